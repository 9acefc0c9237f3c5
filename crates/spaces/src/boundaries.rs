//! Boundaries as they arrive: a list from a program, lines from a form.
//!
//! A line is `open | opening hours | because you know best when you need it`. The first word may be in
//! any language that pages have.

use std::fmt;

use cocreate_kernel::{Boundary, Flaw, Openness};
use serde::de::value::SeqAccessDeserializer;
use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use cocreate_kernel::text::line;
use cocreate_web::L10n;

/// Most boundaries.
const MOST: usize = 12;
/// Longest matter, in characters.
const MATTER: usize = 200;
/// Longest reason, in characters.
const REASON: usize = 500;

/// Boundaries as they arrive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BoundariesInput {
    /// One a line: openness, matter and reason between upright strokes.
    Lines(String),
    /// As a list.
    List(Vec<Boundary>),
}

impl Default for BoundariesInput {
    fn default() -> Self {
        Self::List(Vec::new())
    }
}

impl<'de> Deserialize<'de> for BoundariesInput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = BoundariesInput;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("lines or a list of boundaries")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<BoundariesInput, E> {
                Ok(BoundariesInput::Lines(text.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<BoundariesInput, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(list)).map(BoundariesInput::List)
            }
        }
        deserializer.deserialize_any(Either)
    }
}

impl utoipa::PartialSchema for BoundariesInput {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        Vec::<Boundary>::schema()
    }
}

impl utoipa::ToSchema for BoundariesInput {}

impl BoundariesInput {
    /// The boundaries, or what is wrong with which line.
    ///
    /// # Errors
    /// Flaws of `boundaries`: `too_many_boundaries`; and with the number of the line, from 1,
    /// `not_a_boundary`, `boundary_too_long`.
    pub fn checked(self) -> Result<Vec<Boundary>, Vec<Flaw>> {
        let each: Vec<Result<Boundary, Flaw>> = match self {
            Self::Lines(text) => {
                let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
                lines
                    .map(|(number, line)| {
                        of_line(line).ok_or_else(|| wrong(number)).and_then(|b| fits(number, b))
                    })
                    .collect()
            }
            Self::List(list) => {
                (1..).zip(list).map(|(number, boundary)| of_list(number, &boundary)).collect()
            }
        };
        if each.len() > MOST {
            return Err(vec![Flaw::beyond("boundaries", "too_many_boundaries", MOST as i64)]);
        }
        let (good, bad): (Vec<_>, Vec<_>) = each.into_iter().partition(Result::is_ok);
        if bad.is_empty() {
            Ok(good.into_iter().filter_map(Result::ok).collect())
        } else {
            Err(bad.into_iter().filter_map(Result::err).collect())
        }
    }
}

fn wrong(number: i64) -> Flaw {
    Flaw::beyond("boundaries", "not_a_boundary", number)
}

fn of_line(text: &str) -> Option<Boundary> {
    // On a keyboard for Devanagari the danda is nearer than the upright stroke.
    let stroke = if text.contains('|') { '|' } else { '।' };
    let mut parts = text.splitn(3, stroke).map(line);
    let openness = openness_of(&parts.next()?)?;
    let (matter, reason) = (parts.next()?, parts.next()?);
    (!matter.is_empty() && !reason.is_empty()).then_some(Boundary { matter, openness, reason })
}

/// A boundary of a list, held to what a line can say, so that a form shows it as it is.
fn of_list(number: i64, given: &Boundary) -> Result<Boundary, Flaw> {
    let boundary =
        Boundary { matter: line(&given.matter), openness: given.openness, reason: line(&given.reason) };
    if boundary.matter.is_empty() || boundary.reason.is_empty() || boundary.matter.contains('|') {
        return Err(wrong(number));
    }
    fits(number, boundary)
}

fn fits(number: i64, boundary: Boundary) -> Result<Boundary, Flaw> {
    if boundary.matter.chars().count() > MATTER || boundary.reason.chars().count() > REASON {
        return Err(Flaw::beyond("boundaries", "boundary_too_long", number));
    }
    Ok(boundary)
}

