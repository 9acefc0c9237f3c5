//! What is left of somebody who is erased goes: what requests that were on their way wrote meanwhile, and, where they
//! wanted it, their texts, some at a time, while people go on.

use cocreate_kernel::personal::{self, Texts, job, wait_of_masks};
use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, SystemChance, Tx,
    Undo, Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::erasure_sql::FIND_ERASED;

/// Forgets what is left of somebody.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct ForgetRest {
    /// The person.
    pub person: PersonId,
    /// Whether their texts go, too.
    pub texts: bool,
    /// Which.
    #[serde(default = "named")]
    pub which: Texts,
    /// How long what they wrote under masks stays then.
    #[serde(skip, default = "by_lot")]
    pub wait: i64,
}

fn named() -> Texts {
    Texts::Named
}

fn by_lot() -> i64 {
    wait_of_masks(&SystemChance)
}

impl Command for ForgetRest {
    const PERMIT: Permit = Permit::new("person.forget_rest", &[Who::Clock]);
    type Place = House;
    type Known = bool;
    type Change = i64;
    type Reply = ();

    fn place(&self) -> House {
        House
    }

    /// Whether texts are left. Somebody who is not erased is not forgotten by mistake.
    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<bool, Undo<Fault>> {
        tx.maybe(&FIND_ERASED, params![self.person], |_| Ok(()))?.ok_or(Fault::NotFound)?;
        Ok(self.texts && personal::written(tx, self.person, self.which)?)
    }

    fn decide(&self, _: &Actor, left: bool, moment: &mut Moment) -> Result<Decision<i64, ()>, Fault> {
        let later =
            (self.texts && self.which == Texts::Named).then_some(Self { which: Texts::Masked, ..*self });
        let again = |forgotten: Decision<i64, ()>| match (left, later) {
            (true, _) => forgotten.job(job::FORGET_REST, json!(self), moment.now),
            (false, Some(later)) => forgotten.job(job::FORGET_REST, json!(later), moment.now + self.wait),
            (false, None) => forgotten,
        };
        Ok(again(match self.which {
            Texts::Named => {
                let data = json!({"person": self.person, "texts": left});
                Decision::change(moment.now, (), "person.rest_forgotten", data)
            }
            // Whose masks they were is on no record.
            Texts::Masked => Decision::change(moment.now, (), "masks.forgotten", json!({})),
        }))
    }

    fn store(&self, now: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        personal::forget(tx, self.person, now)?;
        if self.texts {
            personal::unwrite(tx, self.person, self.which)?;
        }
        Ok(())
    }
}
