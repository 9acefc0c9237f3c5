//! SQL is written once: every statement prepares on both engines, and the schemas are the same.

use cocreate_kernel::Statement;
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
