//! Fresh, migrated databases: a copy of a template file, or of a template database on a
//! PostgreSQL server that is started when none is given.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use cocreate_store::{Database, LiteOptions, PgOptions};
use postgres::NoTls;

/// One of the two databases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// A file.
    Sqlite,
    /// A server.
    Postgres,
}

/// A database of its own, gone when dropped.
pub struct TestDatabase {
    /// The database.
    pub database: Database,
    /// Where it is: a path or an address, for a second node or a child process.
    pub url: String,
    remove: Option<PathBuf>,
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Some(folder) = &self.remove {
            drop(std::fs::remove_dir_all(folder));
        }
    }
}

static COUNT: AtomicU32 = AtomicU32::new(0);

fn next_name() -> String {
    format!("cocreate_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// A fresh, migrated database. Blocks: call it outside of async code, or on a blocking thread.
#[must_use]
pub fn fresh(engine: Engine) -> TestDatabase {
    match engine {
        Engine::Sqlite => fresh_sqlite(),
        Engine::Postgres => fresh_postgres(),
    }
}

fn fresh_sqlite() -> TestDatabase {
    static TEMPLATE: OnceLock<Vec<u8>> = OnceLock::new();
    let folder = std::env::temp_dir().join(next_name());
    std::fs::create_dir_all(&folder).unwrap();
    let template = TEMPLATE.get_or_init(|| {
        let path = folder.join("template.db");
        let copy = folder.join("copy.db");
        let database = Database::open_sqlite(&path, LiteOptions::default()).unwrap();
        database.migrate(0).unwrap();
        database.backup(&copy, |_, _| ()).unwrap();
        std::fs::read(copy).unwrap()
    });
    let path = folder.join("test.db");
    std::fs::write(&path, template).unwrap();
    let database = Database::open_sqlite(&path, LiteOptions { cache_kib: 2048, batch: 256 }).unwrap();
    TestDatabase { database, url: path.display().to_string(), remove: Some(folder) }
}

fn fresh_postgres() -> TestDatabase {
    static TEMPLATE: OnceLock<String> = OnceLock::new();
    let server = server();
    let template = TEMPLATE.get_or_init(|| {
        let name = next_name();
        run(server, &format!("CREATE DATABASE {name}"));
        let database = Database::open_postgres(&format!("{server}/{name}"), PgOptions::default()).unwrap();
        database.migrate(0).unwrap();
        name
    });
    let name = next_name();
    run(server, &format!("CREATE DATABASE {name} TEMPLATE {template}"));
    let url = format!("{server}/{name}");
    let database = Database::open_postgres(&url, PgOptions { connections: 6 }).unwrap();
    TestDatabase { database, url, remove: None }
}

fn run(server: &str, statement: &str) {
    let mut client = postgres::Client::connect(&format!("{server}/postgres"), NoTls).unwrap();
    client.batch_execute(statement).unwrap();
}

/// The PostgreSQL server's address, from `COCREATE_TEST_POSTGRES`, or one started for this process.
pub fn server() -> &'static str {
    static SERVER: OnceLock<String> = OnceLock::new();
    SERVER.get_or_init(|| std::env::var("COCREATE_TEST_POSTGRES").unwrap_or_else(|_| start()))
}

/// Starts a cluster in a temporary folder, on a free port of the loopback address. It speaks only
/// there and stops when the machine or the session does; `./test` starts and stops one of its own.
fn start() -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scripts/postgres");
    let output = Command::new(script).arg("start").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}
