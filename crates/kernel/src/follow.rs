//! What a change means for those who follow its subject: they get news, and whoever made it follows from then on.

use cocreate_store::{Ask, StoreFault, Tx, params};

use crate::sql::{FOLLOW, TOUCH_SUBJECT, TOUCH_SUBJECT_NEWS};
use crate::{Changed, EntryDraft, MINUTE, PersonId, SubjectId};

/// The job that tells those who follow a subject of its news; carries the subject.
pub const TELL: &str = "news.tell";

/// How long news wait for more before anybody is told: milliseconds.
pub const TELL_AFTER: i64 = 2 * MINUTE;

/// A subject's row after a change.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Touched {
    pub(crate) changed: Changed,
    /// The instant of its last news: milliseconds since 1970 UTC.
    news_at: i64,
    /// When those who follow it are told, where this change is what they wait for.
    pub(crate) tell_at: Option<i64>,
}

/// Counts a change on the rows of the subject that it acts on and of those that it brings news to, which also
/// tells open pages on other nodes.
pub(crate) fn touch(
    tx: &mut Tx<'_>,
    own: Option<SubjectId>,
    entries: &[EntryDraft],
    now: i64,
) -> Result<Vec<Touched>, StoreFault> {
    let mut subjects: Vec<SubjectId> = entries.iter().filter_map(|entry| news_to(entry, own)).collect();
    // By key, so that two changes never wait for each other's rows in turn.
    subjects.sort_unstable();
    subjects.dedup();
    let quiet = own.filter(|own| !subjects.contains(own));
    let mut touched = Vec::with_capacity(subjects.len() + 1);
    let rows = subjects.iter().map(|id| (*id, true)).chain(quiet.map(|id| (id, false)));
    for (subject, news) in rows {
        let (version, news_at, tell_at) = if news {
            let told = tx.one(&TOUCH_SUBJECT_NEWS, params![subject, now, now + TELL_AFTER], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get::<i64>(2)?))
            })?;
            (told.0, told.1, Some(told.2).filter(|at| *at == now + TELL_AFTER))
        } else {
            let touched = tx.one(&TOUCH_SUBJECT, params![subject], |row| Ok((row.get(0)?, row.get(1)?)))?;
            (touched.0, touched.1, None)
        };
        tx.signal(&format!("{subject} {version}"))?;
        touched.push(Touched { changed: Changed { subject, version }, news_at, tell_at });
    }
    Ok(touched)
}

/// The subject that an entry is news to.
fn news_to(entry: &EntryDraft, own: Option<SubjectId>) -> Option<SubjectId> {
    entry.subject.or(own).filter(|_| entry.news)
}

/// When an entry became news; nothing where it is none.
pub(crate) fn news_at(entry: &EntryDraft, own: Option<SubjectId>, touched: &[Touched]) -> Option<i64> {
    let subject = news_to(entry, own)?;
    touched.iter().find(|touched| touched.changed.subject == subject).map(|touched| touched.news_at)
}

/// Lets whoever changed or made subjects follow them. They have seen what is there; a muted follow stays muted.
/// News that a change brings to further subjects makes nobody follow those.
pub(crate) fn follow(
    tx: &mut Tx<'_>,
    person: PersonId,
    because: &'static str,
    own: Option<SubjectId>,
    entries: &[EntryDraft],
    touched: &[Touched],
    now: i64,
) -> Result<(), StoreFault> {
    let made = entries.iter().filter(|entry| !entry.news).filter_map(|entry| entry.subject);
    for subject in own.into_iter().chain(made.filter(|made| Some(*made) != own)) {
        let row = touched.iter().find(|touched| touched.changed.subject == subject);
        let seen_at = row.map_or(now, |row| row.news_at.max(now));
        tx.run(&FOLLOW, params![person, subject, because, now, seen_at])?;
    }
    Ok(())
}
