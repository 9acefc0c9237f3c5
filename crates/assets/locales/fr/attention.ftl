# What needs somebody: home, notices, following.

needs-title = Ce qui demande votre attention
needs-none-title = Rien ne demande votre attention
needs-none = Vous êtes à jour. Dès qu’un vote, une réponse ou une nouvelle vous concerne, cela s’affiche ici en premier.
needs-vote = Vous pouvez voter jusqu’au { $until }, dans { $space }.
needs-answer = Vous devez une réponse d’ici le { $day }, dans { $space }.
needs-answer-overdue = Votre réponse est en retard depuis le { $day }, dans { $space }.
needs-all-waiting = Tout ce qui attend dans { $space }
needs-wait = Une réponse vous est due d’ici le { $day }, dans { $space }.
needs-wait-overdue = La réponse qui vous est due est en retard depuis le { $day }, dans { $space }.
needs-all-notices = Toutes vos nouvelles

# Under the drawing of who took part in a space, beside its name.
home-loom = Chaque brin est un groupe de personnes : plus elles participent, plus il est épais, semaine après semaine.

notices-title = Ce qui s’est passé là où vous participez
notices-new = Nouveau depuis votre dernier passage
notices-seen = Déjà vu
notices-seen-send = J’ai tout vu
notices-none-title = Il ne s’est encore rien passé
notices-none = Quand d’autres écrivent, répondent ou décident là où vous participez, vous le lisez ici.
notices-look-around = Faire un tour
notices-pages = Autres nouvelles
notices-next = Nouvelles plus anciennes
notices-why-title = Pourquoi vous voyez cela
notices-why = Vous suivez ce que vous écrivez ou soutenez, ce à quoi vous répondez et les décisions où vous votez. Vous pouvez suivre tout ce que vous pouvez lire, et arrêter à tout moment.
notices-own = Ce que vous faites vous-même n’y figure pas.

# What happened to a subject; what stands here after “notice-” is the code of it in the record.
notice-posts =
    { $count ->
        [one] { $count } nouveau message
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
because-decision-open = Parce que vous l’avez ouverte.
because-decision-close = Parce que vous l’avez close.
because-ballot-cast = Parce que vous avez voté.
because-other = Parce que vous suivez ce sujet.

# Beside a subject.
follow-title = Nouvelles à ce sujet
follow-you-do = Vous recevez une nouvelle dès qu’il se passe quelque chose ici.
follow-you-do-not = Suivez ce sujet pour savoir quand il se passe quelque chose ici.
follow-send = Suivre
follow-end = Ne plus suivre

# Search.
search-title = Recherche
search-title-of = Recherche : { $query }
search-label = Que cherchez-vous ?
search-help = Un ou plusieurs mots d’une idée ou d’une décision, ou le nom d’un espace.
search-send = Chercher
search-nothing-title = Rien ne contient tous ces mots
search-nothing = Essayez avec moins de mots, ou avec le début d’un mot.
search-spaces-all = Voir tous les espaces
search-spaces = Espaces
search-found = Idées et décisions
search-order = Les plus soutenues d’abord
search-supports =
    { $count ->
        [one] { $count } soutien
       *[other] { $count } soutiens
    }
search-pages = Autres résultats
search-next = Résultats suivants
search-how-title = Comment la recherche fonctionne
search-how = Tous vos mots doivent y figurer ; le dernier peut être incomplet. Accents et majuscules ne comptent pas. Vous trouvez ce que vous avez le droit de lire.
# What was found; after “search-” stand its kind and its state.
search-idea-waiting = Idée en attente de réponse
search-idea-considering = Idée à l’étude
search-idea-planned = Idée prévue
search-idea-declined = Idée non retenue, raison à l’appui
search-idea-done = Idée réalisée
search-decision-open = Décision : vote ouvert
search-decision-closed = Décision : dépouillement en cours
search-decision-decided = Décision prise
search-other = Autre chose
