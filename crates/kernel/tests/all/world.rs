//! A small world on a fresh SQLite file: two spaces, three groups, an idea for all and one for a group alone.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use cocreate_kernel::{
    Actor, Clauses, Desk, DeskOptions, Fault, Person, PersonId, Scopes, SetChance, SetClock, sql,
};
use cocreate_store::{Database, LiteOptions, Param, Statement, params};

/// When the story begins: milliseconds since 1970 UTC.
pub(crate) const NOW: i64 = 1_000_000_000_000;

sql! {
    ADD_PERSON = "INSERT INTO person (id, name, created_at) VALUES ($1, $2, $3)";
    ADD_SPACE =
        "INSERT INTO space (id, name, reading, currency, charter_id, member_count, idea_count, decision_count, created_at) \
         VALUES ($1, 'Here', $2, 'EUR', $3, 0, 0, 0, 0)";
    ADD_CHARTER = "INSERT INTO charter (id, space_id, version, clauses, amended_at) VALUES ($1, $2, 1, $3, 0)";
    ADD_GROUP =
        "INSERT INTO stakeholder_group (id, space_id, name, mark, position, member_count) VALUES ($1, $2, $3, 1, $1, 0)";
    ADD_MEMBER =
        "INSERT INTO member (space_id, person_id, power, group_id, joined_at, muted_until) VALUES ($1, $2, $3, $4, 0, $5)";
    ADD_SUBJECT =
        "INSERT INTO subject (id, space_id, kind, title, state, author_id, group_id, created_at, version, post_count, \
           support_count, news_at, audience_id) VALUES ($1, $2, $3, 'Benches', 'waiting', $4, $5, 0, 1, 0, 0, 0, $6)";
    pub(crate) ADD_SESSION =
        "INSERT INTO session (token, person_id, started_at, ends_at, seen_at, proven_at) VALUES ($1, $2, 0, $3, $4, $5)";
    pub(crate) ADD_TOKEN =
        "INSERT INTO api_token (id, token, person_id, name, scopes, made_at, ends_at) VALUES ($1, $2, $3, 'Kiosk', $4, 0, $5)";
    pub(crate) SEEN_SESSION = "SELECT seen_at FROM session WHERE token = $1";
    pub(crate) SEEN_TOKEN = "SELECT seen_at FROM api_token WHERE token = $1";
    pub(crate) SETTLE_PERSON = "UPDATE person SET settled_at = $2 WHERE id = $1";
    pub(crate) SUSPEND_PERSON = "UPDATE person SET suspended_at = $2 WHERE id = $1";
    pub(crate) SEND_AWAY = "UPDATE person SET leaving_at = $2 WHERE id = $1";
    pub(crate) ERASE_PERSON = "UPDATE person SET erased_at = $2 WHERE id = $1";
    pub(crate) REOPEN_SPACE = "UPDATE space SET reading = $2 WHERE id = $1";
    pub(crate) MUTE_MEMBER = "UPDATE member SET muted_until = $3 WHERE space_id = $1 AND person_id = $2";
}

/// Everybody in it, by what they are in the open space.
pub(crate) const HOST: i64 = 1;
pub(crate) const PARTICIPANT: i64 = 2;
pub(crate) const STRANGER: i64 = 3;
/// Speaks for the other group.
pub(crate) const COLLEAGUE: i64 = 4;

pub(crate) const OPEN: i64 = 11;
pub(crate) const CLOSED: i64 = 12;
pub(crate) const CHARTER: i64 = 21;
/// The participant's group, and the colleague's.
pub(crate) const PATIENTS: i64 = 31;
pub(crate) const NURSES: i64 = 32;
/// The participant's; everybody's to see, the nurses' alone, and in the space for members only.
pub(crate) const IDEA: i64 = 41;
pub(crate) const APART: i64 = 42;
pub(crate) const SECRET: i64 = 43;

/// A desk and its clock.
pub(crate) struct World {
    pub(crate) desk: Desk,
    pub(crate) clock: Arc<SetClock>,
    database: Database,
    folder: PathBuf,
}

impl Drop for World {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

impl World {
    /// Where the open space's charter says this.
    pub(crate) async fn with(clauses: &Clauses) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name =
            format!("cocreate_kernel_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let options = LiteOptions { cache_kib: 2048, batch: 256 };
        let database = Database::open_sqlite(&folder.join("test.db"), options).unwrap();
        database.migrate(0).unwrap();
        let clock = Arc::new(SetClock::at(NOW));
        let desk = Desk::new(DeskOptions {
            database: database.clone(),
            clock: Arc::clone(&clock) as _,
            chance: Arc::new(SetChance::seeded(7)),
            drill: None,
        });
        let world = Self { desk, clock, database, folder };
        world.settle(clauses).await;
        world
    }

