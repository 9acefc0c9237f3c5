# What needs somebody: home, notices, following.

needs-title = Was auf Sie wartet
needs-none-title = Nichts wartet auf Sie
needs-none = Sie sind auf dem Laufenden. Sobald es für Sie etwas abzustimmen, zu beantworten oder zu lesen gibt, steht es hier ganz oben.
needs-vote = Sie können bis zum { $until } abstimmen, in { $space }.
needs-answer = Ihre Antwort ist bis zum { $day } fällig, in { $space }.
needs-answer-overdue = Ihre Antwort ist seit dem { $day } überfällig, in { $space }.
needs-all-waiting = Alles, was in { $space } wartet
needs-wait = Ihnen steht bis zum { $day } eine Antwort zu, in { $space }.
needs-wait-overdue = Die Antwort an Sie ist seit dem { $day } überfällig, in { $space }.
needs-all-notices = Alles Neue für Sie

# Under the drawing of who took part in a space, beside its name.
home-loom = Jeder Strang ist eine Gruppe von Menschen: Woche für Woche so dick, wie sie mitgewirkt hat.

notices-title = Was geschah, wo Sie mitwirken
notices-new = Neu, seit Sie zuletzt nachsahen
notices-seen = Schon gesehen
notices-seen-send = Ich habe das alles gesehen
notices-none-title = Noch ist nichts geschehen
notices-none = Wenn andere schreiben, antworten oder entscheiden, wo Sie mitwirken, lesen Sie es hier.
notices-look-around = Umsehen
notices-pages = Mehr Neues
notices-next = Älteres
notices-why-title = Warum Sie das sehen
notices-why = Sie folgen dem, was Sie schreiben, unterstützen, beantworten oder worüber Sie abstimmen. Sie können auch allem anderen folgen, was Sie lesen können, und jederzeit damit aufhören.
notices-own = Was Sie selbst tun, ist für Sie nichts Neues.

# What happened to a subject; what stands here after “notice-” is the code of it in the record.
notice-posts =
    { $count ->
        [one] 1 neuer Beitrag
       *[other] { $count } neue Beiträge
    }
notice-newest-post = Neuester Beitrag
notice-idea-edited = Geändert
notice-answered-considering = Beantwortet: wird geprüft
notice-answered-planned = Beantwortet: geplant
notice-answered-declined = Beantwortet: abgelehnt, mit Begründung
notice-answered-done = Beantwortet: umgesetzt
notice-idea-put-to-vote = Zur Abstimmung gestellt
notice-decision-closed = Die Abstimmung ist beendet
notice-outcome-published = Das Ergebnis ist da
notice-other = Etwas hat sich geändert
notice-stop = Nicht mehr folgen
notice-stop-this = „{ $title }“ nicht mehr folgen

# Why a notice came; what stands here after “because-” is the action.
because-idea-write = Weil Sie das eingebracht haben.
because-idea-edit = Weil Sie das geändert haben.
because-idea-support = Weil Sie das unterstützen.
because-idea-answer = Weil Sie darauf geantwortet haben.
because-post-write = Weil Sie hier mitgeschrieben haben.
because-decision-open = Weil Sie die Abstimmung eröffnet haben.
because-decision-close = Weil Sie die Abstimmung beendet haben.
because-ballot-cast = Weil Sie abgestimmt haben.
because-other = Weil Sie dem folgen.

# Beside a subject.
follow-title = Neues hierzu
follow-you-do = Sie erfahren es, wenn hier etwas geschieht.
follow-you-do-not = Folgen Sie, um zu erfahren, wenn hier etwas geschieht.
follow-send = Folgen
follow-end = Nicht mehr folgen

# Search.
search-title = Suche
search-title-of = Suche: { $query }
search-label = Wonach suchen Sie?
search-help = Ein oder mehrere Wörter aus einer Idee, einer Entscheidung oder dem Namen eines Raums.
search-send = Suchen
search-nothing-title = Nichts enthält alle diese Wörter
search-nothing = Versuchen Sie es mit weniger Wörtern oder dem Anfang von einem.
search-spaces-all = Alle Räume ansehen
search-spaces = Räume
search-found = Ideen und Entscheidungen
search-order = Meistunterstützte zuerst
search-supports =
    { $count ->
        [one] 1 Person unterstützt das
       *[other] { $count } unterstützen das
    }
search-pages = Mehr Treffer
search-next = Weitere Treffer
search-how-title = Wie die Suche geht
search-how = Alle Ihre Wörter müssen vorkommen; das letzte darf unvollständig sein. Akzente und Großbuchstaben spielen keine Rolle. Sie finden, was Sie lesen dürfen.
# What was found; after “search-” stand its kind and its state.
search-idea-waiting = Idee, wartet auf Antwort
search-idea-considering = Idee, wird geprüft
search-idea-planned = Idee, geplant
search-idea-declined = Idee, abgelehnt mit Begründung
search-idea-done = Idee, umgesetzt
search-decision-open = Entscheidung, Abstimmung läuft
search-decision-closed = Entscheidung, wird ausgezählt
search-decision-decided = Entscheidung, gefallen
search-other = Etwas anderes
