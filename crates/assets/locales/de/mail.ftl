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

mail-passkey-added-subject = Ein neuer Passkey für Ihr Konto
mail-passkey-added-text = Der Passkey „{ $key }“ öffnet ab jetzt Ihr Konto. Wenn Sie das nicht waren, entfernen Sie ihn und beenden Sie die Sitzungen, die Sie nicht kennen.
mail-passkey-added-action = Ihre Passkeys ansehen

mail-passkey-removed-subject = Ein Passkey wurde entfernt
mail-passkey-removed-text = Ein Passkey öffnet Ihr Konto nicht mehr. Wenn Sie das nicht waren, sehen Sie Ihre Passkeys und Sitzungen an.
mail-passkey-removed-action = Ihre Passkeys ansehen

mail-passkey-copied-subject = Ein Passkey von Ihnen wurde vielleicht kopiert
mail-passkey-copied-text = Jemand wollte mit einem Ihrer Passkeys herein, und er zählte nicht, wie er sollte. Er wurde abgewiesen. Entfernen Sie ihn und fügen Sie einen neuen hinzu.
mail-passkey-copied-action = Ihre Passkeys ansehen

mail-second-on-subject = Ihr Konto verlangt jetzt einen zweiten Faktor
mail-second-on-text = Wer sich mit Ihrem Passwort oder einem Code per E-Mail anmeldet, braucht ab jetzt einen Code Ihrer App. Wenn Sie das nicht eingerichtet haben, schreiben Sie denen, die diese Seite betreiben.
mail-second-on-action = Ansehen

mail-second-off-subject = Ihr Konto verlangt keinen zweiten Faktor mehr
mail-second-off-text = Ihr Passwort oder ein Code per E-Mail genügt wieder. Wenn Sie das nicht waren, wählen Sie ein neues Passwort und beenden Sie die Sitzungen, die Sie nicht kennen.
mail-second-off-action = Ansehen

mail-codes-renewed-subject = Sie haben neue Ersatzcodes
mail-codes-renewed-text = Die alten gelten nicht mehr. Wenn Sie das nicht waren, wählen Sie ein neues Passwort und beenden Sie die Sitzungen, die Sie nicht kennen.
mail-codes-renewed-action = Ansehen

mail-token-made-subject = Ein neues Token für ein Programm
mail-token-made-text = In Ihrem Konto wurde das Token „{ $key }“ erstellt: Ein Programm, das es mitführt, handelt in Ihrem Namen. Wenn Sie das nicht waren, widerrufen Sie es und beenden Sie die Sitzungen, die Sie nicht kennen.
mail-token-made-action = Ihre Token ansehen

mail-new-browser-subject = Jemand hat sich in einem neuen Browser als Sie angemeldet
mail-new-browser-text = Der Browser: { $browser }. Wenn Sie das waren, ist nichts zu tun. Wenn nicht, beenden Sie diese Sitzung und wählen Sie ein neues Passwort.
mail-new-browser-action = Sehen, wo Sie angemeldet sind
