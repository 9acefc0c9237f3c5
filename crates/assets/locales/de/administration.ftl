# The instance: its people, how it presents itself, who did what, and how it fares.

admin-title = Verwaltung
admin-nav = Verwaltung
admin-nav-health = Zustand
admin-nav-people = Personen
admin-nav-instance = Diese Instanz
admin-nav-audit = Protokoll
admin-well = Alle Arbeit wird rechtzeitig getan.
admin-not-well = Manche Arbeit ist verspätet oder schlägt fehl. Sehen Sie unten nach, und im Log.
admin-people = Personen
admin-active = In den letzten 30 Tagen hier
admin-sessions = Offene Sitzungen
admin-spaces = Räume
admin-work = Wartende Arbeit
admin-no-work = Nichts wartet.
admin-work-kind = Art
admin-work-state = Stand
admin-work-waiting = Wartet
admin-work-late = Verspätet
admin-work-tries = Meiste Versuche
admin-work-next = Nächste
admin-work-in-time = Rechtzeitig
admin-work-failing = Schlägt fehl
admin-program = Das Programm
admin-version = Version { $version }
admin-database-sqlite = SQLite
admin-database-postgresql = PostgreSQL
admin-schema = Schema { $count }
admin-administered = Verwaltet seit { $day }
admin-people-title = Wer hier ist
admin-people-label = Name oder E-Mail-Adresse
admin-people-help = Der Anfang genügt.
admin-nobody-title = Niemand gefunden
admin-nobody = Kein Name und keine Adresse beginnt so.
admin-everybody = Alle zeigen
admin-seen = zuletzt hier am { $day }
admin-is-administrator = Verwaltet
admin-is-suspended = Gesperrt
admin-is-service = Ein Programm
admin-people-pages = Weitere Personen
admin-people-more = Frühere Konten
admin-takes-part = Macht mit in
admin-takes-part-nowhere = Ist noch in keinem Raum.
admin-what-they-did = Was diese Person getan hat
admin-sessions-open = { $count ->
    [0] Keine Sitzung ist offen.
    [one] Eine Sitzung ist offen.
   *[other] { $count } Sitzungen sind offen.
}
admin-sign-out = Überall abmelden
admin-sign-out-words = Jeder Browser dieser Person muss sich neu anmelden. Tun Sie das, wenn ein Gerät verloren ging oder jemand anderes im Konto war.
admin-sign-out-send = Überall abmelden
admin-power = Verwaltung
admin-you-administer = Sie verwalten diese Instanz.
admin-they-administer = Verwaltet diese Instanz.
admin-take = Diese Befugnis nehmen
admin-take-words = Diese Person kann hier dann nichts mehr sehen oder ändern.
admin-take-send = Befugnis nehmen
admin-give = Verwaltung übertragen
admin-give-words = Wer verwaltet, sieht jedes Konto und jeden Eintrag und kann all dies ändern. Räume behalten ihre eigenen Regeln: Was in einem Raum für Mitglieder steht, bleibt dort.
admin-give-send = Verwaltung übertragen
admin-cannot-administer = Ein Programm oder ein gesperrtes Konto kann die Instanz nicht verwalten.
admin-instance-title = Wie sich diese Instanz zeigt
admin-name = Name
admin-name-help = Steht oben auf jeder Seite. Bleibt er leer, gilt der aus den Einstellungen.
admin-welcome = Willkommen
admin-welcome-help = Was Gäste auf der Startseite zuerst lesen. Bleibt es leer, gilt der übliche Text.
admin-contact = Kontakt
admin-contact-help = Eine E-Mail-Adresse oder Seite für alle, die etwas nicht erreichen.
admin-accent = Farbe
admin-accent-help = Die Farbe von Links und Knöpfen. Jede hebt sich bei Tag, bei Nacht und bei hohem Kontrast genug ab.
admin-dye-1 = Indigo
admin-dye-2 = Ziegel
admin-dye-3 = Ocker
admin-dye-4 = Petrol
admin-dye-5 = Nussbaum
admin-dye-6 = Pflaume
admin-dye-7 = Rosa
admin-dye-8 = Schiefer
admin-joining = Wer beitreten darf
admin-joining-help = Wer in einen Raum eingeladen ist, darf immer kommen.
admin-joining-anyone = Alle
admin-joining-invited = Nur Eingeladene
admin-opening = Wer einen Raum eröffnen darf
admin-opening-everybody = Alle, die angemeldet sind
admin-opening-administrators = Die Verwaltung
admin-save = Speichern
admin-versions = Fassungen
admin-versions-none = Noch wurde nichts geändert.
admin-version-number = Fassung { $count }
admin-audit-title = Wer was getan hat
admin-audit-words = Jede Änderung hinterlässt einen Eintrag. Was jemand geschrieben hat, steht nicht darin, nur ein Fingerabdruck davon.
admin-audit-kind = Art beginnt mit
admin-audit-kind-help = Zum Beispiel member, charter.amended, session
admin-audit-person = Nummer einer Person
admin-audit-space = Nummer eines Raums
admin-audit-send = Zeigen
admin-audit-nobody = niemand mit Namen
admin-audit-pages = Weitere Einträge
admin-audit-older = Frühere Einträge
admin-audit-none-title = Hier ist kein Eintrag
admin-audit-none = Keiner der durchgesehenen Einträge passt.
admin-audit-all = Alle zeigen
problem-last-administrator = Eine Instanz bleibt nie ohne Verwaltung. Übertragen Sie sie erst jemand anderem.
problem-unfit-administrator = Ein Programm oder ein gesperrtes Konto kann die Instanz nicht verwalten.

