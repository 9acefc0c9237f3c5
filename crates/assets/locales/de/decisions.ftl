# Decisions: ballots, closure, outcome.

decisions-title = Was wir entschieden haben und was offen ist
decisions-crumb = Entscheidungen
decisions-empty = Noch wurde nichts zur Entscheidung gestellt
decisions-empty-words = Sobald bei Ideen Kosten angegeben sind, kann die Betreuung alle fragen, welche davon ein Budget bezahlen soll.
decisions-to-ideas = Ideen ansehen
decisions-open = Abstimmung läuft
decisions-counting = Wird ausgezählt
decisions-decided = Entschieden
decisions-until = Abstimmen bis { $moment }
decisions-decided-on = Entschieden am { $day }
decisions-funded =
    { $count ->
        [one] 1 Idee finanziert
       *[other] { $count } Ideen finanziert
    }
decisions-more = Weitere Entscheidungen
decisions-older = Ältere Entscheidungen
decisions-put = Eine Frage stellen
decisions-put-words = Die Betreuung eröffnet eine Abstimmung, sobald bei den Ideen Kosten angegeben sind.

decision-open-one = Abstimmung eröffnen
decision-state-closed = Die Stimmzettel werden ausgezählt
decision-options =
    { $count ->
        [one] 1 Idee
       *[other] { $count } Ideen
    }
decision-costed =
    { $count ->
        [one] 1 mit Kosten
       *[other] { $count } mit Kosten
    }
decision-ballots =
    { $count ->
        [one] 1 Stimmzettel
       *[other] { $count } Stimmzettel
    }
decision-ballots-so-far =
    { $count ->
        [0] noch hat niemand abgestimmt
        [one] 1 Person hat abgestimmt
       *[other] { $count } Personen haben abgestimmt
    }
decision-members =
    { $count ->
        [one] 1 Mitglied
       *[other] { $count } Mitglieder
    }
decision-supports =
    { $count ->
        [0] noch ohne Unterstützung
        [one] 1 Person unterstützt das
       *[other] { $count } Personen unterstützen das
    }

decision-how = Wie entschieden wird
decision-how-words = Nach der Methode der gleichen Anteile: Jeder Stimmzettel erhält einen gleich großen Teil des Budgets und gibt ihn nur für Ideen aus, die auf ihm angekreuzt sind. Große Gruppen können kleine nicht überstimmen; jede bekommt, was ihr Anteil bezahlen kann.
decision-who = Wer abstimmen darf
decision-who-words = Jedes Mitglied, das mitwirkt, und zwar einmal. Kein Stimmzettel zählt mehr als ein anderer.

decision-new-title = Eine Frage an alle
decision-new-empty = Noch keine Idee mit Kosten
decision-new-empty-words = Ein Budget kann nur für Ideen ausgegeben werden, deren Kosten bekannt sind. Geben Sie bei den Ideen Kosten an und kommen Sie dann wieder.
decision-question = Die Frage
decision-question-help = Ein Satz, der sich beantworten lässt, indem man unter Ideen wählt.
decision-explanation = Was alle wissen sollten, bevor sie wählen
decision-explanation-help = Sie können Markdown verwenden.
decision-budget = Das Budget
decision-budget-help = Was insgesamt ausgegeben werden darf.
decision-closes = Stimmzettel abgeben und ändern bis
decision-closes-help = Datum und Uhrzeit in UTC.
decision-ideas = Welche Ideen stehen auf dem Stimmzettel?
decision-ideas-help = Titel und Kosten bleiben so, wie sie jetzt sind. Keine Idee darf mehr kosten als das Budget.
decision-new-note = Die Mitglieder kreuzen an, welche Ideen sie wollen, und können ihren Stimmzettel bis zum Schluss ändern. Dann wird nach der Methode der gleichen Anteile ausgezählt, und alle sehen jeden Schritt.
decision-open-this = Abstimmung eröffnen
decision-new-back = Zurück zu den Entscheidungen
# The number that is ticked is counted by the browser: the sentence cannot choose its form by it.
decision-tally =
    { $count ->
        [one] Angekreuzt: { $ticked } von einer Idee.
       *[other] Angekreuzt: { $ticked } von { $count } Ideen.
    }

decision-thread = Der Faden dieser Entscheidung
decision-knot-open = hier, Abstimmung läuft
decision-knot-closed = hier, wird ausgezählt
decision-knot-decided = hier, entschieden
decision-until-vote = Abstimmen können Sie bis zum { $moment }
decision-until-change = Ihren Stimmzettel ändern können Sie bis zum { $moment }
decision-private = Niemand sonst sieht, was Sie ankreuzen.
decision-sums = Alles zusammen würde { $sum } kosten; das Budget beträgt { $budget }.

