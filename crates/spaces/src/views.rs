//! What can be seen of spaces.

use cocreate_kernel::{Clauses, Instant, Power, SpaceId, SubjectId};
use cocreate_web::{Cursor, GroupMark, Loom, SpaceHead, Voice};
use serde::Serialize;
use utoipa::ToSchema;

use crate::invitation_views::OpenDoor;
use crate::permissions::PermissionRow;

/// A space in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SpaceCard {
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
    /// Its ideas, as many as everybody sees.
    pub ideas: i64,
    /// Its decisions.
    pub decisions: i64,
    /// Your power in it, if you are a member.
    pub power: Option<Power>,
    /// The group that you speak for in it.
    pub group: Option<GroupMark>,
}

/// A page of the spaces that you can see.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SpaceListView {
    /// The spaces, the newest first.
    pub spaces: Vec<SpaceCard>,
    /// Spaces that are open to you by your address, or by a code that you showed.
    pub doors: Vec<OpenDoor>,
    /// Where the list goes on.
    #[schema(inline)]
    pub next: Option<Cursor>,
}

/// The form for a new space.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NewSpaceView {}

/// A stakeholder group and how many speak for it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct GroupRow {
    /// The group.
    pub group: GroupMark,
    /// Its members.
    pub members: i64,
    /// Whether hosts and stewards give it; else members choose it themselves.
    pub given: bool,
}

/// Somebody who answers for a space, looks after it, or rules where the rules say so.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Answerable {
    /// Who.
    pub who: Voice,
    /// In which power.
    pub power: Power,
}

/// An idea on the overview.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NewestIdea {
    /// Its key.
    pub id: SubjectId,
    /// Its title.
    pub title: String,
    /// `waiting`, or what the answer says.
    pub state: String,
    /// Who wrote it.
    pub author: Voice,
    /// When.
    #[schema(inline)]
    pub written_at: Instant,
    /// By when the rules want an answer, while none is there.
    #[schema(inline)]
    pub answer_owed_by: Option<Instant>,
    /// Whether that time has passed.
    pub overdue: bool,
    /// What it would cost: minor units.
    pub cost: Option<i64>,
    /// People who support it.
    pub supports: i64,
    /// Posts in its dialogue.
    pub posts: i64,
    /// The only group that sees it; everybody who sees the space where there is none.
    pub audience: Option<GroupMark>,
    /// For each group of the space, in order: whether it was heard.
    pub heard: Vec<bool>,
}

/// An open decision on the overview.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OpenDecision {
    /// Its key.
    pub id: SubjectId,
    /// Its title.
    pub title: String,
    /// When it was opened.
    #[schema(inline)]
    pub opened_at: Instant,
    /// What may be spent: minor units.
    pub budget: i64,
    /// When the ballots close.
    #[schema(inline)]
    pub closes_at: Instant,
    /// Ballots so far.
    pub ballots: i64,
    /// Whether you voted.
    pub voted: bool,
}

/// What the reader may do in a space.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct MayInSpace {
    /// Join it; members need not.
    pub join: bool,
    /// Whether joining is only asked for, and somebody decides.
    pub ask_to_join: bool,
    /// Write ideas, or ask that one be approved.
    pub write_idea: bool,
    /// Speak for another group.
    pub speak_for: bool,
    /// Choose how you appear: by name, under a pseudonym, or as "a member of" your group.
    pub appear: bool,
    /// Amend its charter.
    pub amend: bool,
    /// Give members another power.
    pub set_power: bool,
    /// Invite others.
    pub invite: bool,
    /// Remove members.
    pub remove: bool,
    /// Leave it.
    pub leave: bool,
    /// Decide about what others ask for.
    pub decide: bool,
    /// Give members groups to speak for.
    pub give_group: bool,
    /// Say whether members choose a group themselves.
    pub change_group: bool,
    /// Add groups.
    pub add_group: bool,
    /// Speak for people without e-mail.
    pub represent: bool,
}

/// A space at one glance.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SpaceView {
    /// The space.
    pub space: SpaceHead,
    /// Whether anybody may read it.
    pub public: bool,
    /// The charter in force.
    pub charter: Clauses,
    /// Its version.
    pub charter_version: i64,
    /// Since when it is in force.
    #[schema(inline)]
    pub charter_since: Instant,
    /// Its groups.
    pub groups: Vec<GroupRow>,
    /// The group that you speak for.
    pub your_group: Option<GroupMark>,
    /// Other groups that you can speak for.
    pub your_other_groups: Vec<GroupMark>,
    /// Its members.
    pub members: i64,
    /// Its ideas, as many as you see.
    pub idea_count: i64,
    /// Its decisions.
    pub decision_count: i64,
    /// The newest ideas, at most five.
    pub ideas: Vec<NewestIdea>,
    /// Open decisions, at most five.
    pub decisions: Vec<OpenDecision>,
    /// By when the rules want the next answer; past where one is overdue.
    #[schema(inline)]
    pub next_answer_owed_by: Option<Instant>,
    /// Whether that time has passed.
    pub answer_overdue: bool,
    /// Hosts, stewards and neutral parties.
    pub answerable: Vec<Answerable>,
    /// Who took part in the last weeks.
    pub loom: Loom,
    /// Requests that wait for you and others to decide, where you may.
    pub waiting: Option<i64>,
    /// What you may do.
    pub may: MayInSpace,
}

/// A version of a charter in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CharterVersion {
    /// Its number, from 1.
    pub version: i64,
    /// Since when it was in force.
    #[schema(inline)]
    pub amended_at: Instant,
    /// Who amended.
    pub by: Option<String>,
}

/// A version of a charter.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CharterView {
    /// The space.
    pub space: SpaceHead,
    /// The version shown.
    pub version: i64,
    /// The version in force.
    pub in_force: i64,
    /// What it says.
    pub clauses: Clauses,
    /// Who amended it last.
    pub by: Option<Voice>,
    /// Their power now.
    pub power: Option<Power>,
    /// When.
    #[schema(inline)]
    pub amended_at: Instant,
    /// The newest versions, at most 50.
    pub versions: Vec<CharterVersion>,
    /// The groups.
    pub groups: Vec<GroupRow>,
    /// Hosts, stewards and neutral parties.
    pub answerable: Vec<Answerable>,
    /// Who may do what under it.
    pub permissions: Vec<PermissionRow>,
    /// What you may do.
    pub may: MayInSpace,
}

/// The form for an amendment.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct EditCharterView {
    /// The space.
    pub space: SpaceHead,
    /// The version that is amended.
    pub version: i64,
    /// What it says.
    pub clauses: Clauses,
}

/// A member in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MemberRow {
    /// Who, and for which group they speak.
    pub who: Voice,
    /// Other groups that they can speak for.
    pub others: Vec<GroupMark>,
    /// Their power.
    pub power: Power,
    /// Since when they are a member.
    #[schema(inline)]
    pub joined_at: Instant,
}

/// A page of a space's members.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MemberListView {
    /// The space.
    pub space: SpaceHead,
    /// What was looked for in names.
    pub name: String,
    /// Whether all are told of. Where masks are or were allowed, only those who look after the space learn who takes
    /// part; others learn who answers for it.
    pub all: bool,
    /// The members, by key.
    pub members: Vec<MemberRow>,
    /// Where the list goes on.
    pub next: Option<cocreate_kernel::PersonId>,
    /// The groups.
    pub groups: Vec<GroupRow>,
    /// What you may do.
    pub may: MayInSpace,
}
