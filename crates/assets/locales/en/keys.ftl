# Keys to the house: sessions, tokens, passkeys and second factors.

keys-back = Back
keys-sessions = Where you are signed in
keys-sessions-title = Where you are signed in
keys-sessions-words = Each line is a browser in which somebody is signed in as you. End what you do not know or do not use any more.
keys-session-browser-on = { $browser } on { $system }
keys-session-unknown = An unknown browser
keys-session-this = this one
keys-session-by-password = with your password
keys-session-by-code = with a code by mail
keys-session-by-passkey = with a passkey
keys-session-by-provider = through another account of yours
keys-session-since = since
keys-session-used = last used
keys-session-end = End
keys-sessions-end = End all others

keys-tokens = Tokens for programs
keys-tokens-title = Tokens for programs
keys-tokens-words = A program that carries one of these acts in your name, as far as the token goes. Revoke what you do not need any more.
keys-tokens-none-title = No program acts for you
keys-tokens-none = With a token, a program of yours can do in your name what you can do here, as far as you allow it.
keys-token-new = New token
keys-token-new-title = A token for a program
keys-token-name = What is it for?
keys-token-name-help = So that you know it again: “kiosk in the hall”.
keys-token-scopes = What may it be used for?
keys-token-scopes-help = As little as will do. It never allows more than you may do yourself.
keys-token-days = For how many days?
keys-token-days-help =
    { $count ->
        [one] At most one day.
       *[other] At most { $count } days. After that it opens nothing.
    }
keys-token-make = Make the token
keys-token-made = Your new token
keys-token-secret = The token “{ $name }”
keys-token-once = Copy it now and keep it where only your program can read it. It is shown this once; we keep only its fingerprint.
keys-token-how = Your program sends it with each request in this header:
keys-token-kept = I have kept it
keys-token-until = until { $day }
keys-token-unused = not used yet
keys-token-over = over
keys-token-revoke = Revoke

scope-read = reading
scope-contribute = taking part
scope-organise = looking after spaces
scope-account = your account
scope-administer = administering
scope-help-read = Read what you may read
scope-help-contribute = Take part: ideas, posts, support, ballots
scope-help-organise = Look after spaces: answers, members, charters
scope-help-account = Read and change what is your own: profile, news, mail
scope-help-administer = Administer this instance

flaw-token-name-required = Say what the token is for.
flaw-token-scopes-required = Choose at least one.

keys-passkeys = Passkeys
keys-passkeys-words = With a passkey you come in by fingerprint, face or PIN of your own device. It works only here, so nobody can lure it out of you.
keys-passkeys-yours = Your passkeys
keys-passkey-remove = Remove
keys-passkey-add-title = Add a passkey
keys-passkey-add = Add it
keys-passkey-name = How do you call this device?
keys-passkey-name-help = So that you know the passkey again: “my phone”.
keys-passkey-no-script = A browser can make a passkey only where it may run our script. Your password and codes by mail work without it.
keys-passkey-never = This browser knows no passkeys. Your password and codes by mail work in it.
keys-passkey-cancelled = That was broken off. Try again when you are ready.
keys-passkey-failed = That did not work in this browser. Come in another way, or try again.
keys-passkey-enter = Sign in with a passkey
keys-passkey-enter-no-script = Signing in with a passkey needs our script. All other ways work without it.
keys-passkey-prove = Use a passkey
keys-passkey-prove-no-script = Using a passkey needs our script. All other ways work without it.

keys-second = Second factor
keys-second-title = A second factor
keys-second-words = After your password or a code by mail, you are asked for a code that an app on your phone counts. Whoever learns your password alone stays outside.
keys-second-on = It is asked for
keys-second-off = It is not asked for yet. You need an app that counts codes: many password managers do, and so does any authenticator app.
keys-second-begin = Connect an app
keys-second-connect = Connect your app
keys-second-scan = Let the app look at this picture.
keys-second-picture = A QR code with the secret that stands below in letters
keys-second-open = Or open the app of this device
keys-second-type = Or type this secret into it:
keys-second-code = The code that the app shows now
keys-second-code-help = Six digits.
keys-second-confirm = Ask me for it from now on
keys-second-forget = Do not connect an app
keys-second-end-title = Turn it off
keys-second-end-words = The app and the recovery codes are forgotten then.
keys-second-end = Turn the second factor off
keys-recovery = Recovery codes
keys-recovery-left =
    { $count ->
        [one] One is left, for the day on which the app is lost.
       *[other] { $count } are left, for the day on which the app is lost.
    }
keys-recovery-renew = Get new ones
keys-recovery-title = Your recovery codes
keys-recovery-words = Each of them takes the place of a code of your app, once. Write them down or print them, and keep them away from your phone: they are shown only now.
keys-recovery-kept = I have kept them

keys-step-title = One more step
keys-step-words = Your account asks for a second factor. You are not signed in yet.
keys-step-kept = Your account asks for a second factor. What you sent is kept on this page and goes in then.
keys-step-code = The code of your app
keys-step-code-help = Six digits; or one of your recovery codes.
keys-step-again = Begin again

flaw-passkey-name-required = Say how you call this device.
flaw-passkey-late = This took too long, or was used already. Try again.
flaw-passkey-refused = This passkey does not open an account here.
flaw-passkey-copied = This passkey may have been copied, so it was refused. Come in another way and remove it.
flaw-second-wrong = This is no code of your app, or it was used already. Wait for the next one.
flaw-second-over = This sign-in took too long, or had too many tries. Begin again.
problem-passkeys-need-a-name = Passkeys need a site with a name. The one who runs it can set its address (public_url).
problem-last-way-in = This is your last way in. Add another one first, then remove it.
problem-second-factor-on = A second factor is asked for already.
problem-second-factor-off = No second factor is asked for.
