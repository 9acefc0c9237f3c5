//! Somebody signs out: the session that the request carries ends.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, SessionToken, StoreFault, Tx,
    Undo, Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::sql::{DELETE_SESSION, FIND_OPEN_SESSION};

/// Sign out of the session that the request carries. Without one this changes nothing.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignOutInput {}

/// Ends a session.
#[derive(Clone, Debug)]
pub struct SignOut {
    pub(crate) token: Option<SessionToken>,
}

/// What became of the session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SessionEnded {
    /// Whether there was one.
    pub ended: bool,
}

impl Command for SignOut {
    const PERMIT: Permit = Permit::new("person.sign_out", &[Who::Anyone]);
    type Place = House;
    type Known = Option<PersonId>;
    type Change = SessionToken;
    type Reply = SessionEnded;

    fn place(&self) -> House {
        House
    }

    /// Whose session it is.
    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Option<PersonId>, Undo<Fault>> {
        let Some(token) = &self.token else { return Ok(None) };
        Ok(tx.maybe(&FIND_OPEN_SESSION, params![&token.hash()], |row| row.get(0))?)
    }

    fn decide(
        &self,
        _: &Actor,
        person: Option<PersonId>,
        _: &mut Moment,
    ) -> Result<Decision<SessionToken, SessionEnded>, Fault> {
        let (Some(person), Some(token)) = (person, self.token) else {
            return Ok(Decision::Nothing(SessionEnded { ended: false }));
        };
        Ok(Decision::change(token, SessionEnded { ended: true }, "session.ended", json!({"person": person})))
    }

    fn store(&self, token: SessionToken, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&DELETE_SESSION, params![&token.hash()])?;
        Ok(())
    }
}
