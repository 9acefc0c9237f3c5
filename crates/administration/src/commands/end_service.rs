//! An administrator ends a program: at once, and for good. What it said stays.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::sql::{
    DELETE_PART_VOICES, DELETE_PARTS, DELETE_SERVICE_TOKENS, END_SERVICE, FIND_SERVING, ONE_LESS_IN_GROUPS,
    ONE_LESS_IN_SPACES,
};

/// End a program: its tokens open nothing any more, and it takes part nowhere.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EndService {
    /// The program.
    pub person: PersonId,
}

/// A program that was ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ServiceEnded {
    /// The program.
    pub person: PersonId,
}

impl Command for EndService {
    const PERMIT: Permit = Permit::administrators("service.end");
    type Place = House;
    /// Whether it was ended before.
    type Known = bool;
    type Change = i64;
    type Reply = ServiceEnded;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<bool, Undo<Fault>> {
        let found = tx.maybe(&FIND_SERVING, params![self.person], |row| row.get::<Option<i64>>(0))?;
        Ok(found.ok_or(Fault::NotFound)?.is_some())
    }

    fn decide(
        &self,
        _: &Actor,
        ended: bool,
        moment: &mut Moment,
    ) -> Result<Decision<i64, ServiceEnded>, Fault> {
        let reply = ServiceEnded { person: self.person };
        if ended {
            return Ok(Decision::Nothing(reply));
        }
        Ok(Decision::change(moment.now, reply, "service.ended", json!({"person": self.person})))
    }

    fn store(&self, now: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&END_SERVICE, params![self.person, now])?;
        for statement in [
            &DELETE_SERVICE_TOKENS,
            &ONE_LESS_IN_GROUPS,
            &ONE_LESS_IN_SPACES,
            &DELETE_PART_VOICES,
            &DELETE_PARTS,
        ] {
            tx.run(statement, params![self.person])?;
        }
        Ok(())
    }
}
