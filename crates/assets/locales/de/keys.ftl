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
