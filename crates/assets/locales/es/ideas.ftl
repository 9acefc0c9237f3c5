# Ideas and the dialogue about them.

# The list.
idea-list-title = Lo que la gente cambiaría
idea-list-newest = Ideas, primero las más recientes
idea-list-supported = Ideas, primero las más apoyadas
idea-list-unanswered = Ideas que esperan respuesta, primero las que llevan más tiempo
idea-list-empty = El primer hilo empieza contigo
idea-list-empty-words = Aquí cada cual dice qué cambiaría. Todo el mundo lo ve, y se debe una respuesta.
idea-list-none-waiting = Aquí todas las ideas tienen respuesta
idea-list-none-waiting-words = Cuando alguien escriba una nueva, estará aquí hasta que reciba respuesta.
idea-list-more = Más ideas
idea-list-next = Ideas siguientes
idea-order-label = Orden
idea-order-newest = Recientes
idea-order-supported = Más apoyadas
idea-order-unanswered = Por responder
idea-supports =
    { $count ->
        [0] aún sin apoyos
        [one] 1 apoyo
       *[other] { $count } apoyos
    }
idea-supported-by-you = también el tuyo
idea-posts =
    { $count ->
        [0] sin mensajes
        [one] 1 mensaje
       *[other] { $count } mensajes
    }
idea-missing-words = Con una frase basta para empezar.
idea-write = Cuéntanos tu idea
idea-sign-in-to-write = Entra para contarnos tu idea
idea-rule = Nadie se queda sin respuesta
idea-rule-words = Las bases dicen en qué plazo se responde a cada idea. Lo que está atrasado queda a la vista de todo el mundo.
idea-rule-charter = Leer las bases

# States, and what an answer can say.
idea-state-waiting = Espera respuesta
idea-state-considering = En estudio
idea-state-planned = Prevista
idea-state-declined = Descartada, con razones
idea-state-done = Hecha
# In a row of the list: short, for they do not break.
idea-row-owed = Respuesta para el { $date }
idea-row-overdue = Respuesta atrasada desde el { $date }
idea-owed-by = Se debe una respuesta, a más tardar el { $date }
idea-owed-since = La respuesta está atrasada desde el { $date }
idea-owed-by-whom = La deben quienes cuidan de este espacio, con razones que todo el mundo puede leer.

# The form.
idea-new-title = Cuéntanos qué cambiarías
idea-edit-title = Cambia lo que escribiste
idea-title = Tu idea en una frase
idea-title-help = Di qué sería distinto. Por esta frase la encontrarán otras personas.
idea-body = ¿Qué cambiaría, y para quién?
idea-body-help = Cuéntanos qué pasó para que se te ocurriera. Puedes usar Markdown: **negrita**, listas, enlaces.
idea-cost = ¿Cuánto costaría?
idea-cost-help = En { $currency }, lo mejor que puedas calcularlo. Sin un coste, una idea no puede entrar en una papeleta.
idea-audience = ¿Quién la ve?
idea-audience-help = Lo que es para un solo grupo no lo ve nadie más, ni siquiera responsables y coordinación: así un grupo puede reunirse primero a solas. Quien más adelante hable por ese grupo también lo verá. Después puedes abrirla a todos, pero no volver a cerrarla.
idea-audience-all = Todos los que ven este espacio
idea-audience-group = Solo { $group }
idea-new-note = Se publica al momento, con tu nombre y tu grupo. Puedes cambiarla después; las versiones anteriores se pueden seguir leyendo. Se te debe una respuesta: las bases dicen en qué plazo.
idea-new-note-masked = Se publica al momento, con tu máscara. Puedes cambiarla después; las versiones anteriores se pueden seguir leyendo. Se te debe una respuesta: las bases dicen en qué plazo.
idea-new-send = Publicar esta idea
idea-edit-note = La nueva versión se ve al momento. Todo el mundo puede ver qué cambiaste y cuándo.
idea-edit-send = Publicar la nueva versión
idea-back = Volver a la idea
idea-back-to-list = Volver a las ideas
idea-new-first = Antes de escribir
idea-new-first-words = Quizá ya esté aquí. A una idea le ayuda más tu apoyo que otra parecida.
idea-new-see = Ver las más apoyadas
idea-new-charter = Ver qué se puede cambiar aquí

# Revisions.
idea-history-title = Cómo «{ $title }» llegó a decir lo que dice
idea-history-lead =
    { $count ->
        [one] Hay una sola versión.
       *[other] Hay { $count } versiones, primero la más reciente.
    }
idea-history-legend = Lo añadido está subrayado; lo quitado, tachado.
idea-revision = Versión { $count }
idea-line-added = Añadido:
idea-line-removed = Quitado:

# One idea.
idea-words = La idea
idea-thread = El hilo de esta idea
idea-in-decisions =
    { $count ->
        [one] en 1 decisión
       *[other] en { $count } decisiones
    }
