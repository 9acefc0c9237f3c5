//! Somebody who has shown the first factor shows the second: only now a session begins. Wrong codes are counted.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, MINUTE, Moment, Pace, Permit, PersonId, SessionToken,
    StoreFault, Tx, Undo, Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::second::lock;
use crate::second_sql::{DELETE_HALF, FIND_HALF, FIND_RECOVERY, LOCK_HALF, TRY_HALF, USE_RECOVERY, USE_STEP};
use crate::session::Opening;
use crate::totp::{recovery_hash, step_of};
use crate::{Method, NewSession};

/// Wrong codes after one first factor; then it must be shown again.
const TRIES: i64 = 5;
/// Wrong codes for one account, however often the first factor is shown.
const PACE: Pace = Pace::new("second.for", 15, 15 * MINUTE);

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

/// What was shown.
#[derive(Debug)]
pub enum Second {
    /// A code that was no good.
    Wrong,
    /// A code of the app, by its step.
    Step(i64),
    /// A recovery code, by its hash.
    Recovery([u8; 32]),
}

/// Who shows it, how they began, and what it is.
#[derive(Debug)]
pub struct Attempt {
    person: PersonId,
    method: Method,
    second: Second,
    opening: Opening,
}

impl PassSecond {
    fn look(&self, tx: &mut Tx<'_>, person: PersonId) -> Result<Second, Undo<Fault>> {
        let Some(kept) = lock(tx, person)?.filter(|kept| kept.confirmed_at.is_some()) else {
            return Err(Fault::invalid("", "second_over").into());
        };
        if let Some(step) = step_of(&kept.secret, &self.code, self.at, kept.step) {
            return Ok(Second::Step(step));
        }
        let Some(hash) = recovery_hash(&self.code) else { return Ok(Second::Wrong) };
        let found = tx.maybe(&FIND_RECOVERY, params![person, &hash], |_| Ok(()))?;
        Ok(if found.is_some() { Second::Recovery(hash) } else { Second::Wrong })
    }
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
            Ok((row.get(0)?, Method::read(row, 1)?, row.get::<i64>(2)?))
        })?;
        let half = found.into_iter().next().filter(|(_, _, tries)| *tries < TRIES);
        let (person, method, _) = half.ok_or_else(|| Fault::invalid("", "second_over"))?;
        let whom = person_key(person);
        PACE.check(tx, &whom, self.at)?;
        let second = self.look(tx, person)?;
        if matches!(second, Second::Wrong) {
            PACE.count(tx, &whom, self.at)?;
        }
        let opening = self.session.whole(method).opening(tx, person)?;
        Ok(Attempt { person, method, second, opening })
    }

    fn decide(
        &self,
        _: &Actor,
        mut attempt: Attempt,
        _: &mut Moment,
    ) -> Result<Decision<Attempt, SecondPassed>, Fault> {
        let person = attempt.person;
        let started = json!({"person": person, "method": attempt.method});
        let used = json!({"person": person});
        let reply = SecondPassed { person: Some(person) };
        let shown = match attempt.second {
            Second::Wrong => {
                let reply = SecondPassed { person: None };
                return Ok(Decision::change(attempt, reply, "second_factor.tried", used));
            }
            Second::Step(_) => "second_factor.used",
            Second::Recovery(_) => "second_factor.code_used",
        };
        let opening = std::mem::take(&mut attempt.opening);
        let decision = Decision::change(attempt, reply, "session.started", started);
        Ok(opening.tell(decision.entry(shown, used)))
    }

    fn store(&self, attempt: Attempt, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let (person, key) = (attempt.person, self.half.hash());
        let used = match attempt.second {
            Second::Wrong => return tx.run(&TRY_HALF, params![&key]).map(drop),
            Second::Step(step) => tx.run(&USE_STEP, params![person, step])?,
            Second::Recovery(hash) => tx.run(&USE_RECOVERY, params![person, &hash])?,
        };
        if used == 0 || tx.run(&DELETE_HALF, params![&key])? == 0 {
            return Err(StoreFault::Again("used_code".to_owned()));
        }
        self.session.whole(attempt.method).begin(tx, person, self.at)
    }
}

fn person_key(person: PersonId) -> String {
    person.to_string()
}
