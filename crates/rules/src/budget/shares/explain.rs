//! What a run came to, told step by step as data.

use num_bigint::BigUint;
use serde::{Deserialize, Serialize};

use super::electorate::Electorate;
use super::run::Run;
use super::{Method, Stop};
use crate::budget::{Election, GreedyStep};
use crate::ratio::Ratio;

/// What the Method of Equal Shares funds, how it came to it, and what each ballot paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EqualSharesOutcome {
    /// The funded projects in the order of buying; those added by votes come last.
    pub funded: Vec<u32>,
    /// What they cost together, in minor units.
    pub spent: u64,
    /// How it came about. Safe to publish: it tells of no single ballot.
    pub explained: SharesExplained,
    /// What each ballot paid. Not for publishing, because it tells what each ballot approved.
    pub payments: Payments,
}

/// The final run of the Method of Equal Shares, step by step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharesExplained {
    /// The variant that was run.
    pub method: Method,
    /// The election's budget, in minor units.
    pub budget: u64,
    /// How many ballots share it, empty ones included.
    pub ballots: u32,
    /// What each ballot holds at the start of the final run, in minor units; zero if there are no ballots.
    pub endowment: Ratio,
    /// How many times the endowment was raised by `method.step`.
    pub raises: u64,
    /// Why it was not raised once more.
    pub stopped: Stop,
    /// The projects bought by their supporters, in order.
    pub steps: Vec<ShareStep>,
    /// The projects that were looked at by votes afterwards, in order; empty unless the completion does that.
    pub by_votes: Vec<GreedyStep>,
    /// The projects that are not funded, in the order given.
    pub unfunded: Vec<Unfunded>,
    /// What all funded projects cost together, in minor units.
    pub spent: u64,
}

/// One project bought by its supporters. The three counts of supporters add up to `votes`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShareStep {
    /// Its index.
    pub project: u32,
    /// How many ballots approve it.
    pub votes: u32,
    /// What it costs, in minor units.
    pub cost: u64,
    /// How many supporters paid the full, equal share; after that some of them may have nothing left.
    pub paid_in_full: u32,
    /// How many supporters had something left, but less than the full share, and gave all of it.
    pub gave_their_rest: u32,
    /// How many supporters had nothing left to give.
    pub had_nothing: u32,
    /// The full share: the largest payment of any supporter, in minor units, exactly.
    pub largest_payment: Ratio,
    /// The same to the nearest minor unit, a half going to the even one. For showing only.
    pub largest_payment_rounded: u64,
    /// What has been spent so far, this project included, in minor units.
    pub spent: u64,
}

/// A project that is not funded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unfunded {
    /// Its index.
    pub project: u32,
    /// How many ballots approve it.
    pub votes: u32,
    /// What it costs, in minor units.
    pub cost: u64,
    /// Why its supporters could not buy it.
    pub why: WhyNot,
}

/// Why a project was not bought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "reason")]
pub enum WhyNot {
    /// No ballot approves it.
    NoSupporters,
    /// It costs more than the whole budget.
    DearerThanBudget,
    /// At the end of the final run its supporters hold less than its cost.
    SupportersHoldTooLittle {
        /// What they hold together, in minor units, exactly.
        held: Ratio,
        /// The same rounded down to whole minor units, so that it always stays below the cost. For showing only.
        held_rounded_down: u64,
    },
}

/// What each ballot paid in the final run. Projects added by votes afterwards are not in it: no supporter paid those.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payments {
    denominator: BigUint,
    of_class: Vec<BigUint>,
    class_of: Vec<u32>,
}

impl Payments {
    /// What the ballot paid, in minor units; `None` if there is no such ballot.
    pub fn paid(&self, ballot: usize) -> Option<Ratio> {
        Ratio::new(self.numerator(ballot)?.clone(), self.denominator.clone()).ok()
    }

    /// How many ballots there are.
    pub fn ballots(&self) -> usize {
        self.class_of.len()
    }

    /// The common denominator of all payments.
    pub fn denominator(&self) -> &BigUint {
        &self.denominator
    }

    /// What the ballot paid as a multiple of one over the common denominator; `None` if there is no such ballot.
    pub fn numerator(&self, ballot: usize) -> Option<&BigUint> {
        self.class_of.get(ballot).map(|&class| &self.of_class[class as usize])
    }
}

/// Turns a finished run into its outcome.
pub(super) fn explain(
    election: &Election,
    electorate: &Electorate,
    run: Run,
    (method, raises, stopped): (Method, u64, Stop),
) -> EqualSharesOutcome {
    let ledger = &run.ledger;
    let steps = steps(electorate, &run);
    let spent = steps.last().map_or(0, |step| step.spent);
    let explained = SharesExplained {
        method,
        budget: election.budget(),
        ballots: electorate.ballots(),
        endowment: ledger.ratio(ledger.endowment().clone()),
        raises,
        stopped,
        unfunded: unfunded(election, electorate, &run),
        by_votes: Vec::new(),
        spent,
        steps,
    };
    let funded = explained.steps.iter().map(|step| step.project).collect();
    EqualSharesOutcome { funded, spent, explained, payments: payments(electorate, &run) }
}

fn steps(electorate: &Electorate, run: &Run) -> Vec<ShareStep> {
    let mut spent = 0;
    let step = |(round, bought): (usize, &super::run::Round)| {
        let (project, cost) = (bought.project, electorate.cost(bought.project));
        let largest_payment = run.ledger.ratio(run.ledger.share(round).clone());
        spent += cost;
        ShareStep {
            project,
            votes: electorate.votes_for(project),
            cost,
            paid_in_full: bought.in_full,
            gave_their_rest: bought.with_their_rest,
            had_nothing: bought.with_nothing,
            largest_payment_rounded: largest_payment.rounded_half_even(),
            largest_payment,
            spent,
        }
    };
    run.rounds.iter().enumerate().map(step).collect()
}

fn unfunded(election: &Election, electorate: &Electorate, run: &Run) -> Vec<Unfunded> {
    let why = |project: u32| {
        if electorate.votes_for(project) == 0 {
            WhyNot::NoSupporters
        } else if electorate.cost(project) > election.budget() {
            WhyNot::DearerThanBudget
        } else {
            let held = run.ledger.ratio(run.ledger.held(&run.supporters_tally(project)));
            WhyNot::SupportersHoldTooLittle { held_rounded_down: held.rounded_down(), held }
        }
    };
    (0..electorate.projects())
        .filter(|&project| run.round_of(project).is_none())
        .map(|project| Unfunded {
            project,
            votes: electorate.votes_for(project),
            cost: electorate.cost(project),
            why: why(project),
        })
        .collect()
}

fn payments(electorate: &Electorate, run: &Run) -> Payments {
    let ledger = &run.ledger;
    let paid = |class: u32| {
        if run.is_empty(class) {
            return ledger.endowment().clone();
        }
        let rounds = electorate.approvals(class).iter().filter_map(|&project| run.round_of(project));
        rounds.map(|round| ledger.share(round)).sum()
    };
    let of_class = (0..electorate.classes() as u32).map(paid).collect();
    Payments { denominator: ledger.scale().clone(), of_class, class_of: electorate.class_of().to_vec() }
}
