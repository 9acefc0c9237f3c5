//! An administrator signs somebody out everywhere: a device was lost, an account was taken over.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::sql::{COUNT_SESSIONS, DELETE_SESSIONS, FIND_ACCOUNT};

/// Sign somebody out everywhere.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EndSessions {
    /// The person.
    pub person: PersonId,
}

/// Sessions that were ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SessionsEnded {
    /// Whose they were.
    pub person: PersonId,
    /// How many.
    pub ended: i64,
}

impl Command for EndSessions {
    const PERMIT: Permit = Permit::administrators("sessions.end").proven();
    type Place = House;
    type Known = i64;
    type Change = ();
    type Reply = SessionsEnded;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<i64, Undo<Fault>> {
        tx.maybe(&FIND_ACCOUNT, params![self.person], |_| Ok(()))?.ok_or(Fault::NotFound)?;
        Ok(tx.one(&COUNT_SESSIONS, params![self.person], |row| row.get(0))?)
    }

    fn decide(&self, _: &Actor, ended: i64, _: &mut Moment) -> Result<Decision<(), SessionsEnded>, Fault> {
        let reply = SessionsEnded { person: self.person, ended };
        if ended == 0 {
            return Ok(Decision::Nothing(reply));
        }
        let data = json!({"person": self.person, "count": ended});
        Ok(Decision::change((), reply, "sessions.ended", data))
    }

    fn store(&self, (): (), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&DELETE_SESSIONS, params![self.person])?;
        Ok(())
    }
}
