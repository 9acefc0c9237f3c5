//! Decisions: which ideas a budget pays for. Members tick what they want, the deadline closes the ballot, and the
//! Method of Equal Shares counts, with every step told and the other usual method beside it.

mod commands;
mod count;
mod import_plan;
mod import_sql;
mod pages;
mod personal;
mod personal_sql;
mod queries;
mod report;
mod sql;
mod views;
mod words;

use cocreate_web::Routes;

pub use commands::{
    AboutDecision, Balloted, CastBallot, CastBallotInput, CloseDecision, Draft, ImportElection, Imported,
    OpenDecision, OpenDecisionInput, PublishOutcome,
};
pub use count::{BallotToCount, CountInput, GroupToCount, OptionToCount, count};
pub use queries::{BallotsToCount, DecisionPage, ListDecisions, NewDecision};
pub use report::*;
pub use views::*;

/// The kind of these subjects.
pub const DECISION: &str = "decision";

/// States of a decision.
pub mod state {
    /// Ballots can be cast.
    pub const OPEN: &str = "open";
    /// No more ballots; they are being counted.
    pub const CLOSED: &str = "closed";
    /// The outcome is there.
    pub const DECIDED: &str = "decided";
}

/// Work for later. Both jobs carry an [`AboutDecision`](crate::AboutDecision) as data and may run any number of times.
pub mod job {
    /// The deadline has come: perform [`CloseDecision`](crate::CloseDecision) as the clock.
    pub const CLOSE: &str = "decision.close";
    /// The ballot is closed: read [`BallotsToCount`](crate::BallotsToCount) as the clock; if it gives something,
    /// [`count`](crate::count()) it outside any transaction and perform [`PublishOutcome`](crate::PublishOutcome).
    pub const COUNT: &str = "decision.count";
}

/// The room's routes.
#[must_use]
pub fn routes() -> Routes {
    Routes::of("decisions")
        .read::<ListDecisions>("/spaces/{space}/decisions")
        .post::<OpenDecisionInput>("/spaces/{space}/decisions")
        .read::<NewDecision>("/spaces/{space}/decisions/new")
        .read::<DecisionPage>("/decisions/{decision}")
        .post::<CastBallotInput>("/decisions/{decision}/ballot")
        .post::<CloseDecision>("/decisions/{decision}/closure")
}
