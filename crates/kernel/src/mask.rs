//! Masks: under which name somebody acts in a space whose charter allows pseudonyms. What is done under one is never
//! traced back to them: neither by a name or key, nor by its instant, which is told to the hour.

use cocreate_store::{Ask, StoreFault, Tx, params};

use crate::sql::{GROUP_SIZE, INSERT_ALIAS};
use crate::{AliasId, Chance, Fault, GroupId, HOUR, PersonId, Power, SpaceId};

/// Fewest members of a group under whose name somebody can hide: fewer, and the mask is of glass.
pub const CROWD: i64 = 3;

/// Who acts, as rows keep it: the person for what only they and the rules need, the mask for what others see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Author {
    /// The person.
    pub person: PersonId,
    /// The mask, where they wear one.
    pub alias: Option<AliasId>,
    /// Who entered it for them, where they have no e-mail.
    pub entered_by: Option<PersonId>,
}

impl Author {
    /// Somebody under their own name.
    #[must_use]
    pub fn openly(person: PersonId) -> Self {
        Self { person, alias: None, entered_by: None }
    }
}

/// In which guise somebody does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guise {
    /// Under their own name.
    Openly,
    /// Under a mask.
    Under(AliasId),
}

impl Guise {
    /// As rows keep it.
    #[must_use]
    pub fn of(alias: Option<AliasId>) -> Self {
        alias.map_or(Self::Openly, Self::Under)
    }
}

/// A name that somebody chose. It speaks for one group: for two, the few who hold both would be seen through it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pseudonym {
    /// Its key.
    pub id: AliasId,
    /// As it is shown.
    pub name: String,
    /// For which group it speaks.
    pub group: Option<GroupId>,
}

/// The mask that somebody chose in a space and that its charter allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mask {
    /// Their pseudonym; without one they are "a member of" their group, and each act has a key of its own.
    pub pseudonym: Option<Pseudonym>,
}

impl Mask {
    /// Whether somebody with this power can wear one: whoever answers for a space, looks after it or rules in it does
    /// so under their own name.
    #[must_use]
    pub fn fits(power: Power) -> bool {
        matches!(power, Power::Participant | Power::Observer)
    }
}

/// A key that tells nothing of who or when: drawn by lot, within what every reader of JSON takes for a whole number.
#[must_use]
pub fn draw(chance: &dyn Chance) -> AliasId {
    let mut bytes = [0; 8];
    chance.fill(&mut bytes);
    AliasId((i64::from_le_bytes(bytes) & ((1 << 52) - 1)) | (1 << 51))
}

/// The hour in which an instant is: what others learn of when something was done under a mask.
#[must_use]
pub fn to_the_hour(at: i64) -> i64 {
    at - at.rem_euclid(HOUR)
}

/// A mask for one act, to be stored with it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fresh {
    pub(crate) id: AliasId,
    space: SpaceId,
    group: Option<GroupId>,
}

impl Fresh {
    pub(crate) fn store(self, tx: &mut Tx<'_>, person: PersonId, at: i64) -> Result<(), StoreFault> {
        let Self { id, space, group } = self;
        tx.run(&INSERT_ALIAS, params![id, space, person, None::<&str>, None::<&str>, group, at])?;
        Ok(())
    }
}

/// The mask that an act shows: the pseudonym, or one for this act alone.
///
/// In a group of few a pseudonym would be seen through, also for what was said under it before. So nobody speaks there
/// under it, and what is done without speaking has a mask of its own.
pub(crate) fn put_on(
    tx: &mut Tx<'_>,
    mask: &Mask,
    (space, group): (SpaceId, Option<GroupId>),
    quiet: bool,
    chance: &dyn Chance,
) -> Result<(AliasId, Option<Fresh>), cocreate_store::Undo<Fault>> {
    let size: i64 = match group {
        Some(group) => tx.maybe(&GROUP_SIZE, params![group], |row| row.get(0))?.unwrap_or_default(),
        None => 0,
    };
    if size < CROWD && !quiet {
        return Err(Fault::Conflict("mask_of_glass").into());
    }
    match &mask.pseudonym {
        Some(Pseudonym { id, group: own, .. }) if size >= CROWD && *own == group => Ok((*id, None)),
        Some(_) if size >= CROWD && !quiet => Err(Fault::Conflict("mask_of_another_group").into()),
        _ => {
            let id = draw(chance);
            Ok((id, Some(Fresh { id, space, group: group.filter(|_| size >= CROWD) })))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SetChance;

    #[test]
    fn keys_are_whole_numbers_for_everybody() {
        let chance = SetChance::seeded(7);
        let keys: Vec<i64> = (0..100).map(|_| draw(&chance).0).collect();
        assert!(keys.iter().all(|key| (1 << 51..1 << 52).contains(key)));
        assert!(!keys.is_sorted() && keys.windows(2).all(|two| two[0] != two[1]));
    }

    #[test]
    fn only_the_hour_is_told() {
        assert_eq!(to_the_hour(3 * HOUR + 59), 3 * HOUR);
        assert_eq!(to_the_hour(-1), -HOUR);
    }
}
