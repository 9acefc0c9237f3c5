//! What this room, and the kernel's books, keep about people.

use cocreate_kernel::personal::{Kind, Merge, Mine, Named, Personal};
use cocreate_kernel::{Ask, PersonId, StoreFault, Tx, inventory, params};

use crate::personal_sql::{
    DROP_TOKENS, DROP_UNSENT, FIND_ADDRESS, FORGET_BROWSERS, FORGET_CHALLENGES, FORGET_CODES,
    FORGET_EXPORT_PARTS, FORGET_EXPORTS, FORGET_HALVES, FORGET_IDENTITIES, FORGET_IDENTITY_OFFERS,
    FORGET_IDENTITY_PARTS, FORGET_LETTERS, FORGET_MAIL_CHOICES, FORGET_MAIL_ROUNDS, FORGET_MAIL_STOPS,
    FORGET_ONCE, FORGET_OWN_ENTRIES, FORGET_PASSKEYS, FORGET_PERSON, FORGET_RECOVERY, FORGET_SECOND,
    FORGET_SESSIONS, FORGET_TOKENS, GIVE_IDENTITIES, LEAVE_ADDRESS, MERGED_NAMES, MERGED_RENAMES, MY_ACCOUNT,
    MY_ENTRIES, MY_ERASURE, MY_EXPORTS, MY_IDENTITIES, MY_LETTERS, MY_MAIL_CHOICES, MY_MAIL_ROUNDS,
    MY_MASKED_ENTRIES, MY_PASSKEYS, MY_SECOND_FACTOR, MY_SESSIONS, MY_TOKENS, RULES_NAME, RULES_RENAME,
    SERVICE_NAMES, SERVICE_RENAMES, SINCE_THE_FIRST, SUBJECT_NAMES, SUBJECT_RENAMES, TAKE_ADDRESS,
    VERDICT_NAMES, VERDICT_RENAMES,
};

use Kind::{Instant, Json, Number, Text, Truth};

inventory::submit! {
    Personal {
        room: "people",
        mine: &[
            Mine {
                name: "account",
                fields: &[
                    ("id", Number), ("name", Text), ("email", Text), ("about", Text), ("language", Text), ("time_zone", Text),
                    ("joined_at", Instant), ("email_confirmed_at", Instant), ("administrator_since", Instant),
                    ("suspended_at", Instant), ("service_of", Number),
                ],
                statement: &MY_ACCOUNT,
            },
            Mine {
                name: "sessions",
                fields: &[
                    ("started_at", Instant), ("ends_at", Instant), ("seen_at", Instant), ("proven_at", Instant),
                    ("method", Text), ("agent", Text),
                ],
                statement: &MY_SESSIONS,
            },
            Mine {
                name: "tokens",
                fields: &[("name", Text), ("scopes", Text), ("made_at", Instant), ("ends_at", Instant), ("seen_at", Instant)],
                statement: &MY_TOKENS,
            },
            Mine {
                name: "passkeys",
                fields: &[("name", Text), ("made_at", Instant), ("seen_at", Instant)],
                statement: &MY_PASSKEYS,
            },
            Mine {
                name: "second_factor",
                fields: &[("begun_at", Instant), ("confirmed_at", Instant)],
                statement: &MY_SECOND_FACTOR,
            },
            Mine {
                name: "record",
                fields: &[("at", Instant), ("what", Text), ("space", Text), ("subject", Number), ("data", Json)],
                statement: &MY_ENTRIES,
            },
            Mine {
                name: "record_of_masks",
                fields: &[
                    ("at", Instant), ("what", Text), ("space", Text), ("pseudonym", Text), ("subject", Number), ("data", Json),
                ],
                statement: &MY_MASKED_ENTRIES,
            },
            Mine {
                name: "letters",
                fields: &[("kind", Text), ("made_at", Instant), ("sent_at", Instant), ("failed_at", Instant)],
                statement: &MY_LETTERS,
            },
            Mine {
                name: "mail_choices",
                fields: &[("space", Number), ("space_name", Text), ("pace", Text), ("chosen_at", Instant)],
                statement: &MY_MAIL_CHOICES,
            },
            Mine {
                name: "mail_rounds",
                fields: &[("pace", Text), ("told_until", Instant), ("due_at", Instant)],
                statement: &MY_MAIL_ROUNDS,
            },
            Mine {
                name: "identities",
                fields: &[
                    ("provider", Text), ("issuer", Text), ("subject", Text), ("linked_at", Instant), ("used_at", Instant),
                ],
                statement: &MY_IDENTITIES,
            },
            Mine {
                name: "exports",
                fields: &[("asked_at", Instant), ("ready_at", Instant), ("size", Number), ("ends_at", Instant)],
                statement: &MY_EXPORTS,
            },
            Mine {
                name: "erasure",
                fields: &[
                    ("asked_at", Instant), ("texts", Truth), ("due_at", Instant), ("decided_at", Instant), ("outcome", Text),
                    ("reason", Text),
                ],
                statement: &MY_ERASURE,
            },
        ],
        forget,
        written: Personal::no_texts,
        unwrite: Personal::no_unwriting,
        settle,
        named: &[
            Named { left: &SUBJECT_NAMES, give: &SUBJECT_RENAMES },
            Named { left: &SERVICE_NAMES, give: &SERVICE_RENAMES },
            Named { left: &MERGED_NAMES, give: &MERGED_RENAMES },
            Named { left: &RULES_NAME, give: &RULES_RENAME },
            Named { left: &VERDICT_NAMES, give: &VERDICT_RENAMES },
        ],
    }
}

