# Decisions: ballots, closure, outcome.

decisions-title = Ce que nous avons décidé, et ce qui est ouvert
decisions-crumb = Décisions
decisions-empty = Rien n’a encore été mis au vote
decisions-empty-words = Quand les idées ont un coût, l’équipe d’animation peut demander à tout le monde lesquelles un budget doit financer.
decisions-to-ideas = Voir les idées
decisions-open = Votes ouverts
decisions-counting = Dépouillement en cours
decisions-decided = Décisions prises
decisions-until = Vous pouvez voter jusqu’au { $moment }
decisions-decided-on = Décision prise le { $day }
decisions-funded =
    { $count ->
        [0] aucune idée financée
        [one] { $count } idée financée
       *[other] { $count } idées financées
    }
decisions-more = Autres décisions
decisions-older = Décisions plus anciennes
decisions-put = Poser une question
decisions-put-words = L’équipe d’animation ouvre une décision quand les idées ont un coût.

decision-open-one = Ouvrir une décision
decision-state-closed = Dépouillement en cours
decision-options =
    { $count ->
        [one] { $count } idée
       *[other] { $count } idées
    }
decision-costed =
    { $count ->
        [one] { $count } avec un coût
       *[other] { $count } avec un coût
    }
decision-ballots =
    { $count ->
        [one] { $count } bulletin
       *[other] { $count } bulletins
    }
decision-ballots-so-far =
    { $count ->
        [0] personne n’a encore voté
        [one] { $count } personne a voté
       *[other] { $count } personnes ont voté
    }
