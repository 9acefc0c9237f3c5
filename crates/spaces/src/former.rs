//! Who was a member, and how that ended: for those who look after the space.

use cocreate_kernel::{
    Actor, Ask, Command, Fault, Instant, PersonId, Query, Reader, Setting, SpaceId, params,
};
use cocreate_web::{Frame, PAGE, SpaceHead, page};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::commands::RemoveMember;
use crate::members_sql::LIST_FORMER;

/// The former members of a space, 20 a page: for those who may remove one.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct FormerMembers {
    /// The space.
    pub space: SpaceId,
    /// The person at whom the last page ended.
    #[serde(default)]
    pub after: Option<PersonId>,
}

/// Somebody who was a member.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FormerMember {
    /// The person.
    pub id: PersonId,
    /// The name they go by.
    pub name: String,
    /// Since when they were one.
    #[schema(inline)]
    pub joined_at: Instant,
    /// Until when.
    #[schema(inline)]
    pub ended_at: Instant,
    /// Who removed them; nobody: they left.
    pub removed_by: Option<String>,
    /// Why they were removed.
    pub reason: Option<String>,
}

/// A page of a space's former members.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FormerListView {
    /// The space.
    pub space: SpaceHead,
    /// Who was a member, by key.
    pub former: Vec<FormerMember>,
    /// Where the list goes on.
    pub next: Option<PersonId>,
}

page!(FormerListView, "former.html");

impl FormerMember {
    /// From when to when they were a member.
    fn time(&self, frame: &Frame<'_>) -> String {
        let (from, to) = (frame.day(&self.joined_at), frame.day(&self.ended_at));
        frame.w2("former-from-to", ("from", &from), ("to", &to))
    }
}

impl FormerListView {
    fn members(&self) -> String {
        format!("/spaces/{}/members", self.space.id)
    }

    fn after(&self, next: &PersonId) -> String {
        format!("/spaces/{}/members/former?after={next}", self.space.id)
    }
}

impl Query for FormerMembers {
    type View = FormerListView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<FormerListView, Fault> {
        let scene = reader.space(actor, self.space)?;
        RemoveMember::PERMIT.check(&scene.standing(), scene.clauses())?;
        let after = self.after.unwrap_or(PersonId(0));
        let mut former = reader.all(&LIST_FORMER, params![self.space, after, PAGE as i64 + 1], |row| {
            Ok(FormerMember {
                id: row.get(0)?,
                name: row.get(1)?,
                joined_at: row.get(2)?,
                ended_at: row.get(3)?,
                removed_by: row.get(4)?,
                reason: row.get(5)?,
            })
        })?;
        let goes_on = former.len() > PAGE;
        former.truncate(PAGE);
        let next = former.last().filter(|_| goes_on).map(|last| last.id);
        Ok(FormerListView { space: SpaceHead::of(&scene), former, next })
    }
}
