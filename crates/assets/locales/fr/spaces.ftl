# Spaces, their charters, groups and members.

home-title = Tout le monde autour de la table, et ce qui en sort
home-title-member = Quel plaisir de vous voir, { $name }
home-lead = Ici, une organisation et toutes les personnes qu’elle concerne disent ce qui devrait changer, en discutent, décident de ce que l’argent financera et peuvent vérifier chaque étape.
home-words = Regardez à votre guise : ce qui est public se lit sans compte. Pour parler, soutenir et voter, prenez place.
home-join = S’inscrire
home-join-as-yourself = Participer en votre nom
home-demo = Choisir qui être
home-demo-words = C’est une démonstration : tout y est inventé. Entrez en un geste comme responsable, pour animer ou pour participer, sans compte.
home-sign-in = Se connecter
home-mine = Vos espaces
home-more-of-mine = Tous vos espaces
home-others = Ouverts à tout le monde
home-start-title = Lancez-vous
home-start-words = Un sujet n’avance que si plusieurs groupes s’accordent ?
home-start-link = Ouvrez-lui un espace
home-how-title = Comment ça marche
home-how-idea = Dites ce qui devrait changer
home-how-words-idea = Une phrase suffit. D’autres la soutiennent et en parlent.
home-how-answer = Recevez une réponse
home-how-words-answer = Elle vous est due, raisons à l’appui, à une date que tout le monde voit.
home-how-decision = Décidez ensemble
home-how-words-decision = Cochez ce que vous voulez. Chaque bulletin reçoit une part égale de l’argent.
home-how-outcome = Voyez ce qui en sort
home-how-words-outcome = Chaque résultat montre son calcul, étape par étape.

