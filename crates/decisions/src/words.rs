//! Sentences with several values in them, put together for the templates.

use cocreate_web::{Cursor, Frame};

use crate::report::{
    GreedyResultStep, GroupFigures, OptionResult, OutcomeReport, SharesStep, SharesUnfunded,
};
use crate::views::{DecisionListView, DecisionView, NewDecisionView};

/// Where the style sheet counts the ticks.
const TALLY: &str = "<span class=\"tally-count\"></span>";

fn tally(frame: &Frame<'_>, of: usize) -> String {
    frame.v("decision-tally", [("ticked", TALLY.into()), ("count", of.into())])
}

impl DecisionListView {
    pub(crate) fn any_in(&self, state: &str) -> bool {
        self.decisions.iter().any(|row| row.state == state)
    }

    pub(crate) fn older(&self, next: &Cursor) -> String {
        format!("/spaces/{}/decisions?after={next}", self.space.id)
    }
}

impl NewDecisionView {
    pub(crate) fn list(&self) -> String {
        format!("/spaces/{}/decisions", self.space.id)
    }

    pub(crate) fn tally(&self, frame: &Frame<'_>) -> String {
        tally(frame, self.ideas.len())
    }
}

impl DecisionView {
    pub(crate) fn address(&self) -> String {
        format!("/decisions/{}", self.id)
    }

    pub(crate) fn list(&self) -> String {
        format!("/spaces/{}/decisions", self.space.id)
    }

    pub(crate) fn ideas_list(&self) -> String {
        format!("/spaces/{}/ideas", self.space.id)
    }

    /// How many ideas are on the ballot, in the words of a key.
    pub(crate) fn how_many(&self, frame: &Frame<'_>, key: &str) -> String {
        frame.n(key, &(self.options.len() as i64))
    }

    pub(crate) fn ticked_none(&self) -> bool {
        self.my_ballot.as_ref().is_none_or(|mine| mine.approves.is_empty())
    }

    pub(crate) fn until(&self, frame: &Frame<'_>) -> String {
        let key = if self.my_ballot.is_some() { "decision-until-change" } else { "decision-until-vote" };
        frame.w(key, "moment", &frame.moment(&self.closes_at))
    }

    pub(crate) fn tally(&self, frame: &Frame<'_>) -> String {
        tally(frame, self.options.len())
    }

    pub(crate) fn sums(&self, frame: &Frame<'_>) -> String {
        let sum: i64 = self.options.iter().map(|option| option.cost).sum();
        let [sum, budget] = [sum, self.budget].map(|units| frame.money(&units, &self.space.currency));
        frame.w2("decision-sums", ("sum", &sum), ("budget", &budget))
    }

    pub(crate) fn lead(&self, frame: &Frame<'_>) -> String {
        let funded = self.outcome.as_ref().map_or(0, |report| report.equal_shares.funded.len());
        frame.v("outcome-lead", [("funded", funded.into()), ("all", self.options.len().into())])
    }
}

impl OutcomeReport {
    fn money(&self, frame: &Frame<'_>, units: i64) -> String {
        frame.money(&units, &self.currency)
    }

    pub(crate) fn ticked_by(&self, frame: &Frame<'_>, votes: &i64) -> String {
        frame.v("outcome-ticked-by", [("votes", votes.into()), ("ballots", self.ballots.into())])
    }

    pub(crate) fn spent_of(&self, frame: &Frame<'_>) -> String {
        let [spent, budget] = [self.equal_shares.spent, self.budget].map(|units| self.money(frame, units));
        frame.w2("outcome-spent-of", ("spent", &spent), ("budget", &budget))
    }

    fn facts(&self, frame: &Frame<'_>, cost: i64, votes: i64) -> String {
        frame.v("outcome-cost-and-votes", [("cost", self.money(frame, cost).into()), ("votes", votes.into())])
    }

    pub(crate) fn cost_and_votes(&self, frame: &Frame<'_>, option: &OptionResult) -> String {
        self.facts(frame, option.cost, option.votes)
    }

    pub(crate) fn any_shown(&self) -> bool {
        self.groups.iter().any(|result| result.figures.is_some())
    }

    /// The length of a bar: the longest of the picture is 100 %.
    pub(crate) fn bar(&self, units: &i64) -> String {
        let shown = self.groups.iter().filter_map(|result| result.figures.as_ref());
        let longest =
            shown.map(|figures| figures.equal_shares.spent.max(figures.greedy.spent)).max().unwrap_or(0);
        let thousandths = i128::from(*units) * 1_000 / i128::from(longest.max(1));
        format!("{}.{}%", thousandths / 10, thousandths % 10)
    }

    pub(crate) fn beginning(&self, frame: &Frame<'_>) -> String {
        let share = self.money(frame, self.equal_shares.share_rounded_down);
        frame.v("outcome-beginning", [("ballots", self.ballots.into()), ("share", share.into())])
    }

    pub(crate) fn raising(&self, frame: &Frame<'_>) -> String {
        let raised = frame.n("outcome-raised", &self.equal_shares.raises);
        format!("{raised} {}", frame.code("outcome-stopped", &self.equal_shares.stopped))
    }

    pub(crate) fn cost_and_payers(&self, frame: &Frame<'_>, step: &SharesStep) -> String {
        let payers = step.paid_in_full + step.gave_their_rest;
        frame.v(
            "outcome-cost-and-payers",
            [("cost", self.money(frame, step.cost).into()), ("payers", payers.into())],
        )
    }

    pub(crate) fn paid(&self, frame: &Frame<'_>, step: &SharesStep) -> String {
        let payment = self.money(frame, step.payment_rounded);
        frame.v("outcome-paid", [("ballots", step.paid_in_full.into()), ("payment", payment.into())])
    }

    pub(crate) fn cost_and_held(&self, frame: &Frame<'_>, out: &SharesUnfunded) -> String {
        let cost = self.money(frame, out.cost);
        match out.held {
            None => frame.w("outcome-cost-only", "cost", &cost),
            Some(held) => {
                frame.w2("outcome-cost-and-held", ("cost", &cost), ("held", &self.money(frame, held)))
            }
        }
    }

    pub(crate) fn greedy_step(&self, frame: &Frame<'_>, step: &GreedyResultStep) -> String {
        let facts = self.facts(frame, step.cost, step.votes);
        if step.funded {
            return frame.w("outcome-greedy-funded", "facts", &facts);
        }
        let left = self.money(frame, step.left_before);
        frame.w2("outcome-greedy-unfunded", ("facts", &facts), ("left", &left))
    }
}

impl GroupFigures {
    /// How many of its members voted, and in a hundred.
    pub(crate) fn voted(&self, frame: &Frame<'_>) -> String {
        let ballots = frame.number(&self.ballots);
        let Some(members) = self.members else { return ballots };
        let of = frame.w2("outcome-voted-of", ("ballots", &ballots), ("members", &frame.number(&members)));
        match self.turnout() {
            None => of,
            Some(percent) => frame.w2("outcome-percent", ("of", &of), ("percent", &frame.number(&percent))),
        }
    }

    /// How many of its ballots have a funded idea.
    pub(crate) fn got_one(&self, frame: &Frame<'_>) -> String {
        let [part, whole] = [self.equal_shares.ballots_with_funded, self.ballots].map(|n| frame.number(&n));
        frame.w2("outcome-of", ("part", &part), ("whole", &whole))
    }
}
