//! Somebody asks for a copy of everything that is kept about them. It is made in a job.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, HOUR, House, Moment, Permit, PersonId, SECOND, StoreFault, Tx,
    Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::export::job;
use crate::export_sql::{DELETE_EXPORTS_OF, DELETE_PARTS_OF, INSERT_EXPORT, LATEST_EXPORT};

/// How long somebody waits before they get another copy: milliseconds.
const WAIT: i64 = HOUR;

/// Ask for a copy of everything that is kept about you. It takes the place of the last one.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskExport {}

/// A copy that is being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ExportAsked {
    /// Its key.
    pub export: i64,
}

/// The last copy: key, when it was asked for, whether it is still being made.
type Latest = Option<(i64, i64, bool)>;

/// A copy to be made.
#[derive(Clone, Copy, Debug)]
pub struct NewExport {
    id: i64,
    person: PersonId,
    at: i64,
}

impl Command for AskExport {
    const PERMIT: Permit = Permit::own("person.ask_export").proven();
    type Place = House;
    type Known = Latest;
    type Change = NewExport;
    type Reply = ExportAsked;

    fn place(&self) -> House {
        House
    }

    fn keys(&self) -> usize {
        1
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Latest, Undo<Fault>> {
        Ok(tx.maybe(&LATEST_EXPORT, params![actor.key()], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get::<Option<i64>>(2)?.is_none()))
        })?)
    }

    fn decide(
        &self,
        actor: &Actor,
        latest: Latest,
        moment: &mut Moment,
    ) -> Result<Decision<NewExport, ExportAsked>, Fault> {
        let person = actor.person_id().ok_or(Fault::SignIn)?;
        match latest {
            Some((export, _, true)) => return Ok(Decision::Nothing(ExportAsked { export })),
            Some((_, asked_at, false)) if asked_at + WAIT > moment.now => {
                return Err(Fault::TooMany((asked_at + WAIT - moment.now) / SECOND + 1));
            }
            _ => {}
        }
        let id = moment.key()?;
        let new = NewExport { id, person, at: moment.now };
        let asked = Decision::change(new, ExportAsked { export: id }, "export.asked", json!({"export": id}));
        Ok(asked.job(job::MAKE, json!({"export": id}), moment.now))
    }

    fn store(&self, new: NewExport, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&DELETE_PARTS_OF, params![new.person])?;
        tx.run(&DELETE_EXPORTS_OF, params![new.person])?;
        tx.run(&INSERT_EXPORT, params![new.id, new.person, new.at])?;
        Ok(())
    }
}
