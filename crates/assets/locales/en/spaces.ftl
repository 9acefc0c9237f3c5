# Spaces, their charters, groups and members.

home-title = People around one table, and what comes of it
home-title-member = Good to see you, { $name }
home-lead = Here an organisation and everybody it concerns say what should change, talk it over, decide what the money pays for, and can check every step.
home-words = Look around as you like: what is public needs no account. To speak, support and vote, take a seat.
home-join = Join
home-join-as-yourself = Join as yourself
home-demo = Choose who to be
home-demo-words = This is a demo, and everything in it is made up. Be the host, a steward or a participant with one press; you need no account.
home-sign-in = Sign in
home-mine = Where you take part
home-more-of-mine = All your spaces
home-others = Open to everyone
home-start-title = Start something
home-start-words = You know a thing that only works if several groups agree?
home-start-link = Open a space for it
home-how-title = How it works
home-how-idea = Say what should change
home-how-words-idea = One sentence is enough. Others support it and talk about it.
home-how-answer = Get an answer
home-how-words-answer = Somebody owes you one, with reasons, by a date that everyone sees.
home-how-decision = Decide together
home-how-words-decision = Tick what you want. Each ballot gets an equal part of the money.
home-how-outcome = See what came of it
home-how-words-outcome = Every outcome shows how it was counted, step by step.

space-list-title = Spaces you can see
space-none-title = There is no space yet
space-none = A space brings together those whom one matter concerns.
space-open = Open a space
space-pages = More spaces
space-older = Older spaces
space-you-speak-as = You speak as
space-you-are-host = You are a host
space-you-are-steward = You are a steward
space-you-are-participant = You take part
space-you-are-observer = You read along
space-you-are-neutral = You are a neutral party
space-reading-public = Open to everyone
space-reading-members = For members only
space-people =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
space-members =
    { $count ->
        [one] 1 member
       *[other] { $count } members
    }
space-ideas =
    { $count ->
        [0] no ideas yet
        [one] 1 idea
       *[other] { $count } ideas
    }
space-decisions =
    { $count ->
        [one] 1 decision
       *[other] { $count } decisions
    }

space-new-title = Open a space for what concerns several groups
space-new-lead = Two groups and one purpose are enough to begin. You become its host: you answer for it.
space-name = What is it called?
space-intent = What is it for?
space-intent-help = The direction, in a few sentences. What people do here is held against it.
space-groups = Whom does it concern?
space-groups-help = One group a line, 2 to 16. You can add more later.
space-your-group = For which of them do you speak?
space-your-group-help = Write it as above.
space-boundaries = What can people change, and what not?
space-boundaries-help = One a line: open, limited or closed, then what, then why. Like this: closed | the listed front | because the law protects it
space-words = The rules in words
space-words-help = One rule a line. Whoever takes part can read them at any time.
space-days = Within how many days do you answer an idea?
space-days-help = 1 to 365. What is overdue is shown to everyone.
space-currency = Which money do you reckon in?
space-currency-help = Three letters, like EUR. It cannot be changed later.
space-reading = Who may read here?
space-reading-public-choice = Everyone
space-reading-members-choice = Members only; for others the space does not exist
space-new-note = You can amend purpose, boundaries and rules later. Every version stays readable.
space-back-to-spaces = Back to the spaces

space-vote = Cast your ballot
space-voted-until = You have voted, and can change your ballot until { $until }.
space-vote-until = You can vote until { $until }.
space-ballots =
    { $count ->
        [0] Nobody has voted yet.
        [one] 1 person has voted.
       *[other] { $count } people have voted.
    }
space-bounds-title = What you can change, and what not
space-bounds-none = The charter draws no boundaries yet.
space-bound-open = Open
space-bound-limited = Limited
space-bound-closed = Closed
space-read-charter = Read the charter, version { $count }
space-newest = Newest ideas
space-no-ideas-title = The first thread starts with you
space-no-ideas = Here everyone says what they would change. Everyone sees it, and somebody owes an answer.
space-supports =
    { $count ->
        [one] 1 supports this
       *[other] { $count } support this
    }
space-posts =
    { $count ->
        [0] no posts yet
        [one] 1 post
       *[other] { $count } posts
    }
