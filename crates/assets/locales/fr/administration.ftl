# The instance: its people, how it presents itself, who did what, and how it fares.

admin-title = Administration
admin-nav = Administration
admin-nav-health = Santé
admin-nav-people = Personnes
admin-nav-instance = Cette instance
admin-nav-audit = Journal
admin-well = Tout le travail se fait à temps.
admin-not-well = Du travail est en retard ou échoue. Regardez ci-dessous, et dans le journal du programme.
admin-people = Personnes
admin-active = Venues depuis 30 jours
admin-sessions = Sessions ouvertes
admin-spaces = Espaces
admin-work = Travail en attente
admin-no-work = Rien n’attend.
admin-work-kind = Sorte
admin-work-state = État
admin-work-waiting = En attente
admin-work-late = En retard
admin-work-tries = Essais au plus
admin-work-next = Prochain
admin-work-in-time = À temps
admin-work-failing = En échec
admin-program = Le programme
admin-version = Version { $version }
admin-database-sqlite = SQLite
admin-database-postgresql = PostgreSQL
admin-schema = Schéma { $count }
admin-administered = Administrée depuis le { $day }
admin-people-title = Qui est ici
admin-people-label = Nom ou adresse électronique
admin-people-help = Le début suffit.
admin-nobody-title = Personne n’a été trouvé
admin-nobody = Aucun nom ni adresse ne commence ainsi.
admin-everybody = Tout le monde
admin-seen = vu pour la dernière fois le { $day }
admin-is-administrator = Administre
admin-is-suspended = Suspendu
admin-is-service = Un programme
admin-people-pages = Autres personnes
admin-people-more = Comptes plus anciens
admin-takes-part = Participe à
admin-takes-part-nowhere = N’est encore dans aucun espace.
admin-what-they-did = Ce que cette personne a fait
admin-sessions-open = { $count ->
    [0] Aucune session n’est ouverte.
    [one] Une session est ouverte.
   *[other] { $count } sessions sont ouvertes.
}
admin-sign-out = Déconnecter partout
admin-sign-out-words = Chacun de ses navigateurs devra se connecter de nouveau. À faire si un appareil est perdu ou si quelqu’un d’autre est entré dans le compte.
admin-sign-out-send = Déconnecter partout
admin-power = Administration
admin-you-administer = Vous administrez cette instance.
admin-they-administer = Administre cette instance.
admin-take = Retirer ce pouvoir
admin-take-words = Cette personne ne pourra plus rien voir ni changer ici.
admin-take-send = Retirer le pouvoir
admin-give = Confier l’administration
admin-give-words = Qui administre voit chaque compte et chaque inscription, et peut changer tout cela. Les espaces gardent leurs propres règles : ce qui s’écrit dans un espace réservé aux membres y reste.
admin-give-send = Confier l’administration
admin-cannot-administer = Un programme ou un compte suspendu ne peut pas administrer l’instance.
admin-instance-title = Comment cette instance se présente
admin-name = Nom
admin-name-help = Figure en haut de chaque page. Vide : celui des réglages.
admin-welcome = Accueil
admin-welcome-help = Ce qu’une personne de passage lit d’abord. Vide : le texte habituel.
admin-contact = Contact
admin-contact-help = Une adresse électronique ou une page, pour qui n’arrive pas à accéder à quelque chose.
admin-accent = Couleur
admin-accent-help = Celle des liens et des boutons. Chacune ressort assez de jour, de nuit et en contraste élevé.
admin-dye-1 = Indigo
admin-dye-2 = Brique
admin-dye-3 = Ocre
admin-dye-4 = Sarcelle
admin-dye-5 = Noyer
admin-dye-6 = Prune
admin-dye-7 = Rose
admin-dye-8 = Ardoise
admin-joining = Qui peut rejoindre
admin-joining-help = Qui est invité dans un espace peut toujours venir.
admin-joining-anyone = Tout le monde
admin-joining-invited = Seulement sur invitation
admin-opening = Qui peut ouvrir un espace
admin-opening-everybody = Toute personne connectée
admin-opening-administrators = Les administrateurs
admin-save = Enregistrer
admin-versions = Versions
admin-versions-none = Rien n’a encore été changé.
admin-version-number = Version { $count }
admin-audit-title = Qui a fait quoi
admin-audit-words = Chaque changement laisse une inscription. Ce que les gens ont écrit n’y figure pas, seulement son empreinte.
admin-audit-kind = Sorte qui commence par
admin-audit-kind-help = Par exemple member, charter.amended, session
admin-audit-person = Numéro d’une personne
admin-audit-space = Numéro d’un espace
admin-audit-send = Afficher
admin-audit-nobody = personne de nommé
admin-audit-pages = Autres inscriptions
admin-audit-older = Inscriptions plus anciennes
admin-audit-none-title = Aucune inscription ici
admin-audit-none = Aucune des inscriptions parcourues ne correspond.
admin-audit-all = Tout afficher
problem-last-administrator = Une instance n’est jamais sans administrateur. Confiez d’abord l’administration à quelqu’un d’autre.
problem-unfit-administrator = Un programme ou un compte suspendu ne peut pas administrer l’instance.

