//! Sequential Phragmén with costs.

use std::cmp::Ordering;

use num_bigint::BigUint;
use num_traits::Zero;
use serde::{Deserialize, Serialize};

use super::{Election, precedence};
use crate::ratio::Ratio;

/// What sequential Phragmén funds, in the order of buying.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhragmenOutcome {
    /// The funded projects in the order of buying.
    pub funded: Vec<u32>,
    /// What they cost together, in minor units.
    pub spent: u64,
    /// The same, with the moments.
    pub steps: Vec<PhragmenStep>,
}

/// One bought project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhragmenStep {
    /// Its index.
    pub project: u32,
    /// How many ballots approve it.
    pub votes: u32,
    /// What it costs, in minor units.
    pub cost: u64,
    /// What each ballot had earned in all when its supporters could pay, in minor units; `None` without supporters.
    pub earned: Option<Ratio>,
}

/// Every ballot earns money at the same pace; as soon as the supporters of a project together hold its cost they buy it
/// and keep nothing. Stops when a project that is due, or tied with it, no longer fits the budget. Projects dearer than
/// the budget are left out; those without supporters come last. See Rey and Maly (2023), section on Phragmén's rules.
pub fn phragmen(election: &Election) -> PhragmenOutcome {
    let votes = election.votes();
    let mut supporters = vec![Vec::new(); votes.len()];
    for (ballot, approvals) in election.ballots().iter().enumerate() {
        for &project in approvals {
            supporters[project as usize].push(ballot);
        }
    }
    let mut open: Vec<u32> =
        (0..votes.len() as u32).filter(|&project| election.cost(project) <= election.budget).collect();
    let mut state = State { scale: BigUint::from(1u32), moments: Vec::new() };
    // The last step in which each ballot paid; before it, everything it earned is spent.
    let mut last_paid: Vec<Option<usize>> = vec![None; election.ballots().len()];
    let mut outcome = PhragmenOutcome { funded: Vec::new(), spent: 0, steps: Vec::new() };

    while let Some(due) = next_due(election, &votes, &supporters, &open, &state, &last_paid) {
        let left = election.budget - outcome.spent;
        if due.iter().any(|due| election.cost(due.project) > left) {
            break;
        }
        let first = due.into_iter().min_by_key(|due| {
            precedence(votes[due.project as usize], election.cost(due.project), due.project)
        });
        let Some(Due { project, needed }) = first else { break };
        let (cost, votes) = (election.cost(project), votes[project as usize]);
        open.retain(|&other| other != project);
        let earned = needed.and_then(|needed| state.note(&needed, votes));
        for &ballot in supporters[project as usize].iter().filter(|_| earned.is_some()) {
            last_paid[ballot] = Some(state.moments.len() - 1);
        }
        outcome.funded.push(project);
        outcome.spent += cost;
        outcome.steps.push(PhragmenStep { project, votes, cost, earned });
    }
    outcome
}

/// The moments of buying, in units of `1 / scale` minor units earned per ballot.
struct State {
    scale: BigUint,
    moments: Vec<BigUint>,
}

struct Due {
    project: u32,
    /// What its supporters must have earned together, in units of `1 / scale`; `None` without supporters.
    needed: Option<BigUint>,
}

impl State {
    fn note(&mut self, needed: &BigUint, votes: u32) -> Option<Ratio> {
        let earned = Ratio::new(needed.clone(), &self.scale * votes).ok()?;
        self.scale *= votes;
        self.moments.iter_mut().for_each(|earlier| *earlier *= votes);
        self.moments.push(needed.clone());
        Some(earned)
    }
}

/// The projects that are due next, all tied ones; `None` if none is open.
fn next_due(
    election: &Election,
    votes: &[u32],
    supporters: &[Vec<usize>],
    open: &[u32],
    state: &State,
    last_paid: &[Option<usize>],
) -> Option<Vec<Due>> {
    let mut due: Vec<Due> = Vec::new();
    for &project in open {
        let mut times = vec![0u32; state.moments.len()];
        for moment in supporters[project as usize].iter().filter_map(|&ballot| last_paid[ballot]) {
            times[moment] += 1;
        }
        let spent: BigUint = times
            .iter()
            .zip(&state.moments)
            .filter(|&(&times, _)| times > 0)
            .fold(BigUint::zero(), |sum, (&times, moment)| sum + moment * times);
        let needed = (votes[project as usize] > 0).then(|| spent + &state.scale * election.cost(project));
        let order = due.first().map_or(Ordering::Less, |first| {
            let first_votes = votes[first.project as usize];
            match (&needed, &first.needed) {
                (None, None) => Ordering::Equal,
                (None, Some(_)) => Ordering::Greater,
                (Some(_), None) => Ordering::Less,
                (Some(ours), Some(theirs)) => (ours * first_votes).cmp(&(theirs * votes[project as usize])),
            }
        });
        if order == Ordering::Less {
            due.clear();
        }
        if order != Ordering::Greater {
            due.push(Due { project, needed });
        }
    }
    (!due.is_empty()).then_some(due)
}