decision-members =
    { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
decision-supports =
    { $count ->
        [0] aucun soutien pour l’instant
        [one] { $count } soutien
       *[other] { $count } soutiens
    }

decision-how = Comment on décide
decision-how-words = Par la méthode des parts égales : chaque bulletin reçoit une part égale du budget et ne la dépense que pour les idées qu’il coche. Les grands groupes ne peuvent pas écraser les petits par le nombre : chacun obtient ce que sa part peut payer.
decision-who = Qui peut voter
decision-who-words = Chaque membre qui participe, une fois. Aucun bulletin ne compte plus qu’un autre.

decision-new-title = Posez une question à tout le monde
decision-new-empty = Aucune idée n’a encore de coût
decision-new-empty-words = Un budget ne peut financer que des idées dont on connaît le coût. Donnez un coût aux idées, puis revenez.
decision-question = La question
decision-question-help = Une phrase à laquelle on peut répondre en choisissant des idées.
decision-explanation = Ce qu’il faut savoir avant de choisir
decision-explanation-help = Vous pouvez utiliser Markdown.
decision-budget = Le budget
decision-budget-help = Ce que l’on peut dépenser en tout.
decision-closes = Jusqu’à quand peut-on voter et modifier son bulletin ?
decision-closes-help = Date et heure en UTC.
decision-ideas = Quelles idées figurent sur le bulletin ?
decision-ideas-help = Leurs titres et leurs coûts sont gardés tels qu’ils sont maintenant. Aucune ne peut coûter plus que le budget.
decision-new-note = Chaque membre coche les idées de son choix et peut modifier son bulletin jusqu’à la fin. Le dépouillement suit la méthode des parts égales, et tout le monde voit chaque étape.
decision-open-this = Ouvrir cette décision
decision-new-back = Retour aux décisions
# The number that is ticked is counted by the browser: the sentence cannot choose its form by it.
decision-tally = Idées cochées : { $ticked } sur { $count }.

decision-thread = Le fil de cette décision
decision-knot-open = ici, vote ouvert
decision-knot-closed = ici, dépouillement en cours
decision-knot-decided = ici, décision prise
decision-until-vote = Vous pouvez voter jusqu’au { $moment }
decision-until-change = Vous pouvez modifier votre bulletin jusqu’au { $moment }
decision-private = Personne d’autre ne voit ce que vous cochez.
decision-sums = Coût de l’ensemble : { $sum } ; budget : { $budget }.

ballot-legend = Cochez toutes les idées que vous voulez
ballot-words = Vous n’avez pas à choisir : cochez autant d’idées que vous voulez, ou aucune. Votre part du budget ne sert qu’aux idées que vous cochez.
ballot-read = Lire
ballot-send = Déposer votre bulletin
ballot-change = Modifier votre bulletin
ballot-cast-on = Vous avez voté le { $moment }.
ballot-again = Un nouveau bulletin remplace celui-ci.
ballot-options = Ce que l’on peut choisir
ballot-sign-in = Se connecter pour voter
ballot-join = Rejoindre cet espace pour voter

decision-counting = Le dépouillement est en cours
decision-counting-words = Le vote est clos. Le résultat figurera ici dans un instant, avec chaque étape.
decision-look-again = Regarder à nouveau
decision-explanation-title = De quoi il s’agit
decision-my-ballot = Votre bulletin
decision-my-ballot-empty = Vous n’avez coché aucune idée.
decision-my-ballot-private = Personne d’autre ne le voit.

decision-next = La suite
decision-opened = Ouverture du vote
decision-closed = Vote clos
decision-closed-by = Vote clos par { $name }
decision-closes-then = Clôture du vote
decision-decided = Résultat
decision-right-after = Juste après
decision-outcome-then = Résultat, avec chaque étape
decision-check = Vérifiez par vous-même
decision-check-json = Tout le résultat en données (JSON)
decision-close = Clore avant l’heure
decision-close-early = Clore cette décision maintenant
decision-close-words = Ensuite, personne ne pourra plus voter ni rouvrir la décision. Le dépouillement commence aussitôt.
decision-close-send = Clore et dépouiller
decision-close-ask = Clore cette décision maintenant ?
decision-close-not = La laisser ouverte

outcome-lead =
    { $all ->
        [one] Le budget finance { $funded } idée sur { $all }.
       *[other] Sur { $all } idées, le budget en finance { $funded }.
    }
outcome-funded = Ce qui est financé
outcome-nothing-funded = Aucune idée n’a réuni assez de voix pour être financée.
outcome-ticked-by = { $votes } voix sur { $ballots }
outcome-spent-of = Dépense : { $spent } sur { $budget }.
outcome-compare = Ce que le seul nombre de voix aurait financé
outcome-compare-region = Deux façons de compter
outcome-compare-caption =
    { $count ->
        [0] Aucun bulletin, compté de deux façons
        [one] Le même bulletin, compté de deux façons
       *[other] Les { $count } mêmes bulletins, comptés de deux façons
    }
outcome-idea = Idée
outcome-equal-shares = Parts égales
outcome-greedy = Par nombre de voix
outcome-cost-and-votes = { $cost }, { $votes } voix
outcome-is-funded = financée
outcome-not-funded = non financée
outcome-together = Total

outcome-groups = Les souhaits que l’argent a exaucés
outcome-groups-words = L’argent dépensé pour des idées que des membres du groupe ont cochées. Avec les parts égales, c’est ce que leurs bulletins ont payé ; par nombre de voix, le coût de chaque idée est réparti entre les bulletins qui la cochent. Les groupes de moins de cinq bulletins ne sont pas représentés.
outcome-groups-region = Le résultat par groupe
outcome-groups-caption = Ce que chaque groupe a obtenu
outcome-group = Groupe
outcome-without-group = Sans groupe
outcome-voted = Membres qui ont voté
outcome-voted-of = { $ballots } sur { $members }
outcome-percent = { $of } ({ $percent } %)
outcome-got-one = Bulletins avec une idée financée
outcome-of = { $part } sur { $whole }
outcome-hidden = Non affiché : moins de cinq personnes ont voté ici, ou ces chiffres trahiraient ceux d’un groupe aussi petit. Ils sont comptés dans le total.
outcome-everyone = Tout le monde

outcome-steps = Le calcul, étape par étape
outcome-beginning =
    { $ballots ->
        [0] Aucun bulletin n’a été déposé ; part de départ : { $share }.
        [one] L’unique bulletin disposait au départ de tout le budget : { $share }.
       *[other] Au départ, chacun des { $ballots } bulletins disposait de la même part : { $share }.
    }
outcome-steps-words = À chaque étape vient l’idée qui, pour ce qu’elle apporte, coûte le moins aux bulletins qui la cochent : ils la paient à parts égales.
outcome-ties = Si deux idées sont à égalité, celle qui a le plus de voix passe d’abord, puis la moins chère, puis celle qui porte le plus petit numéro.
outcome-raised =
    { $count ->
        [0] La part n’a pas été relevée.
        [one] La part a été relevée une fois, pour laisser moins de budget inutilisé.
       *[other] La part a été relevée { $count } fois, pour laisser moins de budget inutilisé.
    }
outcome-stopped-no-raises = La relever n’aurait rien changé.
outcome-stopped-next-raise-overspends = La relever une fois de plus aurait dépassé le budget.
outcome-stopped-every-supported-project-funded = Toutes les idées cochées au moins une fois sont financées.
outcome-stopped-nothing-more-fits = Plus rien ne tient dans ce qui reste.
outcome-stopped-each-holds-the-budget = La relever n’aurait rien changé.
outcome-step-funded = Financée : { $title }
outcome-step-out = Impossible à financer : { $title }
outcome-cost-and-payers =
    { $payers ->
        [one] coût : { $cost }, payé par un bulletin
       *[other] coût : { $cost }, payé par { $payers } bulletins
    }
outcome-step-ticked =
    { $count ->
        [0] Aucun bulletin ne l’a cochée.
        [one] Un bulletin l’a cochée.
       *[other] { $count } bulletins l’ont cochée.
    }
outcome-paid =
    { $ballots ->
        [one] { $ballots } bulletin a payé { $payment }.
       *[other] { $ballots } bulletins ont payé { $payment } chacun.
    }
outcome-step-rest =
    { $count ->
        [one] Un bulletin avait moins que cela et a donné tout ce qui lui restait.
       *[other] { $count } bulletins avaient moins que cela et ont donné tout ce qui leur restait.
    }
outcome-step-nothing =
    { $count ->
        [one] Un bulletin n’avait plus rien.
       *[other] { $count } bulletins n’avaient plus rien.
    }
outcome-cost-and-held = coût : { $cost } ; reste sur ses bulletins : { $held }
outcome-cost-only = coût : { $cost }
outcome-why-no-supporters = Aucune part ne peut être dépensée pour elle.
outcome-why-dearer-than-budget = Elle coûte plus que tout le budget.
outcome-why-supporters-hold-too-little = Ce qui reste sur les bulletins qui la cochent ne couvre pas son coût, et personne ne paie pour une idée sans l’avoir voulue.
outcome-greedy-steps = Par nombre de voix, pour comparer
outcome-greedy-words = Ce calcul ne décide rien. Il prend les idées selon leur nombre de voix et finance chacune de celles qui tiennent encore dans ce qui reste.
outcome-greedy-show = Voir les étapes
outcome-greedy-funded = { $facts } : financée
outcome-greedy-unfunded = { $facts } : dépasse ce qui reste ({ $left })

# What is to be put right in a form, where a field has words of its own.
flaw-decision-question-required = Écrivez la question.
flaw-decision-question-too-long = Posez la question en { $limit } caractères au plus.
flaw-decision-explanation-too-long = Expliquez-la en { $limit } caractères au plus.
flaw-decision-budget-required = Dites ce que l’on peut dépenser.
flaw-decision-budget-not-a-number = Écrivez le budget en chiffres, comme 1200 ou 1200,50.
flaw-decision-budget-not-above-zero = Le budget doit être supérieur à zéro.
flaw-decision-budget-negative = Le budget ne peut pas être inférieur à zéro.
flaw-decision-budget-too-large = Le budget dépasse ce que nous pouvons compter.
flaw-decision-budget-too-precise = Le budget a plus de décimales que la monnaie.
flaw-decision-closes-at-required = Dites jusqu’à quand on peut voter.
flaw-decision-closes-at-not-an-instant = Écrivez la date et l’heure de la clôture du vote.
flaw-decision-closes-at-in-the-past = La clôture du vote doit être à venir.
flaw-decision-ideas-required = Choisissez au moins une idée pour le bulletin.
flaw-decision-ideas-too-many = Choisissez au plus { $limit } idées.
flaw-decision-ideas-unknown = L’une de ces idées n’est pas dans cet espace. Choisissez de nouveau.
flaw-ballot-approves-unknown = L’une de ces idées n’est pas sur ce bulletin. Regardez à nouveau et cochez ce que vous voulez.
flaw-ballot-approves-given-twice = Une idée a été cochée deux fois. Cochez chaque idée une fois au plus.

# The same without a field of its own.
flaw-not-an-instant = Écrivez une date et une heure.
flaw-in-the-past = La date doit être à venir.
flaw-not-above-zero = Ce nombre doit être supérieur à zéro.
flaw-no-cost = L’une de ces idées n’a pas de coût.
flaw-dearer-than-budget = L’une de ces idées coûte plus que le budget.
flaw-too-many = Au plus { $limit }.

problem-decision-closed = Cette décision est close. On ne peut plus voter.