# Deux comptes d’une même personne.
admin-merge = Fusionner des comptes
admin-merge-why = Quelqu’un a deux comptes ? Faites-en un seul.
admin-merge-begin = Fusionner un autre compte avec celui-ci
admin-merge-when = Ce compte reste. Cherchez l’autre compte de la même personne : ce qu’il a dit, donné et ce à quoi il participe devient celui de ce compte. Assurez-vous d’abord que les deux sont bien à la même personne.
admin-merge-label = Adresse e-mail ou numéro de l’autre compte
admin-merge-help = L’adresse entière, ou le numéro à la fin de l’adresse de sa page.
admin-merge-find = Montrer les deux comptes
admin-merge-none = Ce compte n’existe pas.
admin-merge-another = Choisir un autre compte
admin-merge-stays = Ce compte reste
admin-merge-goes = Ce compte y est intégré
admin-merge-words = Contributions, adhésions et avis sont repris. Là où les deux ont soutenu la même idée ou voté dans une décision ouverte, cela compte une fois. Personne ne peut plus se connecter avec le second compte. Les deux adresses reçoivent une lettre. C’est irréversible.
admin-merge-send = Fusionner ces comptes
admin-merge-spaces = { $count ->
    [one] dans un espace
   *[other] dans { $count } espaces
}
admin-merge-subjects = { $count ->
    [one] une idée ou décision
   *[other] { $count } idées et décisions
}
admin-merge-posts = { $count ->
    [one] un message
   *[other] { $count } messages
}
problem-merge-same = Un compte ne peut pas être fusionné avec lui-même.
problem-merge-own = Vous ne pouvez pas fusionner votre propre compte. Demandez à une autre personne qui administre.
problem-merge-administrator = Le compte qui disparaîtrait administre cette instance. Retirez-lui d’abord ce pouvoir.
problem-merge-service = Le compte d’un programme ne peut pas être fusionné.
problem-merge-measured = L’un des comptes est muet ou suspendu. Cela doit d’abord prendre fin.
problem-merge-leaving = L’un des comptes est sur le point d’être effacé.
mail-merged-subject = Vos comptes chez { $site } n’en font plus qu’un
mail-merged-text = L’administration de { $site } a fusionné deux comptes à vous : ce que vous avez dit et donné est au même endroit. Si l’un d’eux n’était pas le vôtre, écrivez tout de suite à celles et ceux qui font vivre { $site }.
mail-merged-action = Voir votre compte

# Combien à la fois.
admin-nav-limits = Limites
admin-nav-providers = Connexion ailleurs
admin-limits-title = Combien à la fois
admin-limits-words = Elles tiennent programmes et déferlantes à l’écart sans gêner personne. Chaque nœud compte pour lui-même, sur dix minutes sauf mention contraire ; 0 signifie sans limite. Qui en atteint une lit quand continuer.
admin-limits-from = Quelles limites s’appliquent
admin-limits-from-settings = Celles des réglages de la machine
admin-limits-from-here = Celles ci-dessous
admin-limit-account = Changements d’un compte
admin-limit-address = Changements depuis une adresse du réseau
admin-limit-strangers = Changements depuis une adresse sans connexion
admin-limit-searches = Recherches depuis une adresse sans connexion
admin-limit-space = Changements dans un espace
admin-limit-newcomers = Idées et messages d’un nouveau compte en une heure
admin-limit-settings = Les réglages disent { $number }.

# Fournisseurs d’identité.
admin-providers-title = Connexion avec un compte d’ailleurs
admin-providers-words = Les réglages de la machine nomment les fournisseurs, car il y faut un secret. Ici, vous voyez comment ils vont, et pouvez cesser aussitôt d’en proposer un.
admin-providers-none-title = Aucun fournisseur n’est configuré
admin-providers-none = Avec OpenID Connect, on entre avec le compte de son organisation. Le README dit comment en configurer un.
admin-provider-offered = Proposé
admin-provider-paused = Pas proposé pour l’instant
admin-provider-withdrawn = N’est plus dans les réglages
admin-provider-accounts = { $count ->
    [0] n’ouvre encore aucun compte
    [one] ouvre un compte
   *[other] ouvre { $count } comptes
}
admin-provider-used = utilisé la dernière fois le { $day }
admin-provider-issuer = Son adresse
admin-provider-callback = Où il renvoie les gens
admin-provider-new = Qui nous est inconnu
admin-provider-creates = Reçoit un compte
admin-provider-links-only = Ne reçoit pas de compte : seuls les comptes liés s’ouvrent
admin-provider-address = Adresses dont il se porte garant
admin-provider-trusted = Ouvrent le compte qui a cette adresse, une fois que son titulaire a dit oui
admin-provider-untrusted = N’ouvrent rien
admin-provider-groups = Groupes de là-bas qui donnent un rôle ici
admin-provider-pause = Ne plus le proposer
admin-provider-pause-words = Personne n’entre par lui jusqu’à ce que vous le proposiez de nouveau. Qui est connecté le reste ; les comptes restent liés.
admin-provider-resume = Le proposer de nouveau
problem-provider-paused = La connexion avec ce fournisseur n’est pas proposée pour l’instant. Prenez une autre voie.

# A second factor that is lost.
admin-second = Second facteur
admin-second-end = L’application et les codes sont perdus
admin-second-words = Assurez-vous que c’est bien la personne : demandez ce qu’elle seule sait, ou voyez-la. Ensuite le mot de passe ou un code par e-mail suffit ; toutes les sessions du compte prennent fin, et elle reçoit une lettre.
admin-second-send = Ne plus le demander
