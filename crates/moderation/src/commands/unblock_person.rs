//! Somebody wants to hear of somebody again.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, params,
};
use serde::Deserialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::Blocked;
use crate::sql::{DELETE_BLOCKED, IS_BLOCKED};

/// Hear again of somebody whom you blocked.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UnblockPerson {
    /// Whom.
    pub person: PersonId,
}

impl Command for UnblockPerson {
    const PERMIT: Permit = Permit::own("person.block");
    type Place = House;
    type Known = bool;
    type Change = PersonId;
    type Reply = Blocked;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<bool, Undo<Fault>> {
        Ok(tx.maybe(&IS_BLOCKED, params![actor.key(), self.person], |_| Ok(()))?.is_some())
    }

    fn decide(
        &self,
        actor: &Actor,
        there: bool,
        _: &mut Moment,
    ) -> Result<Decision<PersonId, Blocked>, Fault> {
        let me = actor.person_id().ok_or(Fault::SignIn)?;
        let reply = Blocked { person: self.person, blocked: false };
        if !there {
            return Ok(Decision::Nothing(reply));
        }
        Ok(Decision::change(me, reply, "person.unblocked", Value::Null))
    }

    fn store(&self, me: PersonId, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&DELETE_BLOCKED, params![me, self.person])?;
        Ok(())
    }
}
