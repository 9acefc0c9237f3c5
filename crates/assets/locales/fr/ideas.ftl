# Ideas and the dialogue about them.

# The list.
idea-list-title = Ce que l’on aimerait changer
idea-list-newest = Idées, les plus récentes d’abord
idea-list-supported = Idées, les plus soutenues d’abord
idea-list-unanswered = Idées en attente de réponse, les plus anciennes d’abord
idea-list-empty = Le premier fil part de vous
idea-list-empty-words = Ici, chaque personne dit ce qu’elle changerait. Tout le monde le voit, et une réponse est due.
idea-list-none-waiting = Ici, chaque idée a sa réponse
idea-list-none-waiting-words = Dès qu’une nouvelle idée est publiée, elle figure ici jusqu’à ce qu’elle ait sa réponse.
idea-list-more = Autres idées
idea-list-next = Idées suivantes
idea-order-label = Ordre
idea-order-newest = Plus récentes
idea-order-supported = Plus soutenues
idea-order-unanswered = Sans réponse
idea-supports =
    { $count ->
        [0] aucun soutien pour l’instant
        [one] { $count } soutien
       *[other] { $count } soutiens
    }
idea-supported-by-you = dont le vôtre
idea-posts =
    { $count ->
        [0] aucun message
        [one] { $count } message
       *[other] { $count } messages
    }
idea-missing-words = Une phrase suffit pour commencer.
idea-write = Proposer votre idée
idea-sign-in-to-write = Se connecter pour proposer une idée
idea-rule = Personne ne reste sans réponse
idea-rule-words = La charte dit quand chaque idée reçoit sa réponse. Tout retard est visible de tout le monde.
idea-rule-charter = Lire la charte

# States, and what an answer can say.
idea-state-waiting = En attente de réponse
idea-state-considering = À l’étude
idea-state-planned = Prévue
idea-state-declined = Non retenue, raison à l’appui
idea-state-done = Réalisée
# In a row of the list: short, for they do not break.
idea-row-owed = Réponse due le { $date }
idea-row-overdue = Réponse en retard depuis le { $date }
idea-owed-by = Une réponse est due au plus tard le { $date }
idea-owed-since = La réponse est en retard depuis le { $date }
idea-owed-by-whom = Elle est due par les personnes qui veillent sur cet espace, avec des raisons que tout le monde peut lire.

# The form.
idea-new-title = Dites-nous ce que vous changeriez
idea-edit-title = Modifiez votre texte
idea-title = Votre idée en une phrase
idea-title-help = Dites ce qui serait différent. C’est par cette phrase qu’on la retrouvera.
idea-body = Qu’est-ce qui changerait, et pour qui ?
idea-body-help = Racontez ce qui vous y a fait penser. Vous pouvez utiliser Markdown : **gras**, listes, liens.
idea-cost = Combien cela coûterait-il ?
idea-cost-help = En { $currency }, même à peu près. Une idée sans coût ne peut pas figurer sur un bulletin.
idea-audience = Qui la voit ?
idea-audience-help = Ce qui s’adresse à un seul groupe, personne d’autre ne le voit, pas même les responsables ni l’animation : un groupe peut ainsi d’abord se concerter. Qui parlera plus tard pour ce groupe le verra aussi. Vous pourrez l’ouvrir à tous ensuite, mais plus la refermer.
idea-audience-all = Tous ceux qui voient cet espace
idea-audience-group = { $group } seulement
idea-new-note = Votre idée paraît aussitôt, sous votre nom et votre groupe. Vous pourrez la modifier ; les versions précédentes restent lisibles. Une réponse vous est due : la charte dit quand.
idea-new-note-masked = Votre idée paraît aussitôt, sous votre masque. Vous pourrez la modifier ; les versions précédentes restent lisibles. Une réponse vous est due : la charte dit quand.
idea-new-send = Publier cette idée
idea-edit-note = La nouvelle version paraît aussitôt. Tout le monde peut voir ce que vous avez modifié, et quand.
idea-edit-send = Publier la nouvelle version
idea-back = Retour à l’idée
idea-back-to-list = Retour aux idées
idea-new-first = Avant d’écrire
idea-new-first-words = Votre idée est peut-être déjà là. Un soutien l’aide plus qu’une deuxième idée semblable.
idea-new-see = Voir les idées les plus soutenues
idea-new-charter = Voir ce qui peut changer ici

# Revisions.
idea-history-title = « { $title } », version après version
idea-history-lead =
    { $count ->
        [one] Il y a une seule version.
       *[other] Il y a { $count } versions, de la plus récente à la plus ancienne.
    }
idea-history-legend = Les ajouts sont soulignés, les suppressions sont barrées.
idea-revision = Version { $count }
idea-line-added = Ajouté :
idea-line-removed = Supprimé :

# One idea.
idea-words = L’idée
idea-thread = Le fil de cette idée
idea-in-decisions =
    { $count ->
        [one] dans { $count } décision
       *[other] dans { $count } décisions
    }
