# Invitations: who comes in, by which door; and who leaves.

invite-title = Invitations
invite-list = Les invitations de cet espace
invite-none-title = Personne n’est encore invité
invite-none = Écrivez à celles et ceux que cela concerne, transmettez un lien ou affichez une feuille avec un code.
invite-pages = Autres invitations
invite-older = Invitations plus anciennes
invite-new = Inviter quelqu’un
invite-new-letter = Inviter par lettre
invite-new-link = Inviter par un lien
invite-new-domain = Inviter une organisation
invite-new-code = Inviter par un code sur papier
invite-lead-letter = Chaque adresse reçoit une lettre avec son propre lien, qui sert une fois. Si une adresse a un compte, personne ne l’apprend.
invite-lead-link = Qui a le lien peut entrer, jusqu’à ce que ses places soient prises ou que son temps soit passé.
invite-lead-domain = Qui a une adresse confirmée de cette organisation trouve l’espace ouvert.
invite-lead-code = Huit lettres et chiffres, faciles à lire et à taper. Imprimez la page et affichez-la.
invite-door-letter = Lettre
invite-door-link = Lien
invite-door-domain = Adresses de
invite-door-code = Code sur papier
invite-is-open = Ouverte
invite-is-used = Toutes les places sont prises
invite-is-ended = Son temps est passé
invite-is-revoked = Retirée
invite-is-orphaned = Son auteur est parti
invite-until = valable jusqu’au { $day }
invite-came =
    { $count ->
        [0] personne n’est encore venu
        [one] { $count } personne est venue
       *[other] { $count } personnes sont venues
    }
invite-came-of =
    { $count ->
        [0] personne n’est encore venu, sur { $most }
        [one] { $count } personne est venue, sur { $most }
       *[other] { $count } personnes sont venues, sur { $most }
    }
invite-lines = À qui écrivons-nous ?
invite-lines-help = Une adresse par ligne, 500 au plus. Après une virgule, vous pouvez écrire le groupe, puis le rôle : nom@exemple.org, Infirmières, observation. Vous pouvez coller un tableau.
invite-domain = Qu’y a-t-il après le @ ?
invite-domain-help = Comme clinique.example. Les adresses que tout le monde peut avoir, comme celles des grands fournisseurs, ouvrent l’espace à tout le monde.
invite-power = Dans quel rôle viennent-ils ?
invite-they-choose = À leur choix
invite-uses = Combien de personnes peuvent venir ?
invite-days = Pendant combien de jours est-ce valable ?
invite-only = Qui la lettre laisse-t-elle entrer ?
invite-only-help = Une lettre peut être transmise.
invite-only-yes = Seulement le compte qui a cette adresse
invite-only-no = Qui a la lettre, une fois
invite-approval = Quelqu’un ici approuve chaque arrivée
invite-send-letter = Envoyer les lettres
invite-send-link = Créer le lien
invite-send-domain = Leur ouvrir l’espace
invite-send-code = Créer le code
invite-back = Retour aux invitations
invite-paper-title = Venez dans « { $space } »
invite-paper-go = Ouvrez cette adresse :
invite-paper-type = Puis tapez ce code :
invite-once-link = Voici le lien. Gardez-le maintenant : il n’est montré ici qu’une fois.
invite-once-code = Imprimez cette page maintenant : le code n’est montré ici qu’une fois.
invite-state = État
invite-places = Places
invite-ends = Valable jusqu’au
invite-by = Faite par
invite-approved-each = Quelqu’un ici approuve chaque arrivée.
invite-who-came = Qui est venu par là
invite-nobody-came = Personne pour l’instant.
invite-revoke = La retirer
invite-revoke-help = Plus personne n’entre par là. Qui est venu reste.

