//! Somebody proves with a passkey who they are. Their session goes on under a new token.

use cocreate_kernel::{Actor, Command, Decision, Fault, House, Moment, Permit, StoreFault, Tx, Undo};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::PasskeyShown;
use super::enter_by_passkey::warning;
use crate::session::Rotation;
use crate::webauthn::{Found, Shown, Verdict};

/// Prove with one of your passkeys who you are.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProveByPasskeyInput {
    /// The key that came with the challenge.
    #[serde(default)]
    pub ceremony: String,
    /// What the browser answered, as JSON text.
    #[serde(default)]
    pub credential: String,
}

/// Marks a session as proven.
#[derive(Clone, Debug)]
pub struct ProveByPasskey {
    pub(crate) shown: Shown,
    pub(crate) session: Rotation,
}

impl Command for ProveByPasskey {
    const PERMIT: Permit = Permit::own("person.prove_by_passkey");
    type Place = House;
    type Known = Found;
    type Change = Verdict;
    type Reply = PasskeyShown;

    fn place(&self) -> House {
        House
    }

    /// Somebody else's passkey proves nothing here.
    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Found, Undo<Fault>> {
        let found = self.shown.load(tx)?;
        if Some(found.person()) == actor.person_id() {
            Ok(found)
        } else {
            Err(Fault::invalid("", "passkey_refused").into())
        }
    }

    fn decide(
        &self,
        _: &Actor,
        found: Found,
        _: &mut Moment,
    ) -> Result<Decision<Verdict, PasskeyShown>, Fault> {
        let verdict = self.shown.judge(&found)?;
        Ok(match verdict {
            Verdict::Right { id, person, .. } => {
                let data = json!({"person": person, "passkey": id});
                Decision::change(verdict, PasskeyShown { person: Some(person) }, "session.proven", data)
            }
            Verdict::Copied { id, person } => {
                let data = json!({"person": person, "passkey": id});
                let reply = PasskeyShown { person: None };
                Decision::change(verdict, reply, "passkey.copied", data).mail(warning(person))
            }
        })
    }

    fn store(&self, verdict: Verdict, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        self.shown.store(tx, &verdict)?;
        match verdict {
            Verdict::Right { .. } => self.session.prove(tx, self.shown.at),
            Verdict::Copied { .. } => Ok(()),
        }
    }
}
