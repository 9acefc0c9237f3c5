//! Who did what: the entries, as administrators look through them. What people wrote is not in them.

use cocreate_kernel::{Actor, Ask, Fault, PersonId, Query, Reader, Row, Scope, SpaceId, StoreFault, params};
use cocreate_web::PAGE;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::administrators_only;
use crate::sql::{AUDIT, AUDIT_OF, NEWEST_ENTRY};
use crate::views::{AuditRow, AuditView, Named};

/// Entries looked through for one page, so that a rare kind does not cost a reader of the database minutes.
const WINDOW: i64 = 100_000;
/// Longest kind, in characters.
const KIND: usize = 60;

/// Entries, the newest first, 20 a page.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct AuditPage {
    /// Only what this person did.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// Only what happened in this space.
    #[serde(default)]
    pub space: Option<SpaceId>,
    /// Only kinds that begin so: `member`, `charter.amended`.
    #[serde(default)]
    pub kind: Option<String>,
    /// The entry at which the last page ended.
    #[serde(default)]
    pub after: Option<i64>,
}

impl Query for AuditPage {
    type View = AuditView;
    const SCOPE: Scope = Scope::Administer;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<AuditView, Fault> {
        administrators_only(actor)?;
        let newest: i64 = reader.one(&NEWEST_ENTRY, params![], |row| row.get(0))?;
        let before = self.after.unwrap_or(i64::MAX).clamp(0, newest + 1);
        let from = (before - WINDOW).max(0);
        let kind: String = self.kind.as_deref().unwrap_or_default().trim().chars().take(KIND).collect();
        let (space, most, me) = (self.space.unwrap_or(SpaceId(0)), PAGE as i64 + 1, actor.key());
        let mut entries = match self.person {
            Some(person) => {
                reader.all(&AUDIT_OF, params![before, from, &kind, space, most, me, person], entry)?
            }
            None => reader.all(&AUDIT, params![before, from, &kind, space, most, me], entry)?,
        };
        let goes_on = entries.len() > PAGE;
        entries.truncate(PAGE);
        let next = match entries.last() {
            Some(last) if goes_on => Some(last.id),
            _ => (from > 0).then_some(from),
        };
        Ok(AuditView { entries, person: self.person, space: self.space, kind, next })
    }
}

fn entry(row: &Row<'_>) -> Result<AuditRow, StoreFault> {
    let named =
        |id: Option<i64>, name: Option<String>| id.map(|id| Named { id, name: name.unwrap_or_default() });
    Ok(AuditRow {
        id: row.get(0)?,
        at: row.get(1)?,
        kind: row.get(2)?,
        person: named(row.get(3)?, row.get(4)?),
        space: named(row.get(5)?, row.get(6)?),
        subject: row.get(7)?,
        data: row.get(8)?,
    })
}
