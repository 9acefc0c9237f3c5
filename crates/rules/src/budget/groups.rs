//! What each stakeholder group got out of a budget, without exposing small groups.

use num_bigint::BigUint;
use num_traits::{One, ToPrimitive};
use serde::{Deserialize, Serialize};

use super::{Election, EqualSharesOutcome, Payments};

/// The smallest number of ballots of a group that is ever reported.
pub const SMALLEST_GROUP: usize = 5;

/// Who pays for the funded projects in a report.
#[derive(Clone, Debug)]
pub struct Funding<'a> {
    /// What ballots paid themselves.
    pub payments: Option<&'a Payments>,
    /// All funded projects.
    pub funded: &'a [u32],
    /// Those of them whose cost counts as split equally over their supporters; one without supporters counts for nobody.
    pub split_equally: Vec<u32>,
}

/// What each group got. Amounts are minor units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupReport {
    /// One entry a group.
    pub groups: Vec<GroupEntry>,
    /// The ballots that belong to no group, if there are any.
    pub without_group: Option<GroupEntry>,
    /// The spend of all ballots together, suppressed or not, rounded down.
    pub spend: u64,
}

/// One group's share, or nothing if showing it could expose somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupEntry {
    /// Large enough to show.
    Reported {
        /// How many ballots the group cast.
        ballots: usize,
        /// How many of these approve at least one funded project.
        with_funded_project: usize,
        /// What was spent on the group's behalf, in minor units. The entries of a report, hidden ones included, add up
        /// to its `spend`; the units lost in rounding down go to the largest remainders.
        spend: u64,
    },
    /// Too small, or needed to hide one that is.
    Suppressed,
}

/// Why no report can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GroupReportError {
    /// There is not exactly one group entry for each ballot.
    #[error("{ballots} ballots, but groups for {given}")]
    WrongNumberOfBallots {
        /// How many ballots the election has.
        ballots: usize,
        /// How many entries, or payments, were given.
        given: usize,
    },
    /// A ballot belongs to a group that does not exist.
    #[error("ballot {ballot} belongs to group {group}, which does not exist")]
    UnknownGroup {
        /// Which ballot, counted from 0.
        ballot: usize,
        /// The group it names.
        group: usize,
    },
    /// A funded project does not exist.
    #[error("project {project} does not exist")]
    UnknownProject {
        /// The index given.
        project: u32,
    },
}

impl<'a> Funding<'a> {
    /// Each funded project's cost is split equally over its supporters: for methods in which nobody pays.
    pub fn split_equally(funded: &'a [u32]) -> Self {
        Self { payments: None, funded, split_equally: funded.to_vec() }
    }

    /// What ballots paid under Equal Shares; projects added by votes are split equally over their supporters.
    pub fn equal_shares(outcome: &'a EqualSharesOutcome) -> Self {
        let bought = outcome.explained.steps.len();
        Self {
            payments: Some(&outcome.payments),
            funded: &outcome.funded,
            split_equally: outcome.funded[bought..].to_vec(),
        }
    }
}

#[derive(Clone, Default)]
struct Count {
    ballots: usize,
    with_funded_project: usize,
    spend: BigUint,
}

/// Reports by group. `ballots_group` gives for each ballot its group, below `groups`, or none.
///
/// A group with fewer than [`SMALLEST_GROUP`] ballots is never reported. Where all that is suppressed would come to
/// between 1 and 4 ballots, so that a reader could find it by subtraction, the smallest reported group is suppressed,
/// too. Ballots without a group count as a group of their own in this.
pub fn group_report(
    election: &Election,
    ballots_group: &[Option<usize>],
    groups: usize,
    funding: &Funding,
) -> Result<GroupReport, GroupReportError> {
    check(election, ballots_group, groups, funding)?;
    let (counts, denominator) = count(election, ballots_group, groups, funding);
    let (spends, spend) = apportion(&counts, &denominator);
    let shown = shown(&counts);
    let mut entries: Vec<GroupEntry> = (0..=groups)
        .map(|group| {
            let Count { ballots, with_funded_project, .. } = counts[group];
            match shown[group] {
                true => GroupEntry::Reported { ballots, with_funded_project, spend: spends[group] },
                false => GroupEntry::Suppressed,
            }
        })
        .collect();
    let without_group = entries.pop().filter(|_| counts[groups].ballots > 0);
    Ok(GroupReport { groups: entries, without_group, spend })
}

