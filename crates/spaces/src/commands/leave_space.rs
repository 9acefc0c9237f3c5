//! A member leaves. Their words stay, with their name and the group they spoke for.

use cocreate_kernel::{
    Command, Decision, Fault, InSpace, Moment, Permit, PersonId, SpaceId, SpaceScene, StoreFault, Tx, Undo,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::change_group::ChangeGroup;
use super::{Ending, Part, end_membership, part_of};

/// Leave a space. You can come back.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LeaveSpace {
    /// The space.
    pub space: SpaceId,
}

/// A membership that ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MembershipEnded {
    /// The space.
    pub space: SpaceId,
    /// The person.
    pub person: PersonId,
}

impl Command for LeaveSpace {
    const PERMIT: Permit = Permit::new("space.leave", ChangeGroup::PERMIT.to).quietly().fixed();
    const OPENLY: bool = true;
    type Place = InSpace;
    type Known = Option<Part>;
    type Change = Ending;
    type Reply = MembershipEnded;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &SpaceScene) -> Result<Option<Part>, Undo<Fault>> {
        Ok(part_of(tx, self.space, scene.actor.key())?)
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        part: Option<Part>,
        moment: &mut Moment,
    ) -> Result<Decision<Ending, MembershipEnded>, Fault> {
        let person = scene.actor.person_id().ok_or(Fault::SignIn)?;
        let part = part.ok_or(Fault::Denied("members_only"))?;
        if part.is_last_host() {
            return Err(Fault::Conflict("last_host"));
        }
        let ending = Ending { person, part, at: moment.now, removed: None };
        let reply = MembershipEnded { space: self.space, person };
        Ok(Decision::change(ending, reply, "member.left", json!({})))
    }

    fn store(&self, ending: Ending, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        end_membership(tx, self.space, &ending)
    }
}
