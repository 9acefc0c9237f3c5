# A visitor takes part first and says then who they are.

welcome-title = Who are you?
welcome-kept = What you sent is kept on this page. Say who you are, and it goes in.
welcome-email-help = A code goes there. Only you see the address.
welcome-group = You speak as
welcome-known = Been here before? The same code lets you in.
welcome-send = Put it in

# Letters about coming in.

mail-code-subject = Your code for { $site }
mail-code-text = With these six digits you come in, in the browser in which you asked for them. They hold for ten minutes.
    On another device use the link. If you did not ask, do nothing: nobody comes in without this letter.
mail-code-action = Come in
mail-code-why = You get this letter because somebody asked for a code for your address.

mail-join-subject = Your code to join { $site }
mail-join-text = With these six digits you join, in the browser in which you asked for them. They hold for ten minutes.
    On another device use the link. If you did not ask, do nothing: there is no account without this letter.
mail-join-action = Join
mail-join-why = You get this letter because somebody entered your address.

mail-here-subject = You are here already: your code for { $site }
mail-here-text = Somebody, probably you, wanted to join with this address. It has an account already, so these six digits let you in. They hold for ten minutes.
    On another device use the link. If it was not you, do nothing: nobody comes in without this letter.
mail-here-action = Come in
mail-here-why = You get this letter because somebody entered your address.

mail-closed-subject = No account at { $site }
mail-closed-text = Somebody, probably you, wanted to come in with this address. It has no account, and here only people who are invited can join.
    If you have an account, try the address that you had then.
mail-closed-why = You get this letter because somebody entered your address.

mail-proof-subject = Is it you? Your code for { $site }
mail-proof-text = With these six digits you show that it is you, in the browser in which you are signed in. They hold for ten minutes.
    If you did not ask, somebody else is signed in as you: sign in and change your password.
mail-proof-why = You get this letter because somebody signed in as you asked for it.

mail-email-subject = Your new address at { $site }
mail-email-text = With these six digits this becomes the address of your account, in the browser in which you are signed in. They hold for ten minutes.
    If you did not ask, do nothing: without this letter nothing changes.
mail-email-why = You get this letter because somebody entered your address.

mail-email-taken-subject = This address has an account at { $site }
mail-email-taken-text = Somebody wanted to make this the address of another account. It has one already, so nothing changed.
    If it was you, sign in with this address.
mail-email-taken-why = You get this letter because somebody entered your address.

mail-email-stop-subject = Your address at { $site } is about to change
mail-email-stop-text = Somebody signed in as you asked for another address. If it was you, there is nothing to do.
    If it was not you, stop it now with the link.
mail-email-stop-action = Stop the change
mail-email-stop-why = You get this letter because this is the address of your account.

mail-email-changed-subject = Your address at { $site } has changed
mail-email-changed-text = Your account has another address now. Letters no longer come here.
    If it was not you, write at once to whoever runs { $site }.
mail-email-changed-why = You get this letter because this was the address of your account.

mail-password-set-subject = Your password at { $site } was set
mail-password-set-text = Your account has a new password, and you are signed out on every other device.
    If it was not you, sign in with a code and set another.
mail-password-set-action = Sign in
mail-password-set-why = You get this letter because it is about how you come in.

mail-password-removed-subject = Your password at { $site } was removed
mail-password-removed-text = Your account has no password any more: you come in by codes.
    If it was not you, sign in with a code and set one.
mail-password-removed-action = Sign in
mail-password-removed-why = You get this letter because it is about how you come in.
