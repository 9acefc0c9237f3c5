//! Somebody adds a passkey to their account: their browser made it for the challenge that it got.

use cocreate_kernel::text::{line, text_flaw};
use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, MailDraft, Moment, PasskeyId, Permit, PersonId,
    SessionToken, StoreFault, To, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use webauthn_rs::Webauthn;
use webauthn_rs::prelude::{Passkey, PasskeyRegistration, RegisterPublicKeyCredential};

use crate::passkeys_sql::{INSERT_PASSKEY, KNOWN_CREDENTIAL};
use crate::webauthn::{Purpose, broken, find, spend};

/// Longest name, in characters.
const NAME: usize = 60;

/// Add a passkey that your browser made.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddPasskeyInput {
    /// How you call it, at most 60 characters.
    #[serde(default)]
    pub name: String,
    /// The key that came with the challenge.
    #[serde(default)]
    pub ceremony: String,
    /// What the browser answered, as JSON text.
    #[serde(default)]
    pub credential: String,
}

/// Adds a passkey to the actor's account.
#[derive(Clone, Debug)]
pub struct AddPasskey {
    site: Webauthn,
    key: SessionToken,
    answer: RegisterPublicKeyCredential,
    name: String,
    at: i64,
}

/// A passkey that was added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PasskeyAdded {
    /// Its key.
    pub id: PasskeyId,
}

/// What the browser was asked.
#[derive(Debug)]
pub struct Begun {
    handle: Vec<u8>,
    state: String,
}

/// What was kept of a challenge for a new passkey.
#[derive(Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) handle: [u8; 16],
    pub(crate) registration: PasskeyRegistration,
}

/// A passkey to store.
#[derive(Debug)]
pub struct Made {
    id: PasskeyId,
    person: PersonId,
    handle: Vec<u8>,
    data: String,
    credential: Vec<u8>,
}

impl AddPasskey {
    /// A passkey, named and made for a challenge.
    pub(crate) fn checked(
        site: Webauthn,
        key: SessionToken,
        answer: RegisterPublicKeyCredential,
        name: &str,
        at: i64,
    ) -> Result<Self, Fault> {
        let name = line(name);
        Fault::if_any(text_flaw("name", &name, NAME).into_iter().collect())?;
        Ok(Self { site, key, answer, name, at })
    }
}

impl Command for AddPasskey {
    const PERMIT: Permit = Permit::own("passkey.add").proven();
    type Place = House;
    type Known = Begun;
    type Change = Made;
    type Reply = PasskeyAdded;

    fn place(&self) -> House {
        House
    }

    fn keys(&self) -> usize {
        1
    }

    /// A challenge that somebody else asked for is none of the actor's.
    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Begun, Undo<Fault>> {
        let (person, state) = find(tx, &self.key, Purpose::Add, self.at)?;
        if person != actor.person_id() {
            return Err(Fault::invalid("", "passkey_late").into());
        }
        let credential = &self.answer.raw_id;
        if tx.maybe(&KNOWN_CREDENTIAL, params![credential], |_| Ok(()))?.is_some() {
            return Err(Fault::invalid("", "passkey_refused").into());
        }
        let kept: State = serde_json::from_str(&state).map_err(broken)?;
        Ok(Begun { handle: kept.handle.to_vec(), state })
    }

    fn decide(
        &self,
        actor: &Actor,
        begun: Begun,
        moment: &mut Moment,
    ) -> Result<Decision<Made, PasskeyAdded>, Fault> {
        let kept: State = serde_json::from_str(&begun.state).map_err(broken)?;
        let made = self.site.finish_passkey_registration(&self.answer, &kept.registration);
        let passkey: Passkey = made.map_err(|error| {
            tracing::info!(%error, "a new passkey was refused");
            Fault::invalid("", "passkey_refused")
        })?;
        let (id, person) = (PasskeyId(moment.key()?), actor.key());
        let made = Made {
            id,
            person,
            handle: begun.handle,
            credential: passkey.cred_id().clone(),
            data: serde_json::to_string(&passkey).map_err(broken)?,
        };
        let letter = json!({"key": self.name, "link": "/me/passkeys"});
        let data = json!({"person": person, "passkey": id});
        let decision = Decision::change(made, PasskeyAdded { id }, "passkey.added", data);
        Ok(decision.mail(MailDraft::new(To::Person(person), "passkey-added", letter)))
    }

    fn store(&self, made: Made, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        spend(tx, &self.key)?;
        let (handle, credential, name) = (&made.handle, &made.credential, &self.name);
        tx.run(
            &INSERT_PASSKEY,
            params![made.id, made.person, handle, credential, name, &made.data, self.at],
        )?;
        Ok(())
    }
}
