# Accounts and sessions.

people-sign-in = Sign in
people-sign-in-title = Good to have you at the table
people-sign-in-link = Sign in
people-signed-in-as = You are signed in as { $name }. Signing in again takes the place of that.
people-email = Email
people-email-help = Only you see it.
people-password = Password
people-password-help = At least 8 characters. Any will do.
people-new-here = New here?
people-sign-up-link = Join with an email address.
people-look-around = You can also look around first: what is public needs no account.
people-sign-up = Join
people-sign-up-title = Take a seat at the table
people-name = The name you go by
people-name-help = Others see it beside what you write.
people-been-here = Been here before?

people-demo-title = This is a demo: be somebody
people-demo-words = Everything here is made up. Each of these people has the password “{ $password }”.
people-demo-host = Host: answers for the market hall
people-demo-steward = Steward: looks after it
people-demo-participant = Participant: takes part
people-demo-observer = Observer: reads along
people-demo-neutral = Neutral party: rules where the rules say so
people-demo-administrator = Administrator: sees who is here and how the instance fares
people-demo-act-host = Be the host
people-demo-act-steward = Be the steward
people-demo-act-participant = Be a participant
people-demo-act-observer = Be an observer
people-demo-act-neutral = Be the neutral party
people-demo-act-administrator = Be the administrator

people-me-title = You are { $name }
people-here-since = here since { $day }
people-my-spaces = Where you take part
people-no-spaces-title = You are in no space yet
people-no-spaces = Find one that concerns you, and say for whom you speak.
people-find-space = See the spaces
people-more-spaces = More of your spaces
people-you-are-host = You are a host
people-you-are-steward = You are a steward
people-you-are-participant = You take part
people-you-are-observer = You read along
people-you-are-neutral = You are a neutral party
people-you-speak-as = You speak as
people-member-since = since { $day }
people-language = Your language
people-language-words = Pages are in this language wherever you sign in.
people-session = This device
people-sign-out = Sign out
people-sign-out-words = On a device that others use too, sign out when you leave. Drafts kept here are forgotten then.

# What is to be put right in a form, where a field has words of its own.
flaw-person-name-required = Say by which name you go.
flaw-person-name-too-long = Your name can have at most { $limit } characters.
flaw-person-email-required = Write your email address.
flaw-person-email-not-an-email = Write your email address like name@example.org.
flaw-person-email-too-long = Your email address can have at most { $limit } characters.
flaw-person-email-taken = Somebody has joined with this email address already. If it is you, sign in.
flaw-person-password-required = Write your password.
flaw-person-password-too-short = Your password needs at least { $limit } characters.
flaw-person-password-too-long = Your password can have at most { $limit } characters.

flaw-taken = Somebody has this already. If it is you, sign in.
flaw-not-an-email = Write an address like name@example.org.
flaw-wrong-credentials = There is no account with this address and this password.
people-administration = Administration
