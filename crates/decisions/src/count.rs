//! Counting: from ballots to the outcome. Pure and possibly slow, so it runs outside any transaction.

use std::collections::BTreeMap;

use cocreate_kernel::{Fault, GroupId, SubjectId, money};
use cocreate_rules::budget::{
    Election, EqualSharesOutcome, Funding, GreedyOutcome, GroupEntry, GroupReport, Project, SMALLEST_GROUP,
    Stop, WhyNot, equal_shares, greedy, group_report,
};
use cocreate_rules::ratio::Ratio;

use crate::report::{
    CountingMethod, Fraction, Gain, GreedyResult, GreedyResultStep, GroupAsCounted, GroupFigures,
    GroupResult, OptionResult, OutcomeReport, SharesResult, SharesStep, SharesUnfunded, TieBreak,
};

/// A closed ballot box. Never shown: it holds every ballot.
#[derive(Clone, Debug)]
pub struct CountInput {
    /// ISO 4217 code.
    pub currency: String,
    /// What may be spent: minor units.
    pub budget: i64,
    /// Members of the space.
    pub members: i64,
    /// The ideas on the ballot, by key.
    pub options: Vec<OptionToCount>,
    /// The space's groups.
    pub groups: Vec<GroupToCount>,
    /// The ballots.
    pub ballots: Vec<BallotToCount>,
}

/// An idea on the ballot.
#[derive(Clone, Debug)]
pub struct OptionToCount {
    /// The idea.
    pub idea: SubjectId,
    /// Its title.
    pub title: String,
    /// Its cost: minor units.
    pub cost: i64,
}

/// A stakeholder group.
#[derive(Clone, Debug)]
pub struct GroupToCount {
    /// Its key, name and mark.
    pub group: GroupAsCounted,
    /// Its members.
    pub members: i64,
}

/// A ballot, without its person.
#[derive(Clone, Debug)]
pub struct BallotToCount {
    /// The group that it speaks for.
    pub group: Option<GroupId>,
    /// The ideas ticked.
    pub approves: Vec<SubjectId>,
}

/// Counts by the Method of Equal Shares, which decides, and by most votes first, for comparison. Add1 raises each
/// ballot's share by one major unit of the currency at a time, as cities do.
///
/// # Errors
/// [`Fault::Broken`] when the stored ballots make no election.
pub fn count(input: &CountInput) -> Result<OutcomeReport, Fault> {
    let election = election(input)?;
    let step = 10_u64.pow(money::minor_digits(&input.currency));
    let shares = equal_shares(&election, step);
    let most = greedy(&election);
    Ok(OutcomeReport {
        currency: input.currency.clone(),
        budget: input.budget,
        ballots: election.ballots().len() as i64,
        decided_by: CountingMethod::EqualShares,
        tie_break: TieBreak::ORDER.to_vec(),
        options: options(input, &election, &shares, &most),
        groups: groups(input, &election, &shares, &most)?,
        everyone: everyone(input, &election, &shares, &most)?,
        equal_shares: shares_result(input, &shares),
        greedy: greedy_result(input, &most),
    })
}

fn broken(error: impl ToString) -> Fault {
    Fault::Broken(error.to_string())
}

/// Amounts stay below 10^15 minor units each, so their sums fit.
fn int(amount: u64) -> i64 {
    i64::try_from(amount).unwrap_or(i64::MAX)
}

fn election(input: &CountInput) -> Result<Election, Fault> {
    let place: BTreeMap<SubjectId, u32> = input.options.iter().map(|option| option.idea).zip(0..).collect();
    let project = |option: &OptionToCount| Ok(Project { cost: u64::try_from(option.cost).map_err(broken)? });
    let projects = input.options.iter().map(project).collect::<Result<_, Fault>>()?;
    let unknown = |idea: SubjectId| broken(format!("a ballot ticks {idea}, which is not on it"));
    let ballot = |ballot: &BallotToCount| {
        let places =
            ballot.approves.iter().map(|idea| place.get(idea).copied().ok_or_else(|| unknown(*idea)));
        places.collect::<Result<Vec<u32>, Fault>>()
    };
    let ballots = input.ballots.iter().map(ballot).collect::<Result<_, Fault>>()?;
    Election::new(u64::try_from(input.budget).map_err(broken)?, projects, ballots).map_err(broken)
}

