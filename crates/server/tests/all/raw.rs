//! Statements past the Desk, for what no page of today can bring about.

use cocreate_testkit::{Engine, TestApp};

/// Runs statements on the database of a test.
pub(crate) async fn execute(app: &TestApp, statements: &str) {
    let (engine, url, statements) = (app.engine, app.database.url.clone(), statements.to_owned());
    let run = move || match engine {
        Engine::Sqlite => rusqlite::Connection::open(url).unwrap().execute_batch(&statements).unwrap(),
        Engine::Postgres => {
            postgres::Client::connect(&url, postgres::NoTls).unwrap().batch_execute(&statements).unwrap();
        }
    };
    tokio::task::spawn_blocking(run).await.unwrap();
}

/// Everything that stands in the database of a test, as text; bytes as hexadecimal digits.
pub(crate) async fn dump(app: &TestApp) -> String {
    let (engine, url) = (app.engine, app.database.url.clone());
    let read = move || match engine {
        Engine::Sqlite => lite_dump(&rusqlite::Connection::open(url).unwrap()),
        Engine::Postgres => pg_dump(&mut postgres::Client::connect(&url, postgres::NoTls).unwrap()),
    };
    tokio::task::spawn_blocking(read).await.unwrap()
}

fn lite_dump(connection: &rusqlite::Connection) -> String {
    let mut tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut text = String::new();
    for table in tables {
        let mut rows = connection.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                let value = match row.get_ref(column).unwrap() {
                    rusqlite::types::ValueRef::Text(bytes) => String::from_utf8_lossy(bytes).into_owned(),
                    rusqlite::types::ValueRef::Blob(bytes) => {
                        let hex = cocreate_kernel::record::hex(bytes);
                        format!("{hex} {}", String::from_utf8_lossy(bytes))
                    }
                    other => format!("{other:?}"),
                };
                text.push_str(&value);
                text.push('\n');
            }
        }
    }
    text
}

fn pg_dump(client: &mut postgres::Client) -> String {
    let tables = "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()";
    let tables: Vec<String> = client.query(tables, &[]).unwrap().iter().map(|row| row.get(0)).collect();
    let mut text = String::new();
    for table in tables {
        for row in client.query(&format!("SELECT t::text FROM \"{table}\" t"), &[]).unwrap() {
            text.push_str(row.get(0));
            text.push('\n');
        }
    }
    text
}
