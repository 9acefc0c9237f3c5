//! What this room keeps about people.

use cocreate_kernel::personal::{Kind, Merge, Mine, Named, Personal, Texts};
use cocreate_kernel::{Ask, GroupId, PersonId, Power, SpaceId, StoreFault, Tx, inventory, params};

use crate::personal_sql::{
    ADD_VOICE, ALIAS_NAMES, ALIAS_RENAMES, APPROVER_NAMES, APPROVER_RENAMES, CHARTER_NAMES, CHARTER_RENAMES,
    COUNT_GROUP, DROP_ARRIVALS, DROP_FORMER, DROP_HELD, DROP_MASKS, DROP_PART, DROP_TRIES, DROP_VOICES,
    FORGET_ARRIVALS, FORGET_FORMER, FORGET_LETTERS, FORGET_MASKS, FORGET_MEMBERSHIPS, FORGET_PSEUDONYMS,
    FORGET_REQUESTS, FORGET_TRIES, FORGET_VOICES, GIVE_ARRIVALS, GIVE_FORMER, GIVE_HELD, GIVE_MASKS,
    GIVE_PARTS, GIVE_VOICES, INVITER_NAMES, INVITER_RENAMES, LEAVE_GROUPS, LEAVE_SPACES, MY_ALIASES,
    MY_ARRIVALS, MY_CHARTERS, MY_FORMER, MY_INVITATIONS, MY_MEMBERSHIPS, MY_REQUESTS, MY_VOICES, NOTER_NAMES,
    NOTER_RENAMES, ONE_MEMBER_LESS, PARTS_OF_BOTH, PSEUDONYMS_LEFT, REMOVER_NAMES, REMOVER_RENAMES,
    REVOKER_NAMES, REVOKER_RENAMES, SET_PART,
};

use crate::represented_sql::{FORGET_REPRESENTED, MY_REPRESENTED};

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
                name: "represented",
                fields: &[
                    ("person", Number), ("space_name", Text), ("how", Text), ("consent", Text), ("noted_at", Instant),
                ],
                statement: &MY_REPRESENTED,
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
            Mine {
                name: "pseudonyms",
                fields: &[("space", Number), ("space_name", Text), ("pseudonym", Text), ("made_at", Instant)],
                statement: &MY_ALIASES,
            },
        ],
        forget,
        written,
        unwrite,
        settle,
        named: &[
            Named { left: &CHARTER_NAMES, give: &CHARTER_RENAMES },
            Named { left: &INVITER_NAMES, give: &INVITER_RENAMES },
            Named { left: &REVOKER_NAMES, give: &REVOKER_RENAMES },
            Named { left: &REMOVER_NAMES, give: &REMOVER_RENAMES },
            Named { left: &APPROVER_NAMES, give: &APPROVER_RENAMES },
            Named { left: &ALIAS_NAMES, give: &ALIAS_RENAMES },
            Named { left: &NOTER_NAMES, give: &NOTER_RENAMES },
        ],
    }
}

/// Memberships end, and so does what is known of how they began; charters stay, as acts of the space. What was
/// done under a pseudonym stays under it.
fn forget(tx: &mut Tx<'_>, person: PersonId, _: i64) -> Result<(), StoreFault> {
    for statement in [
        &FORGET_MASKS,
        &LEAVE_SPACES,
        &LEAVE_GROUPS,
        &FORGET_VOICES,
        &FORGET_REPRESENTED,
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

/// A space in which both accounts take part.
struct Both {
    space: SpaceId,
    from: (Power, Option<GroupId>),
    into: (Power, Option<GroupId>),
}

/// Where both take part, one part stays: with the greater power, and with both groups to speak for.
fn settle(tx: &mut Tx<'_>, merge: Merge) -> Result<(), StoreFault> {
    let Merge { from, into, now } = merge;
    let power =
        |column, text: String| text.parse::<Power>().map_err(|()| StoreFault::Shape { column, reason: text });
    let both = tx.all(&PARTS_OF_BOTH, params![from, into], |row| {
        Ok(Both {
            space: row.get(0)?,
            from: (power(1, row.get(1)?)?, row.get(2)?),
            into: (power(3, row.get(3)?)?, row.get(4)?),
        })
    })?;
    for Both { space, from: (their_power, theirs), into: (my_power, mine) } in both {
        if let Some(group) = theirs {
            tx.run(&COUNT_GROUP, params![group, -1])?;
            if mine.is_none() {
                tx.run(&COUNT_GROUP, params![group, 1])?;
            } else if mine != theirs {
                tx.run(&ADD_VOICE, params![space, into, group, now])?;
            }
        }
        let power = their_power.min(my_power);
        tx.run(&SET_PART, params![space, into, power.as_str(), mine.or(theirs), from])?;
        tx.run(&DROP_PART, params![space, from])?;
        tx.run(&ONE_MEMBER_LESS, params![space])?;
    }
    for statement in [
        &DROP_MASKS,
        &GIVE_MASKS,
        &GIVE_PARTS,
        &DROP_VOICES,
        &GIVE_VOICES,
        &DROP_ARRIVALS,
        &GIVE_ARRIVALS,
        &DROP_FORMER,
        &GIVE_FORMER,
        &DROP_HELD,
        &GIVE_HELD,
    ] {
        tx.run(statement, params![from, into])?;
    }
    for statement in [&DROP_TRIES, &FORGET_REPRESENTED] {
        tx.run(statement, params![from])?;
    }
    Ok(())
}

/// A pseudonym is a text, too: without it, what was said under it is of "a member of" the group.
fn written(tx: &mut Tx<'_>, person: PersonId, texts: Texts) -> Result<bool, StoreFault> {
    Ok(texts.masked() && tx.maybe(&PSEUDONYMS_LEFT, params![person], |_| Ok(()))?.is_some())
}

fn unwrite(tx: &mut Tx<'_>, person: PersonId, texts: Texts) -> Result<(), StoreFault> {
    if texts.masked() {
        tx.run(&FORGET_PSEUDONYMS, params![person])?;
    }
    Ok(())
}
