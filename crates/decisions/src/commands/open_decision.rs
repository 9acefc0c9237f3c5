//! A host or steward puts a question to everyone: which of these ideas shall the budget pay for?

use std::collections::BTreeSet;

use cocreate_kernel::money::Amount;
use cocreate_kernel::record::digest;
use cocreate_kernel::text::{length_flaw, line, text_flaw};
use cocreate_kernel::{
    Ask, Author, Command, Decision, Fault, Flaw, GroupId, InSpace, Instant, Moment, NewSubject, Param,
    Permit, SpaceId, SpaceScene, StoreFault, SubjectId, Tx, Undo, params,
};
use cocreate_web::{Rendered, render};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::AboutDecision;
use crate::sql::{COUNT_DECISION, FIND_IDEAS, INSERT_DECISION, INSERT_OPTION};
use crate::{DECISION, job, state};

/// Longest question, in characters.
const QUESTION: usize = 120;
/// Longest explanation, in characters.
const EXPLANATION: usize = 20_000;
/// Most ideas on one ballot.
const IDEAS: usize = 500;
/// Ideas looked up by one statement.
const AT_ONCE: usize = 25;

/// Open a decision: put ideas with costs to everyone, within a budget.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenDecisionInput {
    /// The space.
    pub space: SpaceId,
    /// One sentence, at most 120 characters.
    #[serde(default)]
    pub question: String,
    /// Markdown, at most 20,000 characters; may be left out.
    #[serde(default)]
    pub explanation: String,
    /// What may be spent: minor units of the space's currency, more than 0.
    #[serde(default)]
    pub budget: Option<Amount>,
    /// Until when ballots can be cast: RFC 3339, or a date and time in UTC.
    #[serde(default)]
    pub closes_at: Option<String>,
    /// The ideas to choose among: 1 to 500 of this space, each with a cost within the budget.
    #[serde(default)]
    pub ideas: Vec<SubjectId>,
}

/// What is put to everyone, not yet checked.
#[derive(Clone, Debug)]
pub struct Draft {
    question: String,
    explanation: Rendered,
    budget: Option<Amount>,
    closes_at: Option<String>,
    ideas: Vec<SubjectId>,
}

impl Draft {
    /// Renders the explanation.
    #[must_use]
    pub fn new(input: OpenDecisionInput) -> Self {
        let OpenDecisionInput { question, explanation, budget, closes_at, ideas, .. } = input;
        let question = line(&question);
        Self { question, explanation: render(explanation.trim()), budget, closes_at, ideas }
    }
}

/// Opens a decision.
#[derive(Clone, Debug)]
pub struct OpenDecision {
    /// The space.
    pub space: SpaceId,
    /// What is put to everyone.
    pub draft: Draft,
}

/// An idea as it is found in the space.
#[derive(Debug)]
pub struct Found {
    idea: SubjectId,
    title: String,
    cost: Option<i64>,
}

/// An idea on the ballot, frozen.
#[derive(Debug)]
struct Choice {
    idea: SubjectId,
    title: String,
    cost: i64,
}

/// The draft, checked: what is decided on, until when, within which budget.
#[derive(Debug)]
struct Terms {
    budget: i64,
    closes_at: i64,
    options: Vec<Choice>,
}

/// A decision to store.
#[derive(Debug)]
pub struct NewDecision {
    id: SubjectId,
    author: Author,
    group: Option<GroupId>,
    at: i64,
    terms: Terms,
}

impl Command for OpenDecision {
    const PERMIT: Permit = Permit::new("decision.open", Permit::STEWARDS);
    type Place = InSpace;
    type Known = Vec<Found>;
    type Change = NewDecision;
    type Reply = AboutDecision;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    fn keys(&self) -> usize {
        1
    }

    fn load(&self, tx: &mut Tx<'_>, _: &SpaceScene) -> Result<Vec<Found>, Undo<Fault>> {
        let mut found = Vec::new();
        for some in self.draft.ideas.chunks(AT_ONCE).take(IDEAS / AT_ONCE) {
            let mut key = [Param::Int(0); AT_ONCE + 1];
            key[0] = self.space.into();
            key[1..].iter_mut().zip(some).for_each(|(place, idea)| *place = (*idea).into());
            let row = tx.all(&FIND_IDEAS, &key, |row| {
                Ok(Found { idea: row.get(0)?, title: row.get(1)?, cost: row.get(2)? })
            })?;
            found.extend(row);
        }
        Ok(found)
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        found: Vec<Found>,
        moment: &mut Moment,
    ) -> Result<Decision<NewDecision, AboutDecision>, Fault> {
        let author = Author::openly(scene.actor.person_id().ok_or(Fault::SignIn)?);
        let terms = self.draft.terms(&scene.currency, found, moment.exact)?;
        let id = SubjectId(moment.key()?);
        let options: Vec<_> = terms
            .options
            .iter()
            .map(|option| json!({"idea": option.idea.0, "cost": option.cost, "title": digest(&option.title)}))
            .collect();
        let data = json!({
            "question": digest(&self.draft.question), "explanation": digest(&self.draft.explanation.source),
            "budget": terms.budget, "closes_at": terms.closes_at, "options": options,
        });
        let (reply, closes_at) = (AboutDecision { decision: id }, terms.closes_at);
        let group = scene.member.and_then(|member| member.group);
        // Those who follow an idea hear that it is voted on.
        let ideas: Vec<SubjectId> = terms.options.iter().map(|option| option.idea).collect();
        let decision = NewDecision { id, author, group, at: moment.now, terms };
        let opened = Decision::change(decision, reply, "decision.opened", data).about(id);
        let put = |all: Decision<_, _>, idea| {
            all.entry("idea.put_to_vote", json!({"decision": id})).about(idea).news()
        };
        Ok(ideas.into_iter().fold(opened, put).job(job::CLOSE, json!(reply), closes_at))
    }

