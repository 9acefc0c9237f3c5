//! What this room keeps about people.

use cocreate_kernel::personal::{Kind, Mine, Personal};
use cocreate_kernel::{PersonId, StoreFault, Tx, inventory, params};

use crate::personal_sql::{
    FORGET_ARRIVALS, FORGET_FORMER, FORGET_LETTERS, FORGET_MEMBERSHIPS, FORGET_REQUESTS, FORGET_TRIES,
    FORGET_VOICES, LEAVE_GROUPS, LEAVE_SPACES, MY_ARRIVALS, MY_CHARTERS, MY_FORMER, MY_INVITATIONS,
    MY_MEMBERSHIPS, MY_REQUESTS, MY_VOICES,
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
                name: "former_memberships",
                fields: &[
                    ("space", Number), ("space_name", Text), ("joined_at", Instant), ("ended_at", Instant),
                    ("reason", Text),
                ],
                statement: &MY_FORMER,
            },
            Mine {
                name: "invitations_given",
                fields: &[
                    ("space", Number), ("space_name", Text), ("door", Text), ("address", Text), ("made_at", Instant),
                ],
                statement: &MY_INVITATIONS,
            },
            Mine {
                name: "arrivals",
                fields: &[("space", Number), ("space_name", Text), ("shown_at", Instant), ("arrived_at", Instant)],
                statement: &MY_ARRIVALS,
            },
            Mine {
                name: "requests",
                fields: &[
                    ("space", Number), ("space_name", Text), ("action", Text), ("path", Text), ("asked_at", Instant),
                    ("state", Text), ("decided_at", Instant), ("reason", Text),
                ],
                statement: &MY_REQUESTS,
            },
        ],
        forget,
        written: Personal::no_texts,
        unwrite: Personal::no_unwriting,
    }
}

/// Memberships end, and so does what is known of how they began; charters stay, as acts of the space.
fn forget(tx: &mut Tx<'_>, person: PersonId, _: i64) -> Result<(), StoreFault> {
    for statement in [
        &LEAVE_SPACES,
        &LEAVE_GROUPS,
        &FORGET_VOICES,
        &FORGET_MEMBERSHIPS,
        &FORGET_FORMER,
        &FORGET_LETTERS,
        &FORGET_ARRIVALS,
        &FORGET_TRIES,
        &FORGET_REQUESTS,
    ] {
        tx.run(statement, params![person])?;
    }
    Ok(())
}
