# Accounts and sessions.

people-sign-in = Se connecter
people-sign-in-title = Reprenez votre place à la table
people-sign-in-link = Se connecter
people-signed-in-as = Votre session est ouverte au nom de { $name }. Une nouvelle connexion la remplacera.
people-email = Adresse e-mail
people-email-help = Personne d’autre ne la voit.
people-password = Mot de passe
people-password-help = Au moins 8 caractères, ceux que vous voulez.
people-new-here = Première visite ?
people-sign-up-link = Inscrivez-vous avec une adresse e-mail.
people-look-around = Vous pouvez aussi regarder d’abord : ce qui est public se lit sans compte.
people-sign-up = S’inscrire
people-sign-up-title = Prenez place à la table
people-name = Le nom sous lequel on vous connaît
people-name-help = Il s’affiche à côté de ce que vous écrivez.
people-been-here = Déjà un compte ?

people-demo-title = C’est une démonstration : choisissez qui être
people-demo-words = Ici, tout est inventé. Chacune de ces personnes a pour mot de passe « { $password } ».
people-demo-host = Responsable : répond de la halle
people-demo-steward = Animation : veille sur la halle
people-demo-participant = Participation : prend part aux échanges et aux votes
people-demo-observer = Observation : suit sans intervenir
people-demo-neutral = Tiers neutre : tranche quand les règles le prévoient
people-demo-administrator = Administratrice : voit qui est là et comment va l’instance
people-demo-act-host = Entrer comme responsable
people-demo-act-steward = Entrer pour animer
people-demo-act-participant = Entrer pour participer
people-demo-act-observer = Entrer pour observer
people-demo-act-neutral = Entrer comme tiers neutre
people-demo-act-administrator = Entrer comme administratrice

people-me-title = Vous êtes { $name }
people-here-since = ici depuis le { $day }
people-my-spaces = Vos espaces
people-no-spaces-title = Vous ne participez encore à aucun espace
people-no-spaces = Trouvez-en un qui vous concerne, et dites pour qui vous parlez.
people-find-space = Voir les espaces
people-more-spaces = Vos autres espaces
people-you-are-host = Vous êtes responsable
people-you-are-steward = Vous animez l’espace
people-you-are-participant = Vous participez
people-you-are-observer = Vous observez
people-you-are-neutral = Vous êtes tiers neutre
people-you-speak-as = Vous parlez pour :
people-member-since = depuis le { $day }
people-language = Votre langue
people-language-words = Les pages sont dans cette langue partout où vous vous connectez.
people-session = Cet appareil
people-sign-out = Se déconnecter
people-sign-out-words = Si d’autres utilisent cet appareil, déconnectez-vous en partant. Les brouillons gardés ici sont alors effacés.

# What is to be put right in a form, where a field has words of its own.
flaw-person-name-required = Écrivez le nom sous lequel on vous connaît.
flaw-person-name-too-long = Votre nom peut avoir au plus { $limit } caractères.
flaw-person-email-required = Écrivez votre adresse e-mail.
flaw-person-email-not-an-email = Écrivez votre adresse e-mail sous la forme nom@exemple.org.
flaw-person-email-too-long = Votre adresse e-mail peut avoir au plus { $limit } caractères.
flaw-person-email-taken = Un compte existe déjà avec cette adresse e-mail. Si c’est le vôtre, connectez-vous.
flaw-person-password-required = Écrivez votre mot de passe.
flaw-person-password-too-short = Votre mot de passe doit avoir au moins { $limit } caractères.
flaw-person-password-too-long = Votre mot de passe peut avoir au plus { $limit } caractères.

flaw-taken = C’est déjà pris. Si c’est par vous, connectez-vous.
flaw-not-an-email = Écrivez une adresse sous la forme nom@exemple.org.
flaw-wrong-credentials = Aucun compte ne correspond à cette adresse et à ce mot de passe.
people-administration = Administration
