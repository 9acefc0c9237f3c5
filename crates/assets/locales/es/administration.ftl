# The instance: its people, how it presents itself, who did what, and how it fares.

admin-title = Administración
admin-nav = Administración
admin-nav-health = Estado
admin-nav-people = Personas
admin-nav-instance = Esta instancia
admin-nav-audit = Registro
admin-well = Todo el trabajo se hace a tiempo.
admin-not-well = Hay trabajo atrasado o que falla. Mira abajo y en el registro del programa.
admin-people = Personas
admin-active = Aquí en los últimos 30 días
admin-sessions = Sesiones abiertas
admin-spaces = Espacios
admin-work = Trabajo pendiente
admin-no-work = No hay nada pendiente.
admin-work-kind = Tipo
admin-work-state = Estado
admin-work-waiting = Pendiente
admin-work-late = Atrasado
admin-work-tries = Máximo de intentos
admin-work-next = Próximo
admin-work-in-time = A tiempo
admin-work-failing = Falla
admin-program = El programa
admin-version = Versión { $version }
admin-database-sqlite = SQLite
admin-database-postgresql = PostgreSQL
admin-schema = Esquema { $count }
admin-administered = Con administración desde el { $day }
admin-people-title = Quién está aquí
admin-people-label = Nombre o correo electrónico
admin-people-help = Basta con el principio.
admin-nobody-title = No se encontró a nadie
admin-nobody = Ningún nombre ni dirección empieza así.
admin-everybody = Mostrar a todas las personas
admin-seen = aquí por última vez el { $day }
admin-is-administrator = Administra
admin-is-suspended = En suspensión
admin-is-service = Un programa
admin-people-pages = Más personas
admin-people-more = Cuentas anteriores
admin-takes-part = Participa en
admin-takes-part-nowhere = Aún no está en ningún espacio.
admin-what-they-did = Qué hizo
admin-sessions-open = { $count ->
    [0] No hay ninguna sesión abierta.
    [one] Hay una sesión abierta.
   *[other] Hay { $count } sesiones abiertas.
}
admin-sign-out = Cerrar todas sus sesiones
admin-sign-out-words = Tendrá que volver a entrar en cada navegador. Hazlo si se perdió un dispositivo o si otra persona entró en la cuenta.
admin-sign-out-send = Cerrar todas sus sesiones
admin-power = Administración
admin-you-administer = Administras esta instancia.
admin-they-administer = Administra esta instancia.
admin-take = Quitar este poder
admin-take-words = Ya no podrá ver ni cambiar nada aquí.
admin-take-send = Quitar el poder
admin-give = Dar la administración
admin-give-words = Quien administra ve todas las cuentas y anotaciones, y puede cambiar todo esto. Los espacios conservan sus reglas: lo que se escribe en un espacio para miembros se queda ahí.
admin-give-send = Dar la administración
admin-cannot-administer = Un programa o una cuenta en suspensión no puede administrar la instancia.
admin-instance-title = Cómo se presenta esta instancia
admin-name = Nombre
admin-name-help = Figura arriba en cada página. Si está vacío, es el de la configuración.
admin-welcome = Bienvenida
admin-welcome-help = Lo primero que lee quien visita la página. Si está vacío, es el texto habitual.
admin-contact = Contacto
admin-contact-help = Una dirección de correo o de una página, para quien no pueda acceder a algo.
admin-accent = Color
admin-accent-help = El de enlaces y botones. Cada uno destaca lo suficiente de día, de noche y con alto contraste.
admin-dye-1 = Índigo
admin-dye-2 = Ladrillo
admin-dye-3 = Ocre
admin-dye-4 = Verde azulado
admin-dye-5 = Nogal
admin-dye-6 = Ciruela
admin-dye-7 = Rosa
admin-dye-8 = Pizarra
admin-joining = Quién puede unirse
admin-joining-help = Quien recibe una invitación a un espacio siempre puede venir.
admin-joining-anyone = Cualquiera
admin-joining-invited = Solo con invitación
admin-opening = Quién puede abrir un espacio
admin-opening-everybody = Cualquiera que haya entrado
admin-opening-administrators = Quienes administran
admin-save = Guardar
admin-versions = Versiones
admin-versions-none = Aún no se ha cambiado nada.
admin-version-number = Versión { $count }
admin-audit-title = Quién hizo qué
admin-audit-words = Cada cambio deja una anotación. Lo que la gente escribió no está en ella, solo su huella.
admin-audit-kind = Tipo que empieza por
admin-audit-kind-help = Por ejemplo member, charter.amended, session
admin-audit-person = Número de una persona
admin-audit-space = Número de un espacio
admin-audit-send = Mostrar
admin-audit-nobody = nadie con nombre
admin-audit-pages = Más anotaciones
admin-audit-older = Anotaciones anteriores
admin-audit-none-title = No hay anotaciones aquí
admin-audit-none = Ninguna de las anotaciones revisadas coincide.
admin-audit-all = Mostrar todo
problem-last-administrator = Una instancia nunca se queda sin administración. Dásela primero a otra persona.
problem-unfit-administrator = Un programa o una cuenta en suspensión no puede administrar la instancia.

