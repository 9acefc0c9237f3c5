//! People without e-mail, as those who speak for them see them.

use cocreate_kernel::{
    Actor, Ask, Fault, Instant, Permit, PersonId, Query, Reader, Setting, SpaceId, params,
};
use cocreate_web::{Frame, GroupMark, Input, PAGE, Preparation, SpaceHead, page};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::commands::{EndRepresentation, How, Represent, Represented};
use crate::overview::group_row;
use crate::represented_sql::LIST_REPRESENTED;
use crate::sql::LIST_GROUPS;
use crate::views::GroupRow;

/// People without e-mail who take part, the newest first, 20 a page: for those who may enter what they say.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct RepresentedPage {
    /// The space.
    pub space: SpaceId,
    /// The person at whom the last page ended.
    #[serde(default)]
    pub after: Option<PersonId>,
}

/// Somebody without e-mail.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RepresentedRow {
    /// The person.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// The group they speak for.
    pub group: Option<GroupMark>,
    /// How they say something.
    #[schema(inline)]
    pub how: How,
    /// What they agreed to.
    pub consent: String,
    /// When that was noted.
    #[schema(inline)]
    pub noted_at: Instant,
    /// Who noted it.
    pub noted_by: String,
}

/// People without e-mail.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RepresentedView {
    /// The space.
    pub space: SpaceHead,
    /// The people, the newest first.
    pub people: Vec<RepresentedRow>,
    /// The groups that they can speak for.
    pub groups: Vec<GroupRow>,
    /// Where the list goes on.
    pub next: Option<PersonId>,
}

page!(RepresentedView, "represented.html");

impl Query for RepresentedPage {
    type View = RepresentedView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<RepresentedView, Fault> {
        let scene = reader.space(actor, self.space)?;
        Permit::REPRESENT.check(&scene.standing(), scene.clauses())?;
        let after = self.after.unwrap_or(PersonId(i64::MAX));
        let mut people =
            reader.all(&LIST_REPRESENTED, params![self.space, after, PAGE as i64 + 1], |row| {
                let group: Option<i64> = row.get(2)?;
                let group = match group {
                    Some(_) => Some(GroupMark { id: row.get(2)?, name: row.get(3)?, mark: row.get(4)? }),
                    None => None,
                };
                Ok(RepresentedRow {
                    id: row.get(0)?,
                    name: row.get(1)?,
                    group,
                    how: How::read(&row.get::<String>(5)?),
                    consent: row.get(6)?,
                    noted_at: row.get(7)?,
                    noted_by: row.get(9)?,
                })
            })?;
        let goes_on = people.len() > PAGE;
        people.truncate(PAGE);
        let next = people.last().filter(|_| goes_on).map(|person| person.id);
        let groups = reader.all(&LIST_GROUPS, params![self.space], group_row)?;
        Ok(RepresentedView { space: SpaceHead::of(&scene), people, groups, next })
    }
}

impl Input for Represent {
    type Command = Self;
    type Form = RepresentedPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &Represented, _: Option<&str>) -> String {
        format!("/spaces/{}/represented#person-{}", reply.space, reply.person)
    }
}

impl Input for EndRepresentation {
    type Command = Self;
    type Form = RepresentedPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &Represented, _: Option<&str>) -> String {
        format!("/spaces/{}/represented", reply.space)
    }
}

impl RepresentedRow {
    /// Who noted it, and when.
    fn noted(&self, frame: &Frame<'_>) -> String {
        let (name, day) = (frame.name(&self.noted_by), frame.day(&self.noted_at));
        frame.w2("behalf-noted", ("name", &name), ("day", &day))
    }
}

impl RepresentedView {
    fn members(&self) -> String {
        format!("/spaces/{}/members", self.space.id)
    }

    fn after(&self, next: &PersonId) -> String {
        format!("/spaces/{}/represented?after={next}", self.space.id)
    }

    /// The id of a choice, its value, and whether it is the usual one.
    fn ways(&self) -> Vec<(String, &'static str, bool)> {
        let id =
            |how: How| if how == How::Paper { "how".to_owned() } else { format!("how-{}", how.as_str()) };
        How::ALL.into_iter().map(|how| (id(how), how.as_str(), how == How::Paper)).collect()
    }
}
