# The frame of every page and its parts.

frame-skip = Aller au contenu
frame-rail = En marge de cette page

nav-main = Navigation principale
nav-home = Accueil
nav-spaces = Espaces
nav-me = Mon compte
nav-sign-in = Se connecter

crumbs-label = Vous êtes ici

space-nav-label = { $space } : ce qu’on y trouve
space-nav-overview = Aperçu
space-nav-ideas = Idées
space-nav-decisions = Décisions
space-nav-charter = Charte
space-nav-members = Membres

foot-api = Tout ce site pour les programmes (OpenAPI)
foot-licence = Cocreate est un logiciel libre :
foot-language = Langue : { $language }

say-failed = Votre envoi ne nous est pas parvenu. Nous le renvoyons par la voie habituelle.
say-unreachable = Nous sommes injoignables pour l’instant. Votre texte est toujours là : réessayez dans un moment.
# The script puts the number where { "{n}" } stands.
say-new-posts-one = 1 nouveau message
say-new-posts-other = { "{n}" } nouveaux messages

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

bead-stands-for = Chaque perle compte pour { $count }.

cost-none = coût non indiqué

problem-not-found-why = La page a pu être déplacée, ou se trouver dans un espace que vous ne pouvez pas voir. Si quelqu’un vous a envoyé le lien, demandez-lui de vous inviter.
problem-to-spaces = Aller aux espaces