# Dos cuentas de una misma persona.
admin-merge = Unir cuentas
admin-merge-why = ¿Alguien tiene dos cuentas? Haga de ellas una sola.
admin-merge-begin = Unir otra cuenta a esta
admin-merge-when = Esta cuenta se queda. Busque la otra cuenta de la misma persona: lo que dijo, dio y aquello en lo que participa pasa a esta. Asegúrese antes de que ambas son de la misma persona.
admin-merge-label = Correo electrónico o número de la otra cuenta
admin-merge-help = La dirección entera, o el número al final de la dirección de su página.
admin-merge-find = Mostrar las dos cuentas
admin-merge-none = Esa cuenta no existe.
admin-merge-another = Elegir otra cuenta
admin-merge-stays = Esta cuenta se queda
admin-merge-goes = Esta cuenta pasa a formar parte de ella
admin-merge-words = Pasan las contribuciones, las participaciones y los avisos. Donde ambas apoyaron la misma idea o votaron en una decisión abierta, cuenta una vez. Nadie puede entrar ya con la segunda cuenta. Ambas direcciones reciben una carta. No se puede deshacer.
admin-merge-send = Unir estas cuentas
admin-merge-spaces = { $count ->
    [one] en un espacio
   *[other] en { $count } espacios
}
admin-merge-subjects = { $count ->
    [one] una idea o decisión
   *[other] { $count } ideas y decisiones
}
admin-merge-posts = { $count ->
    [one] un mensaje
   *[other] { $count } mensajes
}
problem-merge-same = Una cuenta no se puede unir a sí misma.
problem-merge-own = No puede unir su propia cuenta. Pídaselo a otra persona que administre.
problem-merge-administrator = La cuenta que desaparecería administra esta instancia. Quítele antes ese poder.
problem-merge-service = La cuenta de un programa no se puede unir.
problem-merge-measured = Una de las cuentas está silenciada o suspendida. Eso debe terminar antes.
problem-merge-leaving = Una de las cuentas está a punto de borrarse.
mail-merged-subject = Sus cuentas en { $site } son ahora una
mail-merged-text = La administración de { $site } ha unido dos cuentas suyas: lo que usted dijo y dio está en un solo lugar. Si una de ellas no era suya, avise enseguida a quienes llevan { $site }.
mail-merged-action = Ver su cuenta

# Cuánto a la vez.
admin-nav-limits = Límites
admin-nav-providers = Entrada desde fuera
admin-limits-title = Cuánto a la vez
admin-limits-words = Mantienen fuera programas y avalanchas sin estorbar a nadie. Cada nodo cuenta por su lado, en diez minutos si no dice otra cosa; 0 es sin límite. Quien topa con uno lee cuándo puede seguir.
admin-limits-from = Qué límites valen
admin-limits-from-settings = Los de la configuración de la máquina
admin-limits-from-here = Los de abajo
admin-limit-account = Cambios de una cuenta
admin-limit-address = Cambios desde una dirección de la red
admin-limit-strangers = Cambios desde una dirección sin haber entrado
admin-limit-searches = Búsquedas desde una dirección sin haber entrado
admin-limit-space = Cambios en un espacio
admin-limit-newcomers = Ideas y mensajes de una cuenta nueva en una hora
admin-limit-settings = La configuración dice { $number }.

# Proveedores de identidad.
admin-providers-title = Entrar con una cuenta de fuera
admin-providers-words = La configuración de la máquina nombra a los proveedores, pues hace falta un secreto. Aquí ve cómo les va y puede dejar de ofrecer uno al instante.
admin-providers-none-title = No hay ningún proveedor configurado
admin-providers-none = Con OpenID Connect, la gente entra con la cuenta de su organización. El README dice cómo configurar uno.
admin-provider-offered = Se ofrece
admin-provider-paused = No se ofrece por ahora
admin-provider-withdrawn = Ya no está en la configuración
admin-provider-accounts = { $count ->
    [0] aún no abre ninguna cuenta
    [one] abre una cuenta
   *[other] abre { $count } cuentas
}
admin-provider-used = usado por última vez el { $day }
admin-provider-issuer = Su dirección
admin-provider-callback = Adónde devuelve a la gente
admin-provider-new = A quien no conocemos
admin-provider-creates = Recibe una cuenta
admin-provider-links-only = No recibe cuenta: solo se abren las vinculadas
admin-provider-address = Direcciones de las que responde
admin-provider-trusted = Abren la cuenta con esa dirección, una vez que su dueño dijo que sí
admin-provider-untrusted = No abren nada
admin-provider-groups = Grupos de allí que dan un papel aquí
admin-provider-pause = Dejar de ofrecerlo
admin-provider-pause-words = Nadie entra con él hasta que lo ofrezca de nuevo. Quien ya entró sigue dentro; las cuentas siguen vinculadas.
admin-provider-resume = Ofrecerlo de nuevo
problem-provider-paused = Entrar con este proveedor no se ofrece por ahora. Tome otro camino.

# A second factor that is lost.
admin-second = Segundo factor
admin-second-end = Perdió la aplicación y los códigos
admin-second-words = Asegúrese de que es la persona: pregunte algo que solo ella sepa, o véala. Después basta la contraseña o un código por correo; se cierran todas las sesiones de la cuenta y recibe una carta.
admin-second-send = No pedirlo más
