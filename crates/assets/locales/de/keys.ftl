# Schlüssel zum Haus: Sitzungen, Token, Passkeys und zweite Faktoren.

keys-back = Zurück
keys-sessions = Wo Sie angemeldet sind
keys-sessions-title = Wo Sie angemeldet sind
keys-sessions-words = Jede Zeile ist ein Browser, in dem jemand in Ihrem Namen angemeldet ist. Beenden Sie, was Sie nicht kennen oder nicht mehr brauchen.
keys-session-browser-on = { $browser } auf { $system }
keys-session-unknown = Ein unbekannter Browser
keys-session-this = dieser hier
keys-session-by-password = mit Ihrem Passwort
keys-session-by-code = mit einem Code per E-Mail
keys-session-by-passkey = mit einem Passkey
keys-session-by-provider = über ein anderes Konto von Ihnen
keys-session-since = seit
keys-session-used = zuletzt benutzt
keys-session-end = Beenden
keys-sessions-end = Alle anderen beenden

keys-tokens = Token für Programme
keys-tokens-title = Token für Programme
keys-tokens-words = Ein Programm, das eines davon mitführt, handelt in Ihrem Namen, so weit das Token reicht. Widerrufen Sie, was Sie nicht mehr brauchen.
keys-tokens-none-title = Kein Programm handelt für Sie
keys-tokens-none = Mit einem Token kann ein Programm in Ihrem Namen tun, was Sie hier tun können, so weit Sie es erlauben.
keys-token-new = Neues Token
keys-token-new-title = Ein Token für ein Programm
keys-token-name = Wofür ist es?
keys-token-name-help = Damit Sie es wiedererkennen: „Kiosk in der Halle“.
keys-token-scopes = Wofür darf es verwendet werden?
keys-token-scopes-help = So wenig wie nötig. Es erlaubt nie mehr, als Sie selbst dürfen.
keys-token-days = Für wie viele Tage?
keys-token-days-help =
    { $count ->
        [one] Höchstens einen Tag.
       *[other] Höchstens { $count } Tage. Danach öffnet es nichts mehr.
    }
keys-token-make = Token erstellen
keys-token-made = Ihr neues Token
keys-token-secret = Das Token „{ $name }“
keys-token-once = Kopieren Sie es jetzt und bewahren Sie es dort auf, wo nur Ihr Programm es lesen kann. Es wird nur dieses eine Mal gezeigt; wir behalten nur seinen Fingerabdruck.
keys-token-how = Ihr Programm sendet es mit jeder Anfrage in dieser Kopfzeile:
keys-token-kept = Ich habe es aufbewahrt
keys-token-until = bis { $day }
keys-token-unused = noch nicht benutzt
keys-token-over = abgelaufen
keys-token-revoke = Widerrufen

scope-read = lesen
scope-contribute = mitmachen
scope-organise = sich um Räume kümmern
scope-account = Ihr Konto
scope-administer = verwalten
scope-help-read = Lesen, was Sie lesen dürfen
scope-help-contribute = Mitmachen: Ideen, Beiträge, Unterstützung, Stimmzettel
scope-help-organise = Sich um Räume kümmern: Antworten, Mitglieder, Chartas
scope-help-account = Lesen und ändern, was Ihnen gehört: Profil, Neues, E-Mail
scope-help-administer = Diese Instanz verwalten

flaw-token-name-required = Schreiben Sie, wofür das Token ist.
flaw-token-scopes-required = Wählen Sie mindestens eines.

keys-passkeys = Passkeys
keys-passkeys-words = Mit einem Passkey kommen Sie per Fingerabdruck, Gesicht oder PIN Ihres eigenen Geräts herein. Er gilt nur hier, also kann ihn Ihnen niemand entlocken.
keys-passkeys-yours = Ihre Passkeys
keys-passkey-remove = Entfernen
keys-passkey-add-title = Einen Passkey hinzufügen
keys-passkey-add = Hinzufügen
keys-passkey-name = Wie nennen Sie dieses Gerät?
keys-passkey-name-help = Damit Sie den Passkey wiedererkennen: „mein Handy“.
keys-passkey-no-script = Einen Passkey kann ein Browser nur anlegen, wo er unser Skript ausführen darf. Ihr Passwort und Codes per E-Mail gehen ohne.
keys-passkey-never = Dieser Browser kennt keine Passkeys. Ihr Passwort und Codes per E-Mail funktionieren darin.
keys-passkey-cancelled = Das wurde abgebrochen. Versuchen Sie es noch einmal, wenn Sie so weit sind.
keys-passkey-failed = Das ging in diesem Browser nicht. Nehmen Sie einen anderen Weg oder versuchen Sie es noch einmal.
keys-passkey-enter = Mit einem Passkey anmelden
keys-passkey-enter-no-script = Die Anmeldung mit einem Passkey braucht unser Skript. Alle anderen Wege gehen ohne.
keys-passkey-prove = Einen Passkey verwenden
keys-passkey-prove-no-script = Einen Passkey zu verwenden braucht unser Skript. Alle anderen Wege gehen ohne.

