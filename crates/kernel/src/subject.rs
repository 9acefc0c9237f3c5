//! The spine that every subject shares: rooms write it only here, so none is forgotten by search or by those who
//! follow it.

use cocreate_store::{StoreFault, Tx, params};

use crate::sql::{INSERT_SUBJECT, UPDATE_TITLE};
use crate::{GroupId, PersonId, SpaceId, SubjectId, words};

/// A subject to store.
#[derive(Clone, Copy, Debug)]
pub struct NewSubject<'s> {
    /// Its key.
    pub id: SubjectId,
    /// The space it is in.
    pub space: SpaceId,
    /// Its kind.
    pub kind: &'static str,
    /// Its state, one of its kind's.
    pub state: &'static str,
    /// Its title.
    pub title: &'s str,
    /// Who wrote it.
    pub author: PersonId,
    /// The group they spoke for.
    pub group: Option<GroupId>,
    /// When: milliseconds since 1970 UTC.
    pub at: i64,
}

impl NewSubject<'_> {
    /// Stores it, to be found by its title and this text.
    ///
    /// # Errors
    /// Any [`StoreFault`].
    pub fn store(&self, tx: &mut Tx<'_>, text: &str) -> Result<(), StoreFault> {
        let Self { id, space, kind, state, title, author, group, at } = *self;
        tx.run(&INSERT_SUBJECT, params![id, space, kind, title, state, author, group, at])?;
        words::index_subject(tx, id, title, text)
    }
}

/// Gives a subject another title and text: it is found by these from now on, and no longer by those `before`.
///
/// # Errors
/// Any [`StoreFault`].
pub fn reword(
    tx: &mut Tx<'_>,
    id: SubjectId,
    before: (&str, &str),
    now: (&str, &str),
) -> Result<(), StoreFault> {
    tx.run(&UPDATE_TITLE, params![id, now.0])?;
    let (before, now) = (words::of(before.0, before.1), words::of(now.0, now.1));
    words::remove(tx, id, &before.difference(&now).collect::<Vec<_>>())?;
    words::add(tx, id, &now.difference(&before).collect::<Vec<_>>())
}
