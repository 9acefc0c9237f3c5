//! Decimal amounts into whole minor units.

use super::RefusalReason;

/// How many decimal digits the minor unit of a currency has (ISO 4217): 2 for EUR and for whatever is not listed,
/// 0 for JPY, 3 for KWD.
pub fn minor_digits(currency: &str) -> u32 {
    match currency.trim().to_ascii_uppercase().as_str() {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "VND"
        | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

/// A decimal amount such as `100000.0` as whole minor units. Zeros beyond the minor digits are fine, others are not.
pub(super) fn minor_units(field: &str, text: &str, digits: u32) -> Result<u64, RefusalReason> {
    let bad = || RefusalReason::BadNumber { field: field.into() };
    let (negative, whole, decimals) = decimal(text).ok_or_else(bad)?;
    let digits = digits as usize;
    let kept = &decimals[..decimals.len().min(digits)];
    if decimals[kept.len()..].bytes().any(|digit| digit != b'0') {
        return Err(RefusalReason::TooManyDecimals { field: field.into() });
    }
    let units = format!("{whole}{kept:0<digits$}");
    if negative && units.bytes().any(|digit| digit != b'0') {
        return Err(RefusalReason::NegativeCost { field: field.into() });
    }
    units.parse().map_err(|_| RefusalReason::TooLarge { field: field.into() })
}

/// Whether a decimal number is above zero; none if it is no decimal number.
pub(super) fn above_zero(text: &str) -> Option<bool> {
    let (negative, whole, decimals) = decimal(text)?;
    let zero = whole.bytes().chain(decimals.bytes()).all(|digit| digit == b'0');
    Some(!negative && !zero)
}

/// Sign, digits before and digits after the point; there is at least one digit.
fn decimal(text: &str) -> Option<(bool, &str, &str)> {
    let text = text.trim();
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |part: &str| part.bytes().all(|digit| digit.is_ascii_digit());
    (plain(whole) && plain(decimals) && !(whole.is_empty() && decimals.is_empty()))
        .then_some((negative, whole, decimals))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_amounts() {
        assert_eq!(minor_units("cost", "100000.0", 2), Ok(10_000_000));
        assert_eq!(minor_units("cost", " .5 ", 2), Ok(50));
        assert_eq!(minor_units("cost", "7.00", 0), Ok(7));
        assert_eq!(minor_units("cost", "-0.00", 2), Ok(0));
        assert_eq!(minor_units("cost", "1.234", 3), Ok(1234));
        let field = || "cost".to_owned();
        assert_eq!(minor_units("cost", "1.234", 2), Err(RefusalReason::TooManyDecimals { field: field() }));
        assert_eq!(minor_units("cost", "-1", 2), Err(RefusalReason::NegativeCost { field: field() }));
        for text in ["", ".", "1,5", "1e3", "+1", "--1", "1 000", "NaN"] {
            assert_eq!(
                minor_units("cost", text, 2),
                Err(RefusalReason::BadNumber { field: field() }),
                "{text}"
            );
        }
        let largest = "184467440737095516.15";
        assert_eq!(minor_units("cost", largest, 2), Ok(u64::MAX));
        let too_large = minor_units("cost", "184467440737095516.16", 2);
        assert_eq!(too_large, Err(RefusalReason::TooLarge { field: field() }));
    }

    #[test]
    fn knows_what_is_above_zero() {
        assert_eq!(above_zero("0.01"), Some(true));
        assert_eq!(above_zero("-3"), Some(false));
        assert_eq!(above_zero("0.0"), Some(false));
        assert_eq!(above_zero("x"), None);
    }
}
