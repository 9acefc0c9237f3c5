//! What this room keeps about people.

use cocreate_kernel::personal::{Kind, Merge, Mine, Personal};
use cocreate_kernel::{PersonId, StoreFault, Tx, inventory, params};

use crate::personal_sql::{DROP_FOLLOWS, FORGET_FOLLOWS, GIVE_FOLLOWS, MY_FOLLOWS};

use Kind::{Instant, Number, Text};

inventory::submit! {
    Personal {
        room: "attention",
        mine: &[Mine {
            name: "follows",
            fields: &[
                ("subject", Number), ("subject_title", Text), ("because", Text), ("since", Instant), ("seen_at", Instant),
                ("muted_at", Instant),
            ],
            statement: &MY_FOLLOWS,
        }],
        forget,
        written: Personal::no_texts,
        unwrite: Personal::no_unwriting,
        settle,
        named: &[],
    }
}

fn forget(tx: &mut Tx<'_>, person: PersonId, _: i64) -> Result<(), StoreFault> {
    tx.run(&FORGET_FOLLOWS, params![person])?;
    Ok(())
}

fn settle(tx: &mut Tx<'_>, merge: Merge) -> Result<(), StoreFault> {
    for statement in [&DROP_FOLLOWS, &GIVE_FOLLOWS] {
        tx.run(statement, params![merge.from, merge.into])?;
    }
    Ok(())
}
