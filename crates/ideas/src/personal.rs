//! What this room keeps about people.

use cocreate_kernel::personal::{AT_ONCE, Kind, Mine, Personal, UNWRITTEN};
use cocreate_kernel::{Ask, PersonId, StoreFault, SubjectId, Tx, forget_words, inventory, params};

use crate::personal_sql::{
    ANSWERS_LEFT, FORGET_EDITS, FORGET_ENTRIES, IDEAS_LEFT, MY_ANSWERS, MY_IDEAS, MY_POSTS, MY_REVISIONS,
    MY_SUPPORTS, POSTS_LEFT, REVISIONS_LEFT, UNWRITE_ANSWER, UNWRITE_IDEA, UNWRITE_POST, UNWRITE_REVISIONS,
    UNWRITE_TITLE,
};

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
    }
}

fn written(tx: &mut Tx<'_>, person: PersonId) -> Result<bool, StoreFault> {
    for left in [&POSTS_LEFT, &IDEAS_LEFT, &REVISIONS_LEFT, &ANSWERS_LEFT] {
        if tx.maybe(left, params![person, UNWRITTEN, 1], |_| Ok(()))?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

fn unwrite(tx: &mut Tx<'_>, person: PersonId) -> Result<(), StoreFault> {
    let html = format!("<p>{UNWRITTEN}</p>\n");
    for post in tx.all(&POSTS_LEFT, params![person, UNWRITTEN, AT_ONCE], |row| row.get::<i64>(0))? {
        tx.run(&UNWRITE_POST, params![post, UNWRITTEN, &html])?;
    }
    for answer in tx.all(&ANSWERS_LEFT, params![person, UNWRITTEN, AT_ONCE], |row| row.get::<i64>(0))? {
        tx.run(&UNWRITE_ANSWER, params![answer, UNWRITTEN, &html])?;
    }
    for idea in tx.all(&REVISIONS_LEFT, params![person, UNWRITTEN, AT_ONCE], |row| row.get::<SubjectId>(0))? {
        tx.run(&UNWRITE_REVISIONS, params![idea, person, UNWRITTEN])?;
    }
    for idea in tx.all(&IDEAS_LEFT, params![person, UNWRITTEN, AT_ONCE], |row| row.get::<SubjectId>(0))? {
        tx.run(&UNWRITE_IDEA, params![idea, UNWRITTEN, &html])?;
        tx.run(&UNWRITE_TITLE, params![idea, UNWRITTEN])?;
        forget_words(tx, idea)?;
    }
    tx.run(&FORGET_ENTRIES, params![person])?;
    tx.run(&FORGET_EDITS, params![person])?;
    Ok(())
}
