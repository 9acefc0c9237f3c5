//! Small elections with an outcome that can be followed by hand.

use cocreate_rules::budget::{
    Completion, Election, ElectionError, GreedyStep, Method, Project, Stop, Utility, WhyNot, equal_shares,
    equal_shares_once, equal_shares_with, greedy, phragmen,
};
use cocreate_rules::ratio::Ratio;

pub(crate) fn election(budget: u64, costs: &[u64], ballots: &[&[u32]]) -> Election {
    let projects = costs.iter().map(|&cost| Project { cost }).collect();
    Election::new(budget, projects, ballots.iter().map(|ballot| ballot.to_vec()).collect()).unwrap()
}

#[test]
fn refuses_what_is_no_election() {
    let projects = vec![Project { cost: 1 }, Project { cost: 2 }];
    let unknown = Election::new(5, projects.clone(), vec![vec![], vec![2, 0]]);
    assert_eq!(unknown, Err(ElectionError::UnknownProject { ballot: 1, project: 2 }));
    let twice = Election::new(5, projects, vec![vec![1, 0, 1]]);
    assert_eq!(twice, Err(ElectionError::DuplicateApproval { ballot: 0, project: 1 }));
}

#[test]
fn nothing_at_all() {
    for empty in [election(100, &[], &[]), election(100, &[], &[&[], &[]]), election(0, &[], &[&[]])] {
        assert!(equal_shares(&empty, 1).funded.is_empty());
        assert!(greedy(&empty).funded.is_empty());
        assert!(phragmen(&empty).funded.is_empty());
    }
    let no_ballots = equal_shares(&election(100, &[10], &[]), 1);
    assert_eq!(no_ballots.explained.stopped, Stop::NoRaises);
    assert_eq!(no_ballots.explained.unfunded[0].why, WhyNot::NoSupporters);
    assert_eq!(greedy(&election(100, &[10], &[])).funded, [0]);
}

#[test]
fn greedy_goes_on_past_what_does_not_fit() {
    let outcome = greedy(&election(100, &[80, 30, 20, 20], &[&[0, 1], &[0, 1], &[0, 2], &[3]]));
    assert_eq!(outcome.funded, [0, 2]);
    assert_eq!(outcome.spent, 100);
    let skipped = GreedyStep { project: 1, votes: 2, cost: 30, left_before: 20, funded: false };
    assert_eq!(outcome.steps[1], skipped);
    assert_eq!(outcome.steps[3].left_before, 0);
}

#[test]
fn the_steps_add_up() {
    // 25 each. Project 0 takes 15 from the first two; for project 1 the second has 10 left and the third 25.
    let election = election(100, &[30, 33, 5, 150], &[&[0, 3], &[0, 1, 3], &[1, 3], &[3]]);
    let outcome = equal_shares_once(&election, 100, Utility::Cost);
    assert_eq!(outcome.funded, [0, 1]);
    let [first, second] = outcome.explained.steps.as_slice() else { panic!("two steps") };
    assert_eq!((first.votes, first.paid_in_full, first.gave_their_rest, first.had_nothing), (2, 2, 0, 0));
    assert_eq!(first.largest_payment, Ratio::whole(15));
    assert_eq!((second.votes, second.paid_in_full, second.gave_their_rest, second.spent), (2, 1, 1, 63));
    assert_eq!(second.largest_payment, Ratio::whole(23));
    assert_eq!(outcome.payments.paid(1), Some(Ratio::whole(25)));
    assert_eq!(outcome.payments.paid(4), None);
    let why: Vec<WhyNot> = outcome.explained.unfunded.iter().map(|unfunded| unfunded.why.clone()).collect();
    assert_eq!(why, [WhyNot::NoSupporters, WhyNot::DearerThanBudget]);
}

#[test]
fn says_what_is_missing() {
    let outcome = equal_shares_once(&election(10, &[9], &[&[0], &[0], &[]]), 10, Utility::Cardinality);
    let WhyNot::SupportersHoldTooLittle { held, held_rounded_down } = &outcome.explained.unfunded[0].why
    else {
        panic!("{:?}", outcome.explained.unfunded)
    };
    assert_eq!((held.to_string().as_str(), *held_rounded_down), ("20/3", 6));
    assert_eq!(outcome.explained.endowment.to_string(), "10/3");
}

#[test]
fn raises_end_in_every_case() {
    let stop = |election: &Election, completion| {
        let method = Method { utility: Utility::Cost, completion, step: 1 };
        let explained = equal_shares_with(election, method).explained;
        (explained.stopped, explained.raises)
    };
    let contested = election(100, &[60, 60], &[&[0], &[0], &[1]]);
    assert_eq!(stop(&contested, Completion::Add1), (Stop::NextRaiseOverspends, 26));
    assert_eq!(stop(&contested, Completion::Add1Exhaustive), (Stop::NothingMoreFits, 0));
    let all_fit = election(100, &[20, 30], &[&[0], &[1], &[]]);
    assert_eq!(stop(&all_fit, Completion::Add1), (Stop::EverySupportedProjectFunded, 0));
    let too_dear = election(100, &[500], &[&[0], &[]]);
    assert_eq!(stop(&too_dear, Completion::Add1), (Stop::EachHoldsTheBudget, 100));
    let no_budget = election(0, &[0, 7], &[&[0, 1]]);
    assert_eq!(stop(&no_budget, Completion::Add1), (Stop::EachHoldsTheBudget, 0));
    assert_eq!(equal_shares(&no_budget, 1).funded, [0]);
}

#[test]
fn rounds_for_showing() {
    let ratio = |above: u32, below: u32| Ratio::new(above.into(), below.into()).unwrap();
    let rounded: Vec<u64> = [1, 3, 5, 6, 7].map(|above| ratio(above, 2).rounded_half_even()).to_vec();
    assert_eq!(rounded, [0, 2, 2, 3, 4]);
    assert_eq!(ratio(8, 3).rounded_half_even(), 3);
    assert_eq!(ratio(8, 3).rounded_down(), 2);
    assert_eq!(ratio(4, 6).to_string(), "2/3");
    assert!(Ratio::new(1u32.into(), 0u32.into()).is_err());
    let stored = serde_json::to_string(&ratio(4, 6)).unwrap();
    assert_eq!(stored, r#"{"numerator":"2","denominator":"3"}"#);
    assert_eq!(serde_json::from_str::<Ratio>(&stored).unwrap(), ratio(2, 3));
    assert!(serde_json::from_str::<Ratio>(r#"{"numerator":"2","denominator":"0"}"#).is_err());
}

#[test]
fn raises_without_effect_take_no_time() {
    let budget = 1_000_000_000_000;
    let lonely = election(budget, &[10, budget - 5, 7], &[&[0], &[0, 2], &[1], &[2]]);
    let explained = equal_shares(&lonely, 1).explained;
    assert_eq!((explained.stopped, explained.raises), (Stop::NextRaiseOverspends, budget * 3 / 4 - 6));
    assert_eq!(explained.spent, 17);
}
