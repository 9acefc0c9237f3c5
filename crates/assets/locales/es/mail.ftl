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
