//! Somebody does not want to hear of somebody else. Nobody learns it.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::sql::{FIND_ACCOUNT, INSERT_BLOCKED, IS_BLOCKED};

/// Block somebody: what they write is folded for you, and they cause no notices or letters to you.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BlockPerson {
    /// Whom.
    pub person: PersonId,
}

/// Whether somebody is blocked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Blocked {
    /// The person.
    pub person: PersonId,
    /// Whether you hear nothing of them.
    pub blocked: bool,
}

impl Command for BlockPerson {
    const PERMIT: Permit = Permit::own("person.block");
    type Place = House;
    type Known = bool;
    type Change = (PersonId, i64);
    type Reply = Blocked;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<bool, Undo<Fault>> {
        tx.maybe(&FIND_ACCOUNT, params![self.person], |_| Ok(()))?.ok_or(Fault::NotFound)?;
        Ok(tx.maybe(&IS_BLOCKED, params![actor.key(), self.person], |_| Ok(()))?.is_some())
    }

    fn decide(
        &self,
        actor: &Actor,
        already: bool,
        moment: &mut Moment,
    ) -> Result<Decision<Self::Change, Blocked>, Fault> {
        let me = actor.person_id().ok_or(Fault::SignIn)?;
        if me == self.person {
            return Err(Fault::Denied("not_yourself"));
        }
        let reply = Blocked { person: self.person, blocked: true };
        if already {
            return Ok(Decision::Nothing(reply));
        }
        Ok(Decision::change((me, moment.now), reply, "person.blocked", Value::Null))
    }

    fn store(&self, (me, at): Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&INSERT_BLOCKED, params![me, self.person, at])?;
        Ok(())
    }
}
