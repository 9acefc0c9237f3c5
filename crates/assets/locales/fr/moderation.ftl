# Veiller aux règles : signalements, mesures, recours et journal.

nav-standing = Votre situation

# À la place d’un texte masqué.
subject-hidden = Masqué
hidden-by-host = Masqué par un responsable : { $reason }
hidden-by-steward = Masqué par l’animation : { $reason }
hidden-by-participant = Masqué par un participant : { $reason }
hidden-by-observer = Masqué par un observateur : { $reason }
hidden-by-neutral = Masqué par un tiers neutre : { $reason }
hidden-by-administrator = Masqué par l’administration : { $reason }
hidden-shown = Seuls vous et ceux qui veillent sur l’espace le lisez. Voir pourquoi, et ce qu’on peut faire

problem-suspended = Vous êtes suspendu de cet espace. Quand cela prendra fin, vous en serez de nouveau membre.
problem-hidden = Ceci est masqué.
problem-not-yourself = Personne ne peut se faire cela à soi-même.
problem-not-over-hosts = Seul un responsable peut faire cela à l’égard d’un responsable.
problem-own-measure = Quelqu’un d’autre doit trancher sur ce que vous avez fait vous-même.
problem-already-in-force = C’est déjà en vigueur.
problem-no-member = Cette personne n’est pas membre de cet espace.
problem-already-appealed = Vous avez déjà fait un recours. Cela ne se fait qu’une fois.
problem-already-decided = C’est déjà tranché.
problem-no-appeal = Personne n’a fait de recours contre ceci.
flaw-cannot-be-hidden = Ceci ne peut pas être masqué.

# Ce que concerne une mesure ou un signalement.
moderation-about-post = un message
moderation-about-idea = une idée
moderation-about-decision = une décision
moderation-about-person = un comportement

moderation-title = Veiller aux règles
moderation-nothing = Rien n’attend
moderation-nothing-words = Quand quelqu’un signale quelque chose ou fait un recours, vous le trouvez ici.
moderation-reported = Signalé
moderation-reports = { $count ->
    [one] un signalement
   *[other] { $count } signalements
}
moderation-look-post = Un message : { $count }
moderation-look-idea = Une idée : { $count }
moderation-look-decision = Une décision : { $count }
moderation-look-person = Un comportement : { $count }
moderation-since = En attente depuis
moderation-appeals = Recours qui attendent qu’on tranche
moderation-measures = Mesures
appeals-lead = Contre des suspensions de comptes, et venant d’espaces où personne d’autre ne peut trancher.
moderation-log = Ce qui a été fait pour les règles
moderation-log-lead = Chaque mesure, sa raison et la suite des recours. Qui elle a touché reste entre cette personne et ceux qui veillent sur l’espace.
moderation-log-empty = Il n’y a rien eu à faire
moderation-log-empty-words = Quand quelque chose est masqué, ou quelqu’un averti, réduit au silence ou suspendu, c’est écrit ici.
moderation-log-pages = Autres mesures
moderation-log-next = Mesures plus anciennes
moderation-how-title = Comment on veille aux règles
moderation-how = Chacun peut signaler ce qui enfreint une règle. Ceux qui veillent sur l’espace décident, avec une raison et la règle sur laquelle elle repose.
moderation-how-appeal = Qui est touché par une mesure peut faire un recours, une fois. Un tiers neutre tranche : jamais celui qui a pris la mesure.
moderation-how-steward = La mesure la plus douce qui suffit est la bonne. Votre raison figure au journal ouvert : n’y nommez personne.
moderation-charter = La charte
moderation-standing = Votre situation

# Ce qui ne va pas, selon un signalement.
problem-kind-spam = De la publicité, ou toujours la même chose
problem-kind-abuse = Des insultes ou du harcèlement
problem-kind-threat = Une menace
problem-kind-private = Des détails privés sur quelqu’un
problem-kind-unlawful = Contraire à la loi
problem-kind-deceit = Un mensonge sur qui ou ce que c’est
problem-kind-off-topic = Sans rapport avec cet espace
problem-kind-other = Autre chose

# Les règles de modération.
rule-policy-spam = Règles de modération : ni publicité, ni répétitions
rule-policy-abuse = Règles de modération : ni insultes, ni harcèlement
rule-policy-threat = Règles de modération : pas de menaces
rule-policy-private = Règles de modération : pas de détails privés sur autrui
rule-policy-unlawful = Règles de modération : rien de contraire à la loi
rule-policy-deceit = Règles de modération : pas de mensonge sur qui ou ce que c’est
rule-policy-off-topic = Règles de modération : en rapport avec cet espace
rule-of-charter = La charte : { $text }