    fn store(&self, decision: NewDecision, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let NewDecision { id, author, group, at, terms } = decision;
        let Draft { question: title, explanation, .. } = &self.draft;
        let Rendered { source, html, .. } = explanation;
        let (space, kind, state) = (self.space, DECISION, state::OPEN);
        NewSubject { id, space, kind, state, title, author, group, audience: None, at }.store(tx, source)?;
        let (options, budget, closes_at) = (terms.options.len() as i64, terms.budget, terms.closes_at);
        tx.run(&INSERT_DECISION, params![id, source, html, budget, closes_at, options, 0])?;
        for (position, Choice { idea, title, cost }) in (1..).zip(&terms.options) {
            tx.run(&INSERT_OPTION, params![id, *idea, position, *cost, title])?;
        }
        tx.run(&COUNT_DECISION, params![self.space])?;
        Ok(())
    }
}

impl Draft {
    /// Checks everything at once, so that a form comes back with all that is wrong with it.
    fn terms(&self, currency: &str, found: Vec<Found>, now: i64) -> Result<Terms, Fault> {
        let mut flaws = Vec::new();
        flaws.extend(text_flaw("question", &self.question, QUESTION));
        flaws.extend(length_flaw("explanation", &self.explanation.source, EXPLANATION));
        let budget = self.budget(currency).map_err(|flaw| flaws.push(flaw)).ok();
        let closes_at = self.closes_at(now).map_err(|flaw| flaws.push(flaw)).ok();
        let options = self.options(found, budget).map_err(|flaw| flaws.push(flaw)).ok();
        match (budget, closes_at, options) {
            (Some(budget), Some(closes_at), Some(options)) if flaws.is_empty() => {
                Ok(Terms { budget, closes_at, options })
            }
            _ => Err(Fault::Invalid(flaws)),
        }
    }

    fn budget(&self, currency: &str) -> Result<i64, Flaw> {
        let budget = self.budget.as_ref().ok_or_else(|| Flaw::new("budget", "required"))?;
        match budget.minor("budget", currency)? {
            0 => Err(Flaw::new("budget", "not_above_zero")),
            units => Ok(units),
        }
    }

    fn closes_at(&self, now: i64) -> Result<i64, Flaw> {
        let text = self.closes_at.as_deref().ok_or_else(|| Flaw::new("closes_at", "required"))?;
        match Instant::parse(text) {
            None => Err(Flaw::new("closes_at", "not_an_instant")),
            Some(Instant(at)) if at <= now => Err(Flaw::new("closes_at", "in_the_past")),
            Some(Instant(at)) => Ok(at),
        }
    }

    /// The options by the ideas' keys, which is the order that settles the last ties.
    fn options(&self, mut found: Vec<Found>, budget: Option<i64>) -> Result<Vec<Choice>, Flaw> {
        if self.ideas.is_empty() {
            return Err(Flaw::new("ideas", "required"));
        }
        if self.ideas.len() > IDEAS {
            return Err(Flaw::beyond("ideas", "too_many", IDEAS as i64));
        }
        if self.ideas.iter().collect::<BTreeSet<_>>().len() < self.ideas.len() {
            return Err(Flaw::new("ideas", "given_twice"));
        }
        if found.len() < self.ideas.len() {
            return Err(Flaw::new("ideas", "unknown"));
        }
        found.sort_unstable_by_key(|found| found.idea);
        let choice = |found: Found| {
            let cost = found.cost.ok_or_else(|| Flaw::new("ideas", "no_cost"))?;
            if budget.is_some_and(|budget| cost > budget) {
                return Err(Flaw::new("ideas", "dearer_than_budget"));
            }
            Ok(Choice { idea: found.idea, title: found.title, cost })
        };
        found.into_iter().map(choice).collect()
    }
}
