//! Somebody comes in with a passkey, which is all they need: it verified them itself.

use cocreate_kernel::{
    Actor, Command, Decision, Fault, House, MailDraft, Moment, Permit, PersonId, StoreFault, To, Tx, Undo,
    Who,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::NewSession;
use crate::session::Opening;
use crate::webauthn::{Found, Shown, Verdict};

/// Sign in with a passkey.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EnterByPasskeyInput {
    /// The key that came with the challenge.
    #[serde(default)]
    pub ceremony: String,
    /// What the browser answered, as JSON text.
    #[serde(default)]
    pub credential: String,
}

/// Starts a session for whoever's passkey answered.
#[derive(Clone, Debug)]
pub struct EnterByPasskey {
    pub(crate) shown: Shown,
    pub(crate) session: NewSession,
}

/// Whose passkey answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PasskeyShown {
    /// The person; nobody where the passkey may have been copied.
    pub person: Option<PersonId>,
}

/// The letter to the owner of a passkey that may have been copied.
pub(super) fn warning(person: PersonId) -> MailDraft {
    MailDraft::new(To::Person(person), "passkey-copied", json!({"link": "/me/passkeys"}))
}

impl Command for EnterByPasskey {
    const PERMIT: Permit = Permit::new("person.enter_by_passkey", &[Who::Anyone]);
    type Place = House;
    type Known = (Found, Opening);
    type Change = Verdict;
    type Reply = PasskeyShown;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<(Found, Opening), Undo<Fault>> {
        let found = self.shown.load(tx)?;
        let opening = self.session.opening(tx, found.person())?;
        Ok((found, opening))
    }

    fn decide(
        &self,
        _: &Actor,
        (found, opening): (Found, Opening),
        _: &mut Moment,
    ) -> Result<Decision<Verdict, PasskeyShown>, Fault> {
        let verdict = self.shown.judge(&found)?;
        Ok(match verdict {
            Verdict::Right { id, person, .. } => {
                let data = json!({"person": person, "method": self.session.method(), "passkey": id});
                let reply = PasskeyShown { person: Some(person) };
                opening.tell(Decision::change(verdict, reply, "session.started", data))
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
            Verdict::Right { person, .. } => self.session.begin(tx, person, self.shown.at),
            Verdict::Copied { .. } => Ok(()),
        }
    }
}
