//! Somebody wants to hear of news about a subject.

use cocreate_kernel::{
    Ask, Beside, BesideScene, Command, Decision, Fault, Moment, Permit, PersonId, StoreFault, SubjectId, Tx,
    Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::sql::{FIND_FOLLOW, FOLLOW_SUBJECT};

/// Follow a subject. Whoever takes part in one follows it anyway, until they stop.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowSubject {
    /// The subject.
    pub subject: SubjectId,
}

/// Whether somebody hears of news about a subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Followed {
    /// The subject.
    pub subject: SubjectId,
    /// Whether you do.
    pub following: bool,
}

impl Command for FollowSubject {
    const PERMIT: Permit = Permit::own("subject.follow");
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
        already: bool,
        moment: &mut Moment,
    ) -> Result<Decision<Self::Change, Followed>, Fault> {
        let person = scene.0.actor.person_id().ok_or(Fault::SignIn)?;
        let reply = Followed { subject: self.subject, following: true };
        if already {
            return Ok(Decision::Nothing(reply));
        }
        Ok(Decision::change((person, moment.now), reply, "subject.followed", Value::Null))
    }

    fn store(&self, (person, at): Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&FOLLOW_SUBJECT, params![person, self.subject, Self::PERMIT.action, at])?;
        Ok(())
    }
}
