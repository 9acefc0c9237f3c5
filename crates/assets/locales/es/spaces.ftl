# Spaces, their charters, groups and members.

home-title = Gente en torno a una misma mesa, y lo que sale de ahí
home-title-member = Qué gusto verte, { $name }
home-lead = Aquí una organización y todas las personas a las que afecta dicen qué debería cambiar, lo hablan, deciden en qué se gasta el dinero y pueden comprobar cada paso.
home-words = Mira todo lo que quieras: para ver lo público no hace falta cuenta. Para hablar, apoyar y votar, siéntate a la mesa.
home-join = Únete
home-join-as-yourself = Únete con tu propia cuenta
home-demo = Elige en qué lugar ponerte
home-demo-words = Esto es una demostración, y todo lo que contiene es inventado. Ponte con un solo toque en el lugar de quien responde del espacio, de quien lo coordina o de quien participa; no necesitas cuenta.
home-sign-in = Entrar
home-mine = Dónde participas
home-more-of-mine = Todos tus espacios
home-others = Abiertos a todo el mundo
home-start-title = Empieza algo
home-start-words = ¿Sabes de algo que solo funciona si varios grupos se ponen de acuerdo?
home-start-link = Abre un espacio para ello
home-how-title = Cómo funciona
home-how-idea = Di qué debería cambiar
home-how-words-idea = Con una frase basta. Otras personas la apoyan y hablan de ella.
home-how-answer = Recibe una respuesta
home-how-words-answer = Alguien te la debe, con razones y dentro de un plazo que todo el mundo ve.
home-how-decision = Decide en común
home-how-words-decision = Marca lo que quieras. A cada papeleta le toca la misma parte del dinero.
home-how-outcome = Mira en qué quedó
home-how-words-outcome = Cada resultado muestra cómo se contó, paso a paso.

space-list-title = Espacios que puedes ver
space-none-title = Todavía no hay ningún espacio
space-none = Un espacio reúne a todas las personas a las que afecta un mismo asunto.
space-open = Abrir un espacio
space-pages = Más espacios
space-older = Espacios anteriores
space-you-speak-as = Hablas en nombre de
space-you-are-host = Eres responsable del espacio
space-you-are-steward = Coordinas el espacio
space-you-are-participant = Participas
space-you-are-observer = Lees sin intervenir
space-you-are-neutral = Eres parte neutral
space-reading-public = Abierto a todo el mundo
space-reading-members = Solo para miembros
space-people =
    { $count ->
        [one] 1 persona
       *[other] { $count } personas
    }
space-members =
    { $count ->
        [one] 1 miembro
       *[other] { $count } miembros
    }
space-ideas =
    { $count ->
        [0] aún sin ideas
        [one] 1 idea
       *[other] { $count } ideas
    }
space-decisions =
    { $count ->
        [one] 1 decisión
       *[other] { $count } decisiones
    }

space-new-title = Abre un espacio para lo que afecta a varios grupos
space-new-lead = Para empezar bastan dos grupos y un propósito. Pasas a ser responsable del espacio: respondes de él.
space-name = ¿Cómo se llama?
space-intent = ¿Para qué es?
space-intent-help = El rumbo, en pocas frases. Lo que se haga aquí se medirá por él.
space-groups = ¿A quién afecta?
space-groups-help = Un grupo por línea, de 2 a 16. Más adelante puedes añadir otros.
space-your-group = ¿En nombre de cuál hablas tú?
space-your-group-help = Escríbelo igual que arriba.
space-boundaries = ¿Qué se puede cambiar y qué no?
space-boundaries-help = Uno por línea: abierto, limitado o cerrado; luego, qué; luego, por qué. Así: cerrado | la fachada protegida | porque la ley la protege
space-words = Las reglas, por escrito
space-words-help = Una regla por línea. Quien participe puede leerlas en cualquier momento.
space-days = ¿En cuántos días respondes a una idea?
space-days-help = De 1 a 365. Lo que está atrasado queda a la vista de todo el mundo.
space-currency = ¿En qué moneda se hacen las cuentas?
space-currency-help = Tres letras, como EUR. No se puede cambiar después.
space-reading = ¿Quién puede leer aquí?
space-reading-public-choice = Todo el mundo
space-reading-members-choice = Solo los miembros; para el resto, el espacio no existe
space-new-note = Más adelante puedes modificar el propósito, los límites y las reglas. Todas las versiones se pueden seguir leyendo.
space-back-to-spaces = Volver a los espacios

