//! Checks of short and long texts.

use cocreate_kernel::Flaw;

/// One line: every run of white space becomes one space.
pub(crate) fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is wrong with a text that may be empty.
pub(crate) fn length_flaw(field: &str, text: &str, most: usize) -> Option<Flaw> {
    (text.chars().count() > most).then(|| Flaw::beyond(field, "too_long", most as i64))
}

/// What is wrong with a text that must be there.
pub(crate) fn text_flaw(field: &str, text: &str, most: usize) -> Option<Flaw> {
    if text.is_empty() { Some(Flaw::new(field, "required")) } else { length_flaw(field, text, most) }
}
