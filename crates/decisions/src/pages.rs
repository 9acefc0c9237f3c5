//! From forms to commands, and from views to pages.

use cocreate_kernel::Fault;
use cocreate_kernel::record::hex;
use cocreate_web::{Input, Preparation, page};

use crate::commands::{
    AboutDecision, Balloted, CastBallot, CastBallotInput, CloseDecision, Draft, OpenDecision,
    OpenDecisionInput,
};
use crate::queries::{DecisionPage, NewDecision};
use crate::views::{DecisionListView, DecisionView, NewDecisionView};

/// Bytes of a ballot's seal.
const SEAL: usize = 16;

impl Input for OpenDecisionInput {
    type Command = OpenDecision;
    type Form = NewDecision;

    fn command(self, _: &Preparation<'_>) -> Result<OpenDecision, Fault> {
        Ok(OpenDecision { space: self.space, draft: Draft::new(self) })
    }

    fn next(reply: &AboutDecision, _: Option<&str>) -> String {
        format!("/decisions/{}", reply.decision)
    }
}

impl Input for CastBallotInput {
    type Command = CastBallot;
    type Form = DecisionPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<CastBallot, Fault> {
        let seal = hex(&preparation.chance::<SEAL>());
        Ok(CastBallot { decision: self.decision, approves: self.approves, seal })
    }

    fn next(reply: &Balloted, _: Option<&str>) -> String {
        format!("/decisions/{}#ballot", reply.decision)
    }
}

impl Input for CloseDecision {
    type Command = Self;
    type Form = DecisionPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &AboutDecision, _: Option<&str>) -> String {
        format!("/decisions/{}", reply.decision)
    }
}

page!(DecisionListView, "decisions.html");
page!(NewDecisionView, "decision_new.html");
page!(DecisionView, "decision.html");
