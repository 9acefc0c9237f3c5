//! Money: integer minor units of a currency. A person types `1200.50`, a program sends `120050`.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer};

use crate::Flaw;

pub use cocreate_rules::pabulib::minor_digits;

/// The most that one amount may be, in minor units: sums of many stay far inside 64 bits.
pub const MOST: i64 = 1_000_000_000_000_000;

/// An amount as it arrives: minor units as an integer, or major units as decimal text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amount {
    /// Minor units.
    Minor(i64),
    /// Major units, as typed: `1200.50`.
    Typed(String),
    /// A number beyond 64 bits.
    Beyond,
}

impl Amount {
    /// Minor units of this currency.
    ///
    /// # Errors
    /// A [`Flaw`] of the field: `not_a_number`, `negative`, `too_large`, `too_precise`.
    pub fn minor(&self, field: &str, currency: &str) -> Result<i64, Flaw> {
        let units = match self {
            Self::Minor(units) => *units,
            Self::Typed(text) => {
                typed(text, minor_digits(currency)).map_err(|code| Flaw::new(field, code))?
            }
            Self::Beyond => i64::MAX,
        };
        if units < 0 {
            return Err(Flaw::new(field, "negative"));
        }
        if units > MOST {
            return Err(Flaw::new(field, "too_large"));
        }
        Ok(units)
    }
}

fn typed(text: &str, digits: u32) -> Result<i64, &'static str> {
    let plain: String =
        text.chars().filter(|c| !c.is_whitespace() && *c != '\u{202f}' && *c != '\u{a0}').collect();
    let (negative, plain) = plain.strip_prefix('-').map_or((false, plain.as_str()), |rest| (true, rest));
    let digits = digits as usize;
    let (whole, part) = parts(plain, digits).ok_or("not_a_number")?;
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !is_number(&whole) || !is_number(part) {
        return Err("not_a_number");
    }
    if part.len() > digits {
        return Err("too_precise");
    }
    let units: i64 = format!("{whole}{part:0<digits$}").parse().map_err(|_| "too_large")?;
    Ok(if negative { -units } else { units })
}

/// Whole and decimals, with marks between thousands taken out: `1.200`, `1,200.50`, `1.200,50` and
/// `12,34,567` are read as they are meant. A single mark before exactly three digits sets thousands apart,
/// unless the currency itself has three decimals.
fn parts(plain: &str, digits: usize) -> Option<(String, &str)> {
    let marks: Vec<char> = plain.chars().filter(|c| matches!(c, '.' | ',')).collect();
    let groups: Vec<&str> = plain.split(['.', ',']).collect();
    let (tail, before) = groups.split_last()?;
    let alike = marks.windows(2).all(|pair| pair[0] == pair[1]);
    let decimal = !marks.is_empty() && (!alike || marks.len() == 1 && (tail.len() != 3 || digits == 3));
    let (whole, part) = if decimal { (before, *tail) } else { (groups.as_slice(), "") };
    let between = &marks[..whole.len() - 1];
    let apart = match whole {
        [_] => true,
        [first, middle @ .., last] => {
            (1..=3).contains(&first.len())
                && last.len() == 3
                && middle.iter().all(|group| matches!(group.len(), 2 | 3))
        }
        [] => false,
    };
    (apart && between.windows(2).all(|pair| pair[0] == pair[1])).then(|| (whole.concat(), part))
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl Visitor<'_> for Either {
            type Value = Amount;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("minor units or a decimal text")
            }
            fn visit_i64<E: Error>(self, units: i64) -> Result<Amount, E> {
                Ok(Amount::Minor(units))
            }
            fn visit_u64<E: Error>(self, units: u64) -> Result<Amount, E> {
                Ok(i64::try_from(units).map_or(Amount::Beyond, Amount::Minor))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Amount, E> {
                Ok(Amount::Typed(text.to_owned()))
            }
        }
        deserializer.deserialize_any(Either)
    }
}

impl utoipa::PartialSchema for Amount {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        i64::schema()
    }
}

impl utoipa::ToSchema for Amount {}

/// Minor units as plain decimal text, as a form shows them again.
#[must_use]
pub fn decimal(units: i64, currency: &str) -> String {
    let digits = minor_digits(currency);
    let size = 10_i64.pow(digits);
    let whole = units / size;
    if digits == 0 || units % size == 0 {
        return whole.to_string();
    }
    format!("{whole}.{:0width$}", (units % size).abs(), width = digits as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_amounts_become_minor_units() {
        let euro = |text: &str| Amount::Typed(text.to_owned()).minor("cost", "EUR").map_err(|flaw| flaw.code);
        assert_eq!(euro("1200"), Ok(120_000));
        assert_eq!(euro("1 200,5"), Ok(120_050));
        assert_eq!(euro("0.07"), Ok(7));
        assert_eq!(euro("-1"), Err("negative"));
        for (text, units) in [
            ("1.234", 123_400),
            ("1,234", 123_400),
            ("1,234.50", 123_450),
            ("1.234,50", 123_450),
            ("1.234.567", 123_456_700),
            ("12,34,567.5", 123_456_750),
            ("1\u{202f}234,50", 123_450),
        ] {
            assert_eq!(euro(text), Ok(units), "{text}");
        }
        assert_eq!(euro("1.2345"), Err("too_precise"));
        for text in ["1.23.456,7,8", "1,2345,678", "1.234,567.8", ".5", "1..2", "12.3456.789"] {
            assert_eq!(euro(text), Err("not_a_number"), "{text}");
        }
        assert_eq!(Amount::Typed("1.234".to_owned()).minor("cost", "KWD").map_err(|f| f.code), Ok(1_234));
        assert_eq!(euro("12e3"), Err("not_a_number"));
        assert_eq!(euro(""), Err("not_a_number"));
        assert_eq!(euro("9999999999999999"), Err("too_large"));
        assert_eq!(euro("99999999999999999999"), Err("too_large"));
        assert_eq!(
            Amount::Typed("1.5".to_owned()).minor("cost", "JPY").map_err(|f| f.code),
            Err("too_precise")
        );
        assert_eq!(Amount::Beyond.minor("cost", "EUR").map_err(|f| f.code), Err("too_large"));
    }

    #[test]
    fn amounts_read_back() {
        assert_eq!(decimal(120_050, "EUR"), "1200.50");
        assert_eq!(decimal(120_000, "EUR"), "1200");
        assert_eq!(decimal(1200, "JPY"), "1200");
    }
}
