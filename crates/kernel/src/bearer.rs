//! From what a client carries to who it is.

use cocreate_store::{Ask, params};
use sha2::{Digest, Sha256};

use crate::sql::FIND_SESSION;
use crate::{Actor, Fault, Person, Reader};

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

/// What a request carries to say who it is from.
#[derive(Clone, Debug)]
pub enum Bearer {
    /// Somebody this process already knows (tests, jobs, the command line).
    Known(Actor),
    /// A session.
    Session(SessionToken),
}

impl Bearer {
    /// Who that is; a guest when the session is unknown or over.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub fn actor(&self, reader: &mut Reader<'_, '_>) -> Result<Actor, Fault> {
        let token = match self {
            Self::Known(actor) => return Ok(actor.clone()),
            Self::Session(token) => token,
        };
        let now = reader.now();
        let person = reader.maybe(&FIND_SESSION, params![&token.hash(), now], |row| {
            Ok(Person {
                id: row.get(0)?,
                name: row.get(1)?,
                administrator: row.get(2)?,
                language: row.get(3)?,
            })
        })?;
        Ok(person.map_or(Actor::Guest, Actor::Person))
    }
}
