//! Somebody who has shown the first factor shows the second: only now a session begins. Wrong codes are counted.

use cocreate_kernel::{
    Actor, Command, Decision, Fault, House, Moment, Permit, PersonId, SessionToken, StoreFault, Tx, Undo,
    Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::second::{Second, look};
use crate::second_sql::{DELETE_HALF, FIND_HALF, LOCK_HALF, TRY_HALF};
use crate::session::Opening;
use crate::{Method, NewSession};

/// Wrong codes after one first factor; then it must be shown again.
const TRIES: i64 = 5;

/// Go on signing in, with a code of your app or a recovery code.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PassSecondInput {
    /// Six digits, or a recovery code.
    #[serde(default)]
    pub code: String,
}

/// Starts the session that waits for a second factor.
#[derive(Clone)]
pub struct PassSecond {
    pub(crate) half: SessionToken,
    pub(crate) code: String,
    pub(crate) session: NewSession,
    /// When: milliseconds since 1970 UTC.
    pub(crate) at: i64,
}

/// Whether somebody is signed in now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SecondPassed {
    /// The person; nobody where the code was wrong.
    pub person: Option<PersonId>,
}

/// Who shows it, how they began, and what it is.
#[derive(Debug)]
pub struct Attempt {
    person: PersonId,
    session: NewSession,
    second: Second,
    opening: Opening,
}

impl Command for PassSecond {
    const PERMIT: Permit = Permit::new("person.pass_second", &[Who::Anyone]);
    type Place = House;
    type Known = Attempt;
    type Change = Attempt;
    type Reply = SecondPassed;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Attempt, Undo<Fault>> {
        let key = self.half.hash();
        let found = tx.all_locked(&FIND_HALF, &LOCK_HALF, params![&key, self.at], |row| {
            Ok((row.get(0)?, Method::read(row, 1)?, row.get::<i64>(2)?, row.get::<i64>(3)? != 0))
        })?;
        let over = || Fault::invalid("", "second_over");
        let half = found.into_iter().next().filter(|(_, _, tries, _)| *tries < TRIES);
        let (person, method, _, proven) = half.ok_or_else(over)?;
        let second = look(tx, person, &self.code, self.at)?.ok_or_else(over)?;
        let session = self.session.whole(method, proven);
        let opening = session.opening(tx, person)?;
        Ok(Attempt { person, session, second, opening })
    }

    fn decide(
        &self,
        _: &Actor,
        mut attempt: Attempt,
        _: &mut Moment,
    ) -> Result<Decision<Attempt, SecondPassed>, Fault> {
        let person = attempt.person;
        let (shown, used) = (attempt.second.entry(), json!({"person": person}));
        if attempt.second == Second::Wrong {
            return Ok(Decision::change(attempt, SecondPassed { person: None }, shown, used));
        }
        let started = json!({"person": person, "method": attempt.session.method()});
        let reply = SecondPassed { person: Some(person) };
        let opening = std::mem::take(&mut attempt.opening);
        let decision = Decision::change(attempt, reply, "session.started", started);
        Ok(opening.tell(decision.entry(shown, used)))
    }

    fn store(&self, attempt: Attempt, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let (person, key) = (attempt.person, self.half.hash());
        if attempt.second == Second::Wrong {
            return tx.run(&TRY_HALF, params![&key]).map(drop);
        }
        attempt.second.spend(tx, person)?;
        if tx.run(&DELETE_HALF, params![&key])? == 0 {
            return Err(StoreFault::Again("used_half".to_owned()));
        }
        attempt.session.begin(tx, person, self.at)
    }
}
