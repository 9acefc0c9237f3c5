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
