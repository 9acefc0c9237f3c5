//! When sessions and tokens were last used. A read changes nothing, so what it learns is kept here and written down
//! later, by the courier; a crash forgets some minutes of it, which can only end a session early.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use cocreate_store::params;

use crate::sql::{SEE_SESSION, SEE_TOKEN};
use crate::{Desk, Fault, MINUTE};

/// How far behind the row may be: milliseconds.
const BEHIND: i64 = 10 * MINUTE;

/// What a request carried, by the hash under which it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Carried {
    Session([u8; 32]),
    Token([u8; 32]),
}

/// What was used since the last writing down.
#[derive(Debug, Default)]
pub(crate) struct Seen(Mutex<HashMap<Carried, i64>>);

impl Seen {
    /// Notes a use, where the row is far behind it.
    pub(crate) fn note(&self, carried: Carried, row: Option<i64>, now: i64) {
        if row.is_none_or(|row| row + BEHIND <= now) {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(carried, now);
        }
    }

    fn take(&self) -> HashMap<Carried, i64> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Desk {
    /// Writes down when sessions and tokens were last used. Returns how many.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn keep_seen(&self) -> Result<usize, Fault> {
        let seen = self.seen().take();
        let count = seen.len();
        if count == 0 {
            return Ok(0);
        }
        let done = self
            .database()
            .write::<_, Fault, _>(move |tx| {
                for (carried, at) in &seen {
                    match carried {
                        Carried::Session(hash) => tx.run(&SEE_SESSION, params![hash, *at])?,
                        Carried::Token(hash) => tx.run(&SEE_TOKEN, params![hash, *at])?,
                    };
                }
                Ok(())
            })
            .await;
        done.map(|()| count).map_err(Fault::from)
    }
}
