//! Exact amounts: what was paid in each round, over one common denominator.

use std::cmp::Ordering;

use num_bigint::BigUint;
use num_traits::{One, ToPrimitive, Zero};

use super::electorate::Electorate;
use crate::ratio::Ratio;

/// The exact largest payment of a project's supporters: `numerator / (scale of the ledger x payers)`.
#[derive(Clone)]
pub(super) struct Share {
    pub(super) numerator: BigUint,
    /// How many ballots pay the full share; at least 1.
    pub(super) payers: u32,
}

impl Share {
    /// Compares largest payment per unit of utility. Two shares of the same ledger only.
    pub(super) fn cmp_per_utility(&self, utility: u64, other: &Self, other_utility: u64) -> Ordering {
        let ours = &self.numerator * other.payers * other_utility;
        ours.cmp(&(&other.numerator * self.payers * utility))
    }
}

/// What each ballot started with and the full share of each round, all in units of `1 / scale`.
pub(super) struct Ledger {
    scale: BigUint,
    endowment: BigUint,
    shares: Vec<BigUint>,
}

/// How many ballots of a set hold something, and how often those paid the full share of each round.
pub(super) struct Tally {
    pub(super) holders: u64,
    pub(super) payments: Vec<u64>,
}

impl Ledger {
    pub(super) fn new(total_endowment: u128, ballots: u32) -> Self {
        Self { scale: ballots.into(), endowment: total_endowment.into(), shares: Vec::new() }
    }

    pub(super) fn scale(&self) -> &BigUint {
        &self.scale
    }

    pub(super) fn endowment(&self) -> &BigUint {
        &self.endowment
    }

    pub(super) fn share(&self, round: usize) -> &BigUint {
        &self.shares[round]
    }

    pub(super) fn rounds(&self) -> usize {
        self.shares.len()
    }

    /// What the ballots of a tally hold together, in units of `1 / scale`.
    pub(super) fn held(&self, tally: &Tally) -> BigUint {
        let mut paid = BigUint::zero();
        for (share, &times) in self.shares.iter().zip(&tally.payments).filter(|&(_, &times)| times > 0) {
            paid += share * times;
        }
        &self.endowment * tally.holders - paid
    }

    /// `cost` minor units in units of `1 / scale`.
    pub(super) fn amount(&self, cost: u64) -> BigUint {
        &self.scale * cost
    }

    /// An amount of this ledger as a fraction of minor units.
    pub(super) fn ratio(&self, amount: BigUint) -> Ratio {
        Ratio::new(amount, self.scale.clone()).unwrap_or_else(|_| Ratio::whole(0))
    }

    /// `share` in fixed point with `bits` binary places, rounded down and rounded up.
    pub(super) fn fixed(&self, share: &Share, bits: u32) -> (u128, u128) {
        let divisor = &self.scale * share.payers;
        let shifted = &share.numerator << bits;
        let down = &shifted / &divisor;
        let exact = &down * &divisor == shifted;
        let down = down.to_u128().unwrap_or(u128::MAX);
        (down, if exact { down } else { down.saturating_add(1) })
    }

    /// Notes the full share of the next round, refining the common denominator as far as it needs.
    pub(super) fn note(&mut self, share: &Share) {
        let payers = u64::from(share.payers);
        let rest = (&share.numerator % payers).to_u64().unwrap_or(0);
        let divisor = greatest_common_divisor(payers, rest);
        let factor = payers / divisor;
        if factor > 1 {
            self.scale *= factor;
            self.endowment *= factor;
            self.shares.iter_mut().for_each(|earlier| *earlier *= factor);
        }
        self.shares.push(&share.numerator / divisor);
    }
}

impl Tally {
    /// Counts the ballots of `classes` that still hold something; `round_of` gives the round that bought a project.
    pub(super) fn new<'c>(
        electorate: &Electorate,
        rounds: usize,
        classes: impl Iterator<Item = &'c u32>,
        round_of: impl Fn(u32) -> Option<usize>,
    ) -> Self {
        let mut tally = Self { holders: 0, payments: vec![0; rounds] };
        for &class in classes {
            let weight = u64::from(electorate.weight(class));
            tally.holders += weight;
            for round in electorate.approvals(class).iter().filter_map(|&project| round_of(project)) {
                tally.payments[round] += weight;
            }
        }
        tally
    }
}

fn greatest_common_divisor(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl Default for Ledger {
    fn default() -> Self {
        Self { scale: BigUint::one(), endowment: BigUint::zero(), shares: Vec::new() }
    }
}
