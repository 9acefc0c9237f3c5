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

# News by mail: the letter, what one chooses, and how one stops it.
mail-news-subject =
    { $count ->
        [one] Eine Neuigkeit bei { $site }
       *[other] { $count } Neuigkeiten bei { $site }
    }
mail-news-text = Das ist dort geschehen, wo Sie mitmachen, und Sie haben es noch nicht gesehen.
mail-news-why = Sie bekommen diesen Brief, weil Sie dem folgen, wovon er erzählt.
mail-news-more = Alle Ihre Neuigkeiten ansehen
mail-news-choose = Wählen, was Sie per Mail bekommen
mail-choices-title = Was Sie per Mail bekommen
mail-choices-unconfirmed = Noch wird Ihnen nichts geschickt: Bestätigen Sie zuerst Ihre E-Mail-Adresse.
mail-everywhere-title = Überall
mail-everywhere-label = Neues von dem, dem Sie folgen
mail-everywhere-help = Für jeden Raum, für den Sie unten nichts anderes wählen.
mail-spaces-title = Raum für Raum
mail-choice-of = Neues aus { $space }
mail-pace-at-once = Sofort, nach wenigen Minuten
mail-pace-daily = Jeden Morgen, wenn es Neues gibt
mail-pace-weekly = Montags am Morgen, wenn es Neues gibt
mail-pace-nothing = Nichts
mail-pace-as-everywhere = Wie überall
mail-choose-send = Speichern
mail-what-title = Was das für Briefe sind
mail-what = Ein einziger Brief für alle Räume, mit dem, was dort geschah, wo Sie folgen, und warum Sie davon hören. Ist nichts geschehen, kommt kein Brief.
mail-codes = Codes und Einladungen kommen immer, was Sie hier auch wählen.
mail-stop-title = Briefe abbestellen
mail-stop-all = Sie bekommen dann keine Neuigkeiten mehr per Mail, aus keinem Raum.
mail-stop-one = Sie bekommen dann keine Neuigkeiten mehr per Mail aus dem Raum, um den es in diesem Brief geht.
mail-stop-send = Abbestellen
mail-stop-choose = Stattdessen wählen, was Sie per Mail bekommen
mail-stopped-title = Keine Briefe mehr
mail-stopped-all = Sie bekommen keine Neuigkeiten mehr per Mail, aus keinem Raum.
mail-stopped-one = Sie bekommen keine Neuigkeiten mehr per Mail aus dem Raum, um den es in dem Brief ging.
mail-choices-link = Wählen, was Sie per Mail bekommen
