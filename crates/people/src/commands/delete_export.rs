//! A copy has been kept long enough.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, StoreFault, Tx, Undo, Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::export_sql::{DELETE_EXPORT, DELETE_PARTS, FIND_ENDED};

/// Deletes a copy whose time is over.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct DeleteExport {
    /// The copy.
    pub export: i64,
}

impl Command for DeleteExport {
    const PERMIT: Permit = Permit::new("export.delete", &[Who::Clock]);
    type Place = House;
    type Known = ();
    type Change = ();
    type Reply = ();

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<(), Undo<Fault>> {
        Ok(tx.maybe(&FIND_ENDED, params![self.export], |_| Ok(()))?.ok_or(Fault::NotFound)?)
    }

    fn decide(&self, _: &Actor, (): (), _: &mut Moment) -> Result<Decision<(), ()>, Fault> {
        Ok(Decision::change((), (), "export.deleted", json!({"export": self.export})))
    }

    fn store(&self, (): (), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&DELETE_PARTS, params![self.export])?;
        tx.run(&DELETE_EXPORT, params![self.export])?;
        Ok(())
    }
}
