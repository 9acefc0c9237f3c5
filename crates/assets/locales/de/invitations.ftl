# Invitations: who comes in, by which door; and who leaves.

invite-title = Einladungen
invite-list = Die Einladungen dieses Raums
invite-none-title = Noch ist niemand eingeladen
invite-none = Schreiben Sie denen, die es angeht, geben Sie einen Link weiter oder hängen Sie ein Blatt mit einem Code auf.
invite-pages = Mehr Einladungen
invite-older = Ältere Einladungen
invite-new = Jemanden einladen
invite-new-letter = Per Brief einladen
invite-new-link = Mit einem Link einladen
invite-new-domain = Eine Organisation einladen
invite-new-code = Mit einem Code auf Papier einladen
invite-lead-letter = Jede Adresse bekommt einen Brief mit einem eigenen Link, der einmal gilt. Ob eine Adresse ein Konto hat, erfährt niemand.
invite-lead-link = Wer den Link hat, kann hereinkommen, bis die Plätze vergeben sind oder die Zeit um ist.
invite-lead-domain = Wer eine bestätigte Adresse dieser Organisation hat, findet den Raum offen.
invite-lead-code = Acht Buchstaben und Ziffern, leicht zu lesen und zu tippen. Drucken Sie die Seite und hängen Sie sie auf.
invite-door-letter = Brief
invite-door-link = Link
invite-door-domain = Adressen von
invite-door-code = Code auf Papier
invite-is-open = Offen
invite-is-used = Alle Plätze vergeben
invite-is-ended = Zeit abgelaufen
invite-is-revoked = Zurückgenommen
invite-is-orphaned = Wer sie gab, ist nicht mehr dabei
invite-until = gültig bis { $day }
invite-came =
    { $count ->
        [0] noch niemand gekommen
        [one] { $count } Person gekommen
       *[other] { $count } Personen gekommen
    }
invite-came-of =
    { $count ->
        [0] noch niemand von { $most } gekommen
        [one] { $count } Person von { $most } gekommen
       *[other] { $count } Personen von { $most } gekommen
    }
invite-lines = An wen schreiben wir?
invite-lines-help = Eine Adresse pro Zeile, höchstens 500. Nach einem Komma können Sie die Gruppe nennen, dann die Rolle: name@example.org, Pflege, Beobachtung. Sie können eine Tabelle einfügen.
invite-domain = Was steht nach dem @?
invite-domain-help = Etwa klinik.example. Adressen, die alle bekommen können, wie die der großen Anbieter, öffnen den Raum für alle.
invite-power = In welcher Rolle kommen sie?
invite-they-choose = Sie wählen selbst
invite-uses = Wie viele dürfen damit kommen?
invite-days = Wie viele Tage gilt das?
invite-only = Wen lässt der Brief herein?
invite-only-help = Ein Brief kann weitergegeben werden.
invite-only-yes = Nur das Konto mit dieser Adresse
invite-only-no = Wer den Brief hat, einmal
invite-approval = Jemand hier stimmt jedem Kommen zu
invite-send-letter = Briefe schicken
invite-send-link = Link erstellen
invite-send-domain = Den Raum für sie öffnen
invite-send-code = Code erstellen
invite-back = Zurück zu den Einladungen
invite-paper-title = Kommen Sie zu „{ $space }“
invite-paper-go = Öffnen Sie diese Adresse:
invite-paper-type = Tippen Sie dann diesen Code:
invite-once-link = Das ist der Link. Sichern Sie ihn jetzt: Er wird hier nur einmal gezeigt.
invite-once-code = Drucken Sie diese Seite jetzt: Der Code wird hier nur einmal gezeigt.
invite-state = Stand
invite-places = Plätze
invite-ends = Gültig bis
invite-by = Gegeben von
invite-approved-each = Jemand hier stimmt jedem Kommen zu.
invite-who-came = Wer damit gekommen ist
invite-nobody-came = Noch niemand.
invite-revoke = Zurücknehmen
invite-revoke-help = Niemand kommt mehr damit herein. Wer gekommen ist, bleibt.

