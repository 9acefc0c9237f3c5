//! What each room keeps about people: what becomes of it when somebody is erased, and what stands in a copy of
//! everything that they ask for. A room says so beside its tables; nobody else knows them.

use cocreate_store::{Statement, StoreFault, Tx, inventory};

use crate::{HOUR, MINUTE, PersonId};

/// What stands in the place of a text whose author is gone and wanted it gone, too.
pub const UNWRITTEN: &str = "[…]";

/// How long somebody can take it back that they want to be erased, where nobody must approve it: milliseconds.
pub const GRACE: i64 = 24 * HOUR;

/// How long after an erasure what requests that were on their way left behind is swept up: milliseconds.
pub const SWEEP: i64 = MINUTE;

/// Most rows of one table whose texts go in one transaction: others wait for it.
pub const AT_ONCE: i64 = 500;

/// Kinds of jobs that an erasure leaves.
pub mod job {
    /// The time to take it back is over.
    pub const ERASE: &str = "person.erase";
    /// What is left of somebody who is erased.
    pub const FORGET_REST: &str = "person.forget_rest";
}

/// How a column is read and written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number: keys, counts, money in minor units.
    Number,
    /// Milliseconds since 1970 UTC.
    Instant,
    /// 0 or 1.
    Truth,
    /// JSON as text.
    Json,
}

/// One kind of thing in a copy of everything. The statement takes the person, then two numbers that the last page
/// ended with, then how many rows; its first two columns are those numbers, and the fields follow.
#[derive(Debug)]
pub struct Mine {
    /// Its name: the file is called so.
    pub name: &'static str,
    /// Its fields, in the order of the columns.
    pub fields: &'static [(&'static str, Kind)],
    /// The rows.
    pub statement: &'static Statement,
}

/// What one room keeps about people.
#[derive(Debug)]
pub struct Personal {
    /// The room.
    pub room: &'static str,
    /// What stands in a copy of everything.
    pub mine: &'static [Mine],
    /// Forgets somebody at an instant; what they wrote stays. Bears repetition.
    pub forget: fn(&mut Tx<'_>, PersonId, i64) -> Result<(), StoreFault>,
    /// Whether texts of somebody are left.
    pub written: fn(&mut Tx<'_>, PersonId) -> Result<bool, StoreFault>,
    /// Puts [`UNWRITTEN`] in the place of some of them.
    pub unwrite: fn(&mut Tx<'_>, PersonId) -> Result<(), StoreFault>,
}

inventory::collect!(Personal);

impl Personal {
    /// Every room's, in the order of their names.
    #[must_use]
    pub fn all() -> Vec<&'static Self> {
        let mut all: Vec<&Self> = inventory::iter::<Self>.into_iter().collect();
        all.sort_by_key(|one| one.room);
        all
    }

    /// For rooms that hold nothing to forget.
    ///
    /// # Errors
    /// None.
    pub fn nothing(_: &mut Tx<'_>, _: PersonId, _: i64) -> Result<(), StoreFault> {
        Ok(())
    }

    /// For rooms that hold no texts.
    ///
    /// # Errors
    /// None.
    pub fn no_texts(_: &mut Tx<'_>, _: PersonId) -> Result<bool, StoreFault> {
        Ok(false)
    }

    /// For rooms that hold no texts.
    ///
    /// # Errors
    /// None.
    pub fn no_unwriting(_: &mut Tx<'_>, _: PersonId) -> Result<(), StoreFault> {
        Ok(())
    }
}

/// Forgets somebody in every room.
///
/// # Errors
/// Any [`StoreFault`].
pub fn forget(tx: &mut Tx<'_>, person: PersonId, now: i64) -> Result<(), StoreFault> {
    Personal::all().into_iter().try_for_each(|room| (room.forget)(tx, person, now))
}

/// Whether any room holds texts of somebody.
///
/// # Errors
/// Any [`StoreFault`].
pub fn written(tx: &mut Tx<'_>, person: PersonId) -> Result<bool, StoreFault> {
    for room in Personal::all() {
        if (room.written)(tx, person)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Takes some texts of somebody away in every room.
///
/// # Errors
/// Any [`StoreFault`].
pub fn unwrite(tx: &mut Tx<'_>, person: PersonId) -> Result<(), StoreFault> {
    Personal::all().into_iter().try_for_each(|room| (room.unwrite)(tx, person))
}
