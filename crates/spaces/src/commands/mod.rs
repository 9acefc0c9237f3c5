//! One file a verb.

mod add_group;
mod add_member;
mod amend_charter;
mod change_group;
mod choose_mask;
mod join_space;
mod open_space;
mod set_power;

pub use add_group::{AddGroup, GroupAdded};
pub use add_member::{AddMember, AddMemberInput};
pub use amend_charter::{AmendCharter, AmendCharterInput, Amended, CharterDraft};
pub use change_group::ChangeGroup;
pub use choose_mask::{Appearance, ChooseMask, ChooseMaskInput, MaskChosen};
pub use join_space::{JoinSpace, MemberChanged};
pub use open_space::{OpenSpace, OpenSpaceInput, Reading, SpaceOpened};
pub use set_power::SetPower;

use cocreate_kernel::{Ask, Fault, GroupId, PersonId, SpaceId, StoreFault, Tx, Undo, params};

use crate::members_sql::{COUNT_GROUP_MEMBER, FIND_GROUP, IS_SUSPENDED};

/// Whether a group is one of this space's; what is wrong with `group` otherwise.
fn known_group(tx: &mut Tx<'_>, space: SpaceId, group: GroupId) -> Result<(), Undo<Fault>> {
    let found = tx.maybe(&FIND_GROUP, params![group, space], |_| Ok(()))?;
    Ok(found.ok_or_else(|| Fault::invalid("group", "unknown"))?)
}

/// Refuses whoever is suspended from a space: they are a member again when that ends.
fn not_suspended(tx: &mut Tx<'_>, space: SpaceId, person: PersonId) -> Result<(), Undo<Fault>> {
    match tx.maybe(&IS_SUSPENDED, params![space, person], |_| Ok(()))? {
        Some(()) => Err(Fault::Denied("suspended").into()),
        None => Ok(()),
    }
}

/// Counts members of a group, up or down.
fn count_in_group(tx: &mut Tx<'_>, group: Option<GroupId>, by: i64) -> Result<(), StoreFault> {
    if let Some(group) = group {
        tx.run(&COUNT_GROUP_MEMBER, params![group, by])?;
    }
    Ok(())
}
