//! The clock publishes what the ballots came to. They were counted outside the transaction.

use cocreate_kernel::record::{canonical, digest};
use cocreate_kernel::{
    Command, Decision, Fault, Moment, OnSubject, Permit, StoreFault, SubjectId, SubjectScene, Tx, Undo, Who,
    params,
};
use serde_json::json;

use super::AboutDecision;
use crate::report::OutcomeReport;
use crate::sql::{INSERT_OUTCOME, UPDATE_STATE};
use crate::{DECISION, state};

/// Publishes an outcome. If there is one already, nothing changes.
#[derive(Clone, Debug)]
pub struct PublishOutcome {
    decision: SubjectId,
    funded: Vec<SubjectId>,
    ballots: i64,
    /// Canonical JSON: its digest stands in the record.
    report: String,
}

impl PublishOutcome {
    /// The outcome of a decision.
    ///
    /// # Errors
    /// [`Fault::Broken`] when the report cannot be written as JSON.
    pub fn new(decision: SubjectId, report: &OutcomeReport) -> Result<Self, Fault> {
        let value = serde_json::to_value(report).map_err(|error| Fault::Broken(error.to_string()))?;
        let (funded, ballots) = (report.equal_shares.funded.clone(), report.ballots);
        Ok(Self { decision, funded, ballots, report: canonical(&value) })
    }
}

impl Command for PublishOutcome {
    const PERMIT: Permit =
        Permit::new("outcome.publish", &[Who::Clock]).in_states(&[state::CLOSED, state::DECIDED]);
    type Place = OnSubject;
    type Known = ();
    type Change = i64;
    type Reply = AboutDecision;

    fn place(&self) -> OnSubject {
        OnSubject(DECISION, self.decision)
    }

    fn load(&self, _: &mut Tx<'_>, _: &SubjectScene) -> Result<(), Undo<Fault>> {
        Ok(())
    }

    fn decide(
        &self,
        scene: &SubjectScene,
        (): (),
        moment: &mut Moment,
    ) -> Result<Decision<i64, AboutDecision>, Fault> {
        let reply = AboutDecision { decision: self.decision };
        if scene.state == state::DECIDED {
            return Ok(Decision::Nothing(reply));
        }
        let data = json!({"report": digest(&self.report), "funded": self.funded, "ballots": self.ballots});
        Ok(Decision::change(moment.now, reply, "outcome.published", data).news())
    }

    fn store(&self, at: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&INSERT_OUTCOME, params![self.decision, &self.report, self.funded.len() as i64, at])?;
        tx.run(&UPDATE_STATE, params![self.decision, state::DECIDED])?;
        Ok(())
    }
}
