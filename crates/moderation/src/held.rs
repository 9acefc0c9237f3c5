//! Texts whose links are held back, and whom somebody does not want to hear of.

use cocreate_kernel::{Actor, Ask, Command, Fault, PersonId, Query, Reader, Scope, Setting, SpaceId, params};
use cocreate_web::PAGE;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::commands::ReleaseLinks;
use crate::measure::thing_of;
use crate::reads_sql::{BLOCKED_BY, LIST_HELD};
use crate::sql::{FIND_HELD_IDEA, FIND_HELD_POST};
use crate::thing::{Thing, read_thing};
use crate::views::{BlockedListView, BlockedRow, NamedPerson};

/// Everything of somebody whose links are held back, for the clock. Not routed.
#[derive(Clone, Copy, Debug)]
pub struct HeldTexts {
    /// Whose.
    pub person: PersonId,
}

impl Query for HeldTexts {
    /// Space, thing and Markdown of each.
    type View = Vec<(SpaceId, Thing, String)>;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<Self::View, Fault> {
        if !actor.sees_all() {
            return Err(Fault::NotFound);
        }
        let held = reader.all(&LIST_HELD, params![self.person], |row| {
            Ok((row.get(0)?, thing_of(&row.get::<String>(1)?)?, row.get(2)?))
        })?;
        Ok(held)
    }
}

/// The Markdown of a thing whose links somebody may release. Not routed: releasing asks it.
pub(crate) struct HeldText(pub(crate) SpaceId, pub(crate) Thing);

impl Query for HeldText {
    type View = String;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<String, Fault> {
        let scene = read_thing(reader, actor, self.0, self.1)?;
        // Whoever must ask first asks about a text that they may read anyway.
        ReleaseLinks::PERMIT.asking().check(&scene.standing(), scene.clauses())?;
        let found = match self.1 {
            Thing::Post(idea, number) => {
                reader.maybe(&FIND_HELD_POST, params![idea, number], |row| row.get(0))?
            }
            Thing::Idea(idea) => reader.maybe(&FIND_HELD_IDEA, params![idea], |row| row.get(0))?,
            Thing::Decision(_) | Thing::Person(_) => None,
        };
        Ok(found.unwrap_or_default())
    }
}

/// Whom you blocked.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct BlockedPage {}

impl Query for BlockedPage {
    type View = BlockedListView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<BlockedListView, Fault> {
        let me = actor.person_id().ok_or(Fault::SignIn)?;
        let most = 10 * PAGE as i64;
        let blocked = reader.all(&BLOCKED_BY, params![me, most], |row| {
            Ok(BlockedRow { person: NamedPerson { id: row.get(0)?, name: row.get(1)? }, since: row.get(2)? })
        })?;
        Ok(BlockedListView { blocked })
    }
}
