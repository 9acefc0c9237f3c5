//! Bounds in fixed point: whole multiples of `2^-bits` minor units, for the comparisons that need no more.

use std::cmp::Ordering;

/// Between which two amounts the largest payment for a project lies, both ends included.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
    pub(super) low: u128,
    pub(super) high: u128,
}

/// How many binary places fit, so that no sum of balances reaches 2^126.
pub(super) fn places(total_endowment: u128) -> u32 {
    let whole = u128::BITS - total_endowment.leading_zeros();
    64.min(126u32.saturating_sub(whole))
}

/// Compares `a / a_utility` with `b / b_utility` without dividing. No utility may be zero.
pub(super) fn cmp_per_utility(a: u128, a_utility: u64, b: u128, b_utility: u64) -> Ordering {
    wide_product(a, b_utility).cmp(&wide_product(b, a_utility))
}

/// The 192-bit product as (upper 128 bits, lower 64 bits).
fn wide_product(a: u128, b: u64) -> (u128, u64) {
    let b = u128::from(b);
    let low = (a & u128::from(u64::MAX)) * b;
    let high = (a >> 64) * b + (low >> 64);
    (high, low as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_beyond_128_bits() {
        let large = u128::MAX / 2;
        assert_eq!(cmp_per_utility(large, u64::MAX, large - 1, u64::MAX), Ordering::Greater);
        assert_eq!(cmp_per_utility(large, u64::MAX, large, u64::MAX - 1), Ordering::Less);
        assert_eq!(cmp_per_utility(6, 3, 4, 2), Ordering::Equal);
        assert_eq!(places(0), 64);
        assert_eq!(places(1 << 100), 25);
    }
}
