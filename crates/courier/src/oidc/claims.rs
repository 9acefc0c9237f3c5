//! Who somebody is, in a provider's words.

use std::collections::HashMap;

use openidconnect::AdditionalClaims;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::ProviderFault;
use super::types::{MoreSaid, Said};

/// Longest value of a claim that is kept, in bytes (a subject is at most 255 by OpenID Connect Core, section 8).
const LONGEST: usize = 255;
/// Most groups that are looked at.
const GROUPS: usize = 1_000;

/// Who somebody is, as a provider says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claims {
    /// The provider's own key for them, which is never given to somebody else.
    pub subject: String,
    /// A name to go by.
    pub name: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// Whether the provider knows that mail there reaches them.
    pub email_verified: bool,
    /// The groups that the agreed claim names.
    pub groups: Vec<String>,
    /// When they last showed the provider who they are, where it says so: milliseconds since 1970 UTC.
    pub authenticated_at: Option<i64>,
    /// Whether they showed it several factors there (`amr` says `mfa`, RFC 8176).
    pub several_factors: bool,
}

/// Every claim that OpenID Connect does not name.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Others {
    #[serde(flatten)]
    all: HashMap<String, Value>,
}

impl AdditionalClaims for Others {}

/// What the two kinds of claims say in the same words: names to go by, the best first; the address, and whether it is
/// known to be theirs.
struct Words<'c> {
    names: [Option<&'c str>; 3],
    email: Option<&'c str>,
    verified: bool,
}

/// The words of either kind.
macro_rules! words {
    ($claims:expr) => {
        Words {
            names: [
                $claims.name().and_then(|name| name.get(None)).map(|name| name.as_str()),
                $claims.preferred_username().map(|name| name.as_str()),
                $claims.nickname().and_then(|name| name.get(None)).map(|name| name.as_str()),
            ],
            email: $claims.email().map(|email| email.as_str()),
            verified: $claims.email_verified().unwrap_or(false),
        }
    };
}

/// What the ID token and the details say together; the details come first, for many providers keep the token short.
pub(crate) fn claims(
    said: &Said,
    more: Option<&MoreSaid>,
    groups_claim: Option<&str>,
) -> Result<Claims, ProviderFault> {
    let subject = kept(said.subject().as_str());
    let subject = subject.ok_or_else(|| ProviderFault::Refused("the subject is none".to_owned()))?;
    let (words, more_words) = (words!(said), more.map(|more| words!(more)));
    let mouths = || more_words.iter().chain([&words]);
    // An address and whether it is known to be theirs belong together, from the same mouth.
    let (email, verified) = mouths().find_map(|words| Some((words.email?, words.verified))).unzip();
    let groups = |others: &Others| groups(&others.all, groups_claim?);
    let in_more = more.and_then(|more| groups(more.additional_claims()));
    Ok(Claims {
        subject,
        name: mouths().flat_map(|words| words.names).flatten().find_map(kept),
        email: email.and_then(kept),
        email_verified: verified.unwrap_or(false),
        several_factors: said
            .auth_method_refs()
            .is_some_and(|all| all.iter().any(|one| one.as_str() == "mfa")),
        authenticated_at: said.auth_time().map(|at| at.timestamp_millis()),
        groups: in_more.or_else(|| groups(said.additional_claims())).unwrap_or_default(),
    })
}

/// The groups that a claim names: its name, or its way down from the top with points between.
fn groups(claims: &HashMap<String, Value>, name: &str) -> Option<Vec<String>> {
    let value = match claims.get(name) {
        Some(value) => value,
        None => {
            let mut steps = name.split('.');
            let top = claims.get(steps.next()?)?;
            steps.try_fold(top, |value, step| value.get(step))?
        }
    };
    let one = std::slice::from_ref(value);
    let all = value.as_array().map_or(one, Vec::as_slice);
    Some(all.iter().take(GROUPS).filter_map(|group| kept(group.as_str()?)).collect())
}

/// A value that can be kept: not empty, not too long, nothing unseen in it.
fn kept(value: &str) -> Option<String> {
    let fits = !value.trim().is_empty() && value.len() <= LONGEST && !value.chars().any(char::is_control);
    fits.then(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn named(name: &str) -> Option<Vec<String>> {
        let claims = json!({
            "groups": ["hall", 7, "", "quay\u{0}", "town"], "role": "steward", "a.b": ["exact"],
            "realm_access": {"roles": ["board"]},
        });
        groups(&serde_json::from_value(claims).unwrap(), name)
    }

    #[test]
    fn groups_are_found_by_name_or_by_their_way_from_the_top() {
        assert_eq!(named("groups").unwrap(), ["hall", "town"]);
        assert_eq!(named("role").unwrap(), ["steward"]);
        assert_eq!(named("a.b").unwrap(), ["exact"]);
        assert_eq!(named("realm_access.roles").unwrap(), ["board"]);
        assert_eq!(named("realm_access.more"), None);
        assert_eq!(named("nothing"), None);
    }
}
