//! What can be seen of ideas.

use cocreate_kernel::{GroupId, Instant, PersonId, Power, SubjectId};
use cocreate_web::{Cursor, GroupMark, Hidden, Represented, SpaceHead, Voice};
use serde::Serialize;
use utoipa::ToSchema;

use crate::Order;

/// An idea in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct IdeaRow {
    /// Its key.
    pub id: SubjectId,
    /// Its title; empty where it is hidden.
    pub title: String,
    /// The first words of its body.
    pub excerpt: String,
    /// Who wrote it.
    pub author: Voice,
    /// When.
    #[schema(inline)]
    pub written_at: Instant,
    /// `waiting`, or what the answer says.
    pub state: String,
    /// By when the rules want an answer, while none is there.
    #[schema(inline)]
    pub answer_owed_by: Option<Instant>,
    /// Whether that time has passed.
    pub overdue: bool,
    /// What it would cost: minor units.
    pub cost: Option<i64>,
    /// People who support it.
    pub supports: i64,
    /// Whether you do.
    pub supported: bool,
    /// Posts in its dialogue.
    pub posts: i64,
    /// The only group that sees it; everybody who sees the space where there is none.
    pub audience: Option<GroupMark>,
}

/// A page of a space's ideas.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct IdeaListView {
    /// The space.
    pub space: SpaceHead,
    /// In which order.
    pub order: Order,
    /// The ideas.
    pub ideas: Vec<IdeaRow>,
    /// Where the list goes on.
    #[schema(inline)]
    pub next: Option<Cursor>,
    /// Whether you may write one.
    pub may_write: bool,
}

/// The form for a new idea.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NewIdeaView {
    /// The space.
    pub space: SpaceHead,
    /// The groups for which you speak: an idea can be for one of them alone.
    pub groups: Vec<GroupMark>,
    /// The groups that you can speak for, the one by default first; empty where there is no choice.
    pub can_speak_for: Vec<GroupMark>,
    /// Somebody without e-mail in whose name you write.
    #[serde(rename = "for")]
    pub behalf: Option<PersonId>,
    /// People without e-mail in whose name you can write.
    pub can_enter_for: Vec<Represented>,
}

/// The form for an edit.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct EditIdeaView {
    /// The space.
    pub space: SpaceHead,
    /// The idea.
    pub id: SubjectId,
    /// Its title.
    pub title: String,
    /// Markdown.
    pub body: String,
    /// What it would cost: minor units.
    pub cost: Option<i64>,
    /// The revision that is edited.
    pub revision: i64,
}

/// A post in a dialogue.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PostView {
    /// Its number in the dialogue.
    pub number: i64,
    /// How deep in its branch: 0 for a first post.
    pub depth: i64,
    /// The number of the post that it replies to.
    pub reply_to: Option<i64>,
    /// Who wrote it.
    pub author: Voice,
    /// Clean HTML; empty where it is hidden.
    pub html: String,
    /// When.
    #[schema(inline)]
    pub written_at: Instant,
    /// Why it is hidden, where it is.
    pub hidden: Option<Hidden>,
    /// Whether links in it are held back because its author is new here.
    pub links_held: bool,
    /// Whether you blocked its author.
    pub blocked: bool,
    /// Who entered it for its author, where they have no e-mail.
    pub entered_by: Option<String>,
}

/// An answer to an idea.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AnswerView {
    /// What becomes of it.
    pub status: String,
    /// Why: clean HTML.
    pub html: String,
    /// Who says so.
    pub by: Voice,
    /// In which power.
    pub power: Power,
    /// When.
    #[schema(inline)]
    pub answered_at: Instant,
    /// The charter's version that was in force.
    pub charter_version: i64,
}

/// How much a group took part in a subject.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct GroupVoice {
    /// The group.
    pub group: GroupMark,
    /// Posts it wrote.
    pub posts: i64,
    /// Supports it gave.
    pub supports: i64,
}

