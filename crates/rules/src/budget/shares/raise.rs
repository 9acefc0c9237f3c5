//! Add1: raise every endowment by a step and run afresh, as long as that does not overspend.

use super::electorate::Electorate;
use super::run::Run;
use super::{Completion, Method, Stop};
use crate::budget::Election;

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
        total += step;
        if total > largest_total {
            return (run, raises, Stop::EachHoldsTheBudget);
        }
        match Run::new(electorate, total).finish_within(budget) {
            Some(raised) => run = raised,
            None => return (run, raises, Stop::NextRaiseOverspends),
        }
        raises += 1;
    }
}

fn nothing_more_fits(election: &Election, run: &Run) -> bool {
    let left = u128::from(election.budget()) - run.spent;
    let unfunded = (0u32..).zip(election.projects()).filter(|&(project, _)| run.round_of(project).is_none());
    unfunded.into_iter().all(|(_, project)| u128::from(project.cost) > left)
}

fn every_supported_project_funded(electorate: &Electorate, run: &Run) -> bool {
    (0..electorate.projects())
        .all(|project| electorate.votes_for(project) == 0 || run.round_of(project).is_some())
}
