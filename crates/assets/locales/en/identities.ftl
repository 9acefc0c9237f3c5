# Accounts elsewhere (OpenID Connect).
providers-title = Or come in with an account that you have elsewhere
providers-go = Go on with { $name }
identities-title = Your accounts elsewhere
identities-words = You can sign in with each of these.
identities-unlink-words = When you unlink one, your part in the spaces that it brought you into ends.
identities-none-title = There is nothing to link
identities-none = Nobody has set this place up for accounts elsewhere.
identities-link = Link another one
identity-since = linked since { $day }
identity-used = used last { $day }
identity-unlink = Unlink { $name }
identity-link = Link { $name }
identity-title-ready = Link the two accounts?
identity-title-first = You have been here before
identity-title-other = This was begun with another account
identity-words = From then on you can sign in here with your account at { $name }. This is the one that you have come from:
identity-known-as = There you are { $name }.
identity-only-yours = Link it only if it is yours: whoever has it can sign in as you.
identity-send = Link them
identity-not = Do not link them
identity-first = There is an account with the address { $email }. Sign in to it once, to show that it is yours. Then you can link your account at { $name } to it.
identity-other = Somebody else was to link an account at { $name } in this browser. Sign in as yourself, and begin again.
identity-to-me = Go to your account

problem-to-sign-in = Sign in another way
problem-provider-stale = This was not begun in this browser, or too long ago. Nobody was signed in.
problem-provider-denied = You were not let in there, or said no. Nobody was signed in.
problem-provider-failed = What came back from there could not be believed. Nobody was signed in.
problem-provider-unreachable = It cannot be reached at the moment. Try again later, or sign in another way.
problem-provider-no-account = You have no account here yet, and cannot make one from there. Ask whoever looks after this place.
problem-provider-no-name = It does not say your name, which an account here needs. Join with an email address instead.
problem-identity-taken = Somebody else here has that account elsewhere. Nothing was changed.
problem-identity-other = That is not an account elsewhere that is linked to yours. Nothing was changed.

mail-identity-linked-subject = An account at { $provider } opens yours at { $site }
mail-identity-linked-text = From now on whoever has this account at { $provider } can sign in as you.

    If it was not you, sign in and unlink it.
mail-identity-linked-action = See your accounts elsewhere
mail-identity-linked-why = You get this letter because it is about how you come in.

mail-identity-unlinked-subject = An account elsewhere no longer opens yours at { $site }
mail-identity-unlinked-text = Nobody can sign in as you with that account at { $provider } any more.

    If it was not you, sign in and look at how you come in.
mail-identity-unlinked-action = See your accounts elsewhere
mail-identity-unlinked-why = You get this letter because it is about how you come in.
