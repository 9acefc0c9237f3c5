//! Somebody is about to connect an app as their second factor.

use cocreate_kernel::{
    Actor, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::second::lock;
use crate::second_sql::BEGIN_SECOND;
use crate::totp::SECRET;

/// Begin to connect an app that counts codes. Its secret stands on your page; it is asked for once you have shown a code.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BeginSecondFactorInput {}

/// Keeps a new secret.
#[derive(Clone)]
pub struct BeginSecondFactor {
    pub(crate) secret: [u8; SECRET],
}

/// An app can be connected now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SecondFactorBegun {
    /// Whose.
    pub person: PersonId,
}

impl Command for BeginSecondFactor {
    const PERMIT: Permit = Permit::own("second_factor.begin").proven();
    type Place = House;
    type Known = ();
    type Change = (PersonId, i64);
    type Reply = SecondFactorBegun;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<(), Undo<Fault>> {
        let on = lock(tx, actor.key())?.is_some_and(|kept| kept.confirmed_at.is_some());
        if on { Err(Fault::Conflict("second_factor_on").into()) } else { Ok(()) }
    }

    fn decide(
        &self,
        actor: &Actor,
        (): (),
        moment: &mut Moment,
    ) -> Result<Decision<(PersonId, i64), SecondFactorBegun>, Fault> {
        let person = actor.key();
        let data = json!({"person": person});
        let change = (person, moment.now);
        Ok(Decision::change(change, SecondFactorBegun { person }, "second_factor.begun", data))
    }

    fn store(&self, (person, now): (PersonId, i64), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&BEGIN_SECOND, params![person, &self.secret, now])?;
        Ok(())
    }
}
