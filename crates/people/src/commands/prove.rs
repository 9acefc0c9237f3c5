//! Somebody proves anew who they are, before something that only they may do. Their session goes on under a new token.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Instant, MINUTE, Moment, Pace, Permit, PersonId, StoreFault,
    Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::ask_code::CodeAsked;
use crate::code::{CodeRow, LASTS, NewCode, Purpose, TRIES, digest};
use crate::second::{self, Second};
use crate::session::Rotation;
use crate::sql::{CONFIRM_EMAIL, TRY_CODE, USE_CODE};

/// Proofs of one person.
const PACE: Pace = Pace::new("proof.of", 20, 15 * MINUTE);

/// Ask for a code by mail with which to prove who you are.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskProofInput {}

/// Prove who you are: with your password, or with a code that came by mail; where your account asks for a second factor,
/// with a code of your app besides.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProveInput {
    /// Your password.
    #[serde(default)]
    pub password: Option<String>,
    /// The six digits.
    #[serde(default)]
    pub code: Option<String>,
    /// Six digits of your app, or a recovery code.
    #[serde(default)]
    pub second: Option<String>,
}

/// Sends somebody a code to their own address.
#[derive(Clone, Debug)]
pub struct AskProof {
    pub(crate) code: NewCode,
    pub(crate) language: Option<String>,
}

/// Marks a session as proven.
#[derive(Clone, Debug)]
pub struct Prove {
    pub(crate) by: Proof,
    /// A code of the app; empty where none was shown.
    pub(crate) second: String,
    pub(crate) session: Rotation,
    /// When: milliseconds since 1970 UTC.
    pub(crate) at: i64,
}

/// What was shown.
#[derive(Clone, Debug)]
pub(crate) enum Proof {
    /// A password, and whether it was the right one.
    Password(bool),
    /// The digits that came by mail.
    Digits(String),
}

/// Whether somebody proved who they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Proven {
    /// Whether they did.
    pub proven: bool,
    /// Whether only the second factor was wrong.
    pub second_wrong: bool,
}

/// What was shown, looked at.
#[derive(Debug, Default)]
pub struct Looked {
    /// Whether the first factor was right.
    right: bool,
    /// The address that a code confirms.
    email: Option<String>,
    /// The second factor, where one is asked for.
    second: Option<Second>,
}

/// Somebody who proved who they are.
#[derive(Debug)]
pub struct Sure {
    person: PersonId,
    email: Option<String>,
    second: Option<Second>,
    at: i64,
}

impl Prove {
    /// The first factor: whether it was right, and the address that it confirms. Nothing where the code is over.
    fn first(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Option<Looked>, StoreFault> {
        let digits = match &self.by {
            Proof::Password(right) => return Ok(Some(Looked { right: *right, ..Looked::default() })),
            Proof::Digits(digits) => digits,
        };
        let ticket = self.session.before();
        let (key, digest) = (ticket.hash(), digest(ticket, digits));
        let values = params![&key, self.at, Purpose::Prove.as_str(), TRIES];
        let found = tx.maybe(&TRY_CODE, values, |row| {
            let (person, stored): (Option<PersonId>, Vec<u8>) = (row.get(1)?, row.get(2)?);
            Ok((person, stored[..] == digest[..], row.get(0)?))
        })?;
        let own = found.filter(|(person, _, _)| *person == actor.person_id());
        Ok(own.map(|(_, right, email)| Looked { right, email: Some(email), second: None }))
    }
}

impl Command for AskProof {
    const PERMIT: Permit = Permit::own("person.ask_proof");
    type Place = House;
    type Known = ();
    type Change = (PersonId, i64);
    type Reply = CodeAsked;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<(), Undo<Fault>> {
        self.code.count(tx)
    }

    fn decide(
        &self,
        actor: &Actor,
        (): (),
        moment: &mut Moment,
    ) -> Result<Decision<(PersonId, i64), CodeAsked>, Fault> {
        let (person, now) = (actor.person_id().ok_or(Fault::SignIn)?, moment.now);
        let letter = self.code.letter("proof", None, self.language.clone(), now);
        let data = json!({"purpose": Purpose::Prove.as_str()});
        let reply = CodeAsked { ends_at: Instant(now + LASTS) };
        Ok(Decision::change((person, now), reply, "code.asked", data).mail(letter))
    }

    fn store(&self, (person, at): (PersonId, i64), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        self.code
            .store(tx, &CodeRow { person: Some(person), name: None, password: None, invitation: None, at })
    }
}

impl Command for Prove {
    const PERMIT: Permit = Permit::own("person.prove");
    type Place = House;
    type Known = Looked;
    type Change = Option<Sure>;
    type Reply = Proven;

    fn place(&self) -> House {
        House
    }

    /// The second factor is looked at only after the first: whoever lacks that learns nothing, and uses no code up.
    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Looked, Undo<Fault>> {
        PACE.count(tx, &actor.key().to_string(), self.at)?;
        let first = self.first(tx, actor)?;
        let looked = first.ok_or_else(|| Fault::invalid("code", "code_over"))?;
        let second = if looked.right { second::look(tx, actor.key(), &self.second, self.at)? } else { None };
        Ok(Looked { second, ..looked })
    }

    fn decide(
        &self,
        actor: &Actor,
        Looked { right, email, second }: Looked,
        moment: &mut Moment,
    ) -> Result<Decision<Self::Change, Proven>, Fault> {
        let person = actor.person_id().ok_or(Fault::SignIn)?;
        let reply = |proven, second_wrong| Proven { proven, second_wrong };
        let data = json!({"person": person});
        Ok(match second {
            _ if !right => Decision::change(None, reply(false, false), "code.tried", json!({})),
            Some(Second::Wrong) => Decision::change(None, reply(false, true), Second::Wrong.entry(), data),
            second => {
                let sure = Sure { person, email, second, at: moment.now };
                let decision =
                    Decision::change(Some(sure), reply(true, false), "session.proven", data.clone());
                second
                    .map(Second::entry)
                    .into_iter()
                    .fold(decision, |all, entry| all.entry(entry, data.clone()))
            }
        })
    }

    fn store(&self, change: Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Some(Sure { person, email, second, at }) = change else { return Ok(()) };
        second.map_or(Ok(()), |second| second.spend(tx, person))?;
        if let Some(email) = email {
            tx.run(&CONFIRM_EMAIL, params![person, at])?;
            tx.run(&USE_CODE, params![Purpose::Prove.as_str(), &email, person, at, None::<&str>])?;
        }
        self.session.prove(tx, at)
    }
}
