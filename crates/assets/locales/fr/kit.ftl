language-name = Français

date-and-time = { $date } à { $time } { $zone }
money = { $amount }{"\u00A0"}{ $currency }

problem-not-found = Il n’y a rien ici, ou rien que vous puissiez voir.
problem-sign-in = Connectez-vous d’abord.
problem-invalid = Un point de votre envoi est à revoir.
problem-members-only = C’est réservé aux membres de l’espace.
problem-not-permitted = Les règles de cet espace ne vous le permettent pas.
problem-cross-site = Cet envoi venait d’un autre site : rien n’a été modifié.
problem-wrong-state = Il est trop tard pour cela, ou trop tôt.
problem-lost-a-race = Quelqu’un a fait la même chose au même instant. Regardez à nouveau.
problem-idempotency-key-reused = Cette clé a déjà servi à une autre demande.
problem-edited-meanwhile = Quelqu’un a modifié ce texte entre-temps. Rouvrez-le pour y reporter votre modification.
problem-dialogue-full = Ce dialogue est arrivé à son terme. Ouvrez-en un nouveau.
problem-too-many = C’est trop en peu de temps.
problem-again-seconds = { $count ->
    [one] Réessayez dans une seconde.
   *[other] Réessayez dans { $count } secondes.
}
problem-again-minutes = { $count ->
    [one] Réessayez dans une minute.
   *[other] Réessayez dans { $count } minutes.
}
problem-again-hours = { $count ->
    [one] Réessayez dans une heure.
   *[other] Réessayez dans { $count } heures.
}
problem-prove-yourself = Confirmez encore une fois qui vous êtes, puis vous pourrez continuer.
problem-needs-approval = Une personne qui veille sur l’espace doit d’abord donner son accord.
problem-token-scope = Ce jeton n’a pas été créé pour cela.
problem-muted = Vous ne pouvez pas prendre la parole ici pour le moment. Vous pouvez lire, soutenir et voter.
problem-too-large = C’est trop volumineux pour un seul envoi.
problem-unsupported-media-type = Envoyez un formulaire ou du JSON.
problem-method-not-allowed = Cette adresse ne permet pas cette action.
problem-broken = Quelque chose s’est cassé de notre côté. Rien n’a été modifié.

flaw-not-your-group = Vous ne parlez pas pour ce groupe.
flaw-required = Ce champ est à remplir.
flaw-too-long = Au plus { $limit } caractères.
flaw-too-short = Au moins { $limit } caractères.
flaw-wrong-type = Ce n’est pas la forme attendue.
flaw-unknown-field = Ce champ n’existe pas.
flaw-unknown-choice = Choisissez parmi ce qui est proposé.
flaw-given-twice = C’est indiqué deux fois.
flaw-unknown = Cela n’existe pas ici.
flaw-not-utf8 = Ce texte n’est pas lisible (UTF-8).
flaw-not-json = Ce JSON n’est pas lisible.
flaw-not-an-object = Il faut un objet JSON.
flaw-not-a-key = Utilisez de 1 à 200 caractères ASCII visibles.
flaw-not-a-number = Écrivez un nombre, comme 1200 ou 1200,50.
flaw-negative = Ce nombre ne peut pas être inférieur à zéro.
flaw-too-large = Ce nombre dépasse ce que nous pouvons compter.
flaw-too-precise = Ce nombre a plus de décimales que la monnaie.
