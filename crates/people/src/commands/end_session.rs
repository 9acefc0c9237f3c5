//! Somebody ends one of their sessions: on a device that they left behind.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, params,
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::SessionEnded;
use crate::SessionHandle;
use crate::sessions_sql::{DELETE_MY_SESSION, FIND_MY_SESSION};

/// End one of your sessions.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EndSession {
    /// Its handle, as it stands in the list.
    pub session: SessionHandle,
}

impl Command for EndSession {
    const PERMIT: Permit = Permit::own("session.end");
    type Place = House;
    type Known = ();
    type Change = PersonId;
    type Reply = SessionEnded;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<(), Undo<Fault>> {
        let key = params![actor.key(), &self.session.0];
        let found: Option<i64> = tx.maybe(&FIND_MY_SESSION, key, |row| row.get(0))?;
        found.map(drop).ok_or_else(|| Fault::NotFound.into())
    }

    fn decide(
        &self,
        actor: &Actor,
        (): (),
        _: &mut Moment,
    ) -> Result<Decision<PersonId, SessionEnded>, Fault> {
        let person = actor.key();
        let reply = SessionEnded { ended: true };
        Ok(Decision::change(person, reply, "session.ended", json!({"person": person})))
    }

    fn store(&self, person: PersonId, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        match tx.run(&DELETE_MY_SESSION, params![person, &self.session.0])? {
            0 => Err(StoreFault::Again("ended_session".to_owned())),
            _ => Ok(()),
        }
    }
}
