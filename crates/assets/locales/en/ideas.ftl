# Ideas and the dialogue about them.

# The list.
idea-list-title = What people would change
idea-list-newest = Ideas, newest first
idea-list-supported = Ideas, most supported first
idea-list-unanswered = Ideas that wait for an answer, longest first
idea-list-empty = The first thread starts with you
idea-list-empty-words = Here everyone says what they would change. Everyone sees it, and an answer is owed.
idea-list-none-waiting = Every idea here has its answer
idea-list-none-waiting-words = When somebody writes a new one, it stands here until it is answered.
idea-list-more = More ideas
idea-list-next = Further ideas
idea-order-label = Order
idea-order-newest = Newest
idea-order-supported = Most supported
idea-order-unanswered = Needs an answer
idea-supports =
    { $count ->
        [0] nobody supports it yet
        [one] 1 supports this
       *[other] { $count } support this
    }
idea-supported-by-you = you do too
idea-posts =
    { $count ->
        [0] no posts
        [one] 1 post
       *[other] { $count } posts
    }
idea-missing-words = One sentence is enough to begin.
idea-write = Tell us your idea
idea-sign-in-to-write = Sign in to tell us your idea
idea-rule = Nobody is left without an answer
idea-rule-words = The charter says by when each idea is answered. What is late is shown to everyone.
idea-rule-charter = Read the charter

# States, and what an answer can say.
idea-state-waiting = Waits for an answer
idea-state-considering = Being considered
idea-state-planned = Planned
idea-state-declined = Declined, with a reason
idea-state-done = Done
# In a row of the list: short, for they do not break.
idea-row-owed = Answer owed by { $date }
idea-row-overdue = Answer overdue since { $date }
idea-owed-by = An answer is owed by { $date }
idea-owed-since = An answer has been overdue since { $date }
idea-owed-by-whom = Those who look after this space owe it, with reasons that everyone can read.

# The form.
idea-new-title = Tell us what you would change
idea-edit-title = Change your words
idea-title = Your idea in one sentence
idea-title-help = Say what would be different. Others will find it by this sentence.
idea-body = What would change, and for whom?
idea-body-help = Tell us what happened that made you think of it. You can use Markdown: **bold**, lists, links.
idea-cost = What would it cost?
idea-cost-help = In { $currency }, as well as you can guess. An idea needs a cost before it can go on a ballot.
idea-audience = Who sees it?
idea-audience-help = What is for one group nobody else sees, not even hosts and stewards: so a group can first meet alone. Whoever comes to speak for it later sees it too. You can open it to all afterwards, and never close it again.
idea-audience-all = Everybody who sees this space
idea-audience-group = Only { $group }
idea-new-note = Published at once, under your name and group. You can change it afterwards; earlier versions stay readable. An answer is owed to you: the charter says by when.
idea-new-note-masked = Published at once, under your mask. You can change it afterwards; earlier versions stay readable. An answer is owed to you: the charter says by when.
idea-new-send = Publish this idea
idea-edit-note = The new version is shown at once. Everyone can see what you changed, and when.
idea-edit-send = Publish the new version
idea-back = Back to the idea
idea-back-to-list = Back to the ideas
idea-new-first = Before you write
idea-new-first-words = Perhaps it is here already. Supporting an idea helps it more than a second one like it.
idea-new-see = See what is most supported
idea-new-charter = See what is open to change here

# Revisions.
idea-history-title = How “{ $title }” came to read as it does
idea-history-lead =
    { $count ->
        [one] There is one version.
       *[other] There are { $count } versions, the newest first.
    }
idea-history-legend = What was added is underlined, what was taken out is struck through.
idea-revision = Version { $count }
idea-line-added = Added:
idea-line-removed = Taken out:

# One idea.
idea-words = The idea
idea-thread = The thread of this idea
idea-in-decisions =
    { $count ->
        [one] in 1 decision
       *[other] in { $count } decisions
    }
idea-decision-open = ballots are open
idea-decision-closed = being counted
idea-decision-decided = decided
idea-changed =
    { $count ->
        [one] changed once
        [2] changed twice
       *[other] changed { $count } times
    }
