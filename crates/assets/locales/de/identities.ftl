# Konten anderswo (OpenID Connect).
providers-title = Oder kommen Sie mit einem Konto herein, das Sie anderswo haben
providers-go = Weiter mit { $name }
identities-title = Ihre Konten anderswo
identities-words = Mit jedem davon können Sie sich anmelden.
identities-unlink-words = Trennen Sie eines, so endet Ihre Teilnahme in den Räumen, in die es Sie gebracht hat.
identities-none-title = Es gibt nichts zu verknüpfen
identities-none = Hier ist nichts für Konten anderswo eingerichtet.
identities-link = Ein weiteres verknüpfen
identity-since = verknüpft seit { $day }
identity-used = zuletzt benutzt am { $day }
identity-unlink = { $name } trennen
identity-link = { $name } verknüpfen
identity-title-ready = Die beiden Konten verknüpfen?
identity-title-first = Sie waren schon einmal hier
identity-title-other = Das wurde mit einem anderen Konto begonnen
identity-words = Von da an können Sie sich hier mit Ihrem Konto bei { $name } anmelden. Von diesem kommen Sie gerade:
identity-known-as = Dort sind Sie { $name }.
identity-only-yours = Verknüpfen Sie es nur, wenn es Ihnen gehört: Wer es hat, kann sich als Sie anmelden.
identity-send = Verknüpfen
identity-not = Nicht verknüpfen
identity-first = Es gibt ein Konto mit der Adresse { $email }. Melden Sie sich einmal dort an und zeigen Sie so, dass es Ihres ist. Dann können Sie Ihr Konto bei { $name } damit verknüpfen.
identity-other = In diesem Browser wollte jemand anderes ein Konto bei { $name } verknüpfen. Melden Sie sich als Sie selbst an und beginnen Sie von vorn.
identity-to-me = Zu Ihrem Konto

problem-to-sign-in = Anders anmelden
problem-provider-stale = Das wurde nicht in diesem Browser begonnen, oder vor zu langer Zeit. Niemand wurde angemeldet.
problem-provider-denied = Sie wurden dort nicht eingelassen oder haben abgelehnt. Niemand wurde angemeldet.
problem-provider-failed = Was von dort zurückkam, ist nicht glaubwürdig. Niemand wurde angemeldet.
problem-provider-unreachable = Dieser Dienst ist gerade nicht erreichbar. Versuchen Sie es später noch einmal oder melden Sie sich anders an.
problem-provider-no-account = Sie haben hier noch kein Konto und können von dort aus keines anlegen. Fragen Sie, wer sich um diesen Ort kümmert.
problem-provider-no-name = Dieser Dienst nennt Ihren Namen nicht, den ein Konto hier braucht. Registrieren Sie sich stattdessen mit einer E-Mail-Adresse.
problem-identity-taken = Dieses Konto anderswo gehört hier jemand anderem. Nichts wurde geändert.
problem-identity-other = Das ist kein Konto, das mit Ihrem verknüpft ist. Nichts wurde geändert.

mail-identity-linked-subject = Ein Konto bei { $provider } öffnet Ihres bei { $site }
mail-identity-linked-text = Von jetzt an kann sich als Sie anmelden, wer dieses Konto bei { $provider } hat.

    Wenn Sie es nicht waren, melden Sie sich an und trennen Sie es.
mail-identity-linked-action = Ihre Konten anderswo ansehen
mail-identity-linked-why = Sie bekommen diesen Brief, weil es darum geht, wie Sie hereinkommen.

mail-identity-unlinked-subject = Ein Konto anderswo öffnet Ihres bei { $site } nicht mehr
mail-identity-unlinked-text = Mit diesem Konto bei { $provider } kann sich niemand mehr als Sie anmelden.

    Wenn Sie es nicht waren, melden Sie sich an und sehen Sie nach, wie Sie hereinkommen.
mail-identity-unlinked-action = Ihre Konten anderswo ansehen
mail-identity-unlinked-why = Sie bekommen diesen Brief, weil es darum geht, wie Sie hereinkommen.
