//! Somebody ends all their sessions but the one that they use.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, SessionToken, StoreFault, Tx,
    Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::second_sql::DELETE_HALVES;
use crate::sessions_sql::{COUNT_OTHER_SESSIONS, DELETE_OTHER_SESSIONS};

/// End all your sessions but the one that the request carries.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EndOtherSessionsInput {}

/// Ends all sessions of the actor but one.
#[derive(Clone, Copy, Debug)]
pub struct EndOtherSessions {
    /// The one that stays.
    pub(crate) this: Option<SessionToken>,
}

/// How many sessions ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OtherSessionsEnded {
    /// How many.
    pub ended: i64,
}

impl EndOtherSessions {
    fn stays(&self) -> Vec<u8> {
        self.this.map_or_else(Vec::new, |token| token.hash().to_vec())
    }
}

impl Command for EndOtherSessions {
    const PERMIT: Permit = Permit::own("session.end_others");
    type Place = House;
    type Known = i64;
    type Change = PersonId;
    type Reply = OtherSessionsEnded;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<i64, Undo<Fault>> {
        Ok(tx.one(&COUNT_OTHER_SESSIONS, params![actor.key(), &self.stays()], |row| row.get(0))?)
    }

    fn decide(
        &self,
        actor: &Actor,
        ended: i64,
        _: &mut Moment,
    ) -> Result<Decision<PersonId, OtherSessionsEnded>, Fault> {
        let (person, reply) = (actor.key(), OtherSessionsEnded { ended });
        if ended == 0 {
            return Ok(Decision::Nothing(reply));
        }
        let data = json!({"person": person, "count": ended});
        Ok(Decision::change(person, reply, "session.others_ended", data))
    }

    fn store(&self, person: PersonId, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&DELETE_OTHER_SESSIONS, params![person, &self.stays()])?;
        tx.run(&DELETE_HALVES, params![person])?;
        Ok(())
    }
}
