//! One part of a copy is kept.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, StoreFault, Tx, Undo, Who, params,
};
use serde_json::json;

use crate::export_sql::{FIND_EXPORT, KEEP_PART};

/// Keeps one part of a copy that is being made.
#[derive(Debug)]
pub struct KeepPart {
    /// The copy.
    pub export: i64,
    /// Its number, from 0.
    pub number: i64,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Command for KeepPart {
    const PERMIT: Permit = Permit::new("export.keep_part", &[Who::Clock]);
    type Place = House;
    type Known = ();
    type Change = ();
    type Reply = ();

    fn place(&self) -> House {
        House
    }

    /// Its owner may be gone, and the copy with them.
    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<(), Undo<Fault>> {
        Ok(tx.maybe(&FIND_EXPORT, params![self.export], |_| Ok(()))?.ok_or(Fault::NotFound)?)
    }

    fn decide(&self, _: &Actor, (): (), _: &mut Moment) -> Result<Decision<(), ()>, Fault> {
        let data = json!({"export": self.export, "number": self.number});
        Ok(Decision::change((), (), "export.part_kept", data))
    }

    fn store(&self, (): (), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&KEEP_PART, params![self.export, self.number, &self.bytes])?;
        Ok(())
    }
}