report-title-post = Signaler un message
report-title-idea = Signaler une idée
report-title-decision = Signaler le texte d’une décision
report-title-person = Signaler un comportement
report-lead = Dites à ceux qui veillent sur l’espace ce qui ne va pas. Ils ne disent à personne que c’était vous.
report-already = Vous avez signalé ceci. Vous saurez ce qu’il en advient.
report-back = Retour là où c’est
report-problem = Qu’est-ce qui ne va pas ?
report-words = Avec vos propres mots
report-words-help = Ce que vous avez vu, et où. Nécessaire s’il s’agit d’autre chose.
report-send = Signaler ceci
report-how-title = Ce qui se passe ensuite
report-how = Quelqu’un qui veille sur l’espace regarde, décide, et vous apprenez la suite. Ce qu’il fait figure au journal ouvert.
report-this = Signaler
report-somebody = Signaler { $name }
report-state-open = Personne n’a encore décidé.
report-state-acted = Quelque chose a été fait.
report-state-dismissed = Ceux qui veillent sur l’espace n’ont rien trouvé de contraire aux règles.

moderate-title-post = Un message
moderate-title-idea = Une idée
moderate-title-decision = Le texte d’une décision
moderate-title-person = Un comportement
moderate-in-place = Le voir là où c’est
moderate-text = Ce qui est écrit
moderate-dismiss = Il n’y a rien de mal à cela
moderate-what = Que doit-il se passer ?
moderate-none = Il n’y a rien que vous puissiez y faire.
moderate-this = S’en occuper
moderate-hide = Le masquer
moderate-words-hide = Son auteur et ceux qui peuvent masquer le lisent encore. À sa place figure votre raison.
moderate-send-hide = Masquer
moderate-warn = Avertir la personne
moderate-words-warn = Elle lit votre raison. Rien d’autre ne change.
moderate-send-warn = Avertir
moderate-mute = La réduire au silence pour un temps
moderate-words-mute = Elle lit, soutient et vote, mais n’écrit pas.
moderate-send-mute = Réduire au silence
moderate-suspend = La suspendre
moderate-words-suspend = Elle n’est plus membre jusqu’à la fin, et ne peut pas rejoindre l’espace. Ensuite, elle l’est comme avant.
moderate-send-suspend = Suspendre
measure-rule = La règle sur laquelle cela repose
measure-rule-choose = Choisissez une règle
measure-reason = Pourquoi
measure-reason-help = Qui voit l’espace lit ceci. Ne nommez personne.
measure-days = Pour combien de jours
measure-days-help-mute = De 1 à 90.
measure-days-help-suspend = De 1 à 365. Sans nombre, cela dure jusqu’à ce que quelqu’un y mette fin.

measure-of-hide = Masqué : { $about }
measure-of-warn = Un avertissement pour { $about }
measure-of-mute = Au silence pour { $about }
measure-of-suspend = Suspension pour { $about }
measure-account = Un compte suspendu
measure-by-host = Par un responsable
measure-by-steward = Par l’animation
measure-by-participant = Par un participant
measure-by-observer = Par un observateur
measure-by-neutral = Par un tiers neutre
measure-by-administrator = Par l’administration
measure-charter = Charte, version { $count }
measure-until = Jusqu’au { $moment }
measure-in-force = En vigueur jusqu’à ce qu’on y mette fin
measure-given = Donné
measure-ended-over = Terminé depuis le { $day }
measure-ended-lifted = Levé le { $day }
measure-ended-undone = Annulé le { $day }
measure-meets = Cela touche { $name }.
measure-taken-by = Pris par { $name }.
measure-why = Pourquoi
measure-hidden = Ce qui est masqué
measure-you-hide = Quelque chose que vous avez écrit est masqué.
measure-you-warn = Vous avez été averti.
measure-you-mute = Vous ne pouvez pas écrire ici pour un temps. Vous pouvez lire, soutenir et voter.
measure-you-suspend = Vous n’êtes plus membre jusqu’à la fin. Ensuite, vous l’êtes comme avant.

