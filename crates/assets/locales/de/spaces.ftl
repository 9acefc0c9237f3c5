# Spaces, their charters, groups and members.

home-title = Alle an einem Tisch – und was daraus wird
home-title-member = Schön, dass Sie da sind, { $name }
home-lead = Hier sagen eine Organisation und alle, die es angeht, was sich ändern soll. Sie reden darüber, entscheiden, wofür das Geld ausgegeben wird, und können jeden Schritt nachprüfen.
home-words = Sehen Sie sich um: Für alles Öffentliche brauchen Sie kein Konto. Wenn Sie mitreden, unterstützen und abstimmen möchten, nehmen Sie Platz.
home-join = Registrieren
home-join-as-yourself = Eigenes Konto anlegen
home-demo = Rolle wählen
home-demo-words = Dies ist eine Demo, und alles darin ist erfunden. Ein Klick genügt: Leiten Sie den Raum, betreuen Sie ihn oder wirken Sie mit. Ein Konto brauchen Sie nicht.
home-sign-in = Anmelden
home-mine = Wo Sie mitwirken
home-more-of-mine = Alle Ihre Räume
home-others = Offen für alle
home-start-title = Etwas anstoßen
home-start-words = Kennen Sie etwas, das nur gelingt, wenn mehrere Gruppen an einem Strang ziehen?
home-start-link = Einen Raum dafür eröffnen
home-how-title = So geht es
home-how-idea = Sagen, was sich ändern soll
home-how-words-idea = Ein Satz genügt. Andere unterstützen Ihre Idee und reden darüber.
home-how-answer = Eine Antwort bekommen
home-how-words-answer = Sie haben Anspruch darauf: mit Begründung und bis zu einem Tag, den alle sehen.
home-how-decision = Gemeinsam entscheiden
home-how-words-decision = Kreuzen Sie an, was Sie wollen. Jeder Stimmzettel erhält den gleichen Teil des Geldes.
home-how-outcome = Sehen, was daraus wurde
home-how-words-outcome = Jedes Ergebnis zeigt Schritt für Schritt, wie ausgezählt wurde.

space-list-title = Räume, die Sie sehen können
space-none-title = Es gibt noch keinen Raum
space-none = Ein Raum bringt alle zusammen, die eine Sache angeht.
space-open = Raum eröffnen
space-pages = Weitere Räume
space-older = Ältere Räume
space-you-speak-as = Sie sprechen für
space-you-are-host = Sie leiten diesen Raum
space-you-are-steward = Sie betreuen diesen Raum
space-you-are-participant = Sie wirken mit
space-you-are-observer = Sie lesen mit
space-you-are-neutral = Sie sind neutrale Stelle
space-reading-public = Offen für alle
space-reading-members = Nur für Mitglieder
space-people =
    { $count ->
        [one] 1 Person
       *[other] { $count } Personen
    }
space-members =
    { $count ->
        [one] 1 Mitglied
       *[other] { $count } Mitglieder
    }
space-ideas =
    { $count ->
        [0] noch keine Ideen
        [one] 1 Idee
       *[other] { $count } Ideen
    }
space-decisions =
    { $count ->
        [one] 1 Entscheidung
       *[other] { $count } Entscheidungen
    }

space-new-title = Ein Raum für das, was mehrere Gruppen angeht
space-new-lead = Zwei Gruppen und ein Zweck genügen für den Anfang. Sie leiten den Raum und verantworten ihn.
space-name = Wie soll der Raum heißen?
space-intent = Wofür ist dieser Raum da?
space-intent-help = Die Richtung, in wenigen Sätzen. Daran wird gemessen, was hier geschieht.
space-groups = Welche Gruppen geht das an?
space-groups-help = Eine Gruppe pro Zeile, 2 bis 16. Weitere können Sie später hinzufügen.
space-your-group = Für welche davon sprechen Sie?
space-your-group-help = Schreiben Sie sie genau wie oben.
space-boundaries = Was lässt sich ändern und was nicht?
space-boundaries-help = Eine Grenze pro Zeile: offen, begrenzt oder festgelegt, dann was, dann warum. Zum Beispiel: festgelegt | die denkmalgeschützte Fassade | weil das Gesetz sie schützt
space-words = Die Regeln in Worten
space-words-help = Eine Regel pro Zeile. Alle, die mitwirken, können sie jederzeit lesen.
space-days = Innerhalb von wie vielen Tagen beantworten Sie eine Idee?
space-days-help = 1 bis 365. Was überfällig ist, sehen alle.
space-currency = In welcher Währung rechnen Sie?
space-currency-help = Drei Buchstaben, etwa EUR. Das lässt sich später nicht ändern.
space-reading = Wer darf hier lesen?
space-reading-public-choice = Alle
space-reading-members-choice = Nur Mitglieder; für alle anderen gibt es den Raum nicht
space-new-note = Zweck, Grenzen und Regeln können Sie später ändern. Jede Fassung bleibt lesbar.
space-back-to-spaces = Zurück zu den Räumen