idea-decision-open = vote ouvert
idea-decision-closed = dépouillement en cours
idea-decision-decided = décision prise
idea-changed =
    { $count ->
        [one] modifiée une fois
        [2] modifiée deux fois
       *[other] modifiée { $count } fois
    }
idea-edit = modifier
idea-support = Soutenir cette idée
idea-withdraw = Retirer votre soutien
idea-people-support =
    { $count ->
        [0] Personne ne la soutient encore.
        [one] Une personne la soutient.
       *[other] { $count } personnes la soutiennent.
    }
idea-you-support = Vous la soutenez.
idea-support-is-free = Vous pouvez retirer votre soutien quand vous voulez.
idea-would-cost = Elle coûterait { $amount }.
idea-sign-in = Se connecter pour participer
idea-members-only = Rejoindre cet espace pour participer
idea-read-along = Ici, vous observez. Pour participer, adressez-vous à une personne responsable de cet espace.
idea-apart = Visible par ce seul groupe : { $group }
idea-open = L’ouvrir à tous
idea-open-title = Ouvrir cette idée à tous ?
idea-open-words = Tous ceux qui voient cet espace la verront, avec son dialogue et ses versions précédentes. Elle ne pourra plus être refermée.
idea-open-send = L’ouvrir à tous
idea-open-not = Pas encore
idea-next-apart = Une réponse sera due quand elle sera ouverte à tous.
idea-voices = Qui a pris la parole
idea-not-heard = pas encore entendu
idea-goes = Décisions dont elle est une option
idea-next = La suite
idea-next-answered = Réponse : { $state }
idea-next-answer = Une réponse est due ce jour-là au plus tard
idea-next-overdue = Une réponse était due ce jour-là : elle est en retard
idea-next-then = Ensuite
idea-next-decision = Elle peut devenir une option dans une décision
idea-next-decision-open = Vote ouvert
idea-next-decision-closed = Dépouillement en cours
idea-next-decision-decided = Décision prise

# Its answer.
idea-answer = La réponse
idea-answer-this = Répondre à cette idée
idea-answer-again = Répondre de nouveau
idea-answer-choice = Que répondez-vous ?
idea-answer-considering = Nous l’étudions, et disons ce que nous examinons
idea-answer-planned = Nous allons la réaliser
idea-answer-declined = Nous ne la retenons pas, pour cette raison
idea-answer-done = C’est fait
idea-answer-reason = Vos raisons
idea-answer-reason-help = Tout le monde les voit, avec votre nom et votre rôle ; elles ne peuvent pas être retirées sans laisser de trace. Dites ce qui plaide pour l’idée, ce qui plaide contre, et ce qui changerait votre réponse.
idea-answer-send = Publier cette réponse
idea-under-charter = Selon la version { $count } de la charte
idea-earlier-answers =
    { $count ->
        [one] { $count } réponse précédente
       *[other] { $count } réponses précédentes
    }

# Its dialogue.
idea-dialogue = Ce que l’on en dit
idea-no-posts = Personne n’a encore rien dit
idea-no-posts-words = Qu’est-ce que cela changerait pour vous ? Une phrase aide la personne qui répondra.
idea-from-start = Lire le dialogue depuis le début
idea-post-by = Message écrit par { $name }
idea-in-reply-to = En réponse au message { $count }
idea-reply-to = Répondre à { $name }
idea-your-reply-to = Votre message à { $name }
idea-reply-send = Publier ce message
idea-say = Qu’en dites-vous ?
idea-say-send = Publier ce message
idea-speak-as = Vous parlez pour « { $group } », sous votre nom.
idea-speak-nameless = Vous parlez comme membre de { $group }.
idea-speak-masked = Vous parlez pour { $group }, sous le nom de { $name }.
idea-speak-alone = Vous parlez sous votre nom.
idea-dialogue-more = Autres messages
idea-dialogue-next = Messages suivants
idea-sign-in-to-talk = Se connecter pour prendre la parole

# What is to be put right in a form, where a field has words of its own.
flaw-idea-title-required = Dites votre idée en une phrase.
flaw-idea-title-too-long = Dites votre idée en { $limit } caractères au plus.
flaw-idea-body-required = Dites ce qui changerait, et pour qui.
flaw-idea-body-too-long = Dites ce qui changerait en { $limit } caractères au plus.
flaw-idea-cost-not-a-number = Écrivez le coût en chiffres, comme 1200 ou 1200,50.
flaw-idea-cost-negative = Le coût ne peut pas être inférieur à zéro.
flaw-idea-cost-too-large = Le coût dépasse ce que nous pouvons compter.
flaw-idea-cost-too-precise = Le coût a plus de décimales que la monnaie.
flaw-idea-status-required = Choisissez ce que vous répondez.
flaw-idea-status-unknown-choice = Choisissez l’une des réponses proposées.
flaw-idea-reason-required = Donnez vos raisons.
flaw-idea-reason-too-long = Donnez vos raisons en { $limit } caractères au plus.
flaw-post-body-required = Écrivez d’abord quelque chose.
flaw-post-body-too-long = Dites-le en { $limit } caractères au plus.
flaw-post-reply-to-unknown = Le message auquel vous répondez n’est pas ici.
