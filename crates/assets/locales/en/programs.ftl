# Accounts of programs.

admin-nav-services = Programs
program-name = { $name } (program)
program-words = This is a program. Somebody of those who run this site answers for it; it has no vote.
programs-title = Programs
programs-words = A program has an account of its own that tokens alone open. It says of itself that it is one, has no vote, answers for nothing and moderates nobody. You answer for what you make.
programs-see = See its tokens and spaces
programs-answers = { $name } answers for it
programs-ended = Ended
programs-ended-words = This program was ended. What it said stays.
programs-ended-stays = It cannot begin again. Make another one.
programs-tokens-count =
    { $count ->
        [0] No token opens it
        [one] One token opens it
       *[other] { $count } tokens open it
    }
programs-spaces-count =
    { $count ->
        [0] It takes part in no space
        [one] It takes part in one space
       *[other] It takes part in { $count } spaces
    }
programs-pages = Pages of programs
programs-more = More programs
programs-new = A new program
programs-name = What is it called?
programs-name-help = Others see this name, with the sign of programs before it.
programs-make = Make its account
programs-tokens-none = No token yet: nothing opens this account.
programs-scopes-help = A program can do no more than you tick.
programs-scope-read = Read what is public, and the spaces it takes part in
programs-scope-contribute = Write ideas and posts where it takes part
programs-what-it-did = What it did
programs-end = End this program
programs-end-words = Its tokens open nothing from now on, and it takes part in no space. What it said stays.
programs-end-send = End it now
programs-spaces = Where it takes part
programs-spaces-words = In public spaces, and in those that you host yourself.
programs-spaces-none = It takes part in none that you see.
programs-spaces-change = See and change its spaces
programs-space-end = End its part
programs-place = Let it take part in a space
programs-place-space = The number of the space
programs-place-help = It stands in the address of the space: 7 in /spaces/7.
programs-place-power = What may it do there?
programs-power-participant = Write ideas and posts
programs-power-observer = Read only
programs-place-send = Let it take part
problem-people-only = That is for people: each has one voice, a program has none.
problem-program-power = A program can only take part or observe.
problem-program-needs-host = Only a host of this space can let the program in.
problem-program-ended = This program was ended. Make another one.
