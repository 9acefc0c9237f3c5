//! A host or steward gives a member a group to speak for, or takes it from them: the only way into a group that
//! members do not choose themselves.

use cocreate_kernel::{
    Command, Decision, Fault, GroupId, InSpace, Moment, Permit, PersonId, SpaceId, SpaceScene, StoreFault,
    Tx, Undo,
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::known_group;
use super::voices::{Change, MemberGroups, Voices};

/// Give a member a group to speak for.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GiveGroup {
    /// The space.
    pub space: SpaceId,
    /// The member.
    pub person: PersonId,
    /// The group.
    pub group: GroupId,
}

/// Take a group from a member. What they said for it stays as it was.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TakeGroup {
    /// The space.
    pub space: SpaceId,
    /// The member.
    pub person: PersonId,
    /// The group.
    pub group: GroupId,
}

macro_rules! about_a_member {
    ($name:ident, $kind:literal, $change:ident, $done:expr) => {
        impl Command for $name {
            const PERMIT: Permit = Permit::new("member.give_group", Permit::STEWARDS);
            type Place = InSpace;
            type Known = Voices;
            type Change = Change;
            type Reply = MemberGroups;

            fn place(&self) -> InSpace {
                InSpace(self.space)
            }

            fn load(&self, tx: &mut Tx<'_>, _: &SpaceScene) -> Result<Voices, Undo<Fault>> {
                known_group(tx, self.space, self.group)?;
                Ok(Voices::load(tx, self.space, self.person)?.ok_or(Fault::NotFound)?)
            }

            fn decide(
                &self,
                _: &SpaceScene,
                from: Voices,
                moment: &mut Moment,
            ) -> Result<Decision<Change, MemberGroups>, Fault> {
                let (space, person, group) = (self.space, self.person, self.group);
                if from.holds(group) == $done {
                    return Ok(Decision::Nothing(from.told(space, person)));
                }
                let to = from.$change(group);
                let reply = to.clone().told(space, person);
                let data = json!({"person": person, "group": group});
                Ok(Decision::change(Change { person, from, to, at: moment.now }, reply, $kind, data))
            }

            fn store(&self, change: Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
                change.store(tx, self.space)
            }
        }
    };
}

about_a_member!(GiveGroup, "member.group_given", with, true);
about_a_member!(TakeGroup, "member.group_taken", without, false);
