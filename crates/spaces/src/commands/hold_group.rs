//! A member holds a further group: they can speak for it, too.

use cocreate_kernel::{
    Command, Decision, Fault, GroupId, InSpace, Moment, Permit, SpaceId, SpaceScene, StoreFault, Tx, Undo,
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::change_group::ChangeGroup;
use super::open_group;
use super::voices::{Change, MemberGroups, Voices};

/// Speak for a further group, too. Which one, you say with each post.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HoldGroup {
    /// The space.
    pub space: SpaceId,
    /// The group.
    pub group: GroupId,
}

impl Command for HoldGroup {
    const PERMIT: Permit = ChangeGroup::PERMIT;
    const OPENLY: bool = true;
    type Place = InSpace;
    type Known = Voices;
    type Change = Change;
    type Reply = MemberGroups;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &SpaceScene) -> Result<Voices, Undo<Fault>> {
        let voices = Voices::load(tx, self.space, scene.actor.key())?.ok_or(Fault::Denied("members_only"))?;
        if !voices.holds(self.group) {
            open_group(tx, self.space, self.group)?;
        }
        Ok(voices)
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        from: Voices,
        moment: &mut Moment,
    ) -> Result<Decision<Change, MemberGroups>, Fault> {
        let person = scene.actor.person_id().ok_or(Fault::SignIn)?;
        if from.holds(self.group) {
            return Ok(Decision::Nothing(from.told(self.space, person)));
        }
        let to = from.with(self.group);
        let reply = to.clone().told(self.space, person);
        let change = Change { person, from, to, at: moment.now };
        Ok(Decision::change(change, reply, "member.group_held", json!({"held": self.group})))
    }

    fn store(&self, change: Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        change.store(tx, self.space)
    }
}
