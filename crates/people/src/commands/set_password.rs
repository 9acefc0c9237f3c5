//! Somebody sets, changes or removes their password. Every other session of theirs ends, and every code is void.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, MailDraft, Moment, Permit, PersonId, SessionToken,
    StoreFault, To, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use crate::PasswordHash;
use crate::session::end_others;
use crate::sql::{DELETE_CODES_OF, MY_ACCOUNT, SET_PASSWORD};
use crate::ways::{self, Way};

/// Set or change your password. Every other session of yours ends.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetPasswordInput {
    /// 8 to 256 characters, none of the common ones.
    #[serde(default)]
    pub password: String,
}

/// Remove your password: from then on you sign in by other means. Every other session of yours ends.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RemovePasswordInput {}

/// Sets a password that was hashed before, or none.
#[derive(Clone, Debug)]
pub struct SetPassword {
    pub(crate) hash: Option<PasswordHash>,
    /// The session that goes on.
    pub(crate) keep: Option<SessionToken>,
}

/// Whether somebody has a password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PasswordSet {
    /// Whether they do.
    pub has_password: bool,
}

/// Whose password it is.
pub struct Owner {
    email: Option<String>,
    has: bool,
    /// How many ways in there are without one.
    others: i64,
}

impl Command for SetPassword {
    const PERMIT: Permit = Permit::own("person.set_password").proven();
    type Place = House;
    type Known = Owner;
    type Change = (PersonId, Option<String>);
    type Reply = PasswordSet;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Owner, Undo<Fault>> {
        let others = ways::without(tx, actor.key(), Way::Password)?;
        Ok(tx.one(&MY_ACCOUNT, params![actor.key()], |row| {
            Ok(Owner { email: row.get(0)?, has: row.get::<Option<String>>(1)?.is_some(), others })
        })?)
    }

    fn decide(
        &self,
        actor: &Actor,
        owner: Owner,
        _: &mut Moment,
    ) -> Result<Decision<Self::Change, PasswordSet>, Fault> {
        let person = actor.person_id().ok_or(Fault::SignIn)?;
        let reply = PasswordSet { has_password: self.hash.is_some() };
        if self.hash.is_none() && !owner.has {
            return Ok(Decision::Nothing(reply));
        }
        if self.hash.is_none() && owner.others == 0 {
            return Err(Fault::Conflict("no_other_way_in"));
        }
        let (entry, letter) = match self.hash {
            Some(_) => ("person.password_set", "password-set"),
            None => ("person.password_removed", "password-removed"),
        };
        let letter = MailDraft::new(To::Person(person), letter, json!({"link": "/sign-in"}));
        Ok(Decision::change((person, owner.email), reply, entry, Value::Null).mail(letter))
    }

    fn store(&self, (person, email): Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&SET_PASSWORD, params![person, self.hash.as_ref().map(PasswordHash::as_str)])?;
        tx.run(&DELETE_CODES_OF, params![person, email.as_deref()])?;
        end_others(tx, person, self.keep)
    }
}
