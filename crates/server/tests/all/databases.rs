//! SQL is written once: every statement prepares on both engines, and the schemas are the same.

use cocreate_kernel::Statement;
use cocreate_kernel::personal::Personal;
use cocreate_store::schema_outline;
use cocreate_testkit::{Engine, fresh};
// The rooms register their statements by being linked.
use cocreate as _;

#[test]
fn every_statement_prepares_on_both() {
    let lite = fresh(Engine::Sqlite);
    let pg = fresh(Engine::Postgres);
    let sqlite = rusqlite::Connection::open(&lite.url).unwrap();
    let mut postgres = postgres::Client::connect(&pg.url, postgres::NoTls).unwrap();
    let mut wrong = Vec::new();
    let mut count = 0;
    for statement in Statement::all() {
        count += 1;
        if !statement.lite.is_empty()
            && let Err(error) = sqlite.prepare(statement.lite)
        {
            wrong.push(format!("SQLite, {}: {error}", statement.name));
        }
        if let Err(error) = postgres.prepare(statement.text) {
            let reason = error.as_db_error().map_or_else(|| error.to_string(), |db| db.message().to_owned());
            wrong.push(format!("PostgreSQL, {}: {reason}", statement.name));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(count > 60, "only {count} statements are registered: are the rooms linked?");
}

/// Statements that read subjects, or what is written in them, without asking who may see it. Each has its reason.
const SEEN_ALREADY: [(&str, &str); 40] = [
    ("FIND_ORIGIN", "what the operator imports is for everybody"),
    ("FIND_TERMS", "for the clock, of a decision whose scene was loaded; no person sees what it gives"),
    ("LIST_OPTIONS_TO_COUNT", "for the clock, of a decision whose scene was loaded"),
    ("COUNT_WORDS", "the words of what only one group sees are kept apart, in word_apart"),
    ("HEARD", "of the subjects that the statement inside it sees"),
    ("STRANDS", "what only one group sees is not counted"),
    ("WRONG_COUNTS", "for tests"),
    ("ALL_ENTRIES", "for tests"),
    ("LIST_ENTRIES", "for tests"),
    ("LAST_ENTRY", "for tests"),
    ("WORDS", "for tests"),
    ("AUDIENCE_OF", "which words a subject has, asked for the index alone"),
    ("STANDS", "how much of one's own stands"),
    ("RECENT", "when one wrote last"),
    ("FIND_TELLING", "for the clock; who is told is asked by FOLLOWERS_TO_TELL"),
    ("FIND_HELD_IDEA", "of a thing whose scene was loaded, or for the clock"),
    ("LIST_HELD", "for the clock, when its author is no longer new"),
    ("MOVE_IDEA", "of a thing whose scene was loaded"),
    ("FIND_WORDS_OF", "of a thing whose scene was loaded"),
    ("ALL_DATA", "for tests"),
    ("MY_IDEAS", "what somebody made themselves, for a copy or an erasure of it"),
    ("MY_DECISIONS", "what somebody made themselves, for a copy or an erasure of it"),
    ("MY_REVISIONS", "what somebody made themselves, for a copy or an erasure of it"),
    ("SIGNED_ENTRIES", "for tests"),
    ("MY_MASKED_ENTRIES", "what somebody made themselves, for a copy or an erasure of it"),
    ("MY_ENTRIES", "what somebody made themselves, for a copy or an erasure of it"),
    ("OPTIONS_LEFT", "what somebody made themselves, for a copy or an erasure of it"),
    ("ANSWERS_LEFT", "what somebody made themselves, for a copy or an erasure of it"),
    ("REVISIONS_LEFT", "what somebody made themselves, for a copy or an erasure of it"),
    ("POSTS_LEFT", "what somebody made themselves, for a copy or an erasure of it"),
    ("IDEAS_LEFT", "what somebody made themselves, for a copy or an erasure of it"),
    ("FORGET_EDITS", "what somebody made themselves, for a copy or an erasure of it"),
    ("UNWRITE_REVISIONS", "what somebody made themselves, for a copy or an erasure of it"),
    ("MY_POSTS", "what somebody did themselves, with a title as far as they see it"),
    ("MY_ANSWERS", "what somebody did themselves, with a title as far as they see it"),
    ("MY_SUPPORTS", "what somebody did themselves, with a title as far as they see it"),
    ("MY_BALLOTS", "what somebody did themselves, with a title as far as they see it"),
    ("MY_CLOSURES", "what somebody did themselves, with a title as far as they see it"),
    ("BALLOTS_OF_BOTH", "two accounts of one person, while they become one"),
    ("MY_FOLLOWS", "what somebody did themselves, with a title as far as they see it"),
];

/// The names that a statement gives to the rows of a table it reads.
fn read_as<'s>(text: &'s str, table: &str) -> Vec<&'s str> {
    let words: Vec<&str> = text.split([' ', '(', ')', ',']).filter(|word| !word.is_empty()).collect();
    let reads = words.windows(3).filter(|three| matches!(three[0], "FROM" | "JOIN") && three[1] == table);
    reads.map(|three| three[2]).collect()
}