space-answer-owed = Answer owed by { $day }
space-answer-overdue = Answer overdue since { $day }
space-idea-waiting = Waits for an answer
space-idea-considering = Being considered
space-idea-planned = Planned
space-idea-declined = Declined, with a reason
space-idea-done = Done
space-heard = Heard: { $groups }.
space-not-heard = Not yet: { $groups }.
space-tell-idea = Tell us your idea
space-all-ideas =
    { $count ->
        [one] The one idea
       *[other] All { $count } ideas
    }

space-you = You
space-speak-as-another = Speak as another
space-speak-for = For which group do you speak?
space-speak-for-them = For which group do they speak?
space-speak-for-send = Speak for it from now on
space-join-words = To support, write and vote, say for whom you speak.
space-join = Join this space
space-sign-in-to-join = Sign in to take part
space-next = What happens next
space-charter-since = Charter version { $count } took effect
space-next-answer = The next answer is owed
space-next-overdue = An answer is overdue
space-next-closes = The ballots close
space-here = Who is here
space-is-host = { $name } is a host.
space-is-steward = { $name } is a steward.
space-is-neutral = { $name } is a neutral party.
space-all-members =
    { $count ->
        [one] The one member
       *[other] All { $count } members
    }
space-rules = The rules in words
space-all-rules = All the rules

loom-title = Who took part, week by week
loom-words = Each strand is a group: as thick as it took part in that week, drawn to the middle where it took up what another group had brought, cut where it fell silent.
loom-silent = Not heard for four weeks: { $groups }.
loom-from = Week of { $day }
loom-now = This week
loom-table = The same as a table
loom-caption = What each group wrote, supported and voted
loom-group = Group

charter-title = What we are here for, and the rules we keep
charter-version = Version { $count }
charter-in-force = in force since { $day }
charter-was-in-force = of { $day }, no longer in force
charter-old = You read an old version. These rules no longer hold.
charter-to-newest = Read version { $count }, which is in force
charter-intent = Intent
charter-bounds = Boundaries
charter-rules = Rules of engagement
charter-answers =
    { $count ->
        [one] Each idea is answered within a day, with reasons.
       *[other] Each idea is answered within { $count } days, with reasons.
    }
charter-amend = Amend the charter
charter-amend-title = Amend what we are here for
charter-amend-send = Put this in force
charter-amend-note = This takes the place of version { $count } at once, with your name. Every version stays readable.
charter-back = Back to the charter
charter-answerable = Who answers for what
charter-versions = Every version

members-title = Who is here, and for whom they speak
members-since = here since { $day }
members-act = Change or report: { $name }
members-set-power-send = Give this power
members-power = Power
members-pages = More members
members-more = More members
members-add-title = Invite somebody
members-email = Their email address
members-email-help = They get a letter there. Whether they have an account, nobody is told.
members-add = Send the invitation
members-add-group-title = Add a group
members-add-group = Add this group
members-group-name = What is it called?

# What is to be put right in a form, where a field has words of its own.
flaw-space-name-required = Say what the space is called.
flaw-space-name-too-long = The name can have at most { $limit } characters.
flaw-space-intent-required = Say what the space is for.
flaw-space-intent-too-long = Say what it is for in at most { $limit } characters.
flaw-space-groups-too-few-groups = Name at least { $limit } groups that it concerns, one a line.
flaw-space-groups-too-many-groups = Name at most { $limit } groups that it concerns.
flaw-space-groups-group-too-long = The name of a group can have at most { $limit } characters.
flaw-space-groups-group-twice = Two groups have the same name.
flaw-space-group-unknown = The group that you speak for is not among those above.
flaw-space-boundaries-not-a-boundary = Line { $limit } of what people can change does not read “open | what | why”.
flaw-space-boundaries-boundary-too-long = Line { $limit } of what people can change is too long: it can have 200 characters for what, 500 for why.
flaw-space-boundaries-too-many-boundaries = Draw at most { $limit } boundaries, one a line.
flaw-space-words-too-long = The rules can have at most { $limit } characters.
flaw-space-answer-within-days-not-so-many-days = Answer an idea within 1 to { $limit } days.
flaw-space-answer-within-days-wrong-type = Write the days for an answer as a whole number.
flaw-space-currency-not-a-currency = Write the money as three letters, like EUR.
flaw-space-reading-wrong-type = Choose who may read here.
flaw-charter-intent-required = Say what the space is for.
flaw-charter-intent-too-long = Say what it is for in at most { $limit } characters.
flaw-charter-boundaries-not-a-boundary = Line { $limit } of what people can change does not read “open | what | why”.
flaw-charter-boundaries-boundary-too-long = Line { $limit } of what people can change is too long: it can have 200 characters for what, 500 for why.
flaw-charter-boundaries-too-many-boundaries = Draw at most { $limit } boundaries, one a line.
flaw-charter-words-too-long = The rules can have at most { $limit } characters.
flaw-charter-answer-within-days-not-so-many-days = Answer an idea within 1 to { $limit } days.
flaw-charter-answer-within-days-wrong-type = Write the days for an answer as a whole number.
flaw-group-name-required = Say what the group is called.
flaw-group-name-too-long = The name of a group can have at most { $limit } characters.
flaw-group-name-group-twice = There is a group of this name already.
flaw-member-email-required = Write their email address.
flaw-member-group-unknown = Choose one of the groups of this space.
flaw-member-power-wrong-type = Choose one of the powers offered.