space-vote = Votar
space-voted-until = Has votado, y puedes cambiar tu papeleta hasta el { $until }.
space-vote-until = Puedes votar hasta el { $until }.
space-ballots =
    { $count ->
        [0] Aún no ha votado nadie.
        [one] Ha votado 1 persona.
       *[other] Han votado { $count } personas.
    }
space-bounds-title = Qué puedes cambiar y qué no
space-bounds-none = Las bases aún no fijan ningún límite.
space-bound-open = Abierto
space-bound-limited = Limitado
space-bound-closed = Cerrado
space-read-charter = Leer las bases, versión { $count }
space-newest = Ideas más recientes
space-no-ideas-title = El primer hilo empieza contigo
space-no-ideas = Aquí cada cual dice qué cambiaría. Todo el mundo lo ve, y alguien debe una respuesta.
space-supports =
    { $count ->
        [one] 1 apoyo
       *[other] { $count } apoyos
    }
space-posts =
    { $count ->
        [0] aún sin mensajes
        [one] 1 mensaje
       *[other] { $count } mensajes
    }
space-answer-owed = Respuesta para el { $day }
space-answer-overdue = Respuesta atrasada desde el { $day }
space-idea-waiting = Espera respuesta
space-idea-considering = En estudio
space-idea-planned = Prevista
space-idea-declined = Descartada, con razones
space-idea-done = Hecha
space-heard = Han hablado: { $groups }.
space-not-heard = Aún no: { $groups }.
space-tell-idea = Cuéntanos tu idea
space-all-ideas =
    { $count ->
        [one] Ver la única idea
       *[other] Ver las { $count } ideas
    }

space-you = Tú
space-speak-as-another = Hablar en nombre de otro grupo
space-speak-for = ¿En nombre de qué grupo hablas?
space-speak-for-them = ¿En nombre de qué grupo habla?
space-speak-for-send = Hablar en su nombre desde ahora
space-join-words = Para apoyar, escribir y votar, di en nombre de quién hablas.
space-join = Únete a este espacio
space-sign-in-to-join = Entra para participar
space-next = Próximos pasos
space-charter-since = Entró en vigor la versión { $count } de las bases
space-next-answer = Se debe la próxima respuesta
space-next-overdue = Hay una respuesta atrasada
space-next-closes = Se cierra la votación
space-here = Quién está aquí
space-is-host = { $name } es responsable del espacio.
space-is-steward = { $name } coordina el espacio.
space-is-neutral = { $name } es parte neutral.
space-all-members =
    { $count ->
        [one] Un solo miembro
       *[other] Los { $count } miembros
    }
space-rules = Las reglas, por escrito
space-all-rules = Todas las reglas

loom-title = Quién ha participado, semana a semana
loom-words = Cada hebra es un grupo: es más gruesa cuanto más participó esa semana, se acerca al centro allí donde el grupo retomó lo que otro había aportado y se corta cuando calla.
loom-silent = En silencio desde hace cuatro semanas: { $groups }.
loom-from = Semana del { $day }
loom-now = Esta semana
loom-table = Lo mismo en una tabla
loom-caption = Lo que cada grupo escribió, apoyó y votó
loom-group = Grupo

charter-title = Para qué estamos aquí y qué reglas seguimos
charter-version = Versión { $count }
charter-in-force = en vigor desde el { $day }
charter-was-in-force = del { $day }, ya no está en vigor
charter-old = Estás leyendo una versión antigua. Estas reglas ya no valen.
charter-to-newest = Leer la versión { $count }, que está en vigor
charter-intent = Propósito
charter-bounds = Límites
charter-rules = Reglas de participación
charter-answers =
    { $count ->
        [one] Cada idea recibe respuesta en un día, con razones.
       *[other] Cada idea recibe respuesta en { $count } días, con razones.
    }
