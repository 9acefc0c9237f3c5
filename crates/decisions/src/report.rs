//! The outcome of a decision, as it is stored and shown to everybody who sees the space. It tells of no single ballot.

use std::collections::BTreeMap;

use cocreate_kernel::{GroupId, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// An exact fraction in lowest terms, as decimal texts, because its numbers outgrow what JSON readers keep exactly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Fraction {
    /// Above the line.
    pub numerator: String,
    /// Below the line.
    pub denominator: String,
}

/// A way of counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CountingMethod {
    /// The Method of Equal Shares with cost utilities, completed by Add1.
    EqualShares,
    /// Most votes first, whatever still fits.
    Greedy,
}

/// What settles a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TieBreak {
    /// The idea that more ballots tick.
    MoreVotes,
    /// The cheaper idea.
    LowerCost,
    /// The idea with the lower key.
    LowerKey,
}

impl TieBreak {
    /// The order in which ties are settled.
    pub const ORDER: [Self; 3] = [Self::MoreVotes, Self::LowerCost, Self::LowerKey];
}

/// The outcome of a decision. Amounts are minor units of the currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OutcomeReport {
    /// ISO 4217 code.
    pub currency: String,
    /// What could be spent.
    pub budget: i64,
    /// Ballots, empty ones included.
    pub ballots: i64,
    /// The way of counting that decides; the other one stands beside it for comparison.
    pub decided_by: CountingMethod,
    /// What settles ties, in order, under both ways of counting.
    pub tie_break: Vec<TieBreak>,
    /// Every idea on the ballot, by votes.
    pub options: Vec<OptionResult>,
    /// The outcome.
    pub equal_shares: SharesResult,
    /// What most votes first would have funded.
    pub greedy: GreedyResult,
    /// What each group got.
    pub groups: Vec<GroupResult>,
    /// The same for everybody together; not told when fewer than five ballots were cast.
    pub everyone: Option<GroupFigures>,
}

/// How an idea fared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OptionResult {
    /// The idea.
    pub idea: SubjectId,
    /// Its title when the decision was opened.
    pub title: String,
    /// Its cost when the decision was opened.
    pub cost: i64,
    /// Ballots that tick it.
    pub votes: i64,
    /// Whether the outcome funds it.
    pub funded: bool,
    /// Whether most votes first would have funded it.
    pub funded_by_greedy: bool,
}

/// The Method of Equal Shares, step by step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SharesResult {
    /// The funded ideas, in the order of buying.
    pub funded: Vec<SubjectId>,
    /// What they cost together.
    pub spent: i64,
    /// What each ballot held at the start of the final run, exactly.
    pub share: Fraction,
    /// The same rounded down. For showing only.
    pub share_rounded_down: i64,
    /// By how much one raise increases each ballot's share.
    pub raised_by: i64,
    /// How many times the share was raised.
    pub raises: i64,
    /// Why it was not raised once more: `no_raises`, `next_raise_overspends`, `every_supported_project_funded`,
    /// `nothing_more_fits` or `each_holds_the_budget`.
    pub stopped: String,
    /// The funded ideas one by one.
    pub steps: Vec<SharesStep>,
    /// The ideas that are not funded, in the order of their keys.
    pub unfunded: Vec<SharesUnfunded>,
}

/// One idea paid for by those who ticked it. The three counts of ballots add up to the votes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SharesStep {
    /// The idea.
    pub idea: SubjectId,
    /// Its title.
    pub title: String,
    /// Its cost.
    pub cost: i64,
    /// Ballots that tick it.
    pub votes: i64,
    /// Ballots that paid the full, equal part.
    pub paid_in_full: i64,
    /// Ballots that had less than that left, and gave all of it.
    pub gave_their_rest: i64,
    /// Ballots that had nothing left to give.
    pub had_nothing: i64,
    /// The full part, exactly.
    pub payment: Fraction,
    /// The same to the nearest minor unit. For showing only.
    pub payment_rounded: i64,
    /// What has been spent so far, with this.
    pub spent: i64,
}

/// An idea that Equal Shares does not fund, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SharesUnfunded {
    /// The idea.
    pub idea: SubjectId,
    /// Its title.
    pub title: String,
    /// Its cost.
    pub cost: i64,
    /// Ballots that tick it.
    pub votes: i64,
    /// `no_supporters`, `dearer_than_budget` or `supporters_hold_too_little`.
    pub reason: String,
    /// What those who ticked it hold together at the end, rounded down; only where that is the reason.
    pub held: Option<i64>,
}

/// Most votes first, step by step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GreedyResult {
    /// The ideas it would have funded, in the order of taking.
    pub funded: Vec<SubjectId>,
    /// What they cost together.
    pub spent: i64,
    /// Every idea in the order looked at.
    pub steps: Vec<GreedyResultStep>,
}

/// One idea looked at by most votes first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GreedyResultStep {
    /// The idea.
    pub idea: SubjectId,
    /// Its title.
    pub title: String,
    /// Its cost.
    pub cost: i64,
    /// Ballots that tick it.
    pub votes: i64,
    /// What was left when its turn came.
    pub left_before: i64,
    /// Whether it fitted.
    pub funded: bool,
}

/// A stakeholder group as it was when the ballots were counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GroupAsCounted {
    /// Its key.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// Dye and shape: 1 to 16.
    pub mark: i64,
}

/// What a group got.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GroupResult {
    /// The group; none for the ballots of those who speak for no group.
    pub group: Option<GroupAsCounted>,
    /// The figures; none where they could expose how somebody voted: fewer than five ballots, or needed to hide a group
    /// that has fewer.
    pub figures: Option<GroupFigures>,
}

/// Figures of a group, or of everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GroupFigures {
    /// Members when the ballots were counted: the share that voted is `ballots` over `members`. None for those who
    /// speak for no group.
    pub members: Option<i64>,
    /// Ballots cast.
    pub ballots: i64,
    /// What the outcome brought it.
    pub equal_shares: Gain,
    /// What most votes first would have brought it.
    pub greedy: Gain,
}

/// What one way of counting brings a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Gain {
    /// Ballots with at least one funded idea.
    pub ballots_with_funded: i64,
    /// Minor units spent on its behalf: under Equal Shares what its ballots paid; under most votes first each funded
    /// idea's cost in equal parts on those who ticked it.
    pub spent: i64,
}

impl OutcomeReport {
    /// The same, with the titles that the options have now: empty where an idea is hidden.
    pub(crate) fn retitled(mut self, titles: &BTreeMap<SubjectId, &str>) -> Self {
        let now = |idea: SubjectId, title: &mut String| {
            *title = titles.get(&idea).map_or_else(String::new, |title| (*title).to_owned());
        };
        self.options.iter_mut().for_each(|option| now(option.idea, &mut option.title));
        self.equal_shares.steps.iter_mut().for_each(|step| now(step.idea, &mut step.title));
        self.equal_shares.unfunded.iter_mut().for_each(|out| now(out.idea, &mut out.title));
        self.greedy.steps.iter_mut().for_each(|step| now(step.idea, &mut step.title));
        self
    }
}

impl GroupFigures {
    /// How many in a hundred members voted, rounded down; none where that cannot be said.
    #[must_use]
    pub fn turnout(&self) -> Option<i64> {
        percent(self.ballots, self.members?)
    }
}

/// `part` of `whole` in whole hundredths, rounded down; none unless it is between 0 and 100.
pub(crate) fn percent(part: i64, whole: i64) -> Option<i64> {
    (whole > 0 && (0..=whole).contains(&part)).then(|| (i128::from(part) * 100 / i128::from(whole)) as i64)
}
