//! What this room keeps about people.

use cocreate_kernel::personal::{Kind, Mine, Personal};
use cocreate_kernel::{PersonId, StoreFault, Tx, inventory, params};

use crate::personal_sql::{
    FORGET_MASKS, FORGET_MEMBERSHIPS, FORGET_VOICES, LEAVE_GROUPS, LEAVE_SPACES, MY_ALIASES, MY_CHARTERS,
    MY_MEMBERSHIPS, MY_VOICES,
};

use Kind::{Instant, Number, Text};

inventory::submit! {
    Personal {
        room: "spaces",
        mine: &[
            Mine {
                name: "memberships",
                fields: &[
                    ("space", Number), ("space_name", Text), ("power", Text), ("group", Text), ("joined_at", Instant),
                    ("muted_until", Instant),
                ],
                statement: &MY_MEMBERSHIPS,
            },
            Mine {
                name: "voices",
                fields: &[("space", Number), ("space_name", Text), ("group", Text), ("since", Instant)],
                statement: &MY_VOICES,
            },
            Mine {
                name: "charters",
                fields: &[("space", Number), ("space_name", Text), ("version", Number), ("amended_at", Instant)],
                statement: &MY_CHARTERS,
            },
            Mine {
                name: "pseudonyms",
                fields: &[("space", Number), ("space_name", Text), ("pseudonym", Text), ("made_at", Instant)],
                statement: &MY_ALIASES,
            },
        ],
        forget,
        written: Personal::no_texts,
        unwrite: Personal::no_unwriting,
    }
}

/// Memberships end; charters stay, as acts of the space. What was done under a pseudonym stays under it.
fn forget(tx: &mut Tx<'_>, person: PersonId, _: i64) -> Result<(), StoreFault> {
    for statement in [&FORGET_MASKS, &LEAVE_SPACES, &LEAVE_GROUPS, &FORGET_VOICES, &FORGET_MEMBERSHIPS] {
        tx.run(statement, params![person])?;
    }
    Ok(())
}