# Zwei Konten einer Person.
admin-merge = Konten zusammenführen
admin-merge-why = Jemand hat zwei Konten? Machen Sie eines daraus.
admin-merge-begin = Ein anderes Konto in dieses überführen
admin-merge-when = Dieses Konto bleibt. Suchen Sie das andere Konto derselben Person: Was es gesagt und gegeben hat und woran es teilnimmt, gehört dann diesem. Vergewissern Sie sich zuerst, dass beide derselben Person gehören.
admin-merge-label = E-Mail-Adresse oder Nummer des anderen Kontos
admin-merge-help = Die ganze Adresse oder die Nummer am Ende der Adresse seiner Seite.
admin-merge-find = Beide Konten zeigen
admin-merge-none = Ein solches Konto gibt es nicht.
admin-merge-another = Ein anderes Konto wählen
admin-merge-stays = Dieses Konto bleibt
admin-merge-goes = Dieses Konto geht darin auf
admin-merge-words = Beiträge, Mitgliedschaften und Hinweise gehen über. Wo beide dieselbe Idee unterstützt oder in einer offenen Entscheidung abgestimmt haben, zählt es einmal. Mit dem zweiten Konto kann sich niemand mehr anmelden. Beide Adressen bekommen einen Brief. Das lässt sich nicht rückgängig machen.
admin-merge-send = Diese Konten zusammenführen
admin-merge-spaces = { $count ->
    [one] in einem Raum
   *[other] in { $count } Räumen
}
admin-merge-subjects = { $count ->
    [one] eine Idee oder Entscheidung
   *[other] { $count } Ideen und Entscheidungen
}
admin-merge-posts = { $count ->
    [one] ein Beitrag
   *[other] { $count } Beiträge
}
problem-merge-same = Ein Konto kann nicht in sich selbst überführt werden.
problem-merge-own = Ihr eigenes Konto können Sie nicht zusammenführen. Bitten Sie jemand anderen von der Verwaltung.
problem-merge-administrator = Das Konto, das aufginge, verwaltet diese Instanz. Nehmen Sie ihm zuerst diese Befugnis.
problem-merge-service = Das Konto eines Programms kann nicht zusammengeführt werden.
problem-merge-measured = Eines der Konten ist stummgeschaltet oder gesperrt. Das muss zuerst enden.
problem-merge-leaving = Eines der Konten wird bald gelöscht.
mail-merged-subject = Ihre Konten bei { $site } sind jetzt eines
mail-merged-text = Die Verwaltung von { $site } hat zwei Konten von Ihnen zusammengeführt: Was Sie gesagt und gegeben haben, ist nun an einem Ort. Wenn eines davon nicht Ihres war, melden Sie sich sofort bei denen, die { $site } betreiben.
mail-merged-action = Ihr Konto ansehen

