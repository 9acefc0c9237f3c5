//! Somebody reports what they see. It cannot be traced back to them: the record says that a report was made.

use cocreate_kernel::text::length_flaw;
use cocreate_kernel::{
    Ask, Command, Decision, Fault, Flaw, Moment, Permit, PersonId, Power, SpaceId, StoreFault, Tx, Undo, Who,
    params,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::rule::PROBLEMS;
use crate::sql::{ANY_REPORT, FIND_OWN_REPORT, INSERT_REPORT, TELL_POWER};
use crate::thing::{Act, OnThing, Thing, ThingScene};

/// Longest report, in characters.
const WORDS: usize = 2_000;

/// Report a post, an idea, the text of a decision, or how somebody behaves. You hear what came of it.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MakeReportInput {
    /// The space.
    pub space: SpaceId,
    /// What: `post-12-3` (idea and number), `idea-12`, `decision-12`, `person-12`.
    #[serde(default)]
    pub thing: Option<Thing>,
    /// `spam`, `abuse`, `threat`, `private`, `unlawful`, `deceit`, `off_topic` or `other`.
    #[serde(default)]
    pub problem: String,
    /// What is wrong: at most 2,000 characters; may be left out unless the problem is `other`.
    #[serde(default)]
    pub words: String,
}

/// Reports a thing.
#[derive(Clone, Debug)]
pub struct MakeReport {
    /// The space.
    pub space: SpaceId,
    /// What.
    pub thing: Thing,
    /// One of [`PROBLEMS`].
    pub problem: String,
    /// What is wrong.
    pub words: String,
}

impl MakeReportInput {
    pub(crate) fn checked(self) -> Result<MakeReport, Fault> {
        let words = self.words.trim().to_owned();
        let problem = if self.problem.is_empty() {
            Some(Flaw::new("problem", "required"))
        } else if PROBLEMS.contains(&self.problem.as_str()) {
            None
        } else {
            Some(Flaw::new("problem", "unknown_choice"))
        };
        let unsaid = (self.problem == "other" && words.is_empty()).then(|| Flaw::new("words", "required"));
        let flaws = [problem, unsaid, length_flaw("words", &words, WORDS)];
        Fault::if_any(flaws.into_iter().flatten().collect())?;
        let thing = self.thing.ok_or_else(|| Fault::invalid("thing", "required"))?;
        Ok(MakeReport { space: self.space, thing, problem: self.problem, words })
    }
}

/// A thing that was reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Reported {
    /// The thing.
    pub thing: Thing,
}

/// A report to store.
#[derive(Debug)]
pub struct NewReport {
    id: i64,
    by: PersonId,
    about: PersonId,
    /// Whether it is the first about that thing.
    first: bool,
    at: i64,
}

impl Command for MakeReport {
    const PERMIT: Permit = Permit::new("report.make", &[Who::SignedIn]).quietly().fixed();
    type Place = OnThing;
    /// Whether they reported it already, and whether anybody did.
    type Known = (bool, bool);
    type Change = NewReport;
    type Reply = Reported;

    fn place(&self) -> OnThing {
        OnThing(Act::Quietly, self.space, self.thing)
    }

    fn keys(&self) -> usize {
        1
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &ThingScene) -> Result<Self::Known, Undo<Fault>> {
        let (name, me) = (self.thing.to_string(), scene.space.actor.key());
        let own = tx.maybe(&FIND_OWN_REPORT, params![self.space, &name, me], |_| Ok(()))?;
        let any = tx.maybe(&ANY_REPORT, params![self.space, &name], |_| Ok(()))?;
        Ok((own.is_some(), any.is_some()))
    }

    fn decide(
        &self,
        scene: &ThingScene,
        (own, any): Self::Known,
        moment: &mut Moment,
    ) -> Result<Decision<NewReport, Reported>, Fault> {
        let by = scene.space.actor.person_id().ok_or(Fault::SignIn)?;
        if by == scene.target {
            return Err(Fault::Denied("not_yourself"));
        }
        let reply = Reported { thing: self.thing };
        if own {
            return Ok(Decision::Nothing(reply));
        }
        let report = NewReport { id: moment.key()?, by, about: scene.target, first: !any, at: moment.now };
        Ok(Decision::change(report, reply, "report.made", Value::Null))
    }

    fn store(&self, report: NewReport, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let NewReport { id, by, about, first, at } = report;
        let name = self.thing.to_string();
        tx.run(&INSERT_REPORT, params![id, self.space, &name, about, &self.problem, &self.words, by, at])?;
        if first {
            let address = format!("/spaces/{}/moderation", self.space);
            for power in [Power::Host, Power::Steward] {
                // Neither whoever reports nor whom it is about.
                let who = params![self.space, power.as_str(), by, about, "report.open", &address, at];
                tx.run(&TELL_POWER, who)?;
            }
        }
        Ok(())
    }
}
