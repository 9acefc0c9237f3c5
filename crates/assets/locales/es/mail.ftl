# Letters. Those of a kind are mail-KIND-subject, -text, and where there are any -action (the button) and -why.

mail-greeting = Hola, { $name }:
mail-from = { $site } ha enviado esta carta.
mail-stop = No recibir más estas cartas

mail-test-subject = Una prueba para { $name } en { $site }
mail-test-text = Esta carta se ha escrito para comprobar que las cartas llegan.
mail-test-action = Ir a { $site }

# The page on which developers look into the letters of the demo.
dev-mail-title = Cartas de la demo
dev-mail-words = Nada sale de esta máquina: las cartas que se enviarían se guardan aquí, las más recientes primero.
dev-mail-text = Texto
dev-mail-headers = Encabezados
dev-mail-html = HTML
dev-mail-none-title = Aún no hay cartas
dev-mail-none = Todo lo que se envíe por correo aparecerá aquí.

# News by mail: the letter, what one chooses, and how one stops it.
mail-news-subject =
    { $count ->
        [one] { $count } novedad en { $site }
       *[other] { $count } novedades en { $site }
    }
mail-news-text = Esto ha pasado donde usted participa y aún no lo ha visto.
mail-news-why = Recibe esta carta porque sigue aquello de lo que habla.
mail-news-more = Ver todos sus avisos
mail-news-choose = Elegir lo que recibe por correo
mail-choices-title = Lo que recibe por correo
mail-choices-unconfirmed = Todavía no se le envía nada: confirme primero su dirección de correo.
mail-everywhere-title = En todas partes
mail-everywhere-label = Novedades de lo que sigue
mail-everywhere-help = Para cada espacio en el que no elija otra cosa más abajo.
mail-spaces-title = Espacio por espacio
mail-choice-of = Novedades de { $space }
mail-pace-at-once = Enseguida, en unos minutos
mail-pace-daily = Cada mañana, si hay novedades
mail-pace-weekly = Los lunes por la mañana, si hay novedades
mail-pace-nothing = Nada
mail-pace-as-everywhere = Como en todas partes
mail-choose-send = Guardar
mail-what-title = Qué son estas cartas
mail-what = Una sola carta para todos los espacios, con lo que pasó en lo que sigue y por qué se le cuenta. Si no ha pasado nada, no llega ninguna carta.
mail-codes = Los códigos y las invitaciones llegan siempre, elija lo que elija aquí.
mail-stop-title = No recibir más cartas
mail-stop-all = No recibirá más novedades por correo, de ningún espacio.
mail-stop-one = No recibirá más novedades por correo del espacio del que trata esta carta.
mail-stop-send = No recibirlas más
mail-stop-choose = Elegir en cambio lo que recibe por correo
mail-stopped-title = No más cartas
mail-stopped-all = Ya no recibe novedades por correo, de ningún espacio.
mail-stopped-one = Ya no recibe novedades por correo del espacio del que trataba la carta.
mail-choices-link = Elegir lo que recibe por correo

mail-passkey-added-subject = Una nueva clave de acceso para tu cuenta
mail-passkey-added-text = La clave de acceso «{ $key }» abre tu cuenta desde ahora. Si no has sido tú, quítala y termina las sesiones que no conozcas.
mail-passkey-added-action = Ver tus claves de acceso

mail-passkey-removed-subject = Se ha quitado una clave de acceso
mail-passkey-removed-text = Una clave de acceso ya no abre tu cuenta. Si no has sido tú, mira tus claves de acceso y tus sesiones.
mail-passkey-removed-action = Ver tus claves de acceso

mail-passkey-copied-subject = Puede que se haya copiado una clave de acceso tuya
mail-passkey-copied-text = Alguien ha querido entrar con una de tus claves de acceso, y no contaba como debía. Se ha rechazado. Quítala y añade una nueva.
mail-passkey-copied-action = Ver tus claves de acceso

mail-second-on-subject = Tu cuenta pide ahora un segundo factor
mail-second-on-text = Quien entre con tu contraseña o con un código por correo necesita desde ahora un código de tu aplicación. Si no lo has configurado tú, escribe a quienes llevan este sitio.
mail-second-on-action = Verlo

mail-second-off-subject = Tu cuenta ya no pide un segundo factor
mail-second-off-text = Vuelve a bastar tu contraseña o un código por correo. Si no has sido tú, elige una contraseña nueva y termina las sesiones que no conozcas.
mail-second-off-action = Verlo

mail-codes-renewed-subject = Tienes nuevos códigos de recuperación
mail-codes-renewed-text = Los antiguos ya no sirven. Si no has sido tú, elige una contraseña nueva y termina las sesiones que no conozcas.
mail-codes-renewed-action = Verlo

mail-token-made-subject = Un nuevo token para un programa
mail-token-made-text = En tu cuenta se ha creado el token «{ $key }»: un programa que lo lleve actúa en tu nombre. Si no has sido tú, revócalo y termina las sesiones que no conozcas.
mail-token-made-action = Ver tus tokens

mail-new-browser-subject = Alguien ha entrado como tú en un navegador nuevo
mail-new-browser-text = El navegador: { $browser }. Si has sido tú, no hay nada que hacer. Si no, termina esa sesión y elige una contraseña nueva.
mail-new-browser-action = Ver dónde has entrado
