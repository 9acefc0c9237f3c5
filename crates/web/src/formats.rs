//! Dates, numbers and lists as a language writes them: the Unicode CLDR, through ICU4X.
//!
//! Digits are Western in every language, so that people who read a page in different languages see the
//! same figures; months, order, marks and groups are the language's own.

use std::convert::Infallible;

use fluent_bundle::FluentValue;
use fluent_bundle::memoizer::MemoizerKind;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use jiff::civil::DateTime;
use unic_langid::LanguageIdentifier;

/// How one language writes.
pub(crate) struct Formats {
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    number: DecimalFormatter,
    list: ListFormatter,
}

impl Formats {
    /// Those of a language tag; nothing when the CLDR does not know it.
    pub(crate) fn of(tag: &str) -> Option<Self> {
        let locale = locale(tag)?;
        Some(Self {
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            number: numbers(&locale)?,
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok()?,
        })
    }

    /// `14 March 2026`.
    pub(crate) fn day(&self, civil: DateTime) -> String {
        let (month, day) = (civil.month().unsigned_abs(), civil.day().unsigned_abs());
        match Date::try_new_gregorian(i32::from(civil.year()), month, day) {
            Ok(date) => self.day.format(&date).to_string(),
            Err(_) => civil.date().to_string(),
        }
    }

    /// A number given as digits, with a point before its decimals where it has any: `1,200.50`.
    pub(crate) fn number(&self, digits: &str) -> String {
        written(&self.number, digits)
    }

    /// `one, two and three`.
    pub(crate) fn list(&self, parts: &[&str]) -> String {
        self.list.format(parts.iter()).to_string()
    }
}

/// English as most of the world writes it: the day before the month.
fn locale(tag: &str) -> Option<Locale> {
    let tag = match tag.split('-').next()? {
        "en" => "en-001",
        other => other,
    };
    format!("{tag}-u-nu-latn").parse().ok()
}

fn numbers(locale: &Locale) -> Option<DecimalFormatter> {
    DecimalFormatter::try_new(locale.into(), icu_decimal::options::DecimalFormatterOptions::default()).ok()
}

fn written(formatter: &DecimalFormatter, digits: &str) -> String {
    match Decimal::try_from_str(digits) {
        Ok(decimal) => formatter.format(&decimal).to_string(),
        Err(_) => digits.to_owned(),
    }
}

/// The numbers inside Fluent sentences, made once for each bundle.
struct Numbers(Option<DecimalFormatter>);

impl Memoizable for Numbers {
    type Args = ();
    type Error = Infallible;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        Ok(Self(locale(&lang.to_string()).as_ref().and_then(numbers)))
    }
}

/// How numbers stand in Fluent sentences.
pub(crate) fn in_sentence<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.as_string();
    let formatted = memoizer
        .with_try_get_threadsafe::<Numbers, _, _>((), |all| all.0.as_ref().map(|one| written(one, &digits)));
    formatted.ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use cocreate_kernel::Instant;

    #[test]
    fn each_language_writes_in_its_own_way_with_the_same_digits() {
        let at = Instant::parse("2026-03-14T18:00:00Z").unwrap();
        for (tag, day, number, list) in [
            ("en", "14 March 2026", "1,234,567.50", "a, b and c"),
            ("fr", "14 mars 2026", "1\u{202f}234\u{202f}567,50", "a, b et c"),
            ("es", "14 de marzo de 2026", "1.234.567,50", "a, b y c"),
            ("de", "14. März 2026", "1.234.567,50", "a, b und c"),
            ("hi", "14 मार्च, 2026", "12,34,567.50", "a, b और c"),
            ("ar", "14 مارس 2026", "1,234,567.50", "a وb وc"),
        ] {
            let formats = Formats::of(tag).unwrap();
            assert_eq!(formats.day(at.civil()), day);
            assert_eq!(formats.number("1234567.50"), number);
            assert_eq!(formats.list(&["a", "b", "c"]), list);
        }
    }
}
