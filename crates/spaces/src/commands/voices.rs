//! The groups that a member speaks for: one by default, and others that they can speak for, too.

use cocreate_kernel::{Ask, Fault, GroupId, PersonId, Power, SpaceId, StoreFault, Tx, Undo, params};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::count_in_group;
use crate::members_sql::{DELETE_VOICE, FIND_MEMBER, FIND_VOICES, INSERT_VOICE, LOCK_MEMBER, SET_GROUP};

/// The groups that a member speaks for, as they are now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MemberGroups {
    /// The space.
    pub space: SpaceId,
    /// The person.
    pub person: PersonId,
    /// The group they speak for by default.
    pub group: Option<GroupId>,
    /// The others, the longest held first.
    pub others: Vec<GroupId>,
}

/// The groups of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voices {
    /// Their power.
    pub(crate) power: Power,
    /// By default.
    pub(crate) first: Option<GroupId>,
    /// The others, the longest held first.
    pub(crate) others: Vec<GroupId>,
}

impl Voices {
    /// The groups of a member, locked: two changes at once would be counted off the same ones.
    pub(crate) fn load(
        tx: &mut Tx<'_>,
        space: SpaceId,
        person: PersonId,
    ) -> Result<Option<Self>, Undo<Fault>> {
        let key = params![space, person];
        let row =
            tx.all_locked(&FIND_MEMBER, &LOCK_MEMBER, key, |row| Ok((row.get::<String>(0)?, row.get(1)?)))?;
        let Some((power, first)) = row.into_iter().next() else { return Ok(None) };
        let power = power.parse().map_err(|()| Fault::Broken(format!("no power is {power}")))?;
        let others = tx.all(&FIND_VOICES, params![space, person], |row| row.get(0))?;
        Ok(Some(Self { power, first, others }))
    }

    pub(crate) fn holds(&self, group: GroupId) -> bool {
        self.first == Some(group) || self.others.contains(&group)
    }

    /// With one more; the first one is spoken for by default.
    pub(crate) fn with(&self, group: GroupId) -> Self {
        let mut voices = self.clone();
        if voices.first.is_none() {
            voices.first = Some(group);
        } else if !voices.holds(group) {
            voices.others.push(group);
        }
        voices
    }

    /// Without one; where it was spoken for by default, the longest held takes its place.
    pub(crate) fn without(&self, group: GroupId) -> Self {
        let mut voices = self.clone();
        voices.others.retain(|one| *one != group);
        if voices.first == Some(group) {
            voices.first = (!voices.others.is_empty()).then(|| voices.others.remove(0));
        }
        voices
    }

    /// Speaking by default for one that they hold; the one before stays theirs. One that they do not hold takes the
    /// place of the one before.
    pub(crate) fn led_by(&self, group: GroupId) -> Self {
        let mut voices = self.clone();
        let held = voices.others.contains(&group);
        voices.others.retain(|one| *one != group);
        if let Some(before) = voices.first.filter(|before| held && *before != group) {
            voices.others.push(before);
        }
        voices.first = Some(group);
        voices
    }

    pub(crate) fn told(self, space: SpaceId, person: PersonId) -> MemberGroups {
        MemberGroups { space, person, group: self.first, others: self.others }
    }
}

/// Groups of a member that change.
#[derive(Debug)]
pub struct Change {
    pub(crate) person: PersonId,
    pub(crate) from: Voices,
    pub(crate) to: Voices,
    pub(crate) at: i64,
}

impl Change {
    pub(crate) fn store(&self, tx: &mut Tx<'_>, space: SpaceId) -> Result<(), StoreFault> {
        let Self { person, from, to, at } = self;
        for gone in from.others.iter().filter(|group| !to.others.contains(group)) {
            tx.run(&DELETE_VOICE, params![space, *person, *gone])?;
        }
        for new in to.others.iter().filter(|group| !from.others.contains(group)) {
            tx.run(&INSERT_VOICE, params![space, *person, *new, *at])?;
        }
        if from.first != to.first {
            tx.run(&SET_GROUP, params![space, *person, to.first])?;
            count_in_group(tx, from.first, -1)?;
            count_in_group(tx, to.first, 1)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: GroupId = GroupId(1);
    const B: GroupId = GroupId(2);
    const C: GroupId = GroupId(3);

    fn voices(first: Option<GroupId>, others: &[GroupId]) -> Voices {
        Voices { power: Power::Participant, first, others: others.to_vec() }
    }

    #[test]
    fn groups_are_held_led_by_and_dropped() {
        assert_eq!(voices(None, &[]).with(A), voices(Some(A), &[]));
        assert_eq!(voices(Some(A), &[]).with(B).with(B).with(A), voices(Some(A), &[B]));
        assert_eq!(voices(Some(A), &[B, C]).led_by(C), voices(Some(C), &[B, A]));
        assert_eq!(voices(Some(A), &[B]).led_by(C), voices(Some(C), &[B]));
        assert_eq!(voices(Some(A), &[B]).led_by(A), voices(Some(A), &[B]));
        assert_eq!(voices(Some(A), &[B, C]).without(A), voices(Some(B), &[C]));
        assert_eq!(voices(Some(A), &[B]).without(B), voices(Some(A), &[]));
        assert_eq!(voices(Some(A), &[]).without(A), voices(None, &[]));
    }
}
