//! One file a verb.

mod accept_invitation;
mod add_group;
mod add_member;
mod amend_charter;
mod amend_permissions;
mod change_group;
mod choose_mask;
mod decide_request;
mod drop_group;
mod end_representation;
mod enter_code;
mod finish_request;
mod give_group;
mod hold_group;
mod invite;
mod invite_by_letter;
mod join_space;
mod leave_space;
mod open_space;
mod place_service;
mod remove_member;
mod represent;
mod revoke_invitation;
mod set_joining;
mod set_power;
mod voices;
mod withdraw_request;

pub use accept_invitation::{AcceptInvitation, Proof};
pub use add_group::{AddGroup, GroupAdded};
pub use add_member::AddMember;
pub use amend_charter::{AmendCharter, AmendCharterInput, Amended, CharterDraft};
pub use amend_permissions::{AmendPermissions, PermissionsInput};
pub use change_group::ChangeGroup;
pub use choose_mask::{Appearance, ChooseMask, ChooseMaskInput, MaskChosen};
pub use decide_request::{DecideRequest, MAKE, RequestDecided};
pub use drop_group::DropGroup;
pub use end_representation::EndRepresentation;
pub use enter_code::{CodeEntered, EnterCode, EnterCodeInput};
pub use finish_request::FinishRequest;
pub use give_group::{GiveGroup, TakeGroup};
pub use hold_group::HoldGroup;
pub use invite::{Invite, Invited, Terms};
pub use invite_by_letter::{Addressee, InviteByLetter, LettersSent};
pub use join_space::{JoinSpace, MemberChanged};
pub use leave_space::{LeaveSpace, MembershipEnded};
pub use open_space::{OpenSpace, OpenSpaceInput, Reading, SpaceOpened};
pub(crate) use place_service::PROGRAMS;
pub use place_service::{
    DisplaceService, DisplaceServiceInput, PlaceService, PlaceServiceInput, ServicePlaced,
};
pub use remove_member::RemoveMember;
pub use represent::{How, Represent, Represented};
pub use revoke_invitation::{InvitationRevoked, RevokeInvitation};
pub use set_joining::{GroupChanged, SetJoining};
pub use set_power::SetPower;
pub use voices::MemberGroups;
pub use withdraw_request::{RequestWithdrawn, WithdrawRequest};

use cocreate_kernel::{Ask, Fault, GroupId, PersonId, Power, SpaceId, StoreFault, Tx, Undo, params};

use crate::members_sql::{
    COUNT_GROUP_MEMBER, COUNT_HOSTS, COUNT_MEMBER, DELETE_MEMBER, DELETE_VOICES, FIND_GROUP, FIND_PART,
    INSERT_MEMBER, IS_SUSPENDED, KEEP_FORMER, LOCK_SPACE, SHARE_SPACE,
};

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

/// Whether a group is one of this space's that members choose themselves.
fn open_group(tx: &mut Tx<'_>, space: SpaceId, group: GroupId) -> Result<(), Undo<Fault>> {
    let found = tx.maybe(&FIND_GROUP, params![group, space], |row| row.get::<String>(1))?;
    match found.as_deref() {
        None => Err(Fault::invalid("group", "unknown").into()),
        Some("given") => Err(Fault::invalid("group", "group_given").into()),
        Some(_) => Ok(()),
    }
}

/// Counts members of a group, up or down.
fn count_in_group(tx: &mut Tx<'_>, group: Option<GroupId>, by: i64) -> Result<(), StoreFault> {
    if let Some(group) = group {
        tx.run(&COUNT_GROUP_MEMBER, params![group, by])?;
    }
    Ok(())
}

/// Stores somebody's membership from now on.
fn enter(
    tx: &mut Tx<'_>,
    space: SpaceId,
    person: PersonId,
    power: Power,
    group: Option<GroupId>,
    at: i64,
) -> Result<(), StoreFault> {
    tx.run(&INSERT_MEMBER, params![space, person, power.as_str(), group, at])?;
    tx.run(&COUNT_MEMBER, params![space, 1])?;
    count_in_group(tx, group, 1)
}

/// Somebody's part in a space, among the hosts it has.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    power: Power,
    group: Option<GroupId>,
    joined_at: i64,
    hosts: i64,
}

impl Part {
    /// Whether nobody would answer for the space without them.
    fn is_last_host(&self) -> bool {
        self.power == Power::Host && self.hosts < 2
    }
}

/// Somebody's part, the space locked: of two hosts who go at once, the second is the last.
fn part_of(tx: &mut Tx<'_>, space: SpaceId, person: PersonId) -> Result<Option<Part>, StoreFault> {
    tx.all_locked(&SHARE_SPACE, &LOCK_SPACE, params![space], |_| Ok(()))?;
    let hosts = tx.one(&COUNT_HOSTS, params![space], |row| row.get(0))?;
    tx.maybe(&FIND_PART, params![space, person], |row| {
        let power: String = row.get(0)?;
        let power = power.parse().map_err(|()| StoreFault::Broken(format!("no power is {power}")))?;
        Ok(Part { power, group: row.get(1)?, joined_at: row.get(2)?, hosts })
    })
}

/// A membership that ends.
#[derive(Clone, Debug)]
pub struct Ending {
    person: PersonId,
    part: Part,
    at: i64,
    /// Who removed them, and why; nothing where they left.
    removed: Option<(PersonId, String)>,
}

/// Ends a membership and keeps how.
fn end_membership(tx: &mut Tx<'_>, space: SpaceId, ending: &Ending) -> Result<(), StoreFault> {
    let Ending { person, part, at, removed } = ending;
    if tx.run(&DELETE_MEMBER, params![space, *person])? == 0 {
        return Err(StoreFault::Constraint("member_gone".to_owned()));
    }
    tx.run(&DELETE_VOICES, params![space, *person])?;
    tx.run(&COUNT_MEMBER, params![space, -1])?;
    count_in_group(tx, part.group, -1)?;
    let (by, reason) = removed.as_ref().map(|(by, reason)| (*by, reason)).unzip();
    tx.run(&KEEP_FORMER, params![space, *person, part.joined_at, *at, by, reason])?;
    Ok(())
}
