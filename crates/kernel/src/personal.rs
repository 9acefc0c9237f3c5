//! What each room keeps about people: what becomes of it when somebody is erased or when two accounts turn out to be one
//! person's, and what stands in a copy of everything that they ask for. A room says so beside its tables; nobody else
//! knows them.

use cocreate_store::{Ask, Statement, StoreFault, Tx, inventory, params};
use serde::{Deserialize, Serialize};

use crate::{Chance, DAY, HOUR, MINUTE, PersonId};

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
    /// What is left of an account that was merged into another.
    pub const MERGE_REST: &str = "person.merge_rest";
}

/// Which texts go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Texts {
    /// What was written under a name.
    Named,
    /// Also what was written under a mask. That goes later, at a time drawn by lot: what vanishes together is of one
    /// person.
    Masked,
}

impl Texts {
    /// As statements take it.
    #[must_use]
    pub fn masked(self) -> bool {
        self == Self::Masked
    }
}

/// How long after an erasure what was written under masks goes: by lot, from one day to two weeks.
#[must_use]
pub fn wait_of_masks(chance: &dyn Chance) -> i64 {
    let mut bytes = [0; 4];
    chance.fill(&mut bytes);
    DAY + i64::from(u32::from_le_bytes(bytes)) % (13 * DAY)
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

/// A column that names people, as often as it likes, and how it comes to name the other account of the same person.
/// The statements are [`names!`](crate::names) and [`renames!`](crate::renames).
#[derive(Debug)]
pub struct Named {
    /// Whether it names the person `$1`.
    pub left: &'static Statement,
    /// Names `$2` in the place of `$1`, in `$3` rows at most.
    pub give: &'static Statement,
}

/// Finds a row of a table whose column names `$1`.
#[macro_export]
macro_rules! names {
    ($table:literal, $column:literal) => {
        concat!("SELECT 1 FROM ", $table, " WHERE ", $column, " = $1 LIMIT 1")
    };
}

/// Makes a column name `$2` where it named `$1`, in `$3` rows at most; the key of the table comes last.
#[macro_export]
macro_rules! renames {
    ($table:literal, $column:literal, $key:literal) => {
        concat!(
            "UPDATE ",
            $table,
            " SET ",
            $column,
            " = $2 WHERE (",
            $key,
            ") IN (SELECT ",
            $key,
            " FROM ",
            $table,
            " WHERE ",
            $column,
            " = $1 ORDER BY ",
            $key,
            " LIMIT $3)"
        )
    };
}

/// An account that turned out to be a second one of somebody, and the one that stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merge {
    /// The account that goes.
    pub from: PersonId,
    /// The account that stays.
    pub into: PersonId,
    /// When: milliseconds since 1970 UTC.
    pub now: i64,
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
    pub written: fn(&mut Tx<'_>, PersonId, Texts) -> Result<bool, StoreFault>,
    /// Puts [`UNWRITTEN`] in the place of some of them.
    pub unwrite: fn(&mut Tx<'_>, PersonId, Texts) -> Result<(), StoreFault>,
    /// Makes one of what both accounts have and one person can only have once, and gives the rest of its kind over.
    /// Bears repetition.
    pub settle: fn(&mut Tx<'_>, Merge) -> Result<(), StoreFault>,
    /// What a person can have as often as they like.
    pub named: &'static [Named],
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

    /// For rooms where nobody has anything that they can only have once.
    ///
    /// # Errors
    /// None.
    pub fn nothing_once(_: &mut Tx<'_>, _: Merge) -> Result<(), StoreFault> {
        Ok(())
    }

    /// For rooms that hold no texts.
    ///
    /// # Errors
    /// None.
    pub fn no_texts(_: &mut Tx<'_>, _: PersonId, _: Texts) -> Result<bool, StoreFault> {
        Ok(false)
    }

    /// For rooms that hold no texts.
    ///
    /// # Errors
    /// None.
    pub fn no_unwriting(_: &mut Tx<'_>, _: PersonId, _: Texts) -> Result<(), StoreFault> {
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
pub fn written(tx: &mut Tx<'_>, person: PersonId, texts: Texts) -> Result<bool, StoreFault> {
    for room in Personal::all() {
        if (room.written)(tx, person, texts)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Takes some texts of somebody away in every room.
///
/// # Errors
/// Any [`StoreFault`].
pub fn unwrite(tx: &mut Tx<'_>, person: PersonId, texts: Texts) -> Result<(), StoreFault> {
    Personal::all().into_iter().try_for_each(|room| (room.unwrite)(tx, person, texts))
}

/// Makes one of what two accounts have, in every room, and gives over what can be had more than once: some of it, since
/// others wait for this.
///
/// # Errors
/// Any [`StoreFault`].
pub fn merge(tx: &mut Tx<'_>, merge: Merge) -> Result<(), StoreFault> {
    for room in Personal::all() {
        (room.settle)(tx, merge)?;
        for named in room.named {
            tx.run(named.give, params![merge.from, merge.into, AT_ONCE])?;
        }
    }
    Ok(())
}

/// Whether anything is left that an account has, and that can be given over.
///
/// # Errors
/// Any [`StoreFault`].
pub fn named(tx: &mut Tx<'_>, person: PersonId) -> Result<bool, StoreFault> {
    for room in Personal::all() {
        for named in room.named {
            if tx.maybe(named.left, params![person], |_| Ok(()))?.is_some() {
                return Ok(true);
            }
        }
    }
    Ok(false)
}