idea-edit = change it
idea-support = Support this idea
idea-withdraw = Withdraw your support
idea-people-support =
    { $count ->
        [0] Nobody supports it yet.
        [one] One person supports it.
       *[other] { $count } people support it.
    }
idea-you-support = You support it.
idea-support-is-free = You can withdraw your support whenever you like.
idea-would-cost = It would cost { $amount }.
idea-sign-in = Sign in to take part
idea-members-only = Join this space to take part
idea-read-along = You read along here. To take part, ask a host of this space.
idea-apart = Seen by this group only: { $group }
idea-open = Open it to all
idea-open-title = Open this idea to all?
idea-open-words = Everybody who sees this space will see it, with its dialogue and its earlier versions. It cannot be closed again.
idea-open-send = Open it to all
idea-open-not = Not yet
idea-next-apart = An answer is owed once it is open to all.
idea-voices = Who has spoken
idea-not-heard = not heard yet
idea-goes = Decisions it is an option in
idea-next = What happens next
idea-next-answered = Answered: { $state }
idea-next-answer = An answer is owed by this day
idea-next-overdue = An answer was owed by this day, and is overdue
idea-next-then = Then
idea-next-decision = It can become an option in a decision
idea-next-decision-open = Ballots are open
idea-next-decision-closed = Being counted
idea-next-decision-decided = Decided

# Its answer.
idea-answer = The answer
idea-answer-this = Answer this idea
idea-answer-again = Answer again
idea-answer-choice = What do you answer?
idea-answer-considering = We consider it, and say what we look at
idea-answer-planned = We will do it
idea-answer-declined = We will not do it, for this reason
idea-answer-done = It is done
idea-answer-reason = Your reasons
idea-answer-reason-help = They stand in the open, with your name and role, and cannot be taken back without a trace. Say what speaks for it and against it, and what would change your answer.
idea-answer-send = Publish this answer
idea-under-charter = Under version { $count } of the charter
idea-earlier-answers =
    { $count ->
        [one] One earlier answer
       *[other] { $count } earlier answers
    }

# Its dialogue.
idea-dialogue = What people say
idea-no-posts = Nobody has said anything yet
idea-no-posts-words = What would this change for you? One sentence helps whoever answers it.
idea-from-start = Read the dialogue from its beginning
idea-post-by = Post by { $name }
idea-in-reply-to = In reply to post { $count }
idea-reply-to = Reply to { $name }
idea-your-reply-to = Your reply to { $name }
idea-reply-send = Post this reply
idea-say = What do you say to this?
idea-say-send = Post this
idea-speak-as = You speak for { $group }, under your own name.
idea-speak-nameless = You speak as a member of { $group }.
idea-speak-masked = You speak for { $group }, as { $name }.
idea-speak-alone = You speak under your own name.
idea-dialogue-more = More posts
idea-dialogue-next = Further posts
idea-sign-in-to-talk = Sign in to say something

# What is to be put right in a form, where a field has words of its own.
flaw-idea-title-required = Say your idea in one sentence.
flaw-idea-title-too-long = Say your idea in at most { $limit } characters.
flaw-idea-body-required = Say what would change, and for whom.
flaw-idea-body-too-long = Say what would change in at most { $limit } characters.
flaw-idea-cost-not-a-number = Write the cost as a number, like 1200 or 1200.50.
flaw-idea-cost-negative = The cost cannot be less than zero.
flaw-idea-cost-too-large = The cost is more than can be counted.
flaw-idea-cost-too-precise = The cost has more decimals than the currency.
flaw-idea-status-required = Choose what you answer.
flaw-idea-status-unknown-choice = Choose one of the answers offered.
flaw-idea-reason-required = Give your reasons.
flaw-idea-reason-too-long = Give your reasons in at most { $limit } characters.
flaw-post-body-required = Write something first.
flaw-post-body-too-long = Say it in at most { $limit } characters.
flaw-post-reply-to-unknown = The post that you reply to is not here.
