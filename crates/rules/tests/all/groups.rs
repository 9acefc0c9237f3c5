//! Reports by group: amounts add up, and small groups stay hidden.

use cocreate_rules::budget::{
    Completion, Funding, GroupEntry, GroupReportError, Method, Utility, equal_shares, equal_shares_with,
    greedy, group_report,
};

use crate::budget_cases::election;

fn groups_of(sizes: &[usize]) -> Vec<Option<usize>> {
    sizes.iter().enumerate().flat_map(|(group, &size)| vec![Some(group); size]).collect()
}

fn shown(sizes: &[usize], ungrouped: usize) -> Vec<bool> {
    let mut groups = groups_of(sizes);
    groups.extend(vec![None; ungrouped]);
    let election = election(10, &[5], &vec![&[0u32] as &[u32]; groups.len()]);
    let report = group_report(&election, &groups, sizes.len(), &Funding::split_equally(&[0])).unwrap();
    let entries = report.groups.iter().chain(&report.without_group);
    entries.map(|entry| *entry != GroupEntry::Suppressed).collect()
}

#[test]
fn small_groups_are_hidden() {
    assert_eq!(shown(&[5, 9], 0), [true, true]);
    assert_eq!(shown(&[4, 9, 7], 0), [false, true, false]);
    assert_eq!(shown(&[4, 1, 7], 0), [false, false, true]);
    assert_eq!(shown(&[0, 7], 0), [false, true]);
    assert_eq!(shown(&[3], 0), [false]);
    assert_eq!(shown(&[8, 6], 2), [true, false, false]);
    assert_eq!(shown(&[8, 6], 5), [true, true, true]);
}

#[test]
fn greedy_spend_is_split_over_supporters() {
    // Ten minor units over seven supporters: 5 x 10/7 = 7.14.. and 2 x 10/7 = 2.85..
    let ballots: [&[u32]; 12] = [&[0], &[0], &[0], &[0], &[0], &[1], &[0], &[0], &[1], &[1], &[], &[]];
    let election = election(10, &[10, 8], &ballots);
    let outcome = greedy(&election);
    assert_eq!(outcome.funded, [0]);
    let report =
        group_report(&election, &groups_of(&[6, 6]), 2, &Funding::split_equally(&outcome.funded)).unwrap();
    let entry = |with_funded_project, spend| GroupEntry::Reported { ballots: 6, with_funded_project, spend };
    assert_eq!(report.groups, [entry(5, 7), entry(2, 3)]);
    assert_eq!((report.spend, report.without_group), (10, None));
}

#[test]
fn equal_shares_spend_is_what_ballots_paid() {
    let mut ballots: Vec<&[u32]> = vec![&[0, 1]; 6];
    ballots.extend(vec![&[2u32] as &[u32]; 5]);
    let election = election(110, &[30, 20, 50], &ballots);
    let outcome = equal_shares(&election, 1);
    let report = group_report(&election, &groups_of(&[6, 5]), 2, &Funding::equal_shares(&outcome)).unwrap();
    let entry = |ballots, spend| GroupEntry::Reported { ballots, with_funded_project: ballots, spend };
    assert_eq!(report.groups, [entry(6, 50), entry(5, 50)]);
    assert_eq!(report.spend, 100);
}

#[test]
fn projects_added_by_votes_count_for_their_supporters() {
    let mut ballots: Vec<&[u32]> = vec![&[0]; 10];
    ballots.extend(vec![&[1u32] as &[u32]; 5]);
    let election = election(150, &[90, 60], &ballots);
    let method = Method { utility: Utility::Cost, completion: Completion::Greedy, step: 0 };
    let outcome = equal_shares_with(&election, method);
    assert_eq!((outcome.funded.as_slice(), outcome.explained.steps.len()), ([0, 1].as_slice(), 1));
    let report = group_report(&election, &groups_of(&[10, 5]), 2, &Funding::equal_shares(&outcome)).unwrap();
    assert_eq!(report.groups[1], GroupEntry::Reported { ballots: 5, with_funded_project: 5, spend: 60 });
    assert_eq!(report.spend, 150);
}

#[test]
fn refuses_groups_that_do_not_fit() {
    let election = election(10, &[5], &[&[0]]);
    let funding = Funding::split_equally(&[0]);
    let short = group_report(&election, &[], 1, &funding);
    assert_eq!(short, Err(GroupReportError::WrongNumberOfBallots { ballots: 1, given: 0 }));
    let unknown = group_report(&election, &[Some(1)], 1, &funding);
    assert_eq!(unknown, Err(GroupReportError::UnknownGroup { ballot: 0, group: 1 }));
    let project = group_report(&election, &[None], 0, &Funding::split_equally(&[3]));
    assert_eq!(project, Err(GroupReportError::UnknownProject { project: 3 }));
}