charter-amend = Modificar las bases
charter-amend-title = Modifica las bases de este espacio
charter-amend-send = Poner en vigor
charter-amend-note = Sustituye de inmediato a la versión { $count }, con tu nombre. Todas las versiones se pueden seguir leyendo.
charter-back = Volver a las bases
charter-answerable = Quién responde de qué
charter-versions = Todas las versiones

members-title = Quién está aquí y en nombre de quién habla
members-since = aquí desde el { $day }
members-act = Cambiar o avisar: { $name }
members-set-power-send = Dar esta función
members-power = Función
members-pages = Más miembros
members-more = Más miembros
members-add-title = Invitar a alguien
members-email = Su correo electrónico
members-email-help = Ahí recibe una carta. Nadie se entera de si tiene cuenta.
members-add = Enviar la invitación
members-add-group-title = Añadir un grupo
members-add-group = Añadir este grupo
members-group-name = ¿Cómo se llama?

# What is to be put right in a form, where a field has words of its own.
flaw-space-name-required = Di cómo se llama el espacio.
flaw-space-name-too-long = El nombre puede tener { $limit } caracteres como máximo.
flaw-space-intent-required = Di para qué es el espacio.
flaw-space-intent-too-long = Di para qué es en { $limit } caracteres como máximo.
flaw-space-groups-too-few-groups = Nombra al menos { $limit } grupos a los que afecta, uno por línea.
flaw-space-groups-too-many-groups = Nombra { $limit } grupos como máximo.
flaw-space-groups-group-too-long = El nombre de un grupo puede tener { $limit } caracteres como máximo.
flaw-space-groups-group-twice = Hay dos grupos con el mismo nombre.
flaw-space-group-unknown = El grupo en cuyo nombre hablas no está entre los de arriba.
flaw-space-boundaries-not-a-boundary = La línea { $limit } de lo que se puede cambiar no tiene la forma «abierto | qué | por qué».
flaw-space-boundaries-boundary-too-long = La línea { $limit } de lo que se puede cambiar es demasiado larga: caben 200 caracteres para el qué y 500 para el porqué.
flaw-space-boundaries-too-many-boundaries = Fija { $limit } límites como máximo, uno por línea.
flaw-space-words-too-long = Las reglas pueden tener { $limit } caracteres como máximo.
flaw-space-answer-within-days-not-so-many-days = Responde a cada idea en un plazo de 1 a { $limit } días.
flaw-space-answer-within-days-wrong-type = Escribe los días para responder como un número entero.
flaw-space-currency-not-a-currency = Escribe la moneda con tres letras, como EUR.
flaw-space-reading-wrong-type = Elige quién puede leer aquí.
flaw-charter-intent-required = Di para qué es el espacio.
flaw-charter-intent-too-long = Di para qué es en { $limit } caracteres como máximo.
flaw-charter-boundaries-not-a-boundary = La línea { $limit } de lo que se puede cambiar no tiene la forma «abierto | qué | por qué».
flaw-charter-boundaries-boundary-too-long = La línea { $limit } de lo que se puede cambiar es demasiado larga: caben 200 caracteres para el qué y 500 para el porqué.
flaw-charter-boundaries-too-many-boundaries = Fija { $limit } límites como máximo, uno por línea.
flaw-charter-words-too-long = Las reglas pueden tener { $limit } caracteres como máximo.
flaw-charter-answer-within-days-not-so-many-days = Responde a cada idea en un plazo de 1 a { $limit } días.
flaw-charter-answer-within-days-wrong-type = Escribe los días para responder como un número entero.
flaw-group-name-required = Di cómo se llama el grupo.
flaw-group-name-too-long = El nombre de un grupo puede tener { $limit } caracteres como máximo.
flaw-group-name-group-twice = Ya hay un grupo con este nombre.
flaw-member-email-required = Escribe su correo electrónico.
flaw-member-group-unknown = Elige uno de los grupos de este espacio.
flaw-member-power-wrong-type = Elige una de las funciones de la lista.

