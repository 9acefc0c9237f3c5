//! Passkeys (Web Authentication Level 3): this site as the one that asks, the challenges that it gives out, and what
//! comes back for them.

use std::net::IpAddr;
use std::time::Duration;

use cocreate_kernel::{Fault, MINUTE, PasskeyId, PersonId, SessionToken, StoreFault, Tx, Undo, params};
use cocreate_web::{Preparation, Site};
use serde_json::Value;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PublicKeyCredential, Url, Uuid, WebauthnError,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use crate::passkeys_sql::{
    DELETE_CHALLENGE, DELETE_OVER_CHALLENGES, FIND_CHALLENGE, FIND_PASSKEY, INSERT_CHALLENGE, LOCK_CHALLENGE,
    LOCK_PASSKEY, USE_PASSKEY,
};

/// How long a challenge can be answered: milliseconds.
pub(crate) const LASTS: i64 = 5 * MINUTE;

/// What a challenge is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To add a passkey to the account of whoever asked.
    Add,
    /// To use any passkey.
    Use,
}

impl Purpose {
    fn as_str(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Use => "use",
        }
    }
}

pub(crate) fn broken(error: impl std::fmt::Display) -> Fault {
    Fault::Broken(error.to_string())
}

/// The site, by the name that the settings give it: passkeys belong to a name for good, and no request may say which.
/// A machine that only listens to itself is called localhost.
pub(crate) fn site_of(site: &Site, called: &str) -> Result<Webauthn, Fault> {
    let mut origin = Url::parse(&site.address).map_err(broken)?;
    origin.set_path("");
    let address = origin.host_str().and_then(|host| host.trim_matches(['[', ']']).parse::<IpAddr>().ok());
    if address.is_some_and(|address| address.is_loopback()) {
        origin.set_host(Some("localhost")).map_err(broken)?;
    }
    let Some(name) = origin.domain().map(str::to_owned) else {
        return Err(Fault::Conflict("passkeys_need_a_name"));
    };
    let builder = WebauthnBuilder::new(&name, &origin).map_err(broken)?.rp_name(called);
    let lasts = Duration::from_millis(LASTS.unsigned_abs());
    builder.timeout(lasts).build().map_err(broken)
}

/// What a browser is asked: the options by themselves, as its script reads them.
pub(crate) fn options(asked: &impl serde::Serialize) -> Result<Value, Fault> {
    let mut asked = serde_json::to_value(asked).map_err(broken)?;
    Ok(asked["publicKey"].take())
}

/// What a browser answered, as JSON.
pub(crate) fn answer<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|_| Fault::invalid("", "passkey_refused"))
}

/// The key that came with a challenge.
pub(crate) fn key(text: &str) -> Result<SessionToken, Fault> {
    SessionToken::from_hex(text).ok_or_else(|| Fault::invalid("", "passkey_late"))
}

/// Keeps a challenge, and forgets those that are over.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    (key, purpose): (&SessionToken, Purpose),
    person: Option<PersonId>,
    state: &str,
    now: i64,
) -> Result<(), StoreFault> {
    tx.run(&DELETE_OVER_CHALLENGES, params![now])?;
    tx.run(&INSERT_CHALLENGE, params![&key.hash(), purpose.as_str(), person, state, now + LASTS])?;
    Ok(())
}

/// Who asked for a challenge, and what it was; nobody else answers it meanwhile.
pub(crate) fn find(
    tx: &mut Tx<'_>,
    key: &SessionToken,
    purpose: Purpose,
    now: i64,
) -> Result<(Option<PersonId>, String), Undo<Fault>> {
    let key = key.hash();
    let values = params![&key, purpose.as_str(), now];
    let found =
        tx.all_locked(&FIND_CHALLENGE, &LOCK_CHALLENGE, values, |row| Ok((row.get(0)?, row.get(1)?)))?;
    found.into_iter().next().ok_or_else(|| Fault::invalid("", "passkey_late").into())
}

/// A challenge that was answered can not be answered again.
pub(crate) fn spend(tx: &mut Tx<'_>, key: &SessionToken) -> Result<(), StoreFault> {
    match tx.run(&DELETE_CHALLENGE, params![&key.hash()])? {
        0 => Err(StoreFault::Again("spent_challenge".to_owned())),
        _ => Ok(()),
    }
}

/// A passkey's answer to a challenge.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub(crate) site: Webauthn,
    pub(crate) key: SessionToken,
    pub(crate) answer: PublicKeyCredential,
    /// When: milliseconds since 1970 UTC.
    pub(crate) at: i64,
}

