//! The Method of Equal Shares for approval ballots.
//!
//! Every ballot starts with an equal share of the budget. A project is bought when its supporters together hold its
//! cost: they pay equal amounts, and who holds less gives all that is left. Of the projects that can be bought, the
//! next is the one whose largest payment per unit of utility is smallest. Source: Peters, Pierczyński and Skowron,
//! *Proportional Participatory Budgeting with Additive Utilities* (NeurIPS 2021). The method usually leaves money
//! over; [`Completion`] says how that is spent. Add1, as cities use it, is described on <https://equalshares.net>.
//!
//! All decisions are exact. Balances are followed as whole multiples of a tiny unit with a known error, and wherever
//! that cannot tell two amounts apart, the fractions themselves are compared.

mod electorate;
mod explain;
mod fixed;
mod ledger;
mod raise;
mod run;

use serde::{Deserialize, Serialize};

pub use explain::{EqualSharesOutcome, Payments, ShareStep, SharesExplained, Unfunded, WhyNot};

use super::Election;
use super::greedy::fill_by_votes;
use electorate::Electorate;
use run::Run;

/// What a supporter is assumed to gain from a funded project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Utility {
    /// Its cost: a project twice as dear is worth twice as much. What cities use.
    Cost,
    /// One, whatever it costs.
    Cardinality,
}

/// How money that Equal Shares leaves over is spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Completion {
    /// Not at all.
    None,
    /// Every ballot's endowment is raised by one step at a time, and the method run afresh, until the next raise would
    /// overspend; the last outcome within the budget counts.
    Add1,
    /// As `Add1`, but stops as soon as no further project fits into what is left of the budget.
    Add1Exhaustive,
    /// As `Add1`, then whatever still fits by votes.
    Add1ThenGreedy,
    /// Whatever still fits by votes, without raising anything.
    Greedy,
}

/// Why the endowment is what it is in the final run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stop {
    /// The completion does not raise, or the step is zero, or there are no ballots.
    NoRaises,
    /// One more raise would spend more than the budget.
    NextRaiseOverspends,
    /// Every project with a supporter is funded: a raise can add nothing.
    EverySupportedProjectFunded,
    /// No further project fits into what is left ([`Completion::Add1Exhaustive`] only).
    NothingMoreFits,
    /// Every single ballot holds the whole budget already: a raise can add nothing.
    EachHoldsTheBudget,
}

/// A variant of the Method of Equal Shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Method {
    /// What a funded project is worth to its supporters.
    pub utility: Utility,
    /// How the money left over is spent.
    pub completion: Completion,
    /// By how much a raise increases each ballot's endowment, in minor units. Cities use one major unit. Zero: never.
    pub step: u64,
}

/// The Method of Equal Shares as cities use it: cost utilities, completed by Add1 with raises of `step` minor units per
/// ballot.
///
/// A project dearer than the whole budget takes part in the raised runs like any other, so buying it counts as
/// overspending and ends the raises; it is better refused before the vote.
pub fn equal_shares(election: &Election, step: u64) -> EqualSharesOutcome {
    equal_shares_with(election, Method { utility: Utility::Cost, completion: Completion::Add1, step })
}

/// The Method of Equal Shares in any variant.
pub fn equal_shares_with(election: &Election, method: Method) -> EqualSharesOutcome {
    let electorate = Electorate::new(election, method.utility);
    let (run, raises, stopped) = raise::raise(election, &electorate, method);
    let mut outcome = explain::explain(election, &electorate, run, (method, raises, stopped));
    if matches!(method.completion, Completion::Add1ThenGreedy | Completion::Greedy) {
        complete_by_votes(election, &electorate, &mut outcome);
    }
    outcome
}

/// One run of the Method of Equal Shares with `total_endowment` minor units shared equally by all ballots, whatever the
/// election's budget is, and no completion. It spends at most `total_endowment`.
pub fn equal_shares_once(election: &Election, total_endowment: u64, utility: Utility) -> EqualSharesOutcome {
    let electorate = Electorate::new(election, utility);
    let run = Run::new(&electorate, total_endowment.into()).finish();
    let method = Method { utility, completion: Completion::None, step: 0 };
    explain::explain(election, &electorate, run, (method, 0, Stop::NoRaises))
}

fn complete_by_votes(election: &Election, electorate: &Electorate, outcome: &mut EqualSharesOutcome) {
    let left = election.budget() - outcome.spent;
    let mut open = vec![true; election.projects().len()];
    for &project in &outcome.funded {
        open[project as usize] = false;
    }
    let steps = fill_by_votes(election, electorate.votes(), left, |project| open[project as usize]);
    for step in steps.iter().filter(|step| step.funded) {
        outcome.funded.push(step.project);
        outcome.spent += step.cost;
    }
    outcome.explained.unfunded.retain(|unfunded| !outcome.funded.contains(&unfunded.project));
    outcome.explained.spent = outcome.spent;
    outcome.explained.by_votes = steps;
}
