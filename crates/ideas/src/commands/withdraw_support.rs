//! Somebody takes their support back. The entry of the support stays in the record.

use cocreate_kernel::{
    Ask, Command, Decision, Fault, GroupId, Guise, Moment, OnSubject, Permit, PersonId, StoreFault,
    SubjectId, SubjectScene, Tx, Undo, params,
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::Supported;
use crate::IDEA;
use crate::sql::{COUNT_SUPPORT, COUNT_SUPPORT_VOICE, DELETE_SUPPORT, FIND_SUPPORT, SUPPORTED_AS};

/// Take your support of an idea back. Without one this changes nothing.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawSupport {
    /// The idea.
    pub idea: SubjectId,
    /// Somebody without e-mail whose support you take back.
    #[serde(default, rename = "for")]
    pub behalf: Option<PersonId>,
}

/// A support to delete, counted off for the group it was given for.
#[derive(Debug)]
pub struct Withdrawal {
    person: PersonId,
    group: Option<GroupId>,
}

impl Command for WithdrawSupport {
    const PERMIT: Permit = Permit::new("idea.support", Permit::MEMBERS).quietly().of_people();
    const MASKED: bool = true;
    type Place = OnSubject;
    type Known = Option<Option<GroupId>>;
    type Change = Withdrawal;
    type Reply = Supported;

    fn place(&self) -> OnSubject {
        OnSubject(IDEA, self.idea)
    }

    fn behalf(&self) -> Option<PersonId> {
        self.behalf
    }

    fn begun(&self, tx: &mut Tx<'_>, scene: &SubjectScene) -> Result<Option<Guise>, StoreFault> {
        tx.maybe(&SUPPORTED_AS, params![self.idea, scene.actor.key()], |row| Ok(Guise::of(row.get(0)?)))
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &SubjectScene) -> Result<Self::Known, Undo<Fault>> {
        Ok(tx.maybe(&FIND_SUPPORT, params![self.idea, scene.actor.key()], |row| row.get(0))?)
    }

    fn decide(
        &self,
        scene: &SubjectScene,
        given: Self::Known,
        _: &mut Moment,
    ) -> Result<Decision<Withdrawal, Supported>, Fault> {
        let person = scene.actor.person_id().ok_or(Fault::SignIn)?;
        let reply = |supports| Supported { idea: self.idea, supports, supported: false };
        let Some(group) = given else { return Ok(Decision::Nothing(reply(scene.supports))) };
        let withdrawal = Withdrawal { person, group };
        Ok(Decision::change(withdrawal, reply(scene.supports - 1), "idea.support_withdrawn", json!({})))
    }

    fn store(&self, withdrawal: Withdrawal, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&DELETE_SUPPORT, params![self.idea, withdrawal.person])?;
        tx.run(&COUNT_SUPPORT, params![self.idea, -1])?;
        if let Some(group) = withdrawal.group {
            tx.run(&COUNT_SUPPORT_VOICE, params![self.idea, group, -1])?;
        }
        Ok(())
    }
}
