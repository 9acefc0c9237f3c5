//! What is agreed with a provider, and what goes with each attempt.

use openidconnect::url::Url;
use serde::Deserialize;

/// Something that stands in no log.
#[derive(Clone, PartialEq, Eq, Deserialize)]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// What is agreed with a provider.
#[derive(Clone, Debug)]
pub struct ProviderTerms {
    /// Its address, exactly as it calls itself.
    pub issuer: String,
    /// What it calls us.
    pub client_id: String,
    /// What it knows us by; nothing for a public client.
    pub client_secret: Option<Secret>,
    /// What is asked for, `openid` among it.
    pub scopes: Vec<String>,
    /// The claim that names groups: its name, or its way down from the top with points between.
    pub groups_claim: Option<String>,
    /// Where it sends people back to.
    pub redirect: String,
}

/// Why nobody was signed in. The text is for the log.
#[derive(Debug, thiserror::Error)]
pub enum ProviderFault {
    /// Terms that nobody can keep.
    #[error("{0}")]
    Terms(String),
    /// It cannot be reached, or does not answer as a provider does.
    #[error("{0}")]
    Unreachable(String),
    /// It answered, and the answer is not believed.
    #[error("{0}")]
    Refused(String),
    /// Too many people wait for it already.
    #[error("too many people wait for it")]
    Busy,
}

/// What goes with one attempt to sign in: nobody can guess it, and only one browser holds it.
#[derive(Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Comes back in the address.
    pub state: String,
    /// Comes back in the ID token.
    pub nonce: String,
    /// Proves that the code was asked for here.
    pub verifier: String,
}

impl std::fmt::Debug for Attempt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Attempt(…)")
    }
}

/// Whether an address may be asked on behalf of an issuer: over TLS, or on this machine where the issuer is here, too.
pub(crate) fn may_be_asked(place: &Url, issuer: &Url) -> bool {
    let here = |url: &Url| {
        url.scheme() == "http" && matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"))
    };
    place.has_host() && (place.scheme() == "https" || (here(place) && here(issuer)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_provider_on_this_machine_may_be_asked_in_the_clear() {
        let may = |place: &str, issuer: &str| may_be_asked(&place.parse().unwrap(), &issuer.parse().unwrap());
        assert!(may("https://id.example/token", "https://id.example"));
        assert!(may("http://127.0.0.1:9/token", "http://localhost:9"));
        for place in ["http://id.example/token", "http://127.0.0.1/token", "ftp://id.example/", "mailto:a@b"]
        {
            assert!(!may(place, "https://id.example"), "{place}");
        }
        assert!(!may("http://127.0.0.1.example/", "http://127.0.0.1"));
    }
}