fn forget(tx: &mut Tx<'_>, person: PersonId, now: i64) -> Result<(), StoreFault> {
    for statement in [
        &FORGET_CODES,
        &FORGET_IDENTITY_PARTS,
        &FORGET_IDENTITIES,
        &FORGET_IDENTITY_OFFERS,
        &FORGET_SESSIONS,
        &FORGET_TOKENS,
        &FORGET_PASSKEYS,
        &FORGET_CHALLENGES,
        &FORGET_SECOND,
        &FORGET_RECOVERY,
        &FORGET_HALVES,
        &FORGET_BROWSERS,
        &FORGET_ONCE,
        &FORGET_LETTERS,
        &FORGET_MAIL_CHOICES,
        &FORGET_MAIL_ROUNDS,
        &FORGET_MAIL_STOPS,
        &FORGET_EXPORT_PARTS,
        &FORGET_EXPORTS,
        &FORGET_OWN_ENTRIES,
    ] {
        tx.run(statement, params![person])?;
    }
    // Last: what goes before is found by the address, too.
    tx.run(&FORGET_PERSON, params![person, now])?;
    Ok(())
}

/// The ways in of the account that goes are gone, but for accounts elsewhere. Where the one that stays has no address,
/// it has this one from now on.
fn settle(tx: &mut Tx<'_>, merge: Merge) -> Result<(), StoreFault> {
    let Merge { from, into, now } = merge;
    for statement in [
        &FORGET_CODES,
        &FORGET_IDENTITY_OFFERS,
        &FORGET_SESSIONS,
        &DROP_TOKENS,
        &FORGET_PASSKEYS,
        &FORGET_CHALLENGES,
        &FORGET_SECOND,
        &FORGET_RECOVERY,
        &FORGET_HALVES,
        &FORGET_BROWSERS,
        &FORGET_ONCE,
        &FORGET_MAIL_CHOICES,
        &FORGET_MAIL_ROUNDS,
        &FORGET_MAIL_STOPS,
        &FORGET_EXPORT_PARTS,
        &FORGET_EXPORTS,
        &DROP_UNSENT,
    ] {
        tx.run(statement, params![from])?;
    }
    tx.run(&GIVE_IDENTITIES, params![from, into])?;
    tx.run(&SINCE_THE_FIRST, params![from, into])?;
    let address = tx.maybe(&FIND_ADDRESS, params![from], |row| {
        Ok((row.get::<Option<String>>(0)?, row.get::<Option<i64>>(1)?))
    })?;
    tx.run(&LEAVE_ADDRESS, params![from, into, now])?;
    if let Some((Some(email), confirmed)) = address {
        tx.run(&TAKE_ADDRESS, params![into, &email, confirmed])?;
    }
    Ok(())
}
