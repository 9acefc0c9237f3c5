//! Somebody joins a space and says for which group they speak.

use cocreate_kernel::{
    Command, Decision, Fault, GroupId, InSpace, Moment, Permit, PersonId, Power, SpaceId, SpaceScene,
    StoreFault, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::{count_in_group, known_group, not_suspended};
use crate::members_sql::{COUNT_MEMBER, INSERT_MEMBER};

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
    type Place = InSpace;
    type Known = ();
    type Change = (PersonId, i64);
    type Reply = MemberChanged;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &SpaceScene) -> Result<(), Undo<Fault>> {
        not_suspended(tx, self.space, scene.actor.key())?;
        known_group(tx, self.space, self.group)
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        (): (),
        moment: &mut Moment,
    ) -> Result<Decision<(PersonId, i64), MemberChanged>, Fault> {
        let person = scene.actor.person_id().ok_or(Fault::SignIn)?;
        if let Some(member) = scene.member {
            let reply = MemberChanged { space: self.space, person, power: member.power, group: member.group };
            return Ok(Decision::Nothing(reply));
        }
        let power = Power::Participant;
        let reply = MemberChanged { space: self.space, person, power, group: Some(self.group) };
        let data = json!({"power": power, "group": self.group});
        Ok(Decision::change((person, moment.now), reply, "member.joined", data))
    }

    fn store(&self, (person, at): (PersonId, i64), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&INSERT_MEMBER, params![self.space, person, Power::Participant.as_str(), self.group, at])?;
        tx.run(&COUNT_MEMBER, params![self.space])?;
        count_in_group(tx, Some(self.group), 1)
    }
}
