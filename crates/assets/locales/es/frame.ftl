# The frame of every page and its parts.

frame-about = Un lugar donde una organización y todas las personas a las que afecta dicen qué debe cambiar, lo hablan, deciden y pueden comprobar cada paso.
frame-skip = Saltar al contenido
frame-rail = Más sobre esta página

nav-main = Principal
nav-home = Inicio
nav-spaces = Espacios
nav-me = Yo
nav-sign-in = Entrar
nav-search = Buscar
nav-notices = Novedades
nav-language = Idioma:

crumbs-label = Dónde estás

space-nav-label = { $space }: qué hay aquí
space-nav-overview = Resumen
space-nav-ideas = Ideas
space-nav-decisions = Decisiones
space-nav-charter = Bases
space-nav-members = Miembros

foot-accessibility = Accesibilidad
foot-shortcuts = Teclas
foot-api = Para programas (OpenAPI)
foot-licence = Cocreate es software libre:
foot-look = Aspecto

say-failed = No nos ha llegado. Lo mandamos otra vez por la vía habitual.
say-unreachable = Ahora mismo no hay conexión con nosotros. Lo que has escrito sigue aquí: inténtalo de nuevo en un momento.
say-undone = No nos ha llegado, así que todo está como antes. Inténtalo de nuevo en un momento.
# The script puts the number where { "{n}" } stands.
say-new-posts-one = 1 mensaje nuevo
say-new-posts-other = { "{n}" } mensajes nuevos
news-show = Mostrar
post-new = Nuevo

sheet-close = Cerrar
palette-label = ¿Adónde ir o qué hacer?
palette-found-zero = Nada aquí empieza con estas palabras.
palette-found-one = 1 lugar o acción
palette-found-other = { "{n}" } lugares y acciones

# Words before others: in the title of a page whose form came back.
before = { $words }:
errors-title =
    { $count ->
        [one] Una cosa por corregir
       *[other] { $count } cosas por corregir
    }
field-optional = (opcional)

knot-experience = Experiencia
knot-idea = Idea
knot-option = Opción
knot-decision = Decisión
knot-commitment = Compromiso
knot-value = Valor
knot-not-yet = aún no
knot-here = aquí

power-host = responsable
power-steward = coordinación
power-participant = participante
power-observer = observación
power-neutral = parte neutral
# On something that only members of one group see.
only-group = Solo { $group }

bead-stands-for =
    { $count ->
        [one] Cada figura representa un mensaje.
       *[other] Cada figura representa { $count } mensajes.
    }

cost-none = coste sin indicar

problem-not-found-why = Puede que haya cambiado de sitio o que esté en un espacio que no puedes ver. Si alguien te pasó el enlace, pídele que te invite.
problem-to-spaces = Ir a los espacios

# Whoever speaks under a mask.
a-member-of = Miembro de { $group }
a-member = Un miembro
pseudonym = (seudónimo)
