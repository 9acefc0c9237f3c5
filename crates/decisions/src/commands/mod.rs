//! One file a verb.

mod cast_ballot;
mod close_decision;
mod import_election;
mod open_decision;
mod publish_outcome;

use cocreate_kernel::SubjectId;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use cast_ballot::{Balloted, CastBallot, CastBallotInput};
pub(crate) use cast_ballot::{choices, sealed};
pub use close_decision::CloseDecision;
pub use import_election::{ImportElection, Imported};
pub use open_decision::{Draft, OpenDecision, OpenDecisionInput};
pub use publish_outcome::PublishOutcome;

/// A decision that was opened, closed or counted; also what its jobs carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AboutDecision {
    /// The decision.
    pub decision: SubjectId,
}
