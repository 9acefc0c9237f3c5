//! Ballots merged into classes: equal ballots hold equal amounts at every moment, so one balance serves them all.

use super::Utility;
use crate::budget::Election;

pub(super) struct Electorate {
    ballots: u32,
    /// How many ballots each class stands for.
    weights: Vec<u32>,
    /// The projects each class approves.
    approvals: Vec<Vec<u32>>,
    /// The classes that approve each project.
    supporters: Vec<Vec<u32>>,
    votes: Vec<u32>,
    costs: Vec<u64>,
    /// The utility of each project for a supporter.
    utilities: Vec<u64>,
    class_of: Vec<u32>,
}

impl Electorate {
    pub(super) fn new(election: &Election, utility: Utility) -> Self {
        let ballots = election.ballots();
        let mut sorted: Vec<u32> = (0..ballots.len() as u32).collect();
        sorted.sort_unstable_by_key(|&ballot| &ballots[ballot as usize]);

        let mut weights: Vec<u32> = Vec::new();
        let mut approvals: Vec<Vec<u32>> = Vec::new();
        let mut class_of = vec![0; ballots.len()];
        for ballot in sorted {
            let approved = &ballots[ballot as usize];
            if approvals.last() != Some(approved) {
                approvals.push(approved.clone());
                weights.push(0);
            }
            let class = weights.len() - 1;
            weights[class] += 1;
            class_of[ballot as usize] = class as u32;
        }

        let mut supporters = vec![Vec::new(); election.projects().len()];
        for (class, approved) in approvals.iter().enumerate() {
            for &project in approved {
                supporters[project as usize].push(class as u32);
            }
        }
        let costs: Vec<u64> = election.projects().iter().map(|project| project.cost).collect();
        let utilities = match utility {
            Utility::Cost => costs.clone(),
            Utility::Cardinality => vec![1; costs.len()],
        };
        let votes = election.votes();
        Self {
            ballots: ballots.len() as u32,
            weights,
            approvals,
            supporters,
            votes,
            costs,
            utilities,
            class_of,
        }
    }

    pub(super) fn ballots(&self) -> u32 {
        self.ballots
    }

    pub(super) fn classes(&self) -> usize {
        self.weights.len()
    }

    pub(super) fn projects(&self) -> u32 {
        self.costs.len() as u32
    }

    pub(super) fn weight(&self, class: u32) -> u32 {
        self.weights[class as usize]
    }

    pub(super) fn approvals(&self, class: u32) -> &[u32] {
        &self.approvals[class as usize]
    }

    pub(super) fn supporters(&self, project: u32) -> &[u32] {
        &self.supporters[project as usize]
    }

    pub(super) fn votes(&self) -> &[u32] {
        &self.votes
    }

    pub(super) fn votes_for(&self, project: u32) -> u32 {
        self.votes[project as usize]
    }

    pub(super) fn cost(&self, project: u32) -> u64 {
        self.costs[project as usize]
    }

    pub(super) fn utility(&self, project: u32) -> u64 {
        self.utilities[project as usize]
    }

    pub(super) fn class_of(&self) -> &[u32] {
        &self.class_of
    }
}
