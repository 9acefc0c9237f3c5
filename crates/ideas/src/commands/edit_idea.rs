//! The author, or whoever looks after the space, edits an idea. Every revision stays readable.

use cocreate_kernel::record::digest;
use cocreate_kernel::{
    Ask, Author, Command, Decision, Fault, Guise, Moment, OnSubject, Permit, Power, StoreFault, SubjectId,
    SubjectScene, Tx, Undo, Who, params, reword,
};
use serde_json::json;

use super::Written;
use super::write_idea::Draft;
use crate::IDEA;
use crate::sql::{FIND_REVISION, INSERT_REVISION, UPDATE_IDEA};

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
    /// Title and body until now.
    before: (String, String),
    cost: Option<i64>,
    by: Author,
    at: i64,
}

impl Command for EditIdea {
    const PERMIT: Permit =
        Permit::new("idea.edit", &[Who::Author, Who::Power(Power::Steward), Who::Power(Power::Host)]);
    const MASKED: bool = true;
    type Place = OnSubject;
    type Known = (i64, String);
    type Change = Revision;
    type Reply = Written;

    fn place(&self) -> OnSubject {
        OnSubject(IDEA, self.idea)
    }

    /// The newest revision and its body.
    fn begun(&self, _: &mut Tx<'_>, scene: &SubjectScene) -> Result<Option<Guise>, StoreFault> {
        Ok(scene.written_as())
    }

    fn load(&self, tx: &mut Tx<'_>, _: &SubjectScene) -> Result<(i64, String), Undo<Fault>> {
        Ok(tx.one(&FIND_REVISION, params![self.idea], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    fn decide(
        &self,
        scene: &SubjectScene,
        (newest, body): (i64, String),
        moment: &mut Moment,
    ) -> Result<Decision<Revision, Written>, Fault> {
        let by = scene.speaker()?;
        if scene.hidden_by.is_some() {
            return Err(Fault::Conflict("hidden"));
        }
        if self.revision != newest {
            return Err(Fault::Conflict("edited_meanwhile"));
        }
        let cost = self.draft.minor(&scene.currency)?;
        let data = json!({
            "title": digest(&self.draft.title), "body": digest(&self.draft.body.source), "cost": cost, "revision": newest + 1,
        });
        let before = (scene.title.clone(), body);
        let revision = Revision { number: newest + 1, before, cost, by, at: moment.now };
        Ok(Decision::change(revision, Written { idea: self.idea }, "idea.edited", data).news())
    }

    fn store(&self, revision: Revision, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Draft { title, body, excerpt, .. } = &self.draft;
        let Revision { number, before, cost, by, at } = revision;
        reword(tx, self.idea, (&before.0, &before.1), (title, &body.source))?;
        tx.run(&UPDATE_IDEA, params![self.idea, &body.source, &body.html, excerpt, cost, number, body.held])?;
        tx.run(
            &INSERT_REVISION,
            params![self.idea, number, title, &body.source, cost, by.person, at, by.alias],
        )?;
        Ok(())
    }
}
