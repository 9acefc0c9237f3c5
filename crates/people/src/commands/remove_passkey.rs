//! Somebody removes a passkey. Nobody removes their last way in.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, MailDraft, Moment, PasskeyId, Permit, PersonId, StoreFault,
    To, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::passkeys_sql::{DELETE_PASSKEY, FIND_MY_PASSKEY};
use crate::ways::{self, Way};

/// Remove one of your passkeys.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RemovePasskey {
    /// Its key.
    pub passkey: PasskeyId,
}

/// A passkey that opens nothing any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PasskeyRemoved {
    /// Its key.
    pub id: PasskeyId,
}

impl Command for RemovePasskey {
    const PERMIT: Permit = Permit::own("passkey.remove").proven();
    type Place = House;
    /// How many other ways in there are.
    type Known = i64;
    type Change = PersonId;
    type Reply = PasskeyRemoved;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<i64, Undo<Fault>> {
        let me = actor.key();
        let others = ways::without(tx, me, Way::Passkey(self.passkey))?;
        let found = tx.maybe(&FIND_MY_PASSKEY, params![self.passkey, me], |_| Ok(()))?;
        found.ok_or(Fault::NotFound)?;
        Ok(others)
    }

    fn decide(
        &self,
        actor: &Actor,
        others: i64,
        _: &mut Moment,
    ) -> Result<Decision<PersonId, PasskeyRemoved>, Fault> {
        if others == 0 {
            return Err(Fault::Conflict("last_way_in"));
        }
        let (person, reply) = (actor.key(), PasskeyRemoved { id: self.passkey });
        let data = json!({"person": person, "passkey": self.passkey});
        let letter = MailDraft::new(To::Person(person), "passkey-removed", json!({"link": "/me/passkeys"}));
        Ok(Decision::change(person, reply, "passkey.removed", data).mail(letter))
    }

    fn store(&self, person: PersonId, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&DELETE_PASSKEY, params![self.passkey, person])?;
        Ok(())
    }
}
