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
