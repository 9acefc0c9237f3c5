//! Somebody asks for a code to come in. The answer is the same whether the address is known or not.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Instant, Moment, Permit, PersonId, StoreFault, Tx, Undo,
    Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use crate::PasswordHash;
use crate::code::{CodeRow, LASTS, NewCode, Purpose};
use crate::joining::Joining;
use crate::sql::{FIND_ENTRANT, INVITATION_OF_CODE};

/// The page to which the link in a letter leads.
const LINK: &str = "/sign-in/link";

/// Ask for a code by mail to sign in. The answer is the same for every address.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskCodeInput {
    /// Your e-mail address.
    #[serde(default)]
    pub email: String,
}

/// Join: a code comes by mail, and the account exists once it is used. The answer is the same for every address.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignUpInput {
    /// Your e-mail address.
    #[serde(default)]
    pub email: String,
    /// The name that others see, at most 80 characters.
    #[serde(default)]
    pub name: String,
    /// 8 to 256 characters; without one you sign in by codes.
    #[serde(default)]
    pub password: Option<String>,
    /// The code or link of an invitation, where only those join who were invited.
    #[serde(default)]
    pub invitation: Option<String>,
}

/// Sends a code to an address.
#[derive(Clone, Debug)]
pub struct AskCode {
    pub(crate) code: NewCode,
    /// The name that somebody who joins has chosen.
    pub(crate) name: Option<String>,
    pub(crate) password: Option<PasswordHash>,
    pub(crate) joining: Joining,
}

/// A code that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CodeAsked {
    /// Until when it can be used, if one came.
    #[schema(inline)]
    pub ends_at: Instant,
}

/// Whose address it is and the language they chose; by which invitation they may join.
#[derive(Debug)]
pub struct Known {
    known: Option<(PersonId, Option<String>)>,
    invitation: Option<i64>,
}

/// A code to store.
#[derive(Debug)]
pub struct NewRow {
    person: Option<PersonId>,
    invitation: Option<i64>,
    at: i64,
}

impl Command for AskCode {
    const PERMIT: Permit = Permit::new("person.ask_code", &[Who::Anyone]);
    type Place = House;
    type Known = Known;
    type Change = NewRow;
    type Reply = CodeAsked;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Self::Known, Undo<Fault>> {
        self.code.count(tx)?;
        let email = self.code.email.as_str();
        let known = tx.maybe(&FIND_ENTRANT, params![email], |row| Ok((row.get(0)?, row.get(1)?)))?;
        // Asked about every address, known or not: nothing can be told from how long it takes.
        let mut invitation = self.joining.lets_in(tx, Some(email), self.code.asked_at)?;
        if invitation.is_none() && !self.joining.open {
            let key = params![email, self.code.asked_at];
            invitation = tx.maybe(&INVITATION_OF_CODE, key, |row| row.get(0))?;
        }
        Ok(Known { known, invitation })
    }

    fn decide(
        &self,
        _: &Actor,
        known: Known,
        moment: &mut Moment,
    ) -> Result<Decision<NewRow, CodeAsked>, Fault> {
        let Known { known, invitation } = known;
        let (person, locale) = known.unzip();
        let joins = self.joining.open || invitation.is_some();
        let now = moment.now;
        // There is a letter for everybody, so that nothing can be told from how long this takes.
        let letter = match (person, self.name.is_some()) {
            (Some(_), false) => self.code.letter("code", Some(LINK), locale.flatten(), now),
            (Some(_), true) => self.code.letter("here", Some(LINK), locale.flatten(), now),
            (None, _) if joins => self.code.letter("join", Some(LINK), None, now),
            (None, _) => self.code.plain_letter("closed", Value::Null, None, now),
        };
        let data = json!({"purpose": Purpose::Enter.as_str()});
        let reply = CodeAsked { ends_at: Instant(now + LASTS) };
        Ok(Decision::change(NewRow { person, invitation, at: now }, reply, "code.asked", data).mail(letter))
    }

    fn store(&self, new: NewRow, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let NewRow { person, invitation, at } = new;
        let password = self.password.as_ref().map(PasswordHash::as_str);
        self.code.store(tx, &CodeRow { person, name: self.name.as_deref(), password, invitation, at })
    }
}
