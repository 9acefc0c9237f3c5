//! Somebody has read a subject's page: what happened until now is no news to them any more.

use cocreate_kernel::{
    Ask, Beside, BesideScene, Command, Decision, Fault, Moment, Permit, PersonId, StoreFault, SubjectId, Tx,
    Undo, params,
};
use serde::Deserialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::Followed;
use crate::sql::{FIND_FOLLOW, SEE_SUBJECT};

/// Say that you have seen a subject. Where it has no news for you, this changes nothing.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SeeSubject {
    /// The subject.
    pub subject: SubjectId,
}

impl Command for SeeSubject {
    const PERMIT: Permit = Permit::own("subject.see");
    type Place = Beside;
    /// Whether they follow it, and then whether there is news.
    type Known = Option<bool>;
    type Change = PersonId;
    type Reply = Followed;

    fn place(&self) -> Beside {
        Beside(self.subject)
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &BesideScene) -> Result<Option<bool>, Undo<Fault>> {
        Ok(tx.maybe(&FIND_FOLLOW, params![scene.0.actor.key(), self.subject], |row| row.get(0))?)
    }

    fn decide(
        &self,
        scene: &BesideScene,
        news: Option<bool>,
        _: &mut Moment,
    ) -> Result<Decision<PersonId, Followed>, Fault> {
        let person = scene.0.actor.person_id().ok_or(Fault::SignIn)?;
        let reply = Followed { subject: self.subject, following: news.is_some() };
        if news != Some(true) {
            return Ok(Decision::Nothing(reply));
        }
        Ok(Decision::change(person, reply, "subject.seen", Value::Null))
    }

    fn store(&self, person: PersonId, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&SEE_SUBJECT, params![person, self.subject])?;
        Ok(())
    }
}
