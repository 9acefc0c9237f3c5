//! A host says whether members choose a group themselves, or hosts and stewards give it.

use cocreate_kernel::{
    Ask, Command, Decision, Fault, GroupId, InSpace, Moment, Permit, SpaceId, SpaceScene, StoreFault, Tx,
    Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::members_sql::{FIND_GROUP, SET_JOINING};

/// Say whether members choose a group themselves.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetJoining {
    /// The space.
    pub space: SpaceId,
    /// The group.
    pub group: GroupId,
    /// Whether hosts and stewards give it; else members choose it themselves.
    #[serde(default)]
    pub given: bool,
}

/// A group, as it is now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GroupChanged {
    /// The space.
    pub space: SpaceId,
    /// The group.
    pub group: GroupId,
    /// Whether hosts and stewards give it.
    pub given: bool,
}

impl Command for SetJoining {
    const PERMIT: Permit = Permit::new("group.change", Permit::HOSTS);
    type Place = InSpace;
    type Known = bool;
    type Change = ();
    type Reply = GroupChanged;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    /// Whether it is given now.
    fn load(&self, tx: &mut Tx<'_>, _: &SpaceScene) -> Result<bool, Undo<Fault>> {
        let found = tx.maybe(&FIND_GROUP, params![self.group, self.space], |row| row.get::<String>(1))?;
        Ok(found.ok_or(Fault::NotFound)? == "given")
    }

    fn decide(&self, _: &SpaceScene, now: bool, _: &mut Moment) -> Result<Decision<(), GroupChanged>, Fault> {
        let reply = GroupChanged { space: self.space, group: self.group, given: self.given };
        if now == self.given {
            return Ok(Decision::Nothing(reply));
        }
        Ok(Decision::change((), reply, "group.changed", json!({"group": self.group, "given": self.given})))
    }

    fn store(&self, (): (), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let joining = if self.given { "given" } else { "open" };
        tx.run(&SET_JOINING, params![self.group, self.space, joining])?;
        Ok(())
    }
}
