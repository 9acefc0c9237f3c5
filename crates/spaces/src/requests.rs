//! What waits for somebody's approval: for those who decide, and for those who asked.

use cocreate_kernel::{
    Actor, Ask, Command, Fault, GroupId, Guise, Instant, PersonId, Query, Reader, Row, Scope, Setting,
    SpaceId, StoreFault, approved_actor, params,
};
use cocreate_web::{GroupMark, Kept, PAGE, SpaceHead, Voice, action};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::commands::DecideRequest;
use crate::overview::group_row;
use crate::request_sql::{HELD_TO_MAKE, LIST_DECIDED, LIST_MY_HELD, LIST_WAITING, ONE_HELD, ONE_OF_MINE};
use crate::sql::LIST_GROUPS;

/// A request, in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RequestRow {
    /// Its key.
    pub id: i64,
    /// What is asked for: an action.
    pub action: String,
    /// Who asks, and for which group.
    pub who: Voice,
    /// When they asked.
    #[schema(inline)]
    pub asked_at: Instant,
    /// `open`, `approved` while it is being done, `done`, `failed`, `declined` or `withdrawn`.
    pub state: String,
    /// The only group that would see it: nobody else reads it, nor decides about it.
    pub audience: Option<GroupMark>,
    /// The page that it is about.
    pub about: Option<String>,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When.
    #[schema(inline)]
    pub decided_at: Option<Instant>,
    /// Why it was declined.
    pub reason: Option<String>,
    /// Why it could not be done once it was approved: the code of a problem.
    pub fault: Option<String>,
    /// The space whose hosts and stewards decide.
    pub space: SpaceId,
    /// Its name.
    pub space_name: String,
}

/// One thing that a request says.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RequestField {
    /// The name of the field.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// What waits in a space, 20 a page, the oldest first, and what was decided last.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RequestListView {
    /// The space.
    pub space: SpaceHead,
    /// What waits.
    pub waiting: Vec<RequestRow>,
    /// Where the list goes on.
    pub next: Option<i64>,
    /// What was decided last.
    pub decided: Vec<RequestRow>,
}

/// A request, for those who decide.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RequestView {
    /// The space.
    pub space: SpaceHead,
    /// The request.
    pub request: RequestRow,
    /// What it says.
    pub says: Vec<RequestField>,
    /// Whether you asked for it yourself.
    pub own: bool,
}

/// What somebody asked for, 20 a page, the newest first.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MyRequestsView {
    /// The requests.
    pub requests: Vec<RequestRow>,
    /// Where the list goes on.
    pub next: Option<i64>,
}

/// What somebody asked for.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MyRequestView {
    /// The request.
    pub request: RequestRow,
    /// What it says.
    pub says: Vec<RequestField>,
}

/// What waits in a space: for those who decide.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct ListRequests {
    /// The space.
    pub space: SpaceId,
    /// Where the last page ended.
    #[serde(default)]
    pub after: Option<i64>,
}

impl Query for ListRequests {
    type View = RequestListView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<RequestListView, Fault> {
        let scene = reader.space(actor, self.space)?;
        DecideRequest::PERMIT.check(&scene.standing(), scene.clauses())?;
        let key = params![self.space, self.after.unwrap_or_default(), PAGE as i64 + 1, actor.key()];
        let mut waiting = reader.all(&LIST_WAITING, key, request_row)?;
        let goes_on = waiting.len() > PAGE;
        waiting.truncate(PAGE);
        let next = waiting.last().filter(|_| goes_on).map(|last| last.id);
        let decided =
            reader.all(&LIST_DECIDED, params![self.space, PAGE as i64, actor.key()], request_row)?;
        Ok(RequestListView { space: SpaceHead::of(&scene), waiting, next, decided })
    }
}

/// The first nineteen columns.
fn request_row(row: &Row<'_>) -> Result<RequestRow, StoreFault> {
    let who = Voice::read(row, 2)?;
    let path: String = row.get(9)?;
    Ok(RequestRow {
        id: row.get(0)?,
        action: row.get(1)?,
        who,
        asked_at: row.get(7)?,
        state: row.get(8)?,
        audience: GroupMark::maybe(row, 16)?,
        about: page_of(&path),
        decided_by: row.get(10)?,
        decided_at: row.get(11)?,
        reason: row.get(12)?,
        fault: row.get(13)?,
        space: row.get(14)?,
        space_name: row.get(15)?,
    })
}

/// The page of what a path acts on: `/ideas/7` of `/ideas/7/posts`.
fn page_of(path: &str) -> Option<String> {
    let mut parts = path.split('/').skip(1);
    let (what, key) = (parts.next()?, parts.next()?);
    key.parse::<i64>().ok()?;
    Some(format!("/{what}/{key}"))
}

/// What a body says, field by field; a group by its name.
fn says(media: &str, body: &[u8], groups: &[(GroupId, String)]) -> Vec<RequestField> {
    let pairs: Vec<(String, String)> = if media == "application/json" {
        let object: Value = serde_json::from_slice(body).unwrap_or_default();
        let fields = object.as_object().cloned().unwrap_or_default();
        let text = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        fields
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, text(value)))
            .collect()
    } else {
        form_urlencoded::parse(body).into_owned().collect()
    };
    let group = |text: &str| {
        let id: Option<i64> = text.parse().ok();
        groups.iter().find(|(group, _)| Some(group.0) == id).map(|(_, name)| name.clone())
    };
    let kept =
        |name: &str| !matches!(name, "next" | "idempotency_key" | "invitation" | "version" | "revision");
    let each = pairs.into_iter().filter(|(name, text)| kept(name) && !text.is_empty());
    each.map(|(name, text)| {
        let text =
            if matches!(name.as_str(), "group" | "audience") { group(&text).unwrap_or(text) } else { text };
        RequestField { name, text }
    })
    .collect()
}

