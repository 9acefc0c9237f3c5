//! The rule that a measure rests on: a boundary or a line of the charter in force, or the moderation policy.

use cocreate_kernel::text::text_flaw;
use cocreate_kernel::{Clauses, Fault};

/// What can be wrong, as reports say it. All but the last are rules of the moderation policy.
pub const PROBLEMS: [&str; 8] =
    ["spam", "abuse", "threat", "private", "unlawful", "deceit", "off_topic", "other"];

/// Longest reason, in characters.
const REASON: usize = 1_000;

/// Why a measure is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grounds {
    /// In words. Whoever sees the space reads them.
    pub reason: String,
    /// `policy-spam`, `boundary-1`, `line-2`.
    pub rule: String,
}

impl Grounds {
    /// Checks that both are given.
    ///
    /// # Errors
    /// [`Fault::Invalid`] for `reason` and `rule`.
    pub fn checked(reason: &str, rule: &str) -> Result<Self, Fault> {
        let (reason, rule) = (reason.trim().to_owned(), rule.trim().to_owned());
        let flaws = [text_flaw("rule", &rule, 40), text_flaw("reason", &reason, REASON)];
        Fault::if_any(flaws.into_iter().flatten().collect())?;
        Ok(Self { reason, rule })
    }

    /// What the charter says there; nothing for a rule of the policy.
    ///
    /// # Errors
    /// [`Fault::Invalid`] where there is no such rule.
    pub fn rule_text(&self, clauses: Option<&Clauses>) -> Result<Option<String>, Fault> {
        if policy().any(|code| code == self.rule) {
            return Ok(None);
        }
        let found =
            clauses.map(in_charter).unwrap_or_default().into_iter().find(|(code, _)| *code == self.rule);
        found.map(|(_, text)| Some(text)).ok_or_else(|| Fault::invalid("rule", "unknown_choice"))
    }
}

/// The rules of the policy.
pub(crate) fn policy() -> impl Iterator<Item = String> {
    PROBLEMS.iter().filter(|problem| **problem != "other").map(|problem| format!("policy-{problem}"))
}

/// The rules of a charter, each with what it says.
pub(crate) fn in_charter(clauses: &Clauses) -> Vec<(String, String)> {
    let boundaries = (1..).zip(&clauses.boundaries);
    let boundaries = boundaries
        .map(|(n, boundary)| (format!("boundary-{n}"), format!("{}: {}", boundary.matter, boundary.reason)));
    let lines = clauses.rules.words.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines = (1..).zip(lines).map(|(n, line): (usize, &str)| (format!("line-{n}"), line.to_owned()));
    boundaries.map(|(code, text): (String, String)| (code, text)).chain(lines).collect()
}

#[cfg(test)]
mod tests {
    use cocreate_kernel::{Boundary, Openness, Rules};

    use super::*;

    #[test]
    fn a_rule_is_one_that_there_is() {
        let boundary =
            Boundary { matter: "Staff".to_owned(), openness: Openness::Closed, reason: "By law".to_owned() };
        let rules = Rules { words: "Be kind.\n\n Be brief.".to_owned(), ..Rules::default() };
        let clauses = Clauses { boundaries: vec![boundary], rules, ..Clauses::default() };
        let text = |rule: &str| Grounds::checked("Because.", rule).unwrap().rule_text(Some(&clauses));
        assert_eq!(text("policy-spam"), Ok(None));
        assert_eq!(text("boundary-1"), Ok(Some("Staff: By law".to_owned())));
        assert_eq!(text("line-2"), Ok(Some("Be brief.".to_owned())));
        for wrong in ["policy-other", "policy-", "boundary-0", "boundary-2", "line-3", "law"] {
            assert_eq!(text(wrong), Err(Fault::invalid("rule", "unknown_choice")), "{wrong}");
        }
        assert!(Grounds::checked("Because.", "line-1").unwrap().rule_text(None).is_err());
        assert!(Grounds::checked(" ", "line-1").is_err());
    }
}