fn options(
    input: &CountInput,
    election: &Election,
    shares: &EqualSharesOutcome,
    most: &GreedyOutcome,
) -> Vec<OptionResult> {
    let votes = election.votes();
    // The greedy method looks at every idea, in the order of votes.
    let result = |place: u32| {
        let OptionToCount { idea, title, cost } = input.options[place as usize].clone();
        let (funded, funded_by_greedy) = (shares.funded.contains(&place), most.funded.contains(&place));
        OptionResult { idea, title, cost, votes: votes[place as usize].into(), funded, funded_by_greedy }
    };
    most.steps.iter().map(|step| result(step.project)).collect()
}

fn ideas(input: &CountInput, places: &[u32]) -> Vec<SubjectId> {
    places.iter().map(|place| input.options[*place as usize].idea).collect()
}

fn fraction(ratio: &Ratio) -> Fraction {
    Fraction { numerator: ratio.numerator().to_string(), denominator: ratio.denominator().to_string() }
}

fn shares_result(input: &CountInput, outcome: &EqualSharesOutcome) -> SharesResult {
    let told = &outcome.explained;
    let step = |step: &cocreate_rules::budget::ShareStep| {
        let OptionToCount { idea, title, cost } = input.options[step.project as usize].clone();
        SharesStep {
            idea,
            title,
            cost,
            votes: step.votes.into(),
            paid_in_full: step.paid_in_full.into(),
            gave_their_rest: step.gave_their_rest.into(),
            had_nothing: step.had_nothing.into(),
            payment: fraction(&step.largest_payment),
            payment_rounded: int(step.largest_payment_rounded),
            spent: int(step.spent),
        }
    };
    let unfunded = |unfunded: &cocreate_rules::budget::Unfunded| {
        let OptionToCount { idea, title, cost } = input.options[unfunded.project as usize].clone();
        let (reason, held) = match &unfunded.why {
            WhyNot::NoSupporters => ("no_supporters", None),
            WhyNot::DearerThanBudget => ("dearer_than_budget", None),
            WhyNot::SupportersHoldTooLittle { held_rounded_down, .. } => {
                ("supporters_hold_too_little", Some(int(*held_rounded_down)))
            }
        };
        SharesUnfunded { idea, title, cost, votes: unfunded.votes.into(), reason: reason.to_owned(), held }
    };
    SharesResult {
        funded: ideas(input, &outcome.funded),
        spent: int(outcome.spent),
        share: fraction(&told.endowment),
        share_rounded_down: int(told.endowment.rounded_down()),
        raised_by: int(told.method.step),
        raises: int(told.raises),
        stopped: stopped(told.stopped).to_owned(),
        steps: told.steps.iter().map(step).collect(),
        unfunded: told.unfunded.iter().map(unfunded).collect(),
    }
}

fn stopped(stop: Stop) -> &'static str {
    match stop {
        Stop::NoRaises => "no_raises",
        Stop::NextRaiseOverspends => "next_raise_overspends",
        Stop::EverySupportedProjectFunded => "every_supported_project_funded",
        Stop::NothingMoreFits => "nothing_more_fits",
        Stop::EachHoldsTheBudget => "each_holds_the_budget",
    }
}

fn greedy_result(input: &CountInput, outcome: &GreedyOutcome) -> GreedyResult {
    let step = |step: &cocreate_rules::budget::GreedyStep| {
        let OptionToCount { idea, title, cost } = input.options[step.project as usize].clone();
        let (votes, left_before, funded) = (step.votes.into(), int(step.left_before), step.funded);
        GreedyResultStep { idea, title, cost, votes, left_before, funded }
    };
    GreedyResult {
        funded: ideas(input, &outcome.funded),
        spent: int(outcome.spent),
        steps: outcome.steps.iter().map(step).collect(),
    }
}

/// For each ballot the place of its group in the list.
fn ballots_group(input: &CountInput) -> Vec<Option<usize>> {
    let place: BTreeMap<GroupId, usize> = input.groups.iter().map(|known| known.group.id).zip(0..).collect();
    input.ballots.iter().map(|ballot| place.get(&ballot.group?).copied()).collect()
}

/// Which groups are hidden depends on the numbers of ballots alone, so both reports hide the same ones.
fn groups(
    input: &CountInput,
    election: &Election,
    shares: &EqualSharesOutcome,
    most: &GreedyOutcome,
) -> Result<Vec<GroupResult>, Fault> {
    let of = ballots_group(input);
    let report = |funding: &Funding<'_>| -> Result<GroupReport, Fault> {
        group_report(election, &of, input.groups.len(), funding).map_err(broken)
    };
    let by_shares = report(&Funding::equal_shares(shares))?;
    let by_votes = report(&Funding::split_equally(&most.funded))?;
    let pairs = by_shares.groups.iter().zip(&by_votes.groups);
    let each = pairs.zip(&input.groups).map(|((shares, most), known)| GroupResult {
        group: Some(known.group.clone()),
        figures: figures(shares, most, Some(known.members)),
    });
    let without = by_shares.without_group.iter().zip(&by_votes.without_group);
    let without =
        without.map(|(shares, most)| GroupResult { group: None, figures: figures(shares, most, None) });
    Ok(each.chain(without).collect())
}

