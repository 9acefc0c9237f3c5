# Accounts and sessions.

people-sign-in = Anmelden
people-sign-in-title = Schön, dass Sie mit am Tisch sitzen
people-sign-in-link = Anmelden
people-signed-in-as = Sie sind als { $name } angemeldet. Eine neue Anmeldung ersetzt diese.
people-email = E-Mail-Adresse
people-email-help = Nur Sie sehen sie.
people-password = Passwort
people-password-help = Mindestens 8 Zeichen, ganz gleich welche.
people-new-here = Neu hier?
people-sign-up-link = Mit E-Mail-Adresse registrieren.
people-look-around = Sie können sich auch erst umsehen: Für alles Öffentliche brauchen Sie kein Konto.
people-sign-up = Registrieren
people-sign-up-title = Nehmen Sie Platz am Tisch
people-name = Der Name, unter dem Sie auftreten
people-name-help = Andere sehen ihn neben dem, was Sie schreiben.
people-been-here = Schon einmal hier gewesen?

people-demo-title = Das ist eine Demo: Wer möchten Sie sein?
people-demo-words = Alles hier ist erfunden. Jede dieser Personen hat das Passwort „{ $password }“.
people-demo-host = Leitung: verantwortet die Markthalle
people-demo-steward = Betreuung: kümmert sich um sie
people-demo-participant = Mitwirkung: redet und entscheidet mit
people-demo-observer = Beobachtung: liest mit
people-demo-neutral = Neutrale Stelle: entscheidet, wo die Regeln es vorsehen
people-demo-administrator = Verwalterin: sieht, wer hier ist und wie es der Instanz geht
people-demo-act-host = Raum leiten
people-demo-act-steward = Raum betreuen
people-demo-act-participant = Mitwirken
people-demo-act-observer = Mitlesen
people-demo-act-neutral = Neutrale Stelle sein
people-demo-act-administrator = Verwalterin sein

people-me-title = Sie sind { $name }
people-here-since = dabei seit { $day }
people-my-spaces = Wo Sie mitwirken
people-no-spaces-title = Sie sind noch in keinem Raum
people-no-spaces = Finden Sie einen, der Sie angeht, und sagen Sie, für wen Sie sprechen.
people-find-space = Räume ansehen
people-more-spaces = Weitere Ihrer Räume
people-you-are-host = Sie leiten diesen Raum
people-you-are-steward = Sie betreuen diesen Raum
people-you-are-participant = Sie wirken mit
people-you-are-observer = Sie lesen mit
people-you-are-neutral = Sie sind neutrale Stelle
people-you-speak-as = Sie sprechen für
people-member-since = seit { $day }
people-language = Ihre Sprache
people-language-words = In dieser Sprache sind die Seiten, wo immer Sie sich anmelden.
people-session = Dieses Gerät
people-sign-out = Abmelden
people-sign-out-words = Wenn auch andere dieses Gerät benutzen, melden Sie sich ab, bevor Sie gehen. Entwürfe auf diesem Gerät werden dabei gelöscht.

# What is to be put right in a form, where a field has words of its own.
flaw-person-name-required = Geben Sie an, unter welchem Namen Sie auftreten.
flaw-person-name-too-long = Ihr Name darf höchstens { $limit } Zeichen haben.
flaw-person-email-required = Geben Sie Ihre E-Mail-Adresse an.
flaw-person-email-not-an-email = Geben Sie Ihre E-Mail-Adresse in der Form name@example.org an.
flaw-person-email-too-long = Ihre E-Mail-Adresse darf höchstens { $limit } Zeichen haben.
flaw-person-email-taken = Mit dieser E-Mail-Adresse hat sich schon jemand registriert. Wenn Sie das waren, melden Sie sich an.
flaw-person-password-required = Geben Sie Ihr Passwort an.
flaw-person-password-too-short = Ihr Passwort braucht mindestens { $limit } Zeichen.
flaw-person-password-too-long = Ihr Passwort darf höchstens { $limit } Zeichen haben.

flaw-taken = Damit hat sich schon jemand registriert. Wenn Sie das waren, melden Sie sich an.
flaw-not-an-email = Geben Sie eine Adresse in der Form name@example.org an.
flaw-wrong-credentials = Mit dieser Adresse und diesem Passwort gibt es kein Konto.
people-administration = Verwaltung
