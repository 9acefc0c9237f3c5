# Auf die Regeln achten: Meldungen, Maßnahmen, Einsprüche und das Protokoll.

nav-standing = Ihr Stand

# Anstelle eines ausgeblendeten Textes.
subject-hidden = Ausgeblendet
hidden-by-host = Von der Leitung ausgeblendet: { $reason }
hidden-by-steward = Von der Betreuung ausgeblendet: { $reason }
hidden-by-participant = Von jemandem aus der Mitwirkung ausgeblendet: { $reason }
hidden-by-observer = Von jemandem aus der Beobachtung ausgeblendet: { $reason }
hidden-by-neutral = Von einer neutralen Stelle ausgeblendet: { $reason }
hidden-by-administrator = Von der Administration ausgeblendet: { $reason }
hidden-shown = Nur Sie und wer sich um den Raum kümmert lesen das. Warum, und was man tun kann

problem-suspended = Sie sind in diesem Raum gesperrt. Wenn das endet, sind Sie wieder Mitglied.
problem-hidden = Das ist ausgeblendet.
problem-not-yourself = Das kann niemand sich selbst tun.
problem-not-over-hosts = Gegenüber der Leitung kann das nur die Leitung.
problem-own-measure = Über das, was Sie selbst getan haben, muss jemand anders entscheiden.
problem-already-in-force = Das gilt schon.
problem-no-member = Diese Person ist kein Mitglied dieses Raums.
problem-already-appealed = Sie haben schon Einspruch erhoben. Das geht einmal.
problem-already-decided = Das ist schon entschieden.
problem-no-appeal = Dagegen hat niemand Einspruch erhoben.
flaw-cannot-be-hidden = Das lässt sich nicht ausblenden.

# Worum es bei einer Maßnahme oder Meldung geht.
moderation-about-post = ein Beitrag
moderation-about-idea = eine Idee
moderation-about-decision = eine Entscheidung
moderation-about-person = wie sich jemand verhält

moderation-title = Auf die Regeln achten
moderation-nothing = Nichts wartet
moderation-nothing-words = Wenn jemand etwas meldet oder Einspruch erhebt, finden Sie es hier.
moderation-reported = Gemeldet
moderation-reports = { $count ->
    [one] eine Meldung
   *[other] { $count } Meldungen
}
moderation-look-post = Ein Beitrag: { $count }
moderation-look-idea = Eine Idee: { $count }
moderation-look-decision = Eine Entscheidung: { $count }
moderation-look-person = Wie sich jemand verhält: { $count }
moderation-since = Wartet seit
moderation-appeals = Einsprüche, die auf eine Entscheidung warten
moderation-measures = Maßnahmen
appeals-lead = Gegen Sperrungen von Konten, und aus Räumen, in denen sonst niemand entscheiden kann.
moderation-log = Was für die Regeln getan wurde
moderation-log-lead = Jede Maßnahme, ihr Grund und was aus Einsprüchen wurde. Wen sie traf, bleibt zwischen dieser Person und denen, die sich um den Raum kümmern.
moderation-log-empty = Es war nichts zu tun
moderation-log-empty-words = Wenn etwas ausgeblendet oder jemand verwarnt, stummgeschaltet oder gesperrt wird, steht es hier.
moderation-log-pages = Weitere Maßnahmen
moderation-log-next = Ältere Maßnahmen
moderation-how-title = Wie auf die Regeln geachtet wird
moderation-how = Alle können melden, was gegen eine Regel verstößt. Wer sich um den Raum kümmert, entscheidet, mit Grund und Regel.
moderation-how-appeal = Wen eine Maßnahme trifft, kann einmal Einspruch erheben. Eine neutrale Stelle entscheidet darüber: nie, wer die Maßnahme ergriffen hat.
moderation-how-steward = Die mildeste Maßnahme, die hilft, ist die richtige. Ihr Grund steht im offenen Protokoll, nennen Sie darin also niemanden.
moderation-charter = Die Charta
moderation-standing = Ihr Stand

# Was laut einer Meldung nicht stimmt.
problem-kind-spam = Werbung, oder immer wieder dasselbe
problem-kind-abuse = Beleidigung oder Belästigung
problem-kind-threat = Eine Drohung
problem-kind-private = Private Angaben über jemanden
problem-kind-unlawful = Gegen das Gesetz
problem-kind-deceit = Eine Lüge darüber, wer oder was es ist
problem-kind-off-topic = Nicht das, worum es in diesem Raum geht
problem-kind-other = Etwas anderes

