language-name = Deutsch

date-and-time = { $date }, { $time } { $zone }
money = { $amount }{"\u00A0"}{ $currency }

problem-not-found = Hier ist nichts, zumindest nichts, was Sie sehen können.
problem-sign-in = Melden Sie sich zuerst an.
problem-invalid = Bitte sehen Sie sich Ihre Angaben noch einmal an.
problem-members-only = Das ist nur für Mitglieder des Raums.
problem-not-permitted = Nach den Regeln dieses Raums dürfen Sie das nicht.
problem-cross-site = Das kam von einer anderen Website. Darum wurde nichts geändert.
problem-wrong-state = Dafür ist es zu spät oder noch zu früh.
problem-lost-a-race = Jemand hat im selben Augenblick dasselbe getan. Bitte sehen Sie noch einmal nach.
problem-idempotency-key-reused = Dieser Schlüssel wurde schon für eine andere Anfrage verwendet.
problem-edited-meanwhile = Inzwischen hat das jemand anderes geändert. Öffnen Sie es neu und machen Sie Ihre Änderung dort.
problem-dialogue-full = Dieses Gespräch ist voll. Beginnen Sie ein neues.
problem-too-many = Das war zu oft.
problem-again-seconds = { $count ->
    [one] Versuchen Sie es in einer Sekunde noch einmal.
   *[other] Versuchen Sie es in { $count } Sekunden noch einmal.
}
problem-again-minutes = { $count ->
    [one] Versuchen Sie es in einer Minute noch einmal.
   *[other] Versuchen Sie es in { $count } Minuten noch einmal.
}
problem-again-hours = { $count ->
    [one] Versuchen Sie es in einer Stunde noch einmal.
   *[other] Versuchen Sie es in { $count } Stunden noch einmal.
}
problem-prove-yourself = Weisen Sie sich noch einmal aus, dann geht es weiter.
problem-needs-approval = Jemand, der sich um den Raum kümmert, muss dem erst zustimmen.
problem-token-scope = Dieses Token ist dafür nicht gemacht.
problem-muted = Sie können hier im Moment nicht das Wort ergreifen. Lesen, unterstützen und abstimmen können Sie.
problem-too-large = Das ist zu groß, um es auf einmal zu senden.
problem-unsupported-media-type = Senden Sie ein Formular oder JSON.
problem-method-not-allowed = Diese Adresse kann das nicht.
problem-broken = Bei uns ist etwas schiefgegangen. Es wurde nichts geändert.

flaw-not-your-group = Für diese Gruppe sprechen Sie nicht.
flaw-required = Diese Angabe fehlt.
flaw-too-long = Höchstens { $limit } Zeichen.
flaw-too-short = Mindestens { $limit } Zeichen.
flaw-wrong-type = Das hat die falsche Form.
flaw-unknown-field = Ein solches Feld gibt es nicht.
flaw-unknown-choice = Wählen Sie eine der angebotenen Möglichkeiten.
flaw-given-twice = Das ist doppelt angegeben.
flaw-unknown = Das gibt es hier nicht.
flaw-not-utf8 = Das ist kein lesbarer Text (UTF-8).
flaw-not-json = Das ist kein lesbares JSON.
flaw-not-an-object = Das muss ein JSON-Objekt sein.
flaw-not-a-key = Verwenden Sie 1 bis 200 sichtbare ASCII-Zeichen.
flaw-not-a-number = Geben Sie eine Zahl an, etwa 1200 oder 1200,50.
flaw-negative = Das darf nicht unter null liegen.
flaw-too-large = Das ist mehr, als sich zählen lässt.
flaw-too-precise = Das hat mehr Nachkommastellen als die Währung.