/// The challenge, and the passkey that answered it.
#[derive(Debug)]
pub struct Found {
    state: String,
    id: PasskeyId,
    person: PersonId,
    handle: Vec<u8>,
    data: String,
}

/// What an answer comes to.
#[derive(Debug)]
pub enum Verdict {
    /// It is the owner's passkey. Its data as they are from now on.
    Right {
        /// The passkey.
        id: PasskeyId,
        /// Its owner.
        person: PersonId,
        /// What is kept of it.
        data: String,
    },
    /// It has signed less often than was known: there may be two of it.
    Copied {
        /// The passkey.
        id: PasskeyId,
        /// Its owner.
        person: PersonId,
    },
}

impl Found {
    /// Whose passkey it is.
    pub(crate) fn person(&self) -> PersonId {
        self.person
    }
}

impl Shown {
    /// An answer as it came.
    pub(crate) fn parse(
        preparation: &Preparation<'_>,
        ceremony: &str,
        credential: &str,
    ) -> Result<Self, Fault> {
        let site = site_of(preparation.site, &preparation.site_name())?;
        let at = preparation.desk.now();
        Ok(Self { site, key: key(ceremony)?, answer: answer(credential)?, at })
    }

    pub(crate) fn load(&self, tx: &mut Tx<'_>) -> Result<Found, Undo<Fault>> {
        let (_, state) = find(tx, &self.key, Purpose::Use, self.at)?;
        let credential: &[u8] = self.answer.get_credential_id();
        let found = tx.all_locked(&FIND_PASSKEY, &LOCK_PASSKEY, params![credential], |row| {
            let state = state.clone();
            Ok(Found { state, id: row.get(0)?, person: row.get(1)?, handle: row.get(2)?, data: row.get(3)? })
        })?;
        found.into_iter().next().ok_or_else(|| Fault::invalid("", "passkey_refused").into())
    }

    /// Holds the signature to the challenge, the site, the person who was verified, and the count.
    pub(crate) fn judge(&self, found: &Found) -> Result<Verdict, Fault> {
        let refused = |error: WebauthnError| {
            tracing::info!(%error, passkey = %found.id, "an answer to a challenge was refused");
            Fault::invalid("", "passkey_refused")
        };
        let state: DiscoverableAuthentication = serde_json::from_str(&found.state).map_err(broken)?;
        let mut passkey: Passkey = serde_json::from_str(&found.data).map_err(broken)?;
        let (handle, _) = self.site.identify_discoverable_authentication(&self.answer).map_err(refused)?;
        if Uuid::from_slice(&found.handle).ok() != Some(handle) {
            return Err(refused(WebauthnError::InvalidUserUniqueId));
        }
        let (id, person) = (found.id, found.person);
        match self.site.finish_discoverable_authentication_v2(&self.answer, state, &passkey) {
            Ok(shown) => {
                passkey.update_credential(&shown);
                Ok(Verdict::Right { id, person, data: serde_json::to_string(&passkey).map_err(broken)? })
            }
            Err(WebauthnError::CredentialPossibleCompromise) => Ok(Verdict::Copied { id, person }),
            Err(error) => Err(refused(error)),
        }
    }

    pub(crate) fn store(&self, tx: &mut Tx<'_>, verdict: &Verdict) -> Result<(), StoreFault> {
        spend(tx, &self.key)?;
        if let Verdict::Right { id, data, .. } = verdict {
            tx.run(&USE_PASSKEY, params![*id, data, self.at])?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(address: &str) -> Site {
        Site {
            name: "Cocreate".to_owned(),
            address: address.to_owned(),
            https: address.starts_with("https"),
            contact: None,
            demo: false,
            proxies: 0,
            limits: cocreate_kernel::Limits::default(),
            tray: None,
        }
    }

    #[test]
    fn passkeys_belong_to_the_name_in_the_settings() {
        for (address, origin) in [
            ("https://table.example", "https://table.example/"),
            ("https://table.example:8443/below", "https://table.example:8443/"),
            ("http://127.0.0.1:8080", "http://localhost:8080/"),
            ("http://[::1]:8080", "http://localhost:8080/"),
        ] {
            let allowed = site_of(&site(address), "Here").unwrap();
            assert_eq!(allowed.get_allowed_origins().iter().map(Url::as_str).collect::<Vec<_>>(), [origin]);
        }
        assert_eq!(
            site_of(&site("http://192.0.2.1"), "Here").err(),
            Some(Fault::Conflict("passkeys_need_a_name"))
        );
    }
}
