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
