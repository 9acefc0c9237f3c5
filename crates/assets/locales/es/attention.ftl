# What needs somebody: home, notices, following.

needs-title = Lo que tienes pendiente
needs-none-title = No tienes nada pendiente
needs-none = Estás al día. Cuando haya una votación, una respuesta o una novedad para ti, aparecerá aquí primero.
needs-vote = Puedes votar hasta el { $until }, en { $space }.
needs-answer = Debes una respuesta a más tardar el { $day }, en { $space }.
needs-answer-overdue = Tu respuesta está atrasada desde el { $day }, en { $space }.
needs-all-waiting = Todo lo que espera respuesta en { $space }
needs-wait = Se te debe una respuesta a más tardar el { $day }, en { $space }.
needs-wait-overdue = La respuesta que se te debe está atrasada desde el { $day }, en { $space }.
needs-all-notices = Todas tus novedades

# Under the drawing of who took part in a space, beside its name.
home-loom = Cada hebra es un grupo de personas: cuanto más participó cada semana, más gruesa es.

notices-title = Qué ha pasado donde participas
notices-new = Nuevo desde la última vez
notices-seen = Ya visto
notices-seen-send = Ya he visto todo esto
notices-none-title = Todavía no ha pasado nada
notices-none = Cuando otras personas escriban, respondan o decidan donde participas, lo leerás aquí.
notices-look-around = Dar una vuelta
notices-pages = Más novedades
notices-next = Novedades anteriores
notices-why-title = Por qué ves esto
notices-why = Sigues lo que escribes, apoyas, respondes o votas. Puedes seguir cualquier otra cosa que puedas leer y dejarlo cuando quieras.
notices-own = Lo que haces tú no es novedad para ti.

# What happened to a subject; what stands here after “notice-” is the code of it in the record.
notice-posts =
    { $count ->
        [one] 1 mensaje nuevo
       *[other] { $count } mensajes nuevos
    }
notice-newest-post = Último mensaje
notice-idea-edited = Cambiada
notice-answered-considering = Respuesta: en estudio
notice-answered-planned = Respuesta: prevista
notice-answered-declined = Respuesta: descartada, con razones
notice-answered-done = Respuesta: hecha
notice-idea-put-to-vote = Sometida a votación
notice-decision-closed = La votación se ha cerrado
notice-outcome-published = Ya hay resultado
notice-other = Algo ha cambiado
notice-stop = Dejar de seguir
notice-stop-this = Dejar de seguir «{ $title }»

# Why a notice came; what stands here after “because-” is the action.
because-idea-write = Porque la escribiste.
because-idea-edit = Porque la cambiaste.
because-idea-support = Porque la apoyas.
because-idea-answer = Porque la respondiste.
because-post-write = Porque participaste en su diálogo.
because-decision-open = Porque la abriste.
because-decision-close = Porque la cerraste.
because-ballot-cast = Porque votaste.
because-other = Porque sigues esto.

# Beside a subject.
follow-title = Novedades sobre esto
follow-you-do = Te enterarás cuando pase algo aquí.
follow-you-do-not = Síguelo para enterarte cuando pase algo aquí.
follow-send = Seguir
follow-end = Dejar de seguir

# Search.
search-title = Buscar
search-title-of = Buscar: { $query }
search-label = ¿Qué buscas?
search-help = Una o varias palabras de una idea o una decisión, o el nombre de un espacio.
search-send = Buscar
search-nothing-title = Nada contiene todas estas palabras
search-nothing = Prueba con menos palabras o con el principio de una.
search-spaces-all = Ver todos los espacios
search-spaces = Espacios
search-found = Ideas y decisiones
search-order = Primero las más apoyadas
search-supports =
    { $count ->
        [one] 1 apoyo
       *[other] { $count } apoyos
    }
search-pages = Más resultados
search-next = Resultados siguientes
search-how-title = Cómo funciona la búsqueda
search-how = Tienen que aparecer todas tus palabras; la última puede estar a medias. Los acentos y las mayúsculas no importan. Encuentras lo que tienes permiso para leer.
# What was found; after “search-” stand its kind and its state.
search-idea-waiting = Idea, espera respuesta
search-idea-considering = Idea, en estudio
search-idea-planned = Idea, prevista
search-idea-declined = Idea, descartada con razones
search-idea-done = Idea, hecha
search-decision-open = Decisión, votación abierta
search-decision-closed = Decisión, en recuento
search-decision-decided = Decisión, tomada
search-other = Otra cosa
