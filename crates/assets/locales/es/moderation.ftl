# Cuidar las reglas: avisos, medidas, recursos y registro.

nav-standing = Tu situación

# En lugar de un texto oculto.
subject-hidden = Oculto
hidden-by-host = Oculto por un responsable: { $reason }
hidden-by-steward = Oculto por la coordinación: { $reason }
hidden-by-participant = Oculto por un participante: { $reason }
hidden-by-observer = Oculto por un observador: { $reason }
hidden-by-neutral = Oculto por una parte neutral: { $reason }
hidden-by-administrator = Oculto por la administración: { $reason }
hidden-shown = Solo tú y quienes cuidan el espacio lo leen. Ver por qué, y qué se puede hacer

problem-suspended = Estás suspendido de este espacio. Cuando termine, serás miembro de nuevo.
problem-hidden = Esto está oculto.
problem-not-yourself = Nadie puede hacerse eso a sí mismo.
problem-not-over-hosts = Solo un responsable puede hacer eso respecto de un responsable.
problem-own-measure = Otra persona debe resolver sobre lo que hiciste tú.
problem-already-in-force = Eso ya está en vigor.
problem-no-member = Esa persona no es miembro de este espacio.
problem-already-appealed = Ya has recurrido. Solo se puede una vez.
problem-already-decided = Eso ya está resuelto.
problem-no-appeal = Nadie ha recurrido contra esto.
flaw-cannot-be-hidden = Esto no se puede ocultar.

# De qué trata una medida o un aviso.
moderation-about-post = un mensaje
moderation-about-idea = una idea
moderation-about-decision = una decisión
moderation-about-person = cómo se comporta alguien

moderation-title = Cuidar las reglas
moderation-nothing = Nada espera
moderation-nothing-words = Cuando alguien avise de algo o recurra, lo encontrarás aquí.
moderation-reported = Avisos
moderation-reports = { $count ->
    [one] un aviso
   *[other] { $count } avisos
}
moderation-look-post = Un mensaje: { $count }
moderation-look-idea = Una idea: { $count }
moderation-look-decision = Una decisión: { $count }
moderation-look-person = Cómo se comporta alguien: { $count }
moderation-since = Espera desde
moderation-appeals = Recursos que esperan una resolución
moderation-measures = Medidas
appeals-lead = Contra suspensiones de cuentas, y de espacios donde nadie más puede resolver.
moderation-log = Lo que se hizo por las reglas
moderation-log-lead = Cada medida, su razón y qué fue de los recursos. A quién afectó queda entre esa persona y quienes cuidan el espacio.
moderation-log-empty = No hubo nada que hacer
moderation-log-empty-words = Cuando algo se oculte, o alguien sea advertido, silenciado o suspendido, constará aquí.
moderation-log-pages = Más medidas
moderation-log-next = Medidas anteriores
moderation-how-title = Cómo se cuidan las reglas
moderation-how = Cualquiera puede avisar de lo que infringe una regla. Quienes cuidan el espacio deciden, con una razón y la regla en que se basa.
moderation-how-appeal = A quien afecta una medida puede recurrir una vez. Resuelve una parte neutral: nunca quien tomó la medida.
moderation-how-steward = La medida más suave que ayude es la correcta. Tu razón consta en el registro abierto: no nombres a nadie.
moderation-charter = Las bases
moderation-standing = Tu situación

# Qué está mal, según un aviso.
problem-kind-spam = Publicidad, o siempre lo mismo
problem-kind-abuse = Insultos o acoso
problem-kind-threat = Una amenaza
problem-kind-private = Datos privados de alguien
problem-kind-unlawful = Contra la ley
problem-kind-deceit = Una mentira sobre quién o qué es
problem-kind-off-topic = No es de lo que trata este espacio
problem-kind-other = Otra cosa

