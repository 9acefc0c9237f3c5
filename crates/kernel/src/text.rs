//! Checks of texts that people send.

use crate::Flaw;

/// One line: every run of white space becomes one space.
#[must_use]
pub fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// With this sign begin the names of programs, and no others.
pub const PROGRAM: char = '⚙';

/// The name of somebody: one line without the sign of programs.
#[must_use]
pub fn name(text: &str) -> String {
    line(&text.replace(PROGRAM, " "))
}

/// The name of a program: with its sign, so that no page, letter or list can forget to say that it is one.
#[must_use]
pub fn program_name(text: &str) -> String {
    format!("{PROGRAM} {}", name(text))
}

/// Whether a name is a program's.
#[must_use]
pub fn is_program(name: &str) -> bool {
    name.starts_with(PROGRAM)
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

    #[test]
    fn nobody_is_called_as_a_program_is() {
        assert_eq!(name(" ⚙ Weather ⚙⚙ station\u{fe0f}"), "Weather station\u{fe0f}");
        assert_eq!(program_name("⚙ Weather station"), "⚙ Weather station");
        assert!(is_program(&program_name("a")) && !is_program(&name("⚙ a")));
    }
}
