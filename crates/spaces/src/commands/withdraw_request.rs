//! Somebody withdraws what they asked for, before anybody decided about it.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::request_sql::{FIND_MY_HELD, WITHDRAW_HELD};

/// Withdraw what you asked for. Withdrawing it again changes nothing.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawRequest {
    /// The request.
    pub request: i64,
}

/// A request that waits no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RequestWithdrawn {
    /// The request.
    pub request: i64,
}

impl Command for WithdrawRequest {
    const PERMIT: Permit = Permit::own("request.withdraw");
    type Place = House;
    type Known = String;
    type Change = (PersonId, i64);
    type Reply = RequestWithdrawn;

    fn place(&self) -> House {
        House
    }

    /// Its state; what somebody else asked for is not there.
    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<String, Undo<Fault>> {
        let found = tx.maybe(&FIND_MY_HELD, params![self.request, actor.key()], |row| row.get(0))?;
        Ok(found.ok_or(Fault::NotFound)?)
    }

    fn decide(
        &self,
        actor: &Actor,
        state: String,
        moment: &mut Moment,
    ) -> Result<Decision<(PersonId, i64), RequestWithdrawn>, Fault> {
        let person = actor.person_id().ok_or(Fault::SignIn)?;
        let reply = RequestWithdrawn { request: self.request };
        match state.as_str() {
            "withdrawn" => Ok(Decision::Nothing(reply)),
            "open" => {
                // Which one is not said: it may have been made under a mask.
                let data = json!({});
                Ok(Decision::change((person, moment.now), reply, "request.withdrawn", data))
            }
            _ => Err(Fault::Conflict("request_decided")),
        }
    }

    fn store(&self, (person, at): (PersonId, i64), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        if tx.run(&WITHDRAW_HELD, params![self.request, person, at])? == 0 {
            return Err(StoreFault::Constraint("held_meanwhile".to_owned()));
        }
        Ok(())
    }
}