/// A decision that an idea is an option of.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct DecisionLink {
    /// Its key.
    pub id: SubjectId,
    /// Its title.
    pub title: String,
    /// Its state.
    pub state: String,
}

/// An idea and a page of its dialogue.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct IdeaView {
    /// The space.
    pub space: SpaceHead,
    /// Its key.
    pub id: SubjectId,
    /// Its title; empty where it is hidden.
    pub title: String,
    /// Why it is hidden, where it is.
    pub hidden: Option<Hidden>,
    /// Who wrote it.
    pub author: Voice,
    /// When.
    #[schema(inline)]
    pub written_at: Instant,
    /// `waiting`, or what the answer says.
    pub state: String,
    /// The only group that sees it; everybody who sees the space where there is none.
    pub audience: Option<GroupMark>,
    /// By when the rules want an answer, while none is there.
    #[schema(inline)]
    pub answer_owed_by: Option<Instant>,
    /// Whether that time has passed.
    pub overdue: bool,
    /// Clean HTML; empty where it is hidden.
    pub html: String,
    /// Whether links in it are held back because its author is new here.
    pub links_held: bool,
    /// What it would cost: minor units.
    pub cost: Option<i64>,
    /// How often it was edited, from 1.
    pub revision: i64,
    /// People who support it.
    pub supports: i64,
    /// Whether you do.
    pub supported: bool,
    /// The group for which you do.
    #[serde(skip)]
    pub supported_for: Option<GroupId>,
    /// Whether you hear of news about it.
    pub following: bool,
    /// Whether there is some that you have not seen.
    pub unseen: bool,
    /// Answers, the newest first.
    pub answers: Vec<AnswerView>,
    /// Every group, and how much it took part.
    pub voices: Vec<GroupVoice>,
    /// Decisions that it is an option of.
    pub decisions: Vec<DecisionLink>,
    /// The group you speak for here.
    pub speaks_for: Option<GroupMark>,
    /// The groups that you can speak for, that one first; empty where there is no choice.
    pub can_speak_for: Vec<GroupMark>,
    /// People without e-mail in whose name you can say something here.
    pub can_enter_for: Vec<Represented>,
    /// Who entered it for its author, where they have no e-mail.
    pub entered_by: Option<String>,
    /// Posts in the dialogue.
    pub post_count: i64,
    /// Whether the dialogue begins on this page.
    pub from_start: bool,
    /// The posts of this page, as a tree.
    pub posts: Vec<PostView>,
    /// Where the dialogue goes on.
    pub next: Option<String>,
    /// What you may do.
    pub may: MayOnIdea,
}

/// What the reader may do with an idea.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct MayOnIdea {
    /// Support it; a visitor, where they may begin to and say then who they are.
    pub support: bool,
    /// Write in its dialogue; a visitor likewise.
    pub post: bool,
    /// Edit it.
    pub edit: bool,
    /// Answer it.
    pub answer: bool,
    /// Hide what is written here.
    pub hide: bool,
    /// Open it to all, where only one group sees it.
    pub open: bool,
}

/// A revision of an idea, with what changed against the one before.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RevisionView {
    /// Its number, from 1.
    pub revision: i64,
    /// The title then.
    pub title: String,
    /// The cost then: minor units.
    pub cost: Option<i64>,
    /// Who edited.
    pub by: Voice,
    /// When.
    #[schema(inline)]
    pub edited_at: Instant,
    /// The body line by line: kept, added or removed.
    pub lines: Vec<DiffLine>,
}

/// One line of a difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct DiffLine {
    /// `kept`, `added` or `removed`.
    pub change: &'static str,
    /// The line.
    pub text: String,
}

/// Every revision of an idea, the newest first.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct HistoryView {
    /// The space.
    pub space: SpaceHead,
    /// The idea.
    pub id: SubjectId,
    /// Its title now.
    pub title: String,
    /// Its revisions.
    pub revisions: Vec<RevisionView>,
}
