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
