# Keeping the rules: reports, measures, appeals, and the log.

nav-standing = Your standing

# In the place of a text that is hidden.
subject-hidden = Hidden
hidden-by-host = Hidden by a host: { $reason }
hidden-by-steward = Hidden by a steward: { $reason }
hidden-by-participant = Hidden by a participant: { $reason }
hidden-by-observer = Hidden by an observer: { $reason }
hidden-by-neutral = Hidden by a neutral party: { $reason }
hidden-by-administrator = Hidden by an administrator: { $reason }
hidden-shown = Only you and those who look after the space read it. See why, and what can be done

problem-suspended = You are suspended from this space. When that ends you are a member again.
problem-hidden = This is hidden.
problem-not-yourself = Nobody can do that to themselves.
problem-not-over-hosts = Only a host can do that about a host.
problem-own-measure = Somebody else must rule on what you did yourself.
problem-already-in-force = That is in force already.
problem-no-member = They are no member of this space.
problem-already-appealed = You have appealed already. That can be done once.
problem-already-decided = That has been decided.
problem-no-appeal = Nobody has appealed against this.
flaw-cannot-be-hidden = This cannot be hidden.

# What a measure or a report is about.
moderation-about-post = a post
moderation-about-idea = an idea
moderation-about-decision = a decision
moderation-about-person = how somebody behaves

moderation-title = Keeping the rules
moderation-nothing = Nothing waits
moderation-nothing-words = When somebody reports something or appeals, you find it here.
moderation-reported = Reported
moderation-reports = { $count ->
    [one] one report
   *[other] { $count } reports
}
moderation-look-post = A post: { $count }
moderation-look-idea = An idea: { $count }
moderation-look-decision = A decision: { $count }
moderation-look-person = How somebody behaves: { $count }
moderation-since = Waiting since
moderation-appeals = Appeals that wait for a ruling
moderation-measures = Measures
appeals-lead = Against suspensions of accounts, and from spaces where nobody else can rule.
moderation-log = What was done to keep the rules
moderation-log-lead = Every measure, its reason and what came of appeals. Whom it met stays between them and those who look after the space.
moderation-log-empty = Nothing had to be done
moderation-log-empty-words = When something is hidden, or somebody is warned, muted or suspended, it stands here.
moderation-log-pages = More measures
moderation-log-next = Older measures
moderation-how-title = How the rules are kept
moderation-how = Anybody can report what breaks a rule. Those who look after the space decide, with a reason and the rule it rests on.
moderation-how-appeal = Whom a measure meets can appeal once. A neutral party rules on it: never whoever took the measure.
moderation-how-steward = The mildest measure that helps is the right one. Your reason stands in the open log, so name nobody in it.
moderation-charter = The charter
moderation-standing = Your standing

# What a report says is wrong.
problem-kind-spam = Advertising, or the same again and again
problem-kind-abuse = Insults or harassment
problem-kind-threat = A threat
problem-kind-private = Somebody’s private details
problem-kind-unlawful = Against the law
problem-kind-deceit = A lie about who or what it is
problem-kind-off-topic = Not what this space is about
problem-kind-other = Something else

# The rules of the moderation policy.
rule-policy-spam = Moderation policy: no advertising, nothing again and again
rule-policy-abuse = Moderation policy: no insults, no harassment
rule-policy-threat = Moderation policy: no threats
rule-policy-private = Moderation policy: nobody’s private details
rule-policy-unlawful = Moderation policy: nothing against the law
rule-policy-deceit = Moderation policy: no lie about who or what it is
rule-policy-off-topic = Moderation policy: to what this space is about
rule-of-charter = The charter: { $text }

report-title-post = Report a post
report-title-idea = Report an idea
report-title-decision = Report a decision’s text
report-title-person = Report how somebody behaves
report-lead = Tell those who look after the space what is wrong. They do not tell anybody that it was you.
report-already = You have reported this. You hear what comes of it.
report-back = Back to where it is
report-problem = What is wrong?
report-words = In your own words
report-words-help = What you saw, and where. Needed if it is something else.
report-send = Report this
report-how-title = What happens then
report-how = A steward or host looks at it, decides, and you hear what came of it. What they do stands in the open log.
report-this = Report
report-somebody = Report { $name }
report-state-open = Nobody has decided yet.
report-state-acted = Something was done about it.
report-state-dismissed = Those who look after the space found nothing against the rules.

