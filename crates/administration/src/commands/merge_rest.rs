//! What is left of an account that was merged into another is given over, some at a time, while people go on.

use cocreate_kernel::personal::{self, Merge, job};
use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::sql::FIND_SUCCESSOR;

/// Gives over what is left of an account.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct MergeRest {
    /// The account that stayed when they were merged.
    pub person: PersonId,
    /// The account that became part of it.
    pub other: PersonId,
}

impl Command for MergeRest {
    const PERMIT: Permit = Permit::new("person.merge_rest", &[Who::Clock]);
    type Place = House;
    type Known = (PersonId, bool);
    type Change = Merge;
    type Reply = ();

    fn place(&self) -> House {
        House
    }

    /// To whom, which may be another by now, and whether anything is left.
    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<(PersonId, bool), Undo<Fault>> {
        let into = tx.maybe(&FIND_SUCCESSOR, params![self.other], |row| row.get::<Option<PersonId>>(0))?;
        let into = into.flatten().ok_or(Fault::NotFound)?;
        Ok((into, personal::named(tx, self.other)?))
    }

    fn decide(
        &self,
        _: &Actor,
        (into, left): (PersonId, bool),
        moment: &mut Moment,
    ) -> Result<Decision<Merge, ()>, Fault> {
        let merge = Merge { from: self.other, into, now: moment.now };
        let data = json!({"person": into, "other": self.other, "left": left});
        let given = Decision::change(merge, (), "person.rest_merged", data);
        Ok(if left { given.job(job::MERGE_REST, json!(self), moment.now) } else { given })
    }

    fn store(&self, merge: Merge, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        personal::merge(tx, merge)
    }
}
