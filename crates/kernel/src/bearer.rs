//! From what a client carries to who it is.

use cocreate_store::{Ask, Row, StoreFault, params};
use sha2::{Digest, Sha256};

use crate::seen::Carried;
use crate::sql::{FIND_ACTOR, FIND_SESSION, FIND_TOKEN};
use crate::{Actor, DAY, Fault, Guise, MINUTE, Person, PersonId, Reader, Scopes};

/// How long a session lasts at most: milliseconds.
pub const SESSION: i64 = 90 * DAY;
/// How long a session lasts that nobody uses: milliseconds.
pub const IDLE: i64 = 14 * DAY;
/// How long it counts that somebody proved who they are: milliseconds.
pub const PROVEN: i64 = 15 * MINUTE;

/// A session's secret. The database holds only its hash.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SessionToken(pub [u8; 32]);

impl std::fmt::Debug for SessionToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SessionToken(…)")
    }
}

impl SessionToken {
    /// The hash under which the session is kept.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0).into()
    }

    /// As it stands in a cookie.
    #[must_use]
    pub fn to_hex(&self) -> String {
        cocreate_record::hex(&self.0)
    }

    /// Reads what stands in a cookie.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Self(bytes))
    }
}

/// A token's secret, as a program carries it: `cocreate_` and 64 hexadecimal digits, so that scanners for leaked
/// secrets know one when they see it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ApiToken(pub SessionToken);

impl std::fmt::Debug for ApiToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ApiToken(…)")
    }
}

impl ApiToken {
    const PREFIX: &'static str = "cocreate_";

    /// The hash under which it is kept.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        self.0.hash()
    }

    /// As a program carries it.
    #[must_use]
    pub fn to_text(&self) -> String {
        format!("{}{}", Self::PREFIX, self.0.to_hex())
    }

    /// Reads what a program carries.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        SessionToken::from_hex(text.strip_prefix(Self::PREFIX)?).map(Self)
    }
}

/// What a request carries to say who it is from.
#[derive(Clone, Debug)]
pub enum Bearer {
    /// Somebody this process already knows (tests, jobs, the command line).
    Known(Actor),
    /// A session.
    Session(SessionToken),
    /// A token; nothing where what was carried is none.
    Token(Option<ApiToken>),
}

impl Bearer {
    /// Who that is; a guest when the session is unknown or over.
    ///
    /// # Errors
    /// [`Fault::SignIn`] for a token that is unknown or over, or whose owner is suspended: a program must not go on as
    /// a guest. [`Fault::Broken`].
    pub fn actor(&self, reader: &mut Reader<'_, '_>) -> Result<Actor, Fault> {
        let now = reader.now();
        match self {
            Self::Known(actor) => Ok(actor.clone()),
            Self::Session(token) => {
                let hash = token.hash();
                let found = reader.maybe(&FIND_SESSION, params![&hash, now, now - IDLE], |row| {
                    let proven_at: i64 = row.get(7)?;
                    let settled = row.get::<Option<i64>>(9)?.is_some();
                    let person = Person { settled, proven: proven_at + PROVEN > now, ..person(row)? };
                    Ok((state(row, person)?, row.get(8)?))
                })?;
                let Some((actor, seen_at)) = found else { return Ok(Actor::Guest) };
                reader.seen(Carried::Session(hash), seen_at);
                Ok(actor)
            }
            Self::Token(token) => {
                let hash = token.ok_or(Fault::SignIn)?.hash();
                let found = reader.maybe(&FIND_TOKEN, params![&hash, now], |row| {
                    let settled = row.get::<Option<i64>>(9)?.is_some();
                    let scopes = Scopes::read(&row.get::<String>(7)?);
                    let person = Person { settled, scopes, service: row.get(10)?, ..person(row)? };
                    Ok((Actor::Person(person), row.get(8)?))
                })?;
                let (actor, seen_at) = found.ok_or(Fault::SignIn)?;
                reader.seen(Carried::Token(hash), seen_at);
                Ok(actor)
            }
        }
    }
}

/// Somebody as they stand now, while what was approved is done; nothing where their account is gone.
///
/// # Errors
/// [`Fault::Broken`].
pub fn approved_actor(
    reader: &mut Reader<'_, '_>,
    id: PersonId,
    action: &'static str,
    guise: Guise,
) -> Result<Option<Actor>, Fault> {
    let found = reader.maybe(&FIND_ACTOR, params![id], |row| {
        // They proved who they are when they asked, where that is needed.
        let settled = row.get::<Option<i64>>(9)?.is_some();
        let service = row.get(11)?;
        let asked = Person { settled, approved: Some(action), asked_as: Some(guise), ..person(row)? };
        let person = Person { proven: true, service, ..asked };
        state(row, person)
    })?;
    Ok(found)
}

/// The first six columns of every statement.
fn person(row: &Row<'_>) -> Result<Person, StoreFault> {
    Ok(Person {
        id: row.get(0)?,
        name: row.get(1)?,
        administrator: row.get(2)?,
        language: row.get(3)?,
        time_zone: row.get(4)?,
        since: row.get(5)?,
        settled: false,
        scopes: Scopes::ALL,
        proven: false,
        approved: None,
        service: false,
        asked_as: None,
    })
}

fn state(row: &Row<'_>, person: Person) -> Result<Actor, StoreFault> {
    let (suspended, leaving): (Option<i64>, Option<i64>) = (row.get(6)?, row.get(10)?);
    if leaving.is_some() {
        return Ok(Actor::Leaving(person));
    }
    Ok(if suspended.is_some() { Actor::Suspended(person) } else { Actor::Person(person) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_survives_its_text() {
        let token = ApiToken(SessionToken([0xab; 32]));
        assert_eq!(ApiToken::from_text(&token.to_text()), Some(token));
        for wrong in ["", "cocreate_", &token.0.to_hex(), &format!("{}0", token.to_text())] {
            assert_eq!(ApiToken::from_text(wrong), None, "{wrong:?}");
        }
    }
}
