# Accounts of programs.

admin-nav-services = Programmes
program-name = { $name } (programme)
program-words = C’est un programme. Quelqu’un de ceux qui exploitent ce site en répond ; il n’a pas de voix.
programs-title = Programmes
programs-words = Un programme a son propre compte, que seuls des jetons ouvrent. Il dit de lui-même qu’il en est un, n’a pas de voix, ne répond de rien et ne modère personne. Vous répondez de ce que vous créez.
programs-see = Voir ses jetons et ses espaces
programs-answers = { $name } en répond
programs-ended = Arrêté
programs-ended-words = Ce programme a été arrêté. Ce qu’il a dit reste.
programs-ended-stays = Il ne peut pas reprendre. Créez-en un autre.
programs-tokens-count =
    { $count ->
        [0] Aucun jeton ne l’ouvre
        [one] Un jeton l’ouvre
       *[other] { $count } jetons l’ouvrent
    }
programs-spaces-count =
    { $count ->
        [0] Il ne participe à aucun espace
        [one] Il participe à un espace
       *[other] Il participe à { $count } espaces
    }
programs-pages = Pages des programmes
programs-more = Plus de programmes
programs-new = Un nouveau programme
programs-name = Comment s’appelle-t-il ?
programs-name-help = Les autres voient ce nom, précédé du signe des programmes.
programs-make = Créer son compte
programs-tokens-none = Pas encore de jeton : rien n’ouvre ce compte.
programs-scopes-help = Un programme ne peut rien de plus que ce que vous cochez.
programs-scope-read = Lire ce qui est public, et les espaces auxquels il participe
programs-scope-contribute = Écrire des idées et des messages là où il participe
programs-what-it-did = Ce qu’il a fait
programs-end = Arrêter ce programme
programs-end-words = Ses jetons n’ouvrent plus rien dès maintenant, et il ne participe à aucun espace. Ce qu’il a dit reste.
programs-end-send = L’arrêter maintenant
programs-spaces = Où il participe
programs-spaces-words = Dans les espaces publics, et dans ceux dont vous êtes l’hôte vous-même.
programs-spaces-none = Il ne participe à aucun de ceux que vous voyez.
programs-spaces-change = Voir et changer ses espaces
programs-space-end = Mettre fin à sa participation
programs-place = Le laisser participer à un espace
programs-place-space = Le numéro de l’espace
programs-place-help = Il figure dans l’adresse de l’espace : 7 dans /spaces/7.
programs-place-power = Que peut-il y faire ?
programs-power-participant = Écrire des idées et des messages
programs-power-observer = Lire seulement
programs-place-send = Le laisser participer
problem-people-only = C’est pour les personnes : chacune a une voix, un programme n’en a pas.
problem-program-power = Un programme ne peut que participer ou observer.
problem-program-needs-host = Seul un hôte de cet espace peut y laisser entrer le programme.
problem-program-ended = Ce programme a été arrêté. Créez-en un autre.
