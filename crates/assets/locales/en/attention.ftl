# What needs somebody: home, notices, following.

needs-title = What needs you
needs-none-title = Nothing waits for you
needs-none = You are up to date. When a ballot, an answer or news is for you, it stands here first.
needs-vote = You can vote until { $until }, in { $space }.
needs-answer = You owe an answer by { $day }, in { $space }.
needs-answer-overdue = Your answer has been overdue since { $day }, in { $space }.
needs-all-waiting = All that waits in { $space }
needs-wait = An answer is owed to you by { $day }, in { $space }.
needs-wait-overdue = The answer owed to you has been overdue since { $day }, in { $space }.
needs-all-notices = All your notices

# Under the drawing of who took part in a space, beside its name.
home-loom = Each strand is a group of people; it is as thick as they took part, week by week.

notices-title = What happened where you take part
notices-new = New since you last looked
notices-seen = Seen before
notices-seen-send = I have seen all of this
notices-none-title = Nothing has happened yet
notices-none = When others write, answer or decide where you take part, you read it here.
notices-look-around = Look around
notices-pages = More notices
notices-next = Older notices
notices-why-title = Why you see these
notices-why = You follow what you write, support, answer or vote on. You can follow anything else you can read, and stop at any time.
notices-own = What you do yourself is no news to you.

# What happened to a subject; what stands here after “notice-” is the code of it in the record.
notice-posts =
    { $count ->
        [one] 1 new post
       *[other] { $count } new posts
    }
notice-newest-post = Newest post
notice-idea-edited = Edited
notice-answered-considering = Answered: being considered
notice-answered-planned = Answered: planned
notice-answered-declined = Answered: declined, with a reason
notice-answered-done = Answered: done
notice-idea-put-to-vote = Put to the vote
notice-decision-closed = The ballots are closed
notice-outcome-published = The outcome is there
notice-other = Something changed
notice-stop = Stop following
notice-stop-this = Stop following “{ $title }”

# Why a notice came; what stands here after “because-” is the action.
because-idea-write = Because you wrote it.
because-idea-edit = Because you edited it.
because-idea-support = Because you support it.
because-idea-answer = Because you answered it.
because-post-write = Because you wrote in its dialogue.
because-decision-open = Because you opened it.
because-decision-close = Because you closed it.
because-ballot-cast = Because you voted.
because-other = Because you follow it.

# Beside a subject.
follow-title = News about this
follow-you-do = You hear of it when something happens here.
follow-you-do-not = Follow this to hear when something happens here.
follow-send = Follow
follow-end = Stop following

# Search.
search-title = Search
search-title-of = Search: { $query }
search-label = What are you looking for?
search-help = One or more words of an idea, a decision or the name of a space.
search-send = Search
search-nothing-title = Nothing has all of these words
search-nothing = Try fewer words, or the beginning of one.
search-spaces-all = See all spaces
search-spaces = Spaces
search-found = Ideas and decisions
search-order = Most supported first
search-supports =
    { $count ->
        [one] 1 supports this
       *[other] { $count } support this
    }
search-pages = More results
search-next = Further results
search-how-title = How search works
search-how = All your words must be there; the last one may be unfinished. Accents and capital letters do not matter. You find what you are allowed to read.
# What was found; after “search-” stand its kind and its state.
search-idea-waiting = Idea, waits for an answer
search-idea-considering = Idea, being considered
search-idea-planned = Idea, planned
search-idea-declined = Idea, declined with a reason
search-idea-done = Idea, done
search-decision-open = Decision, open
search-decision-closed = Decision, being counted
search-decision-decided = Decision, decided
search-other = Something else
