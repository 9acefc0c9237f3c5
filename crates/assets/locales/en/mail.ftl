# Letters. Those of a kind are mail-KIND-subject, -text, and where there are any -action (the button) and -why.

mail-greeting = Hello { $name },
mail-from = This letter was sent by { $site }.
mail-stop = Stop these letters

mail-test-subject = A test for { $name } at { $site }
mail-test-text = This letter was written to see that letters arrive.
mail-test-action = Look at { $site }

# The page on which developers look into the letters of the demo.
dev-mail-title = Letters of the demo
dev-mail-words = Nothing leaves this machine: letters that would be sent are kept here, the newest first.
dev-mail-text = Text
dev-mail-headers = Headers
dev-mail-html = HTML
dev-mail-none-title = No letters yet
dev-mail-none = Whatever is sent by mail from now on stands here.

# News by mail: the letter, what one chooses, and how one stops it.
mail-news-subject =
    { $count ->
        [one] 1 piece of news at { $site }
       *[other] { $count } pieces of news at { $site }
    }
mail-news-text = This happened where you take part, and you have not seen it yet.
mail-news-why = You get this letter because you follow what it tells of.
mail-news-more = See all your notices
mail-news-choose = Choose what you get by mail
mail-choices-title = What you get by mail
mail-choices-unconfirmed = Nothing is sent to you yet: first confirm your email address.
mail-everywhere-title = Everywhere
mail-everywhere-label = News of what you follow
mail-everywhere-help = For every space where you choose nothing else below.
mail-spaces-title = Space by space
mail-choice-of = News from { $space }
mail-pace-at-once = At once, within minutes
mail-pace-daily = Each morning, when there is news
mail-pace-weekly = On Monday mornings, when there is news
mail-pace-nothing = Nothing
mail-pace-as-everywhere = The same as everywhere
mail-choose-send = Save
mail-what-title = What these letters are
mail-what = One letter for all spaces together, with what happened on what you follow and why you hear of it. Where nothing happened, no letter comes.
mail-codes = Codes and invitations always come, whatever you choose here.
mail-stop-title = Stop letters
mail-stop-all = You will get no more news by mail, from any space.
mail-stop-one = You will get no more news by mail from the space that this letter is about.
mail-stop-send = Stop them
mail-stop-choose = Choose instead what you get by mail
mail-stopped-title = No more letters
mail-stopped-all = You get no news by mail any more, from any space.
mail-stopped-one = You get no news by mail any more from the space that the letter was about.
mail-choices-link = Choose what you get by mail

mail-passkey-added-subject = A new passkey for your account
mail-passkey-added-text = The passkey “{ $key }” opens your account from now on. If that was not you, remove it and end the sessions that you do not know.
mail-passkey-added-action = Look at your passkeys

mail-passkey-removed-subject = A passkey was removed
mail-passkey-removed-text = A passkey no longer opens your account. If that was not you, look at your passkeys and sessions.
mail-passkey-removed-action = Look at your passkeys

mail-passkey-copied-subject = A passkey of yours may have been copied
mail-passkey-copied-text = Somebody tried to come in with one of your passkeys, and it did not count as it should. It was refused. Remove it, and add a new one.
mail-passkey-copied-action = Look at your passkeys

mail-second-on-subject = Your account asks for a second factor now
mail-second-on-text = Whoever signs in with your password or a code by mail needs a code of your app from now on. If you did not set this up, write to those who run this site.
mail-second-on-action = Look at it

mail-second-off-subject = Your account no longer asks for a second factor
mail-second-off-text = Your password or a code by mail is enough again. If that was not you, choose a new password and end the sessions that you do not know.
mail-second-off-action = Look at it

mail-codes-renewed-subject = You have new recovery codes
mail-codes-renewed-text = The old ones are good for nothing any more. If that was not you, choose a new password and end the sessions that you do not know.
mail-codes-renewed-action = Look at it

mail-token-made-subject = A new token for a program
mail-token-made-text = The token “{ $key }” was made in your account: a program that carries it acts in your name. If that was not you, revoke it and end the sessions that you do not know.
mail-token-made-action = Look at your tokens

mail-new-browser-subject = Somebody signed in as you in a new browser
mail-new-browser-text = The browser: { $browser }. If that was you, there is nothing to do. If not, end that session and choose a new password.
mail-new-browser-action = See where you are signed in
