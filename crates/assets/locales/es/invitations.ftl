# Invitations: who comes in, by which door; and who leaves.

invite-title = Invitaciones
invite-list = Las invitaciones de este espacio
invite-none-title = Aún no se ha invitado a nadie
invite-none = Escribe a quienes les concierne, pasa un enlace o cuelga un papel con un código.
invite-pages = Más invitaciones
invite-older = Invitaciones anteriores
invite-new = Invitar a alguien
invite-new-letter = Invitar por carta
invite-new-link = Invitar con un enlace
invite-new-domain = Invitar a una organización
invite-new-code = Invitar con un código en papel
invite-lead-letter = Cada dirección recibe una carta con un enlace propio, que sirve una vez. Nadie se entera de si una dirección tiene cuenta.
invite-lead-link = Quien tenga el enlace puede entrar, hasta que se ocupen sus plazas o pase su tiempo.
invite-lead-domain = Quien tenga una dirección confirmada de esta organización encuentra abierto el espacio.
invite-lead-code = Ocho letras y cifras, fáciles de leer y de escribir. Imprime la página y cuélgala.
invite-door-letter = Carta
invite-door-link = Enlace
invite-door-domain = Direcciones de
invite-door-code = Código en papel
invite-is-open = Abierta
invite-is-used = Todas las plazas ocupadas
invite-is-ended = Su tiempo ha pasado
invite-is-revoked = Retirada
invite-is-orphaned = Quien la dio se ha ido
invite-until = válida hasta el { $day }
invite-came =
    { $count ->
        [0] aún no ha venido nadie
        [one] ha venido { $count } persona
       *[other] han venido { $count } personas
    }
invite-came-of =
    { $count ->
        [0] aún no ha venido nadie, de { $most }
        [one] ha venido { $count } persona, de { $most }
       *[other] han venido { $count } personas, de { $most }
    }
invite-lines = ¿A quién escribimos?
invite-lines-help = Una dirección por línea, 500 como mucho. Tras una coma puedes escribir el grupo y luego la función: nombre@ejemplo.org, Enfermeras, observación. Puedes pegar una tabla.
invite-domain = ¿Qué va después de la @?
invite-domain-help = Como clinica.example. Las direcciones que cualquiera puede tener, como las de los grandes proveedores, abren el espacio a todo el mundo.
invite-power = ¿Con qué función vienen?
invite-they-choose = A su elección
invite-uses = ¿Cuántas personas pueden venir?
invite-days = ¿Durante cuántos días vale?
invite-only = ¿A quién deja entrar la carta?
invite-only-help = Una carta se puede pasar a otra persona.
invite-only-yes = Solo a la cuenta con esa dirección
invite-only-no = A quien tenga la carta, una vez
invite-approval = Alguien de aquí aprueba cada llegada
invite-send-letter = Enviar las cartas
invite-send-link = Crear el enlace
invite-send-domain = Abrirles el espacio
invite-send-code = Crear el código
invite-back = Volver a las invitaciones
invite-paper-title = Ven a «{ $space }»
invite-paper-go = Abre esta dirección:
invite-paper-type = Después escribe este código:
invite-once-link = Este es el enlace. Guárdalo ahora: solo se muestra aquí una vez.
invite-once-code = Imprime esta página ahora: el código solo se muestra aquí una vez.
invite-state = Estado
invite-places = Plazas
invite-ends = Válida hasta
invite-by = Dada por
invite-approved-each = Alguien de aquí aprueba cada llegada.
invite-who-came = Quién vino por ella
invite-nobody-came = Nadie todavía.
invite-revoke = Retirarla
invite-revoke-help = Nadie más entra por ella. Quien vino se queda.

door-title = Tienes una invitación
door-invites = { $name } te invita a
door-is-open = Tienes una invitación
door-is-used = Todas las plazas de esta invitación están ocupadas
door-is-ended = El tiempo de esta invitación ha pasado
door-is-revoked = Esta invitación fue retirada
door-is-orphaned = Esta invitación ya no vale
door-over = Pide una nueva a quien te la envió.
door-member = Ya eres miembro.
door-go = Ir al espacio
door-power = Vienes como
door-speak-as = Hablas en nombre de
door-approval = Alguien de allí aprueba que vengas. Te avisaremos.
door-other-address = Esta invitación es para otra dirección que la tuya. Entra con la que recibió la carta.
door-sign-in-words = Entra o regístrate y vuelves aquí. No pasa nada antes de que tú lo digas.
door-sign-in = Entrar para continuar
door-accept = Entrar en el espacio
door-ask = Pedir entrar

join-title = Entrar con un código
join-lead = ¿Tienes un papel con un código? Escríbelo aquí.
join-sign-in-words = Primero entra o regístrate y después escribe el código.
join-open = Abiertos para ti
join-by-domain = por tu dirección
join-by-code = por tu código
join-code = El código
join-code-help = Ocho letras y cifras, como ACDE-3467.
join-send = Continuar

former-title = Antiguos miembros
former-none = Nadie se ha ido hasta ahora.
former-from-to = aquí del { $from } al { $to }
former-removed = Expulsión decidida por { $name }:
former-left = Se fue por su cuenta.
members-remove-reason = ¿Por qué?
members-remove-help = Se le comunica el motivo. Lo que escribió se queda.
members-remove-send = Expulsar a este miembro
members-invitations = Todas las invitaciones
space-leave = Dejar este espacio
space-leave-words = Lo que escribiste se queda, con tu nombre. Puedes volver.
space-leave-send = Dejarlo
space-by-invitation = A este espacio se entra con una invitación.

flaw-member-lines-required = Escribe al menos una dirección.
flaw-member-domain-required = Escribe lo que va después de la @.
flaw-member-reason-required = Di por qué.
flaw-member-reason-too-long = El motivo puede tener como mucho { $limit } caracteres.
flaw-invitation-group-required = Di en nombre de qué grupo hablas.
flaw-invitation-code-required = Escribe el código.
flaw-invitation-code-not-a-code = Eso no es un código. Mira otra vez el papel; tras diez erróneos hay que esperar una hora.
flaw-not-a-code = Eso no es un código.
flaw-line-not-an-email = La línea { $limit } no empieza con una dirección como nombre@ejemplo.org.
flaw-line-unknown-group = La línea { $limit } nombra un grupo que este espacio no tiene.
flaw-line-unknown-power = La línea { $limit } nombra una función que no existe.
flaw-line-power-too-high = La línea { $limit } da una función que no puedes dar.
flaw-too-many-lines = Invita como mucho a { $limit } a la vez.
flaw-not-so-many-uses = Elige de 1 a { $limit } personas.
flaw-not-a-domain = Escríbelo como clinica.example.
flaw-group-given = Este grupo lo dan los responsables y la coordinación.

problem-invitation-over = Esta invitación ya no vale.
problem-other-address = Esta invitación es para otra dirección que la tuya.
problem-removed-before = Se te expulsó de este espacio después de esta invitación. Pide una nueva.
problem-power-too-high = No puedes hacer esto con alguien que tiene esta función.
problem-leave-instead = No puedes expulsarte. Deja el espacio.

mail-invitation-subject = { $by } te invita a «{ $space }»
mail-invitation-text = A { $by } le gustaría tenerte a la mesa en «{ $space }». El enlace es tuyo y sirve una vez. Si no sabes de qué se trata, no tienes que hacer nada.
mail-invitation-action = Ver de qué se trata
mail-removed-subject = Ya no eres miembro de «{ $space }»
mail-removed-text = Se te ha expulsado de «{ $space }». El motivo: { $reason }
