# Decisions: ballots, closure, outcome.

decisions-title = Lo que hemos decidido y lo que sigue abierto
decisions-crumb = Decisiones
decisions-empty = Aún no se ha abierto ninguna decisión
decisions-empty-words = Cuando se sabe cuánto cuestan las ideas, quien coordina el espacio puede preguntar a todo el mundo cuáles debe pagar un presupuesto.
decisions-to-ideas = Ver las ideas
decisions-open = Abiertas
decisions-counting = En recuento
decisions-decided = Decididas
decisions-until = Puedes votar hasta el { $moment }
decisions-decided-on = Decidida el { $day }
decisions-funded =
    { $count ->
        [one] una idea financiada
       *[other] { $count } ideas financiadas
    }
decisions-more = Más decisiones
decisions-older = Decisiones anteriores
decisions-put = Plantear una pregunta
decisions-put-words = Quien coordina el espacio abre una decisión cuando se sabe cuánto cuestan las ideas.

decision-open-one = Abrir una decisión
decision-state-closed = Se están contando las papeletas
decision-options =
    { $count ->
        [one] una idea
       *[other] { $count } ideas
    }
decision-costed =
    { $count ->
        [one] una con coste
       *[other] { $count } con coste
    }
decision-ballots =
    { $count ->
        [one] una papeleta
       *[other] { $count } papeletas
    }
decision-ballots-so-far =
    { $count ->
        [0] aún no ha votado nadie
        [one] ha votado una persona
       *[other] han votado { $count } personas
    }
decision-members =
    { $count ->
        [one] un miembro
       *[other] { $count } miembros
    }
decision-supports =
    { $count ->
        [0] aún sin apoyos
        [one] un apoyo
       *[other] { $count } apoyos
    }

decision-how = Cómo se decide
decision-how-words = Por el método de partes iguales: a cada papeleta le toca la misma parte del presupuesto, que solo se gasta en las ideas que marca. Los grupos grandes no pueden imponerse a los pequeños; cada uno consigue lo que su parte alcanza a pagar.
decision-who = Quién puede votar
decision-who-words = Cada miembro que participa, una sola vez. Ninguna papeleta vale más que otra.

decision-new-title = Plantea una pregunta a todo el mundo
decision-new-empty = Aún no se sabe cuánto cuesta ninguna idea
decision-new-empty-words = Un presupuesto solo se puede gastar en ideas cuyo coste se conoce. Indica el coste de las ideas y vuelve después.
decision-question = La pregunta
decision-question-help = Una frase a la que se pueda responder eligiendo entre ideas.
decision-explanation = Qué conviene saber antes de elegir
decision-explanation-help = Puedes usar Markdown.
decision-budget = El presupuesto
decision-budget-help = Cuánto se puede gastar en total.
decision-closes = Se puede votar y cambiar la papeleta hasta
decision-closes-help = Fecha y hora en UTC.
decision-ideas = ¿Qué ideas van en la papeleta?
decision-ideas-help = Sus títulos y costes quedan fijados como están ahora. Ninguna puede costar más que el presupuesto.
decision-new-note = Los miembros marcan las ideas que quieren y pueden cambiar su papeleta hasta el final. Después, las papeletas se cuentan por el método de partes iguales y todo el mundo ve cada paso.
decision-open-this = Abrir esta decisión
decision-new-back = Volver a las decisiones
# The number that is ticked is counted by the browser: the sentence cannot choose its form by it.
decision-tally =
    { $count ->
        [one] Ideas marcadas: { $ticked } de una.
       *[other] Ideas marcadas: { $ticked } de { $count }.
    }

decision-thread = El hilo de esta decisión
decision-knot-open = aquí, votación abierta
decision-knot-closed = aquí, en recuento
decision-knot-decided = aquí, decidida
decision-until-vote = Puedes votar hasta el { $moment }
decision-until-change = Puedes cambiar tu papeleta hasta el { $moment }
decision-private = Nadie más ve lo que marcas.
decision-sums = Todas juntas costarían { $sum }; el presupuesto es de { $budget }.

