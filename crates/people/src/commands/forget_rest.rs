//! What is left of somebody who is erased goes: what requests that were on their way wrote meanwhile, and, where they
//! wanted it, their texts, some at a time, while people go on.

use cocreate_kernel::personal::{self, job};
use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::erasure_sql::FIND_ERASED;

/// Forgets what is left of somebody.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct ForgetRest {
    /// The person.
    pub person: PersonId,
    /// Whether their texts go, too.
    pub texts: bool,
}

impl Command for ForgetRest {
    const PERMIT: Permit = Permit::new("person.forget_rest", &[Who::Clock]);
    type Place = House;
    type Known = bool;
    type Change = i64;
    type Reply = ();

    fn place(&self) -> House {
        House
    }

    /// Whether texts are left. Somebody who is not erased is not forgotten by mistake.
    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<bool, Undo<Fault>> {
        tx.maybe(&FIND_ERASED, params![self.person], |_| Ok(()))?.ok_or(Fault::NotFound)?;
        Ok(self.texts && personal::written(tx, self.person)?)
    }

    fn decide(&self, _: &Actor, left: bool, moment: &mut Moment) -> Result<Decision<i64, ()>, Fault> {
        let data = json!({"person": self.person, "texts": left});
        let forgotten = Decision::change(moment.now, (), "person.rest_forgotten", data);
        Ok(if left { forgotten.job(job::FORGET_REST, json!(self), moment.now) } else { forgotten })
    }

    fn store(&self, now: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        personal::forget(tx, self.person, now)?;
        if self.texts {
            personal::unwrite(tx, self.person)?;
        }
        Ok(())
    }
}
