//! An administrator suspends an account: whoever has it is a guest everywhere until that ends.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, MeasureId, Moment, Permit, PersonId, StoreFault, Tx, Undo,
    params,
};
use serde_json::json;

use super::{MeasureChanged, letter, told};
use crate::guards::{may_sanction, until};
use crate::job;
use crate::measure::{ADMINISTRATOR, Kind, NewMeasure};
use crate::rule::Grounds;
use crate::sql::FIND_ACCOUNT;
use crate::thing::Thing;

/// Longest suspension for a time, in days.
const DAYS: i64 = 365;

/// Suspends an account.
#[derive(Clone, Debug)]
pub struct SuspendPerson {
    /// Whose.
    pub person: PersonId,
    /// Why; the rule is one of the moderation policy.
    pub grounds: Grounds,
    /// For how many days: 1 to 365; until it is lifted where it is left out.
    pub days: Option<i64>,
}

impl Command for SuspendPerson {
    const PERMIT: Permit = Permit::administrators("person.suspend");
    type Place = House;
    type Known = bool;
    type Change = NewMeasure;
    type Reply = MeasureChanged;

    fn place(&self) -> House {
        House
    }

    fn keys(&self) -> usize {
        1
    }

    /// Whether the account is suspended already.
    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<bool, Undo<Fault>> {
        let found = tx.maybe(&FIND_ACCOUNT, params![self.person], |row| row.get::<Option<i64>>(0))?;
        Ok(found.ok_or(Fault::NotFound)?.is_some())
    }

    fn decide(
        &self,
        actor: &Actor,
        already: bool,
        moment: &mut Moment,
    ) -> Result<Decision<NewMeasure, MeasureChanged>, Fault> {
        let by = actor.person_id().ok_or(Fault::SignIn)?;
        may_sanction((by, None), (self.person, None))?;
        if already {
            return Err(Fault::Conflict("already_in_force"));
        }
        let until = self.days.map(|days| until(moment.now, days, DAYS)).transpose()?;
        let measure = NewMeasure {
            id: MeasureId(moment.key()?),
            kind: Kind::Suspend,
            space: None,
            target: self.person,
            alias: None,
            thing: Thing::Person(self.person),
            rule_text: self.grounds.rule_text(None)?,
            charter: None,
            by,
            power: ADMINISTRATOR,
            at: moment.now,
            until,
        };
        let (reply, data) = (MeasureChanged { measure: measure.id }, told(&measure, &self.grounds));
        let letter = letter(measure.target, measure.id);
        let decision = Decision::change(measure, reply, "person.suspended", data).mail(letter);
        Ok(match until {
            Some(until) => decision.job(job::END, json!(reply), until),
            None => decision,
        })
    }

    fn store(&self, measure: NewMeasure, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        measure.store(&self.grounds, tx)
    }
}