ballot-legend = Marca todas las ideas que quieras
ballot-words = No tienes que elegir entre ellas: marca tantas como quieras, o ninguna. Tu parte del presupuesto solo se gasta en ideas que marcas.
ballot-read = Leer
ballot-send = Votar
ballot-change = Cambiar tu papeleta
ballot-cast-on = Votaste el { $moment }.
ballot-again = Una papeleta nueva sustituye a la anterior.
ballot-options = Qué se puede elegir
ballot-sign-in = Entra para votar
ballot-join = Únete a este espacio para votar

decision-counting = Se están contando las papeletas
decision-counting-words = Ya no se puede votar. El resultado aparecerá aquí en un momento, con cada paso.
decision-look-again = Volver a mirar
decision-explanation-title = De qué se trata
decision-my-ballot = Tu papeleta
decision-my-ballot-empty = No marcaste ninguna idea.
decision-my-ballot-private = Solo tú ves esto.

decision-next = Próximos pasos
decision-opened = Se abrió
decision-closed = Se cerró la votación
decision-closed-by = La cerró { $name }
decision-closes-then = Se cierra la votación
decision-decided = Resultado
decision-right-after = Justo después
decision-outcome-then = Resultado, con cada paso
decision-check = Compruébalo por tu cuenta
decision-check-json = Todo el resultado como datos (JSON)
decision-close = Cerrar antes de tiempo
decision-close-early = Cerrar esta decisión ahora
decision-close-words = Después nadie podrá votar, y no se podrá volver a abrir. Las papeletas se cuentan en el acto.
decision-close-send = Cerrar y contar
decision-close-ask = ¿Cerrar esta decisión ahora?
decision-close-not = Dejarla abierta

outcome-lead =
    { $all ->
        [one] Ideas que paga el presupuesto: { $funded } de una.
       *[other] El presupuesto paga { $funded } de { $all } ideas.
    }
outcome-funded = Qué se financia
outcome-nothing-funded = Ninguna idea reunió apoyo suficiente para pagarse.
outcome-ticked-by = Marcada por { $votes } de { $ballots }
outcome-spent-of = Se gastan { $spent } de { $budget }.
outcome-compare = Qué se habría financiado contando solo los votos
outcome-compare-region = Dos maneras de contar
outcome-compare-caption =
    { $count ->
        [one] La misma papeleta, contada de dos maneras
       *[other] Las mismas { $count } papeletas, contadas de dos maneras
    }
outcome-idea = Idea
outcome-equal-shares = Partes iguales
outcome-greedy = Primero las más votadas
outcome-cost-and-votes = { $cost }, marcada por { $votes }
outcome-is-funded = financiada
outcome-not-funded = no financiada
outcome-together = En total

outcome-groups = Qué grupos vieron cumplidos sus deseos
outcome-groups-words = Dinero gastado en ideas que marcaron miembros del grupo. Con partes iguales, es lo que pagaron sus papeletas; con «primero las más votadas», el coste de cada idea se reparte entre quienes la marcaron. Los grupos con menos de cinco papeletas no se dibujan.
outcome-groups-region = El resultado por grupos
outcome-groups-caption = Qué consiguió cada grupo
outcome-group = Grupo
outcome-without-group = Sin grupo
outcome-voted = Miembros que votaron
outcome-voted-of = { $ballots } de { $members }
outcome-percent = { $of } ({ $percent } %)
outcome-got-one = Papeletas con alguna idea financiada
outcome-of = { $part } de { $whole }
outcome-hidden = No se muestra: aquí votaron menos de cinco personas, o las cifras revelarían las de un grupo así de pequeño. En el total sí cuentan.
outcome-everyone = Todo el mundo

outcome-steps = Cómo se calculó, paso a paso
outcome-beginning =
    { $ballots ->
        [one] Al empezar, la única papeleta tenía todo el presupuesto: { $share }.
       *[other] Al empezar, cada una de las { $ballots } papeletas tenía la misma parte: { $share }.
    }
outcome-steps-words = En cada paso se paga la idea que, por lo que aporta, sale más barata a quienes la marcaron, que la pagan a partes iguales.
outcome-ties = Si dos ideas empatan, va primero la que tiene más votos; luego, la más barata; luego, la de número más bajo.
outcome-raised =
    { $count ->
        [0] La parte no se aumentó.
        [one] La parte se aumentó una vez, para que sobrara menos presupuesto.
       *[other] La parte se aumentó { $count } veces, para que sobrara menos presupuesto.
    }