# Die Regeln der Moderation.
rule-policy-spam = Regeln der Moderation: keine Werbung, nichts immer wieder
rule-policy-abuse = Regeln der Moderation: keine Beleidigung, keine Belästigung
rule-policy-threat = Regeln der Moderation: keine Drohungen
rule-policy-private = Regeln der Moderation: keine privaten Angaben über andere
rule-policy-unlawful = Regeln der Moderation: nichts gegen das Gesetz
rule-policy-deceit = Regeln der Moderation: keine Lüge darüber, wer oder was es ist
rule-policy-off-topic = Regeln der Moderation: zu dem, worum es in diesem Raum geht
rule-of-charter = Die Charta: { $text }

report-title-post = Einen Beitrag melden
report-title-idea = Eine Idee melden
report-title-decision = Den Text einer Entscheidung melden
report-title-person = Melden, wie sich jemand verhält
report-lead = Sagen Sie denen, die sich um den Raum kümmern, was nicht stimmt. Sie sagen niemandem, dass Sie es waren.
report-already = Sie haben das gemeldet. Sie hören, was daraus wird.
report-back = Zurück dorthin, wo es steht
report-problem = Was stimmt nicht?
report-words = In Ihren eigenen Worten
report-words-help = Was Sie gesehen haben, und wo. Nötig, wenn es etwas anderes ist.
report-send = Das melden
report-how-title = Was dann geschieht
report-how = Jemand, der sich um den Raum kümmert, sieht es sich an und entscheidet, und Sie hören, was daraus wurde. Was getan wird, steht im offenen Protokoll.
report-this = Melden
report-somebody = { $name } melden
report-state-open = Noch hat niemand entschieden.
report-state-acted = Es wurde etwas dagegen getan.
report-state-dismissed = Wer sich um den Raum kümmert, fand nichts gegen die Regeln.

moderate-title-post = Ein Beitrag
moderate-title-idea = Eine Idee
moderate-title-decision = Der Text einer Entscheidung
moderate-title-person = Wie sich jemand verhält
moderate-in-place = Dort ansehen, wo es steht
moderate-text = Was da steht
moderate-dismiss = Daran ist nichts falsch
moderate-what = Was soll geschehen?
moderate-none = Es gibt nichts, was Sie dazu tun dürfen.
moderate-this = Darum kümmern
moderate-hide = Ausblenden
moderate-words-hide = Wer es schrieb und wer ausblenden darf, liest es weiter. An seiner Stelle steht Ihr Grund.
moderate-send-hide = Ausblenden
moderate-warn = Verwarnen
moderate-words-warn = Die Person liest Ihren Grund. Sonst ändert sich nichts.
moderate-send-warn = Verwarnen
moderate-mute = Für eine Zeit stummschalten
moderate-words-mute = Die Person liest, unterstützt und stimmt ab, aber sie schreibt nicht.
moderate-send-mute = Stummschalten
moderate-suspend = Sperren
moderate-words-suspend = Die Person ist bis zum Ende kein Mitglied und kann nicht beitreten. Danach ist sie es wie zuvor.
moderate-send-suspend = Sperren
measure-rule = Die Regel, auf der es beruht
measure-rule-choose = Wählen Sie eine Regel
measure-reason = Warum
measure-reason-help = Wer den Raum sieht, liest das. Nennen Sie niemanden.
measure-days = Für wie viele Tage
measure-days-help-mute = Von 1 bis 90.
measure-days-help-suspend = Von 1 bis 365. Ohne Angabe gilt es, bis jemand es aufhebt.

measure-of-hide = Ausgeblendet: { $about }
measure-of-warn = Verwarnung, Anlass: { $about }
measure-of-mute = Stummgeschaltet, Anlass: { $about }
measure-of-suspend = Gesperrt, Anlass: { $about }
measure-account = Ein Konto gesperrt
measure-by-host = Von der Leitung
measure-by-steward = Von der Betreuung
measure-by-participant = Von jemandem aus der Mitwirkung
measure-by-observer = Von jemandem aus der Beobachtung
measure-by-neutral = Von einer neutralen Stelle
measure-by-administrator = Von der Administration
measure-charter = Charta, Fassung { $count }
measure-until = Bis { $moment }
measure-in-force = Gilt, bis es aufgehoben wird
measure-given = Ausgesprochen
measure-ended-over = Vorbei seit { $day }
measure-ended-lifted = Aufgehoben am { $day }
measure-ended-undone = Rückgängig gemacht am { $day }
measure-meets = Es trifft { $name }.
measure-taken-by = Ergriffen von { $name }.
measure-why = Warum
measure-hidden = Was ausgeblendet ist
measure-you-hide = Etwas, das Sie geschrieben haben, ist ausgeblendet.
measure-you-warn = Sie wurden verwarnt.
measure-you-mute = Sie können hier eine Zeit lang nicht schreiben. Sie können lesen, unterstützen und abstimmen.
measure-you-suspend = Sie sind kein Mitglied, bis das endet. Danach sind Sie es wie zuvor.