appeal-title = Faire un recours
appeal-lead = Vous pouvez faire un recours une fois. Quelqu’un d’autre que celui qui a décidé regarde de nouveau.
appeal-your-words = Pourquoi il faut l’annuler
appeal-help = Celui qui tranche lit ceci, et ceux qui veillent sur l’espace.
appeal-send = Faire un recours
appeal-words = Le recours
appeal-owed = Recours fait : il faut trancher d’ici le { $day }
appeal-overdue = Recours fait : on aurait dû trancher depuis le { $day }
appeal-upheld = Recours fait : la mesure reste
appeal-undone = Recours fait : la mesure a été annulée
ruling-title = Trancher sur le recours
ruling-outcome = Que doit-il se passer ?
ruling-upheld = La mesure reste
ruling-undone = La mesure est annulée
ruling-send = Trancher ainsi
lift-title = Y mettre fin
lift-words-hide = Le texte est de nouveau montré à tous.
lift-words-warn = L’avertissement est retiré.
lift-words-mute = La personne peut aussitôt écrire de nouveau.
lift-words-suspend = Tout est aussitôt comme avant.
lift-reason = Pourquoi
lift-reason-help = Pour le registre.
lift-send = Y mettre fin

standing-title = Votre situation
standing-suspended = Votre compte est suspendu. Vous pouvez lire ce que tous peuvent lire, et faire un recours ici.
standing-measures = Mesures qui vous touchent
standing-measures-words = Ouvrez-en une pour lire pourquoi, et pour faire un recours.
standing-none = Il n’y en a pas.
standing-reports = Ce que vous avez signalé
standing-no-reports = Vous n’avez rien signalé.

account-title = Suspendre le compte de { $name }
account-lead = Son titulaire est partout un visiteur jusqu’à la fin. Il peut voir la mesure et faire un recours.

tend-title = Quelque chose ne va pas ?
tend-rules = Comment on veille aux règles
people-standing = Mesures et signalements qui vous concernent

account-rules = Veiller aux règles
account-suspend = Suspension de ce compte
mail-measure-subject = Une mesure qui vous touche sur { $site }
mail-measure-text = Ceux qui veillent aux règles sur { $site } ont pris une mesure qui vous touche. Lisez laquelle, pourquoi, selon quelle règle, et comment faire un recours.
mail-measure-action = La lire
mail-measure-changed-subject = Du nouveau sur une mesure qui vous touche sur { $site }
mail-measure-changed-text = Une mesure qui vous touche sur { $site } a pris fin, ou quelqu’un a tranché sur votre recours.
mail-measure-changed-action = La lire

# Liens des nouveaux comptes.
links-held = Les liens sont retenus ici : le compte est nouveau.
links-release = Libérer les liens

# De qui quelqu’un ne veut plus entendre parler.
blocked-title = Personnes que vous avez bloquées
blocked-lead = Ce qu’elles écrivent est replié pour vous, et elles ne vous valent aucun avis. Elles ne l’apprennent pas.
blocked-none = Vous n’avez bloqué personne
blocked-none-words = Là où vous signalez quelqu’un, vous pouvez aussi le bloquer.
blocked-people = Personnes
blocked-end = En entendre parler de nouveau
blocked-folded = Vous avez bloqué cette personne. Montrer
block-title = Ne plus en entendre parler
block-words = Ce que la personne écrit est replié pour vous, et elle ne vous vaut aucun avis. Elle ne l’apprend pas.
block-send = Bloquer cette personne

# Ce qui n’est dit qu’à une personne.
tidings-title = Pour vous seul
tiding-new = Nouveau
tiding-measure-hide = Quelque chose que vous avez écrit a été masqué
tiding-measure-warn = Vous avez été averti
tiding-measure-mute = Vous avez été réduit au silence
tiding-measure-suspend = Vous avez été suspendu
tiding-measure-lifted = Une mesure qui vous touche a été levée
tiding-measure-over = Une mesure qui vous touche est terminée
tiding-appeal-made = Quelqu’un a fait un recours, et vous pouvez trancher
tiding-appeal-upheld = Votre recours est tranché : la mesure reste
tiding-appeal-undone = Votre recours est tranché : la mesure est annulée
tiding-report-open = Quelque chose a été signalé
tiding-report-acted = Quelque chose a été fait à propos de votre signalement
tiding-report-dismissed = Rien de contraire aux règles dans ce que vous avez signalé
tiding-other = Quelque chose qui vous concerne
