//! Providers of identities, and what they say of people.

use cocreate_kernel::record::{canonical, digest};
use cocreate_kernel::text::{self, line};
use cocreate_kernel::{Power, SpaceId};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::Email;
use crate::commands::NAME;

/// What the settings say of a provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderRules {
    /// Its name in addresses.
    pub id: String,
    /// Its name on buttons.
    pub name: String,
    /// Its address, exactly as it calls itself.
    pub issuer: String,
    /// Whether whom it sends gets an account.
    pub create_accounts: bool,
    /// Whether an address that it knows to be theirs opens the account with that address.
    pub trust_email: bool,
    /// What its groups bring.
    pub map: Vec<MapRule>,
}

/// What one group of a provider brings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MapRule {
    /// The group, as the provider names it.
    pub claim: String,
    /// The space.
    pub space: SpaceName,
    /// The stakeholder group there, by name.
    #[serde(default)]
    pub group: Option<String>,
    /// The power there.
    pub power: Power,
}

/// A space, as settings name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum SpaceName {
    /// By its key.
    Key(SpaceId),
    /// By its name, where no other space has it.
    Name(String),
}

impl std::fmt::Display for SpaceName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Key(id) => id.fmt(f),
            Self::Name(name) => write!(f, "{name:?}"),
        }
    }
}

/// What a provider says of somebody. Nothing of it is believed but what it is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProviderClaims {
    /// The provider's key for them.
    pub subject: String,
    /// A name to go by.
    pub name: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// Whether the provider knows that mail there reaches them.
    pub email_verified: bool,
    /// Their groups.
    pub groups: Vec<String>,
}

impl ProviderClaims {
    /// The address, where the provider knows it to be theirs. An address that somebody only claims says nothing.
    #[must_use]
    pub fn known_email(&self) -> Option<Email> {
        let email = self.email.as_deref().filter(|_| self.email_verified)?;
        Email::parse(email).ok()
    }

    /// The name they will go by, cut to what an account may have.
    pub(crate) fn short_name(&self) -> Option<String> {
        let name: String = text::name(self.name.as_deref()?).chars().take(NAME).collect();
        Some(line(&name)).filter(|name| !name.is_empty())
    }

    /// What stands for all of it in the record.
    pub(crate) fn digest(&self) -> String {
        let Self { subject, name, email, email_verified, groups } = self;
        digest(&canonical(&json!([subject, name, email, email_verified, groups])))
    }

    /// The rules that their groups meet.
    pub(crate) fn met<'r>(&self, map: &'r [MapRule]) -> Vec<&'r MapRule> {
        map.iter().filter(|rule| self.groups.contains(&rule.claim)).collect()
    }
}
