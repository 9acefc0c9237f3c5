//! What can be asked of ideas.

use cocreate_kernel::{
    Actor, Ask, DAY, Fault, GroupId, Instant, Permit, PersonId, Query, Reader, Row, Rules, Setting, SpaceId,
    StoreFault, SubjectId, SubjectScene, params,
};
use cocreate_web::{Cursor, GroupMark, HIDE, Hidden, PAGE, SpaceHead, Voice, cut, represented, voices_of};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::commands::{AnswerIdea, EditIdea, OpenIdea, SupportIdea, WriteIdea, WritePost};
use crate::sql::{
    DECISIONS_ABOUT, FIND_IDEA, FIND_POST_PATH, LIST_ANSWERS, LIST_POSTS, LIST_POSTS_FROM, LIST_REVISIONS,
    LIST_VOICES, MOST_SUPPORTED_IDEAS, MY_GROUPS, NEWEST_IDEAS, UNANSWERED_IDEAS,
};
use crate::views::{
    AnswerView, DecisionLink, EditIdeaView, GroupVoice, HistoryView, IdeaListView, IdeaRow, IdeaView,
    MayOnIdea, NewIdeaView, PostView, RevisionView,
};
use crate::{IDEA, diff, state};
use cocreate_kernel::Command;

/// The order of a list of ideas.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// The newest first.
    #[default]
    Newest,
    /// The most supported first.
    Supported,
    /// Those that wait for an answer, the longest first.
    Unanswered,
}

impl Order {
    /// Every order.
    pub const ALL: [Self; 3] = [Self::Newest, Self::Supported, Self::Unanswered];

    /// As it stands in an address.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Newest => "newest",
            Self::Supported => "supported",
            Self::Unanswered => "unanswered",
        }
    }

    fn cursor(self, row: &IdeaRow) -> Cursor {
        match self {
            Self::Supported => Cursor(row.supports, row.id.0),
            _ => Cursor(row.written_at.0, row.id.0),
        }
    }
}

/// List the ideas of a space, 20 a page.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct ListIdeas {
    /// The space.
    pub space: SpaceId,
    /// In which order.
    #[serde(default)]
    pub order: Order,
    /// Where the last page ended.
    #[serde(default)]
    #[schema(inline)]
    pub after: Option<Cursor>,
}

impl Query for ListIdeas {
    type View = IdeaListView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<IdeaListView, Fault> {
        let scene = reader.space(actor, self.space)?;
        let (statement, top) = match self.order {
            Order::Newest => (&NEWEST_IDEAS, Cursor::TOP),
            Order::Supported => (&MOST_SUPPORTED_IDEAS, Cursor::TOP),
            Order::Unanswered => (&UNANSWERED_IDEAS, Cursor::BOTTOM),
        };
        let Cursor(value, key) = self.after.unwrap_or(top);
        let most = PAGE as i64 + 1;
        let owed = Owed::under(&scene.clauses.rules, reader.now());
        let read = |row: &Row<'_>| idea_row(row, &owed);
        let rows = reader.all(statement, params![self.space, value, key, actor.key(), most], read)?;
        let (ideas, next) = cut(rows, |row| self.order.cursor(row));
        Ok(IdeaListView {
            space: SpaceHead::of(&scene),
            order: self.order,
            ideas,
            next,
            may_write: reader.may_begin(&scene, &WriteIdea::PERMIT),
        })
    }
}

/// By when answers are owed.
struct Owed {
    within: i64,
    now: i64,
}

impl Owed {
    fn under(rules: &Rules, now: i64) -> Self {
        Self { within: rules.answer_within_days * DAY, now }
    }

    /// By when an idea in this state wants an answer, and whether that has passed. None is owed to what only one group
    /// sees.
    fn by(&self, state: &str, written_at: i64, apart: bool) -> (Option<Instant>, bool) {
        let owed = (state == state::WAITING && !apart).then_some(written_at + self.within);
        (owed.map(Instant), owed.is_some_and(|owed| owed < self.now))
    }
}