fn groups(reader: &mut Reader<'_, '_>, space: SpaceId) -> Result<Vec<(GroupId, String)>, Fault> {
    let rows = reader.all(&LIST_GROUPS, params![space], group_row)?;
    Ok(rows.into_iter().map(|row| (row.group.id, row.group.name)).collect())
}

/// One request of a space: for those who decide.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct RequestPage {
    /// The space.
    pub space: SpaceId,
    /// The request.
    pub request: i64,
}

impl Query for RequestPage {
    type View = RequestView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<RequestView, Fault> {
        let scene = reader.space(actor, self.space)?;
        DecideRequest::PERMIT.check(&scene.standing(), scene.clauses())?;
        let groups = groups(reader, self.space)?;
        let found = reader.maybe(&ONE_HELD, params![self.space, self.request, actor.key()], |row| {
            with_body(row, &groups)
        })?;
        let (request, says, asker) = found.ok_or(Fault::NotFound)?;
        let own = actor.person_id() == Some(asker);
        Ok(RequestView { space: SpaceHead::of(&scene), request, says, own })
    }
}

fn with_body(
    row: &Row<'_>,
    groups: &[(GroupId, String)],
) -> Result<(RequestRow, Vec<RequestField>, PersonId), StoreFault> {
    let (media, body): (String, Vec<u8>) = (row.get(19)?, row.get(20)?);
    Ok((request_row(row)?, says(&media, &body, groups), row.get(21)?))
}

/// What you asked for.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct MyRequests {
    /// Where the last page ended.
    #[serde(default)]
    pub after: Option<i64>,
}

impl Query for MyRequests {
    type View = MyRequestsView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<MyRequestsView, Fault> {
        let me = actor.person_id().ok_or(Fault::SignIn)?;
        let key = params![me, self.after.unwrap_or(i64::MAX), PAGE as i64 + 1];
        let mut requests = reader.all(&LIST_MY_HELD, key, request_row)?;
        let goes_on = requests.len() > PAGE;
        requests.truncate(PAGE);
        let next = requests.last().filter(|_| goes_on).map(|last| last.id);
        Ok(MyRequestsView { requests, next })
    }
}

/// One thing that you asked for.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct MyRequestPage {
    /// The request.
    pub request: i64,
}

impl Query for MyRequestPage {
    type View = MyRequestView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<MyRequestView, Fault> {
        let me = actor.person_id().ok_or(Fault::SignIn)?;
        let found = reader.maybe(&ONE_OF_MINE, params![me, self.request], |row| {
            let (media, body): (String, Vec<u8>) = (row.get(19)?, row.get(20)?);
            Ok((request_row(row)?, media, body))
        })?;
        let (request, media, body) = found.ok_or(Fault::NotFound)?;
        let groups = groups(reader, request.space)?;
        Ok(MyRequestView { request, says: says(&media, &body, &groups) })
    }
}

/// An approved request to be made again. Not routed: only the courier asks it.
#[derive(Clone, Copy, Debug)]
pub struct HeldToMake {
    /// The request.
    pub request: i64,
}

/// A request, and for whom it is made.
#[derive(Clone, Debug)]
pub struct ToMake {
    /// Its space.
    pub space: SpaceId,
    /// The request as it came, under a key of its own.
    pub kept: Kept,
    /// Whoever asked, as they stand now; nothing where their account is gone.
    pub asker: Option<Actor>,
}

impl Query for HeldToMake {
    type View = Option<ToMake>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Self::View, Fault> {
        let found = reader.maybe(&HELD_TO_MAKE, params![self.request], |row| {
            let (space, person, action): (SpaceId, PersonId, String) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            let (method, path, media): (String, String, String) = (row.get(3)?, row.get(4)?, row.get(5)?);
            let method = method.parse().map_err(|_| StoreFault::Broken(format!("no method is {method}")))?;
            let once = Some(format!("held-{}", self.request));
            let kept = Kept { method, path, media, body: row.get(6)?, once };
            Ok((space, person, action, kept, Guise::of(row.get(7)?)))
        })?;
        let Some((space, person, name, kept, guise)) = found else { return Ok(None) };
        let asker = match action(&name) {
            Some(action) => approved_actor(reader, person, action.permit.action, guise)?,
            None => None,
        };
        Ok(Some(ToMake { space, kept, asker }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(media: &str, body: &str) -> Vec<(String, String)> {
        let groups = [(GroupId(7), "Nurses".to_owned())];
        says(media, body.as_bytes(), &groups).into_iter().map(|field| (field.name, field.text)).collect()
    }

    #[test]
    fn a_request_says_the_same_as_form_and_as_json() {
        let said = [("group".to_owned(), "Nurses".to_owned()), ("title".to_owned(), "A & B".to_owned())];
        assert_eq!(pairs("application/json", r#"{"title":"A & B","group":7,"cost":null}"#), said);
        assert_eq!(pairs("application/x-www-form-urlencoded", "group=7&title=A+%26+B&next=%2F&cost="), said);
    }

    #[test]
    fn a_path_leads_to_the_page_of_what_it_acts_on() {
        assert_eq!(page_of("/ideas/7/posts").as_deref(), Some("/ideas/7"));
        assert_eq!(page_of("/spaces/3/membership").as_deref(), Some("/spaces/3"));
        assert_eq!(page_of("/spaces"), None);
    }
}
