//! Exact fractions that can be stored and shown.

use std::cmp::Ordering;
use std::fmt;

use num_bigint::BigUint;
use num_traits::{One, ToPrimitive, Zero};
use serde::{Deserialize, Serialize};

/// An exact fraction that is never negative, in lowest terms.
///
/// As data it is a pair of decimal strings, because its numbers outgrow what JSON readers keep exactly:
/// `{"numerator": "10", "denominator": "3"}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "RatioText", into = "RatioText")]
pub struct Ratio {
    numerator: BigUint,
    denominator: BigUint,
}

/// Why a fraction in stored data cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RatioError {
    /// Numerator or denominator is not a plain decimal number.
    #[error("a fraction needs two plain decimal numbers")]
    NotANumber,
    /// The denominator is zero.
    #[error("a fraction cannot have zero below the line")]
    ZeroDenominator,
}

#[derive(Serialize, Deserialize)]
struct RatioText {
    numerator: String,
    denominator: String,
}

impl Ratio {
    /// `numerator / denominator` in lowest terms; an error if `denominator` is zero.
    pub fn new(numerator: BigUint, denominator: BigUint) -> Result<Self, RatioError> {
        if denominator.is_zero() {
            return Err(RatioError::ZeroDenominator);
        }
        let divisor = greatest_common_divisor(numerator.clone(), denominator.clone());
        Ok(Self { numerator: numerator / &divisor, denominator: denominator / divisor })
    }

    /// The whole number `value`.
    pub fn whole(value: u64) -> Self {
        Self { numerator: value.into(), denominator: BigUint::one() }
    }

    /// The number above the line.
    pub fn numerator(&self) -> &BigUint {
        &self.numerator
    }

    /// The number below the line, at least 1.
    pub fn denominator(&self) -> &BigUint {
        &self.denominator
    }

    /// The largest whole number not above the fraction; `u64::MAX` if that is larger still.
    pub fn rounded_down(&self) -> u64 {
        (&self.numerator / &self.denominator).to_u64().unwrap_or(u64::MAX)
    }

    /// The nearest whole number, a half going to the even neighbour; `u64::MAX` if that is larger still.
    pub fn rounded_half_even(&self) -> u64 {
        let whole = &self.numerator / &self.denominator;
        let rest_doubled = (&self.numerator - &whole * &self.denominator) * 2u32;
        let up = match rest_doubled.cmp(&self.denominator) {
            Ordering::Less => false,
            Ordering::Equal => whole.bit(0),
            Ordering::Greater => true,
        };
        (whole + u32::from(up)).to_u64().unwrap_or(u64::MAX)
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        (&self.numerator * &other.denominator).cmp(&(&other.numerator * &self.denominator))
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl From<Ratio> for RatioText {
    fn from(ratio: Ratio) -> Self {
        Self { numerator: ratio.numerator.to_string(), denominator: ratio.denominator.to_string() }
    }
}

impl TryFrom<RatioText> for Ratio {
    type Error = RatioError;

    fn try_from(text: RatioText) -> Result<Self, RatioError> {
        let number = |digits: &str| digits.parse::<BigUint>().map_err(|_| RatioError::NotANumber);
        Self::new(number(&text.numerator)?, number(&text.denominator)?)
    }
}

fn greatest_common_divisor(mut a: BigUint, mut b: BigUint) -> BigUint {
    while !b.is_zero() {
        (a, b) = (b.clone(), a % b);
    }
    a
}