fn idea_row(row: &Row<'_>, owed: &Owed) -> Result<IdeaRow, StoreFault> {
    let (state, written_at): (String, Instant) = (row.get(2)?, row.get(3)?);
    let audience = GroupMark::maybe(row, 14)?;
    let (answer_owed_by, overdue) = owed.by(&state, written_at.0, audience.is_some());
    Ok(IdeaRow {
        audience,
        id: row.get(0)?,
        title: row.get(1)?,
        state,
        written_at,
        answer_owed_by,
        overdue,
        posts: row.get(4)?,
        supports: row.get(5)?,
        cost: row.get(6)?,
        excerpt: row.get(7)?,
        author: Voice::read(row, 8)?,
        supported: row.get(13)?,
    })
}

/// The form for a new idea.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct NewIdea {
    /// The space.
    pub space: SpaceId,
    /// Somebody without e-mail in whose name you write.
    #[serde(default, rename = "for")]
    pub behalf: Option<PersonId>,
}

impl Query for NewIdea {
    type View = NewIdeaView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<NewIdeaView, Fault> {
        let scene = reader.space(actor, self.space)?;
        if !reader.welcomes(&scene, &WriteIdea::PERMIT) {
            permitted(&scene, &WriteIdea::PERMIT)?;
        }
        let groups = reader.all(&MY_GROUPS, params![self.space, actor.key()], |row| {
            Ok(GroupMark { id: row.get(0)?, name: row.get(1)?, mark: row.get(2)? })
        })?;
        let can_speak_for = voices_of(reader, &scene)?;
        let can_enter_for = represented(reader, &scene, self.behalf)?;
        Ok(NewIdeaView {
            behalf: self.behalf,
            can_enter_for,
            space: SpaceHead::of(&scene),
            groups,
            can_speak_for,
        })
    }
}

/// A form is for those who may send it, or ask somebody to approve what it says.
fn permitted(scene: &impl Setting, permit: &Permit) -> Result<(), Fault> {
    permit.asking().check(&scene.standing(), scene.clauses())
}

/// The form for an edit.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct EditPage {
    /// The idea.
    pub idea: SubjectId,
}

impl Query for EditPage {
    type View = EditIdeaView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<EditIdeaView, Fault> {
        let scene = reader.subject(actor, IDEA, self.idea)?;
        permitted(&scene, &EditIdea::PERMIT)?;
        if scene.hidden_by.is_some() {
            return Err(Fault::Conflict("hidden"));
        }
        let (body, cost, revision) = reader.one(&FIND_IDEA, params![self.idea, actor.key(), 0], |row| {
            Ok((row.get(0)?, row.get(2)?, row.get(3)?))
        })?;
        let (space, title) = (SpaceHead::of(&scene), scene.title);
        Ok(EditIdeaView { space, id: self.idea, title, body, cost, revision })
    }
}

/// An idea and 20 posts of its dialogue.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct IdeaPage {
    /// The idea.
    pub idea: SubjectId,
    /// Where the last page of the dialogue ended.
    #[serde(default)]
    pub after: Option<String>,
    /// The number of a post that is to be on the page.
    #[serde(default)]
    pub at: Option<i64>,
}

