//! What invitations are made of: doors, secrets, and who may open them for whom.

use std::fmt;
use std::str::FromStr;

use cocreate_kernel::{Clauses, Command, Fault, Power, Row, Scopes, SessionToken, Standing, StoreFault};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use utoipa::ToSchema;

use crate::commands::{Invite, SetPower};

/// How somebody is invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// By a link that is passed on.
    Link,
    /// By a letter to one address.
    Letter,
    /// By having an address of a domain.
    Domain,
    /// By a short code on paper.
    Code,
}

impl Door {
    /// Every door.
    pub const ALL: [Self; 4] = [Self::Link, Self::Letter, Self::Domain, Self::Code];

    /// As it stands in the database and in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Letter => "letter",
            Self::Domain => "domain",
            Self::Code => "code",
        }
    }

    /// As it stands in a row.
    pub(crate) fn read(row: &Row<'_>, column: usize) -> Result<Self, StoreFault> {
        let text: String = row.get(column)?;
        text.parse().map_err(|()| StoreFault::Shape { column, reason: format!("no door is {text}") })
    }
}

impl FromStr for Door {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|door| door.as_str() == text).ok_or(())
    }
}

impl fmt::Display for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How an invitation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Standings {
    /// Somebody can come by it.
    Open,
    /// As many came by it as may.
    Used,
    /// Its time has passed.
    Ended,
    /// Somebody took it back.
    Revoked,
    /// Whoever gave it is no longer a member.
    Orphaned,
}

impl Standings {
    /// As it stands in JSON and in the keys of sentences.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Used => "used",
            Self::Ended => "ended",
            Self::Revoked => "revoked",
            Self::Orphaned => "orphaned",
        }
    }
}

/// What decides how an invitation stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Life {
    pub(crate) uses: i64,
    pub(crate) most: Option<i64>,
    pub(crate) ends_at: i64,
    pub(crate) revoked: bool,
    pub(crate) orphaned: bool,
}

impl Life {
    pub(crate) fn at(self, now: i64) -> Standings {
        match self {
            Self { revoked: true, .. } => Standings::Revoked,
            _ if self.most.is_some_and(|most| self.uses >= most) => Standings::Used,
            _ if self.ends_at <= now => Standings::Ended,
            Self { orphaned: true, .. } => Standings::Orphaned,
            _ => Standings::Open,
        }
    }
}

/// What somebody shows to come in: the secret of a link or letter, or a code. The database holds only its hash.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// No two of them look or sound alike on paper: no 0 and O, 1 and I and L, 2 and Z, 5 and S, 8 and B, U and V.
const ALPHABET: &[u8; 23] = b"34679ACDEFGHJKMNPQRTVWX";
/// Characters of a code.
const CODE: usize = 8;

impl Secret {
    /// The secret of a link or letter.
    #[must_use]
    pub fn link(bytes: [u8; 32]) -> Self {
        Self(SessionToken(bytes).to_hex())
    }

    /// A code for paper.
    ///
    /// # Errors
    /// [`Fault::Broken`] where chance gave too few letters, which it never does.
    pub fn code(bytes: [u8; 64]) -> Result<Self, Fault> {
        let size = ALPHABET.len();
        // Every letter is as likely as the others: bytes beyond the last whole round are passed over.
        let fair = bytes.iter().map(|byte| usize::from(*byte)).filter(|byte| *byte < 256 / size * size);
        let letters: String = fair.map(|byte| char::from(ALPHABET[byte % size])).take(CODE).collect();
        if letters.len() < CODE { Err(Fault::Broken("no code".to_owned())) } else { Ok(Self(letters)) }
    }

    /// Reads the secret of a link as it stands in an address: the whole of it, or nothing.
    #[must_use]
    pub fn read_link(text: &str) -> Option<Self> {
        SessionToken::from_hex(text).map(|token| Self(token.to_hex())).filter(|secret| secret.0 == text)
    }

    /// Reads a code as somebody typed it: spaces and strokes do not count, nor do small letters.
    #[must_use]
    pub fn read_code(text: &str) -> Option<Self> {
        let typed = text.chars().filter(|c| !c.is_whitespace() && !"-–—_.".contains(*c));
        let code: String = typed.flat_map(char::to_uppercase).collect();
        let known = code.len() == CODE && code.bytes().all(|letter| ALPHABET.contains(&letter));
        known.then_some(Self(code))
    }

    /// The hash under which it is kept.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0.as_bytes()).into()
    }

    /// As it stands in an address, or on paper in two halves.
    #[must_use]
    pub fn text(&self) -> String {
        if self.0.len() == CODE {
            format!("{}-{}", &self.0[..CODE / 2], &self.0[CODE / 2..])
        } else {
            self.0.clone()
        }
    }
}

/// Whether somebody may let others in with this power: never with more than they can give members anyhow.
pub(crate) fn may_give(
    standing: &Standing<'_>,
    clauses: Option<&Clauses>,
    power: Power,
) -> Result<(), Fault> {
    let denied = Err(Fault::Denied("power_too_high"));
    match power {
        Power::Participant | Power::Observer => Ok(()),
        Power::Host if !standing.operator && standing.power != Some(Power::Host) => denied,
        _ => SetPower::PERMIT.check(standing, clauses).or(denied),
    }
}

/// Whether what somebody gave still stands: they are a member who may invite, and may give that power.
pub(crate) fn still_stands(
    power: Option<Power>,
    group: Option<cocreate_kernel::GroupId>,
    clauses: Option<&Clauses>,
    given: Power,
) -> bool {
    let Some(power) = power else { return false };
    let giver = Standing {
        signed_in: true,
        power: Some(power),
        group,
        scopes: Scopes::ALL,
        proven: true,
        ..Standing::default()
    };
    Invite::PERMIT.asking().check(&giver, clauses).is_ok() && may_give(&giver, clauses, given).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_short_readable_and_survives_typing() {
        let code = Secret::code(std::array::from_fn(|n| (n * 7) as u8)).unwrap();
        let text = code.text();
        assert_eq!(text.len(), 9);
        for typed in [text.clone(), text.to_lowercase(), text.replace('-', " "), format!("  {text} ")] {
            assert_eq!(Secret::read_code(&typed), Some(code.clone()), "{typed}");
        }
        for wrong in ["", "ABCD-EFG", "0000-0000", "ABCD-EFGH-J", "😀😀😀😀"] {
            assert_eq!(Secret::read_code(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_link_is_read_whole_or_not_at_all() {
        let link = Secret::link([7; 32]);
        assert_eq!(Secret::read_link(&link.text()), Some(link.clone()));
        for wrong in ["7", &link.text()[..63], &format!("{}0", link.text()), &link.text().replace('0', "O")] {
            assert_eq!(Secret::read_link(wrong), None, "{wrong}");
        }
        assert_eq!(Secret::read_link(&"AB".repeat(32)), None);
    }

    #[test]
    fn an_invitation_ends_in_one_of_four_ways() {
        let life = Life { uses: 0, most: Some(1), ends_at: 10, revoked: false, orphaned: false };
        assert_eq!(life.at(9), Standings::Open);
        assert_eq!(life.at(10), Standings::Ended);
        assert_eq!(Life { uses: 1, ..life }.at(9), Standings::Used);
        assert_eq!(Life { revoked: true, ..life }.at(9), Standings::Revoked);
        assert_eq!(Life { orphaned: true, ..life }.at(9), Standings::Orphaned);
        assert_eq!(Life { most: None, uses: 1_000, ..life }.at(9), Standings::Open);
    }
}
