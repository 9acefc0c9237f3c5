# Las llaves de la casa: sesiones, tokens, claves de acceso y segundos factores.

keys-back = Volver
keys-sessions = Dónde has entrado
keys-sessions-title = Dónde has entrado
keys-sessions-words = Cada línea es un navegador en el que alguien ha entrado como tú. Termina lo que no conozcas o ya no uses.
keys-session-browser-on = { $browser } en { $system }
keys-session-unknown = Un navegador desconocido
keys-session-this = esta
keys-session-by-password = con tu contraseña
keys-session-by-code = con un código por correo
keys-session-by-passkey = con una clave de acceso
keys-session-by-provider = por otra cuenta tuya
keys-session-since = desde
keys-session-used = último uso
keys-session-end = Terminar
keys-sessions-end = Terminar todas las demás

keys-tokens = Tokens para programas
keys-tokens-title = Tokens para programas
keys-tokens-words = Un programa que lleva uno de estos actúa en tu nombre, hasta donde llega el token. Revoca lo que ya no necesites.
keys-tokens-none-title = Ningún programa actúa por ti
keys-tokens-none = Con un token, un programa tuyo puede hacer en tu nombre lo que tú puedes hacer aquí, hasta donde lo permitas.
keys-token-new = Nuevo token
keys-token-new-title = Un token para un programa
keys-token-name = ¿Para qué es?
keys-token-name-help = Para que lo reconozcas: «quiosco del vestíbulo».
keys-token-scopes = ¿Para qué se puede usar?
keys-token-scopes-help = Lo menos posible. Nunca permite más de lo que puedes hacer tú.
keys-token-days = ¿Por cuántos días?
keys-token-days-help =
    { $count ->
        [one] Un día como máximo.
       *[other] { $count } días como máximo. Después ya no abre nada.
    }
keys-token-make = Crear el token
keys-token-made = Tu nuevo token
keys-token-secret = El token «{ $name }»
keys-token-once = Cópialo ahora y guárdalo donde solo tu programa pueda leerlo. Se muestra solo esta vez; nosotros guardamos únicamente su huella.
keys-token-how = Tu programa lo envía con cada petición en esta cabecera:
keys-token-kept = Ya lo he guardado
keys-token-until = hasta el { $day }
keys-token-unused = aún sin usar
keys-token-over = caducado
keys-token-revoke = Revocar

scope-read = leer
scope-contribute = participar
scope-organise = cuidar de espacios
scope-account = tu cuenta
scope-administer = administrar
scope-help-read = Leer lo que tú puedes leer
scope-help-contribute = Participar: ideas, mensajes, apoyos, papeletas
scope-help-organise = Cuidar de espacios: respuestas, miembros, cartas
scope-help-account = Leer y cambiar lo que es tuyo: perfil, novedades, correo
scope-help-administer = Administrar esta instancia

flaw-token-name-required = Di para qué es el token.
flaw-token-scopes-required = Elige al menos uno.

keys-passkeys = Claves de acceso
keys-passkeys-words = Con una clave de acceso entras con la huella, la cara o el PIN de tu propio dispositivo. Solo sirve aquí, así que nadie puede sonsacártela.
keys-passkeys-yours = Tus claves de acceso
keys-passkey-remove = Quitar
keys-passkey-add-title = Añadir una clave de acceso
keys-passkey-add = Añadir
keys-passkey-name = ¿Cómo llamas a este dispositivo?
keys-passkey-name-help = Para que la reconozcas: «mi móvil».
keys-passkey-no-script = Un navegador solo puede crear una clave de acceso si puede ejecutar nuestro script. Tu contraseña y los códigos por correo funcionan sin él.
keys-passkey-never = Este navegador no conoce las claves de acceso. Tu contraseña y los códigos por correo funcionan en él.
keys-passkey-cancelled = Se ha interrumpido. Inténtalo de nuevo cuando quieras.
keys-passkey-failed = No ha funcionado en este navegador. Entra de otra manera o inténtalo de nuevo.
keys-passkey-enter = Entrar con una clave de acceso
keys-passkey-enter-no-script = Entrar con una clave de acceso requiere nuestro script. Todo lo demás funciona sin él.
keys-passkey-prove = Usar una clave de acceso
keys-passkey-prove-no-script = Usar una clave de acceso requiere nuestro script. Todo lo demás funciona sin él.

keys-second = Segundo factor
keys-second-title = Un segundo factor
keys-second-words = Después de tu contraseña o de un código por correo, se te pide un código que cuenta una aplicación de tu móvil. Quien solo sepa tu contraseña se queda fuera.
keys-second-on = Se pide
keys-second-off = Todavía no se pide. Necesitas una aplicación que cuente códigos: lo hacen muchos gestores de contraseñas y cualquier aplicación de autenticación.
keys-second-begin = Conectar una aplicación
keys-second-connect = Conecta tu aplicación
keys-second-scan = Muestra esta imagen a la aplicación.
keys-second-picture = Un código QR con el secreto que está abajo en letras
keys-second-open = O abre la aplicación de este dispositivo
keys-second-type = O escribe en ella este secreto:
keys-second-code = El código que la aplicación muestra ahora
keys-second-code-help = Seis cifras.
keys-second-confirm = Pedírmelo desde ahora
keys-second-forget = No conectar ninguna aplicación
keys-second-end-title = Desactivarlo
keys-second-end-words = Entonces se olvidan la aplicación y los códigos de recuperación.
keys-second-end = Desactivar el segundo factor
keys-recovery = Códigos de recuperación
keys-recovery-left =
    { $count ->
        [one] Queda uno, para el día en que pierdas la aplicación.
       *[other] Quedan { $count }, para el día en que pierdas la aplicación.
    }
keys-recovery-renew = Obtener nuevos
keys-recovery-title = Tus códigos de recuperación
keys-recovery-words = Cada uno sustituye una vez a un código de tu aplicación. Apúntalos o imprímelos y guárdalos lejos del móvil: solo se muestran ahora.
keys-recovery-kept = Ya los he guardado

keys-step-title = Un paso más
keys-step-words = Tu cuenta pide un segundo factor. Todavía no has entrado.
keys-step-kept = Tu cuenta pide un segundo factor. Lo que has enviado se guarda en esta página y entrará después.
keys-step-code = El código de tu aplicación
keys-step-code-help = Seis cifras; o uno de tus códigos de recuperación.
keys-step-again = Empezar de nuevo

flaw-passkey-name-required = Di cómo llamas a este dispositivo.
flaw-passkey-late = Ha tardado demasiado o ya se ha usado. Inténtalo de nuevo.
flaw-passkey-refused = Esta clave de acceso no abre ninguna cuenta aquí.
flaw-passkey-copied = Puede que esta clave de acceso se haya copiado, por eso se ha rechazado. Entra de otra manera y quítala.
flaw-second-wrong = No es un código de tu aplicación o ya se ha usado. Espera al siguiente.
flaw-second-over = Este intento ha tardado demasiado o ha tenido demasiados fallos. Empieza de nuevo.
problem-passkeys-need-a-name = Las claves de acceso necesitan un sitio con nombre. Quien lo lleva puede ajustar su dirección (public_url).
problem-last-way-in = Es tu última manera de entrar. Añade antes otra y luego quítala.
problem-second-factor-on = Ya se pide un segundo factor.
problem-second-factor-off = No se pide ningún segundo factor.
