//! Somebody is about to add a passkey: their browser gets a challenge.

use cocreate_kernel::{
    Actor, Command, Decision, Fault, House, Moment, Permit, PersonId, SessionToken, StoreFault, Tx, Undo,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use crate::webauthn::{Purpose, keep};

/// Ask for the challenge with which your browser makes a passkey.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BeginPasskeyInput {}

/// Keeps a challenge for a new passkey.
#[derive(Clone, Debug)]
pub struct BeginPasskey {
    pub(crate) key: SessionToken,
    pub(crate) state: String,
    pub(crate) options: Value,
}

/// A challenge for a passkey, good for five minutes and one answer.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub struct Challenge {
    /// The key that comes back with the answer.
    pub ceremony: String,
    /// What the browser is asked (Web Authentication): options for a new credential, or for an assertion.
    #[schema(value_type = Object)]
    pub options: Value,
}

impl Command for BeginPasskey {
    const PERMIT: Permit = Permit::own("passkey.begin").proven();
    type Place = House;
    type Known = ();
    type Change = (PersonId, i64);
    type Reply = Challenge;

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
        moment: &mut Moment,
    ) -> Result<Decision<(PersonId, i64), Challenge>, Fault> {
        let person = actor.key();
        let reply = Challenge { ceremony: self.key.to_hex(), options: self.options.clone() };
        let data = json!({"person": person});
        Ok(Decision::change((person, moment.now), reply, "passkey.begun", data))
    }

    fn store(&self, (person, now): (PersonId, i64), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        keep(tx, (&self.key, Purpose::Add), Some(person), &self.state, now)
    }
}

/// Logs hold no secrets.
impl std::fmt::Debug for Challenge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Challenge(…)")
    }
}