fn check(
    election: &Election,
    ballots_group: &[Option<usize>],
    groups: usize,
    funding: &Funding,
) -> Result<(), GroupReportError> {
    let ballots = election.ballots().len();
    let given = [Some(ballots_group.len()), funding.payments.map(Payments::ballots)];
    if let Some(given) = given.into_iter().flatten().find(|&given| given != ballots) {
        return Err(GroupReportError::WrongNumberOfBallots { ballots, given });
    }
    for (ballot, group) in ballots_group.iter().enumerate() {
        if let Some(group) = group.filter(|&group| group >= groups) {
            return Err(GroupReportError::UnknownGroup { ballot, group });
        }
    }
    let projects = funding.funded.iter().chain(&funding.split_equally);
    match projects.copied().find(|&project| project as usize >= election.projects().len()) {
        Some(project) => Err(GroupReportError::UnknownProject { project }),
        None => Ok(()),
    }
}

/// Counts by group, ballots without one last; spends are in units of one over the number returned.
fn count(
    election: &Election,
    ballots_group: &[Option<usize>],
    groups: usize,
    funding: &Funding,
) -> (Vec<Count>, BigUint) {
    let votes = election.votes();
    let mut funded = vec![false; votes.len()];
    funding.funded.iter().for_each(|&project| funded[project as usize] = true);

    let mut counts = vec![Count::default(); groups + 1];
    let mut supporters = vec![vec![0u32; votes.len()]; groups + 1];
    for (ballot, approvals) in election.ballots().iter().enumerate() {
        let group = ballots_group[ballot].unwrap_or(groups);
        let count = &mut counts[group];
        count.ballots += 1;
        count.with_funded_project += usize::from(approvals.iter().any(|&project| funded[project as usize]));
        if let Some(paid) = funding.payments.and_then(|payments| payments.numerator(ballot)) {
            count.spend += paid;
        }
        for &project in approvals {
            supporters[group][project as usize] += 1;
        }
    }

    let split: Vec<usize> = funding.split_equally.iter().map(|&project| project as usize).collect();
    let split: Vec<usize> = split.into_iter().filter(|&project| votes[project] > 0).collect();
    let paid_in = funding.payments.map_or_else(BigUint::one, |payments| payments.denominator().clone());
    let votes_product: BigUint = split.iter().map(|&project| BigUint::from(votes[project])).product();
    for (count, supporters) in counts.iter_mut().zip(&supporters) {
        count.spend *= &votes_product;
        for &project in &split {
            let share = &paid_in * &votes_product * election.projects()[project].cost / votes[project];
            count.spend += share * supporters[project];
        }
    }
    (counts, paid_in * votes_product)
}

/// Whole minor units by largest remainder (the earlier group on a tie), and their sum.
fn apportion(counts: &[Count], denominator: &BigUint) -> (Vec<u64>, u64) {
    let total: BigUint = counts.iter().map(|count| &count.spend).sum();
    let whole: Vec<BigUint> = counts.iter().map(|count| &count.spend / denominator).collect();
    let total = total / denominator;
    let lost = (&total - whole.iter().sum::<BigUint>()).to_usize().unwrap_or(0);
    let in_u64 = |amount: &BigUint| amount.to_u64().unwrap_or(u64::MAX);
    let mut spends: Vec<u64> = whole.iter().map(in_u64).collect();
    let mut by_remainder: Vec<usize> = (0..counts.len()).collect();
    by_remainder.sort_by_cached_key(|&group| std::cmp::Reverse(&counts[group].spend % denominator));
    by_remainder.iter().take(lost).for_each(|&group| spends[group] = spends[group].saturating_add(1));
    (spends, in_u64(&total))
}

/// Which groups can be shown.
fn shown(counts: &[Count]) -> Vec<bool> {
    let mut shown: Vec<bool> = counts.iter().map(|count| count.ballots >= SMALLEST_GROUP).collect();
    let hidden: usize =
        counts.iter().zip(&shown).filter(|&(_, &shown)| !shown).map(|(count, _)| count.ballots).sum();
    if (1..SMALLEST_GROUP).contains(&hidden) {
        let smallest =
            (0..counts.len()).filter(|&group| shown[group]).min_by_key(|&group| counts[group].ballots);
        if let Some(smallest) = smallest {
            shown[smallest] = false;
        }
    }
    shown
}