keys-second = Zweiter Faktor
keys-second-title = Ein zweiter Faktor
keys-second-words = Nach Ihrem Passwort oder einem Code per E-Mail werden Sie nach einem Code gefragt, den eine App auf Ihrem Telefon zählt. Wer nur Ihr Passwort erfährt, bleibt draußen.
keys-second-on = Er wird verlangt
keys-second-off = Er wird noch nicht verlangt. Sie brauchen eine App, die Codes zählt: Viele Passwortmanager tun das, und jede Authenticator-App.
keys-second-begin = Eine App verbinden
keys-second-connect = Ihre App verbinden
keys-second-scan = Lassen Sie die App dieses Bild ansehen.
keys-second-picture = Ein QR-Code mit dem Geheimnis, das unten in Buchstaben steht
keys-second-open = Oder öffnen Sie die App dieses Geräts
keys-second-type = Oder tippen Sie dieses Geheimnis ein:
keys-second-code = Der Code, den die App jetzt zeigt
keys-second-code-help = Sechs Ziffern.
keys-second-confirm = Ab jetzt danach fragen
keys-second-forget = Keine App verbinden
keys-second-end-title = Ausschalten
keys-second-end-words = Die App und die Ersatzcodes werden dann vergessen.
keys-second-end = Zweiten Faktor ausschalten
keys-recovery = Ersatzcodes
keys-recovery-left =
    { $count ->
        [one] Einer ist noch übrig, für den Tag, an dem die App verloren geht.
       *[other] { $count } sind noch übrig, für den Tag, an dem die App verloren geht.
    }
keys-recovery-renew = Neue holen
keys-recovery-title = Ihre Ersatzcodes
keys-recovery-words = Jeder davon ersetzt einmal einen Code Ihrer App. Schreiben Sie sie auf oder drucken Sie sie, und verwahren Sie sie nicht beim Telefon: Sie werden nur jetzt gezeigt.
keys-recovery-kept = Ich habe sie verwahrt

keys-step-title = Noch ein Schritt
keys-step-words = Ihr Konto verlangt einen zweiten Faktor. Sie sind noch nicht angemeldet.
keys-step-kept = Ihr Konto verlangt einen zweiten Faktor. Was Sie geschickt haben, ist auf dieser Seite aufgehoben und geht dann hinein.
keys-step-code = Der Code Ihrer App
keys-step-code-help = Sechs Ziffern; oder einer Ihrer Ersatzcodes.
keys-step-again = Von vorn beginnen

flaw-passkey-name-required = Schreiben Sie, wie Sie dieses Gerät nennen.
flaw-passkey-late = Das hat zu lange gedauert oder wurde schon benutzt. Versuchen Sie es noch einmal.
flaw-passkey-refused = Dieser Passkey öffnet hier kein Konto.
flaw-passkey-copied = Dieser Passkey wurde vielleicht kopiert, darum wurde er abgewiesen. Kommen Sie auf anderem Weg herein und entfernen Sie ihn.
flaw-second-wrong = Das ist kein Code Ihrer App, oder er wurde schon benutzt. Warten Sie auf den nächsten.
flaw-second-over = Diese Anmeldung hat zu lange gedauert oder zu viele Versuche gebraucht. Beginnen Sie von vorn.
problem-passkeys-need-a-name = Passkeys brauchen eine Adresse mit einem Namen. Wer die Seite betreibt, kann sie einstellen (public_url).
problem-last-way-in = Das ist Ihr letzter Weg herein. Fügen Sie erst einen anderen hinzu und entfernen Sie ihn dann.
problem-second-factor-on = Ein zweiter Faktor wird schon verlangt.
problem-second-factor-off = Es wird kein zweiter Faktor verlangt.