    async fn settle(&self, clauses: &Clauses) {
        for (id, name) in [(HOST, "Hana"), (PARTICIPANT, "Paula"), (STRANGER, "Olga"), (COLLEAGUE, "Piet")] {
            self.put(&ADD_PERSON, params![id, name, 5 * id]).await;
        }
        let (said, silent) =
            (serde_json::to_string(clauses).unwrap(), serde_json::to_string(&Clauses::default()).unwrap());
        for (space, reading, charter, text) in
            [(OPEN, "public", CHARTER, &said), (CLOSED, "members", CHARTER + 1, &silent)]
        {
            self.put(&ADD_SPACE, params![space, reading, charter]).await;
            self.put(&ADD_CHARTER, params![charter, space, text]).await;
        }
        for (group, name) in [(PATIENTS, "Patients"), (NURSES, "Nurses")] {
            self.put(&ADD_GROUP, params![group, OPEN, name]).await;
        }
        let none = None::<i64>;
        self.put(&ADD_MEMBER, params![OPEN, HOST, "host", none, none]).await;
        self.put(&ADD_MEMBER, params![OPEN, PARTICIPANT, "participant", Some(PATIENTS), none]).await;
        self.put(&ADD_MEMBER, params![OPEN, COLLEAGUE, "participant", Some(NURSES), none]).await;
        self.put(&ADD_MEMBER, params![CLOSED, PARTICIPANT, "steward", none, none]).await;
        self.put(&ADD_SUBJECT, params![IDEA, OPEN, "idea", PARTICIPANT, Some(PATIENTS), none]).await;
        self.put(&ADD_SUBJECT, params![APART, OPEN, "idea", COLLEAGUE, Some(NURSES), Some(NURSES)]).await;
        self.put(&ADD_SUBJECT, params![SECRET, CLOSED, "idea", PARTICIPANT, none, none]).await;
    }

    /// Runs a statement beside the Desk: only a test's world is made so.
    pub(crate) async fn put(&self, statement: &'static Statement, params: &[Param<'_>]) {
        let params: Vec<Value> = params.iter().map(Value::of).collect();
        let written = self.database.write::<_, Fault, _>(move |tx| {
            let params: Vec<Param<'_>> = params.iter().map(Value::param).collect();
            tx.run(statement, &params)?;
            Ok(())
        });
        assert!(written.await.is_ok(), "{}", statement.name);
    }

    /// One number from the database.
    pub(crate) fn number(&self, statement: &'static Statement, key: &[u8; 32]) -> Option<i64> {
        use cocreate_store::Ask;
        let found = self.database.read(|tx| {
            tx.maybe(statement, params![key], |row| row.get::<Option<i64>>(0)).map_err(Fault::from)
        });
        found.unwrap_or_else(|fault| panic!("{fault:?}")).flatten()
    }
}

/// A parameter that can wait for its turn.
enum Value {
    Null,
    Number(i64),
    Text(String),
    Bytes(Vec<u8>),
}

impl Value {
    fn of(param: &Param<'_>) -> Self {
        match param {
            Param::Null => Self::Null,
            Param::Int(number) => Self::Number(*number),
            Param::Text(text) => Self::Text((*text).to_owned()),
            Param::Bytes(bytes) => Self::Bytes(bytes.to_vec()),
        }
    }

    fn param(&self) -> Param<'_> {
        match self {
            Self::Null => Param::Null,
            Self::Number(number) => Param::Int(*number),
            Self::Text(text) => Param::Text(text),
            Self::Bytes(bytes) => Param::Bytes(bytes),
        }
    }
}

/// Somebody as a session would have them a moment after they signed in.
pub(crate) fn somebody(id: i64) -> Person {
    Person {
        id: PersonId(id),
        name: "Somebody".to_owned(),
        administrator: false,
        language: None,
        time_zone: None,
        since: 0,
        settled: true,
        scopes: Scopes::ALL,
        proven: true,
        approved: None,
        service: false,
        asked_as: None,
    }
}

/// The same, acting.
pub(crate) fn acting(id: i64) -> Actor {
    Actor::Person(somebody(id))
}
