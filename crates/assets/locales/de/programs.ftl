# Accounts of programs.

admin-nav-services = Programme
program-name = { $name } (Programm)
program-words = Das ist ein Programm. Jemand von denen, die diese Seite betreiben, steht dafür ein; eine Stimme hat es nicht.
programs-title = Programme
programs-words = Ein Programm hat ein eigenes Konto, das allein Token öffnen. Es sagt von sich, dass es eines ist, hat keine Stimme, verantwortet nichts und moderiert niemanden. Sie stehen für das ein, was Sie anlegen.
programs-see = Seine Token und Räume ansehen
programs-answers = { $name } steht dafür ein
programs-ended = Beendet
programs-ended-words = Dieses Programm wurde beendet. Was es gesagt hat, bleibt.
programs-ended-stays = Es kann nicht wieder anfangen. Legen Sie ein anderes an.
programs-tokens-count =
    { $count ->
        [0] Kein Token öffnet es
        [one] Ein Token öffnet es
       *[other] { $count } Token öffnen es
    }
programs-spaces-count =
    { $count ->
        [0] Es nimmt an keinem Raum teil
        [one] Es nimmt an einem Raum teil
       *[other] Es nimmt an { $count } Räumen teil
    }
programs-pages = Seiten der Programme
programs-more = Weitere Programme
programs-new = Ein neues Programm
programs-name = Wie heißt es?
programs-name-help = Andere sehen diesen Namen, mit dem Zeichen der Programme davor.
programs-make = Sein Konto anlegen
programs-tokens-none = Noch kein Token: Nichts öffnet dieses Konto.
programs-scopes-help = Ein Programm kann nicht mehr, als Sie ankreuzen.
programs-scope-read = Lesen, was öffentlich ist, und die Räume, an denen es teilnimmt
programs-scope-contribute = Ideen und Beiträge schreiben, wo es teilnimmt
programs-what-it-did = Was es getan hat
programs-end = Dieses Programm beenden
programs-end-words = Seine Token öffnen ab jetzt nichts mehr, und es nimmt an keinem Raum teil. Was es gesagt hat, bleibt.
programs-end-send = Jetzt beenden
programs-spaces = Wo es teilnimmt
programs-spaces-words = In öffentlichen Räumen und in denen, deren Gastgeber Sie selbst sind.
programs-spaces-none = Es nimmt an keinem teil, den Sie sehen.
programs-spaces-change = Seine Räume ansehen und ändern
programs-space-end = Teilnahme beenden
programs-place = Es an einem Raum teilnehmen lassen
programs-place-space = Die Nummer des Raums
programs-place-help = Sie steht in der Adresse des Raums: 7 in /spaces/7.
programs-place-power = Was darf es dort?
programs-power-participant = Ideen und Beiträge schreiben
programs-power-observer = Nur lesen
programs-place-send = Teilnehmen lassen
problem-people-only = Das ist für Menschen: Jeder hat eine Stimme, ein Programm hat keine.
problem-program-power = Ein Programm kann nur teilnehmen oder beobachten.
problem-program-needs-host = Nur ein Gastgeber dieses Raums kann das Programm hereinlassen.
problem-program-ended = Dieses Programm wurde beendet. Legen Sie ein anderes an.
