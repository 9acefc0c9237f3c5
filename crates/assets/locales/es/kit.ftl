language-name = Español

date-and-time = { $date }, { $time } { $zone }
money = { $amount }{"\u00A0"}{ $currency }

problem-not-found = Aquí no hay nada, o nada que puedas ver.
problem-sign-in = Primero entra con tu cuenta.
problem-invalid = Algo de lo que has escrito necesita un repaso.
problem-members-only = Esto es para los miembros del espacio.
problem-not-permitted = Las reglas de este espacio no te permiten hacer eso.
problem-cross-site = Esto venía de otro sitio web, así que no se ha cambiado nada.
problem-wrong-state = Ya es tarde para eso, o todavía es pronto.
problem-lost-a-race = Alguien ha hecho lo mismo en el mismo momento. Vuelve a mirar cómo está.
problem-idempotency-key-reused = Esta clave ya se usó para otra petición.
problem-edited-meanwhile = Alguien ha editado esto mientras tanto. Ábrelo de nuevo y haz allí tu cambio.
problem-dialogue-full = Este diálogo ha llegado a su fin. Abre uno nuevo.
problem-too-many = Demasiadas veces seguidas.
problem-again-seconds = { $count ->
    [one] Inténtalo de nuevo en un segundo.
   *[other] Inténtalo de nuevo en { $count } segundos.
}
problem-again-minutes = { $count ->
    [one] Inténtalo de nuevo en un minuto.
   *[other] Inténtalo de nuevo en { $count } minutos.
}
problem-again-hours = { $count ->
    [one] Inténtalo de nuevo en una hora.
   *[other] Inténtalo de nuevo en { $count } horas.
}
problem-prove-yourself = Confirma una vez más quién eres y podrás seguir.
problem-needs-approval = Alguien que cuida del espacio tiene que aprobarlo primero.
problem-token-scope = Este token no se creó para eso.
problem-muted = Por ahora no puedes tomar la palabra aquí. Puedes leer, apoyar y votar.
problem-too-large = Es demasiado grande para mandarlo de una vez.
problem-unsupported-media-type = Manda un formulario o JSON.
problem-method-not-allowed = Esta dirección no permite hacer eso.
problem-broken = Algo ha fallado por nuestra parte. No se ha cambiado nada.

flaw-not-your-group = No hablas en nombre de ese grupo.
flaw-required = Esto hace falta.
flaw-too-long = { $limit } caracteres como máximo.
flaw-too-short = { $limit } caracteres como mínimo.
flaw-wrong-type = Esto no tiene la forma correcta.
flaw-unknown-field = Ese campo no existe.
flaw-unknown-choice = Elige una de las que hay en la lista.
flaw-given-twice = Esto aparece dos veces.
flaw-unknown = Eso no existe aquí.
flaw-not-utf8 = Esto no es texto legible (UTF-8).
flaw-not-json = Esto no es JSON legible.
flaw-not-an-object = Esto tiene que ser un objeto JSON.
flaw-not-a-key = Usa de 1 a 200 caracteres ASCII visibles.
flaw-not-a-number = Escribe un número: 1200 o 1200,50.
flaw-negative = No puede ser menor que cero.
flaw-too-large = Es más de lo que se puede contar.
flaw-too-precise = Tiene más decimales que la moneda.
