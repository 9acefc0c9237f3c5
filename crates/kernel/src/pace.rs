//! How often somebody may try something: counted in the database, so that every node counts the same and a race gains
//! nothing.

use cocreate_store::{Ask, Row, StoreFault, Tx, Undo, params};
use sha2::{Digest, Sha256};

use crate::sql::{COUNT_PACE, FIND_PACE};
use crate::{Fault, SECOND};

/// So many times within so long; then one has to wait.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// What is counted: `code.ask.email`.
    pub what: &'static str,
    /// How many times.
    pub most: i64,
    /// Within how long, from the first time on: milliseconds.
    pub within: i64,
}

impl Pace {
    /// A pace.
    #[must_use]
    pub const fn new(what: &'static str, most: i64, within: i64) -> Self {
        Self { what, most, within }
    }

    /// Counts one more time for somebody. Where the command is refused for whatever reason, it was not counted.
    ///
    /// # Errors
    /// [`Fault::TooMany`] beyond the most; any [`StoreFault`].
    pub fn count(&self, tx: &mut Tx<'_>, whom: &str, now: i64) -> Result<(), Undo<Fault>> {
        let key = self.key(whom);
        let counted = tx.one(&COUNT_PACE, params![&key, now, now - self.within], counted)?;
        self.hold(counted, self.most, now)
    }

    /// Refuses somebody who has reached the most, without counting.
    ///
    /// # Errors
    /// [`Fault::TooMany`]; any [`StoreFault`].
    pub fn check(&self, ask: &mut impl Ask, whom: &str, now: i64) -> Result<(), Undo<Fault>> {
        let found = ask.maybe(&FIND_PACE, params![&self.key(whom), now - self.within], counted)?;
        found.map_or(Ok(()), |counted| self.hold(counted, self.most - 1, now))
    }

    fn hold(&self, (since, count): (i64, i64), most: i64, now: i64) -> Result<(), Undo<Fault>> {
        if count <= most {
            return Ok(());
        }
        let left = (since + self.within - now).max(SECOND);
        Err(Fault::TooMany((left + SECOND - 1) / SECOND).into())
    }

    /// Addresses are not kept, only that they came.
    fn key(&self, whom: &str) -> [u8; 32] {
        Sha256::new().chain_update(self.what).chain_update([0]).chain_update(whom).finalize().into()
    }
}

fn counted(row: &Row<'_>) -> Result<(i64, i64), StoreFault> {
    Ok((row.get(0)?, row.get(1)?))
}