/// What a word means, as a program says it or as a page does in any language.
fn openness_of(word: &str) -> Option<Openness> {
    let word = word.to_lowercase();
    [Openness::Open, Openness::Limited, Openness::Closed].into_iter().find(|openness| {
        let key = format!("space-bound-{}", word_of(*openness));
        word_of(*openness) == word || L10n::shared().everywhere(&key).any(|said| said.to_lowercase() == word)
    })
}

/// The word of an openness, in lines and in the keys of sentences.
pub(crate) fn word_of(openness: Openness) -> &'static str {
    match openness {
        Openness::Open => "open",
        Openness::Limited => "limited",
        Openness::Closed => "closed",
    }
}

/// Boundaries as lines, for a form that edits them; `word` says an openness in the form's language.
pub(crate) fn lines(boundaries: &[Boundary], word: impl Fn(&'static str) -> String) -> String {
    let each = boundaries.iter();
    each.map(|b| format!("{} | {} | {}\n", word(word_of(b.openness)), b.matter, b.reason)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<(&'static str, Option<i64>)> {
        let flaws = BoundariesInput::Lines(text.to_owned()).checked().unwrap_err();
        flaws.into_iter().map(|flaw| (flaw.code, flaw.limit)).collect()
    }

    #[test]
    fn a_line_is_a_boundary() {
        let text = "open | Opening  hours | You know them | best\n\n limited|Rents|The town rules on each";
        let found = BoundariesInput::Lines(text.to_owned()).checked().unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].matter, "Opening hours");
        assert_eq!(found[0].reason, "You know them | best");
        assert_eq!(found[1].openness, Openness::Limited);
        assert_eq!(BoundariesInput::Lines(lines(&found, str::to_owned)).checked().unwrap(), found);
    }

    #[test]
    fn the_first_word_may_be_in_any_language() {
        for text in
            ["Ouvert | les horaires | vous savez", "OFFEN | a | b", "खुला । समय । आप जानते हैं", "مفتوح | a | b"]
        {
            let found = BoundariesInput::Lines(text.to_owned()).checked().unwrap();
            assert_eq!(found[0].openness, Openness::Open, "{text}");
        }
    }

    #[test]
    fn a_wrong_line_is_named() {
        assert_eq!(codes("open | hours | known\n\nopened | rents | why"), [("not_a_boundary", Some(3))]);
        assert_eq!(codes("open | hours"), [("not_a_boundary", Some(1))]);
        assert_eq!(
            codes("open | hours |\nopen || why"),
            [("not_a_boundary", Some(1)), ("not_a_boundary", Some(2))]
        );
        let long = format!("open | {} | why", "x".repeat(MATTER + 1));
        assert_eq!(codes(&long), [("boundary_too_long", Some(1))]);
        assert_eq!(codes(&"open | hours | known\n".repeat(MOST + 1)), [("too_many_boundaries", Some(12))]);
    }

    #[test]
    fn a_list_says_no_more_than_lines_can() {
        let boundary = |matter: &str, reason: &str| Boundary {
            matter: matter.to_owned(),
            openness: Openness::Closed,
            reason: reason.to_owned(),
        };
        let checked = |one| BoundariesInput::List(vec![one]).checked();
        assert_eq!(checked(boundary(" a\nb ", "c\nd")).unwrap(), [boundary("a b", "c d")]);
        assert!(checked(boundary("a|b", "c")).is_err());
        assert!(checked(boundary("a", " ")).is_err());
    }

    #[test]
    fn lines_and_lists_both_parse() {
        let lines: BoundariesInput = serde_json::from_str(r#""open | a | b""#).unwrap();
        assert_eq!(lines, BoundariesInput::Lines("open | a | b".to_owned()));
        let list: BoundariesInput =
            serde_json::from_str(r#"[{"matter":"a","openness":"open","reason":"b"}]"#).unwrap();
        assert_eq!(list.checked(), lines.checked());
    }
}
