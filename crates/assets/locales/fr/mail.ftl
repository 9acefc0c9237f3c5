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
