# Ideas and the dialogue about them.

# The list.
idea-list-title = Was sich ändern soll
idea-list-newest = Ideen, die neuesten zuerst
idea-list-supported = Ideen, die meiste Unterstützung zuerst
idea-list-unanswered = Ideen ohne Antwort, die längste Wartezeit zuerst
idea-list-empty = Der erste Faden beginnt bei Ihnen
idea-list-empty-words = Hier sagen alle, was sich ändern soll. Jede Idee ist für alle sichtbar und hat Anspruch auf eine Antwort.
idea-list-none-waiting = Alle Ideen hier sind beantwortet
idea-list-none-waiting-words = Kommt eine neue hinzu, steht sie hier, bis sie ihre Antwort hat.
idea-list-more = Mehr Ideen
idea-list-next = Weitere Ideen
idea-order-label = Reihenfolge
idea-order-newest = Neueste
idea-order-supported = Meiste Unterstützung
idea-order-unanswered = Ohne Antwort
idea-supports =
    { $count ->
        [0] noch ohne Unterstützung
        [one] 1 unterstützt das
       *[other] { $count } unterstützen das
    }
idea-supported-by-you = Sie auch
idea-posts =
    { $count ->
        [0] keine Beiträge
        [one] 1 Beitrag
       *[other] { $count } Beiträge
    }
idea-missing-words = Für den Anfang genügt ein Satz.
idea-write = Idee einbringen
idea-sign-in-to-write = Anmelden und Idee einbringen
idea-rule = Niemand bleibt ohne Antwort
idea-rule-words = In der Charta steht, bis wann jede Idee beantwortet wird. Was überfällig ist, sehen alle.
idea-rule-charter = Charta lesen

# States, and what an answer can say.
idea-state-waiting = Wartet auf Antwort
idea-state-considering = Wird geprüft
idea-state-planned = Geplant
idea-state-declined = Abgelehnt, mit Begründung
idea-state-done = Umgesetzt
# In a row of the list: short, for they do not break.
idea-row-owed = Antwort fällig bis { $date }
idea-row-overdue = Antwort überfällig seit { $date }
idea-owed-by = Eine Antwort ist bis zum { $date } fällig
idea-owed-since = Eine Antwort ist seit dem { $date } überfällig
idea-owed-by-whom = Antworten muss, wer diesen Raum betreut – mit einer Begründung, die alle lesen können.

# The form.
idea-new-title = Was würden Sie ändern?
idea-edit-title = Ihren Text ändern
idea-title = Ihre Idee in einem Satz
idea-title-help = Sagen Sie, was anders wäre. An diesem Satz erkennen andere Ihre Idee.
idea-body = Was würde sich ändern und für wen?
idea-body-help = Erzählen Sie, was Sie darauf gebracht hat. Sie können Markdown verwenden: **fett**, Listen, Links.
idea-cost = Was würde es kosten?
idea-cost-help = In { $currency }, so gut Sie es schätzen können. Nur eine Idee mit Kosten kann auf einen Stimmzettel kommen.
idea-audience = Wer sieht sie?
idea-audience-help = Was nur für eine Gruppe ist, sieht sonst niemand, auch Leitung und Betreuung nicht: So kann sich eine Gruppe erst einmal allein besprechen. Wer später für sie spricht, sieht es auch. Sie können die Idee danach für alle öffnen, aber nie wieder schließen.
idea-audience-all = Alle, die diesen Raum sehen
idea-audience-group = Nur { $group }
idea-new-note = Ihre Idee erscheint sofort, mit Ihrem Namen und Ihrer Gruppe. Sie können sie später ändern; frühere Fassungen bleiben lesbar. Sie haben Anspruch auf eine Antwort: Bis wann, steht in der Charta.
idea-new-note-masked = Ihre Idee erscheint sofort, unter Ihrer Maske. Sie können sie später ändern; frühere Fassungen bleiben lesbar. Sie haben Anspruch auf eine Antwort: Bis wann, steht in der Charta.
idea-new-send = Idee veröffentlichen
idea-edit-note = Die neue Fassung erscheint sofort. Alle können sehen, was Sie wann geändert haben.
idea-edit-send = Neue Fassung veröffentlichen
idea-back = Zurück zur Idee
idea-back-to-list = Zurück zu den Ideen
idea-new-first = Bevor Sie schreiben
idea-new-first-words = Vielleicht steht Ihre Idee schon hier. Dann hilft Unterstützung mehr als eine zweite, ähnliche Idee.
idea-new-see = Ideen mit der meisten Unterstützung ansehen
idea-new-charter = Nachsehen, was sich hier ändern lässt

# Revisions.
idea-history-title = Wie „{ $title }“ entstanden ist
idea-history-lead =
    { $count ->
        [one] Es gibt eine Fassung.
       *[other] Es gibt { $count } Fassungen, die neueste zuerst.
    }
idea-history-legend = Hinzugefügtes ist unterstrichen, Gestrichenes durchgestrichen.
idea-revision = Fassung { $count }
idea-line-added = Hinzugefügt:
idea-line-removed = Gestrichen:

# One idea.
idea-words = Die Idee
idea-thread = Der Faden dieser Idee
idea-in-decisions =
    { $count ->
        [one] in 1 Entscheidung
       *[other] in { $count } Entscheidungen
    }
idea-decision-open = Abstimmung läuft
idea-decision-closed = wird ausgezählt
idea-decision-decided = entschieden
idea-changed =
    { $count ->
        [one] einmal geändert
        [2] zweimal geändert
       *[other] { $count }-mal geändert
    }
