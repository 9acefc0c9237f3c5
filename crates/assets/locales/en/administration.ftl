# The instance: its people, how it presents itself, who did what, and how it fares.

admin-title = Administration
admin-nav = Administration
admin-nav-health = Health
admin-nav-people = People
admin-nav-instance = This instance
admin-nav-audit = Audit
admin-well = All work is done in time.
admin-not-well = Some work is late or fails. Look below, and into the log.
admin-people = People
admin-active = Here within 30 days
admin-sessions = Open sessions
admin-spaces = Spaces
admin-work = Work that waits
admin-no-work = Nothing waits.
admin-work-kind = Kind
admin-work-state = State
admin-work-waiting = Waiting
admin-work-late = Late
admin-work-tries = Most tries
admin-work-next = Next
admin-work-in-time = In time
admin-work-failing = Failing
admin-program = The program
admin-version = Version { $version }
admin-database-sqlite = SQLite
admin-database-postgresql = PostgreSQL
admin-schema = Schema { $count }
admin-administered = An administrator since { $day }
admin-people-title = Who is here
admin-people-label = Name or e-mail address
admin-people-help = What it begins with.
admin-nobody-title = Nobody was found
admin-nobody = No name or address begins like this.
admin-everybody = Show everybody
admin-seen = last here on { $day }
admin-is-administrator = Administrator
admin-is-suspended = Suspended
admin-is-service = A program
admin-people-pages = More people
admin-people-more = Earlier accounts
admin-takes-part = Takes part in
admin-takes-part-nowhere = Is in no space yet.
admin-what-they-did = What they did
admin-sessions-open = { $count ->
    [0] No session is open.
    [one] One session is open.
   *[other] { $count } sessions are open.
}
admin-sign-out = Sign out everywhere
admin-sign-out-words = Every browser of theirs must sign in anew. Do this when a device was lost or somebody else was in the account.
admin-sign-out-send = Sign out everywhere
admin-power = Administration
admin-you-administer = You administer this instance.
admin-they-administer = Administers this instance.
admin-take = Take this power
admin-take-words = They can no longer see or change anything here.
admin-take-send = Take the power
admin-give = Make an administrator
admin-give-words = An administrator sees every account and entry, and can change all of this. Spaces keep their own rules: what is written in a space for members stays there.
admin-give-send = Make an administrator
admin-cannot-administer = A program or a suspended account cannot administer the instance.
admin-instance-title = How this instance presents itself
admin-name = Name
admin-name-help = Stands at the top of each page. Left empty, it is the one from the settings.
admin-welcome = Welcome
admin-welcome-help = What a visitor reads first on the home page. Left empty, it is the usual one.
admin-contact = Contact
admin-contact-help = An address of mail or of a page, for those who cannot reach something.
admin-accent = Accent
admin-accent-help = The colour of links and buttons. Each stands out enough by day, by night and in high contrast.
admin-dye-1 = Indigo
admin-dye-2 = Brick
admin-dye-3 = Ochre
admin-dye-4 = Teal
admin-dye-5 = Walnut
admin-dye-6 = Plum
admin-dye-7 = Rose
admin-dye-8 = Slate
admin-joining = Who may join
admin-joining-help = Whoever is invited to a space may always come.
admin-joining-anyone = Anybody
admin-joining-invited = Only those who are invited
admin-opening = Who may open a space
admin-opening-everybody = Everybody who is signed in
admin-opening-administrators = Administrators
admin-save = Save
admin-versions = Versions
admin-versions-none = Nothing was changed yet.
admin-version-number = Version { $count }
admin-audit-title = Who did what
admin-audit-words = Each change leaves an entry. What people wrote is not in it, only its digest.
admin-audit-kind = Kind begins with
admin-audit-kind-help = For example member, charter.amended, session
admin-audit-person = Number of a person
admin-audit-space = Number of a space
admin-audit-send = Show
admin-audit-nobody = nobody by name
admin-audit-pages = More entries
admin-audit-older = Earlier entries
admin-audit-none-title = No entries here
admin-audit-none = None of the entries looked through matches.
admin-audit-all = Show all
problem-last-administrator = An instance is never left without an administrator. Make somebody else one first.
problem-unfit-administrator = A program or a suspended account cannot administer the instance.

