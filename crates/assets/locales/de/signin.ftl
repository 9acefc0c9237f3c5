# A visitor takes part first and says then who they are.

welcome-title = Wer sind Sie?
welcome-kept = Was Sie geschickt haben, ist auf dieser Seite aufgehoben. Sagen Sie, wer Sie sind, dann geht es hinein.
welcome-email-help = Dorthin geht ein Code. Nur Sie sehen die Adresse.
welcome-group = Sie sprechen als
welcome-known = Schon einmal hier gewesen? Mit demselben Code kommen Sie herein.
welcome-send = Hineingeben

# Letters about coming in.

mail-code-subject = Ihr Code für { $site }
mail-code-text = Mit diesen sechs Ziffern kommen Sie herein, in dem Browser, in dem Sie sie verlangt haben. Sie gelten zehn Minuten.
    Auf einem anderen Gerät nehmen Sie den Link. Wenn Sie nichts verlangt haben, tun Sie nichts: Ohne diesen Brief kommt niemand herein.
mail-code-action = Hereinkommen
mail-code-why = Sie bekommen diesen Brief, weil jemand für Ihre Adresse einen Code verlangt hat.

mail-join-subject = Ihr Code, um { $site } beizutreten
mail-join-text = Mit diesen sechs Ziffern treten Sie bei, in dem Browser, in dem Sie sie verlangt haben. Sie gelten zehn Minuten.
    Auf einem anderen Gerät nehmen Sie den Link. Wenn Sie nichts verlangt haben, tun Sie nichts: Ohne diesen Brief entsteht kein Konto.
mail-join-action = Beitreten
mail-join-why = Sie bekommen diesen Brief, weil jemand Ihre Adresse eingegeben hat.

mail-here-subject = Sie sind schon da: Ihr Code für { $site }
mail-here-text = Jemand, wahrscheinlich Sie, wollte mit dieser Adresse beitreten. Sie hat schon ein Konto, also kommen Sie mit diesen sechs Ziffern herein. Sie gelten zehn Minuten.
    Auf einem anderen Gerät nehmen Sie den Link. Wenn Sie es nicht waren, tun Sie nichts: Ohne diesen Brief kommt niemand herein.
mail-here-action = Hereinkommen
mail-here-why = Sie bekommen diesen Brief, weil jemand Ihre Adresse eingegeben hat.

mail-closed-subject = Kein Konto bei { $site }
mail-closed-text = Jemand, wahrscheinlich Sie, wollte mit dieser Adresse hereinkommen. Sie hat kein Konto, und hier kann nur beitreten, wer eingeladen ist.
    Wenn Sie ein Konto haben, versuchen Sie die Adresse, die Sie damals hatten.
mail-closed-why = Sie bekommen diesen Brief, weil jemand Ihre Adresse eingegeben hat.

mail-proof-subject = Sind Sie es? Ihr Code für { $site }
mail-proof-text = Mit diesen sechs Ziffern zeigen Sie, dass Sie es sind, in dem Browser, in dem Sie angemeldet sind. Sie gelten zehn Minuten.
    Wenn Sie nichts verlangt haben, ist jemand anderes als Sie angemeldet: Melden Sie sich an und ändern Sie Ihr Passwort.
mail-proof-why = Sie bekommen diesen Brief, weil jemand, der als Sie angemeldet ist, ihn verlangt hat.

mail-email-subject = Ihre neue Adresse bei { $site }
mail-email-text = Mit diesen sechs Ziffern wird dies die Adresse Ihres Kontos, in dem Browser, in dem Sie angemeldet sind. Sie gelten zehn Minuten.
    Wenn Sie nichts verlangt haben, tun Sie nichts: Ohne diesen Brief ändert sich nichts.
mail-email-why = Sie bekommen diesen Brief, weil jemand Ihre Adresse eingegeben hat.

mail-email-taken-subject = Diese Adresse hat ein Konto bei { $site }
mail-email-taken-text = Jemand wollte diese Adresse für ein anderes Konto nehmen. Sie hat schon eines, also hat sich nichts geändert.
    Wenn Sie es waren, melden Sie sich mit dieser Adresse an.
mail-email-taken-why = Sie bekommen diesen Brief, weil jemand Ihre Adresse eingegeben hat.

mail-email-stop-subject = Ihre Adresse bei { $site } soll sich ändern
mail-email-stop-text = Jemand, der als Sie angemeldet ist, hat eine andere Adresse verlangt. Wenn Sie es waren, ist nichts zu tun.
    Wenn Sie es nicht waren, verhindern Sie es jetzt mit dem Link.
mail-email-stop-action = Änderung verhindern
mail-email-stop-why = Sie bekommen diesen Brief, weil dies die Adresse Ihres Kontos ist.

mail-email-changed-subject = Ihre Adresse bei { $site } hat sich geändert
mail-email-changed-text = Ihr Konto hat jetzt eine andere Adresse. Briefe kommen nicht mehr hierher.
    Wenn Sie es nicht waren, schreiben Sie sofort an die Betreiber von { $site }.
mail-email-changed-why = Sie bekommen diesen Brief, weil dies die Adresse Ihres Kontos war.

mail-password-set-subject = Ihr Passwort bei { $site } wurde gesetzt
mail-password-set-text = Ihr Konto hat ein neues Passwort, und auf jedem anderen Gerät sind Sie abgemeldet.
    Wenn Sie es nicht waren, melden Sie sich mit einem Code an und setzen Sie ein anderes.
mail-password-set-action = Anmelden
mail-password-set-why = Sie bekommen diesen Brief, weil es darum geht, wie Sie hereinkommen.

mail-password-removed-subject = Ihr Passwort bei { $site } wurde entfernt
mail-password-removed-text = Ihr Konto hat kein Passwort mehr: Sie kommen mit Codes herein.
    Wenn Sie es nicht waren, melden Sie sich mit einem Code an und setzen Sie eines.
mail-password-removed-action = Anmelden
mail-password-removed-why = Sie bekommen diesen Brief, weil es darum geht, wie Sie hereinkommen.
