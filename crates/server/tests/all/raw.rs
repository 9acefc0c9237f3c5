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
