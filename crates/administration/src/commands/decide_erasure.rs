//! An administrator decides about somebody who wants to be erased: it is done, or they say why not.

use cocreate_kernel::personal::{self, SWEEP, job};
use cocreate_kernel::record::digest;
use cocreate_kernel::text::length_flaw;
use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::sql::{DECIDE_ERASURE, FIND_OPEN_ERASURE, STAY};

/// Longest reason, in characters.
const REASON: usize = 1_000;

/// What becomes of an account whose owner wants it erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is erased, at once.
    #[default]
    Erase,
    /// It is kept, for a reason.
    Keep,
}

/// Decide about somebody who wants to be erased.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DecideErasure {
    /// The person.
    pub person: PersonId,
    /// What becomes of the account.
    #[schema(inline)]
    pub verdict: Verdict,
    /// Why it is kept: its owner reads it. At most 1000 characters.
    #[serde(default)]
    pub reason: String,
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ErasureDecided {
    /// The person.
    pub person: PersonId,
    /// What becomes of the account.
    #[schema(inline)]
    pub verdict: Verdict,
}

/// A verdict to store.
#[derive(Debug)]
pub struct Decided {
    at: i64,
    by: Option<PersonId>,
    reason: Option<String>,
}

impl Command for DecideErasure {
    const PERMIT: Permit = Permit::administrators("erasure.decide").proven();
    type Place = House;
    type Known = bool;
    type Change = Decided;
    type Reply = ErasureDecided;

    fn place(&self) -> House {
        House
    }

    /// Whether the texts go, too.
    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<bool, Undo<Fault>> {
        let texts = tx.maybe(&FIND_OPEN_ERASURE, params![self.person], |row| row.get(0))?;
        Ok(texts.ok_or(Fault::NotFound)?)
    }

    fn decide(
        &self,
        actor: &Actor,
        texts: bool,
        moment: &mut Moment,
    ) -> Result<Decision<Decided, ErasureDecided>, Fault> {
        let reason = self.reason.trim();
        let reply = ErasureDecided { person: self.person, verdict: self.verdict };
        let decided = Decided { at: moment.now, by: actor.person_id(), reason: None };
        if self.verdict == Verdict::Erase {
            let rest = json!({"person": self.person, "texts": texts});
            let erased = Decision::change(decided, reply, "person.erased", rest.clone());
            return Ok(erased.job(job::FORGET_REST, rest, moment.now + SWEEP));
        }
        if reason.is_empty() {
            return Err(Fault::invalid("reason", "required"));
        }
        Fault::if_any(length_flaw("reason", reason, REASON).into_iter().collect())?;
        let data = json!({"person": self.person, "reason": digest(reason)});
        let decided = Decided { reason: Some(reason.to_owned()), ..decided };
        Ok(Decision::change(decided, reply, "person.kept", data))
    }

    fn store(&self, decided: Decided, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Decided { at, by, reason } = decided;
        let outcome = if self.verdict == Verdict::Erase { "erased" } else { "kept" };
        tx.run(&DECIDE_ERASURE, params![self.person, at, by, outcome, reason.as_ref()])?;
        if self.verdict == Verdict::Erase {
            return personal::forget(tx, self.person, at);
        }
        tx.run(&STAY, params![self.person])?;
        Ok(())
    }
}
