# The frame of every page and its parts.

frame-about = Un lieu où une organisation et toutes les personnes qu’elle concerne disent ce qui doit changer, en parlent, décident et peuvent vérifier chaque étape.
frame-skip = Aller au contenu
frame-rail = En marge de cette page

nav-main = Navigation principale
nav-home = Accueil
nav-spaces = Espaces
nav-me = Moi
nav-sign-in = Se connecter
nav-search = Recherche
nav-notices = Nouvelles
nav-language = Langue :

crumbs-label = Vous êtes ici

space-nav-label = { $space } : ce qu’on y trouve
space-nav-overview = Aperçu
space-nav-ideas = Idées
space-nav-decisions = Décisions
space-nav-charter = Charte
space-nav-members = Membres

foot-accessibility = Accessibilité
foot-shortcuts = Raccourcis
foot-api = Pour les programmes (OpenAPI)
foot-licence = Cocreate est un logiciel libre :
foot-look = Apparence

say-failed = Votre envoi ne nous est pas parvenu. Nous le renvoyons par la voie habituelle.
say-unreachable = Nous sommes injoignables pour l’instant. Votre texte est toujours là : réessayez dans un moment.
say-undone = Cela ne nous est pas parvenu ; tout est comme avant. Réessayez dans un instant.
# The script puts the number where { "{n}" } stands.
say-new-posts-one = 1 nouveau message
say-new-posts-other = { "{n}" } nouveaux messages
news-show = Afficher
post-new = Nouveau

sheet-close = Fermer
palette-label = Où aller, que faire ?
palette-found-zero = Rien ici ne commence par ces mots.
palette-found-one = 1 lieu ou action
palette-found-other = { "{n}" } lieux et actions

# Words before others: in the title of a page whose form came back.
before = { $words } :
errors-title =
    { $count ->
        [one] { $count } point à corriger
       *[other] { $count } points à corriger
    }
field-optional = (facultatif)

knot-experience = Expérience
knot-idea = Idée
knot-option = Option
knot-decision = Décision
knot-commitment = Engagement
knot-value = Valeur
knot-not-yet = pas encore
knot-here = ici

power-host = responsable
power-steward = animation
power-participant = participation
power-observer = observation
power-neutral = tiers neutre
# On something that only members of one group see.
only-group = { $group } seulement

bead-stands-for =
    { $count ->
        [one] Chaque perle représente un message.
       *[other] Chaque perle représente { $count } messages.
    }

cost-none = coût non indiqué

problem-not-found-why = La page a pu être déplacée, ou se trouver dans un espace que vous ne pouvez pas voir. Si quelqu’un vous a envoyé le lien, demandez-lui de vous inviter.
problem-to-spaces = Aller aux espaces

# Whoever speaks under a mask.
a-member-of = Un membre de { $group }
a-member = Un membre
pseudonym = (pseudonyme)
