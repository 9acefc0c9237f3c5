//! Who took part in which week: counted with every change that a member makes, for the loom of its space.

use cocreate_store::{StoreFault, Tx, params};

use crate::sql::COUNT_STRAND;
use crate::{DAY, GroupId, Instant, PersonId, SpaceId};

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
