//! What must hold for every election.

use cocreate_rules::budget::{
    Completion, Election, EqualSharesOutcome, Method, Project, SharesExplained, Utility, equal_shares,
    equal_shares_once, equal_shares_with, greedy, phragmen,
};
use cocreate_rules::ratio::Ratio;
use num_rational::BigRational;
use proptest::prelude::*;

use crate::reference::{self, number};

pub(crate) fn exact(ratio: &Ratio) -> BigRational {
    let part = |text: String| text.parse().unwrap();
    BigRational::new(part(ratio.numerator().to_string()), part(ratio.denominator().to_string()))
}

fn paid(outcome: &EqualSharesOutcome) -> Vec<BigRational> {
    let ballots = 0..outcome.payments.ballots();
    ballots.map(|ballot| exact(&outcome.payments.paid(ballot).unwrap())).collect()
}

/// Few distinct costs and ballots, so that ties, zero costs and equal ballots come up all the time.
fn elections() -> impl Strategy<Value = Election> {
    let costs = prop::collection::vec(prop_oneof![0u64..8, Just(10), Just(20), 5u64..120], 0..8);
    (0u64..200, costs).prop_flat_map(|(budget, costs)| {
        let projects: Vec<u32> = (0..costs.len() as u32).collect();
        let ballot = prop::sample::subsequence(projects, 0..=costs.len());
        let some = prop::collection::vec(ballot, 1..6);
        let ballots = some.prop_flat_map(|some| prop::collection::vec(prop::sample::select(some), 0..14));
        ballots.prop_map(move |ballots| {
            let projects = costs.iter().map(|&cost| Project { cost }).collect();
            Election::new(budget, projects, ballots).unwrap()
        })
    })
}

fn methods() -> impl Strategy<Value = Method> {
    let utility = prop_oneof![Just(Utility::Cost), Just(Utility::Cardinality)];
    let completion = prop_oneof![
        Just(Completion::None),
        Just(Completion::Add1),
        Just(Completion::Add1Exhaustive),
        Just(Completion::Add1ThenGreedy),
        Just(Completion::Greedy),
    ];
    (utility, completion, 0u64..4).prop_map(|(utility, completion, step)| Method {
        utility,
        completion,
        step,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn equals_the_reference(election in elections(), method in methods()) {
        let expected = reference::equal_shares(&election, method);
        let outcome = equal_shares_with(&election, method);
        prop_assert_eq!(&outcome.funded, &expected.funded);
        prop_assert_eq!(outcome.explained.raises, expected.raises);
        prop_assert_eq!(paid(&outcome), expected.paid);
        let largest: Vec<_> = outcome.explained.steps.iter().map(|step| exact(&step.largest_payment)).collect();
        prop_assert_eq!(largest, expected.largest);
    }

    #[test]
    fn stays_within_budget_and_endowment(election in elections(), method in methods()) {
        prop_assert!(greedy(&election).spent <= election.budget());
        prop_assert!(phragmen(&election).spent <= election.budget());
        let outcome = equal_shares_with(&election, method);
        prop_assert!(outcome.spent <= election.budget());
        let bought: u64 = outcome.explained.steps.iter().map(|step| step.cost).sum();
        let paid = paid(&outcome);
        prop_assert_eq!(paid.iter().sum::<BigRational>(), number(bought));
        let endowment = exact(&outcome.explained.endowment);
        prop_assert!(paid.iter().all(|paid| *paid <= endowment));
    }

    #[test]
    fn explains_itself(election in elections(), method in methods()) {
        let outcome = equal_shares_with(&election, method);
        let explained = &outcome.explained;
        for step in &explained.steps {
            prop_assert_eq!(step.votes, step.paid_in_full + step.gave_their_rest + step.had_nothing);
            prop_assert!(step.paid_in_full > 0);
        }
        let mut all: Vec<u32> = explained.unfunded.iter().map(|unfunded| unfunded.project).collect();
        all.extend(&outcome.funded);
        all.sort_unstable();
        prop_assert_eq!(all, (0..election.projects().len() as u32).collect::<Vec<_>>());
        let text = serde_json::to_string(explained).unwrap();
        prop_assert_eq!(&serde_json::from_str::<SharesExplained>(&text).unwrap(), explained);
    }

    #[test]
    fn the_order_of_ballots_does_not_matter(election in elections(), method in methods(), turn in 0usize..14) {
        let mut ballots = election.ballots().to_vec();
        ballots.reverse();
        let turn = turn % ballots.len().max(1);
        ballots.rotate_left(turn);
        let turned = Election::new(election.budget(), election.projects().to_vec(), ballots).unwrap();
        let (before, after) = (equal_shares_with(&election, method), equal_shares_with(&turned, method));
        prop_assert_eq!(before.explained, after.explained);
        prop_assert_eq!(phragmen(&election), phragmen(&turned));
    }

    #[test]
    fn scale_does_not_matter(election in elections(), method in methods()) {
        let projects = election.projects().iter().map(|project| Project { cost: project.cost * 100 }).collect();
        let larger = Election::new(election.budget() * 100, projects, election.ballots().to_vec()).unwrap();
        let scaled = Method { step: method.step * 100, ..method };
        prop_assert_eq!(equal_shares_with(&election, method).funded, equal_shares_with(&larger, scaled).funded);
        prop_assert_eq!(greedy(&election).funded, greedy(&larger).funded);
        prop_assert_eq!(phragmen(&election).funded, phragmen(&larger).funded);
    }

    /// Extended justified representation, its simplest case: a group that deserves the cost of a project which all its
    /// members approve does not end with nothing.
    #[test]
    fn a_cohesive_group_gets_something(election in elections(), cost_utility: bool) {
        let utility = if cost_utility { Utility::Cost } else { Utility::Cardinality };
        let outcome = equal_shares_once(&election, election.budget(), utility);
        let ballots = election.ballots();
        for (project, votes) in (0u32..).zip(election.votes()).filter(|&(_, votes)| votes > 0) {
            let cost = u128::from(election.projects()[project as usize].cost);
            let deserved = u128::from(election.budget()) * u128::from(votes);
            let served = |ballot: &Vec<u32>| ballot.iter().any(|project| outcome.funded.contains(project));
            let mut group = ballots.iter().filter(|ballot| ballot.contains(&project));
            prop_assert!(deserved < cost * ballots.len() as u128 || group.any(served));
        }
    }

    #[test]
    fn large_numbers_do_no_harm(costs in prop::collection::vec(prop_oneof![Just(0), Just(u64::MAX), any::<u64>()], 0..6),
                                budget in prop_oneof![Just(u64::MAX), any::<u64>()], ballots in 0usize..5) {
        let projects: Vec<Project> = costs.into_iter().map(|cost| Project { cost }).collect();
        let all: Vec<u32> = (0..projects.len() as u32).collect();
        let election = Election::new(budget, projects, vec![all; ballots]).unwrap();
        prop_assert!(greedy(&election).spent <= budget);
        prop_assert!(equal_shares(&election, u64::MAX / 3).spent <= budget);
        prop_assert!(phragmen(&election).spent <= budget);
    }
}