ballot-legend = Kreuzen Sie alle Ideen an, die Sie wollen
ballot-words = Sie müssen sich nicht auf eine festlegen: Kreuzen Sie so viele an, wie Sie möchten, oder keine. Ihr Anteil am Budget wird nur für Ideen ausgegeben, die Sie ankreuzen.
ballot-read = Lesen
ballot-send = Stimmzettel abgeben
ballot-change = Stimmzettel ändern
ballot-cast-on = Abgestimmt am { $moment }.
ballot-again = Ein neuer Stimmzettel ersetzt den alten.
ballot-options = Was zur Wahl steht
ballot-sign-in = Anmelden und abstimmen
ballot-join = Beitreten und abstimmen

decision-counting = Die Stimmzettel werden ausgezählt
decision-counting-words = Die Abstimmung ist beendet. Gleich steht hier das Ergebnis, mit jedem Schritt.
decision-look-again = Noch einmal nachsehen
decision-explanation-title = Worum es geht
decision-my-ballot = Ihr Stimmzettel
decision-my-ballot-empty = Sie haben keine der Ideen angekreuzt.
decision-my-ballot-private = Nur Sie sehen das.

decision-next = Wie es weitergeht
decision-opened = Eröffnet
decision-closed = Abstimmung beendet
decision-closed-by = Abstimmung beendet von { $name }
decision-closes-then = Abstimmung endet
decision-decided = Ergebnis
decision-right-after = Gleich danach
decision-outcome-then = Ergebnis, mit jedem Schritt
decision-check = Selbst nachprüfen
decision-check-json = Das ganze Ergebnis als Daten (JSON)
decision-close = Vorzeitig beenden
decision-close-early = Diese Abstimmung jetzt beenden
decision-close-words = Danach kann niemand mehr abstimmen, und die Abstimmung lässt sich nicht wieder öffnen. Ausgezählt wird sofort.
decision-close-send = Beenden und auszählen
decision-close-ask = Diese Abstimmung jetzt beenden?
decision-close-not = Weiterlaufen lassen

outcome-lead =
    { $all ->
        [one] Das Budget bezahlt { $funded } von einer Idee.
       *[other] Das Budget bezahlt { $funded } von { $all } Ideen.
    }
outcome-funded = Was finanziert wird
outcome-nothing-funded = Keine Idee fand genug Unterstützung, um bezahlt zu werden.
outcome-ticked-by = angekreuzt: { $votes } von { $ballots }
outcome-spent-of = Ausgegeben: { $spent } von { $budget }.
outcome-compare = Was nach Stimmenzahl allein finanziert worden wäre
outcome-compare-region = Zwei Arten zu zählen
outcome-compare-caption =
    { $count ->
        [one] Derselbe Stimmzettel, auf zwei Arten ausgezählt
       *[other] Dieselben { $count } Stimmzettel, auf zwei Arten ausgezählt
    }
outcome-idea = Idee
outcome-equal-shares = Gleiche Anteile
outcome-greedy = Meiste Stimmen zuerst
outcome-cost-and-votes = { $cost }, { $votes }-mal angekreuzt
outcome-is-funded = finanziert
outcome-not-funded = nicht finanziert
outcome-together = Zusammen

outcome-groups = Wessen Wünsche das Geld erfüllt
outcome-groups-words = Geld für Ideen, die Mitglieder der Gruppe angekreuzt haben. Bei „Gleiche Anteile“ ist es das, was ihre Stimmzettel bezahlt haben; bei „Meiste Stimmen zuerst“ werden die Kosten jeder Idee auf alle verteilt, die sie angekreuzt haben. Gruppen mit weniger als fünf Stimmzetteln sind nicht dargestellt.
outcome-groups-region = Das Ergebnis nach Gruppen
outcome-groups-caption = Was jede Gruppe bekommen hat
outcome-group = Gruppe
outcome-without-group = Ohne Gruppe
outcome-voted = Haben abgestimmt
outcome-voted-of = { $ballots } von { $members }
outcome-percent = { $of } ({ $percent } %)
outcome-got-one = Stimmzettel mit finanzierter Idee
outcome-of = { $part } von { $whole }
outcome-hidden = Nicht gezeigt: Hier haben weniger als fünf Personen abgestimmt, oder die Zahlen würden die einer so kleinen Gruppe verraten. In der Summe sind sie enthalten.
outcome-everyone = Alle

outcome-steps = Wie gerechnet wurde, Schritt für Schritt
outcome-beginning =
    { $ballots ->
        [one] Der eine Stimmzettel hielt am Anfang das ganze Budget: { $share }.
       *[other] Jeder der { $ballots } Stimmzettel hielt am Anfang den gleichen Anteil: { $share }.
    }
outcome-steps-words = In jedem Schritt wird die Idee bezahlt, die den einzelnen Stimmzettel, gemessen an dem, was sie bringt, am wenigsten kostet. Dafür zahlen zu gleichen Teilen alle Stimmzettel, auf denen sie angekreuzt ist.
outcome-ties = Stehen zwei Ideen gleich, kommt zuerst die mit mehr Stimmen, dann die günstigere, dann die mit der kleineren Nummer.
outcome-raised =
    { $count ->
        [0] Der Anteil wurde nicht erhöht.
        [one] Der Anteil wurde einmal erhöht, damit weniger vom Budget übrig bleibt.
       *[other] Der Anteil wurde { $count }-mal erhöht, damit weniger vom Budget übrig bleibt.
    }