appeal-title = Einspruch erheben
appeal-lead = Sie können einmal Einspruch erheben. Jemand anders als wer das entschieden hat sieht es sich noch einmal an.
appeal-your-words = Warum es rückgängig gemacht werden soll
appeal-help = Wer darüber entscheidet liest das, und wer sich um den Raum kümmert.
appeal-send = Einspruch erheben
appeal-words = Der Einspruch
appeal-owed = Einspruch erhoben: eine Entscheidung ist bis { $day } fällig
appeal-overdue = Einspruch erhoben: eine Entscheidung ist seit { $day } überfällig
appeal-upheld = Einspruch erhoben: die Maßnahme bleibt
appeal-undone = Einspruch erhoben: die Maßnahme wurde rückgängig gemacht
ruling-title = Über den Einspruch entscheiden
ruling-outcome = Was soll geschehen?
ruling-upheld = Die Maßnahme bleibt
ruling-undone = Die Maßnahme wird rückgängig gemacht
ruling-send = So entscheiden
lift-title = Das aufheben
lift-words-hide = Der Text ist wieder für alle zu sehen.
lift-words-warn = Die Verwarnung wird zurückgenommen.
lift-words-mute = Die Person kann sofort wieder schreiben.
lift-words-suspend = Alles ist sofort wie zuvor.
lift-reason = Warum
lift-reason-help = Für das Protokoll.
lift-send = Aufheben

standing-title = Ihr Stand
standing-suspended = Ihr Konto ist gesperrt. Sie können lesen, was alle lesen dürfen, und hier Einspruch erheben.
standing-measures = Maßnahmen, die Sie treffen
standing-measures-words = Öffnen Sie eine, um zu lesen warum, und um Einspruch zu erheben.
standing-none = Es gibt keine.
standing-reports = Was Sie gemeldet haben
standing-no-reports = Sie haben nichts gemeldet.

account-title = Das Konto von { $name } sperren
account-lead = Wer es hat, ist überall Gast, bis das endet. Die Person kann es ansehen und Einspruch erheben.

tend-title = Stimmt hier etwas nicht?
tend-rules = Wie auf die Regeln geachtet wird
people-standing = Maßnahmen und Meldungen, die Sie betreffen

account-rules = Auf die Regeln achten
account-suspend = Sperrung dieses Kontos
mail-measure-subject = Eine Maßnahme, die Sie trifft, bei { $site }
mail-measure-text = Wer bei { $site } auf die Regeln achtet, hat eine Maßnahme ergriffen, die Sie trifft. Lesen Sie was, warum und nach welcher Regel, und wie Sie Einspruch erheben.
mail-measure-action = Lesen
mail-measure-changed-subject = Neues zu einer Maßnahme, die Sie trifft, bei { $site }
mail-measure-changed-text = Eine Maßnahme, die Sie bei { $site } trifft, ist beendet, oder über Ihren Einspruch wurde entschieden.
mail-measure-changed-action = Lesen

# Links neuer Konten.
links-held = Links sind hier zurückgehalten: das Konto ist neu.
links-release = Links freigeben

# Von wem jemand nichts hören will.
blocked-title = Wen Sie blockiert haben
blocked-lead = Was sie schreiben, ist für Sie eingeklappt, und sie bringen Ihnen keine Nachrichten. Sie erfahren es nicht.
blocked-none = Sie haben niemanden blockiert
blocked-none-words = Wo Sie jemanden melden, können Sie auch blockieren.
blocked-people = Personen
blocked-end = Wieder hören
blocked-folded = Sie haben diese Person blockiert. Anzeigen
block-title = Nichts mehr davon hören
block-words = Was die Person schreibt, ist für Sie eingeklappt, und sie bringt Ihnen keine Nachrichten. Sie erfährt es nicht.
block-send = Diese Person blockieren

# Was nur einer Person gesagt wird.
tidings-title = Nur für Sie
tiding-new = Neu
tiding-measure-hide = Etwas, das Sie geschrieben haben, wurde ausgeblendet
tiding-measure-warn = Sie wurden verwarnt
tiding-measure-mute = Sie wurden stummgeschaltet
tiding-measure-suspend = Sie wurden gesperrt
tiding-measure-lifted = Eine Maßnahme, die Sie trifft, wurde aufgehoben
tiding-measure-over = Eine Maßnahme, die Sie trifft, ist vorbei
tiding-appeal-made = Jemand hat Einspruch erhoben, und Sie können entscheiden
tiding-appeal-upheld = Über Ihren Einspruch ist entschieden: die Maßnahme bleibt
tiding-appeal-undone = Über Ihren Einspruch ist entschieden: die Maßnahme ist rückgängig
tiding-report-open = Etwas wurde gemeldet
tiding-report-acted = Gegen das, was Sie gemeldet haben, wurde etwas getan
tiding-report-dismissed = In dem, was Sie gemeldet haben, fand sich nichts gegen die Regeln
tiding-other = Etwas, das Sie betrifft