door-title = Sie sind eingeladen
door-invites = { $name } lädt Sie ein zu
door-is-open = Sie sind eingeladen
door-is-used = Alle Plätze dieser Einladung sind vergeben
door-is-ended = Die Zeit dieser Einladung ist abgelaufen
door-is-revoked = Diese Einladung wurde zurückgenommen
door-is-orphaned = Diese Einladung gilt nicht mehr
door-over = Bitten Sie um eine neue, wo Sie diese bekommen haben.
door-member = Sie sind schon Mitglied.
door-go = Zum Raum
door-power = Ihre Rolle
door-speak-as = Sie sprechen für
door-approval = Dort stimmt jemand zu, dass Sie kommen. Sie hören von uns.
door-other-address = Diese Einladung gilt für eine andere Adresse als Ihre. Melden Sie sich mit der an, an die der Brief ging.
door-sign-in-words = Melden Sie sich an oder treten Sie bei; danach kommen Sie hierher zurück. Nichts geschieht, bevor Sie es sagen.
door-sign-in = Anmelden und weiter
door-accept = Hereinkommen
door-ask = Um Einlass bitten

join-title = Mit einem Code hereinkommen
join-lead = Sie haben ein Blatt mit einem Code? Tippen Sie ihn hier ein.
join-sign-in-words = Melden Sie sich erst an oder treten Sie bei, dann tippen Sie den Code.
join-open = Offen für Sie
join-by-domain = durch Ihre Adresse
join-by-code = durch Ihren Code
join-code = Der Code
join-code-help = Acht Buchstaben und Ziffern, wie ACDE-3467.
join-send = Weiter

former-title = Frühere Mitglieder
former-none = Bisher ist niemand gegangen.
former-from-to = dabei von { $from } bis { $to }
former-removed = Entfernt von { $name }:
former-left = Selbst gegangen.
members-remove-reason = Warum?
members-remove-help = Die Person erfährt den Grund. Was sie geschrieben hat, bleibt.
members-remove-send = Dieses Mitglied entfernen
members-invitations = Alle Einladungen
space-leave = Diesen Raum verlassen
space-leave-words = Was Sie geschrieben haben, bleibt, mit Ihrem Namen. Sie können wiederkommen.
space-leave-send = Verlassen
space-by-invitation = In diesen Raum kommt man mit einer Einladung.

flaw-member-lines-required = Schreiben Sie mindestens eine Adresse.
flaw-member-domain-required = Schreiben Sie, was nach dem @ steht.
flaw-member-reason-required = Sagen Sie, warum.
flaw-member-reason-too-long = Der Grund kann höchstens { $limit } Zeichen haben.
flaw-invitation-group-required = Sagen Sie, für welche Gruppe Sie sprechen.
flaw-invitation-code-required = Tippen Sie den Code.
flaw-invitation-code-not-a-code = Das ist kein Code. Sehen Sie noch einmal auf das Blatt; nach zehn falschen müssen Sie eine Stunde warten.
flaw-not-a-code = Das ist kein Code.
flaw-line-not-an-email = Zeile { $limit } beginnt nicht mit einer Adresse wie name@example.org.
flaw-line-unknown-group = Zeile { $limit } nennt eine Gruppe, die dieser Raum nicht hat.
flaw-line-unknown-power = Zeile { $limit } nennt eine Rolle, die es nicht gibt.
flaw-line-power-too-high = Zeile { $limit } gibt eine Rolle, die Sie nicht geben können.
flaw-too-many-lines = Laden Sie höchstens { $limit } auf einmal ein.
flaw-not-so-many-uses = Wählen Sie 1 bis { $limit } Personen.
flaw-not-a-domain = Schreiben Sie es wie klinik.example.
flaw-group-given = Diese Gruppe geben Leitung und Betreuung.

problem-invitation-over = Diese Einladung gilt nicht mehr.
problem-other-address = Diese Einladung gilt für eine andere Adresse als Ihre.
problem-removed-before = Sie wurden nach dieser Einladung aus dem Raum entfernt. Bitten Sie um eine neue.
problem-power-too-high = Bei jemandem mit dieser Rolle können Sie das nicht.
problem-leave-instead = Sich selbst können Sie nicht entfernen. Verlassen Sie den Raum.

mail-invitation-subject = { $by } lädt Sie ein zu „{ $space }“
mail-invitation-text = { $by } hätte Sie gern mit am Tisch in „{ $space }“. Der Link gehört Ihnen und gilt einmal. Wenn Sie nicht wissen, worum es geht, müssen Sie nichts tun.
mail-invitation-action = Sehen, worum es geht
mail-removed-subject = Sie sind nicht mehr Mitglied von „{ $space }“
mail-removed-text = Sie wurden aus „{ $space }“ entfernt. Der Grund: { $reason }
