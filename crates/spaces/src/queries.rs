//! What can be asked of spaces, apart from the overview.

use cocreate_kernel::text::line;
use cocreate_kernel::{
    Actor, Ask, Clauses, Command, Fault, PersonId, Power, Query, Reader, Row, Setting, SpaceId, StoreFault,
    params,
};
use cocreate_web::{Cursor, GroupMark, PAGE, SpaceHead, Voice, cut, excerpt};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::commands::{AmendCharter, OpenSpace};
use crate::invitation_queries::my_doors;
use crate::members_sql::{FIND_MEMBERS, LIST_MEMBERS, LIST_VOICES};
use crate::overview::{answerable, group_row, may_in, power};
use crate::permissions::table;
use crate::sql::{CHARTER_VERSION, FIND_CHARTER, LIST_GROUPS, LIST_VERSIONS, VISIBLE_SPACES};
use crate::views::{
    CharterVersion, CharterView, EditCharterView, MemberListView, MemberRow, NewSpaceView, SpaceCard,
    SpaceListView,
};

/// Length of an intent in lists, in characters.
const INTENT: usize = 240;
/// Versions of a charter that are listed.
const VERSIONS: i64 = 50;

/// The spaces that you can see, 20 a page, the newest first.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct ListSpaces {
    /// Where the last page ended.
    #[serde(default)]
    #[schema(inline)]
    pub after: Option<Cursor>,
}

impl Query for ListSpaces {
    type View = SpaceListView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<SpaceListView, Fault> {
        let Cursor(value, key) = self.after.unwrap_or(Cursor::TOP);
        let key = params![actor.key(), value, key, PAGE as i64 + 1];
        let rows = reader.all(&VISIBLE_SPACES, key, card_row)?;
        let (spaces, next) = cut(rows, |row| Cursor(row.opened_at.0, row.id.0));
        let first = self.after.is_none();
        let doors = actor.person_id().filter(|_| first).map(|me| my_doors(reader, me)).transpose()?;
        Ok(SpaceListView { spaces, doors: doors.unwrap_or_default(), next })
    }
}

fn card_row(row: &Row<'_>) -> Result<SpaceCard, StoreFault> {
    let given: Option<String> = row.get(8)?;
    Ok(SpaceCard {
        id: row.get(0)?,
        name: row.get(1)?,
        public: row.get::<String>(2)? == "public",
        opened_at: row.get(3)?,
        members: row.get(4)?,
        ideas: row.get(5)?,
        decisions: row.get(6)?,
        intent: excerpt(&clauses(row, 7)?.intent, INTENT),
        power: given.map(|_| power(row, 8)).transpose()?,
        group: GroupMark::maybe(row, 9)?,
    })
}

fn clauses(row: &Row<'_>, column: usize) -> Result<Clauses, StoreFault> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| StoreFault::Shape { column, reason: error.to_string() })
}

/// The form for a new space.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct NewSpace {}

impl Query for NewSpace {
    type View = NewSpaceView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<NewSpaceView, Fault> {
        reader.permits(actor, &OpenSpace::PERMIT)?;
        Ok(NewSpaceView {})
    }
}

/// A version of a space's charter; the one in force where none is named.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct CharterPage {
    /// The space.
    pub space: SpaceId,
    /// The version, from 1.
    #[serde(default)]
    pub version: Option<i64>,
}

