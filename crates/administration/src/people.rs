//! The people of the instance, as administrators look for them.

use cocreate_kernel::{
    Actor, Ask, Fault, PersonId, Query, Reader, Row, Scope, StoreFault, params, text::line,
};
use cocreate_web::PAGE;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::administrators_only;
use crate::sql::{FIND_ONE, LIST_PEOPLE, SEARCH_PEOPLE, SPACES_OF};
use crate::views::{AccountRow, PartInSpace, PeopleView, PersonView};

/// Longest text that is looked for, in characters.
const ASKED: usize = 100;
/// Most spaces shown of a person.
const SPACES: i64 = 100;
/// After every text that begins as another does.
const LAST: char = '\u{10ffff}';

/// People by the beginning of their name or address, the newest first, 20 a page.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct PeoplePage {
    /// What name or address begins with.
    #[serde(default)]
    pub q: Option<String>,
    /// The person at whom the last page ended.
    #[serde(default)]
    pub after: Option<PersonId>,
}

impl Query for PeoplePage {
    type View = PeopleView;
    const SCOPE: Scope = Scope::Administer;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<PeopleView, Fault> {
        administrators_only(actor)?;
        let query: String = line(self.q.as_deref().unwrap_or_default()).chars().take(ASKED).collect();
        let (after, most) = (self.after.unwrap_or(PersonId(i64::MAX)), PAGE as i64 + 1);
        let mut people = if query.is_empty() {
            reader.all(&LIST_PEOPLE, params![after, most], account)?
        } else {
            let email = query.to_lowercase();
            let ends = [format!("{query}{LAST}"), format!("{email}{LAST}")];
            let key = params![after, most, &query, &ends[0], &email, &ends[1]];
            reader.all(&SEARCH_PEOPLE, key, account)?
        };
        let goes_on = people.len() > PAGE;
        people.truncate(PAGE);
        let next = people.last().filter(|_| goes_on).map(|person| person.id);
        Ok(PeopleView { query, people, next })
    }
}

/// One account, and where it takes part.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct PersonPage {
    /// The person.
    pub person: PersonId,
}

impl Query for PersonPage {
    type View = PersonView;
    const SCOPE: Scope = Scope::Administer;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<PersonView, Fault> {
        administrators_only(actor)?;
        let spaces = reader.all(&SPACES_OF, params![self.person, SPACES], |row| {
            let power: String = row.get(2)?;
            Ok(PartInSpace {
                id: row.get(0)?,
                name: row.get(1)?,
                power: power.parse().map_err(|()| StoreFault::Shape { column: 2, reason: power })?,
                group: row.get(3)?,
                joined_at: row.get(4)?,
            })
        })?;
        let (now, you) = (reader.now(), actor.person_id() == Some(self.person));
        let found = reader.maybe(&FIND_ONE, params![self.person, now], |row| {
            Ok((account(row)?, row.get(8)?, row.get(9)?, row.get(10)?, row.get::<i64>(11)? > 0))
        })?;
        let (account, language, email_confirmed_at, sessions, second_factor) =
            found.ok_or(Fault::NotFound)?;
        Ok(PersonView { account, language, email_confirmed_at, sessions, second_factor, spaces, you })
    }
}

pub(crate) fn account(row: &Row<'_>) -> Result<AccountRow, StoreFault> {
    Ok(AccountRow {
        id: row.get(0)?,
        name: row.get(1)?,
        email: row.get(2)?,
        joined_at: row.get(3)?,
        administrator_since: row.get(4)?,
        suspended_at: row.get(5)?,
        service_of: row.get(6)?,
        seen_at: row.get(7)?,
    })
}
