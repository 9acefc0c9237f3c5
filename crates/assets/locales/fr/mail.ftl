# Letters. Those of a kind are mail-KIND-subject, -text, and where there are any -action (the button) and -why.

mail-greeting = Bonjour { $name },
mail-from = Cette lettre a été envoyée par { $site }.
mail-stop = Ne plus recevoir ces lettres

mail-test-subject = Un essai pour { $name } sur { $site }
mail-test-text = Cette lettre a été écrite pour vérifier que les lettres arrivent.
mail-test-action = Aller sur { $site }

# The page on which developers look into the letters of the demo.
dev-mail-title = Lettres de la démo
dev-mail-words = Rien ne quitte cette machine : les lettres qui seraient envoyées sont gardées ici, les plus récentes d’abord.
dev-mail-text = Texte
dev-mail-headers = En-têtes
dev-mail-html = HTML
dev-mail-none-title = Pas encore de lettres
dev-mail-none = Tout ce qui sera envoyé par courrier se trouvera ici.

# News by mail: the letter, what one chooses, and how one stops it.
mail-news-subject =
    { $count ->
        [one] { $count } nouvelle sur { $site }
       *[other] { $count } nouvelles sur { $site }
    }
mail-news-text = Voici ce qui s’est passé là où vous participez, et que vous n’avez pas encore vu.
mail-news-why = Vous recevez cette lettre parce que vous suivez ce dont elle parle.
mail-news-more = Voir toutes vos notifications
mail-news-choose = Choisir ce que vous recevez par courriel
mail-choices-title = Ce que vous recevez par courriel
mail-choices-unconfirmed = Rien ne vous est encore envoyé : confirmez d’abord votre adresse e-mail.
mail-everywhere-title = Partout
mail-everywhere-label = Nouvelles de ce que vous suivez
mail-everywhere-help = Pour chaque espace où vous ne choisissez rien d’autre ci-dessous.
mail-spaces-title = Espace par espace
mail-choice-of = Nouvelles de { $space }
mail-pace-at-once = Tout de suite, en quelques minutes
mail-pace-daily = Chaque matin, s’il y a du nouveau
mail-pace-weekly = Le lundi matin, s’il y a du nouveau
mail-pace-nothing = Rien
mail-pace-as-everywhere = Comme partout
mail-choose-send = Enregistrer
mail-what-title = Ce que sont ces lettres
mail-what = Une seule lettre pour tous les espaces, avec ce qui s’est passé sur ce que vous suivez et pourquoi vous l’apprenez. S’il ne s’est rien passé, aucune lettre ne vient.
mail-codes = Les codes et les invitations arrivent toujours, quel que soit votre choix ici.
mail-stop-title = Ne plus recevoir de lettres
mail-stop-all = Vous ne recevrez plus de nouvelles par courriel, d’aucun espace.
mail-stop-one = Vous ne recevrez plus de nouvelles par courriel de l’espace dont parle cette lettre.
mail-stop-send = Ne plus les recevoir
mail-stop-choose = Choisir plutôt ce que vous recevez par courriel
mail-stopped-title = Plus de lettres
mail-stopped-all = Vous ne recevez plus de nouvelles par courriel, d’aucun espace.
mail-stopped-one = Vous ne recevez plus de nouvelles par courriel de l’espace dont parlait la lettre.
mail-choices-link = Choisir ce que vous recevez par courriel

mail-passkey-added-subject = Une nouvelle clé d’accès pour votre compte
mail-passkey-added-text = La clé d’accès « { $key } » ouvre désormais votre compte. Si ce n’était pas vous, supprimez-la et mettez fin aux sessions que vous ne connaissez pas.
mail-passkey-added-action = Voir vos clés d’accès

mail-passkey-removed-subject = Une clé d’accès a été supprimée
mail-passkey-removed-text = Une clé d’accès n’ouvre plus votre compte. Si ce n’était pas vous, regardez vos clés d’accès et vos sessions.
mail-passkey-removed-action = Voir vos clés d’accès

mail-passkey-copied-subject = Une de vos clés d’accès a peut-être été copiée
mail-passkey-copied-text = Quelqu’un a voulu entrer avec une de vos clés d’accès, et elle ne comptait pas comme elle devait. Elle a été refusée. Supprimez-la et ajoutez-en une nouvelle.
mail-passkey-copied-action = Voir vos clés d’accès

mail-second-on-subject = Votre compte demande maintenant un second facteur
mail-second-on-text = Qui se connecte avec votre mot de passe ou un code par courriel a désormais besoin d’un code de votre application. Si ce n’est pas vous qui l’avez réglé, écrivez à ceux qui exploitent ce site.
mail-second-on-action = Voir

mail-second-off-subject = Votre compte ne demande plus de second facteur
mail-second-off-text = Votre mot de passe ou un code par courriel suffit de nouveau. Si ce n’était pas vous, choisissez un nouveau mot de passe et mettez fin aux sessions que vous ne connaissez pas.
mail-second-off-action = Voir

mail-codes-renewed-subject = Vous avez de nouveaux codes de secours
mail-codes-renewed-text = Les anciens ne valent plus rien. Si ce n’était pas vous, choisissez un nouveau mot de passe et mettez fin aux sessions que vous ne connaissez pas.
mail-codes-renewed-action = Voir

mail-token-made-subject = Un nouveau jeton pour un programme
mail-token-made-text = Le jeton « { $key } » a été créé dans votre compte : un programme qui le porte agit en votre nom. Si ce n’était pas vous, révoquez-le et mettez fin aux sessions que vous ne connaissez pas.
mail-token-made-action = Voir vos jetons

mail-new-browser-subject = Une session a été ouverte à votre nom dans un nouveau navigateur
mail-new-browser-text = Le navigateur : { $browser }. Si c’était vous, il n’y a rien à faire. Sinon, mettez fin à cette session et choisissez un nouveau mot de passe.
mail-new-browser-action = Voir où votre session est ouverte
