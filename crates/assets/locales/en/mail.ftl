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
