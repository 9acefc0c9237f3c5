//! The author, or whoever looks after the space, edits an idea. Every revision stays readable.

use cocreate_kernel::record::digest;
use cocreate_kernel::{
    Ask, Command, Decision, Fault, Moment, OnSubject, Permit, PersonId, Power, StoreFault, SubjectId,
    SubjectScene, Tx, Undo, Who, params,
};
use serde_json::json;

use super::Written;
use super::write_idea::Draft;
use crate::IDEA;
use crate::sql::{FIND_REVISION, INSERT_REVISION, UPDATE_IDEA, UPDATE_TITLE};

/// Edits an idea.
#[derive(Clone, Debug)]
pub struct EditIdea {
    /// The idea.
    pub idea: SubjectId,
    /// The revision that was edited: an edit of an older one is refused.
    pub revision: i64,
    /// New title and body.
    pub draft: Draft,
}

/// A revision to store.
#[derive(Debug)]
pub struct Revision {
    number: i64,
    cost: Option<i64>,
    by: PersonId,
    at: i64,
}

impl Command for EditIdea {
    const PERMIT: Permit =
        Permit::new("idea.edit", &[Who::Author, Who::Power(Power::Steward), Who::Power(Power::Host)]);
    type Place = OnSubject;
    type Known = i64;
    type Change = Revision;
    type Reply = Written;

    fn place(&self) -> OnSubject {
        OnSubject(IDEA, self.idea)
    }

    fn load(&self, tx: &mut Tx<'_>, _: &SubjectScene) -> Result<i64, Undo<Fault>> {
        Ok(tx.one(&FIND_REVISION, params![self.idea], |row| row.get(0))?)
    }

    fn decide(
        &self,
        scene: &SubjectScene,
        newest: i64,
        moment: &mut Moment,
    ) -> Result<Decision<Revision, Written>, Fault> {
        let by = scene.actor.person_id().ok_or(Fault::SignIn)?;
        if self.revision != newest {
            return Err(Fault::Conflict("edited_meanwhile"));
        }
        let cost = self.draft.minor(&scene.currency)?;
        let data = json!({
            "title": digest(&self.draft.title), "body": digest(&self.draft.body.source), "cost": cost, "revision": newest + 1,
        });
        let revision = Revision { number: newest + 1, cost, by, at: moment.now };
        Ok(Decision::change(revision, Written { idea: self.idea }, "idea.edited", data))
    }

    fn store(&self, revision: Revision, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Draft { title, body, excerpt, .. } = &self.draft;
        let Revision { number, cost, by, at } = revision;
        tx.run(&UPDATE_TITLE, params![self.idea, title])?;
        tx.run(&UPDATE_IDEA, params![self.idea, &body.source, &body.html, excerpt, cost, number])?;
        tx.run(&INSERT_REVISION, params![self.idea, number, title, &body.source, cost, by, at])?;
        Ok(())
    }
}
