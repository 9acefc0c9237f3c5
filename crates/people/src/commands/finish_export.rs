//! A copy is whole: its owner is told, and it is deleted after a while.

use cocreate_kernel::mail::To;
use cocreate_kernel::{
    Actor, Ask, Command, DAY, Decision, Fault, House, MailDraft, Moment, Permit, PersonId, StoreFault, Tx,
    Undo, Who, params,
};
use serde_json::json;

use crate::export::job;
use crate::export_sql::{DELETE_LATER_PARTS, FIND_EXPORT, FINISH_EXPORT};

/// How long a copy is kept: milliseconds.
const KEPT: i64 = 7 * DAY;

/// Ends the making of a copy.
#[derive(Clone, Copy, Debug)]
pub struct FinishExport {
    /// The copy.
    pub export: i64,
    /// How many parts it has.
    pub parts: i64,
    /// Its size in bytes.
    pub size: i64,
}

impl Command for FinishExport {
    const PERMIT: Permit = Permit::new("export.finish", &[Who::Clock]);
    type Place = House;
    type Known = PersonId;
    type Change = i64;
    type Reply = ();

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<PersonId, Undo<Fault>> {
        let owner = tx.maybe(&FIND_EXPORT, params![self.export], |row| row.get(0))?;
        Ok(owner.ok_or(Fault::NotFound)?)
    }

    fn decide(&self, _: &Actor, owner: PersonId, moment: &mut Moment) -> Result<Decision<i64, ()>, Fault> {
        let data = json!({"export": self.export, "person": owner, "size": self.size});
        let letter = MailDraft::new(To::Person(owner), "export-ready", json!({"link": "/me/export"}));
        Ok(Decision::change(moment.now, (), "export.ready", data).mail(letter).job(
            job::DELETE,
            json!({"export": self.export}),
            moment.now + KEPT,
        ))
    }

    fn store(&self, now: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&DELETE_LATER_PARTS, params![self.export, self.parts])?;
        tx.run(&FINISH_EXPORT, params![self.export, now, self.size, now + KEPT])?;
        Ok(())
    }
}