# Two accounts of one person.
admin-merge = Merge accounts
admin-merge-why = Somebody has two accounts? Make one of them.
admin-merge-begin = Merge another account into this one
admin-merge-when = This account stays. Find the other account of the same person: what it said, gave and takes part in becomes this one’s. Make sure first that both are the same person’s.
admin-merge-label = E-mail address or number of the other account
admin-merge-help = The whole address, or the number at the end of its page’s address.
admin-merge-find = Show both accounts
admin-merge-none = There is no such account.
admin-merge-another = Choose another account
admin-merge-stays = This account stays
admin-merge-goes = This account becomes part of it
admin-merge-words = Contributions, memberships and notices move over. Where both supported the same idea or voted in an open decision, it counts once. Nobody can sign in with the second account any more. Both addresses get a letter. This cannot be undone.
admin-merge-send = Merge these accounts
admin-merge-spaces = { $count ->
    [one] in one space
   *[other] in { $count } spaces
}
admin-merge-subjects = { $count ->
    [one] one idea or decision
   *[other] { $count } ideas and decisions
}
admin-merge-posts = { $count ->
    [one] one post
   *[other] { $count } posts
}
problem-merge-same = An account cannot be merged into itself.
problem-merge-own = You cannot merge your own account. Ask another administrator.
problem-merge-administrator = The account that would go administers this instance. Take that power first.
problem-merge-service = The account of a program cannot be merged.
problem-merge-measured = One of the accounts is muted or suspended. That must end first.
problem-merge-leaving = One of the accounts is about to be erased.
mail-merged-subject = Your accounts at { $site } are one now
mail-merged-text = An administrator of { $site } has merged two accounts of yours: what you said and gave is all in one place. If one of them was not yours, answer to those who run { $site } at once.
mail-merged-action = See your account

# How much at once.
admin-nav-limits = Limits
admin-nav-providers = Sign-in elsewhere
admin-limits-title = How much at once
admin-limits-words = These keep programs and floods out without being in anybody’s way. Each node counts for itself, over ten minutes unless it says otherwise; 0 is no limit. Whoever meets one reads when they can go on.
admin-limits-from = Which limits hold
admin-limits-from-settings = Those of the settings of the machine
admin-limits-from-here = Those below
admin-limit-account = Changes of one account
admin-limit-address = Changes from one address of the net
admin-limit-strangers = Changes from one address by nobody who is signed in
admin-limit-searches = Searches from one address by nobody who is signed in
admin-limit-space = Changes in one space
admin-limit-newcomers = Ideas and posts of a new account in an hour
admin-limit-settings = The settings say { $number }.

# Providers of identities.
admin-providers-title = Sign-in with an account elsewhere
admin-providers-words = The settings of the machine name the providers, since that takes a secret. Here you see how they fare, and can stop offering one at once.
admin-providers-none-title = No provider is set up
admin-providers-none = With OpenID Connect, people come in with the account of their organisation. The README says how to set one up.
admin-provider-offered = Offered
admin-provider-paused = Not offered for now
admin-provider-withdrawn = No longer in the settings
admin-provider-accounts = { $count ->
    [0] opens no account yet
    [one] opens one account
   *[other] opens { $count } accounts
}
admin-provider-used = last used on { $day }
admin-provider-issuer = Its address
admin-provider-callback = Where it sends people back to
admin-provider-new = Whom we do not know
admin-provider-creates = Gets an account
admin-provider-links-only = Gets no account: only linked ones open
admin-provider-address = Addresses that it vouches for
admin-provider-trusted = Open the account with that address, once its owner said yes
admin-provider-untrusted = Open nothing
admin-provider-groups = Groups there that bring a part here
admin-provider-pause = Stop offering it
admin-provider-pause-words = Nobody comes in with it until you offer it again. Whoever is signed in stays so; accounts stay linked.
admin-provider-resume = Offer it again
problem-provider-paused = Signing in with this provider is not offered for now. Take another way in.

# A second factor that is lost.
admin-second = Second factor
admin-second-end = They lost the app and the codes
admin-second-words = Make sure that it is them: ask something that only they know, or see them. From then on the password or a code by mail is enough; everybody signed in to the account is signed out, and they get a letter.
admin-second-send = Ask for it no more
