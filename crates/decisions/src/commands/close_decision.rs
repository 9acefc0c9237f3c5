//! The deadline comes, or a host or steward closes a decision before it.

use cocreate_kernel::{
    Ask, Author, Command, Decision, Fault, Moment, OnSubject, Permit, Power, StoreFault, SubjectId,
    SubjectScene, Tx, Undo, Who, params,
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::AboutDecision;
use crate::sql::{COUNT_OF_BALLOTS, INSERT_CLOSURE, UPDATE_STATE};
use crate::{DECISION, job, state};

/// Close a decision now: no more ballots, and they are counted. Closing it again changes nothing.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CloseDecision {
    /// The decision.
    pub decision: SubjectId,
}

/// A closure to store.
#[derive(Debug)]
pub struct Closure {
    by: Option<Author>,
    at: i64,
}

impl Command for CloseDecision {
    const PERMIT: Permit =
        Permit::new("decision.close", &[Who::Power(Power::Steward), Who::Power(Power::Host), Who::Clock]);
    type Place = OnSubject;
    type Known = i64;
    type Change = Closure;
    type Reply = AboutDecision;

    fn place(&self) -> OnSubject {
        OnSubject(DECISION, self.decision)
    }

    fn load(&self, tx: &mut Tx<'_>, _: &SubjectScene) -> Result<i64, Undo<Fault>> {
        Ok(tx.one(&COUNT_OF_BALLOTS, params![self.decision], |row| row.get(0))?)
    }

    fn decide(
        &self,
        scene: &SubjectScene,
        ballots: i64,
        moment: &mut Moment,
    ) -> Result<Decision<Closure, AboutDecision>, Fault> {
        let reply = AboutDecision { decision: self.decision };
        if scene.state != state::OPEN {
            return Ok(Decision::Nothing(reply));
        }
        let closure = Closure { by: scene.speaker().ok(), at: moment.now };
        let closed = Decision::change(closure, reply, "decision.closed", json!({"ballots": ballots})).news();
        Ok(closed.job(job::COUNT, json!(reply), moment.now))
    }

    fn store(&self, closure: Closure, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let by = closure.by;
        tx.run(
            &INSERT_CLOSURE,
            params![self.decision, by.map(|by| by.person), closure.at, by.and_then(|by| by.alias)],
        )?;
        tx.run(&UPDATE_STATE, params![self.decision, state::CLOSED])?;
        Ok(())
    }
}
