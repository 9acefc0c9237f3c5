//! Somebody joins a space and says for which group they speak.

use cocreate_kernel::{
    Ask, Command, Decision, Fault, GroupId, IntoSpace, Moment, Permit, PersonId, Power, Setting, SpaceId,
    SpaceScene, StoreFault, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::{enter, not_suspended, open_group};
use crate::members_sql::FIND_FORMER;

/// Join a space as a participant. Joining again changes nothing.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct JoinSpace {
    /// The space.
    pub space: SpaceId,
    /// The group that you speak for.
    pub group: GroupId,
}

/// Somebody's part in a space, as it is now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MemberChanged {
    /// The space.
    pub space: SpaceId,
    /// The person.
    pub person: PersonId,
    /// Their power.
    pub power: Power,
    /// The group they speak for.
    pub group: Option<GroupId>,
}

impl Command for JoinSpace {
    const PERMIT: Permit = Permit::JOIN;
    const OPENLY: bool = true;
    type Place = IntoSpace;
    type Known = bool;
    type Change = (PersonId, i64);
    type Reply = MemberChanged;

    fn place(&self) -> IntoSpace {
        IntoSpace { space: self.space, shown: false }
    }

    /// Whether they were removed before.
    fn load(&self, tx: &mut Tx<'_>, scene: &SpaceScene) -> Result<bool, Undo<Fault>> {
        not_suspended(tx, self.space, scene.actor.key())?;
        open_group(tx, self.space, self.group)?;
        let key = params![self.space, scene.actor.key()];
        Ok(tx.maybe(&FIND_FORMER, key, |_| Ok(()))?.is_some())
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        removed: bool,
        moment: &mut Moment,
    ) -> Result<Decision<(PersonId, i64), MemberChanged>, Fault> {
        let person = scene.actor.person_id().ok_or(Fault::SignIn)?;
        if let Some(member) = scene.member {
            let reply = MemberChanged { space: self.space, person, power: member.power, group: member.group };
            return Ok(Decision::Nothing(reply));
        }
        // Whoever left comes back as they came; whoever was removed asks.
        if removed && scene.standing().approved != Some(Self::PERMIT.action) {
            return Err(Fault::NeedsApproval);
        }
        let power = Power::Participant;
        let reply = MemberChanged { space: self.space, person, power, group: Some(self.group) };
        let data = json!({"power": power, "group": self.group});
        Ok(Decision::change((person, moment.now), reply, "member.joined", data))
    }

    fn store(&self, (person, at): (PersonId, i64), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        enter(tx, self.space, person, Power::Participant, Some(self.group), at)
    }
}
