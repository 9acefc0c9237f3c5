//! An account is made by whoever runs the instance. Who comes by the pages joins with a code.

use cocreate_kernel::text::{self, text_flaw};
use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, Flaw, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::NAME;
use crate::sql::{CONFIRM_EMAIL, FIND_EMAIL, INSERT_PERSON};
use crate::{Email, NewSession, PasswordHash};

/// Creates an account whose address counts as confirmed.
#[derive(Clone, Debug)]
pub struct SignUp {
    email: Email,
    name: String,
    hash: PasswordHash,
    pub(crate) session: Option<NewSession>,
}

/// An account that was created.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Joined {
    /// The person.
    pub person: PersonId,
}

/// A person to store.
#[derive(Debug)]
pub struct NewPerson {
    id: PersonId,
    at: i64,
}

impl SignUp {
    /// An account with a password that was hashed before. Without a session nobody is signed in.
    ///
    /// # Errors
    /// [`Fault::Invalid`] for `email` and `name`.
    pub fn new(
        email: &str,
        name: &str,
        hash: PasswordHash,
        session: Option<NewSession>,
    ) -> Result<Self, Fault> {
        let (email, name) = checked(email, name, None)?;
        Ok(Self { email, name, hash, session })
    }
}

/// Address and name in the form they are kept in, or everything that is wrong, also with the password.
pub(crate) fn checked(email: &str, name: &str, password: Option<Flaw>) -> Result<(Email, String), Fault> {
    let name = text::name(name);
    let name_flaw = text_flaw("name", &name, NAME);
    let rest = [name_flaw, password].into_iter().flatten();
    match Email::parse(email) {
        Ok(email) => {
            Fault::if_any(rest.collect())?;
            Ok((email, name))
        }
        Err(flaw) => Err(Fault::Invalid(std::iter::once(flaw).chain(rest).collect())),
    }
}

impl Command for SignUp {
    const PERMIT: Permit = Permit::SIGN_UP;
    type Place = House;
    type Known = bool;
    type Change = NewPerson;
    type Reply = Joined;

    fn place(&self) -> House {
        House
    }

    fn keys(&self) -> usize {
        1
    }

    /// Whether the address is taken.
    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<bool, Undo<Fault>> {
        Ok(tx.maybe(&FIND_EMAIL, params![self.email.as_str()], |_| Ok(()))?.is_some())
    }

    fn decide(
        &self,
        _: &Actor,
        taken: bool,
        moment: &mut Moment,
    ) -> Result<Decision<NewPerson, Joined>, Fault> {
        if taken {
            return Err(Fault::invalid("email", "taken"));
        }
        let id = PersonId(moment.key()?);
        let person = NewPerson { id, at: moment.now };
        let decision =
            Decision::change(person, Joined { person: id }, "person.joined", json!({"person": id}));
        Ok(match &self.session {
            Some(session) => {
                decision.entry("session.started", json!({"person": id, "method": session.method()}))
            }
            None => decision,
        })
    }

    fn store(&self, NewPerson { id, at }: NewPerson, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&INSERT_PERSON, params![id, &self.name, self.email.as_str(), Some(self.hash.as_str()), at])?;
        tx.run(&CONFIRM_EMAIL, params![id, at])?;
        self.session.as_ref().map_or(Ok(()), |session| session.begin(tx, id, at))
    }
}
