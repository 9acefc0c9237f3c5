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