# Las normas de moderación.
rule-policy-spam = Normas de moderación: nada de publicidad ni repeticiones
rule-policy-abuse = Normas de moderación: nada de insultos ni acoso
rule-policy-threat = Normas de moderación: nada de amenazas
rule-policy-private = Normas de moderación: nada de datos privados de otros
rule-policy-unlawful = Normas de moderación: nada contra la ley
rule-policy-deceit = Normas de moderación: ninguna mentira sobre quién o qué es
rule-policy-off-topic = Normas de moderación: sobre lo que trata este espacio
rule-of-charter = Las bases: { $text }

report-title-post = Avisar de un mensaje
report-title-idea = Avisar de una idea
report-title-decision = Avisar del texto de una decisión
report-title-person = Avisar de cómo se comporta alguien
report-lead = Di a quienes cuidan el espacio qué está mal. No dirán a nadie que fuiste tú.
report-already = Has avisado de esto. Sabrás qué resulta.
report-back = Volver a donde está
report-problem = ¿Qué está mal?
report-words = Con tus propias palabras
report-words-help = Qué viste, y dónde. Hace falta si es otra cosa.
report-send = Avisar de esto
report-how-title = Qué pasa después
report-how = Alguien que cuida el espacio lo mira y decide, y tú sabrás qué resultó. Lo que se haga consta en el registro abierto.
report-this = Avisar
report-somebody = Avisar de { $name }
report-state-open = Nadie ha decidido todavía.
report-state-acted = Se hizo algo al respecto.
report-state-dismissed = Quienes cuidan el espacio no hallaron nada contra las reglas.

moderate-title-post = Un mensaje
moderate-title-idea = Una idea
moderate-title-decision = El texto de una decisión
moderate-title-person = Cómo se comporta alguien
moderate-in-place = Verlo donde está
moderate-text = Qué dice
moderate-dismiss = No tiene nada de malo
moderate-what = ¿Qué debe ocurrir?
moderate-none = No hay nada que puedas hacer al respecto.
moderate-this = Ocuparse de esto
moderate-hide = Ocultarlo
moderate-words-hide = Su autor y quienes pueden ocultar lo siguen leyendo. En su lugar consta tu razón.
moderate-send-hide = Ocultar
moderate-warn = Advertir a la persona
moderate-words-warn = Lee tu razón. Nada más cambia.
moderate-send-warn = Advertir
moderate-mute = Silenciarla por un tiempo
moderate-words-mute = Lee, apoya y vota, pero no escribe.
moderate-send-mute = Silenciar
moderate-suspend = Suspenderla
moderate-words-suspend = No es miembro hasta que termine, y no puede unirse. Después lo es como antes.
moderate-send-suspend = Suspender
measure-rule = La regla en que se basa
measure-rule-choose = Elige una regla
measure-reason = Por qué
measure-reason-help = Quien ve el espacio lee esto. No nombres a nadie.
measure-days = Por cuántos días
measure-days-help-mute = De 1 a 90.
measure-days-help-suspend = De 1 a 365. Si no lo indicas, dura hasta que alguien la levante.

measure-of-hide = Oculto: { $about }
measure-of-warn = Una advertencia por { $about }
measure-of-mute = Silencio por { $about }
measure-of-suspend = Suspensión por { $about }
measure-account = Una cuenta suspendida
measure-by-host = Por un responsable
measure-by-steward = Por la coordinación
measure-by-participant = Por un participante
measure-by-observer = Por un observador
measure-by-neutral = Por una parte neutral
measure-by-administrator = Por la administración
measure-charter = Bases, versión { $count }
measure-until = Hasta { $moment }
measure-in-force = En vigor hasta que se levante
measure-given = Dada
measure-ended-over = Terminó el { $day }
measure-ended-lifted = Levantada el { $day }
measure-ended-undone = Anulada el { $day }
measure-meets = Afecta a { $name }.
measure-taken-by = Tomada por { $name }.
measure-why = Por qué
measure-hidden = Qué está oculto
measure-you-hide = Algo que escribiste está oculto.
measure-you-warn = Has recibido una advertencia.
measure-you-mute = No puedes escribir aquí por un tiempo. Puedes leer, apoyar y votar.
measure-you-suspend = No eres miembro hasta que esto termine. Después lo eres como antes.

