//! Most votes first.

use serde::{Deserialize, Serialize};

use super::Election;

/// What the greedy method funds, and how it came to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GreedyOutcome {
    /// The funded projects in the order in which they were taken.
    pub funded: Vec<u32>,
    /// What they cost together, in minor units.
    pub spent: u64,
    /// Every project in the order considered.
    pub steps: Vec<GreedyStep>,
}

/// One project looked at by the greedy method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GreedyStep {
    /// Its index.
    pub project: u32,
    /// How many ballots approve it.
    pub votes: u32,
    /// What it costs, in minor units.
    pub cost: u64,
    /// What was left of the budget when its turn came, in minor units.
    pub left_before: u64,
    /// Whether it fitted and was taken.
    pub funded: bool,
}

/// Takes the projects by votes (more first), then cost (less first), then order; funds whatever still fits and goes on
/// past what does not. A project without a single vote is taken, too, if money is left when its turn comes.
pub fn greedy(election: &Election) -> GreedyOutcome {
    let votes = election.votes();
    let steps = fill_by_votes(election, &votes, election.budget, |_| true);
    let funded: Vec<u32> = steps.iter().filter(|step| step.funded).map(|step| step.project).collect();
    let spent = funded.iter().map(|&project| election.cost(project)).sum();
    GreedyOutcome { funded, spent, steps }
}

/// The greedy steps over the projects that `open` lets in, with `left` minor units to spend.
pub(super) fn fill_by_votes(
    election: &Election,
    votes: &[u32],
    mut left: u64,
    open: impl Fn(u32) -> bool,
) -> Vec<GreedyStep> {
    let mut steps = Vec::new();
    for project in election.by_votes(votes).into_iter().filter(|&project| open(project)) {
        let cost = election.cost(project);
        let funded = cost <= left;
        steps.push(GreedyStep { project, votes: votes[project as usize], cost, left_before: left, funded });
        if funded {
            left -= cost;
        }
    }
    steps
}