idea-edit = ändern
idea-support = Idee unterstützen
idea-withdraw = Unterstützung zurückziehen
idea-people-support =
    { $count ->
        [0] Noch niemand unterstützt diese Idee.
        [one] Eine Person unterstützt diese Idee.
       *[other] { $count } Personen unterstützen diese Idee.
    }
idea-you-support = Sie unterstützen diese Idee.
idea-support-is-free = Sie können Ihre Unterstützung jederzeit zurückziehen.
idea-would-cost = Das würde { $amount } kosten.
idea-sign-in = Anmelden und mitwirken
idea-members-only = Diesem Raum beitreten und mitwirken
idea-read-along = Sie lesen hier mit. Wenn Sie mitwirken möchten, fragen Sie die Leitung dieses Raums.
idea-apart = Nur für diese Gruppe sichtbar: { $group }
idea-open = Für alle öffnen
idea-open-title = Diese Idee für alle öffnen?
idea-open-words = Alle, die diesen Raum sehen, sehen dann auch die Idee, mit ihrem Gespräch und ihren früheren Fassungen. Sie lässt sich nicht wieder schließen.
idea-open-send = Für alle öffnen
idea-open-not = Noch nicht
idea-next-apart = Eine Antwort wird fällig, sobald sie für alle offen ist.
idea-voices = Wer sich geäußert hat
idea-not-heard = noch nicht gehört
idea-goes = Entscheidungen mit dieser Idee
idea-next = Wie es weitergeht
idea-next-answered = Beantwortet: { $state }
idea-next-answer = Bis zu diesem Tag ist eine Antwort fällig
idea-next-overdue = Bis zu diesem Tag war eine Antwort fällig; sie ist überfällig
idea-next-then = Danach
idea-next-decision = Die Idee kann zur Option in einer Entscheidung werden
idea-next-decision-open = Abstimmung läuft
idea-next-decision-closed = Wird ausgezählt
idea-next-decision-decided = Entschieden

# Its answer.
idea-answer = Die Antwort
idea-answer-this = Diese Idee beantworten
idea-answer-again = Erneut antworten
idea-answer-choice = Was antworten Sie?
idea-answer-considering = Wir prüfen es und sagen, was wir uns ansehen
idea-answer-planned = Wir setzen es um
idea-answer-declined = Wir setzen es nicht um, aus diesem Grund
idea-answer-done = Es ist umgesetzt
idea-answer-reason = Ihre Begründung
idea-answer-reason-help = Alle können sie lesen, mit Ihrem Namen und Ihrer Rolle. Spurlos zurücknehmen lässt sie sich nicht. Sagen Sie, was dafür und was dagegen spricht und was Ihre Antwort ändern würde.
idea-answer-send = Antwort veröffentlichen
idea-under-charter = Nach Fassung { $count } der Charta
idea-earlier-answers =
    { $count ->
        [one] Eine frühere Antwort
       *[other] { $count } frühere Antworten
    }

# Its dialogue.
idea-dialogue = Was dazu gesagt wird
idea-no-posts = Noch hat niemand etwas gesagt
idea-no-posts-words = Was würde das für Sie ändern? Schon ein Satz hilft denen, die antworten.
idea-from-start = Gespräch von Anfang an lesen
idea-post-by = Beitrag von { $name }
idea-in-reply-to = Erwiderung auf Beitrag { $count }
idea-reply-to = { $name } erwidern
idea-your-reply-to = Ihre Erwiderung an { $name }
idea-reply-send = Erwiderung veröffentlichen
idea-say = Was sagen Sie dazu?
idea-say-send = Beitrag veröffentlichen
idea-speak-as = Sie sprechen für „{ $group }“, unter Ihrem eigenen Namen.
idea-speak-nameless = Sie sprechen als Mitglied von { $group }.
idea-speak-masked = Sie sprechen für { $group }, als { $name }.
idea-speak-alone = Sie sprechen unter Ihrem eigenen Namen.
idea-dialogue-more = Mehr Beiträge
idea-dialogue-next = Weitere Beiträge
idea-sign-in-to-talk = Anmelden und mitreden

# What is to be put right in a form, where a field has words of its own.
flaw-idea-title-required = Sagen Sie Ihre Idee in einem Satz.
flaw-idea-title-too-long = Sagen Sie Ihre Idee in höchstens { $limit } Zeichen.
flaw-idea-body-required = Sagen Sie, was sich ändern würde und für wen.
flaw-idea-body-too-long = Sagen Sie in höchstens { $limit } Zeichen, was sich ändern würde.
flaw-idea-cost-not-a-number = Geben Sie die Kosten als Zahl an, etwa 1200 oder 1200,50.
flaw-idea-cost-negative = Die Kosten dürfen nicht unter null liegen.
flaw-idea-cost-too-large = Die Kosten sind höher, als sich zählen lässt.
flaw-idea-cost-too-precise = Die Kosten haben mehr Nachkommastellen als die Währung.
flaw-idea-status-required = Wählen Sie aus, was Sie antworten.
flaw-idea-status-unknown-choice = Wählen Sie eine der angebotenen Antworten.
flaw-idea-reason-required = Geben Sie eine Begründung.
flaw-idea-reason-too-long = Begründen Sie es in höchstens { $limit } Zeichen.
flaw-post-body-required = Schreiben Sie zuerst etwas.
flaw-post-body-too-long = Sagen Sie es in höchstens { $limit } Zeichen.
flaw-post-reply-to-unknown = Der Beitrag, auf den Sie erwidern, ist nicht hier.