impl Query for IdeaPage {
    type View = IdeaView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<IdeaView, Fault> {
        let scene = reader.subject(actor, IDEA, self.idea)?;
        let hides = scene.may(&HIDE);
        let found = reader.one(&FIND_IDEA, params![self.idea, actor.key(), hides], found_row)?;
        let answers = match scene.state.as_str() {
            state::WAITING => Vec::new(),
            _ => reader.all(&LIST_ANSWERS, params![self.idea], answer_row)?,
        };
        let key = params![scene.space.space, self.idea, actor.key()];
        let rows = reader.all(&LIST_VOICES, key, |row| Ok((voice_row(row)?, row.get::<bool>(5)?)))?;
        let others: Vec<_> =
            rows.iter().filter(|(_, mine)| *mine).map(|(voice, _)| voice.group.clone()).collect();
        let voices: Vec<GroupVoice> = rows.into_iter().map(|(voice, _)| voice).collect();
        let decisions = reader.all(&DECISIONS_ABOUT, params![self.idea, actor.key()], |row| {
            Ok(DecisionLink { id: row.get(0)?, title: row.get(1)?, state: row.get(2)? })
        })?;
        let PostPage { posts, next, from_start } = self.posts(reader, actor, hides)?;
        let owed = Owed::under(&scene.clauses.rules, reader.now());
        let (answer_owed_by, overdue) = owed.by(&scene.state, scene.created_at, scene.audience.is_some());
        let mark = |id: Option<GroupId>| {
            voices.iter().map(|voice| &voice.group).find(|group| Some(group.id) == id).cloned()
        };
        let speaks_for = mark(scene.member.and_then(|member| member.group));
        let audience = mark(scene.audience);
        let can_speak_for: Vec<_> = speaks_for.iter().cloned().chain(others).collect();
        let can_enter_for = represented(reader, &scene, None)?;
        Ok(IdeaView {
            space: SpaceHead::of(&scene),
            id: self.idea,
            author: found.author,
            written_at: Instant(scene.created_at),
            audience,
            answer_owed_by,
            overdue,
            html: found.html,
            cost: found.cost,
            revision: found.revision,
            supports: scene.supports,
            supported: found.supported,
            supported_for: found.supported_for,
            following: found.following,
            unseen: found.unseen,
            answers,
            voices,
            decisions,
            speaks_for,
            can_speak_for: Some(can_speak_for).filter(|groups| groups.len() > 1).unwrap_or_default(),
            post_count: scene.posts,
            from_start,
            posts,
            next,
            may: may_on(reader, &scene),
            state: scene.state,
            title: found.title.unwrap_or(scene.title),
            hidden: found.hidden,
            links_held: found.links_held,
            entered_by: found.entered_by,
            can_enter_for,
        })
    }
}

/// An idea's row, apart from what its subject says.
struct Found {
    author: Voice,
    html: String,
    cost: Option<i64>,
    revision: i64,
    supported: bool,
    supported_for: Option<GroupId>,
    following: bool,
    unseen: bool,
    hidden: Option<Hidden>,
    links_held: bool,
    entered_by: Option<String>,
    /// The title that is hidden, for those who read it.
    title: Option<String>,
}

fn found_row(row: &Row<'_>) -> Result<Found, StoreFault> {
    let title: Option<String> = row.get(17)?;
    Ok(Found {
        hidden: Hidden::maybe(row, 13, title.is_some())?,
        links_held: row.get(18)?,
        entered_by: row.get(19)?,
        title,
        author: Voice::read(row, 4)?,
        html: row.get(1)?,
        cost: row.get(2)?,
        revision: row.get(3)?,
        supported: row.get(9)?,
        following: row.get(10)?,
        unseen: row.get(11)?,
        supported_for: row.get(12)?,
    })
}

/// A page of a dialogue.
struct PostPage {
    posts: Vec<PostView>,
    next: Option<String>,
    from_start: bool,
}

impl PostPage {
    /// Cuts rows that were asked for one more than a page.
    fn cut(mut rows: Vec<(Vec<u8>, PostView)>, from_start: bool) -> Self {
        let goes_on = rows.len() > PAGE;
        rows.truncate(PAGE);
        let next = rows.last().filter(|_| goes_on).map(|(path, _)| cursor_of(path));
        Self { posts: rows.into_iter().map(|(_, post)| post).collect(), next, from_start }
    }

    fn holds(&self, number: i64) -> bool {
        self.posts.iter().any(|post| post.number == number)
    }
}

impl IdeaPage {
    /// `hides`: whether the reader may hide, and so reads what is hidden.
    fn posts(&self, reader: &mut Reader<'_, '_>, actor: &Actor, hides: bool) -> Result<PostPage, Fault> {
        let after = match &self.after {
            None => Vec::new(),
            Some(text) => path_of(text).ok_or(Fault::NotFound)?,
        };
        let (most, me) = (PAGE as i64 + 1, actor.key());
        let rows = reader.all(&LIST_POSTS, params![self.idea, &after, most, me, hides], post_row)?;
        let page = PostPage::cut(rows, after.is_empty());
        let Some(wanted) = self.at.filter(|number| !page.holds(*number)) else { return Ok(page) };
        let path = reader.maybe(&FIND_POST_PATH, params![self.idea, wanted], |row| row.get::<Vec<u8>>(0))?;
        let Some(path) = path else { return Ok(page) };
        let rows = reader.all(&LIST_POSTS_FROM, params![self.idea, &path, most, me, hides], post_row)?;
        Ok(PostPage::cut(rows, false))
    }
}

