# A visitor takes part first and says then who they are.

welcome-title = Qui êtes-vous ?
welcome-kept = Ce que vous avez envoyé est gardé sur cette page. Dites qui vous êtes, et cela entre.
welcome-email-help = Un code y est envoyé. Vous seul voyez l’adresse.
welcome-group = Vous parlez en tant que
welcome-known = Déjà venu ? Le même code vous fait entrer.
welcome-send = Le déposer

# Letters about coming in.

mail-code-subject = Votre code pour { $site }
mail-code-text = Avec ces six chiffres, vous entrez, dans le navigateur où vous les avez demandés. Ils valent dix minutes.
    Sur un autre appareil, prenez le lien. Si vous n’avez rien demandé, ne faites rien : personne n’entre sans cette lettre.
mail-code-action = Entrer
mail-code-why = Vous recevez cette lettre parce que quelqu’un a demandé un code pour votre adresse.

mail-join-subject = Votre code pour rejoindre { $site }
mail-join-text = Avec ces six chiffres, vous nous rejoignez, dans le navigateur où vous les avez demandés. Ils valent dix minutes.
    Sur un autre appareil, prenez le lien. Si vous n’avez rien demandé, ne faites rien : aucun compte n’existe sans cette lettre.
mail-join-action = Rejoindre
mail-join-why = Vous recevez cette lettre parce que quelqu’un a saisi votre adresse.

mail-here-subject = Vous êtes déjà là : votre code pour { $site }
mail-here-text = Quelqu’un, sans doute vous, a voulu s’inscrire avec cette adresse. Elle a déjà un compte : ces six chiffres vous font donc entrer. Ils valent dix minutes.
    Sur un autre appareil, prenez le lien. Si ce n’était pas vous, ne faites rien : personne n’entre sans cette lettre.
mail-here-action = Entrer
mail-here-why = Vous recevez cette lettre parce que quelqu’un a saisi votre adresse.

mail-closed-subject = Pas de compte chez { $site }
mail-closed-text = Quelqu’un, sans doute vous, a voulu entrer avec cette adresse. Elle n’a pas de compte, et seules les personnes invitées peuvent s’inscrire ici.
    Si vous avez un compte, essayez l’adresse que vous aviez alors.
mail-closed-why = Vous recevez cette lettre parce que quelqu’un a saisi votre adresse.

mail-proof-subject = Est-ce bien vous ? Votre code pour { $site }
mail-proof-text = Avec ces six chiffres, vous montrez que c’est vous, dans le navigateur où vous êtes connecté. Ils valent dix minutes.
    Si vous n’avez rien demandé, quelqu’un d’autre est connecté sous votre nom : connectez-vous et changez votre mot de passe.
mail-proof-why = Vous recevez cette lettre parce que quelqu’un, connecté sous votre nom, l’a demandée.

mail-email-subject = Votre nouvelle adresse chez { $site }
mail-email-text = Avec ces six chiffres, cette adresse devient celle de votre compte, dans le navigateur où vous êtes connecté. Ils valent dix minutes.
    Si vous n’avez rien demandé, ne faites rien : sans cette lettre, rien ne change.
mail-email-why = Vous recevez cette lettre parce que quelqu’un a saisi votre adresse.

mail-email-taken-subject = Cette adresse a un compte chez { $site }
mail-email-taken-text = Quelqu’un a voulu prendre cette adresse pour un autre compte. Elle en a déjà un, rien n’a donc changé.
    Si c’était vous, connectez-vous avec cette adresse.
mail-email-taken-why = Vous recevez cette lettre parce que quelqu’un a saisi votre adresse.

mail-email-stop-subject = Votre adresse chez { $site } est sur le point de changer
mail-email-stop-text = Quelqu’un, connecté sous votre nom, a demandé une autre adresse. Si c’était vous, il n’y a rien à faire.
    Si ce n’était pas vous, empêchez-le maintenant avec le lien.
mail-email-stop-action = Empêcher le changement
mail-email-stop-why = Vous recevez cette lettre parce que c’est l’adresse de votre compte.

mail-email-changed-subject = Votre adresse chez { $site } a changé
mail-email-changed-text = Votre compte a maintenant une autre adresse. Les lettres n’arrivent plus ici.
    Si ce n’était pas vous, écrivez tout de suite à qui s’occupe de { $site }.
mail-email-changed-why = Vous recevez cette lettre parce que c’était l’adresse de votre compte.

mail-password-set-subject = Votre mot de passe chez { $site } a été changé
mail-password-set-text = Votre compte a un nouveau mot de passe, et vous êtes déconnecté de tout autre appareil.
    Si ce n’était pas vous, connectez-vous avec un code et choisissez-en un autre.
mail-password-set-action = Se connecter
mail-password-set-why = Vous recevez cette lettre parce qu’il s’agit de la façon dont vous entrez.

mail-password-removed-subject = Votre mot de passe chez { $site } a été supprimé
mail-password-removed-text = Votre compte n’a plus de mot de passe : vous entrez avec des codes.
    Si ce n’était pas vous, connectez-vous avec un code et choisissez-en un.
mail-password-removed-action = Se connecter
mail-password-removed-why = Vous recevez cette lettre parce qu’il s’agit de la façon dont vous entrez.
