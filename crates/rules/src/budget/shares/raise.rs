//! Add1: raise every endowment by a step and run afresh, as long as that does not overspend.

use std::cmp::Ordering;

use num_bigint::BigUint;
use num_traits::{One, ToPrimitive};

use super::electorate::Electorate;
use super::ledger::{Share, Tally};
use super::run::Run;
use super::{Completion, Method, Stop};
use crate::budget::{Election, precedence};

/// The final run, how often the endowment was raised for it, and why not once more.
pub(super) fn raise<'e>(
    election: &Election,
    electorate: &'e Electorate,
    method: Method,
) -> (Run<'e>, u64, Stop) {
    let budget = election.budget();
    let ballots = u128::from(electorate.ballots());
    let step = u128::from(method.step) * ballots;
    // With more than this, every single ballot could pay for any outcome within the budget alone.
    let largest_total = u128::from(budget) * (ballots + 1);

    let mut total = u128::from(budget);
    let mut run = Run::new(electorate, total).finish();
    let mut raises = 0;
    if step == 0 || matches!(method.completion, Completion::None | Completion::Greedy) {
        return (run, raises, Stop::NoRaises);
    }
    loop {
        if method.completion == Completion::Add1Exhaustive && nothing_more_fits(election, &run) {
            return (run, raises, Stop::NothingMoreFits);
        }
        if every_supported_project_funded(electorate, &run) {
            return (run, raises, Stop::EverySupportedProjectFunded);
        }
        let possible = ((largest_total - total) / step).to_u64().unwrap_or(u64::MAX);
        if possible == 0 {
            return (run, raises, Stop::EachHoldsTheBudget);
        }
        let next = raises_without_effect(electorate, &run, method.step).clamp(1, possible);
        total += step * u128::from(next);
        match Run::new(electorate, total).finish_within(budget) {
            Some(raised) => run = raised,
            None => return (run, raises, Stop::NextRaiseOverspends),
        }
        raises += next;
    }
}

fn nothing_more_fits(election: &Election, run: &Run) -> bool {
    let left = u128::from(election.budget()) - run.spent;
    let mut unfunded =
        (0u32..).zip(election.projects()).filter(|&(project, _)| run.round_of(project).is_none());
    unfunded.all(|(_, project)| u128::from(project.cost) > left)
}

fn every_supported_project_funded(electorate: &Electorate, run: &Run) -> bool {
    supported_unfunded(electorate, run).next().is_none()
}

fn supported_unfunded(electorate: &Electorate, run: &Run) -> impl Iterator<Item = u32> {
    let open = |&project: &u32| electorate.votes_for(project) > 0 && run.round_of(project).is_none();
    (0..electorate.projects()).filter(open)
}

/// A number of further raises that surely buy the same projects for the same payments; 0 if none is sure.
///
/// A dear project with a handful of supporters may need a million raises in which nothing happens. Where all supporters
/// paid in full in every round, as they do once endowments are large, the rounds stay as they are until an unfunded
/// project can be bought. It cannot outdo a round whose project comes before it even when paid in full; and if it
/// cannot be bought before the first round that it might outdo, then neither later, when its supporters hold less.
fn raises_without_effect(electorate: &Electorate, run: &Run, step: u64) -> u64 {
    if run.rounds.iter().any(|round| round.in_full < electorate.votes_for(round.project)) {
        return 0;
    }
    let ledger = &run.ledger;
    let safe = |project: u32| {
        let votes = electorate.votes_for(project);
        let sure = run.rounds.partition_point(|round| comes_before(electorate, round.project, project));
        let supporters = electorate.supporters(project).iter();
        let before = |bought: u32| run.round_of(bought).filter(|&round| round < sure);
        let held = ledger.held(&Tally::new(electorate, ledger.rounds(), supporters, before));
        let cost = ledger.amount(electorate.cost(project));
        if held >= cost {
            return 0;
        }
        let missing = cost - held - BigUint::one();
        (missing / (ledger.scale() * step * votes)).to_u64().unwrap_or(u64::MAX)
    };
    supported_unfunded(electorate, run).map(safe).min().unwrap_or(0)
}

/// Whether `first` is bought before `second` where the supporters of both can pay in full.
fn comes_before(electorate: &Electorate, first: u32, second: u32) -> bool {
    let (cost, votes) = (|project| electorate.cost(project), |project| electorate.votes_for(project));
    if cost(first) == 0 {
        return true;
    }
    let share = |project| Share { numerator: cost(project).into(), payers: votes(project) };
    let per_utility =
        share(first).cmp_per_utility(electorate.utility(first), &share(second), electorate.utility(second));
    let place = |project| precedence(votes(project), cost(project), project);
    per_utility.then_with(|| place(first).cmp(&place(second))) == Ordering::Less
}
