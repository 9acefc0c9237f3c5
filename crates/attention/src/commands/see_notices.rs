//! Somebody has seen all their notices up to an instant.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::sql::{OLDEST_UNSEEN, SEE_NOTICES, SEE_TIDINGS};

/// Say that you have seen your notices.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SeeNoticesInput {
    /// Up to when, as the list of notices said: milliseconds since 1970 UTC. Later than now counts as now.
    #[serde(default)]
    pub until: Option<i64>,
}

/// Marks notices as seen.
#[derive(Clone, Copy, Debug)]
pub struct SeeNotices {
    /// Up to when: milliseconds since 1970 UTC.
    pub until: i64,
}

/// Up to when notices are seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NoticesSeen {
    /// Milliseconds since 1970 UTC.
    pub until: i64,
}

impl Command for SeeNotices {
    const PERMIT: Permit = Permit::own("notices.see");
    type Place = House;
    type Known = Option<i64>;
    type Change = (PersonId, i64);
    type Reply = NoticesSeen;

    fn place(&self) -> House {
        House
    }

    /// The earliest instant up to which something that now has news was seen.
    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Option<i64>, Undo<Fault>> {
        Ok(tx.one(&OLDEST_UNSEEN, params![actor.key()], |row| row.get(0))?)
    }

    fn decide(
        &self,
        actor: &Actor,
        seen: Option<i64>,
        moment: &mut Moment,
    ) -> Result<Decision<Self::Change, NoticesSeen>, Fault> {
        let person = actor.person_id().ok_or(Fault::SignIn)?;
        let until = self.until.min(moment.now);
        let reply = NoticesSeen { until };
        if seen.is_none_or(|seen| seen >= until) {
            return Ok(Decision::Nothing(reply));
        }
        Ok(Decision::change((person, until), reply, "notices.seen", Value::Null))
    }

    fn store(&self, (person, until): Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&SEE_NOTICES, params![person, until])?;
        tx.run(&SEE_TIDINGS, params![person, until])?;
        Ok(())
    }
}
