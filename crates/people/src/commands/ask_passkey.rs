//! Somebody is about to come in, or to prove who they are, with a passkey: their browser gets a challenge.

use cocreate_kernel::{
    Actor, Command, Decision, Fault, House, Moment, Permit, SessionToken, StoreFault, Tx, Undo, Who,
};
use serde::Deserialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::Challenge;
use crate::webauthn::{Purpose, keep};

/// Ask for the challenge that a passkey answers.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskPasskeyInput {}

/// Keeps a challenge for whoever has a passkey.
#[derive(Clone, Debug)]
pub struct AskPasskey {
    pub(crate) key: SessionToken,
    pub(crate) state: String,
    pub(crate) options: Value,
}

impl Command for AskPasskey {
    const PERMIT: Permit = Permit::new("passkey.ask", &[Who::Anyone]).quietly();
    type Place = House;
    type Known = ();
    type Change = i64;
    type Reply = Challenge;

    fn place(&self) -> House {
        House
    }

    fn load(&self, _: &mut Tx<'_>, _: &Actor) -> Result<(), Undo<Fault>> {
        Ok(())
    }

    fn decide(&self, _: &Actor, (): (), moment: &mut Moment) -> Result<Decision<i64, Challenge>, Fault> {
        let reply = Challenge { ceremony: self.key.to_hex(), options: self.options.clone() };
        Ok(Decision::change(moment.now, reply, "passkey.asked", json!({})))
    }

    fn store(&self, now: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        keep(tx, (&self.key, Purpose::Use), None, &self.state, now)
    }
}
