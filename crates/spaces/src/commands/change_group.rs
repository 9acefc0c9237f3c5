//! A member says that they speak for another group from now on. What they said before stays as it was.

use cocreate_kernel::{
    Command, Decision, Fault, GroupId, InSpace, Moment, Permit, PersonId, Power, SpaceId, SpaceScene,
    StoreFault, Tx, Undo, Who, params,
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::{MemberChanged, count_in_group, known_group};
use crate::members_sql::{FIND_MEMBER, LOCK_MEMBER, SET_GROUP};

/// Speak for another group from now on.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeGroup {
    /// The space.
    pub space: SpaceId,
    /// The group that you speak for from now on.
    pub group: GroupId,
}

/// Who speaks for whom no longer.
#[derive(Debug)]
pub struct Move {
    person: PersonId,
    from: Option<GroupId>,
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
    .quietly();
    type Place = InSpace;
    type Known = Option<GroupId>;
    type Change = Move;
    type Reply = MemberChanged;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    /// The group they speak for, locked: two moves at once would be counted off the same group.
    fn load(&self, tx: &mut Tx<'_>, scene: &SpaceScene) -> Result<Option<GroupId>, Undo<Fault>> {
        known_group(tx, self.space, self.group)?;
        let key = params![self.space, scene.actor.key()];
        let found = tx.all_locked(&FIND_MEMBER, &LOCK_MEMBER, key, |row| row.get(1))?.pop();
        Ok(found.ok_or(Fault::Denied("members_only"))?)
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        from: Option<GroupId>,
        _: &mut Moment,
    ) -> Result<Decision<Move, MemberChanged>, Fault> {
        let person = scene.actor.person_id().ok_or(Fault::SignIn)?;
        let member = scene.member.ok_or(Fault::Denied("members_only"))?;
        let reply = MemberChanged { space: self.space, person, power: member.power, group: Some(self.group) };
        if from == Some(self.group) {
            return Ok(Decision::Nothing(reply));
        }
        let data = json!({"from": from, "to": self.group});
        Ok(Decision::change(Move { person, from }, reply, "member.group_changed", data))
    }

    fn store(&self, Move { person, from }: Move, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&SET_GROUP, params![self.space, person, self.group])?;
        count_in_group(tx, from, -1)?;
        count_in_group(tx, Some(self.group), 1)
    }
}