# Wie viel auf einmal.
admin-nav-limits = Grenzen
admin-nav-providers = Anmeldung anderswo
admin-limits-title = Wie viel auf einmal
admin-limits-words = Das hält Programme und Fluten draußen, ohne jemandem im Weg zu sein. Jeder Knoten zählt für sich, über zehn Minuten, wo nichts anderes steht; 0 ist keine Grenze. Wer an eine stößt, liest, wann es weitergeht.
admin-limits-from = Welche Grenzen gelten
admin-limits-from-settings = Die aus den Einstellungen der Maschine
admin-limits-from-here = Die hier unten
admin-limit-account = Änderungen eines Kontos
admin-limit-address = Änderungen von einer Netzadresse
admin-limit-strangers = Änderungen von einer Adresse ohne Anmeldung
admin-limit-searches = Suchen von einer Adresse ohne Anmeldung
admin-limit-space = Änderungen in einem Raum
admin-limit-newcomers = Ideen und Beiträge eines neuen Kontos in einer Stunde
admin-limit-settings = Die Einstellungen sagen { $number }.

# Anbieter von Identitäten.
admin-providers-title = Anmeldung mit einem Konto anderswo
admin-providers-words = Die Einstellungen der Maschine nennen die Anbieter, denn dazu gehört ein Geheimnis. Hier sehen Sie, wie es ihnen geht, und können einen sofort nicht mehr anbieten.
admin-providers-none-title = Kein Anbieter ist eingerichtet
admin-providers-none = Mit OpenID Connect kommen Menschen mit dem Konto ihrer Organisation herein. In der README steht, wie man einen Anbieter einrichtet.
admin-provider-offered = Angeboten
admin-provider-paused = Zurzeit nicht angeboten
admin-provider-withdrawn = Nicht mehr in den Einstellungen
admin-provider-accounts = { $count ->
    [0] öffnet noch kein Konto
    [one] öffnet ein Konto
   *[other] öffnet { $count } Konten
}
admin-provider-used = zuletzt benutzt am { $day }
admin-provider-issuer = Seine Adresse
admin-provider-callback = Wohin er Menschen zurückschickt
admin-provider-new = Wen wir nicht kennen
admin-provider-creates = Bekommt ein Konto
admin-provider-links-only = Bekommt kein Konto: nur verknüpfte gehen auf
admin-provider-address = Adressen, für die er sich verbürgt
admin-provider-trusted = Öffnen das Konto mit dieser Adresse, wenn sein Besitzer ja gesagt hat
admin-provider-untrusted = Öffnen nichts
admin-provider-groups = Gruppen dort, die hier eine Rolle bringen
admin-provider-pause = Nicht mehr anbieten
admin-provider-pause-words = Niemand kommt damit herein, bis Sie ihn wieder anbieten. Wer angemeldet ist, bleibt es; Konten bleiben verknüpft.
admin-provider-resume = Wieder anbieten
problem-provider-paused = Die Anmeldung mit diesem Anbieter wird zurzeit nicht angeboten. Nehmen Sie einen anderen Weg.

# A second factor that is lost.
admin-second = Zweiter Faktor
admin-second-end = App und Codes sind verloren
admin-second-words = Vergewissern Sie sich, dass es wirklich diese Person ist: Fragen Sie etwas, das nur sie weiß, oder sehen Sie sie. Danach reicht das Passwort oder ein Code per Mail; wer am Konto angemeldet ist, wird abgemeldet, und ein Brief geht hinaus.
admin-second-send = Nicht mehr danach fragen
