//! What can be seen of what needs somebody.

use cocreate_kernel::{Instant, Power, SpaceId, SubjectId};
use cocreate_web::{Cursor, GroupMark, Loom, Voice};
use serde::Serialize;
use utoipa::ToSchema;

/// A space, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct SpaceName {
    /// Its key.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
}

/// A decision that waits for your ballot.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BallotDue {
    /// The decision.
    pub id: SubjectId,
    /// The question.
    pub title: String,
    /// The space.
    pub space: SpaceName,
    /// When it was opened.
    #[schema(inline)]
    pub opened_at: Instant,
    /// Until when ballots can be cast.
    #[schema(inline)]
    pub closes_at: Instant,
}

/// An idea that waits for an answer.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AnswerDue {
    /// The idea.
    pub id: SubjectId,
    /// Its title.
    pub title: String,
    /// The space.
    pub space: SpaceName,
    /// When it was written.
    #[schema(inline)]
    pub written_at: Instant,
    /// By when the rules want an answer.
    #[schema(inline)]
    pub owed_by: Instant,
    /// Whether that time has passed.
    pub overdue: bool,
}

/// What needs you.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Needs {
    /// Decisions that wait for your ballot, the first to close first, at most 10.
    pub ballots: Vec<BallotDue>,
    /// Answers that you owe: in each space the idea that has waited longest, at most 10.
    pub answers_you_owe: Vec<AnswerDue>,
    /// Your ideas that wait for an answer, the first deadline first, at most 10.
    pub answers_owed_to_you: Vec<AnswerDue>,
    /// News on what you follow, at most 5.
    pub news: Vec<Notice>,
}

/// A space on the first page.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct HomeSpace {
    /// Its key.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
    /// Why it exists: the first words.
    pub intent: String,
    /// Whether anybody may read it.
    pub public: bool,
    /// Since when there is one.
    #[schema(inline)]
    pub opened_at: Instant,
    /// Its members.
    pub members: i64,
    /// Its ideas.
    pub ideas: i64,
    /// Its decisions.
    pub decisions: i64,
    /// Your power in it, if you are a member.
    pub power: Option<Power>,
    /// The group that you speak for in it.
    pub group: Option<GroupMark>,
}

/// The first page: what needs you, your spaces, then those open to everyone.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct HomeView {
    /// What needs you, if you are signed in; on the first page only.
    pub needs: Option<Needs>,
    /// Your spaces, the newest first; on the first page only.
    pub mine: Vec<HomeSpace>,
    /// Whether you have more than those.
    pub more_of_mine: bool,
    /// For guests: the newest space that anybody may read, if it has cloth to show; on the first page only.
    pub at_work: Option<SpaceAtWork>,
    /// Other spaces that anybody may read, the newest first.
    pub others: Vec<HomeSpace>,
    /// Where the list of others goes on.
    #[schema(inline)]
    pub next: Option<Cursor>,
}

/// A space at work: who took part in it, week by week.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SpaceAtWork {
    /// The space.
    pub space: SpaceName,
    /// Who took part.
    pub loom: Loom,
}

/// What others did on a subject since you last looked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Happening {
    /// As the record names it: `post.written`.
    pub what: String,
    /// How often.
    pub times: i64,
}

/// A subject that you follow, with the news about it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Notice {
    /// Its key.
    pub id: SubjectId,
    /// Its kind: `idea`, `decision`.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Its state, one of its kind's.
    pub state: String,
    /// The space.
    pub space: SpaceName,
    /// Where it is.
    pub address: String,
    /// Whether there is news that you have not seen.
    pub unseen: bool,
    /// What happened since you last looked.
    pub happened: Vec<Happening>,
    /// What happened last, as the record names it.
    pub last: String,
    /// Who did that, if it was not the clock.
    pub by: Option<Voice>,
    /// When.
    #[schema(inline)]
    pub at: Instant,
    /// The action that made you follow it: `idea.support`.
    pub because: String,
    #[serde(skip)]
    pub(crate) cursor: i64,
}

/// What is said to you alone: a measure that meets you, what came of a report.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Tiding {
    /// As the record names it: `measure.mute`, `report.acted`.
    pub what: String,
    /// The space, if it is about one.
    pub space: Option<SpaceName>,
    /// Where there is more to read.
    pub address: String,
    /// When it was said.
    #[schema(inline)]
    pub at: Instant,
    /// Whether you have not seen it.
    pub unseen: bool,
}

/// A page of your notices: those with news first, the latest first.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NoticeListView {
    /// What is said to you alone, what you have not seen first, at most 10; on the first page only.
    pub tidings: Vec<Tiding>,
    /// The notices, one a subject.
    pub notices: Vec<Notice>,
    /// Where the list goes on.
    #[schema(inline)]
    pub next: Option<Cursor>,
    /// What to send to `/notices/seen` once you have seen these: milliseconds since 1970 UTC.
    pub until: i64,
}

/// A subject that was found.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Found {
    /// Its key.
    pub id: SubjectId,
    /// Its kind: `idea`, `decision`.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// The first words of its body, where its kind keeps them.
    pub excerpt: Option<String>,
    /// The space.
    pub space: SpaceName,
    /// Where it is.
    pub address: String,
    /// Its state, one of its kind's.
    pub state: String,
    /// Who wrote it.
    pub author: Voice,
    /// When.
    #[schema(inline)]
    pub at: Instant,
    /// People who support it.
    pub supports: i64,
}

/// What was found, the most supported first, then the newest.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SearchView {
    /// What was looked for.
    pub query: String,
    /// What was found.
    pub results: Vec<Found>,
    /// Spaces of such a name, at most five; on the first page only.
    pub spaces: Vec<SpaceName>,
    /// Where the list goes on.
    #[schema(inline)]
    pub next: Option<Cursor>,
    /// Whether there was a word to look for.
    #[serde(skip)]
    pub(crate) asked: bool,
}
