# Comptes ailleurs (OpenID Connect).
providers-title = Ou entrez avec un compte que vous avez ailleurs
providers-go = Continuer avec { $name }
identities-title = Vos comptes ailleurs
identities-words = Vous pouvez vous connecter avec chacun d’eux.
identities-unlink-words = Si vous en déliez un, votre participation aux espaces où il vous a fait entrer prend fin.
identities-none-title = Il n’y a rien à lier
identities-none = Ce lieu n’est relié à aucun compte ailleurs.
identities-link = En lier un autre
identity-since = lié depuis le { $day }
identity-used = utilisé pour la dernière fois le { $day }
identity-unlink = Délier { $name }
identity-link = Lier { $name }
identity-title-ready = Lier les deux comptes ?
identity-title-first = Vous avez déjà un compte ici
identity-title-other = Cela a été commencé avec un autre compte
identity-words = Vous pourrez ensuite vous connecter ici avec votre compte chez { $name }. Voici celui d’où vous venez :
identity-known-as = Là-bas, vous êtes { $name }.
identity-only-yours = Ne le liez que s’il est à vous : quiconque le possède peut se connecter à votre place.
identity-send = Lier les deux
identity-not = Ne pas les lier
identity-first = Il existe un compte avec l’adresse { $email }. Connectez-vous-y une fois pour montrer qu’il est à vous. Vous pourrez ensuite y lier votre compte chez { $name }.
identity-other = Quelqu’un d’autre allait lier un compte chez { $name } dans ce navigateur. Connectez-vous en votre nom et recommencez.
identity-to-me = Aller à votre compte

problem-to-sign-in = Se connecter autrement
problem-provider-stale = Cela n’a pas été commencé dans ce navigateur, ou il y a trop longtemps. Personne n’a été connecté.
problem-provider-denied = On ne vous y a pas laissé entrer, ou vous avez refusé. Personne n’a été connecté.
problem-provider-failed = La réponse reçue n’est pas digne de foi. Personne n’a été connecté.
problem-provider-unreachable = Ce service est injoignable pour le moment. Réessayez plus tard, ou connectez-vous autrement.
problem-provider-no-account = Vous n’avez pas encore de compte ici et ne pouvez pas en créer un de là-bas. Adressez-vous à qui s’occupe de ce lieu.
problem-provider-no-name = Ce service ne donne pas votre nom, nécessaire pour un compte ici. Inscrivez-vous plutôt avec une adresse électronique.
problem-identity-taken = Ce compte ailleurs est celui de quelqu’un d’autre ici. Rien n’a été changé.
problem-identity-other = Ce n’est pas un compte ailleurs lié au vôtre. Rien n’a été changé.

mail-identity-linked-subject = Un compte chez { $provider } ouvre le vôtre sur { $site }
mail-identity-linked-text = Désormais, quiconque possède ce compte chez { $provider } peut se connecter à votre place.

    Si ce n’était pas vous, connectez-vous et déliez-le.
mail-identity-linked-action = Voir vos comptes ailleurs
mail-identity-linked-why = Vous recevez cette lettre parce qu’elle concerne votre manière de vous connecter.

mail-identity-unlinked-subject = Un compte ailleurs n’ouvre plus le vôtre sur { $site }
mail-identity-unlinked-text = Plus personne ne peut se connecter à votre place avec ce compte chez { $provider }.

    Si ce n’était pas vous, connectez-vous et vérifiez vos moyens de connexion.
mail-identity-unlinked-action = Voir vos comptes ailleurs
mail-identity-unlinked-why = Vous recevez cette lettre parce qu’elle concerne votre manière de vous connecter.
