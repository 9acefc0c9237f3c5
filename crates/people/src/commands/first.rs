//! The first administrator: whoever started the instance gets a link that makes one, until there is one.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, SessionToken, StoreFault, Tx,
    Undo, Who, params,
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::Joined;
use crate::sql::{
    ANY_ADMINISTRATOR, DELETE_FIRST_LINKS, FIND_EMAIL, INSERT_FIRST_LINK, INSERT_PERSON, SET_ADMINISTRATOR,
    TAKE_FIRST_LINK,
};
use crate::{Email, NewSession, PasswordHash};

/// Become the first administrator of this instance.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BecomeFirstInput {
    /// The secret of the link.
    pub token: String,
    /// Your e-mail address.
    #[serde(default)]
    pub email: String,
    /// The name that others see, at most 80 characters.
    #[serde(default)]
    pub name: String,
    /// 8 to 256 characters, none of the common ones.
    #[serde(default)]
    pub password: String,
}

/// Makes the account of the first administrator.
#[derive(Clone, Debug)]
pub struct BecomeFirst {
    pub(crate) token: SessionToken,
    pub(crate) email: Email,
    pub(crate) name: String,
    pub(crate) hash: PasswordHash,
    pub(crate) session: NewSession,
}

/// Makes a new link to the first administrator's account, where there is none; older links are void.
#[derive(Clone, Copy, Debug)]
pub struct OfferFirst {
    /// The secret of the link.
    pub token: SessionToken,
}

impl Command for BecomeFirst {
    const PERMIT: Permit = Permit::new("person.become_first", &[Who::Anyone]);
    type Place = House;
    /// Whether somebody has the address.
    type Known = bool;
    type Change = (PersonId, i64);
    type Reply = Joined;

    fn place(&self) -> House {
        House
    }

    fn keys(&self) -> usize {
        1
    }

    /// Holds the link: of two at once, the second finds it gone.
    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<bool, Undo<Fault>> {
        let link = tx.maybe(&TAKE_FIRST_LINK, params![&self.token.hash()], |_| Ok(()))?;
        link.ok_or(Fault::NotFound)?;
        if tx.maybe(&ANY_ADMINISTRATOR, params![], |_| Ok(()))?.is_some() {
            return Err(Fault::NotFound.into());
        }
        Ok(tx.maybe(&FIND_EMAIL, params![self.email.as_str()], |_| Ok(()))?.is_some())
    }

    fn decide(
        &self,
        _: &Actor,
        taken: bool,
        moment: &mut Moment,
    ) -> Result<Decision<Self::Change, Joined>, Fault> {
        if taken {
            return Err(Fault::invalid("email", "taken"));
        }
        let person = PersonId(moment.key()?);
        let data = json!({"person": person});
        let reply = Joined { person };
        let decision = Decision::change((person, moment.now), reply, "person.joined", data.clone());
        let started = json!({"person": person, "method": self.session.method()});
        Ok(decision.entry("administrator.made", data).entry("session.started", started))
    }

    fn store(&self, (person, at): Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let (name, email) = (&self.name, self.email.as_str());
        tx.run(&INSERT_PERSON, params![person, name, email, Some(self.hash.as_str()), at])?;
        tx.run(&SET_ADMINISTRATOR, params![person, at])?;
        tx.run(&DELETE_FIRST_LINKS, params![])?;
        self.session.begin(tx, person, at)
    }
}

impl Command for OfferFirst {
    const PERMIT: Permit = Permit::administrators("administrator.offer");
    type Place = House;
    /// Whether there is an administrator.
    type Known = bool;
    type Change = i64;
    /// Whether the link holds.
    type Reply = bool;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<bool, Undo<Fault>> {
        Ok(tx.maybe(&ANY_ADMINISTRATOR, params![], |_| Ok(()))?.is_some())
    }

    fn decide(&self, _: &Actor, there: bool, moment: &mut Moment) -> Result<Decision<i64, bool>, Fault> {
        if there {
            return Ok(Decision::Nothing(false));
        }
        Ok(Decision::change(moment.now, true, "administrator.offered", json!({})))
    }

    fn store(&self, at: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&DELETE_FIRST_LINKS, params![])?;
        tx.run(&INSERT_FIRST_LINK, params![&self.token.hash(), at])?;
        Ok(())
    }
}
