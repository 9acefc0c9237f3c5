# What needs somebody: home, notices, following.

needs-title = Ce qui vous attend
needs-none-title = Rien ne vous attend
needs-none = Vous êtes à jour. Dès qu’un vote, une réponse ou une nouvelle est pour vous, cela s’affiche ici en premier.
needs-vote = Vous pouvez voter jusqu’au { $until }, dans { $space }.
needs-answer = Vous devez une réponse d’ici le { $day }, dans { $space }.
needs-answer-overdue = Votre réponse est en retard depuis le { $day }, dans { $space }.
needs-all-waiting = Tout ce qui attend dans { $space }
needs-wait = Une réponse vous est due d’ici le { $day }, dans { $space }.
needs-wait-overdue = La réponse qui vous est due est en retard depuis le { $day }, dans { $space }.
needs-all-notices = Toutes vos nouvelles

# Under the drawing of who took part in a space, beside its name.
home-loom = Chaque brin est un groupe de personnes ; il est d’autant plus épais qu’elles ont pris part, semaine après semaine.

notices-title = Ce qui s’est passé là où vous prenez part
notices-new = Nouveau depuis votre dernier passage
notices-seen = Déjà vu
notices-seen-send = J’ai tout vu
notices-none-title = Il ne s’est encore rien passé
notices-none = Quand d’autres écrivent, répondent ou décident là où vous prenez part, vous le lisez ici.
notices-look-around = Faire un tour
notices-pages = Plus de nouvelles
notices-next = Nouvelles plus anciennes
notices-why-title = Pourquoi vous voyez cela
notices-why = Vous suivez ce que vous écrivez, soutenez, répondez ou votez. Vous pouvez suivre tout ce que vous pouvez lire, et arrêter quand vous voulez.
notices-own = Ce que vous faites vous-même n’est pas une nouvelle pour vous.

# What happened to a subject; what stands here after “notice-” is the code of it in the record.
notice-posts =
    { $count ->
        [one] 1 nouveau message
       *[other] { $count } nouveaux messages
    }
notice-newest-post = Dernier message
notice-idea-edited = Modifiée
notice-answered-considering = Réponse : à l’étude
notice-answered-planned = Réponse : prévue
notice-answered-declined = Réponse : non retenue, raison à l’appui
notice-answered-done = Réponse : réalisée
notice-idea-put-to-vote = Mise au vote
notice-decision-closed = Le vote est clos
notice-outcome-published = Le résultat est là
notice-other = Quelque chose a changé
notice-stop = Ne plus suivre
notice-stop-this = Ne plus suivre « { $title } »

# Why a notice came; what stands here after “because-” is the action.
because-idea-write = Parce que vous l’avez écrite.
because-idea-edit = Parce que vous l’avez modifiée.
because-idea-support = Parce que vous la soutenez.
because-idea-answer = Parce que vous y avez répondu.
because-post-write = Parce que vous avez pris part au dialogue.
because-decision-open = Parce que vous avez ouvert ce vote.
because-decision-close = Parce que vous avez clos ce vote.
because-ballot-cast = Parce que vous avez voté.
because-other = Parce que vous suivez cela.

# Beside a subject.
follow-title = Nouvelles à ce sujet
follow-you-do = Vous l’apprendrez quand quelque chose se passera ici.
follow-you-do-not = Suivez pour apprendre quand quelque chose se passe ici.
follow-send = Suivre
follow-end = Ne plus suivre

# Search.
search-title = Recherche
search-title-of = Recherche : { $query }
search-label = Que cherchez-vous ?
search-help = Un ou plusieurs mots d’une idée, d’une décision ou le nom d’un espace.
search-send = Chercher
search-nothing-title = Rien ne contient tous ces mots
search-nothing = Essayez moins de mots, ou le début de l’un d’eux.
search-spaces-all = Voir tous les espaces
search-spaces = Espaces
search-found = Idées et décisions
search-order = Les plus soutenues d’abord
search-supports =
    { $count ->
        [one] 1 soutien
       *[other] { $count } soutiens
    }
search-pages = Plus de résultats
search-next = Résultats suivants
search-how-title = Comment la recherche fonctionne
search-how = Tous vos mots doivent y être ; le dernier peut être inachevé. Accents et majuscules ne comptent pas. Vous trouvez ce que vous avez le droit de lire.
# What was found; after “search-” stand its kind and its state.
search-idea-waiting = Idée, en attente de réponse
search-idea-considering = Idée, à l’étude
search-idea-planned = Idée, prévue
search-idea-declined = Idée, non retenue avec raison
search-idea-done = Idée, réalisée
search-decision-open = Décision, vote ouvert
search-decision-closed = Décision, dépouillement en cours
search-decision-decided = Décision, prise
search-other = Autre chose
