//! An administrator makes somebody an administrator too.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::sql::{FIND_ACCOUNT, SET_ADMINISTRATOR};

/// Make somebody an administrator of the instance.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GiveAdministration {
    /// The person.
    pub person: PersonId,
}

/// Whether somebody administers the instance, as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AdministrationChanged {
    /// The person.
    pub person: PersonId,
    /// Whether they are an administrator.
    pub administrator: bool,
}

/// What there is to know of the account.
#[derive(Debug)]
pub struct Known {
    administrator: bool,
    /// A program's, or suspended.
    unfit: bool,
}

impl Command for GiveAdministration {
    const PERMIT: Permit = Permit::administrators("administrator.give").proven();
    type Place = House;
    type Known = Known;
    type Change = i64;
    type Reply = AdministrationChanged;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Known, Undo<Fault>> {
        let found = tx.maybe(&FIND_ACCOUNT, params![self.person], |row| {
            Ok(Known { administrator: row.get(0)?, unfit: row.get(1)? })
        })?;
        Ok(found.ok_or(Fault::NotFound)?)
    }

    fn decide(
        &self,
        _: &Actor,
        known: Known,
        moment: &mut Moment,
    ) -> Result<Decision<i64, AdministrationChanged>, Fault> {
        let reply = AdministrationChanged { person: self.person, administrator: true };
        if known.administrator {
            return Ok(Decision::Nothing(reply));
        }
        if known.unfit {
            return Err(Fault::Conflict("unfit_administrator"));
        }
        Ok(Decision::change(moment.now, reply, "administrator.given", json!({"person": self.person})))
    }

    fn store(&self, now: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&SET_ADMINISTRATOR, params![self.person, now])?;
        Ok(())
    }
}
