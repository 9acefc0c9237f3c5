//! A host or steward answers an idea: what becomes of it, and why.

use cocreate_kernel::record::digest;
use cocreate_kernel::{
    Command, Decision, Fault, GroupId, Moment, OnSubject, Permit, PersonId, StoreFault, SubjectId,
    SubjectScene, Tx, Undo, params,
};
use cocreate_web::Rendered;
use serde_json::json;

use super::Written;
use crate::sql::{INSERT_ANSWER, UPDATE_STATE};
use crate::{IDEA, state};

/// Answers an idea. A later answer replaces the state; the earlier ones stay readable.
#[derive(Clone, Debug)]
pub struct AnswerIdea {
    /// The idea.
    pub idea: SubjectId,
    /// One of [`state::ANSWERS`].
    pub status: String,
    /// Why.
    pub reason: Rendered,
    /// The group that it is for, where that is not the one the author speaks for by default.
    pub voice: Option<GroupId>,
}

/// An answer to store.
#[derive(Debug)]
pub struct NewAnswer {
    id: i64,
    by: PersonId,
    power: &'static str,
    group: Option<GroupId>,
    charter: cocreate_kernel::CharterId,
    at: i64,
}

impl Command for AnswerIdea {
    const PERMIT: Permit = Permit::new("idea.answer", Permit::STEWARDS);
    type Place = OnSubject;
    type Known = ();
    type Change = NewAnswer;
    type Reply = Written;

    fn place(&self) -> OnSubject {
        OnSubject(IDEA, self.idea)
    }

    fn voice(&self) -> Option<GroupId> {
        self.voice
    }

    fn keys(&self) -> usize {
        1
    }

    fn load(&self, _: &mut Tx<'_>, _: &SubjectScene) -> Result<(), Undo<Fault>> {
        Ok(())
    }

    fn decide(
        &self,
        scene: &SubjectScene,
        (): (),
        moment: &mut Moment,
    ) -> Result<Decision<NewAnswer, Written>, Fault> {
        let by = scene.actor.person_id().ok_or(Fault::SignIn)?;
        let member = scene.member.ok_or(Fault::Denied("members_only"))?;
        if !state::ANSWERS.contains(&self.status.as_str()) {
            return Err(Fault::invalid("status", "unknown_choice"));
        }
        let answer = NewAnswer {
            id: moment.key()?,
            by,
            power: member.power.as_str(),
            group: member.group,
            charter: scene.charter,
            at: moment.now,
        };
        let data = json!({"status": self.status, "reason": digest(&self.reason.source)});
        Ok(Decision::change(answer, Written { idea: self.idea }, "idea.answered", data).news())
    }

    fn store(&self, answer: NewAnswer, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let NewAnswer { id, by, power, group, charter, at } = answer;
        let Rendered { source, html, .. } = &self.reason;
        tx.run(
            &INSERT_ANSWER,
            params![id, self.idea, &self.status, source, html, by, power, group, charter, at],
        )?;
        tx.run(&UPDATE_STATE, params![self.idea, &self.status])?;
        Ok(())
    }
}
