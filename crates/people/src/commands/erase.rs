//! The time to take it back is over: somebody is erased.

use cocreate_kernel::personal::{self, SWEEP, job};
use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::erasure_sql::{ERASURE_DONE, FIND_ERASURE};

/// Who may end the wait, as the rules of the instance name it: the clock, unless administrators approve.
pub(crate) const ERASE: Permit = Permit::new("person.erase", &[Who::Clock]);

/// Erases somebody who wanted it and did not take it back.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Erase {
    /// The person.
    pub person: PersonId,
}

/// A wish, as it stands now.
#[derive(Clone, Copy, Debug)]
pub struct Wished {
    due_at: Option<i64>,
    texts: bool,
}

impl Command for Erase {
    const PERMIT: Permit = ERASE;
    type Place = House;
    type Known = Option<Wished>;
    type Change = i64;
    type Reply = ();

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Option<Wished>, Undo<Fault>> {
        let found = tx.maybe(&FIND_ERASURE, params![self.person], |row| {
            let open = row.get::<Option<String>>(3)?.is_none();
            Ok((open, Wished { due_at: row.get(1)?, texts: row.get(2)? }))
        })?;
        Ok(found.filter(|(open, _)| *open).map(|(_, wished)| wished))
    }

    fn decide(
        &self,
        _: &Actor,
        wished: Option<Wished>,
        moment: &mut Moment,
    ) -> Result<Decision<i64, ()>, Fault> {
        // Taken back, and perhaps wished for again since.
        let Some(wished) = wished.filter(|wished| wished.due_at.is_some_and(|due| due <= moment.now)) else {
            return Ok(Decision::Nothing(()));
        };
        let rest = json!({"person": self.person, "texts": wished.texts});
        let erased = Decision::change(
            moment.now,
            (),
            "person.erased",
            json!({"person": self.person, "texts": wished.texts}),
        );
        Ok(erased.job(job::FORGET_REST, rest, moment.now + SWEEP))
    }

    fn store(&self, now: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        personal::forget(tx, self.person, now)?;
        tx.run(&ERASURE_DONE, params![self.person, now])?;
        Ok(())
    }
}
