//! An administrator takes the power from another, or lays down their own. An instance is never left without one.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, params,
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::AdministrationChanged;
use crate::sql::{FIND_ACCOUNT, LOCK_ADMINISTRATORS, SET_ADMINISTRATOR, SHARE_ADMINISTRATORS};

/// Take the power of an administrator from somebody.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TakeAdministration {
    /// The person.
    pub person: PersonId,
}

impl Command for TakeAdministration {
    const PERMIT: Permit = Permit::administrators("administrator.take").proven();
    type Place = House;
    type Known = Vec<PersonId>;
    type Change = ();
    type Reply = AdministrationChanged;

    fn place(&self) -> House {
        House
    }

    /// Every administrator, locked.
    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Vec<PersonId>, Undo<Fault>> {
        tx.maybe(&FIND_ACCOUNT, params![self.person], |_| Ok(()))?.ok_or(Fault::NotFound)?;
        Ok(tx.all_locked(&SHARE_ADMINISTRATORS, &LOCK_ADMINISTRATORS, params![], |row| row.get(0))?)
    }

    fn decide(
        &self,
        _: &Actor,
        administrators: Vec<PersonId>,
        _: &mut Moment,
    ) -> Result<Decision<(), AdministrationChanged>, Fault> {
        let reply = AdministrationChanged { person: self.person, administrator: false };
        if !administrators.contains(&self.person) {
            return Ok(Decision::Nothing(reply));
        }
        if administrators.len() < 2 {
            return Err(Fault::Conflict("last_administrator"));
        }
        Ok(Decision::change((), reply, "administrator.taken", json!({"person": self.person})))
    }

    fn store(&self, (): (), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&SET_ADMINISTRATOR, params![self.person, None::<i64>])?;
        Ok(())
    }
}