impl Query for CharterPage {
    type View = CharterView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<CharterView, Fault> {
        let scene = reader.space(actor, self.space)?;
        let in_force = reader.one(&CHARTER_VERSION, params![scene.charter], |row| row.get(0))?;
        let version: i64 = self.version.unwrap_or(in_force);
        let groups = reader.all(&LIST_GROUPS, params![self.space], group_row)?;
        let answerable = answerable(reader, self.space)?;
        let versions = reader.all(&LIST_VERSIONS, params![self.space, VERSIONS], |row| {
            Ok(CharterVersion { version: row.get(0)?, amended_at: row.get(1)?, by: row.get(2)? })
        })?;
        let found = reader.maybe(&FIND_CHARTER, params![self.space, version], |row| {
            let held: Option<String> = row.get(8)?;
            let by = Voice::maybe(row, 3, false)?;
            let held = held.map(|_| power(row, 8)).transpose()?;
            Ok((clauses(row, 1)?, row.get(2)?, by, held))
        })?;
        let (clauses, amended_at, by, power) = found.ok_or(Fault::NotFound)?;
        let (space, may) = (SpaceHead::of(&scene), may_in(&scene));
        let permissions = table(&clauses.rules, &groups);
        Ok(CharterView {
            space,
            version,
            in_force,
            clauses,
            by,
            power,
            amended_at,
            versions,
            groups,
            answerable,
            permissions,
            may,
        })
    }
}

/// The form for an amendment of a charter.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct EditCharterPage {
    /// The space.
    pub space: SpaceId,
}

impl Query for EditCharterPage {
    type View = EditCharterView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<EditCharterView, Fault> {
        let scene = reader.space(actor, self.space)?;
        AmendCharter::PERMIT.check(&scene.standing(), scene.clauses())?;
        let version = reader.one(&CHARTER_VERSION, params![scene.charter], |row| row.get(0))?;
        Ok(EditCharterView { space: SpaceHead::of(&scene), version, clauses: scene.clauses.as_ref().clone() })
    }
}

/// The members of a space, 20 a page.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct MembersPage {
    /// The space.
    pub space: SpaceId,
    /// The person at whom the last page ended.
    #[serde(default)]
    pub after: Option<PersonId>,
    /// Words of the name.
    #[serde(default)]
    pub name: Option<String>,
}

/// A text as a pattern that finds it anywhere; in it `!` stands before what would be a wildcard.
fn anywhere(text: &str) -> String {
    let mut pattern = "%".to_owned();
    for c in text.chars() {
        if matches!(c, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}

impl Query for MembersPage {
    type View = MemberListView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<MemberListView, Fault> {
        let scene = reader.space(actor, self.space)?;
        let groups = reader.all(&LIST_GROUPS, params![self.space], group_row)?;
        let after = self.after.unwrap_or(PersonId(0));
        let name = line(self.name.as_deref().unwrap_or_default());
        let all = scene.names(Power::Participant);
        let member = |row: &Row<'_>| {
            let (who, power, joined_at) = (Voice::read(row, 0)?, power(row, 5)?, row.get(6)?);
            Ok(MemberRow { who, power, joined_at, others: Vec::new() })
        };
        let mut members = if name.is_empty() {
            reader.all(&LIST_MEMBERS, params![self.space, after, PAGE as i64 + 1, all], member)?
        } else {
            // SQLite folds only the letters of English: what was typed is looked for as it is, too.
            let (typed, small) = (anywhere(&name), anywhere(&name.to_lowercase()));
            let key = params![self.space, after, PAGE as i64 + 1, all, &typed, &small];
            reader.all(&FIND_MEMBERS, key, member)?
        };
        let goes_on = members.len() > PAGE;
        members.truncate(PAGE);
        let next = members.last().filter(|_| goes_on).and_then(|member| member.who.id);
        if let (Some(first), Some(last)) =
            (members.first().and_then(|m| m.who.id), members.last().and_then(|m| m.who.id))
        {
            let held = reader.all(&LIST_VOICES, params![self.space, first, last], |row| {
                Ok((
                    row.get::<PersonId>(0)?,
                    GroupMark { id: row.get(1)?, name: row.get(2)?, mark: row.get(3)? },
                ))
            })?;
            for member in &mut members {
                let mine = held.iter().filter(|(person, _)| Some(*person) == member.who.id);
                member.others = mine.map(|(_, group)| group.clone()).collect();
            }
        }
        Ok(MemberListView {
            space: SpaceHead::of(&scene),
            name,
            all,
            members,
            next,
            groups,
            may: may_in(&scene),
        })
    }
}
