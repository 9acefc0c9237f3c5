language-name = English

date-and-time = { $date }, { $time } { $zone }
money = { $amount }{"\u00A0"}{ $currency }

problem-not-found = There is nothing here, or nothing that you can see.
problem-sign-in = Sign in first.
problem-invalid = Something in what you sent needs another look.
problem-members-only = This is for members of the space.
problem-not-permitted = The rules of this space do not allow you to do that.
problem-cross-site = This came from another site, so nothing was changed.
problem-wrong-state = It is too late for that, or too early.
problem-lost-a-race = Somebody did the same at the same moment. Please look again.
problem-idempotency-key-reused = This key was used for another request.
problem-edited-meanwhile = Somebody edited this meanwhile. Open it again and make your change there.
problem-dialogue-full = This dialogue has reached its end. Open a new one.
problem-too-many = That was too often.
problem-again-seconds = { $count ->
    [one] Try again in a second.
   *[other] Try again in { $count } seconds.
}
problem-again-minutes = { $count ->
    [one] Try again in a minute.
   *[other] Try again in { $count } minutes.
}
problem-again-hours = { $count ->
    [one] Try again in an hour.
   *[other] Try again in { $count } hours.
}
problem-prove-yourself = Prove once more who you are, then this can go on.
problem-needs-approval = Somebody who looks after the space must approve this first.
problem-token-scope = This token was not made for that.
problem-muted = You cannot speak here at the moment. You can read, support and vote.
problem-too-large = That is too large to send at once.
problem-unsupported-media-type = Send a form or JSON.
problem-method-not-allowed = This address cannot do that.
problem-broken = Something on our side broke. Nothing was changed.

flaw-not-your-group = This is no group that you speak for.
flaw-required = This is needed.
flaw-too-long = At most { $limit } characters.
flaw-too-short = At least { $limit } characters.
flaw-wrong-type = This has the wrong form.
flaw-unknown-field = There is no such field.
flaw-unknown-choice = Choose one of those offered.
flaw-given-twice = This was given twice.
flaw-unknown = There is no such thing here.
flaw-not-utf8 = This is not readable text (UTF-8).
flaw-not-json = This is not readable JSON.
flaw-not-an-object = This must be a JSON object.
flaw-not-a-key = Use 1 to 200 visible ASCII characters.
flaw-not-a-number = Write a number, like 1200 or 1200.50.
flaw-negative = This cannot be less than zero.
flaw-too-large = This is more than can be counted.
flaw-too-precise = This has more decimals than the currency.
