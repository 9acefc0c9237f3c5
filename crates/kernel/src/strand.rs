//! Who took part in which week: counted with every change that a member makes, for the loom of its space.

use cocreate_store::{Ask, StoreFault, Tx, params};

use crate::sql::{COUNT_STRAND, STRANDS};
use crate::{DAY, GroupId, Instant, PersonId, Reader, SpaceId};

const WEEK: i64 = 7 * DAY;
/// 1970 began on a Thursday.
const MONDAY: i64 = 3 * DAY;
/// Rows that a group's week is spread over.
const SHARDS: i64 = 8;

/// The week of an instant, in weeks since the Monday before 1970.
#[must_use]
pub fn week_of(at: i64) -> i64 {
    (at + MONDAY).div_euclid(WEEK)
}

/// The Monday on which a week began, at midnight UTC.
#[must_use]
pub fn monday(week: i64) -> Instant {
    Instant(week * WEEK - MONDAY)
}

/// What a group did in one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The week, as [`week_of`] counts them.
    pub week: i64,
    /// The group.
    pub group: GroupId,
    /// What its members wrote, supported and voted.
    pub acts: i64,
    /// How much of that was about what another group had brought.
    pub met: i64,
}

/// Who took part in a space that the reader was found to see, after a week.
///
/// # Errors
/// Any [`StoreFault`].
pub fn parts(reader: &mut Reader<'_, '_>, space: SpaceId, after: i64) -> Result<Vec<Part>, StoreFault> {
    reader.all(&STRANDS, params![space, after], |row| {
        Ok(Part { week: row.get(0)?, group: row.get(1)?, acts: row.get(2)?, met: row.get(3)? })
    })
}

/// Counts what a member did, and whether it was about what another group had brought.
pub(crate) fn count(
    tx: &mut Tx<'_>,
    space: SpaceId,
    (person, group): (PersonId, GroupId),
    met: bool,
    now: i64,
) -> Result<(), StoreFault> {
    let shard = person.0.rem_euclid(SHARDS);
    tx.run(&COUNT_STRAND, params![space, week_of(now), group, shard, i64::from(met)])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_begins_on_monday() {
        let at = |text: &str| Instant::parse(text).unwrap().0;
        let week = week_of(at("2026-11-24T12:00:00Z"));
        assert_eq!(monday(week).to_string(), "2026-11-23T00:00:00Z");
        assert_eq!(week_of(at("2026-11-22T23:59:59Z")), week - 1);
        assert_eq!(week_of(at("2026-11-29T23:59:59Z")), week);
    }
}
