//! Somebody takes it back that they want to be erased: their account is as it was.

use cocreate_kernel::{
    Actor, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::erasure_sql::{LEAVE, WITHDRAW_ERASURE};

/// Take it back that you want to be erased.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawErasure {}

/// An account that stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ErasureWithdrawn {
    /// Whether there was a wish to take back.
    pub withdrawn: bool,
}

impl Command for WithdrawErasure {
    const PERMIT: Permit = Permit::new("person.withdraw_erasure", &[Who::Anyone]);
    type Place = House;
    type Known = ();
    type Change = PersonId;
    type Reply = ErasureWithdrawn;

    fn place(&self) -> House {
        House
    }

    fn load(&self, _: &mut Tx<'_>, _: &Actor) -> Result<(), Undo<Fault>> {
        Ok(())
    }

    fn decide(
        &self,
        actor: &Actor,
        (): (),
        _: &mut Moment,
    ) -> Result<Decision<PersonId, ErasureWithdrawn>, Fault> {
        match (actor.leaving(), actor.person_id()) {
            (Some(person), _) => {
                let reply = ErasureWithdrawn { withdrawn: true };
                let data = json!({"person": person});
                Ok(Decision::change(person, reply, "person.erasure_withdrawn", data))
            }
            (None, Some(_)) => Ok(Decision::Nothing(ErasureWithdrawn { withdrawn: false })),
            (None, None) => Err(Fault::SignIn),
        }
    }

    fn store(&self, person: PersonId, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&WITHDRAW_ERASURE, params![person])?;
        tx.run(&LEAVE, params![person, None::<i64>])?;
        Ok(())
    }
}
