//! New accounts: until one has been there for some days and has written some things that stand, it writes few in an
//! hour, and links in them are held back.

use cocreate_kernel::{Actor, Ask, DAY, Decision, Fault, HOUR, PersonId, StoreFault, Tx, Undo, params, sql};

use crate::Preparation;

/// How old an account must be to be new no longer: milliseconds.
pub const AGE: i64 = 3 * DAY;
/// How many of its ideas and posts must stand.
pub const WRITTEN: i64 = 5;

/// The job that looks whether an account is still new; carries `person`.
pub const SETTLE: &str = "account.settle";

sql! {
    // What somebody wrote in the last hour, the newest first.
    RECENT =
        "SELECT w.at FROM (SELECT written_at AS at FROM post WHERE author_id = $1 AND written_at > $2 \
           UNION ALL SELECT created_at AS at FROM subject WHERE author_id = $1 AND created_at > $2 AND kind = 'idea') AS w \
         ORDER BY w.at DESC LIMIT $3";
    // How much of what somebody wrote stands, counted no further than matters.
    STANDS =
        "SELECT count(*) FROM (SELECT id FROM (SELECT id FROM post WHERE author_id = $1 AND hidden_by IS NULL \
           UNION ALL SELECT id FROM subject WHERE author_id = $1 AND hidden_by IS NULL AND kind = 'idea') AS w LIMIT 5) AS few";
}

/// Somebody whose account is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Newcomer {
    /// What they may write in an hour.
    most: i64,
    person: PersonId,
    /// Since when the account exists.
    since: i64,
}

impl Newcomer {
    /// Whoever asks, if their account is new.
    #[must_use]
    pub fn asking(preparation: &Preparation<'_>) -> Option<Self> {
        let most = i64::from(preparation.desk.instance().limits().newcomers);
        match preparation.actor {
            Actor::Person(person) if most > 0 && !person.settled => {
                Some(Self { most, person: person.id, since: person.since })
            }
            _ => None,
        }
    }

    /// Whether they may write one more thing now; then, when it is time to look whether the account is still new, if
    /// this could be what it lacked.
    ///
    /// # Errors
    /// [`Fault::TooMany`], with the seconds until there is room again.
    pub fn writes(self, tx: &mut Tx<'_>, now: i64) -> Result<Option<i64>, Undo<Fault>> {
        let recent = tx.all(&RECENT, params![self.person, now - HOUR, self.most], |row| row.get::<i64>(0))?;
        wait(&recent, self.most, now)?;
        Ok((stands(tx, self.person)? + 1 >= WRITTEN).then(|| now.max(self.since + AGE)))
    }

    #[cfg(test)]
    pub(crate) fn test() -> Self {
        Self { most: 1, person: PersonId(1), since: 0 }
    }
}

/// The same decision, with the job that looks whether the account is still new, where it is time for that.
#[must_use]
pub fn settling<C, R>(
    decision: Decision<C, R>,
    newcomer: Option<Newcomer>,
    due: Option<i64>,
) -> Decision<C, R> {
    match (newcomer, due) {
        (Some(newcomer), Some(due)) => {
            decision.job(SETTLE, serde_json::json!({"person": newcomer.person}), due)
        }
        _ => decision,
    }
}

/// How much of what somebody wrote stands, counted no further than matters.
///
/// # Errors
/// Any [`StoreFault`].
pub fn stands(ask: &mut impl Ask, person: PersonId) -> Result<i64, StoreFault> {
    ask.one(&STANDS, params![person], |row| row.get(0))
}

/// Refuses one more than `most` in an hour: until the oldest of those is an hour old.
fn wait(recent: &[i64], most: i64, now: i64) -> Result<(), Fault> {
    match recent.last() {
        Some(oldest) if i64::try_from(recent.len()).is_ok_and(|count| count >= most) => {
            Err(Fault::TooMany(((oldest + HOUR - now) + 999).div_euclid(1_000).max(1)))
        }
        _ => Ok(()),
    }
}

/// Whether an account of this age with so much that stands is new no longer.
#[must_use]
pub fn is_settled(since: i64, stands: i64, now: i64) -> bool {
    since + AGE <= now && stands >= WRITTEN
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_new_until_it_is_old_enough_and_has_written_enough() {
        assert!(!is_settled(0, WRITTEN, AGE - 1));
        assert!(!is_settled(0, WRITTEN - 1, AGE));
        assert!(is_settled(0, WRITTEN, AGE));
    }

    #[test]
    fn the_wait_is_until_the_oldest_is_an_hour_old() {
        assert_eq!(wait(&[50, 40], 3, 100), Ok(()));
        assert_eq!(wait(&[], 1, 100), Ok(()));
        assert_eq!(wait(&[5_000, 4_000, 3_000], 3, 6_000), Err(Fault::TooMany(3_597)));
        assert_eq!(wait(&[0], 1, HOUR - 1), Err(Fault::TooMany(1)));
    }
}
