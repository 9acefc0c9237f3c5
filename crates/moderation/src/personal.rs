//! What this room keeps about people.

use cocreate_kernel::personal::{AT_ONCE, Kind, Merge, Mine, Named, Personal, Texts, UNWRITTEN};
use cocreate_kernel::{Ask, PersonId, StoreFault, Tx, inventory, params};

use crate::personal_sql::{
    DECIDER_NAMES, DECIDER_RENAMES, DROP_BLOCKED, DROP_BLOCKED_BY, DROP_BLOCKED_SELF, DROP_REPORTS,
    ENDER_NAMES, ENDER_RENAMES, FORGET_APPEAL_WORDS, FORGET_BLOCKED, FORGET_MASKED_APPEALS,
    FORGET_REPORT_WORDS, FORGET_SUSPENSIONS, FORGET_TIDINGS, GIVE_BLOCKED, GIVE_BLOCKED_BY, GIVE_REPORTS,
    HIDDEN_LEFT, MEASURE_NAMES, MEASURE_RENAMES, MEASURES_I_TOOK, MY_BLOCKED, MY_MEASURES, MY_REPORTS,
    MY_SUSPENSIONS, MY_TIDINGS, REPORT_NAMES, REPORT_RENAMES, RULING_NAMES, RULING_RENAMES, TAKER_NAMES,
    TAKER_RENAMES, TIDING_NAMES, TIDING_RENAMES, UNWRITE_HIDDEN,
};

use Kind::{Instant, Text};

inventory::submit! {
    Personal {
        room: "moderation",
        mine: &[
            Mine {
                name: "measures",
                fields: &[
                    ("kind", Text), ("space_name", Text), ("about", Text), ("reason", Text), ("rule", Text), ("power", Text),
                    ("taken_at", Instant), ("until", Instant), ("ended_at", Instant), ("ended_how", Text),
                    ("appeal", Text), ("appealed_at", Instant), ("ruling", Text), ("ruling_reason", Text),
                ],
                statement: &MY_MEASURES,
            },
            Mine {
                name: "measures_taken",
                fields: &[
                    ("kind", Text), ("space_name", Text), ("reason", Text), ("rule", Text), ("taken_at", Instant),
                ],
                statement: &MEASURES_I_TOOK,
            },
            Mine {
                name: "reports",
                fields: &[
                    ("space_name", Text), ("about", Text), ("problem", Text), ("words", Text), ("made_at", Instant),
                    ("decided_at", Instant),
                ],
                statement: &MY_REPORTS,
            },
            Mine {
                name: "suspensions",
                fields: &[("space_name", Text), ("power", Text), ("joined_at", Instant)],
                statement: &MY_SUSPENSIONS,
            },
            Mine {
                name: "tidings",
                fields: &[("what", Text), ("space_name", Text), ("told_at", Instant), ("seen_at", Instant)],
                statement: &MY_TIDINGS,
            },
            Mine {
                name: "blocked",
                fields: &[("name", Text), ("since", Instant)],
                statement: &MY_BLOCKED,
            },
        ],
        forget,
        written,
        unwrite,
        settle,
        named: &[
            Named { left: &MEASURE_NAMES, give: &MEASURE_RENAMES },
            Named { left: &TAKER_NAMES, give: &TAKER_RENAMES },
            Named { left: &ENDER_NAMES, give: &ENDER_RENAMES },
            Named { left: &RULING_NAMES, give: &RULING_RENAMES },
            Named { left: &REPORT_NAMES, give: &REPORT_RENAMES },
            Named { left: &DECIDER_NAMES, give: &DECIDER_RENAMES },
            Named { left: &TIDING_NAMES, give: &TIDING_RENAMES },
        ],
    }
}

/// Measures stay, as acts of the space that its log tells of without names.
fn forget(tx: &mut Tx<'_>, person: PersonId, _: i64) -> Result<(), StoreFault> {
    for statement in [&FORGET_BLOCKED, &FORGET_TIDINGS, &FORGET_SUSPENSIONS] {
        tx.run(statement, params![person])?;
    }
    for statement in [&FORGET_REPORT_WORDS, &FORGET_APPEAL_WORDS] {
        tx.run(statement, params![person, UNWRITTEN])?;
    }
    Ok(())
}

fn written(tx: &mut Tx<'_>, person: PersonId, texts: Texts) -> Result<bool, StoreFault> {
    Ok(tx.maybe(&HIDDEN_LEFT, params![person, UNWRITTEN, 1, texts.masked()], |_| Ok(()))?.is_some())
}

fn unwrite(tx: &mut Tx<'_>, person: PersonId, texts: Texts) -> Result<(), StoreFault> {
    for measure in
        tx.all(&HIDDEN_LEFT, params![person, UNWRITTEN, AT_ONCE, texts.masked()], |row| row.get::<i64>(0))?
    {
        tx.run(&UNWRITE_HIDDEN, params![measure, UNWRITTEN])?;
    }
    if texts.masked() {
        tx.run(&FORGET_MASKED_APPEALS, params![person, UNWRITTEN])?;
    }
    Ok(())
}

/// Nobody merges an account under a measure: there are no suspended parts to give over.
fn settle(tx: &mut Tx<'_>, merge: Merge) -> Result<(), StoreFault> {
    for statement in [
        &DROP_REPORTS,
        &GIVE_REPORTS,
        &DROP_BLOCKED_SELF,
        &DROP_BLOCKED,
        &GIVE_BLOCKED,
        &DROP_BLOCKED_BY,
        &GIVE_BLOCKED_BY,
    ] {
        tx.run(statement, params![merge.from, merge.into])?;
    }
    Ok(())
}
