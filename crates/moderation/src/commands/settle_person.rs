//! An account is new no longer.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, Who, params,
};
use cocreate_web::{is_settled, stands};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::sql::{FIND_NEWCOMER, SETTLE};

/// Looks whether an account is still new; where it is not, that is written down.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct SettlePerson {
    /// Whose.
    pub person: PersonId,
}

impl Command for SettlePerson {
    const PERMIT: Permit = Permit::new("account.settle", &[Who::Clock]);
    type Place = House;
    /// Since when the account exists, and how much of what it wrote stands.
    type Known = Option<(i64, i64)>;
    type Change = i64;
    /// Whether it is settled.
    type Reply = bool;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Self::Known, Undo<Fault>> {
        let since = tx.maybe(&FIND_NEWCOMER, params![self.person], |row| row.get(0))?;
        let stands = stands(tx, self.person)?;
        Ok(since.map(|since| (since, stands)))
    }

    fn decide(
        &self,
        _: &Actor,
        found: Self::Known,
        moment: &mut Moment,
    ) -> Result<Decision<i64, bool>, Fault> {
        let Some((since, stands)) = found else { return Ok(Decision::Nothing(true)) };
        if !is_settled(since, stands, moment.now) {
            return Ok(Decision::Nothing(false));
        }
        Ok(Decision::change(moment.now, true, "account.settled", json!({"person": self.person})))
    }

    fn store(&self, at: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&SETTLE, params![self.person, at])?;
        Ok(())
    }
}