space-vote = Jetzt abstimmen
space-voted-until = Sie haben abgestimmt. Ihren Stimmzettel ändern können Sie bis zum { $until }.
space-vote-until = Abstimmen können Sie bis zum { $until }.
space-ballots =
    { $count ->
        [0] Noch hat niemand abgestimmt.
        [one] 1 Person hat abgestimmt.
       *[other] { $count } Personen haben abgestimmt.
    }
space-bounds-title = Was Sie ändern können und was nicht
space-bounds-none = Die Charta zieht noch keine Grenzen.
space-bound-open = Offen
space-bound-limited = Begrenzt
space-bound-closed = Festgelegt
space-read-charter = Charta lesen, Fassung { $count }
space-newest = Neueste Ideen
space-no-ideas-title = Der erste Faden beginnt bei Ihnen
space-no-ideas = Hier sagen alle, was sich ändern soll. Jede Idee ist für alle sichtbar und hat Anspruch auf eine Antwort.
space-supports =
    { $count ->
        [one] 1 unterstützt das
       *[other] { $count } unterstützen das
    }
space-posts =
    { $count ->
        [0] noch keine Beiträge
        [one] 1 Beitrag
       *[other] { $count } Beiträge
    }
space-answer-owed = Antwort fällig bis { $day }
space-answer-overdue = Antwort überfällig seit { $day }
space-idea-waiting = Wartet auf Antwort
space-idea-considering = Wird geprüft
space-idea-planned = Geplant
space-idea-declined = Abgelehnt, mit Begründung
space-idea-done = Umgesetzt
space-heard = Gehört: { $groups }.
space-not-heard = Noch nicht gehört: { $groups }.
space-tell-idea = Idee einbringen
space-all-ideas =
    { $count ->
        [one] Die eine Idee
       *[other] Alle { $count } Ideen
    }

space-you = Ihr Platz
space-speak-as-another = Für eine andere Gruppe sprechen
space-speak-for = Für welche Gruppe sprechen Sie?
space-speak-for-them = Für welche Gruppe spricht diese Person?
space-speak-for-send = Ab jetzt für sie sprechen
space-join-words = Sagen Sie, für wen Sie sprechen. Dann können Sie unterstützen, schreiben und abstimmen.
space-join = Diesem Raum beitreten
space-sign-in-to-join = Anmelden und mitwirken
space-next = Wie es weitergeht
space-charter-since = Fassung { $count } der Charta trat in Kraft
space-next-answer = Die nächste Antwort ist fällig
space-next-overdue = Eine Antwort ist überfällig
space-next-closes = Die Abstimmung endet
space-here = Wer dabei ist
space-is-host = { $name } leitet diesen Raum.
space-is-steward = { $name } betreut diesen Raum.
space-is-neutral = { $name } ist neutrale Stelle.
space-all-members =
    { $count ->
        [one] Das eine Mitglied
       *[other] Alle { $count } Mitglieder
    }
space-rules = Die Regeln in Worten
space-all-rules = Alle Regeln

loom-title = Wer mitgewirkt hat, Woche für Woche
loom-words = Jeder Strang ist eine Gruppe: so dick, wie sie in der Woche mitgewirkt hat, zur Mitte gezogen, wo sie aufgriff, was eine andere eingebracht hatte, abgeschnitten, wo sie verstummte.
loom-silent = Seit vier Wochen nicht gehört: { $groups }.
loom-from = Woche ab { $day }
loom-now = Diese Woche
loom-table = Dasselbe als Tabelle
loom-caption = Was jede Gruppe geschrieben, unterstützt und abgestimmt hat
loom-group = Gruppe

charter-title = Wofür wir hier sind und welche Regeln gelten
charter-version = Fassung { $count }
charter-in-force = gilt seit dem { $day }
charter-was-in-force = vom { $day }, gilt nicht mehr
charter-old = Sie lesen eine alte Fassung. Diese Regeln gelten nicht mehr.
charter-to-newest = Zur geltenden Fassung { $count }
charter-intent = Zweck
charter-bounds = Grenzen
charter-rules = Spielregeln
charter-answers =
    { $count ->
        [one] Jede Idee wird innerhalb eines Tages mit Begründung beantwortet.
       *[other] Jede Idee wird innerhalb von { $count } Tagen mit Begründung beantwortet.
    }
