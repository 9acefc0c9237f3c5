//! The Method of Equal Shares written down as plainly as possible, with fractions for everything.

use cocreate_rules::budget::{Completion, Election, Method, Utility};
use num_rational::BigRational;

pub(crate) struct Reference {
    pub(crate) funded: Vec<u32>,
    pub(crate) paid: Vec<BigRational>,
    pub(crate) largest: Vec<BigRational>,
    pub(crate) raises: u64,
}

pub(crate) fn number(value: u64) -> BigRational {
    BigRational::from_integer(value.into())
}

fn once(election: &Election, endowment: &BigRational, utility: Utility) -> Reference {
    let zero = number(0);
    let votes = election.votes();
    let mut left = vec![endowment.clone(); election.ballots().len()];
    let mut result = Reference { funded: Vec::new(), paid: Vec::new(), largest: Vec::new(), raises: 0 };
    loop {
        let mut best = None;
        for (project, votes) in (0u32..).zip(&votes).filter(|(project, _)| !result.funded.contains(project)) {
            let cost = election.projects()[project as usize].cost;
            let Some(largest) = largest_payment(election, &left, project) else { continue };
            let value = if utility == Utility::Cost { cost } else { 1 };
            let per_utility = if cost == 0 { zero.clone() } else { &largest / number(value) };
            let rank = (per_utility, u32::MAX - votes, cost, project);
            if best.as_ref().is_none_or(|(best, _)| rank < *best) {
                best = Some((rank, largest));
            }
        }
        let Some(((.., project), largest)) = best else { break };
        for (ballot, approvals) in election.ballots().iter().enumerate() {
            if approvals.contains(&project) {
                let payment = left[ballot].clone().min(largest.clone());
                left[ballot] -= payment;
            }
        }
        result.funded.push(project);
        result.largest.push(largest);
    }
    result.paid = left.iter().map(|left| endowment - left).collect();
    result
}

/// The smallest amount with which all supporters, each giving at most what is left, pay the cost.
fn largest_payment(election: &Election, left: &[BigRational], project: u32) -> Option<BigRational> {
    let ballots = election.ballots().iter().zip(left);
    let supporting = ballots.filter(|(approvals, _)| approvals.contains(&project));
    let mut purses: Vec<&BigRational> = supporting.map(|(_, left)| left).collect();
    purses.sort();
    let mut missing = number(election.projects()[project as usize].cost);
    for (place, &purse) in purses.iter().enumerate() {
        let each = &missing / number((purses.len() - place) as u64);
        if each <= *purse {
            return Some(each);
        }
        missing -= purse;
    }
    None
}

fn spent(election: &Election, funded: &[u32]) -> u64 {
    funded.iter().map(|&project| election.projects()[project as usize].cost).sum()
}

pub(crate) fn equal_shares(election: &Election, method: Method) -> Reference {
    let budget = election.budget();
    let ballots = election.ballots().len() as u64;
    let start = number(budget) / number(ballots.max(1));
    let mut result = once(election, &start, method.utility);
    let adds = !matches!(method.completion, Completion::None | Completion::Greedy);
    let adds = adds && method.step > 0 && ballots > 0;
    for raises in (1u64..).take_while(|_| adds) {
        let left = budget - spent(election, &result.funded);
        let unfunded = |project: &u32| !result.funded.contains(project);
        let mut open = (0..election.projects().len() as u32).filter(unfunded);
        let fits = |project: u32| election.projects()[project as usize].cost <= left;
        if method.completion == Completion::Add1Exhaustive && !open.clone().any(fits) {
            break;
        }
        let votes = election.votes();
        if open.all(|project| votes[project as usize] == 0) {
            break;
        }
        let endowment = &start + number(method.step) * number(raises);
        if endowment > number(budget) + &start {
            break;
        }
        let next = once(election, &endowment, method.utility);
        if spent(election, &next.funded) > budget {
            break;
        }
        result = Reference { raises, ..next };
    }
    if matches!(method.completion, Completion::Add1ThenGreedy | Completion::Greedy) {
        let votes = election.votes();
        let mut order: Vec<u32> = (0..votes.len() as u32).collect();
        let cost = |project: u32| election.projects()[project as usize].cost;
        order.sort_by_key(|&project| (u32::MAX - votes[project as usize], cost(project), project));
        for project in order {
            let fits = spent(election, &result.funded) + cost(project) <= budget;
            if fits && !result.funded.contains(&project) {
                result.funded.push(project);
            }
        }
    }
    result
}
