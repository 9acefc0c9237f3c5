//! Who wants to be erased, as administrators decide about it.

use cocreate_kernel::{Actor, Ask, DAY, Fault, Instant, PersonId, Query, Reader, Scope, params};
use cocreate_web::{Input, Preparation, page};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::administrators_only;
use crate::commands::{DecideErasure, ErasureDecided};
use crate::sql::LIST_ERASURES;

/// By when it must be decided: a month (GDPR, Article 12 (3)), in milliseconds.
const WITHIN: i64 = 30 * DAY;
/// Most on the page; those that wait longest come first.
const MOST: i64 = 50;

/// Who wants to be erased: those who wait longest, at most 50.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct ErasuresPage {
    /// Whose form came back.
    #[serde(default)]
    pub person: Option<PersonId>,
}

/// Somebody who wants to be erased.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ErasureRow {
    /// The person.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: Option<String>,
    /// Since when.
    #[schema(inline)]
    pub asked_at: Instant,
    /// When it is done by itself; nothing where you decide.
    #[schema(inline)]
    pub due_at: Option<Instant>,
    /// By when it must be decided.
    #[schema(inline)]
    pub decide_by: Instant,
    /// Whether that has passed.
    pub late: bool,
    /// Whether their texts go, too.
    pub texts: bool,
}

/// Who wants to be erased.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ErasuresView {
    /// The people.
    pub waiting: Vec<ErasureRow>,
    /// Whose form came back.
    pub person: Option<PersonId>,
}

impl Query for ErasuresPage {
    type View = ErasuresView;
    const SCOPE: Scope = Scope::Administer;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<ErasuresView, Fault> {
        administrators_only(actor)?;
        let now = reader.now();
        let waiting = reader.all(&LIST_ERASURES, params![MOST], |row| {
            let asked_at: Instant = row.get(3)?;
            let decide_by = Instant(asked_at.0 + WITHIN);
            Ok(ErasureRow {
                person: row.get(0)?,
                name: row.get(1)?,
                email: row.get(2)?,
                asked_at,
                due_at: row.get(4)?,
                decide_by,
                late: decide_by.0 < now,
                texts: row.get(5)?,
            })
        })?;
        Ok(ErasuresView { waiting, person: self.person })
    }
}

impl Input for DecideErasure {
    type Command = Self;
    type Form = ErasuresPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(_: &ErasureDecided, _: Option<&str>) -> String {
        "/administration/erasures".to_owned()
    }
}

impl ErasuresView {
    /// Whether the form that came back is about this person.
    fn mine(&self, row: &ErasureRow) -> bool {
        self.person == Some(row.person)
    }
}

page!(ErasuresView, "erasures.html");
