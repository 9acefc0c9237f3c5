//! What this room keeps about people. Ballots stay counted; who cast them is gone.

use cocreate_kernel::personal::{AT_ONCE, Kind, Merge, Mine, Named, Personal, Texts, UNWRITTEN};
use cocreate_kernel::{Ask, PersonId, StoreFault, SubjectId, Tx, inventory, params};
use serde_json::Value;

use crate::personal_sql::{
    BALLOTS_OF_BOTH, CLOSURE_NAMES, CLOSURE_RENAMES, DROP_BALLOT, FIND_REPORT, GIVE_BALLOTS, MY_BALLOTS,
    MY_CLOSURES, MY_DECISIONS, OPTIONS_LEFT, SET_REPORT, UNCOUNT_BALLOT, UNWRITE_OPTION,
};
use crate::state;

use Kind::{Instant, Json, Number, Text};

inventory::submit! {
    Personal {
        room: "decisions",
        mine: &[
            Mine {
                name: "ballots",
                fields: &[
                    ("decision", Number), ("question", Text), ("group", Text), ("approves", Json), ("seal", Text),
                    ("cast_at", Instant),
                ],
                statement: &MY_BALLOTS,
            },
            Mine {
                name: "decisions",
                fields: &[
                    ("id", Number), ("space_name", Text), ("question", Text), ("explanation", Text), ("budget", Number),
                    ("currency", Text), ("closes_at", Instant), ("opened_at", Instant),
                ],
                statement: &MY_DECISIONS,
            },
            Mine {
                name: "closures",
                fields: &[("decision", Number), ("question", Text), ("closed_at", Instant)],
                statement: &MY_CLOSURES,
            },
        ],
        forget: Personal::nothing,
        written,
        unwrite,
        settle,
        named: &[Named { left: &CLOSURE_NAMES, give: &CLOSURE_RENAMES }],
    }
}

fn written(tx: &mut Tx<'_>, person: PersonId, texts: Texts) -> Result<bool, StoreFault> {
    Ok(tx.maybe(&OPTIONS_LEFT, params![person, UNWRITTEN, 1, texts.masked()], |_| Ok(()))?.is_some())
}

/// The titles of their ideas where they stood to the vote. The questions stay: many answered them.
fn unwrite(tx: &mut Tx<'_>, person: PersonId, texts: Texts) -> Result<(), StoreFault> {
    let left = tx.all(&OPTIONS_LEFT, params![person, UNWRITTEN, AT_ONCE, texts.masked()], |row| {
        Ok((row.get::<SubjectId>(0)?, row.get::<SubjectId>(1)?))
    })?;
    for (decision, idea) in left {
        tx.run(&UNWRITE_OPTION, params![decision, idea, UNWRITTEN])?;
        let report = tx.maybe(&FIND_REPORT, params![decision], |row| row.get::<String>(0))?;
        let Some(report) = report else { continue };
        let mut report: Value =
            serde_json::from_str(&report).map_err(|e| StoreFault::Broken(e.to_string()))?;
        untitle(&mut report, idea);
        tx.run(&SET_REPORT, params![decision, &report.to_string()])?;
    }
    Ok(())
}

/// Takes the title of an idea out of a report, wherever it stands beside its key.
fn untitle(part: &mut Value, idea: SubjectId) {
    match part {
        Value::Object(map) => {
            if map.get("idea") == Some(&Value::from(idea.0)) && map.contains_key("title") {
                map.insert("title".to_owned(), UNWRITTEN.into());
            }
            map.values_mut().for_each(|value| untitle(value, idea));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| untitle(item, idea)),
        _ => {}
    }
}

/// Where both accounts voted and nothing is counted yet, the ballot of the one that stays is the person's.
fn settle(tx: &mut Tx<'_>, merge: Merge) -> Result<(), StoreFault> {
    let key = params![merge.from, merge.into, state::OPEN];
    for decision in tx.all(&BALLOTS_OF_BOTH, key, |row| row.get::<SubjectId>(0))? {
        tx.run(&DROP_BALLOT, params![decision, merge.from])?;
        tx.run(&UNCOUNT_BALLOT, params![decision])?;
    }
    tx.run(&GIVE_BALLOTS, params![merge.from, merge.into])?;
    Ok(())
}