idea-decision-open = votación abierta
idea-decision-closed = en recuento
idea-decision-decided = decidida
idea-changed =
    { $count ->
        [one] cambiada una vez
        [2] cambiada dos veces
       *[other] cambiada { $count } veces
    }
idea-edit = cambiarla
idea-support = Apoyar esta idea
idea-withdraw = Retirar tu apoyo
idea-people-support =
    { $count ->
        [0] Nadie la apoya todavía.
        [one] La apoya una persona.
       *[other] La apoyan { $count } personas.
    }
idea-you-support = Cuenta con tu apoyo.
idea-support-is-free = Puedes retirar tu apoyo cuando quieras.
idea-would-cost = Costaría { $amount }.
idea-sign-in = Entra para participar
idea-members-only = Únete a este espacio para participar
idea-read-along = Aquí lees sin intervenir. Para participar, habla con quien responde de este espacio.
idea-apart = Solo la ve este grupo: { $group }
idea-open = Abrirla a todos
idea-open-title = ¿Abrir esta idea a todos?
idea-open-words = La verán todos los que ven este espacio, con su diálogo y sus versiones anteriores. No se podrá volver a cerrar.
idea-open-send = Abrirla a todos
idea-open-not = Todavía no
idea-next-apart = Se deberá una respuesta cuando esté abierta a todos.
idea-voices = Quién ha hablado
idea-not-heard = aún no ha hablado
idea-goes = Decisiones en las que es una opción
idea-next = Próximos pasos
idea-next-answered = Respuesta: { $state }
idea-next-answer = Último día para la respuesta que se debe
idea-next-overdue = Era el último día para la respuesta, y está atrasada
idea-next-then = Después
idea-next-decision = Puede ser una opción en una decisión
idea-next-decision-open = Votación abierta
idea-next-decision-closed = En recuento
idea-next-decision-decided = Decidida

# Its answer.
idea-answer = La respuesta
idea-answer-this = Responder a esta idea
idea-answer-again = Responder de nuevo
idea-answer-choice = ¿Qué respondes?
idea-answer-considering = La estudiamos, y decimos en qué nos fijamos
idea-answer-planned = La haremos
idea-answer-declined = No la haremos, por esta razón
idea-answer-done = Ya está hecha
idea-answer-reason = Tus razones
idea-answer-reason-help = Quedan a la vista, con tu nombre y tu función, y no se pueden retirar sin dejar rastro. Di qué hay a favor y qué en contra, y qué te haría cambiar de respuesta.
idea-answer-send = Publicar esta respuesta
idea-under-charter = Según la versión { $count } de las bases
idea-earlier-answers =
    { $count ->
        [one] Una respuesta anterior
       *[other] { $count } respuestas anteriores
    }

# Its dialogue.
idea-dialogue = Lo que dice la gente
idea-no-posts = Nadie ha dicho nada todavía
idea-no-posts-words = ¿Qué cambiaría esto para ti? Una frase ayuda a quien tiene que responder.
idea-from-start = Leer el diálogo desde el principio
idea-post-by = Mensaje de { $name }
idea-in-reply-to = Contestación al mensaje { $count }
idea-reply-to = Contestar a { $name }
idea-your-reply-to = Tu contestación a { $name }
idea-reply-send = Publicar
idea-say = ¿Qué dices tú a esto?
idea-say-send = Publicar
idea-speak-as = Hablas en nombre de { $group } y firmas con tu nombre.
idea-speak-nameless = Hablas como miembro de { $group }.
idea-speak-masked = Hablas por { $group }, como { $name }.
idea-speak-alone = Hablas en tu propio nombre.
idea-dialogue-more = Más mensajes
idea-dialogue-next = Mensajes siguientes
idea-sign-in-to-talk = Entra para decir algo

# What is to be put right in a form, where a field has words of its own.
flaw-idea-title-required = Di tu idea en una frase.
flaw-idea-title-too-long = Di tu idea en { $limit } caracteres como máximo.
flaw-idea-body-required = Di qué cambiaría, y para quién.
flaw-idea-body-too-long = Di qué cambiaría en { $limit } caracteres como máximo.
flaw-idea-cost-not-a-number = Escribe el coste como un número: 1200 o 1200,50.
flaw-idea-cost-negative = El coste no puede ser menor que cero.
flaw-idea-cost-too-large = El coste es mayor de lo que se puede contar.
flaw-idea-cost-too-precise = El coste tiene más decimales que la moneda.
flaw-idea-status-required = Elige qué respondes.
flaw-idea-status-unknown-choice = Elige una de las respuestas de la lista.
flaw-idea-reason-required = Da tus razones.
flaw-idea-reason-too-long = Da tus razones en { $limit } caracteres como máximo.
flaw-post-body-required = Escribe algo primero.
flaw-post-body-too-long = Dilo en { $limit } caracteres como máximo.
flaw-post-reply-to-unknown = El mensaje al que contestas no está aquí.