charter-amend = Charta ändern
charter-amend-title = Ändern, wofür wir hier sind und was gilt
charter-amend-send = In Kraft setzen
charter-amend-note = Das ersetzt sofort Fassung { $count }, mit Ihrem Namen. Jede Fassung bleibt lesbar.
charter-back = Zurück zur Charta
charter-answerable = Wer wofür verantwortlich ist
charter-versions = Alle Fassungen

members-title = Wer dabei ist und wer für wen spricht
members-since = dabei seit { $day }
members-act = Ändern oder melden: { $name }
members-set-power-send = Diese Rolle geben
members-power = Rolle
members-pages = Mehr Mitglieder
members-more = Weitere Mitglieder
members-add-title = Jemanden einladen
members-email = E-Mail-Adresse der Person
members-email-help = Dort kommt ein Brief an. Ob die Person ein Konto hat, erfährt niemand.
members-add = Einladung schicken
members-add-group-title = Gruppe hinzufügen
members-add-group = Diese Gruppe hinzufügen
members-group-name = Wie heißt die Gruppe?

# What is to be put right in a form, where a field has words of its own.
flaw-space-name-required = Geben Sie an, wie der Raum heißen soll.
flaw-space-name-too-long = Der Name darf höchstens { $limit } Zeichen haben.
flaw-space-intent-required = Sagen Sie, wofür der Raum da ist.
flaw-space-intent-too-long = Sagen Sie in höchstens { $limit } Zeichen, wofür der Raum da ist.
flaw-space-groups-too-few-groups = Nennen Sie mindestens { $limit } Gruppen, die es angeht, eine pro Zeile.
flaw-space-groups-too-many-groups = Nennen Sie höchstens { $limit } Gruppen, die es angeht.
flaw-space-groups-group-too-long = Der Name einer Gruppe darf höchstens { $limit } Zeichen haben.
flaw-space-groups-group-twice = Zwei Gruppen haben denselben Namen.
flaw-space-group-unknown = Die Gruppe, für die Sie sprechen, steht nicht unter den genannten.
flaw-space-boundaries-not-a-boundary = Zeile { $limit } der Grenzen hat nicht die Form „offen | was | warum“.
flaw-space-boundaries-boundary-too-long = Zeile { $limit } der Grenzen ist zu lang: höchstens 200 Zeichen für das Was, 500 für das Warum.
flaw-space-boundaries-too-many-boundaries = Ziehen Sie höchstens { $limit } Grenzen, eine pro Zeile.
flaw-space-words-too-long = Die Regeln dürfen höchstens { $limit } Zeichen haben.
flaw-space-answer-within-days-not-so-many-days = Beantworten Sie eine Idee innerhalb von 1 bis { $limit } Tagen.
flaw-space-answer-within-days-wrong-type = Geben Sie die Tage für eine Antwort als ganze Zahl an.
flaw-space-currency-not-a-currency = Geben Sie die Währung mit drei Buchstaben an, etwa EUR.
flaw-space-reading-wrong-type = Wählen Sie, wer hier lesen darf.
flaw-charter-intent-required = Sagen Sie, wofür der Raum da ist.
flaw-charter-intent-too-long = Sagen Sie in höchstens { $limit } Zeichen, wofür der Raum da ist.
flaw-charter-boundaries-not-a-boundary = Zeile { $limit } der Grenzen hat nicht die Form „offen | was | warum“.
flaw-charter-boundaries-boundary-too-long = Zeile { $limit } der Grenzen ist zu lang: höchstens 200 Zeichen für das Was, 500 für das Warum.
flaw-charter-boundaries-too-many-boundaries = Ziehen Sie höchstens { $limit } Grenzen, eine pro Zeile.
flaw-charter-words-too-long = Die Regeln dürfen höchstens { $limit } Zeichen haben.
flaw-charter-answer-within-days-not-so-many-days = Beantworten Sie eine Idee innerhalb von 1 bis { $limit } Tagen.
flaw-charter-answer-within-days-wrong-type = Geben Sie die Tage für eine Antwort als ganze Zahl an.
flaw-group-name-required = Geben Sie an, wie die Gruppe heißt.
flaw-group-name-too-long = Der Name einer Gruppe darf höchstens { $limit } Zeichen haben.
flaw-group-name-group-twice = Eine Gruppe mit diesem Namen gibt es schon.
flaw-member-email-required = Geben Sie die E-Mail-Adresse der Person an.
flaw-member-group-unknown = Wählen Sie eine der Gruppen dieses Raums.
flaw-member-power-wrong-type = Wählen Sie eine der angebotenen Rollen.

