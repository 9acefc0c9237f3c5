# Invitations: who comes in, by which door; and who leaves.

invite-title = Invitations
invite-list = The invitations of this space
invite-none-title = Nobody is invited yet
invite-none = Write to those whom it concerns, pass a link on, or hang up a paper with a code.
invite-pages = More invitations
invite-older = Older invitations
invite-new = Invite somebody
invite-new-letter = Invite by letter
invite-new-link = Invite by a link
invite-new-domain = Invite an organisation
invite-new-code = Invite by a code on paper
invite-lead-letter = Each address gets a letter with a link of its own, which is good once. Whether an address has an account, nobody is told.
invite-lead-link = Whoever has the link can come in, until its places are taken or its time is over.
invite-lead-domain = Whoever has a confirmed address of this organisation finds the space open.
invite-lead-code = Eight letters and digits, easy to read and to type. Print the page and hang it up.
invite-door-letter = Letter
invite-door-link = Link
invite-door-domain = Addresses of
invite-door-code = Code on paper
invite-is-open = Open
invite-is-used = All places taken
invite-is-ended = Its time is over
invite-is-revoked = Taken back
invite-is-orphaned = Whoever gave it has left
invite-until = good until { $day }
invite-came =
    { $count ->
        [0] nobody has come yet
        [one] 1 person has come
       *[other] { $count } people have come
    }
invite-came-of =
    { $count ->
        [0] nobody of { $most } has come yet
        [one] 1 person of { $most } has come
       *[other] { $count } people of { $most } have come
    }
invite-lines = To whom do we write?
invite-lines-help = One address a line, at most 500. After a comma you can write the group, then the role: name@example.org, Nurses, observer. You can paste a table.
invite-domain = What stands after the @?
invite-domain-help = Like clinic.example. Addresses that anybody can get, like those of large mail providers, open the space to everybody.
invite-power = As what do they come?
invite-they-choose = They choose
invite-uses = How many may come by it?
invite-days = For how many days is it good?
invite-only = Whom does the letter let in?
invite-only-help = A letter can be passed on.
invite-only-yes = Only the account with this address
invite-only-no = Whoever has the letter, once
invite-approval = Somebody here approves each who comes
invite-send-letter = Send the letters
invite-send-link = Make the link
invite-send-domain = Open the space to them
invite-send-code = Make the code
invite-back = Back to the invitations
invite-paper-title = Come to “{ $space }”
invite-paper-go = Open this address:
invite-paper-type = Then type this code:
invite-once-link = This is the link. Keep it now: it is shown here only once.
invite-once-code = Print this page now: the code is shown here only once.
invite-state = State
invite-places = Places
invite-ends = Good until
invite-by = Given by
invite-approved-each = Somebody here approves each who comes.
invite-who-came = Who came by it
invite-nobody-came = Nobody yet.
invite-revoke = Take it back
invite-revoke-help = Nobody comes in by it any more. Who came stays.

door-title = You are invited
door-invites = { $name } invites you to
door-is-open = You are invited
door-is-used = All places of this invitation are taken
door-is-ended = The time of this invitation is over
door-is-revoked = This invitation was taken back
door-is-orphaned = This invitation is no longer good
door-over = Ask whoever sent it to you for a new one.
door-member = You are a member already.
door-go = Go to the space
door-power = You come as
door-speak-as = You speak as
door-approval = Somebody there approves that you come. You will hear from us.
door-other-address = This invitation is for another address than yours. Sign in with the one that the letter went to.
door-sign-in-words = Sign in or join, and you come back here. Nothing happens before you say so.
door-sign-in = Sign in to go on
door-accept = Come in
door-ask = Ask to come in

join-title = Come in with a code
join-lead = You have a paper with a code? Type it here.
join-sign-in-words = Sign in or join first, then type the code.
join-open = Open to you
join-by-domain = by your address
join-by-code = by your code
join-code = The code
join-code-help = Eight letters and digits, like ACDE-3467.
join-send = Go on

former-title = Former members
former-none = Nobody has left so far.
former-from-to = here from { $from } to { $to }
former-removed = Removed by { $name }:
former-left = Left.
members-remove-reason = Why?
members-remove-help = They are told the reason. What they wrote stays.
members-remove-send = Remove this member
members-invitations = All invitations
space-leave = Leave this space
space-leave-words = What you wrote stays, with your name. You can come back.
space-leave-send = Leave
space-by-invitation = You come into this space by an invitation.

flaw-member-lines-required = Write at least one address.
flaw-member-domain-required = Write what stands after the @.
flaw-member-reason-required = Say why.
flaw-member-reason-too-long = The reason can have at most { $limit } characters.
flaw-invitation-group-required = Say for which group you speak.
flaw-invitation-code-required = Type the code.
flaw-invitation-code-not-a-code = That is not a code. Look once more at the paper; after ten wrong ones you have to wait for an hour.
flaw-not-a-code = That is not a code.
flaw-line-not-an-email = Line { $limit } does not begin with an address like name@example.org.
flaw-line-unknown-group = Line { $limit } names a group that this space does not have.
flaw-line-unknown-power = Line { $limit } names a role that there is not.
flaw-line-power-too-high = Line { $limit } gives a role that you cannot give.
flaw-too-many-lines = Invite at most { $limit } at once.
flaw-not-so-many-uses = Choose 1 to { $limit } people.
flaw-not-a-domain = Write it like clinic.example.
flaw-group-given = This group is given by hosts and stewards.

problem-invitation-over = This invitation is no longer good.
problem-other-address = This invitation is for another address than yours.
problem-removed-before = You were removed from this space after this invitation was made. Ask for a new one.
problem-power-too-high = You cannot do this with somebody who holds this role.
problem-leave-instead = You cannot remove yourself. Leave the space instead.

mail-invitation-subject = { $by } invites you to “{ $space }”
mail-invitation-text = { $by } would like to have you at the table in “{ $space }”. The link is yours and is good once. If you do not know what this is about, you need not do anything.
mail-invitation-action = See what it is about
mail-removed-subject = You are no longer a member of “{ $space }”
mail-removed-text = You were removed from “{ $space }”. The reason: { $reason }
