# Letters. Those of a kind are mail-KIND-subject, -text, and where there are any -action (the button) and -why.

mail-greeting = Hallo { $name },
mail-from = Diesen Brief hat { $site } geschickt.
mail-stop = Diese Briefe abbestellen

mail-test-subject = Eine Probe für { $name } bei { $site }
mail-test-text = Dieser Brief wurde geschrieben, um zu sehen, ob Briefe ankommen.
mail-test-action = Zu { $site }

# The page on which developers look into the letters of the demo.
dev-mail-title = Briefe der Demo
dev-mail-words = Nichts verlässt diese Maschine: Briefe, die verschickt würden, liegen hier, die neuesten zuerst.
dev-mail-text = Text
dev-mail-headers = Kopfzeilen
dev-mail-html = HTML
dev-mail-none-title = Noch keine Briefe
dev-mail-none = Alles, was ab jetzt per Mail verschickt wird, steht hier.
