//! Somebody changes their e-mail address: once the new one has shown that it reaches them, unless the old one objects.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Instant, MailDraft, Moment, Permit, PersonId, SessionToken,
    StoreFault, To, Tx, Undo, Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::ask_code::CodeAsked;
use crate::code::{CodeRow, LASTS, NewCode, Purpose, TRIES, digest};
use crate::session::end_others;
use crate::sql::{
    CODE_OF_STOP, DELETE_CHANGES_OF, DELETE_CODES_OF, FIND_EMAIL, MY_ACCOUNT, SET_EMAIL, TRY_CODE,
};

/// Ask to change your e-mail address: a code goes to the new one.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskEmailInput {
    /// The new address.
    #[serde(default)]
    pub email: String,
}

/// Confirm the new address with the code that came there.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmEmailInput {
    /// The six digits.
    #[serde(default)]
    pub code: String,
}

/// Stop a change of the address, from the old one: the account is signed out everywhere.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StopEmailInput {
    /// The secret of the letter.
    #[serde(default)]
    pub key: String,
}

/// Sends a code to another address.
#[derive(Clone, Debug)]
pub struct AskEmail {
    pub(crate) code: NewCode,
    pub(crate) language: Option<String>,
}

/// Takes the new address.
#[derive(Clone, Debug)]
pub struct ConfirmEmail {
    pub(crate) digits: String,
    pub(crate) ticket: SessionToken,
    /// When: milliseconds since 1970 UTC.
    pub(crate) at: i64,
}

/// Stops a change.
#[derive(Clone, Debug)]
pub struct StopEmail {
    pub(crate) key: SessionToken,
    /// When: milliseconds since 1970 UTC.
    pub(crate) at: i64,
}

/// Whether the address changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct EmailChanged {
    /// Whether it did.
    pub changed: bool,
}

/// A change that was stopped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct EmailStopped {
    /// Whether there was one.
    pub stopped: bool,
}

impl Command for AskEmail {
    const PERMIT: Permit = Permit::own("person.ask_email").proven();
    type Place = House;
    /// The address until now, and whether somebody has the new one.
    type Known = (Option<String>, bool);
    type Change = (PersonId, i64);
    type Reply = CodeAsked;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Self::Known, Undo<Fault>> {
        self.code.count(tx)?;
        let old = tx.one(&MY_ACCOUNT, params![actor.key()], |row| row.get(0))?;
        let taken = tx.maybe(&FIND_EMAIL, params![self.code.email.as_str()], |_| Ok(()))?.is_some();
        Ok((old, taken))
    }

    fn decide(
        &self,
        actor: &Actor,
        (old, taken): Self::Known,
        moment: &mut Moment,
    ) -> Result<Decision<Self::Change, CodeAsked>, Fault> {
        let (person, now) = (actor.person_id().ok_or(Fault::SignIn)?, moment.now);
        if old.as_deref() == Some(self.code.email.as_str()) {
            return Err(Fault::invalid("email", "same_email"));
        }
        let language = self.language.clone();
        // Whether another account has the address, only its owner hears.
        let letter = if taken {
            self.code.plain_letter("email-taken", Value::Null, language.clone(), now)
        } else {
            self.code.letter("email", None, language.clone(), now)
        };
        let data = json!({"purpose": Purpose::Address.as_str()});
        let reply = CodeAsked { ends_at: Instant(now + LASTS) };
        let decision = Decision::change((person, now), reply, "code.asked", data).mail(letter);
        Ok(match (old, self.code.stop) {
            (Some(address), Some(stop)) => {
                let link = format!("/me/email/stop?key={}", stop.to_hex());
                let to = To::Address { address, locale: language };
                decision.mail(MailDraft::new(to, "email-stop", json!({"link": link})).until(now + LASTS))
            }
            _ => decision,
        })
    }

