# Les clés de la maison : sessions, jetons, clés d’accès et seconds facteurs.

keys-back = Retour
keys-sessions = Où votre session est ouverte
keys-sessions-title = Où votre session est ouverte
keys-sessions-words = Chaque ligne est un navigateur dans lequel une session est ouverte à votre nom. Mettez fin à ce que vous ne connaissez pas ou n’utilisez plus.
keys-session-browser-on = { $browser } sur { $system }
keys-session-unknown = Un navigateur inconnu
keys-session-this = celui-ci
keys-session-by-password = avec votre mot de passe
keys-session-by-code = avec un code reçu par courriel
keys-session-by-passkey = avec une clé d’accès
keys-session-by-provider = par un autre de vos comptes
keys-session-since = depuis
keys-session-used = dernière utilisation
keys-session-end = Mettre fin
keys-sessions-end = Mettre fin à toutes les autres

keys-tokens = Jetons pour programmes
keys-tokens-title = Jetons pour programmes
keys-tokens-words = Un programme qui porte l’un d’eux agit en votre nom, dans les limites du jeton. Révoquez ce dont vous n’avez plus besoin.
keys-tokens-none-title = Aucun programme n’agit pour vous
keys-tokens-none = Avec un jeton, un de vos programmes peut faire en votre nom ce que vous pouvez faire ici, dans la mesure où vous le permettez.
keys-token-new = Nouveau jeton
keys-token-new-title = Un jeton pour un programme
keys-token-name = À quoi sert-il ?
keys-token-name-help = Pour le reconnaître : « borne du hall ».
keys-token-scopes = À quoi peut-il servir ?
keys-token-scopes-help = Le moins possible. Il ne permet jamais plus que ce que vous pouvez faire vous-même.
keys-token-days = Pour combien de jours ?
keys-token-days-help =
    { $count ->
        [one] Un jour au plus.
       *[other] { $count } jours au plus. Ensuite, il n’ouvre plus rien.
    }
keys-token-make = Créer le jeton
keys-token-made = Votre nouveau jeton
keys-token-secret = Le jeton « { $name } »
keys-token-once = Copiez-le maintenant et gardez-le là où seul votre programme peut le lire. Il n’est montré que cette fois ; nous n’en gardons que l’empreinte.
keys-token-how = Votre programme l’envoie à chaque requête dans cet en-tête :
keys-token-kept = Je l’ai gardé
keys-token-until = jusqu’au { $day }
keys-token-unused = pas encore utilisé
keys-token-over = expiré
keys-token-revoke = Révoquer

scope-read = lire
scope-contribute = participer
scope-organise = s’occuper d’espaces
scope-account = votre compte
scope-administer = administrer
scope-help-read = Lire ce que vous pouvez lire
scope-help-contribute = Participer : idées, messages, soutiens, bulletins
scope-help-organise = S’occuper d’espaces : réponses, membres, chartes
scope-help-account = Lire et changer ce qui est à vous : profil, nouvelles, courriel
scope-help-administer = Administrer cette instance

flaw-token-name-required = Dites à quoi sert le jeton.
flaw-token-scopes-required = Choisissez-en au moins un.

keys-passkeys = Clés d’accès
keys-passkeys-words = Avec une clé d’accès, vous entrez par l’empreinte, le visage ou le code de votre propre appareil. Elle ne marche qu’ici : personne ne peut vous la soutirer.
keys-passkeys-yours = Vos clés d’accès
keys-passkey-remove = Supprimer
keys-passkey-add-title = Ajouter une clé d’accès
keys-passkey-add = Ajouter
keys-passkey-name = Comment appelez-vous cet appareil ?
keys-passkey-name-help = Pour reconnaître la clé : « mon téléphone ».
keys-passkey-no-script = Un navigateur ne peut créer une clé d’accès que s’il peut exécuter notre script. Votre mot de passe et les codes par courriel marchent sans lui.
keys-passkey-never = Ce navigateur ne connaît pas les clés d’accès. Votre mot de passe et les codes par courriel y marchent.
keys-passkey-cancelled = Cela a été interrompu. Réessayez quand vous voulez.
keys-passkey-failed = Cela n’a pas marché dans ce navigateur. Entrez autrement, ou réessayez.
keys-passkey-enter = Se connecter avec une clé d’accès
keys-passkey-enter-no-script = Se connecter avec une clé d’accès demande notre script. Tous les autres moyens marchent sans lui.
keys-passkey-prove = Utiliser une clé d’accès
keys-passkey-prove-no-script = Utiliser une clé d’accès demande notre script. Tous les autres moyens marchent sans lui.

keys-second = Second facteur
keys-second-title = Un second facteur
keys-second-words = Après votre mot de passe ou un code par courriel, un code compté par une application de votre téléphone vous est demandé. Qui n’apprend que votre mot de passe reste dehors.
keys-second-on = Il est demandé
keys-second-off = Il n’est pas encore demandé. Il vous faut une application qui compte des codes : beaucoup de gestionnaires de mots de passe le font, comme toute application d’authentification.
keys-second-begin = Relier une application
keys-second-connect = Relier votre application
keys-second-scan = Montrez cette image à l’application.
keys-second-picture = Un code QR avec le secret écrit en lettres plus bas
keys-second-open = Ou ouvrez l’application de cet appareil
keys-second-type = Ou tapez-y ce secret :
keys-second-code = Le code que l’application affiche maintenant
keys-second-code-help = Six chiffres.
keys-second-confirm = Me le demander désormais
keys-second-forget = Ne pas relier d’application
keys-second-end-title = Le désactiver
keys-second-end-words = L’application et les codes de secours sont alors oubliés.
keys-second-end = Désactiver le second facteur
keys-recovery = Codes de secours
keys-recovery-left =
    { $count ->
        [one] Il en reste { $count }, pour le jour où l’application sera perdue.
       *[other] Il en reste { $count }, pour le jour où l’application sera perdue.
    }
keys-recovery-renew = En obtenir de nouveaux
keys-recovery-title = Vos codes de secours
keys-recovery-words = Chacun remplace une fois un code de votre application. Notez-les ou imprimez-les, et gardez-les loin de votre téléphone : ils ne sont montrés que maintenant.
keys-recovery-kept = Je les ai gardés

keys-step-title = Encore une étape
keys-step-words = Votre compte demande un second facteur. Votre session n’est pas encore ouverte.
keys-step-kept = Votre compte demande un second facteur. Ce que vous avez envoyé est gardé sur cette page et entrera ensuite.
keys-step-code = Le code de votre application
keys-step-code-help = Six chiffres ; ou l’un de vos codes de secours.
keys-step-again = Recommencer

flaw-passkey-name-required = Dites comment vous appelez cet appareil.
flaw-passkey-late = Cela a pris trop de temps, ou a déjà servi. Réessayez.
flaw-passkey-refused = Cette clé d’accès n’ouvre aucun compte ici.
flaw-passkey-copied = Cette clé d’accès a peut-être été copiée, elle a donc été refusée. Entrez autrement et supprimez-la.
flaw-second-wrong = Ce n’est pas un code de votre application, ou il a déjà servi. Attendez le suivant.
flaw-second-over = Cette connexion a pris trop de temps, ou trop d’essais. Recommencez.
problem-passkeys-need-a-name = Les clés d’accès demandent un site qui a un nom. Qui l’exploite peut régler son adresse (public_url).
problem-last-way-in = C’est votre dernier moyen d’entrer. Ajoutez-en d’abord un autre, puis supprimez-le.
problem-second-factor-on = Un second facteur est déjà demandé.
problem-second-factor-off = Aucun second facteur n’est demandé.