# The same without a field of its own.
flaw-not-a-currency = Geben Sie drei Buchstaben an, etwa EUR.
flaw-too-few-groups = Nennen Sie mindestens { $limit } Gruppen, eine pro Zeile.
flaw-too-many-groups = Nennen Sie höchstens { $limit } Gruppen.
flaw-group-too-long = Jeder Name darf höchstens { $limit } Zeichen haben.
flaw-group-twice = Eine Gruppe mit diesem Namen gibt es schon.
flaw-not-a-boundary = Zeile { $limit } hat nicht die Form: offen | was | warum.
flaw-boundary-too-long = Zeile { $limit } ist zu lang: höchstens 200 Zeichen für das Was, 500 für das Warum.
flaw-too-many-boundaries = Höchstens { $limit } Grenzen.
flaw-not-so-many-days = Wählen Sie 1 bis { $limit } Tage.
flaw-unknown-person = Niemand hier hat diese Adresse. Bitten Sie die Person, sich zuerst zu registrieren.

problem-last-host = Ein Raum bleibt nie ohne Leitung. Geben Sie die Leitung zuerst jemand anderem.
problem-too-many-groups = Ein Raum hat höchstens 16 Gruppen.

# Visitors, in the charter.
space-guests = Besuch
space-guests-true = Wer zu Besuch ist, kann mitmachen und erst dann sagen, wer es ist.
space-guests-false = Wer mitmacht, tritt zuerst bei.
space-guests-help = Gilt, wo alle lesen und beitreten können. Wer zu Besuch ist, wird unterwegs Mitglied.
charter-guests-true = Wo alle lesen und beitreten können, kann man als Besuch mitmachen und erst dann sagen, wer man ist.
charter-guests-false = Wer mitmacht, tritt zuerst bei.

# Masks.
members-not-all = Hier dürfen Mitglieder unter einer Maske mitwirken. Darum nennt diese Liste nur, wer den Raum leitet, betreut oder dort urteilt.
charter-masks = Mitglieder können unter einem Pseudonym mitwirken oder als „Mitglied von“ ihrer Gruppe. Wer den Raum leitet, tut es mit Namen.
charter-masks-legend = Unter welchen Namen wirken Mitglieder mit?
charter-masks-help = Wer hinter einer Maske steht, erfährt niemand, auch Leitung und Betreuung nicht. Was unter ihr gesagt wurde, bleibt für immer so. Eine Maske braucht eine Gruppe von mindestens drei Mitgliedern. Von da an sehen für immer nur Leitung und Betreuung, wer Mitglied ist.
charter-masks-no = Unter ihrem eigenen Namen
charter-masks-yes = Wenn sie mögen, unter einem Pseudonym oder als „Mitglied von“ ihrer Gruppe
mask-choose = Wählen, wie Sie erscheinen
mask-legend = Wie erscheinen Sie hier?
mask-help = Das gilt ab jetzt für alles, was Sie in diesem Raum tun; was Sie vorher taten, bleibt, wie es war. Von dem, was Sie unter einer Maske tun, erfahren andere die Stunde, nicht die Minute. Wer Ihre Schreibweise kennt, kann Sie trotzdem erraten, und wer diese Seite betreibt, kann in die Datenbank sehen.
mask-name = Unter meinem Namen
mask-pseudonym = Unter einem Pseudonym
mask-pseudonym-label = Das Pseudonym
mask-send = Ab jetzt so erscheinen
mask-you-name = Sie erscheinen unter Ihrem Namen.
mask-you-are = Sie erscheinen als: { $name }.
problem-mask-of-glass = Ihre Gruppe hat weniger als drei Mitglieder: Hinter einer Maske würden alle Sie erkennen. Sprechen Sie unter Ihrem Namen oder warten Sie, bis es mehr sind.
problem-no-masks-here = Die Charta dieses Raums erlaubt keine Pseudonyme.
problem-answers-by-name = Tun Sie das unter Ihrem Namen: Wer über andere entscheidet oder für einen Raum einsteht, tut es mit Namen. Wählen Sie erst, wie Sie erscheinen.
problem-mask-of-another-group = Dieses Pseudonym spricht für eine andere Gruppe. Wählen Sie erst, wie Sie erscheinen, oder sprechen Sie für dessen Gruppe.
problem-new-account = Ihr Konto ist neu. Wirken Sie zuerst unter Ihrem Namen mit: Masken sind für alle, die schon einige Tage hier sind und einiges geschrieben haben.
flaw-name-taken = Jemand hat diesen Namen. Wählen Sie einen anderen.
flaw-not-a-name = Ein Pseudonym besteht aus Buchstaben oder Ziffern.