door-title = Vous êtes invité·e
door-invites = { $name } vous invite dans
door-is-open = Vous êtes invité·e
door-is-used = Toutes les places de cette invitation sont prises
door-is-ended = Le temps de cette invitation est passé
door-is-revoked = Cette invitation a été retirée
door-is-orphaned = Cette invitation n’est plus valable
door-over = Demandez-en une nouvelle à qui vous l’a envoyée.
door-member = Vous êtes déjà membre.
door-go = Aller dans l’espace
door-power = Vous venez en tant que
door-speak-as = Vous parlez pour
door-approval = Quelqu’un là-bas approuve votre arrivée. Nous vous préviendrons.
door-other-address = Cette invitation est pour une autre adresse que la vôtre. Connectez-vous avec celle qui a reçu la lettre.
door-sign-in-words = Connectez-vous ou inscrivez-vous, et vous revenez ici. Rien ne se passe avant que vous ne le disiez.
door-sign-in = Se connecter pour continuer
door-accept = Entrer
door-ask = Demander à entrer

join-title = Entrer avec un code
join-lead = Vous avez une feuille avec un code ? Tapez-le ici.
join-sign-in-words = Connectez-vous ou inscrivez-vous d’abord, puis tapez le code.
join-open = Ouvert pour vous
join-by-domain = par votre adresse
join-by-code = par votre code
join-code = Le code
join-code-help = Huit lettres et chiffres, comme ACDE-3467.
join-send = Continuer

former-title = Anciens membres
former-none = Personne n’est parti jusqu’ici.
former-from-to = ici du { $from } au { $to }
former-removed = Retrait par { $name } :
former-left = Départ volontaire.
members-remove-reason = Pourquoi ?
members-remove-help = La personne apprend la raison. Ce qu’elle a écrit reste.
members-remove-send = Retirer ce membre
members-invitations = Toutes les invitations
space-leave = Quitter cet espace
space-leave-words = Ce que vous avez écrit reste, avec votre nom. Vous pouvez revenir.
space-leave-send = Quitter
space-by-invitation = On entre dans cet espace par une invitation.

flaw-member-lines-required = Écrivez au moins une adresse.
flaw-member-domain-required = Écrivez ce qui suit le @.
flaw-member-reason-required = Dites pourquoi.
flaw-member-reason-too-long = La raison peut avoir au plus { $limit } caractères.
flaw-invitation-group-required = Dites pour quel groupe vous parlez.
flaw-invitation-code-required = Tapez le code.
flaw-invitation-code-not-a-code = Ce n’est pas un code. Regardez encore une fois la feuille ; après dix codes erronés, il faut attendre une heure.
flaw-not-a-code = Ce n’est pas un code.
flaw-line-not-an-email = La ligne { $limit } ne commence pas par une adresse comme nom@exemple.org.
flaw-line-unknown-group = La ligne { $limit } nomme un groupe que cet espace n’a pas.
flaw-line-unknown-power = La ligne { $limit } nomme un rôle qui n’existe pas.
flaw-line-power-too-high = La ligne { $limit } donne un rôle que vous ne pouvez pas donner.
flaw-too-many-lines = Invitez au plus { $limit } personnes à la fois.
flaw-not-so-many-uses = Choisissez de 1 à { $limit } personnes.
flaw-not-a-domain = Écrivez comme clinique.example.
flaw-group-given = Ce groupe est donné par les responsables et l’animation.

problem-invitation-over = Cette invitation n’est plus valable.
problem-other-address = Cette invitation est pour une autre adresse que la vôtre.
problem-removed-before = Vous avez été retiré·e de cet espace après cette invitation. Demandez-en une nouvelle.
problem-power-too-high = Vous ne pouvez pas faire cela avec quelqu’un qui a ce rôle.
problem-leave-instead = Vous ne pouvez pas vous retirer vous-même. Quittez plutôt l’espace.

mail-invitation-subject = { $by } vous invite dans « { $space } »
mail-invitation-text = { $by } aimerait vous avoir à la table dans « { $space } ». Le lien est à vous et sert une fois. Si vous ne savez pas de quoi il s’agit, vous n’avez rien à faire.
mail-invitation-action = Voir de quoi il s’agit
mail-removed-subject = Vous n’êtes plus membre de « { $space } »
mail-removed-text = Vous avez été retiré·e de « { $space } ». La raison : { $reason }
