# The frame of every page and its parts.

frame-about = A place where an organisation and everybody it concerns say what should change, talk it over, decide, and can check every step.
frame-skip = Skip to the content
frame-rail = Beside this page

nav-main = Main
nav-home = Home
nav-spaces = Spaces
nav-me = Me
nav-sign-in = Sign in
nav-search = Search
nav-notices = News
nav-language = Language:

crumbs-label = Where you are

space-nav-label = { $space }: what there is
space-nav-overview = Overview
space-nav-ideas = Ideas
space-nav-decisions = Decisions
space-nav-charter = Charter
space-nav-members = Members

foot-accessibility = Accessibility
foot-shortcuts = Keys
foot-api = For programs (OpenAPI)
foot-licence = Cocreate is free software:
foot-look = Look

say-failed = That did not reach us. We are sending it again the ordinary way.
say-unreachable = We cannot be reached just now. What you wrote is still here: try again in a moment.
say-undone = That did not reach us, so it is again as it was. Try again in a moment.
# The script puts the number where { "{n}" } stands.
say-new-posts-one = 1 new post
say-new-posts-other = { "{n}" } new posts
news-show = Show them
post-new = New

sheet-close = Close
palette-label = Where to, or what to do?
palette-found-zero = Nothing here begins with these words.
palette-found-one = 1 place or action
palette-found-other = { "{n}" } places and actions

# Words before others: in the title of a page whose form came back.
before = { $words }:
errors-title =
    { $count ->
        [one] One thing to put right
       *[other] { $count } things to put right
    }
field-optional = (you may leave this out)

knot-experience = Experience
knot-idea = Idea
knot-option = Option
knot-decision = Decision
knot-commitment = Commitment
knot-value = Value
knot-not-yet = not yet
knot-here = here

power-host = host
power-steward = steward
power-participant = participant
power-observer = observer
power-neutral = neutral party
# On something that only members of one group see.
only-group = Only { $group }

bead-stands-for =
    { $count ->
        [one] Each bead stands for one post.
       *[other] Each bead stands for { $count } posts.
    }

cost-none = no cost given

problem-not-found-why = It may have moved, or it may be in a space that you cannot see. If somebody sent you the link, ask them to invite you.
problem-to-spaces = Go to the spaces

# Whoever speaks under a mask.
a-member-of = A member of { $group }
a-member = A member
pseudonym = (pseudonym)
