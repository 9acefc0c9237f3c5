//! How the instance fares.

use cocreate_kernel::{Actor, Ask, DAY, Fault, Instant, MINUTE, Query, Reader, Scope, params};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::administrators_only;
use crate::sql::{COUNTS, WAITING_JOBS};
use crate::views::{HealthView, WaitingWork};

/// Work is late when it has waited for so long.
const LATE: i64 = 5 * MINUTE;

/// How the instance fares: who is here, and what work waits.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct HealthPage {}

impl Query for HealthPage {
    type View = HealthView;
    const SCOPE: Scope = Scope::Administer;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<HealthView, Fault> {
        administrators_only(actor)?;
        let now = reader.now();
        let work = reader.all(&WAITING_JOBS, params![now - LATE], |row| {
            Ok(WaitingWork {
                kind: row.get(0)?,
                waiting: row.get(1)?,
                late: row.get(2)?,
                tries: row.get(3)?,
                next_at: row.get(4)?,
            })
        })?;
        let database = if reader.on_a_server() { "postgresql" } else { "sqlite" };
        Ok(reader.one(&COUNTS, params![now - 30 * DAY, now], |row| {
            Ok(HealthView {
                version: env!("CARGO_PKG_VERSION"),
                database,
                people: row.get(0)?,
                active: row.get(1)?,
                sessions: row.get(2)?,
                spaces: row.get(3)?,
                schema: row.get(4)?,
                administered_since: row.get::<Option<Instant>>(5)?,
                work: work.clone(),
            })
        })?)
    }
}
