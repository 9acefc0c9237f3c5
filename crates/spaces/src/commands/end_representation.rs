//! Somebody without e-mail does not want to take part any more: their name goes, and their texts where they say so.

use cocreate_kernel::personal::{self, SWEEP, job};
use cocreate_kernel::{
    Ask, Command, Decision, Fault, InSpace, Moment, Permit, PersonId, SpaceId, SpaceScene, StoreFault, Tx,
    Undo, params,
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::Represented;
use crate::represented_sql::FIND_REPRESENTED;

/// End it that somebody without e-mail takes part. Threads stay readable: "a former member" stands for their name.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EndRepresentation {
    /// The space.
    pub space: SpaceId,
    /// The person.
    pub person: PersonId,
    /// Whether what they said goes, too.
    #[serde(default)]
    pub texts: bool,
}

impl Command for EndRepresentation {
    const PERMIT: Permit = Permit::REPRESENT;
    type Place = InSpace;
    type Known = ();
    type Change = i64;
    type Reply = Represented;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    /// Nobody else is erased this way, whoever they are.
    fn load(&self, tx: &mut Tx<'_>, _: &SpaceScene) -> Result<(), Undo<Fault>> {
        let found = tx.maybe(&FIND_REPRESENTED, params![self.space, self.person], |_| Ok(()))?;
        Ok(found.ok_or(Fault::NotFound)?)
    }

    fn decide(
        &self,
        _: &SpaceScene,
        (): (),
        moment: &mut Moment,
    ) -> Result<Decision<i64, Represented>, Fault> {
        let rest = json!({"person": self.person, "texts": self.texts});
        let reply = Represented { space: self.space, person: self.person };
        let ended = Decision::change(moment.now, reply, "person.erased", rest.clone());
        let ended = ended.job(job::FORGET_REST, rest.clone(), moment.now);
        Ok(ended.job(job::FORGET_REST, rest, moment.now + SWEEP))
    }

    fn store(&self, now: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        personal::forget(tx, self.person, now)
    }
}
