//! Participatory budgeting with approval ballots: people name the projects they want, each project has a cost, and a
//! method chooses projects that together cost no more than the budget.
//!
//! - [`greedy`]: most votes first, whatever still fits. Simple, and blind to minorities.
//! - [`equal_shares`]: every ballot gets an equal share of the budget and projects are bought by their supporters.
//! - [`phragmen`]: supporters earn money at the same pace and buy what they can as soon as they can.
//! - [`group_report`]: what each stakeholder group got out of it, without exposing small groups.
//!
//! Amounts are minor units (cents) of one currency. Whatever a method leaves tied is settled by votes (more first),
//! then cost (less first), then the order in which the projects were given. For a survey of the methods and their
//! guarantees see Rey and Maly, *The (Computational) Social Choice Take on Indivisible Participatory Budgeting* (2023).

mod greedy;
mod groups;
mod phragmen;
mod shares;

use std::cmp::Reverse;

pub use greedy::{GreedyOutcome, GreedyStep, greedy};
pub use groups::{Funding, GroupEntry, GroupReport, GroupReportError, SMALLEST_GROUP, group_report};
pub use phragmen::{PhragmenOutcome, PhragmenStep, phragmen};
pub use shares::{
    Completion, EqualSharesOutcome, Method, Payments, ShareStep, SharesExplained, Stop, Unfunded, Utility,
    WhyNot, equal_shares, equal_shares_once, equal_shares_with,
};

use serde::{Deserialize, Serialize};

/// A project on the ballot; it is named by its place in the election's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Project {
    /// What it costs, in minor units. Zero is allowed.
    pub cost: u64,
}

/// A budget, the projects that compete for it, and the ballots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Election {
    budget: u64,
    projects: Vec<Project>,
    ballots: Vec<Vec<u32>>,
}

/// Why ballots and projects do not make an election.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ElectionError {
    /// A ballot names a project that is not in the list.
    #[error("ballot {ballot} approves project {project}, which does not exist")]
    UnknownProject {
        /// Which ballot, counted from 0.
        ballot: usize,
        /// The index it names.
        project: u32,
    },
    /// A ballot names the same project twice.
    #[error("ballot {ballot} approves project {project} twice")]
    DuplicateApproval {
        /// Which ballot, counted from 0.
        ballot: usize,
        /// The project named twice.
        project: u32,
    },
    /// More ballots or projects than a 32-bit number counts.
    #[error("an election holds at most 4294967295 ballots and as many projects")]
    TooLarge,
}

impl Election {
    /// `budget` in minor units; `projects` in the order that settles the last ties; each ballot the set of indexes of
    /// the approved projects in any order. An empty ballot is a ballot: it holds its share of the budget.
    pub fn new(
        budget: u64,
        projects: Vec<Project>,
        mut ballots: Vec<Vec<u32>>,
    ) -> Result<Self, ElectionError> {
        if u32::try_from(ballots.len()).is_err() || u32::try_from(projects.len()).is_err() {
            return Err(ElectionError::TooLarge);
        }
        for (ballot, approvals) in ballots.iter_mut().enumerate() {
            approvals.sort_unstable();
            if let Some(pair) = approvals.windows(2).find(|pair| pair[0] == pair[1]) {
                return Err(ElectionError::DuplicateApproval { ballot, project: pair[0] });
            }
            if let Some(&project) = approvals.last().filter(|&&last| last as usize >= projects.len()) {
                return Err(ElectionError::UnknownProject { ballot, project });
            }
        }
        Ok(Self { budget, projects, ballots })
    }

    /// What may be spent, in minor units.
    pub fn budget(&self) -> u64 {
        self.budget
    }

    /// The projects in the order given.
    pub fn projects(&self) -> &[Project] {
        &self.projects
    }

    /// The ballots in the order given, each with its approvals in rising order.
    pub fn ballots(&self) -> &[Vec<u32>] {
        &self.ballots
    }

    /// How many ballots approve each project.
    pub fn votes(&self) -> Vec<u32> {
        let mut votes = vec![0; self.projects.len()];
        for &project in self.ballots.iter().flatten() {
            votes[project as usize] += 1;
        }
        votes
    }

    fn cost(&self, project: u32) -> u64 {
        self.projects[project as usize].cost
    }

    /// All projects by votes (more first), then cost (less first), then order.
    fn by_votes(&self, votes: &[u32]) -> Vec<u32> {
        let mut order: Vec<u32> = (0..self.projects.len() as u32).collect();
        order.sort_by_key(|&project| precedence(votes[project as usize], self.cost(project), project));
        order
    }
}

/// Sorts what a method leaves tied: the smallest goes first.
fn precedence(votes: u32, cost: u64, project: u32) -> (Reverse<u32>, u64, u32) {
    (Reverse(votes), cost, project)
}
