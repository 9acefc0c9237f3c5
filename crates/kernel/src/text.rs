//! Checks of texts that people send.

use crate::Flaw;

/// One line: every run of white space becomes one space.
#[must_use]
pub fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is wrong with a text that may be empty: `too_long`, counted in characters.
#[must_use]
pub fn length_flaw(field: &str, text: &str, most: usize) -> Option<Flaw> {
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    (text.chars().count() > most).then(|| Flaw::beyond(field, "too_long", limit))
}

/// What is wrong with a text that must be there: `required` or `too_long`.
#[must_use]
pub fn text_flaw(field: &str, text: &str, most: usize) -> Option<Flaw> {
    if text.is_empty() { Some(Flaw::new(field, "required")) } else { length_flaw(field, text, most) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_and_not_bytes() {
        assert_eq!(text_flaw("name", "", 3).map(|flaw| flaw.code), Some("required"));
        assert_eq!(text_flaw("name", "äöü", 3), None);
        assert_eq!(
            text_flaw("name", "äöüß", 3).map(|flaw| (flaw.code, flaw.limit)),
            Some(("too_long", Some(3)))
        );
        assert_eq!(line("  two \n words\t"), "two words");
    }
}