space-list-title = Les espaces que vous pouvez voir
space-none-title = Il n’y a pas encore d’espace
space-none = Un espace rassemble les personnes qu’un même sujet concerne.
space-open = Ouvrir un espace
space-pages = Autres espaces
space-older = Espaces plus anciens
space-you-speak-as = Vous parlez pour :
space-you-are-host = Vous êtes responsable
space-you-are-steward = Vous animez l’espace
space-you-are-participant = Vous participez
space-you-are-observer = Vous observez
space-you-are-neutral = Vous êtes tiers neutre
space-reading-public = Ouvert à tout le monde
space-reading-members = Réservé aux membres
space-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
space-members =
    { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
space-ideas =
    { $count ->
        [0] pas encore d’idée
        [one] { $count } idée
       *[other] { $count } idées
    }
space-decisions =
    { $count ->
        [one] { $count } décision
       *[other] { $count } décisions
    }

space-new-title = Ouvrez un espace pour ce qui concerne plusieurs groupes
space-new-lead = Deux groupes et un but suffisent pour commencer. Vous devenez responsable de l’espace : vous en répondez.
space-name = Comment s’appelle l’espace ?
space-intent = À quoi sert l’espace ?
space-intent-help = Le but, en quelques phrases. Tout ce qui se fait ici s’y mesure.
space-groups = Quels groupes l’espace concerne-t-il ?
space-groups-help = Un groupe par ligne, de 2 à 16. Vous pourrez en ajouter plus tard.
space-your-group = Pour lequel de ces groupes parlez-vous ?
space-your-group-help = Écrivez-le comme ci-dessus.
space-boundaries = Que peut-on changer, et qu’est-ce qui ne bouge pas ?
space-boundaries-help = Une limite par ligne : ouvert, encadré ou fermé, puis quoi, puis pourquoi. Par exemple : fermé | la façade classée | parce que la loi la protège
space-words = Les règles en clair
space-words-help = Une règle par ligne. Toute personne qui participe peut les lire à tout moment.
space-days = En combien de jours répondez-vous à une idée ?
space-days-help = De 1 à 365. Tout retard est visible de tout le monde.
space-currency = Dans quelle monnaie comptez-vous ?
space-currency-help = Trois lettres, comme EUR. Vous ne pourrez plus en changer.
space-reading = Qui peut lire ici ?
space-reading-public-choice = Tout le monde
space-reading-members-choice = Seulement les membres ; pour les autres, l’espace n’existe pas
space-new-note = Vous pourrez modifier le but, les limites et les règles. Chaque version reste lisible.
space-back-to-spaces = Retour aux espaces

space-vote = Déposer votre bulletin
space-voted-until = Vous avez voté et pouvez modifier votre bulletin jusqu’au { $until }.
space-vote-until = Vous pouvez voter jusqu’au { $until }.
space-ballots =
    { $count ->
        [0] Personne n’a encore voté.
        [one] { $count } personne a voté.
       *[other] { $count } personnes ont voté.
    }
space-bounds-title = Ce que vous pouvez changer, et ce qui ne bouge pas
space-bounds-none = La charte ne fixe pas encore de limites.
space-bound-open = Ouvert
space-bound-limited = Encadré
space-bound-closed = Fermé
space-read-charter = Lire la charte, version { $count }
space-newest = Les dernières idées
space-no-ideas-title = Le premier fil part de vous
space-no-ideas = Ici, chaque personne dit ce qu’elle changerait. Tout le monde le voit, et une réponse est due.
space-supports =
    { $count ->
        [0] aucun soutien
        [one] { $count } soutien
       *[other] { $count } soutiens
    }
space-posts =
    { $count ->
        [0] pas encore de message
        [one] { $count } message
       *[other] { $count } messages
    }
space-answer-owed = Réponse due le { $day }
space-answer-overdue = Réponse en retard depuis le { $day }
space-idea-waiting = En attente de réponse
space-idea-considering = À l’étude
space-idea-planned = Prévue
space-idea-declined = Non retenue, raison à l’appui
space-idea-done = Réalisée
space-heard = On a entendu : { $groups }.
space-not-heard = Pas encore : { $groups }.
space-tell-idea = Proposer votre idée
space-all-ideas =
    { $count ->
        [one] Voir l’unique idée
       *[other] Voir les { $count } idées
    }

space-you = Vous
space-speak-as-another = Parler pour un autre groupe
space-speak-for = Pour quel groupe parlez-vous ?
space-speak-for-them = Pour quel groupe cette personne parle-t-elle ?
space-speak-for-send = Parler désormais pour ce groupe
space-join-words = Pour soutenir, écrire et voter, dites pour qui vous parlez.
space-join = Rejoindre cet espace
space-sign-in-to-join = Se connecter pour participer
space-next = La suite
space-charter-since = Entrée en vigueur de la charte, version { $count }
space-next-answer = La prochaine réponse est due
space-next-overdue = Une réponse est en retard
space-next-closes = Clôture du vote
space-here = Qui est là
space-is-host = { $name } est responsable.
space-is-steward = { $name } anime l’espace.
space-is-neutral = { $name } est tiers neutre.
space-all-members =
    { $count ->
        [one] Voir l’unique membre
       *[other] Voir les { $count } membres
    }
space-rules = Les règles en clair
space-all-rules = Toutes les règles

loom-title = Qui a participé, semaine après semaine
loom-words = Chaque brin est un groupe : plus il a participé cette semaine-là, plus le brin est épais ; il est tiré vers le milieu quand le groupe a repris ce qu’un autre avait apporté, coupé quand il s’est tu.
loom-silent = Sans nouvelles depuis quatre semaines : { $groups }.
loom-from = Semaine du { $day }
loom-now = Cette semaine
loom-table = La même chose en tableau
loom-caption = Ce que chaque groupe a écrit, soutenu et voté
loom-group = Groupe

charter-title = Ce qui nous réunit, et les règles que nous suivons
charter-version = Version { $count }
charter-in-force = en vigueur depuis le { $day }
charter-was-in-force = du { $day }, remplacée depuis
charter-old = Vous lisez une ancienne version. Ces règles ne s’appliquent plus.
charter-to-newest = Lire la version { $count }, en vigueur
charter-intent = But
charter-bounds = Limites
charter-rules = Règles du jeu
charter-answers =
    { $count ->
        [one] Chaque idée reçoit une réponse, raisons à l’appui, en { $count } jour au plus.
       *[other] Chaque idée reçoit une réponse, raisons à l’appui, en { $count } jours au plus.
    }
charter-amend = Modifier la charte
charter-amend-title = Modifiez ce qui nous réunit
charter-amend-send = Mettre en vigueur
charter-amend-note = Votre texte remplace aussitôt la version { $count }, sous votre nom. Chaque version reste lisible.
charter-back = Retour à la charte
charter-answerable = Qui répond de quoi
charter-versions = Toutes les versions

members-title = Qui est là, et pour quel groupe
members-since = ici depuis le { $day }
members-act = Modifier ou signaler : { $name }
members-set-power-send = Donner ce rôle
members-power = Rôle
members-pages = Autres membres
members-more = Membres suivants
members-add-title = Inviter quelqu’un
members-email = Son adresse e-mail
members-email-help = La personne y reçoit une lettre. Si elle a un compte, personne ne l’apprend.
members-add = Envoyer l’invitation
members-add-group-title = Ajouter un groupe
members-add-group = Ajouter ce groupe
members-group-name = Comment s’appelle ce groupe ?

# What is to be put right in a form, where a field has words of its own.
flaw-space-name-required = Dites comment s’appelle l’espace.
flaw-space-name-too-long = Le nom peut avoir au plus { $limit } caractères.
flaw-space-intent-required = Dites à quoi sert l’espace.
flaw-space-intent-too-long = Dites à quoi sert l’espace en { $limit } caractères au plus.
flaw-space-groups-too-few-groups = Nommez au moins { $limit } groupes que l’espace concerne, un par ligne.
flaw-space-groups-too-many-groups = Nommez au plus { $limit } groupes que l’espace concerne.
flaw-space-groups-group-too-long = Le nom d’un groupe peut avoir au plus { $limit } caractères.
flaw-space-groups-group-twice = Deux groupes portent le même nom.
flaw-space-group-unknown = Le groupe pour lequel vous parlez ne figure pas parmi ceux ci-dessus.
flaw-space-boundaries-not-a-boundary = Dans ce que l’on peut changer, la ligne { $limit } n’est pas de la forme « ouvert | quoi | pourquoi ».
flaw-space-boundaries-boundary-too-long = Dans ce que l’on peut changer, la ligne { $limit } est trop longue : au plus 200 caractères pour « quoi », 500 pour « pourquoi ».
flaw-space-boundaries-too-many-boundaries = Fixez au plus { $limit } limites, une par ligne.
flaw-space-words-too-long = Les règles peuvent avoir au plus { $limit } caractères.
flaw-space-answer-within-days-not-so-many-days = Choisissez un délai de réponse de 1 à { $limit } jours.
flaw-space-answer-within-days-wrong-type = Écrivez le délai de réponse en jours entiers.
flaw-space-currency-not-a-currency = Écrivez la monnaie en trois lettres, comme EUR.
flaw-space-reading-wrong-type = Choisissez qui peut lire ici.
flaw-charter-intent-required = Dites à quoi sert l’espace.
flaw-charter-intent-too-long = Dites à quoi sert l’espace en { $limit } caractères au plus.
flaw-charter-boundaries-not-a-boundary = Dans ce que l’on peut changer, la ligne { $limit } n’est pas de la forme « ouvert | quoi | pourquoi ».
flaw-charter-boundaries-boundary-too-long = Dans ce que l’on peut changer, la ligne { $limit } est trop longue : au plus 200 caractères pour « quoi », 500 pour « pourquoi ».
flaw-charter-boundaries-too-many-boundaries = Fixez au plus { $limit } limites, une par ligne.
flaw-charter-words-too-long = Les règles peuvent avoir au plus { $limit } caractères.
flaw-charter-answer-within-days-not-so-many-days = Choisissez un délai de réponse de 1 à { $limit } jours.
flaw-charter-answer-within-days-wrong-type = Écrivez le délai de réponse en jours entiers.
flaw-group-name-required = Dites comment s’appelle ce groupe.
flaw-group-name-too-long = Le nom d’un groupe peut avoir au plus { $limit } caractères.
flaw-group-name-group-twice = Un groupe porte déjà ce nom.
flaw-member-email-required = Écrivez son adresse e-mail.
flaw-member-group-unknown = Choisissez l’un des groupes de cet espace.
flaw-member-power-wrong-type = Choisissez l’un des rôles proposés.

# The same without a field of its own.
flaw-not-a-currency = Écrivez trois lettres, comme EUR.
flaw-too-few-groups = Nommez au moins { $limit } groupes, un par ligne.
flaw-too-many-groups = Nommez au plus { $limit } groupes.
flaw-group-too-long = Chaque nom peut avoir au plus { $limit } caractères.
flaw-group-twice = Un groupe porte déjà ce nom.
flaw-not-a-boundary = La ligne { $limit } n’est pas de la forme : ouvert | quoi | pourquoi.
flaw-boundary-too-long = La ligne { $limit } est trop longue : au plus 200 caractères pour « quoi », 500 pour « pourquoi ».
flaw-too-many-boundaries = Au plus { $limit } limites.
flaw-not-so-many-days = Choisissez de 1 à { $limit } jours.
flaw-unknown-person = Personne ici n’a cette adresse. Proposez d’abord à cette personne de s’inscrire.

problem-last-host = Un espace ne reste jamais sans responsable. Donnez d’abord ce rôle à quelqu’un d’autre.
problem-too-many-groups = Un espace compte au plus 16 groupes.

# Visitors, in the charter.
space-guests = Visiteurs
space-guests-true = Les visiteurs peuvent commencer à participer et dire ensuite qui ils sont.
space-guests-false = Qui participe rejoint d’abord.
space-guests-help = Vaut là où tout le monde peut lire et rejoindre. Les visiteurs deviennent membres en chemin.
charter-guests-true = Là où tout le monde peut lire et rejoindre, un visiteur peut commencer à participer et dire ensuite qui il est.
charter-guests-false = Qui participe rejoint d’abord.

# Masks.
members-not-all = Ici, les membres peuvent participer sous un masque. Cette liste ne nomme donc que les personnes qui répondent de l’espace, l’animent ou y jugent.
charter-masks = Les membres peuvent participer sous un pseudonyme ou comme « membre de » leur groupe. Qui répond de l’espace le fait sous son nom.
charter-masks-legend = Sous quels noms les membres participent-ils ?
charter-masks-help = Derrière un masque, personne n’apprend de qui il s’agit, pas même les responsables ni l’animation. Ce qui a été dit ainsi le reste pour toujours. Un masque suppose un groupe d’au moins trois membres. Dès lors et pour toujours, seuls les responsables et l’animation voient qui est membre.
charter-masks-no = Sous leur propre nom
charter-masks-yes = Sous un pseudonyme ou comme « membre de » leur groupe, s’ils le souhaitent
mask-choose = Choisir comment vous apparaissez
mask-legend = Comment apparaissez-vous ici ?
mask-help = Ce choix vaut désormais pour tout ce que vous faites dans cet espace ; ce que vous avez fait avant reste tel quel. De ce que vous faites sous un masque, les autres apprennent l’heure, non la minute. Qui connaît votre style peut encore deviner, et qui exploite ce site peut regarder dans sa base de données.
mask-name = Sous mon nom
mask-pseudonym = Sous un pseudonyme
mask-pseudonym-label = Le pseudonyme
mask-send = Apparaître ainsi désormais
mask-you-name = Vous apparaissez sous votre nom.
mask-you-are = Vous apparaissez ainsi : { $name }.
problem-mask-of-glass = Votre groupe compte moins de trois membres : derrière un masque, chacun vous reconnaîtrait. Parlez sous votre nom ou attendez d’être plus nombreux.
problem-no-masks-here = La charte de cet espace n’admet pas les pseudonymes.
problem-answers-by-name = Faites cela sous votre nom : qui décide pour d’autres ou répond d’un espace le fait sous son nom. Choisissez d’abord comment vous apparaissez.
problem-mask-of-another-group = Ce pseudonyme parle pour un autre groupe. Choisissez d’abord comment vous apparaissez, ou parlez pour le groupe de ce pseudonyme.
problem-new-account = Votre compte est récent. Participez d’abord sous votre nom : les masques sont pour qui est là depuis quelques jours et a déjà écrit un peu.
flaw-name-taken = Quelqu’un porte ce nom. Choisissez-en un autre.
flaw-not-a-name = Un pseudonyme contient des lettres ou des chiffres.