# The same without a field of its own.
flaw-not-a-currency = Escribe tres letras, como EUR.
flaw-too-few-groups = Nombra al menos { $limit } grupos, uno por línea.
flaw-too-many-groups = Nombra { $limit } grupos como máximo.
flaw-group-too-long = Cada nombre tiene { $limit } caracteres como máximo.
flaw-group-twice = Ya hay un grupo con este nombre.
flaw-not-a-boundary = La línea { $limit } no tiene la forma: abierto | qué | por qué.
flaw-boundary-too-long = La línea { $limit } es demasiado larga: 200 caracteres para el qué, 500 para el porqué.
flaw-too-many-boundaries = { $limit } límites como máximo.
flaw-not-so-many-days = Elige de 1 a { $limit } días.
flaw-unknown-person = Aquí nadie tiene esta dirección. Pídele antes que se una.

problem-last-host = Un espacio nunca se queda sin responsable. Antes, haz responsable a otra persona.
problem-too-many-groups = Un espacio tiene 16 grupos como máximo.

# Visitors, in the charter.
space-guests = Visitantes
space-guests-true = Quien visita puede empezar a participar y decir después quién es.
space-guests-false = Quien participa se une antes.
space-guests-help = Vale donde cualquiera puede leer y unirse. Quien visita pasa a ser miembro por el camino.
charter-guests-true = Donde cualquiera puede leer y unirse, quien visita puede empezar a participar y decir después quién es.
charter-guests-false = Quien participa se une antes.

# Masks.
members-not-all = Aquí los miembros pueden participar con máscara. Por eso esta lista solo nombra a quien responde del espacio, lo coordina o juzga en él.
charter-masks = Los miembros pueden participar con un seudónimo o como «miembro de» su grupo. Quien responde del espacio lo hace con su nombre.
charter-masks-legend = ¿Con qué nombres participan los miembros?
charter-masks-help = Nadie sabe quién está tras una máscara, tampoco responsables ni coordinación. Lo que se dijo así queda así para siempre. Una máscara requiere un grupo de al menos tres miembros. Desde entonces y para siempre, solo responsables y coordinación ven quién es miembro.
charter-masks-no = Con su propio nombre
charter-masks-yes = Con un seudónimo o como «miembro de» su grupo, si lo prefieren
mask-choose = Elegir cómo apareces
mask-legend = ¿Cómo apareces aquí?
mask-help = Vale desde ahora para todo lo que hagas en este espacio; lo que hiciste antes queda como estaba. De lo que haces con máscara, los demás saben la hora, no el minuto. Quien conozca tu forma de escribir aún puede adivinarlo, y quien administra este sitio puede mirar su base de datos.
mask-name = Con mi nombre
mask-pseudonym = Con un seudónimo
mask-pseudonym-label = El seudónimo
mask-send = Aparecer así desde ahora
mask-you-name = Apareces con tu nombre.
mask-you-are = Apareces como: { $name }.
problem-mask-of-glass = Tu grupo tiene menos de tres miembros: tras una máscara todos te reconocerían. Habla con tu nombre o espera a que haya más.
problem-no-masks-here = Las bases de este espacio no admiten seudónimos.
problem-answers-by-name = Haz esto con tu nombre: quien decide sobre otros o responde de un espacio lo hace con su nombre. Elige antes cómo apareces.
problem-mask-of-another-group = Este seudónimo habla por otro grupo. Elige antes cómo apareces o habla por el grupo que le corresponde.
problem-new-account = Tu cuenta es nueva. Participa primero con tu nombre: las máscaras son para quien lleva aquí unos días y ya ha escrito algo.
flaw-name-taken = Alguien tiene ese nombre. Elige otro.
flaw-not-a-name = Un seudónimo lleva letras o cifras.