# The same without a field of its own.
flaw-not-a-currency = Write three letters, like EUR.
flaw-too-few-groups = Name at least { $limit } groups, one a line.
flaw-too-many-groups = Name at most { $limit } groups.
flaw-group-too-long = Each name has at most { $limit } characters.
flaw-group-twice = There is a group of this name already.
flaw-not-a-boundary = Line { $limit } is not of the form: open | what | why.
flaw-boundary-too-long = Line { $limit } is too long: 200 characters for what, 500 for why.
flaw-too-many-boundaries = At most { $limit } boundaries.
flaw-not-so-many-days = Choose 1 to { $limit } days.
flaw-unknown-person = Nobody here has this address. Ask them to join first.

problem-last-host = A space is never left without a host. Make somebody else a host first.
problem-too-many-groups = A space has at most 16 groups.

# Visitors, in the charter.
space-guests = Visitors
space-guests-true = Visitors may begin to take part and say then who they are.
space-guests-false = Who takes part joins first.
space-guests-help = Holds where anybody may read and join. Visitors become members on the way.
charter-guests-true = Where anybody may read and join, a visitor may begin to take part and say then who they are.
charter-guests-false = Who takes part joins first.

# Masks.
members-not-all = Members may take part under a mask here. So this list names only those who answer for the space, look after it or judge in it.
charter-masks = Members may take part under a pseudonym, or as “a member of” their group. Whoever answers for the space does so by name.
charter-masks-legend = Under which names do members take part?
charter-masks-help = Behind a mask nobody learns who it is, hosts and stewards included. What was said under one stays so for ever. A mask needs a group of at least three. From then on, for good, only hosts and stewards see who is a member.
charter-masks-no = Under their own names
charter-masks-yes = Under a pseudonym or as “a member of” their group, if they like
mask-choose = Choose how you appear
mask-legend = How do you appear here?
mask-help = It holds from now on, for everything you do in this space; what you did before stays as it was. Others learn the hour, not the minute, of what you do under a mask. Whoever knows how you write may still guess, and whoever runs this site can look into its database.
mask-name = Under my own name
mask-pseudonym = Under a pseudonym
mask-pseudonym-label = The pseudonym
mask-send = Appear so from now on
mask-you-name = You appear under your own name.
mask-you-are = You appear as: { $name }.
problem-mask-of-glass = Your group has fewer than three members: behind a mask everybody would know you. Speak under your own name, or wait until there are more.
problem-no-masks-here = The charter of this space allows no pseudonyms.
problem-answers-by-name = Do this under your own name: whoever decides about others or answers for a space does so by name. Choose how you appear first.
problem-mask-of-another-group = This pseudonym speaks for another group. Choose how you appear first, or speak for the group that it has.
problem-new-account = Your account is new. Take part under your own name first: masks are for those who have been here for some days and have written a few things.
flaw-name-taken = Somebody has this name. Choose another.
flaw-not-a-name = A pseudonym has letters or digits.
