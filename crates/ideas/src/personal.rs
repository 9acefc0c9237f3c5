//! What this room keeps about people.

use cocreate_kernel::personal::{AT_ONCE, Kind, Merge, Mine, Named, Personal, Texts, UNWRITTEN};
use cocreate_kernel::{Ask, GroupId, PersonId, StoreFault, SubjectId, Tx, forget_words, inventory, params};

use crate::personal_sql::{
    ANSWER_NAMES, ANSWER_RENAMES, ANSWERS_LEFT, DROP_SUPPORT, FORGET_EDITS, FORGET_ENTRIES,
    FORGET_MASKED_ENTRIES, GIVE_SUPPORTS, IDEAS_LEFT, MY_ANSWERS, MY_IDEAS, MY_POSTS, MY_REVISIONS,
    MY_SUPPORTS, POST_ENTRY_NAMES, POST_ENTRY_RENAMES, POST_NAMES, POST_RENAMES, POSTS_LEFT, REVISION_NAMES,
    REVISION_RENAMES, REVISIONS_LEFT, SUBJECT_ENTRY_NAMES, SUBJECT_ENTRY_RENAMES, SUPPORT_ENTRY_NAMES,
    SUPPORT_ENTRY_RENAMES, SUPPORTS_OF_BOTH, UNWRITE_ANSWER, UNWRITE_IDEA, UNWRITE_POST, UNWRITE_REVISIONS,
    UNWRITE_TITLE,
};
use crate::sql::{COUNT_SUPPORT, COUNT_SUPPORT_VOICE};

use Kind::{Instant, Number, Text};

inventory::submit! {
    Personal {
        room: "ideas",
        mine: &[
            Mine {
                name: "ideas",
                fields: &[
                    ("id", Number), ("space_name", Text), ("title", Text), ("body", Text), ("cost", Number), ("currency", Text),
                    ("group", Text), ("state", Text), ("supports", Number), ("posts", Number), ("written_at", Instant),
                ],
                statement: &MY_IDEAS,
            },
            Mine {
                name: "revisions",
                fields: &[
                    ("idea", Number), ("revision", Number), ("title", Text), ("body", Text), ("cost", Number),
                    ("edited_at", Instant),
                ],
                statement: &MY_REVISIONS,
            },
            Mine {
                name: "posts",
                fields: &[
                    ("subject", Number), ("subject_title", Text), ("number", Number), ("body", Text), ("group", Text),
                    ("written_at", Instant),
                ],
                statement: &MY_POSTS,
            },
            Mine {
                name: "answers",
                fields: &[
                    ("idea", Number), ("idea_title", Text), ("status", Text), ("reason", Text), ("power", Text),
                    ("answered_at", Instant),
                ],
                statement: &MY_ANSWERS,
            },
            Mine {
                name: "supports",
                fields: &[("idea", Number), ("idea_title", Text), ("group", Text), ("given_at", Instant)],
                statement: &MY_SUPPORTS,
            },
        ],
        forget: Personal::nothing,
        written,
        unwrite,
        settle,
        named: &[
            Named { left: &POST_NAMES, give: &POST_RENAMES },
            Named { left: &REVISION_NAMES, give: &REVISION_RENAMES },
            Named { left: &ANSWER_NAMES, give: &ANSWER_RENAMES },
            Named { left: &SUBJECT_ENTRY_NAMES, give: &SUBJECT_ENTRY_RENAMES },
            Named { left: &POST_ENTRY_NAMES, give: &POST_ENTRY_RENAMES },
            Named { left: &SUPPORT_ENTRY_NAMES, give: &SUPPORT_ENTRY_RENAMES },
        ],
    }
}

fn written(tx: &mut Tx<'_>, person: PersonId, texts: Texts) -> Result<bool, StoreFault> {
    for left in [&POSTS_LEFT, &IDEAS_LEFT, &REVISIONS_LEFT] {
        if tx.maybe(left, params![person, UNWRITTEN, 1, texts.masked()], |_| Ok(()))?.is_some() {
            return Ok(true);
        }
    }
    Ok(tx.maybe(&ANSWERS_LEFT, params![person, UNWRITTEN, 1], |_| Ok(()))?.is_some())
}

fn unwrite(tx: &mut Tx<'_>, person: PersonId, texts: Texts) -> Result<(), StoreFault> {
    let html = format!("<p>{UNWRITTEN}</p>\n");
    let masked = texts.masked();
    let left = params![person, UNWRITTEN, AT_ONCE, masked];
    for post in tx.all(&POSTS_LEFT, left, |row| row.get::<i64>(0))? {
        tx.run(&UNWRITE_POST, params![post, UNWRITTEN, &html])?;
    }
    for answer in tx.all(&ANSWERS_LEFT, params![person, UNWRITTEN, AT_ONCE], |row| row.get::<i64>(0))? {
        tx.run(&UNWRITE_ANSWER, params![answer, UNWRITTEN, &html])?;
    }
    for idea in tx.all(&REVISIONS_LEFT, left, |row| row.get::<SubjectId>(0))? {
        tx.run(&UNWRITE_REVISIONS, params![idea, person, UNWRITTEN])?;
    }
    for idea in tx.all(&IDEAS_LEFT, left, |row| row.get::<SubjectId>(0))? {
        tx.run(&UNWRITE_IDEA, params![idea, UNWRITTEN, &html])?;
        tx.run(&UNWRITE_TITLE, params![idea, UNWRITTEN])?;
        forget_words(tx, idea)?;
    }
    tx.run(&FORGET_ENTRIES, params![person])?;
    tx.run(&FORGET_EDITS, params![person, masked])?;
    if masked {
        tx.run(&FORGET_MASKED_ENTRIES, params![person])?;
    }
    Ok(())
}

/// What both accounts support, one person supports once.
fn settle(tx: &mut Tx<'_>, merge: Merge) -> Result<(), StoreFault> {
    let key = params![merge.from, merge.into];
    let twice =
        tx.all(&SUPPORTS_OF_BOTH, key, |row| Ok((row.get::<SubjectId>(0)?, row.get::<Option<GroupId>>(1)?)))?;
    for (idea, group) in twice {
        tx.run(&DROP_SUPPORT, params![idea, merge.from])?;
        tx.run(&COUNT_SUPPORT, params![idea, -1])?;
        if let Some(group) = group {
            tx.run(&COUNT_SUPPORT_VOICE, params![idea, group, -1])?;
        }
    }
    tx.run(&GIVE_SUPPORTS, key)?;
    Ok(())
}
