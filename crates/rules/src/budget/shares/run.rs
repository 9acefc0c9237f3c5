//! One run of the Method of Equal Shares with a fixed endowment.

use std::cmp::Ordering;

use super::electorate::Electorate;
use super::fixed::{Bounds, cmp_per_utility, places};
use super::ledger::{Ledger, Share, Tally};
use crate::budget::precedence;

/// A bought project, in the order of buying.
pub(super) struct Round {
    pub(super) project: u32,
    /// Ballots that paid the full share, that gave the rest they had, and that had nothing left.
    pub(super) in_full: u32,
    pub(super) with_their_rest: u32,
    pub(super) with_nothing: u32,
}

/// A project not bought yet, with a bound below its largest payment. Balances only shrink, so the bound stays true.
struct Waiting {
    project: u32,
    at_least: u128,
}

/// A project that would be bought, and exactly how.
struct Purchase {
    project: u32,
    share: Share,
    /// Classes that hold something, but less than the full share.
    poor: Vec<u32>,
    /// Classes that hold the full share exactly.
    even: Vec<u32>,
}

/// The state of a run.
///
/// A class that is `empty` holds exactly nothing. Any other class has paid the full share of every bought project that
/// it approves, so its exact balance follows from the ledger; `balances` bounds it from below in fixed point, and it
/// is at most [`Run::slack`] more.
pub(super) struct Run<'e> {
    electorate: &'e Electorate,
    pub(super) ledger: Ledger,
    pub(super) rounds: Vec<Round>,
    pub(super) spent: u128,
    places: u32,
    balances: Vec<u128>,
    empty: Vec<bool>,
    round_of: Vec<Option<u32>>,
    waiting: Vec<Waiting>,
}

impl<'e> Run<'e> {
    pub(super) fn new(electorate: &'e Electorate, total_endowment: u128) -> Self {
        let places = places(total_endowment);
        let ballots = u128::from(electorate.ballots().max(1));
        let mut run = Self {
            electorate,
            ledger: if electorate.ballots() == 0 {
                Ledger::default()
            } else {
                Ledger::new(total_endowment, electorate.ballots())
            },
            rounds: Vec::new(),
            spent: 0,
            places,
            balances: vec![(total_endowment << places) / ballots; electorate.classes()],
            empty: vec![total_endowment == 0; electorate.classes()],
            round_of: vec![None; electorate.projects() as usize],
            waiting: Vec::new(),
        };
        run.open(total_endowment);
        run
    }

    /// Buys until nothing can be bought.
    pub(super) fn finish(mut self) -> Self {
        while self.buy_next() {}
        self
    }

    /// Buys until nothing can be bought; `None` as soon as that costs more than `budget`.
    pub(super) fn finish_within(mut self, budget: u64) -> Option<Self> {
        while self.spent <= budget.into() && self.buy_next() {}
        (self.spent <= budget.into()).then_some(self)
    }

    /// The round that bought `project`.
    pub(super) fn round_of(&self, project: u32) -> Option<usize> {
        self.round_of[project as usize].map(|round| round as usize)
    }

    pub(super) fn is_empty(&self, class: u32) -> bool {
        self.empty[class as usize]
    }

    /// What the supporters of `project` hold and how often they paid.
    pub(super) fn supporters_tally(&self, project: u32) -> Tally {
        self.tally(self.electorate.supporters(project).iter())
    }

