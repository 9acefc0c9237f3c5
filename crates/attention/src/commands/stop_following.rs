//! Somebody wants to hear no more of a subject, also when they take part in it again.

use cocreate_kernel::{
    Ask, Beside, BesideScene, Command, Decision, Fault, Moment, Permit, PersonId, StoreFault, SubjectId, Tx,
    Undo, params,
};
use serde::Deserialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::{FollowSubject, Followed};
use crate::sql::{END_FOLLOW, FIND_FOLLOW};

/// Stop following a subject: you hear no more of it until you follow it again.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StopFollowing {
    /// The subject.
    pub subject: SubjectId,
}

impl Command for StopFollowing {
    const PERMIT: Permit = FollowSubject::PERMIT;
    type Place = Beside;
    type Known = bool;
    type Change = (PersonId, i64);
    type Reply = Followed;

    fn place(&self) -> Beside {
        Beside(self.subject)
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &BesideScene) -> Result<bool, Undo<Fault>> {
        let found = tx.maybe(&FIND_FOLLOW, params![scene.0.actor.key(), self.subject], |_| Ok(()))?;
        Ok(found.is_some())
    }

    fn decide(
        &self,
        scene: &BesideScene,
        following: bool,
        moment: &mut Moment,
    ) -> Result<Decision<Self::Change, Followed>, Fault> {
        let person = scene.0.actor.person_id().ok_or(Fault::SignIn)?;
        let reply = Followed { subject: self.subject, following: false };
        if !following {
            return Ok(Decision::Nothing(reply));
        }
        Ok(Decision::change((person, moment.now), reply, "follow.ended", Value::Null))
    }

    fn store(&self, (person, at): Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&END_FOLLOW, params![person, self.subject, at])?;
        Ok(())
    }
}
