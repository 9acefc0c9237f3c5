# Decisions: ballots, closure, outcome.

decisions-title = What we have decided, and what is open
decisions-crumb = Decisions
decisions-empty = Nothing has been put to a decision yet
decisions-empty-words = When ideas have a cost, a steward can ask everyone which of them a budget shall pay for.
decisions-to-ideas = Look at the ideas
decisions-open = Open now
decisions-counting = Being counted
decisions-decided = Decided
decisions-until = You can vote until { $moment }
decisions-decided-on = Decided { $day }
decisions-funded =
    { $count ->
        [one] one idea funded
       *[other] { $count } ideas funded
    }
decisions-more = More decisions
decisions-older = Older decisions
decisions-put = Put a question
decisions-put-words = Stewards open a decision when the ideas have a cost.

decision-open-one = Open a decision
decision-state-closed = Ballots are being counted
decision-options =
    { $count ->
        [one] one idea
       *[other] { $count } ideas
    }
decision-costed =
    { $count ->
        [one] one with a cost
       *[other] { $count } with a cost
    }
decision-ballots =
    { $count ->
        [one] one ballot
       *[other] { $count } ballots
    }
decision-ballots-so-far =
    { $count ->
        [0] nobody has voted yet
        [one] one person has voted
       *[other] { $count } people have voted
    }
decision-members =
    { $count ->
        [one] one member
       *[other] { $count } members
    }
decision-supports =
    { $count ->
        [0] nobody supports it yet
        [one] one person supports it
       *[other] { $count } people support it
    }

decision-how = How it is decided
decision-how-words = By Equal Shares: each ballot gets an equal part of the budget and spends it only on ideas that it ticks. Large groups cannot outvote small ones; each gets what its share can pay for.
decision-who = Who may vote
decision-who-words = Every member who takes part, once. Nobody’s ballot counts more.

decision-new-title = Put a question to everyone
decision-new-empty = No idea has a cost yet
decision-new-empty-words = A budget can only be spent on ideas whose cost is known. Give the ideas a cost, then come back.
decision-question = The question
decision-question-help = One sentence that can be answered by choosing among ideas.
decision-explanation = What people should know before they choose
decision-explanation-help = You can use Markdown.
decision-budget = The budget
decision-budget-help = What may be spent in all.
decision-closes = Ballots can be cast and changed until
decision-closes-help = Date and time in UTC.
decision-ideas = Which ideas are on the ballot?
decision-ideas-help = Their titles and costs are kept as they are now. None may cost more than the budget.
decision-new-note = Members tick the ideas they want and can change their ballot until the end. Then the ballots are counted by Equal Shares, and everyone sees every step.
decision-open-this = Open this decision
decision-new-back = Back to the decisions
# The number that is ticked is counted by the browser: the sentence cannot choose its form by it.
decision-tally =
    { $count ->
        [one] Ticked: { $ticked } of one idea.
       *[other] Ticked: { $ticked } of { $count } ideas.
    }

decision-thread = The thread of this decision
decision-knot-open = here, ballots are open
decision-knot-closed = here, being counted
decision-knot-decided = here, decided
decision-until-vote = You can vote until { $moment }
decision-until-change = You can change your ballot until { $moment }
decision-private = Nobody else sees what you tick.
decision-sums = All together would cost { $sum }; the budget is { $budget }.

ballot-legend = Tick every idea you want
ballot-words = You need not choose: tick as many as you like, or none. Your share of the budget is only ever spent on ideas you tick.
ballot-read = Read
ballot-send = Cast your ballot
ballot-change = Change your ballot
ballot-cast-on = You voted on { $moment }.
ballot-again = A new ballot takes its place.
ballot-options = What can be chosen
ballot-sign-in = Sign in to vote
ballot-join = Join this space to vote

decision-counting = The ballots are being counted
decision-counting-words = No more ballots can be cast. The outcome will stand here in a moment, with every step.
decision-look-again = Look again
decision-explanation-title = What this is about
decision-my-ballot = Your ballot
decision-my-ballot-empty = You ticked none of the ideas.
decision-my-ballot-private = Only you see this.

decision-next = What happens next
decision-opened = Opened
decision-closed = Ballots closed
decision-closed-by = Closed by { $name }
decision-closes-then = Ballots close
decision-decided = Outcome
decision-right-after = Right after
decision-outcome-then = Outcome, with every step
decision-check = Check it yourself
decision-check-json = The whole outcome as data (JSON)
decision-close = End it early
decision-close-early = Close this decision now
decision-close-words = Nobody can vote after that, and it cannot be opened again. The ballots are counted at once.
decision-close-send = Close it and count
decision-close-ask = Close this decision now?
decision-close-not = Leave it open

outcome-lead =
    { $all ->
        [one] The budget pays for { $funded } of one idea.
       *[other] The budget pays for { $funded } of { $all } ideas.
    }
outcome-funded = What is funded
outcome-nothing-funded = No idea found enough support to be paid for.
outcome-ticked-by = { $votes } of { $ballots } ticked it
outcome-spent-of = { $spent } of { $budget } is spent.
outcome-compare = What counting only votes would have funded
outcome-compare-region = Two ways of counting
outcome-compare-caption =
    { $count ->
        [one] The same ballot, counted in two ways
       *[other] The same { $count } ballots, counted in two ways
    }
