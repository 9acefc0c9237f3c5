//! The spine that every subject shares: rooms write it only here, so none is forgotten by search or by those who
//! follow it.

use cocreate_store::{Ask, StoreFault, Tx, params};

use crate::sql::{
    AUDIENCE_OF, DELETE_ALL_WORDS, DELETE_WORDS_APART, INSERT_SUBJECT, INSERT_WORD_APART, OPEN_SUBJECT,
    OPEN_WORDS, UPDATE_TITLE,
};
use crate::{Author, GroupId, SpaceId, SubjectId, words};

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
    pub author: Author,
    /// The group they spoke for.
    pub group: Option<GroupId>,
    /// The only group that sees it; everybody who sees the space where it is left out.
    pub audience: Option<GroupId>,
    /// When: milliseconds since 1970 UTC.
    pub at: i64,
}

impl NewSubject<'_> {
    /// Stores it, to be found by its title and this text.
    ///
    /// # Errors
    /// Any [`StoreFault`].
    pub fn store(&self, tx: &mut Tx<'_>, text: &str) -> Result<(), StoreFault> {
        let Self { id, space, kind, state, title, author, group, audience, at } = *self;
        let Author { person, alias, entered_by } = author;
        let row = params![id, space, kind, title, state, person, group, at, audience, alias, entered_by];
        tx.run(&INSERT_SUBJECT, row)?;
        match audience {
            None => words::index_subject(tx, id, title, text),
            Some(_) => index_apart(tx, id, title, text),
        }
    }
}

/// The words of a subject for one group stand apart from those that everybody searches.
fn index_apart(tx: &mut Tx<'_>, id: SubjectId, title: &str, text: &str) -> Result<(), StoreFault> {
    for word in words::of(title, text) {
        tx.run(&INSERT_WORD_APART, params![id, &word])?;
    }
    Ok(())
}

/// Lets everybody who sees the space see a subject that was for one group. It counts as brought then: lists show it as
/// new, and the time for an answer begins.
///
/// # Errors
/// Any [`StoreFault`].
pub fn open_to_all(tx: &mut Tx<'_>, id: SubjectId, at: i64) -> Result<(), StoreFault> {
    tx.run(&OPEN_SUBJECT, params![id, at])?;
    tx.run(&OPEN_WORDS, params![id])?;
    tx.run(&DELETE_WORDS_APART, params![id])?;
    Ok(())
}

/// Lets a subject no longer be found, by anybody.
///
/// # Errors
/// Any [`StoreFault`].
pub fn forget_words(tx: &mut Tx<'_>, id: SubjectId) -> Result<(), StoreFault> {
    tx.run(&DELETE_ALL_WORDS, params![id])?;
    tx.run(&DELETE_WORDS_APART, params![id])?;
    Ok(())
}

/// Lets a subject whose words were forgotten be found again, by those who see it.
///
/// # Errors
/// Any [`StoreFault`].
pub fn find_again(tx: &mut Tx<'_>, id: SubjectId, title: &str, text: &str) -> Result<(), StoreFault> {
    let audience: Option<GroupId> = tx.one(&AUDIENCE_OF, params![id], |row| row.get(0))?;
    match audience {
        None => words::index_subject(tx, id, title, text),
        Some(_) => index_apart(tx, id, title, text),
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
    let audience: Option<GroupId> = tx.one(&UPDATE_TITLE, params![id, now.0], |row| row.get(0))?;
    if audience.is_some() {
        tx.run(&DELETE_WORDS_APART, params![id])?;
        return index_apart(tx, id, now.0, now.1);
    }
    let (before, now) = (words::of(before.0, before.1), words::of(now.0, now.1));
    words::remove(tx, id, &before.difference(&now).collect::<Vec<_>>())?;
    words::add(tx, id, &now.difference(&before).collect::<Vec<_>>())
}
