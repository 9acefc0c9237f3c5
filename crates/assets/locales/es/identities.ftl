# Cuentas en otros sitios (OpenID Connect).
providers-title = O entra con una cuenta que tengas en otro sitio
providers-go = Seguir con { $name }
identities-title = Tus cuentas en otros sitios
identities-words = Puedes entrar con cada una de ellas.
identities-unlink-words = Si desvinculas una, termina tu participación en los espacios a los que te llevó.
identities-none-title = No hay nada que vincular
identities-none = Este lugar no está preparado para cuentas de otros sitios.
identities-link = Vincular otra
identity-since = vinculada desde el { $day }
identity-used = usada por última vez el { $day }
identity-unlink = Desvincular { $name }
identity-link = Vincular { $name }
identity-title-ready = ¿Vincular las dos cuentas?
identity-title-first = Ya has estado aquí
identity-title-other = Esto se empezó con otra cuenta
identity-words = A partir de entonces podrás entrar aquí con tu cuenta de { $name }. Esta es la cuenta de la que vienes:
identity-known-as = Allí eres { $name }.
identity-only-yours = Vincúlala solo si es tuya: quien la tenga podrá entrar como tú.
identity-send = Vincularlas
identity-not = No vincularlas
identity-first = Hay una cuenta con la dirección { $email }. Entra en ella una vez para mostrar que es tuya. Después podrás vincularle tu cuenta de { $name }.
identity-other = Otra persona iba a vincular una cuenta de { $name } en este navegador. Entra con tu propia cuenta y empieza de nuevo.
identity-to-me = Ir a tu cuenta

problem-to-sign-in = Entrar de otra manera
problem-provider-stale = Esto no se empezó en este navegador, o hace demasiado tiempo. No ha entrado nadie.
problem-provider-denied = Allí no te dejaron pasar, o dijiste que no. No ha entrado nadie.
problem-provider-failed = Lo que llegó de allí no es digno de crédito. No ha entrado nadie.
problem-provider-unreachable = Ahora mismo no se puede llegar a ese servicio. Inténtalo más tarde o entra de otra manera.
problem-provider-no-account = Aún no tienes cuenta aquí y no puedes crear una desde allí. Pregunta a quien cuida de este lugar.
problem-provider-no-name = Ese servicio no dice tu nombre, que aquí hace falta para una cuenta. Regístrate con una dirección de correo.
problem-identity-taken = Esa cuenta de otro sitio es de otra persona de aquí. No se ha cambiado nada.
problem-identity-other = Esa no es una cuenta vinculada a la tuya. No se ha cambiado nada.

mail-identity-linked-subject = Una cuenta de { $provider } abre la tuya en { $site }
mail-identity-linked-text = Desde ahora, quien tenga esa cuenta de { $provider } puede entrar como tú.

    Si no has sido tú, entra y desvincúlala.
mail-identity-linked-action = Ver tus cuentas en otros sitios
mail-identity-linked-why = Recibes esta carta porque trata de cómo entras.

mail-identity-unlinked-subject = Una cuenta de otro sitio ya no abre la tuya en { $site }
mail-identity-unlinked-text = Nadie puede entrar ya como tú con esa cuenta de { $provider }.

    Si no has sido tú, entra y revisa cómo entras.
mail-identity-unlinked-action = Ver tus cuentas en otros sitios
mail-identity-unlinked-why = Recibes esta carta porque trata de cómo entras.
