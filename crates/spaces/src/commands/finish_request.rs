//! What was approved has been done in the name of whoever asked, or could not be done any more.

use cocreate_kernel::{
    Command, Decision, Fault, InSpace, MailDraft, Moment, Permit, PersonId, SpaceId, SpaceScene, StoreFault,
    To, Tx, Undo, Who, params,
};
use serde_json::json;

use crate::request_sql::{FIND_HELD, FINISH_HELD, LOCK_HELD};

/// Writes down what became of an approved request. Only the courier does.
#[derive(Clone, Debug)]
pub struct FinishRequest {
    /// The space.
    pub space: SpaceId,
    /// The request.
    pub request: i64,
    /// Why it could not be done: the code of a problem.
    pub fault: Option<String>,
}

impl Command for FinishRequest {
    const PERMIT: Permit = Permit::new("request.finish", &[Who::Clock]).fixed();
    type Place = InSpace;
    type Known = (PersonId, String);
    type Change = ();
    type Reply = ();

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    fn load(&self, tx: &mut Tx<'_>, _: &SpaceScene) -> Result<(PersonId, String), Undo<Fault>> {
        let key = params![self.request, self.space];
        let found = tx.all_locked(&FIND_HELD, &LOCK_HELD, key, |row| Ok((row.get(0)?, row.get(2)?)))?;
        Ok(found.into_iter().next().ok_or(Fault::NotFound)?)
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        (asker, state): (PersonId, String),
        _: &mut Moment,
    ) -> Result<Decision<(), ()>, Fault> {
        if state != "approved" {
            return Ok(Decision::Nothing(()));
        }
        let data = json!({"request": self.request, "fault": self.fault});
        let (kind, letter) = match self.fault {
            None => ("request.done", "approved"),
            Some(_) => ("request.failed", "failed"),
        };
        let told = json!({"space": scene.space_name, "link": format!("/requests/{}", self.request)});
        let letter = MailDraft::new(To::Person(asker), letter, told);
        Ok(Decision::change((), (), kind, data).mail(letter))
    }

    fn store(&self, (): (), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let state = if self.fault.is_some() { "failed" } else { "done" };
        tx.run(&FINISH_HELD, params![self.request, state, self.fault.as_ref()])?;
        Ok(())
    }
}