#[test]
fn what_reads_subjects_asks_who_may_see_them() {
    const TOLD_THERE: [&str; 8] =
        ["post", "idea", "idea_revision", "answer", "voice", "decision_option", "word", "entry"];
    let mut wrong = Vec::new();
    for statement in Statement::all() {
        let text = statement.text;
        let subjects = read_as(text, "subject");
        // As `visible!` has it; of what everybody sees alone; or of the groups for which the reader speaks.
        let seen = |name: &&str| {
            [
                " AND {}.audience_id IS NULL",
                "({}.audience_id IS NULL OR EXISTS (SELECT 1 FROM member am",
                "WHERE {}.audience_id IN (SELECT a.",
            ]
            .iter()
            .any(|shape| text.contains(&shape.replace("{}", name)))
        };
        let checked = if subjects.is_empty() {
            // What belongs to a subject is read by its key, after its scene was loaded.
            let told = TOLD_THERE.iter().any(|table| !read_as(text, table).is_empty());
            !told
                || text.contains("subject_id = $")
                || text.starts_with("DELETE")
                || text.starts_with("INSERT")
        } else {
            subjects.iter().all(seen)
        };
        // Two accounts become one: that nobody reads.
        let given = Personal::all()
            .iter()
            .flat_map(|room| room.named)
            .any(|named| [named.left.name, named.give.name].contains(&statement.name));
        if !checked && !given && !SEEN_ALREADY.iter().any(|(name, _)| *name == statement.name) {
            wrong.push(format!("{}: {text}", statement.name));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Statements that name people without asking for their masks. Each has its reason.
const BY_NAME: [(&str, &str); 49] = [
    ("FIND_SESSION", "their own account, to whoever acts or asks"),
    ("FIND_TOKEN", "their own account, to whoever acts or asks"),
    ("FIND_ACTOR", "their own account, to whoever acts or asks"),
    ("WHO_REGISTERS", "their own account, to whoever acts or asks"),
    ("FIND_ME", "their own account, to whoever acts or asks"),
    ("FIND_PROFILE", "their own account, to whoever acts or asks"),
    ("MY_ACCOUNT", "their own account, to whoever acts or asks"),
    ("FIND_MAIL", "to whom a letter goes"),
    ("LIST_ERASURES", "accounts, to administrators"),
    ("FIND_BY_ADDRESS", "accounts, to administrators"),
    ("LIST_REPRESENTED", "people without e-mail, who wear no mask, and who noted their consent"),
    ("PEOPLE_REPRESENTED", "people without e-mail, who wear no mask"),
    ("LIST_SERVICES", "accounts, to administrators"),
    ("FIND_SERVICE", "accounts, to administrators"),
    ("NAME_OF_PROGRAM", "a program, which has no mask"),
    ("FIND_ONE", "accounts, to administrators"),
    ("LIST_PEOPLE", "accounts, to administrators"),
    ("SEARCH_PEOPLE", "accounts, to administrators"),
    ("AUDIT", "what was done by name, and nothing else"),
    ("AUDIT_OF", "what was done by name, and nothing else"),
    ("LIST_RULES", "whoever answers for a place, looks after it or decides about others does so by name"),
    ("FIND_DECISION", "whoever answers for a place, looks after it or decides about others does so by name"),
    ("LIST_ANSWERS", "whoever answers for a place, looks after it or decides about others does so by name"),
    ("FIND_CHARTER", "whoever answers for a place, looks after it or decides about others does so by name"),
    ("LIST_VERSIONS", "whoever answers for a place, looks after it or decides about others does so by name"),
    ("ANSWERABLE", "whoever answers for a place, looks after it or decides about others does so by name"),
    ("LIST_WAITING", "whoever answers for a place, looks after it or decides about others does so by name"),
    ("LIST_DECIDED", "whoever answers for a place, looks after it or decides about others does so by name"),
    ("LIST_MY_HELD", "whoever answers for a place, looks after it or decides about others does so by name"),
    ("ONE_HELD", "whoever answers for a place, looks after it or decides about others does so by name"),
    ("ONE_OF_MINE", "whoever answers for a place, looks after it or decides about others does so by name"),
    (
        "LIST_INVITATIONS",
        "whoever answers for a place, looks after it or decides about others does so by name",
    ),
    ("ONE_INVITATION", "whoever answers for a place, looks after it or decides about others does so by name"),
    (
        "SHOW_INVITATION",
        "whoever answers for a place, looks after it or decides about others does so by name",
    ),
    ("LOG", "whoever answers for a place, looks after it or decides about others does so by name"),
    ("ONE_MEASURE", "whoever answers for a place, looks after it or decides about others does so by name"),
    ("MEASURES_OF", "whoever answers for a place, looks after it or decides about others does so by name"),
    (
        "OPEN_ACCOUNT_MEASURE",
        "whoever answers for a place, looks after it or decides about others does so by name",
    ),
    (
        "PENDING_APPEALS",
        "whoever answers for a place, looks after it or decides about others does so by name",
    ),
    (
        "APPEALS_FOR_ADMINISTRATORS",
        "whoever answers for a place, looks after it or decides about others does so by name",
    ),
    ("LIST_MEMBERS", "who is or was a member, to those who are told of it"),
    ("FIND_MEMBERS", "who is or was a member, to those who are told of it"),
    ("LIST_FORMER", "who is or was a member, to those who are told of it"),
    ("LIST_ARRIVALS", "who is or was a member, to those who are told of it"),
    ("FIND_SOMEBODY", "who is or was a member, to those who are told of it"),
    ("NAMES_OF_ALL", "compared with a pseudonym, never shown"),
    ("MY_BLOCKED", "whom one blocked, by name"),
    ("BLOCKED_BY", "whom one blocked, by name"),
    ("NAME_OF", "of a thing without a mask"),
];

/// Whether a statement reads a column of a row that it gives this name.
fn reads_column(text: &str, row: &str, column: &str) -> bool {
    let read = format!("{row}.{column}");
    text.match_indices(&read).any(|(at, _)| !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
}

#[test]
fn what_names_people_asks_for_their_masks() {
    let mut wrong = Vec::new();
    for statement in Statement::all() {
        let text = statement.text;
        for person in read_as(text, "person") {
            // As `voice!` has it.
            let shape = format!("CASE WHEN al.id IS NULL THEN {person}.name ELSE al.name END");
            let bare = person == "WHERE" && text.split([' ', ',', '(', ')']).any(|word| word == "name");
            let named = bare || reads_column(&text.replace(&shape, ""), person, "name");
            // Whoever enters something for others looks after the space, openly.
            let enters = person == "eb" && text.contains("eb.id = ") && text.contains(".entered_by");
            if named && !enters && !BY_NAME.iter().any(|(name, _)| *name == statement.name) {
                wrong.push(format!("{}: {text}", statement.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_schema_is_the_same_on_both() {
    let lite = schema_outline(&fresh(Engine::Sqlite).database).unwrap();
    let pg = schema_outline(&fresh(Engine::Postgres).database).unwrap();
    let only =
        |a: &[String], b: &[String]| a.iter().filter(|line| !b.contains(line)).cloned().collect::<Vec<_>>();
    assert_eq!((only(&lite, &pg), only(&pg, &lite)), (Vec::new(), Vec::new()));
    assert!(lite.len() > 50, "{lite:#?}");
}

#[test]
fn migrating_twice_changes_nothing() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let fresh = fresh(engine);
        assert_eq!(fresh.database.migrate(5).unwrap(), Vec::<i64>::new());
        assert_eq!(fresh.database.pending().unwrap(), Vec::<i64>::new());
    }
}
