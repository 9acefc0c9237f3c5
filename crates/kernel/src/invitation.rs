//! Invitations, as far as more than one room knows them: what somebody shows, and whether it lets them in where only
//! those join who were invited.

use std::fmt;

use cocreate_store::{Ask, Row, StoreFault, params};
use sha2::{Digest, Sha256};

use crate::sql::LETS_IN;
use crate::{Clauses, Fault, GroupId, Permit, Power, SessionToken, Standing};

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

impl Secret {
    /// What somebody shows who joins: a code as they typed it, the last part of a link, or the whole link.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let last = text.rsplit_once("/invitations/").map_or(text, |(_, last)| last);
        Self::read_link(last).or_else(|| Self::read_code(last))
    }

    /// What stands in an address of this site to which somebody goes on.
    #[must_use]
    pub fn of_address(next: &str) -> Option<Self> {
        next.strip_prefix("/invitations/").and_then(Self::read_link)
    }
}

/// The invitation that lets somebody in who has no account yet: what they show, a letter to their address, or its
/// domain. It stands as long as whoever gave it may invite. An address must be known to be theirs, or become so.
///
/// # Errors
/// Any [`StoreFault`].
pub fn lets_in(
    ask: &mut impl Ask,
    shown: Option<&Secret>,
    email: Option<&str>,
    now: i64,
) -> Result<Option<i64>, StoreFault> {
    let hash = shown.map(Secret::hash);
    let domain = email.and_then(|email| email.split_once('@')).map(|(_, domain)| domain);
    let found = ask.all(&LETS_IN, params![now, hash.as_ref(), email, domain], |row| {
        Ok((row.get::<i64>(0)?, giver(row)?))
    })?;
    Ok(found.into_iter().find(|(_, stands)| *stands).map(|(invitation, _)| invitation))
}

/// Whether whoever gave an invitation may still invite.
fn giver(row: &Row<'_>) -> Result<bool, StoreFault> {
    let (power, group, clauses): (String, Option<GroupId>, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
    let Ok(power) = power.parse::<Power>() else { return Ok(false) };
    let clauses: Clauses = serde_json::from_str(&clauses)
        .map_err(|error| StoreFault::Shape { column: 3, reason: error.to_string() })?;
    let giver = Standing::of_member(power, group);
    Ok(Permit::INVITE.asking().check(&giver, Some(&clauses)).is_ok())
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
    fn whoever_joins_shows_a_code_a_link_or_its_last_part() {
        let (link, code) = (Secret::link([7; 32]), Secret::code([0; 64]).unwrap());
        for typed in [link.text(), format!(" https://a.example/invitations/{} ", link.text())] {
            assert_eq!(Secret::read(&typed), Some(link.clone()), "{typed}");
        }
        assert_eq!(Secret::read(&code.text().to_lowercase()), Some(code));
        assert_eq!(Secret::read("/invitations/"), None);
        assert_eq!(Secret::of_address(&format!("/invitations/{}", link.text())), Some(link.clone()));
        for wrong in [format!("/join/{}", link.text()), link.text(), format!("//invitations/{}", link.text())]
        {
            assert_eq!(Secret::of_address(&wrong), None, "{wrong}");
        }
    }
}
