//! Somebody signs in. The password is checked before; here only the session begins.

use cocreate_kernel::{
    Actor, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, Who,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::NewSession;

/// Sign in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignInInput {
    /// Your e-mail address.
    #[serde(default)]
    pub email: String,
    /// Your password.
    #[serde(default)]
    pub password: String,
}

/// Starts a session for a person whose password was checked.
#[derive(Clone, Debug)]
pub struct SignIn {
    pub(crate) person: PersonId,
    pub(crate) session: NewSession,
}

/// A session that began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SessionStarted {
    /// Whose it is.
    pub person: PersonId,
}

impl Command for SignIn {
    const PERMIT: Permit = Permit::new("person.sign_in", &[Who::Anyone]);
    type Place = House;
    type Known = ();
    type Change = i64;
    type Reply = SessionStarted;

    fn place(&self) -> House {
        House
    }

    fn load(&self, _: &mut Tx<'_>, _: &Actor) -> Result<(), Undo<Fault>> {
        Ok(())
    }

    fn decide(&self, _: &Actor, (): (), moment: &mut Moment) -> Result<Decision<i64, SessionStarted>, Fault> {
        let reply = SessionStarted { person: self.person };
        let data = json!({"person": self.person, "method": self.session.method()});
        Ok(Decision::change(moment.now, reply, "session.started", data))
    }

    fn store(&self, now: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        self.session.begin(tx, self.person, now)
    }
}