moderate-title-post = A post
moderate-title-idea = An idea
moderate-title-decision = A decision’s text
moderate-title-person = How somebody behaves
moderate-in-place = See it where it is
moderate-text = What it says
moderate-dismiss = Nothing is wrong with it
moderate-what = What shall happen?
moderate-none = There is nothing that you may do about it.
moderate-this = Look after this
moderate-hide = Hide it
moderate-words-hide = Its author and those who may hide still read it. In its place stands your reason.
moderate-send-hide = Hide it
moderate-warn = Warn them
moderate-words-warn = They read your reason. Nothing else changes.
moderate-send-warn = Warn them
moderate-mute = Mute them for a time
moderate-words-mute = They read, support and vote, but they do not write.
moderate-send-mute = Mute them
moderate-suspend = Suspend them
moderate-words-suspend = They are no member until it ends, and cannot join. Then they are one as before.
moderate-send-suspend = Suspend them
measure-rule = The rule it rests on
measure-rule-choose = Choose a rule
measure-reason = Why
measure-reason-help = Whoever sees the space reads this. Name nobody.
measure-days = For how many days
measure-days-help-mute = From 1 to 90.
measure-days-help-suspend = From 1 to 365. Leave it out, and it lasts until somebody lifts it.

measure-of-hide = Hidden: { $about }
measure-of-warn = A warning about { $about }
measure-of-mute = Muted because of { $about }
measure-of-suspend = Suspended because of { $about }
measure-account = An account suspended
measure-by-host = By a host
measure-by-steward = By a steward
measure-by-participant = By a participant
measure-by-observer = By an observer
measure-by-neutral = By a neutral party
measure-by-administrator = By an administrator
measure-charter = Charter, version { $count }
measure-until = Until { $moment }
measure-in-force = In force until it is lifted
measure-given = Given
measure-ended-over = Over since { $day }
measure-ended-lifted = Lifted on { $day }
measure-ended-undone = Undone on { $day }
measure-meets = It meets { $name }.
measure-taken-by = Taken by { $name }.
measure-why = Why
measure-hidden = What is hidden
measure-you-hide = Something that you wrote is hidden.
measure-you-warn = You were warned.
measure-you-mute = You cannot write here for a time. You can read, support and vote.
measure-you-suspend = You are no member until this ends. Then you are one as before.

appeal-title = Appeal against this
appeal-lead = You can appeal once. Somebody else than whoever decided this looks at it again.
appeal-your-words = Why it should be undone
appeal-help = Whoever rules on it reads this, and those who look after the space.
appeal-send = Appeal
appeal-words = The appeal
appeal-owed = Appealed: a ruling is owed by { $day }
appeal-overdue = Appealed: a ruling has been overdue since { $day }
appeal-upheld = Appealed: the measure stands
appeal-undone = Appealed: the measure was undone
ruling-title = Rule on the appeal
ruling-outcome = What shall happen?
ruling-upheld = The measure stands
ruling-undone = The measure is undone
ruling-send = Rule so
lift-title = Lift this
lift-words-hide = The text is shown again to everybody.
lift-words-warn = The warning is taken back.
lift-words-mute = They may write again at once.
lift-words-suspend = All is as before at once.
lift-reason = Why
lift-reason-help = For the record.
lift-send = Lift it

standing-title = Your standing
standing-suspended = Your account is suspended. You can read what anybody may read, and appeal here.
standing-measures = Measures that meet you
standing-measures-words = Open one to read why, and to appeal.
standing-none = There is none.
standing-reports = What you reported
standing-no-reports = You have reported nothing.

account-title = Suspend the account of { $name }
account-lead = Whoever has it is a guest everywhere until that ends. They can look at it and appeal.

tend-title = Something wrong here?
tend-rules = How the rules are kept
people-standing = Measures and reports that concern you

account-rules = Keeping the rules
account-suspend = Suspension of this account
mail-measure-subject = A measure that meets you at { $site }
mail-measure-text = Those who keep the rules at { $site } took a measure that meets you. Read what, why and by which rule, and how you can appeal.
mail-measure-action = Read it
mail-measure-changed-subject = News of a measure that meets you at { $site }
mail-measure-changed-text = A measure that meets you at { $site } has ended, or somebody has ruled on your appeal.
mail-measure-changed-action = Read it

# Links of new accounts.
links-held = Links are held back here: the account is new.
links-release = Release the links

# Whom somebody does not want to hear of.
blocked-title = People you blocked
blocked-lead = What they write is folded for you, and they bring you no notices. They do not learn it.
blocked-none = You have blocked nobody
blocked-none-words = Where you report somebody you can also block them.
blocked-people = People
blocked-end = Hear of them again
blocked-folded = You blocked this person. Show it
block-title = Hear no more of them
block-words = What they write is folded for you, and they bring you no notices. They do not learn it.
block-send = Block this person

# What is said to one person alone; what stands here after “tiding-” is the code of it in the record.
tidings-title = For you alone
tiding-new = New
tiding-measure-hide = Something that you wrote was hidden
tiding-measure-warn = You were warned
tiding-measure-mute = You were muted
tiding-measure-suspend = You were suspended
tiding-measure-lifted = A measure that meets you was lifted
tiding-measure-over = A measure that meets you is over
tiding-appeal-made = Somebody appealed, and you can rule on it
tiding-appeal-upheld = Your appeal was decided: the measure stands
tiding-appeal-undone = Your appeal was decided: the measure was undone
tiding-report-open = Something was reported
tiding-report-acted = Something was done about what you reported
tiding-report-dismissed = Nothing against the rules was found in what you reported
tiding-other = Something that concerns you