outcome-stopped-no-raises = Eine Erhöhung hätte nichts geändert.
outcome-stopped-next-raise-overspends = Eine weitere Erhöhung hätte das Budget überschritten.
outcome-stopped-every-supported-project-funded = Alle Ideen, die überhaupt angekreuzt wurden, sind finanziert.
outcome-stopped-nothing-more-fits = In den Rest passt nichts mehr.
outcome-stopped-each-holds-the-budget = Eine Erhöhung hätte nichts geändert.
outcome-step-funded = „{ $title }“ wird finanziert
outcome-step-out = „{ $title }“ lässt sich nicht bezahlen
outcome-cost-and-payers =
    { $payers ->
        [one] { $cost }, bezahlt von einem Stimmzettel
       *[other] { $cost }, bezahlt von { $payers } Stimmzetteln
    }
outcome-step-ticked =
    { $count ->
        [0] Auf keinem Stimmzettel angekreuzt.
        [one] Auf einem Stimmzettel angekreuzt.
       *[other] Auf { $count } Stimmzetteln angekreuzt.
    }
outcome-paid =
    { $ballots ->
        [one] Ein Stimmzettel zahlte { $payment }.
       *[other] { $ballots } Stimmzettel zahlten je { $payment }.
    }
outcome-step-rest =
    { $count ->
        [one] Einer hatte weniger übrig und gab alles.
       *[other] { $count } hatten weniger übrig und gaben alles.
    }
outcome-step-nothing =
    { $count ->
        [one] Einer hatte nichts mehr übrig.
       *[other] { $count } hatten nichts mehr übrig.
    }
outcome-cost-and-held = kostet { $cost }; die Stimmzettel dafür haben zusammen noch { $held }
outcome-cost-only = kostet { $cost }
outcome-why-no-supporters = Kein Anteil darf dafür ausgegeben werden.
outcome-why-dearer-than-budget = Diese Idee kostet mehr als das ganze Budget.
outcome-why-supporters-hold-too-little = Was die Stimmzettel dafür zusammen noch haben, reicht nicht. Wer die Idee nicht wollte, zahlt nie mit.
outcome-greedy-steps = Zum Vergleich: Meiste Stimmen zuerst
outcome-greedy-words = Danach wird nicht entschieden. Die Ideen kommen nach Stimmenzahl an die Reihe, und jede wird finanziert, die noch in den Rest passt.
outcome-greedy-show = Schritte zeigen
outcome-greedy-funded = { $facts }: finanziert
outcome-greedy-unfunded = { $facts }: passt nicht mehr in den Rest von { $left }

# What is to be put right in a form, where a field has words of its own.
flaw-decision-question-required = Schreiben Sie die Frage.
flaw-decision-question-too-long = Stellen Sie die Frage in höchstens { $limit } Zeichen.
flaw-decision-explanation-too-long = Erklären Sie es in höchstens { $limit } Zeichen.
flaw-decision-budget-required = Geben Sie an, was ausgegeben werden darf.
flaw-decision-budget-not-a-number = Geben Sie das Budget als Zahl an, etwa 1200 oder 1200,50.
flaw-decision-budget-not-above-zero = Das Budget muss über null liegen.
flaw-decision-budget-negative = Das Budget darf nicht unter null liegen.
flaw-decision-budget-too-large = Das Budget ist höher, als sich zählen lässt.
flaw-decision-budget-too-precise = Das Budget hat mehr Nachkommastellen als die Währung.
flaw-decision-closes-at-required = Geben Sie an, bis wann abgestimmt werden kann.
flaw-decision-closes-at-not-an-instant = Geben Sie Datum und Uhrzeit für das Ende der Abstimmung an.
flaw-decision-closes-at-in-the-past = Das Ende der Abstimmung muss in der Zukunft liegen.
flaw-decision-ideas-required = Wählen Sie mindestens eine Idee für den Stimmzettel.
flaw-decision-ideas-too-many = Wählen Sie höchstens { $limit } Ideen.
flaw-decision-ideas-unknown = Eine dieser Ideen gehört nicht zu diesem Raum. Wählen Sie noch einmal.
flaw-ballot-approves-unknown = Eine dieser Ideen steht nicht auf diesem Stimmzettel. Sehen Sie noch einmal nach und kreuzen Sie an, was Sie wollen.
flaw-ballot-approves-given-twice = Eine Idee wurde zweimal angekreuzt. Kreuzen Sie jede höchstens einmal an.

# The same without a field of its own.
flaw-not-an-instant = Geben Sie Datum und Uhrzeit an.
flaw-in-the-past = Das muss in der Zukunft liegen.
flaw-not-above-zero = Das muss über null liegen.
flaw-no-cost = Bei einer dieser Ideen sind keine Kosten angegeben.
flaw-dearer-than-budget = Eine dieser Ideen kostet mehr als das Budget.
flaw-too-many = Höchstens { $limit } davon.

problem-decision-closed = Diese Abstimmung ist beendet. Stimmzettel können nicht mehr abgegeben werden.
