//! A member says that they speak for another group from now on. What they said before stays as it was.

use cocreate_kernel::{
    Command, Decision, Fault, GroupId, InSpace, Moment, Permit, Power, SpaceId, SpaceScene, StoreFault, Tx,
    Undo, Who,
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::voices::{Change, Voices};
use super::{MemberChanged, open_group};

/// Speak for another group from now on.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeGroup {
    /// The space.
    pub space: SpaceId,
    /// The group that you speak for from now on.
    pub group: GroupId,
}

impl Command for ChangeGroup {
    const PERMIT: Permit = Permit::new(
        "member.speak_for",
        &[
            Who::Power(Power::Participant),
            Who::Power(Power::Steward),
            Who::Power(Power::Host),
            Who::Power(Power::Observer),
            Who::Power(Power::Neutral),
        ],
    )
    .quietly()
    .of_people();
    const OPENLY: bool = true;
    type Place = InSpace;
    type Known = Voices;
    type Change = Change;
    type Reply = MemberChanged;

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
    ) -> Result<Decision<Change, MemberChanged>, Fault> {
        let person = scene.actor.person_id().ok_or(Fault::SignIn)?;
        let reply = MemberChanged { space: self.space, person, power: from.power, group: Some(self.group) };
        if from.first == Some(self.group) {
            return Ok(Decision::Nothing(reply));
        }
        let to = from.led_by(self.group);
        let data = json!({"from": from.first, "to": self.group});
        let change = Change { person, from, to, at: moment.now };
        Ok(Decision::change(change, reply, "member.group_changed", data))
    }

    fn store(&self, change: Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        change.store(tx, self.space)
    }
}