outcome-stopped-no-raises = Aumentarla no habría cambiado nada.
outcome-stopped-next-raise-overspends = Con otro aumento se habría gastado más que el presupuesto.
outcome-stopped-every-supported-project-funded = Se financian todas las ideas que alguien marcó.
outcome-stopped-nothing-more-fits = En lo que queda no cabe nada más.
outcome-stopped-each-holds-the-budget = Aumentarla no habría cambiado nada.
outcome-step-funded = Se financia: { $title }
outcome-step-out = No se puede pagar: { $title }
outcome-cost-and-payers =
    { $payers ->
        [one] { $cost }, a cargo de una papeleta
       *[other] { $cost }, a cargo de { $payers } papeletas
    }
outcome-step-ticked =
    { $count ->
        [0] No la marcó ninguna papeleta.
        [one] La marcó una papeleta.
       *[other] La marcaron { $count } papeletas.
    }
outcome-paid =
    { $ballots ->
        [one] Una papeleta pagó { $payment }.
       *[other] { $ballots } papeletas pagaron { $payment } cada una.
    }
outcome-step-rest =
    { $count ->
        [one] A una le quedaba menos, y pagó todo lo que tenía.
       *[other] A { $count } les quedaba menos, y pagaron todo lo que tenían.
    }
outcome-step-nothing =
    { $count ->
        [one] A una no le quedaba nada.
       *[other] A { $count } no les quedaba nada.
    }
outcome-cost-and-held = cuesta { $cost }; saldo de quienes la marcaron: { $held }
outcome-cost-only = cuesta { $cost }
outcome-why-no-supporters = No se puede gastar en ella la parte de nadie.
outcome-why-dearer-than-budget = Cuesta más que todo el presupuesto.
outcome-why-supporters-hold-too-little = Lo que les queda en conjunto a quienes la marcaron no alcanza su coste, y a quien no la quería nunca se le hace pagar.
outcome-greedy-steps = Primero las más votadas, para comparar
outcome-greedy-words = Esto no decide nada. Toma las ideas por orden de votos y financia cada una que aún cabe en lo que queda.
outcome-greedy-show = Ver sus pasos
outcome-greedy-funded = { $facts }: financiada
outcome-greedy-unfunded = { $facts }: no cabe en lo que queda ({ $left })

# What is to be put right in a form, where a field has words of its own.
flaw-decision-question-required = Escribe la pregunta.
flaw-decision-question-too-long = Plantea la pregunta en { $limit } caracteres como máximo.
flaw-decision-explanation-too-long = Explícalo en { $limit } caracteres como máximo.
flaw-decision-budget-required = Di cuánto se puede gastar.
flaw-decision-budget-not-a-number = Escribe el presupuesto como un número: 1200 o 1200,50.
flaw-decision-budget-not-above-zero = El presupuesto tiene que ser mayor que cero.
flaw-decision-budget-negative = El presupuesto no puede ser menor que cero.
flaw-decision-budget-too-large = El presupuesto es mayor de lo que se puede contar.
flaw-decision-budget-too-precise = El presupuesto tiene más decimales que la moneda.
flaw-decision-closes-at-required = Di hasta cuándo se puede votar.
flaw-decision-closes-at-not-an-instant = Escribe la fecha y la hora hasta las que se puede votar.
flaw-decision-closes-at-in-the-past = El final de la votación tiene que estar en el futuro.
flaw-decision-ideas-required = Elige al menos una idea para la papeleta.
flaw-decision-ideas-too-many = Elige { $limit } ideas como máximo.
flaw-decision-ideas-unknown = Una de estas ideas no está en este espacio. Elige de nuevo.
flaw-ballot-approves-unknown = Una de estas ideas no está en esta papeleta. Mira otra vez y marca lo que quieras.
flaw-ballot-approves-given-twice = Una idea se marcó dos veces. Marca cada una solo una vez.

# The same without a field of its own.
flaw-not-an-instant = Escribe una fecha y una hora.
flaw-in-the-past = Tiene que estar en el futuro.
flaw-not-above-zero = Tiene que ser mayor que cero.
flaw-no-cost = Una de estas ideas no tiene coste indicado.
flaw-dearer-than-budget = Una de estas ideas cuesta más que el presupuesto.
flaw-too-many = { $limit } como máximo.

problem-decision-closed = Esta decisión está cerrada. Ya no se puede votar.