/// A path as it stands in an address: the numbers from the branch's first post on, `3.17.20`.
fn cursor_of(path: &[u8]) -> String {
    numbers(path).map(|number| number.to_string()).collect::<Vec<_>>().join(".")
}

fn path_of(cursor: &str) -> Option<Vec<u8>> {
    let mut path = Vec::new();
    for number in cursor.split('.') {
        path.extend(number.parse::<u32>().ok()?.to_be_bytes());
    }
    Some(path)
}

fn numbers(path: &[u8]) -> impl Iterator<Item = u32> {
    path.chunks_exact(4).map(|step| step.iter().fold(0, |number, byte| number << 8 | u32::from(*byte)))
}

fn post_row(row: &Row<'_>) -> Result<(Vec<u8>, PostView), StoreFault> {
    let path: Vec<u8> = row.get(1)?;
    let above: Vec<u32> = numbers(&path).collect();
    let post = PostView {
        number: row.get(0)?,
        depth: above.len() as i64 - 1,
        reply_to: above.len().checked_sub(2).map(|parent| i64::from(above[parent])),
        author: Voice::read(row, 2)?,
        html: row.get(7)?,
        written_at: row.get(8)?,
        hidden: Hidden::maybe(row, 9, row.get(13)?)?,
        links_held: row.get(14)?,
        blocked: row.get(15)?,
        entered_by: row.get(16)?,
    };
    Ok((path, post))
}

fn answer_row(row: &Row<'_>) -> Result<AnswerView, StoreFault> {
    let power: String = row.get(8)?;
    Ok(AnswerView {
        status: row.get(1)?,
        html: row.get(2)?,
        by: Voice::read(row, 3)?,
        power: power.parse().map_err(|()| StoreFault::Shape { column: 8, reason: power })?,
        answered_at: row.get(9)?,
        charter_version: row.get(10)?,
    })
}

fn voice_row(row: &Row<'_>) -> Result<GroupVoice, StoreFault> {
    let group = GroupMark { id: row.get(0)?, name: row.get(1)?, mark: row.get(2)? };
    Ok(GroupVoice { group, posts: row.get(3)?, supports: row.get(4)? })
}

fn may_on(reader: &Reader<'_, '_>, scene: &SubjectScene) -> MayOnIdea {
    MayOnIdea {
        support: reader.may_begin(scene, &SupportIdea::PERMIT) || scene.may_ask(&SupportIdea::PERMIT),
        post: reader.may_begin(scene, &WritePost::PERMIT) || scene.may_ask(&WritePost::PERMIT),
        edit: scene.hidden_by.is_none() && scene.may_ask(&EditIdea::PERMIT),
        answer: scene.may_ask(&AnswerIdea::PERMIT),
        hide: scene.may(&HIDE),
        open: scene.audience.is_some() && scene.may(&OpenIdea::PERMIT),
    }
}

/// Every revision of an idea.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct IdeaHistory {
    /// The idea.
    pub idea: SubjectId,
}

impl Query for IdeaHistory {
    type View = HistoryView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<HistoryView, Fault> {
        let scene = reader.subject(actor, IDEA, self.idea)?;
        let rows = reader.all(&LIST_REVISIONS, params![self.idea], |row| {
            let body: String = row.get(2)?;
            let revision = RevisionView {
                revision: row.get(0)?,
                title: row.get(1)?,
                cost: row.get(3)?,
                by: Voice::read(row, 5)?,
                edited_at: row.get(4)?,
                lines: Vec::new(),
            };
            Ok((revision, body))
        })?;
        let bodies: Vec<String> = rows.iter().map(|(_, body)| body.clone()).collect();
        let revisions = rows.into_iter().enumerate().map(|(n, (revision, body))| {
            let before = bodies.get(n + 1).map_or("", String::as_str);
            RevisionView { lines: diff::lines(before, &body), ..revision }
        });
        let revisions = revisions.collect();
        Ok(HistoryView { space: SpaceHead::of(&scene), id: self.idea, title: scene.title, revisions })
    }
}
