# Profile und Rechte an dem, was über jemanden gespeichert ist.

former-member = ein ehemaliges Mitglied
people-my-data = Sie, und was über Sie gespeichert ist

profile-title = Ihr Profil
profile-change = Profil ändern
profile-about = Über Sie
profile-about-help = Höchstens 500 Zeichen. Lesen können es alle, die einen Raum mit Ihnen teilen oder lesen, was Sie gesagt haben.
profile-language = Sprache der Seiten
profile-language-browser = Die, nach der Ihr Browser fragt
profile-zone = Ihre Zeitzone
profile-zone-help = Die Seiten nennen Ihnen die Zeit auf deren Uhren. Leer bedeutet UTC. Tippen Sie einen Kontinent oder eine Stadt, etwa Europe/Lisbon.
profile-zone-here = Die dieses Geräts nehmen:
profile-send = Speichern
profile-see = Ansehen, was andere von Ihnen sehen
person-spaces = Macht mit in

flaw-person-time-zone-unknown-choice = Wählen Sie eine Zeitzone aus der Liste, etwa Europe/Lisbon.
flaw-person-about-too-long = Was Sie über sich sagen, kann höchstens { $limit } Zeichen haben.