fn figures(shares: &GroupEntry, most: &GroupEntry, members: Option<i64>) -> Option<GroupFigures> {
    let (ballots, equal_shares) = gain(shares)?;
    let (_, greedy) = gain(most)?;
    Some(GroupFigures { members, ballots, equal_shares, greedy })
}

fn gain(entry: &GroupEntry) -> Option<(i64, Gain)> {
    match *entry {
        GroupEntry::Suppressed => None,
        GroupEntry::Reported { ballots, with_funded_project, spend } => Some((
            ballots as i64,
            Gain { ballots_with_funded: with_funded_project as i64, spent: int(spend) },
        )),
    }
}

/// Everybody as one group, so that the same rule hides them when they are too few.
fn everyone(
    input: &CountInput,
    election: &Election,
    shares: &EqualSharesOutcome,
    most: &GreedyOutcome,
) -> Result<Option<GroupFigures>, Fault> {
    let of = vec![Some(0); election.ballots().len()];
    if of.len() < SMALLEST_GROUP {
        return Ok(None);
    }
    let report = |funding: &Funding<'_>| group_report(election, &of, 1, funding).map_err(broken);
    let by_shares = report(&Funding::equal_shares(shares))?;
    let by_votes = report(&Funding::split_equally(&most.funded))?;
    Ok(figures(&by_shares.groups[0], &by_votes.groups[0], Some(input.members)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ideas with keys from 11 and these costs; ballots as (group, ideas by their place from 0), so many times.
    fn input(
        budget: i64,
        costs: &[i64],
        groups: &[i64],
        ballots: &[(Option<i64>, &[i64], usize)],
    ) -> CountInput {
        let option = |(place, cost): (i64, &i64)| OptionToCount {
            idea: SubjectId(11 + place),
            title: format!("Idea {place}"),
            cost: *cost,
        };
        let group = |(id, members): (i64, &i64)| GroupToCount {
            group: GroupAsCounted { id: GroupId(id), name: format!("Group {id}"), mark: id },
            members: *members,
        };
        let ballot = |(group, ticked): (Option<i64>, &[i64])| BallotToCount {
            group: group.map(GroupId),
            approves: ticked.iter().map(|place| SubjectId(11 + place)).collect(),
        };
        let ballots =
            ballots.iter().flat_map(|(group, ticked, times)| vec![ballot((*group, ticked)); *times]);
        CountInput {
            currency: "EUR".to_owned(),
            budget,
            members: groups.iter().sum(),
            options: (0..).zip(costs).map(option).collect(),
            groups: (1..).zip(groups).map(group).collect(),
            ballots: ballots.collect(),
        }
    }

    fn shown(report: &OutcomeReport) -> Vec<bool> {
        report.groups.iter().map(|result| result.figures.is_some()).collect()
    }

    #[test]
    fn a_minority_gets_what_its_share_pays_for() {
        // Sixty want the first two, forty the third; most votes first spends everything on the sixty.
        let ballots: [(Option<i64>, &[i64], usize); 2] = [(Some(1), &[0, 1], 60), (Some(2), &[2], 40)];
        let report = count(&input(100_000, &[50_000, 50_000, 40_000], &[80, 50], &ballots)).unwrap();
        assert_eq!(report.equal_shares.funded, [SubjectId(11), SubjectId(13)]);
        assert_eq!(report.greedy.funded, [SubjectId(11), SubjectId(12)]);
        assert_eq!((report.equal_shares.spent, report.greedy.spent), (90_000, 100_000));
        let small = report.groups[1].figures.unwrap();
        assert_eq!((small.ballots, small.members, small.turnout()), (40, Some(50), Some(80)));
        assert_eq!(small.equal_shares, Gain { ballots_with_funded: 40, spent: 40_000 });
        assert_eq!(small.greedy, Gain { ballots_with_funded: 0, spent: 0 });
        assert_eq!(report.everyone.unwrap().equal_shares, Gain { ballots_with_funded: 100, spent: 90_000 });
        let fared: Vec<_> =
            report.options.iter().map(|o| (o.idea.0, o.votes, o.funded, o.funded_by_greedy)).collect();
        assert_eq!(fared, [(11, 60, true, true), (12, 60, false, true), (13, 40, true, false)]);
    }

    #[test]
    fn steps_tell_who_paid_what() {
        let report =
            count(&input(9000, &[3000, 9001], &[10], &[(Some(1), &[0], 2), (None, &[], 1)])).unwrap();
        let step = &report.equal_shares.steps[0];
        assert_eq!((step.idea, step.title.as_str(), step.votes), (SubjectId(11), "Idea 0", 2));
        assert_eq!((step.paid_in_full, step.gave_their_rest, step.had_nothing), (2, 0, 0));
        assert_eq!((step.payment_rounded, step.payment.numerator.as_str()), (1500, "1500"));
        let out = &report.equal_shares.unfunded[0];
        assert_eq!((out.idea, out.reason.as_str(), out.held), (SubjectId(12), "no_supporters", None));
        assert_eq!(report.equal_shares.raised_by, 100);
        assert_eq!(report.tie_break, TieBreak::ORDER);
    }

    #[test]
    fn the_lower_key_settles_the_last_tie() {
        let report = count(&input(1000, &[1000, 1000], &[9], &[(Some(1), &[0, 1], 6)])).unwrap();
        assert_eq!(report.equal_shares.funded, [SubjectId(11)]);
        assert_eq!(report.greedy.funded, [SubjectId(11)]);
    }

    #[test]
    fn a_small_group_is_hidden_and_a_second_one_hides_it() {
        let of = |sizes: &[usize]| {
            let ballots: Vec<(Option<i64>, &[i64], usize)> =
                (1..).zip(sizes).map(|(group, size)| (Some(group), &[0_i64] as &[i64], *size)).collect();
            count(&input(10_000, &[5000], &vec![20; sizes.len()], &ballots)).unwrap()
        };
        assert_eq!(shown(&of(&[9, 7])), [true, true]);
        assert_eq!(shown(&of(&[9, 7, 4])), [true, false, false]);
        assert_eq!(shown(&of(&[9, 7, 4, 3])), [true, true, false, false]);
        assert_eq!(shown(&of(&[9, 7, 0])), [true, true, false]);
    }

    #[test]
    fn nothing_in_the_json_gives_a_hidden_group_away() {
        let ballots: [(Option<i64>, &[i64], usize); 4] =
            [(Some(1), &[0], 11), (Some(2), &[1], 8), (Some(3), &[0, 1], 3), (None, &[0], 6)];
        let report = count(&input(10_000, &[5000, 4000], &[20, 20, 20], &ballots)).unwrap();
        assert_eq!(shown(&report), [true, true, false, false]);
        // What is left when the shown are taken off is of nine ballots, not of three.
        let told = report.groups.iter().filter_map(|result| result.figures).map(|figures| figures.ballots);
        assert_eq!(report.ballots - told.sum::<i64>(), 9);
        let json = serde_json::to_value(&report.groups[2]).unwrap();
        assert_eq!(json["figures"], serde_json::Value::Null);
        assert_eq!(json["group"].as_object().unwrap().len(), 3);
    }

    #[test]
    fn so_few_that_everybody_is_hidden() {
        let report = count(&input(10_000, &[5000], &[9], &[(Some(1), &[0], 4)])).unwrap();
        assert_eq!((report.everyone, shown(&report)), (None, vec![false]));
        assert_eq!(report.equal_shares.funded, [SubjectId(11)]);
    }

    #[test]
    fn without_ballots_nothing_is_funded() {
        let report = count(&input(10_000, &[5000], &[9], &[])).unwrap();
        assert!(report.equal_shares.funded.is_empty());
        assert_eq!((report.ballots, report.equal_shares.spent), (0, 0));
        assert_eq!(report.equal_shares.unfunded[0].reason, "no_supporters");
    }

    #[test]
    fn yen_are_raised_by_one_yen() {
        let yen = CountInput { currency: "JPY".to_owned(), ..input(100, &[50], &[9], &[(None, &[0], 5)]) };
        assert_eq!(count(&yen).unwrap().equal_shares.raised_by, 1);
    }

    #[test]
    fn a_report_reads_back() {
        let ballots: [(Option<i64>, &[i64], usize); 2] = [(Some(1), &[0, 1], 7), (None, &[1], 6)];
        let report = count(&input(7000, &[5000, 3000], &[9], &ballots)).unwrap();
        let text = serde_json::to_string(&report).unwrap();
        assert_eq!(serde_json::from_str::<OutcomeReport>(&text).unwrap(), report);
    }

    #[test]
    fn a_ballot_that_fits_no_option_breaks_the_count() {
        let stray = input(100, &[50], &[9], &[(None, &[3], 1)]);
        assert!(matches!(count(&stray), Err(Fault::Broken(_))));
    }
}