    fn tally<'c>(&self, classes: impl Iterator<Item = &'c u32>) -> Tally {
        let holding = classes.filter(|&&class| !self.is_empty(class));
        Tally::new(self.electorate, self.ledger.rounds(), holding, |project| self.round_of(project))
    }

    /// By how much a balance may exceed its bound: one unit for the endowment and one for each payment.
    fn slack(&self) -> u128 {
        self.rounds.len() as u128 + 1
    }

    /// Takes what costs nothing, and queues what can be bought at all.
    fn open(&mut self, total_endowment: u128) {
        let electorate = self.electorate;
        let mut free: Vec<u32> = Vec::new();
        for project in 0..electorate.projects() {
            let (cost, votes) = (electorate.cost(project), electorate.votes_for(project));
            if votes == 0 || u128::from(cost) > total_endowment {
                continue;
            }
            if cost == 0 {
                free.push(project);
            } else {
                let at_least = (u128::from(cost) << self.places) / u128::from(votes);
                self.waiting.push(Waiting { project, at_least });
            }
        }
        free.sort_by_key(|&project| precedence(electorate.votes_for(project), 0, project));
        for project in free {
            let share = Share { numerator: 0u32.into(), payers: electorate.votes_for(project) };
            self.settle(Purchase { project, share, poor: Vec::new(), even: Vec::new() });
        }
        self.sort_waiting();
    }

    fn sort_waiting(&mut self) {
        let electorate = self.electorate;
        self.waiting.sort_by(|a, b| {
            let (a_utility, b_utility) = (electorate.utility(a.project), electorate.utility(b.project));
            cmp_per_utility(a.at_least, a_utility, b.at_least, b_utility)
        });
    }

    /// Buys the project with the smallest largest payment per utility; false if none can be bought.
    fn buy_next(&mut self) -> bool {
        let contenders = self.contenders();
        let mut best: Option<Purchase> = None;
        for (project, bounds) in contenders {
            let purchase = self.purchase(project, bounds);
            if best.as_ref().is_none_or(|best| self.cmp_purchases(&purchase, best) == Ordering::Less) {
                best = Some(purchase);
            }
        }
        let Some(purchase) = best else { return false };
        self.waiting.retain(|waiting| waiting.project != purchase.project);
        self.settle(purchase);
        self.sort_waiting();
        true
    }

    fn cmp_purchases(&self, a: &Purchase, b: &Purchase) -> Ordering {
        let place = |purchase: &Purchase| {
            let project = purchase.project;
            precedence(self.electorate.votes_for(project), self.electorate.cost(project), project)
        };
        let (a_utility, b_utility) = (self.electorate.utility(a.project), self.electorate.utility(b.project));
        a.share.cmp_per_utility(a_utility, &b.share, b_utility).then_with(|| place(a).cmp(&place(b)))
    }

    /// The projects that may be the next to buy, as far as their bounds can tell. Looks again only at the head of the
    /// queue, and drops what can no longer be bought.
    fn contenders(&mut self) -> Vec<(u32, Bounds)> {
        let electorate = self.electorate;
        let mut seen: Vec<(u32, Bounds)> = Vec::new();
        let mut best: Option<(u128, u64)> = None;
        let mut waiting = std::mem::take(&mut self.waiting);
        let mut beaten = false;
        waiting.retain_mut(|entry| {
            let utility = electorate.utility(entry.project);
            let worse = |at_least: u128, best: Option<(u128, u64)>| {
                best.is_some_and(|(high, of)| {
                    cmp_per_utility(at_least, utility, high, of) == Ordering::Greater
                })
            };
            beaten = beaten || worse(entry.at_least, best);
            if beaten {
                return true;
            }
            let Some(bounds) = self.bounds(entry.project, entry.at_least) else { return false };
            entry.at_least = bounds.low.max(entry.at_least);
            if best.is_none_or(|(high, of)| cmp_per_utility(bounds.high, utility, high, of) == Ordering::Less)
            {
                best = Some((bounds.high, utility));
            }
            seen.push((entry.project, bounds));
            true
        });
        self.waiting = waiting;
        seen.retain(|(project, bounds)| {
            best.is_some_and(|(high, of)| {
                cmp_per_utility(bounds.low, electorate.utility(*project), high, of) != Ordering::Greater
            })
        });
        seen
    }

    /// Bounds of the largest payment for `project`, which is at least `from`; `None` if it cannot be bought.
    ///
    /// For any set of supporters taken as giving all they have, `(cost - what those hold) / the others` is never more
    /// than the largest payment. Starting low, the set of those who hold less than that grows until it fits.
    fn bounds(&self, project: u32, from: u128) -> Option<Bounds> {
        let cost = u128::from(self.electorate.cost(project)) << self.places;
        let votes = self.electorate.votes_for(project);
        let slack = self.slack();
        let mut low = from;
        let mut guess = from;
        loop {
            let (mut poor_hold, mut poor) = (0u128, 0u32);
            for &class in self.electorate.supporters(project) {
                let balance = self.balances[class as usize];
                if balance < guess {
                    let weight = self.electorate.weight(class);
                    poor_hold += balance * u128::from(weight);
                    poor += weight;
                }
            }
            let missing = cost.saturating_sub(poor_hold);
            let rich = votes - poor;
            if rich == 0 {
                return self.bounds_if_all_give_all(project, low, missing);
            }
            let poor_slack = u128::from(poor) * slack;
            low = low.max(missing.saturating_sub(poor_slack) / u128::from(rich));
            let next = missing.div_ceil(u128::from(rich));
            if next <= guess {
                return Some(Bounds { low, high: guess });
            }
            guess = next;
        }
    }

    /// The rare case in which the bounds of all balances together do not reach the cost.
    fn bounds_if_all_give_all(&self, project: u32, low: u128, missing: u128) -> Option<Bounds> {
        let all_slack = u128::from(self.electorate.votes_for(project)) * self.slack();
        if missing > all_slack {
            return None;
        }
        let held = self.ledger.held(&self.supporters_tally(project));
        if held < self.ledger.amount(self.electorate.cost(project)) {
            return None;
        }
        let balances = self.electorate.supporters(project).iter().map(|&class| self.balances[class as usize]);
        Some(Bounds { low, high: balances.max().unwrap_or(0) + self.slack() })
    }

    /// How exactly `project` would be paid. It can be bought, and its largest payment lies within `bounds`.
    fn purchase(&self, project: u32, bounds: Bounds) -> Purchase {
        let slack = self.slack();
        let (mut poor, mut unsure) = (Vec::new(), Vec::new());
        let mut payers = self.electorate.votes_for(project);
        for &class in self.electorate.supporters(project) {
            let balance = self.balances[class as usize];
            if self.is_empty(class) {
                payers -= self.electorate.weight(class);
            } else if balance + slack < bounds.low {
                payers -= self.electorate.weight(class);
                poor.push(class);
            } else if balance <= bounds.high {
                unsure.push(class);
            }
        }
        let held = self.ledger.held(&self.tally(poor.iter()));
        let mut numerator = self.ledger.amount(self.electorate.cost(project)) - held;
        let mut even = Vec::new();
        loop {
            let before = poor.len();
            even.clear();
            unsure.retain(|&class| {
                let balance = self.ledger.held(&self.one_of(class));
                match (&balance * payers).cmp(&numerator) {
                    Ordering::Less => {
                        let weight = self.electorate.weight(class);
                        numerator -= balance * weight;
                        payers -= weight;
                        poor.push(class);
                        return false;
                    }
                    Ordering::Equal => even.push(class),
                    Ordering::Greater => {}
                }
                true
            });
            if poor.len() == before {
                return Purchase { project, share: Share { numerator, payers }, poor, even };
            }
        }
    }

    /// The payments of a single ballot of `class`.
    fn one_of(&self, class: u32) -> Tally {
        let mut payments = vec![0; self.ledger.rounds()];
        for round in self.electorate.approvals(class).iter().filter_map(|&project| self.round_of(project)) {
            payments[round] = 1;
        }
        Tally { holders: 1, payments }
    }

    fn settle(&mut self, purchase: Purchase) {
        let Purchase { project, share, poor, even } = purchase;
        let (_, at_most) = self.ledger.fixed(&share, self.places);
        let mut with_their_rest = 0;
        for &class in &poor {
            with_their_rest += self.electorate.weight(class);
            self.drain(class);
        }
        let nothing_to_pay = at_most == 0;
        for &class in self.electorate.supporters(project).iter().filter(|_| !nothing_to_pay) {
            let balance = &mut self.balances[class as usize];
            *balance = balance.saturating_sub(at_most);
        }
        even.iter().for_each(|&class| self.drain(class));
        self.ledger.note(&share);
        self.round_of[project as usize] = Some(self.rounds.len() as u32);
        self.spent += u128::from(self.electorate.cost(project));
        let in_full = share.payers;
        let with_nothing = self.electorate.votes_for(project) - in_full - with_their_rest;
        self.rounds.push(Round { project, in_full, with_their_rest, with_nothing });
    }

    fn drain(&mut self, class: u32) {
        self.balances[class as usize] = 0;
        self.empty[class as usize] = true;
    }
}