    fn store(&self, (person, at): Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&DELETE_CHANGES_OF, params![person])?;
        self.code
            .store(tx, &CodeRow { person: Some(person), name: None, password: None, invitation: None, at })
    }
}

/// A change of address that waits for its code.
pub struct Waiting {
    old: Option<String>,
    new: String,
    right: bool,
    taken: bool,
}

impl Command for ConfirmEmail {
    const PERMIT: Permit = Permit::own("person.change_email");
    type Place = House;
    type Known = Option<Waiting>;
    type Change = Option<(PersonId, Waiting, i64)>;
    type Reply = EmailChanged;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Option<Waiting>, Undo<Fault>> {
        let (key, digest) = (self.ticket.hash(), digest(self.ticket, &self.digits));
        let values = params![&key, self.at, Purpose::Address.as_str(), TRIES];
        let found = tx.maybe(&TRY_CODE, values, |row| {
            let (person, stored): (Option<PersonId>, Vec<u8>) = (row.get(1)?, row.get(2)?);
            Ok((person, row.get::<String>(0)?, stored[..] == digest[..]))
        })?;
        let found = found.filter(|(person, _, _)| *person == actor.person_id());
        let Some((_, new, right)) = found else { return Ok(None) };
        let old = tx.one(&MY_ACCOUNT, params![actor.key()], |row| row.get(0))?;
        let taken = tx.maybe(&FIND_EMAIL, params![&new], |_| Ok(()))?.is_some();
        Ok(Some(Waiting { old, new, right, taken }))
    }

    fn decide(
        &self,
        actor: &Actor,
        waiting: Option<Waiting>,
        moment: &mut Moment,
    ) -> Result<Decision<Self::Change, EmailChanged>, Fault> {
        let person = actor.person_id().ok_or(Fault::SignIn)?;
        let waiting = waiting.filter(|waiting| !(waiting.right && waiting.taken));
        let waiting = waiting.ok_or_else(|| Fault::invalid("code", "code_over"))?;
        if !waiting.right {
            return Ok(Decision::change(None, EmailChanged { changed: false }, "code.tried", json!({})));
        }
        let old = waiting.old.clone();
        let change = Some((person, waiting, moment.now));
        let reply = EmailChanged { changed: true };
        let decision = Decision::change(change, reply, "person.email_changed", Value::Null);
        Ok(match old {
            Some(address) => {
                let locale = match actor {
                    Actor::Person(person) => person.language.clone(),
                    _ => None,
                };
                decision.mail(MailDraft::new(To::Address { address, locale }, "email-changed", json!({})))
            }
            None => decision,
        })
    }

    /// Codes for either address are void from here on: none outlives the change.
    fn store(&self, change: Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Some((person, Waiting { old, new, .. }, at)) = change else { return Ok(()) };
        tx.run(&SET_EMAIL, params![person, &new, at])?;
        tx.run(&DELETE_CODES_OF, params![person, old.as_deref()])?;
        tx.run(&DELETE_CODES_OF, params![person, &new])?;
        Ok(())
    }
}

impl Command for StopEmail {
    const PERMIT: Permit = Permit::new("person.stop_email", &[Who::Anyone]);
    type Place = House;
    type Known = Option<PersonId>;
    type Change = PersonId;
    type Reply = EmailStopped;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Option<PersonId>, Undo<Fault>> {
        Ok(tx.maybe(&CODE_OF_STOP, params![&self.key.hash(), self.at], |row| row.get(0))?)
    }

    fn decide(
        &self,
        _: &Actor,
        person: Option<PersonId>,
        _: &mut Moment,
    ) -> Result<Decision<PersonId, EmailStopped>, Fault> {
        let person = person.ok_or(Fault::NotFound)?;
        let (reply, data) = (EmailStopped { stopped: true }, json!({"person": person}));
        Ok(Decision::change(person, reply, "person.email_kept", data))
    }

    fn store(&self, person: PersonId, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&DELETE_CHANGES_OF, params![person])?;
        end_others(tx, person, None)
    }
}