appeal-title = Recurrir contra esto
appeal-lead = Puedes recurrir una vez. Lo mira de nuevo alguien distinto de quien lo decidió.
appeal-your-words = Por qué debería anularse
appeal-help = Lo lee quien resuelve, y quienes cuidan el espacio.
appeal-send = Recurrir
appeal-words = El recurso
appeal-owed = Recurrida: se debe una resolución antes del { $day }
appeal-overdue = Recurrida: la resolución lleva retraso desde el { $day }
appeal-upheld = Recurrida: la medida se mantiene
appeal-undone = Recurrida: la medida se anuló
ruling-title = Resolver el recurso
ruling-outcome = ¿Qué debe ocurrir?
ruling-upheld = La medida se mantiene
ruling-undone = La medida se anula
ruling-send = Resolver así
lift-title = Levantar esto
lift-words-hide = El texto se muestra de nuevo a todos.
lift-words-warn = La advertencia se retira.
lift-words-mute = Puede escribir de nuevo enseguida.
lift-words-suspend = Todo vuelve a ser como antes enseguida.
lift-reason = Por qué
lift-reason-help = Para el registro.
lift-send = Levantar

standing-title = Tu situación
standing-suspended = Tu cuenta está suspendida. Puedes leer lo que cualquiera puede leer, y recurrir aquí.
standing-measures = Medidas que te afectan
standing-measures-words = Abre una para leer por qué, y para recurrir.
standing-none = No hay ninguna.
standing-reports = De qué has avisado
standing-no-reports = No has avisado de nada.

account-title = Suspender la cuenta de { $name }
account-lead = Quien la tiene es un invitado en todas partes hasta que termine. Puede verlo y recurrir.

tend-title = ¿Hay algo mal aquí?
tend-rules = Cómo se cuidan las reglas
people-standing = Medidas y avisos que te conciernen

account-rules = Cuidar las reglas
account-suspend = Suspensión de esta cuenta
mail-measure-subject = Una medida que te afecta en { $site }
mail-measure-text = Quienes cuidan las reglas en { $site } tomaron una medida que te afecta. Lee cuál, por qué y según qué regla, y cómo recurrir.
mail-measure-action = Leerla
mail-measure-changed-subject = Novedades de una medida que te afecta en { $site }
mail-measure-changed-text = Una medida que te afecta en { $site } ha terminado, o alguien resolvió tu recurso.
mail-measure-changed-action = Leerla

# Enlaces de cuentas nuevas.
links-held = Aquí los enlaces están retenidos: la cuenta es nueva.
links-release = Liberar los enlaces

# De quién alguien no quiere saber.
blocked-title = Personas que has bloqueado
blocked-lead = Lo que escriben está plegado para ti, y no te traen avisos. No se enteran.
blocked-none = No has bloqueado a nadie
blocked-none-words = Donde avisas de alguien también puedes bloquearlo.
blocked-people = Personas
blocked-end = Volver a saber de ellas
blocked-folded = Has bloqueado a esta persona. Mostrar
block-title = No saber más de esta persona
block-words = Lo que escribe está plegado para ti, y no te trae avisos. No se entera.
block-send = Bloquear a esta persona

# Lo que se dice a una sola persona.
tidings-title = Solo para ti
tiding-new = Nuevo
tiding-measure-hide = Algo que escribiste se ha ocultado
tiding-measure-warn = Has recibido una advertencia
tiding-measure-mute = Se te ha silenciado
tiding-measure-suspend = Se te ha suspendido
tiding-measure-lifted = Se levantó una medida que te afecta
tiding-measure-over = Terminó una medida que te afecta
tiding-appeal-made = Alguien ha recurrido, y puedes resolver
tiding-appeal-upheld = Tu recurso está resuelto: la medida se mantiene
tiding-appeal-undone = Tu recurso está resuelto: la medida se anuló
tiding-report-open = Se avisó de algo
tiding-report-acted = Se hizo algo sobre lo que avisaste
tiding-report-dismissed = No se halló nada contra las reglas en lo que avisaste
tiding-other = Algo que te concierne
