//! What can be seen of decisions. The ballots of others are in none of it.

use cocreate_kernel::{Instant, SubjectId};
use cocreate_web::{Cursor, GroupMark, SpaceHead, Voice};
use serde::Serialize;
use utoipa::ToSchema;

use crate::report::OutcomeReport;

/// A decision in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct DecisionRow {
    /// Its key.
    pub id: SubjectId,
    /// The question.
    pub title: String,
    /// `open`, `closed` or `decided`.
    pub state: String,
    /// When it was opened.
    #[schema(inline)]
    pub opened_at: Instant,
    /// Until when ballots can be cast.
    #[schema(inline)]
    pub closes_at: Instant,
    /// What may be spent: minor units.
    pub budget: i64,
    /// Ideas on the ballot.
    pub options: i64,
    /// Ballots so far.
    pub ballots: i64,
    /// How many ideas it funds, once it is decided.
    pub funded: Option<i64>,
    /// When it was decided.
    #[schema(inline)]
    pub decided_at: Option<Instant>,
}

/// A page of a space's decisions, the newest first.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct DecisionListView {
    /// The space.
    pub space: SpaceHead,
    /// The decisions.
    pub decisions: Vec<DecisionRow>,
    /// Where the list goes on.
    #[schema(inline)]
    pub next: Option<Cursor>,
    /// Whether you may open one.
    pub may_open: bool,
}

/// A group that may vote.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct GroupThatVotes {
    /// The group.
    pub group: GroupMark,
    /// Its members.
    pub members: i64,
}

/// An idea that can be put on a ballot.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CostedIdea {
    /// Its key.
    pub idea: SubjectId,
    /// Its title.
    pub title: String,
    /// What it costs: minor units.
    pub cost: i64,
    /// People who support it.
    pub supports: i64,
    /// Who wrote it.
    pub author: Voice,
}

/// The form for a new decision.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NewDecisionView {
    /// The space.
    pub space: SpaceHead,
    /// The ideas with a cost, the most supported first, at most 200.
    pub ideas: Vec<CostedIdea>,
    /// The groups that will be asked.
    pub groups: Vec<GroupThatVotes>,
}

/// An idea on the ballot, as it was when the decision was opened.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OptionView {
    /// The idea.
    pub idea: SubjectId,
    /// Its title then.
    pub title: String,
    /// Its cost then: minor units.
    pub cost: i64,
    /// People who support it now.
    pub supports: i64,
    /// Who wrote it.
    pub author: Voice,
    /// Whether your own ballot ticks it.
    pub ticked: bool,
}

/// Your own ballot.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MyBallot {
    /// The ideas that you ticked.
    pub approves: Vec<SubjectId>,
    /// When you cast it, or last changed it.
    #[schema(inline)]
    pub cast_at: Instant,
}

/// What the reader may do with a decision.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct MayOnDecision {
    /// Cast a ballot, or change it; a visitor, where they may begin to and say then who they are.
    pub vote: bool,
    /// Close it before its deadline.
    pub close: bool,
}

/// A decision: the ballot while it is open, the outcome once it is decided.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct DecisionView {
    /// The space.
    pub space: SpaceHead,
    /// Its key.
    pub id: SubjectId,
    /// The question.
    pub title: String,
    /// `open`, `closed` or `decided`.
    pub state: String,
    /// Who opened it.
    pub opened_by: Voice,
    /// When.
    #[schema(inline)]
    pub opened_at: Instant,
    /// The explanation: clean HTML, empty when there is none.
    pub html: String,
    /// What may be spent: minor units.
    pub budget: i64,
    /// Until when ballots can be cast.
    #[schema(inline)]
    pub closes_at: Instant,
    /// When it was closed.
    #[schema(inline)]
    pub closed_at: Option<Instant>,
    /// Who closed it before its deadline.
    pub closed_by: Option<String>,
    /// Ballots so far.
    pub ballots: i64,
    /// The ideas on the ballot, by key.
    pub options: Vec<OptionView>,
    /// Your own ballot.
    pub my_ballot: Option<MyBallot>,
    /// The groups that are asked, while it is open.
    pub groups: Vec<GroupThatVotes>,
    /// The outcome, once the ballots are counted.
    pub outcome: Option<OutcomeReport>,
    /// When they were.
    #[schema(inline)]
    pub decided_at: Option<Instant>,
    /// Whether you hear of news about it.
    pub following: bool,
    /// Whether there is some that you have not seen.
    pub unseen: bool,
    /// What you may do.
    pub may: MayOnDecision,
}
