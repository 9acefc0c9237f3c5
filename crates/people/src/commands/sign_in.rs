//! Somebody signs in. The password is checked before; here only the session begins, or the try is counted.

use cocreate_kernel::{
    Actor, Command, Decision, Fault, HOUR, House, MINUTE, Moment, Pace, Permit, PersonId, StoreFault, Tx,
    Undo, Who,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::NewSession;
use crate::session::Opening;

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

/// Wrong passwords for one address from one place.
const HERE: Pace = Pace::new("password.here", 10, 15 * MINUTE);
/// Wrong passwords for one address from everywhere: more, so that its owner is not kept out by others.
const FOR_ADDRESS: Pace = Pace::new("password.for", 100, HOUR);
/// Wrong passwords from one place.
const FROM_PEER: Pace = Pace::new("password.from", 300, 15 * MINUTE);

/// Starts a session for a person whose password was checked.
#[derive(Clone, Debug)]
pub struct SignIn {
    /// Nobody where address or password are wrong.
    pub(crate) person: Option<PersonId>,
    pub(crate) email: String,
    pub(crate) session: NewSession,
    /// Where the request came from.
    pub(crate) peer: Option<String>,
    /// When: milliseconds since 1970 UTC.
    pub(crate) at: i64,
}

/// A session that began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SessionStarted {
    /// Whose it is; nobody's where address or password were wrong.
    pub person: Option<PersonId>,
    /// Whether a second factor is asked for first: then no session has begun yet.
    pub second_factor: bool,
}

impl Command for SignIn {
    const PERMIT: Permit = Permit::new("person.sign_in", &[Who::Anyone]);
    type Place = House;
    type Known = Opening;
    type Change = i64;
    type Reply = SessionStarted;

    fn place(&self) -> House {
        House
    }

    /// Who tried too often is refused whether they are right or not.
    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Opening, Undo<Fault>> {
        let here = self.peer.as_ref().map(|peer| format!("{peer} {}", self.email));
        let each = [(HERE, here), (FOR_ADDRESS, Some(self.email.clone())), (FROM_PEER, self.peer.clone())];
        for (pace, whom) in each.into_iter().filter_map(|(pace, whom)| Some((pace, whom?))) {
            match self.person {
                Some(_) => pace.check(tx, &whom, self.at)?,
                None => pace.count(tx, &whom, self.at)?,
            }
        }
        Ok(match self.person {
            Some(person) => self.session.opening(tx, person)?,
            None => Opening::default(),
        })
    }

    fn decide(
        &self,
        _: &Actor,
        opening: Opening,
        moment: &mut Moment,
    ) -> Result<Decision<i64, SessionStarted>, Fault> {
        let reply = SessionStarted { person: self.person, second_factor: opening.waits() };
        let Some(person) = self.person else {
            return Ok(Decision::change(moment.now, reply, "password.tried", json!({})));
        };
        let data = json!({"person": person, "method": self.session.method()});
        let decision = Decision::change(moment.now, reply, opening.entry(), data);
        Ok(opening.tell(decision))
    }

    fn store(&self, now: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        self.person.map_or(Ok(()), |person| self.session.begin(tx, person, now))
    }
}