outcome-idea = Idea
outcome-equal-shares = Equal Shares
outcome-greedy = Most votes first
outcome-cost-and-votes = { $cost }, ticked by { $votes }
outcome-is-funded = funded
outcome-not-funded = not funded
outcome-together = Together

outcome-groups = Whose wishes the money met
outcome-groups-words = Money spent on ideas that members of the group ticked. Under Equal Shares it is what their ballots paid; under most votes first each idea’s cost is shared among those who ticked it. Groups with fewer than five ballots are not drawn.
outcome-groups-region = The outcome by group
outcome-groups-caption = What each group got
outcome-group = Group
outcome-without-group = Without a group
outcome-voted = Members who voted
outcome-voted-of = { $ballots } of { $members }
outcome-percent = { $of } ({ $percent } %)
outcome-got-one = Ballots with a funded idea
outcome-of = { $part } of { $whole }
outcome-hidden = Not shown: fewer than five people voted here, or the figures would tell those of a group that small. They are counted in the total.
outcome-everyone = Everyone

outcome-steps = How it was reckoned, step by step
outcome-beginning =
    { $ballots ->
        [one] The one ballot held the whole budget at the start: { $share }.
       *[other] Each of { $ballots } ballots held an equal share at the start: { $share }.
    }
outcome-steps-words = At every step the idea that costs its supporters least for what it brings is paid for, in equal parts, by those who ticked it.
outcome-ties = Where two ideas stand equal, the one with more votes goes first, then the cheaper one, then the one with the lower number.
outcome-raised =
    { $count ->
        [0] The share was not raised.
        [one] The share was raised once, so that less of the budget is left over.
       *[other] The share was raised { $count } times, so that less of the budget is left over.
    }
outcome-stopped-no-raises = A raise would have changed nothing.
outcome-stopped-next-raise-overspends = One more raise would have spent more than the budget.
outcome-stopped-every-supported-project-funded = Every idea that anybody ticked is funded.
outcome-stopped-nothing-more-fits = Nothing more fits into what is left.
outcome-stopped-each-holds-the-budget = A raise would have changed nothing.
outcome-step-funded = { $title } is funded
outcome-step-out = { $title } cannot be paid for
outcome-cost-and-payers =
    { $payers ->
        [one] { $cost }, paid by one ballot
       *[other] { $cost }, paid by { $payers } ballots
    }
outcome-step-ticked =
    { $count ->
        [0] No ballot ticked it.
        [one] One ballot ticked it.
       *[other] { $count } ballots ticked it.
    }
outcome-paid =
    { $ballots ->
        [one] One paid { $payment }.
       *[other] { $ballots } paid { $payment } each.
    }
outcome-step-rest =
    { $count ->
        [one] One had less than that left and paid all of it.
       *[other] { $count } had less than that left and paid all of it.
    }
outcome-step-nothing =
    { $count ->
        [one] One had nothing left.
       *[other] { $count } had nothing left.
    }
outcome-cost-and-held = it costs { $cost }; its supporters have { $held } left
outcome-cost-only = it costs { $cost }
outcome-why-no-supporters = Nobody’s share may be spent on it.
outcome-why-dearer-than-budget = It costs more than the whole budget.
outcome-why-supporters-hold-too-little = What they have left between them does not reach its cost, and nobody who did not want it is made to pay.
outcome-greedy-steps = Most votes first, for comparison
outcome-greedy-words = This does not decide. It takes the ideas by votes and funds each one that still fits into what is left.
outcome-greedy-show = Show its steps
outcome-greedy-funded = { $facts }: funded
outcome-greedy-unfunded = { $facts }: does not fit into the { $left } left

# What is to be put right in a form, where a field has words of its own.
flaw-decision-question-required = Write the question.
flaw-decision-question-too-long = Put the question in at most { $limit } characters.
flaw-decision-explanation-too-long = Explain it in at most { $limit } characters.
flaw-decision-budget-required = Say what may be spent.
flaw-decision-budget-not-a-number = Write the budget as a number, like 1200 or 1200.50.
flaw-decision-budget-not-above-zero = The budget must be more than zero.
flaw-decision-budget-negative = The budget cannot be less than zero.
flaw-decision-budget-too-large = The budget is more than can be counted.
flaw-decision-budget-too-precise = The budget has more decimals than the currency.
flaw-decision-closes-at-required = Say until when ballots can be cast.
flaw-decision-closes-at-not-an-instant = Write a date and a time until which ballots can be cast.
flaw-decision-closes-at-in-the-past = The end of the ballots must be in the future.
flaw-decision-ideas-required = Choose at least one idea for the ballot.
flaw-decision-ideas-too-many = Choose at most { $limit } ideas.
flaw-decision-ideas-unknown = One of these ideas is not in this space. Choose again.
flaw-ballot-approves-unknown = One of these ideas is not on this ballot. Look again and tick what you want.
flaw-ballot-approves-given-twice = An idea was ticked twice. Tick each at most once.

# The same without a field of its own.
flaw-not-an-instant = Write a date and a time.
flaw-in-the-past = This must be in the future.
flaw-not-above-zero = This must be more than zero.
flaw-no-cost = One of these ideas has no cost.
flaw-dearer-than-budget = One of these ideas costs more than the budget.
flaw-too-many = At most { $limit } of these.

problem-decision-closed = This decision is closed. No more ballots can be cast.
