//! Settings of the providers that people may come from: `[[provider]]` in the settings file.

use std::collections::HashSet;

use cocreate_courier::{HttpClient, Provider, ProviderTerms, Secret};
use cocreate_people::{MapRule, ProviderMark, ProviderOffer, ProviderRules, ProviderTold};
use serde::Deserialize;

/// Longest name in addresses.
const SLUG: usize = 40;

/// A provider of identities.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProviderSettings {
    /// Its name in addresses: lower-case letters, digits and hyphens.
    pub id: String,
    /// Its name on buttons.
    pub name: String,
    /// Its address, exactly as it calls itself.
    pub issuer: String,
    /// What it calls this instance.
    pub client_id: String,
    /// What it knows this instance by.
    pub client_secret: Option<Secret>,
    /// A file that holds the secret.
    pub client_secret_file: Option<std::path::PathBuf>,
    /// What is asked for.
    #[serde(default = "usual_scopes")]
    pub scopes: Vec<String>,
    /// The claim that names groups: its name, or its way down from the top with points between.
    pub groups_claim: Option<String>,
    /// Whether whom it sends gets an account.
    #[serde(default)]
    pub create_accounts: bool,
    /// Whether an address that it knows to be theirs opens the account with that address.
    #[serde(default)]
    pub trust_email: bool,
    /// What its groups bring.
    #[serde(default)]
    pub map: Vec<MapRule>,
}

fn usual_scopes() -> Vec<String> {
    ["openid", "email", "profile"].map(str::to_owned).to_vec()
}

/// A provider that can be asked.
pub(crate) struct Known {
    pub(crate) rules: std::sync::Arc<ProviderRules>,
    pub(crate) provider: Provider,
}

/// The providers that people may come from.
#[derive(Default)]
pub struct Providers {
    offers: Vec<ProviderOffer>,
    known: Vec<Known>,
}

impl Providers {
    /// The providers of the settings, for an instance at this address.
    ///
    /// # Errors
    /// What is wrong, with its place.
    pub fn read(settings: &[ProviderSettings], public_url: Option<&str>) -> Result<Self, String> {
        let Some(first) = settings.first() else { return Ok(Self::default()) };
        let home = public_url.ok_or_else(|| {
            format!(
                "provider {:?}: public_url must be set, so that it knows where to send people back to",
                first.id
            )
        })?;
        let http = HttpClient::new().map_err(|fault| format!("provider {:?}: {fault}", first.id))?;
        let mut all = Self::default();
        let (mut ids, mut issuers) = (HashSet::new(), HashSet::new());
        for one in settings {
            let wrong = |what: String| format!("provider {:?}: {what}", one.id);
            one.check().map_err(wrong)?;
            if !ids.insert(&one.id) {
                return Err(wrong("another provider has this id".to_owned()));
            }
            if !issuers.insert(&one.issuer) {
                return Err(wrong("another provider has this issuer".to_owned()));
            }
            let terms = one.terms(home).map_err(wrong)?;
            let provider = Provider::new(terms, http.clone()).map_err(|fault| wrong(fault.to_string()))?;
            all.offers.push(one.offer(home));
            all.known.push(Known { rules: one.rules().into(), provider });
        }
        Ok(all)
    }

    /// As pages offer them.
    #[must_use]
    pub fn offers(&self) -> &[ProviderOffer] {
        &self.offers
    }

    /// Everything that their groups bring.
    #[must_use]
    pub fn map(&self) -> Vec<MapRule> {
        self.known.iter().flat_map(|known| known.rules.map.clone()).collect()
    }

    pub(crate) fn find(&self, id: &str) -> Option<&Known> {
        self.known.iter().find(|known| known.rules.id == id)
    }
}

impl ProviderSettings {
    fn check(&self) -> Result<(), String> {
        let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if self.id.is_empty() || self.id.len() > SLUG || !self.id.chars().all(letter) {
            return Err(format!("id: 1 to {SLUG} lower-case letters, digits and hyphens"));
        }
        if self.name.trim().is_empty() {
            return Err("name: it must have one".to_owned());
        }
        if self.client_id.is_empty() {
            return Err("client_id: it must have one".to_owned());
        }
        if self.client_secret.is_some() && self.client_secret_file.is_some() {
            return Err("client_secret: either the secret or its file".to_owned());
        }
        if !self.map.is_empty() && self.groups_claim.is_none() {
            return Err("map: groups_claim must say which claim names the groups".to_owned());
        }
        Ok(())
    }

    fn terms(&self, home: &str) -> Result<ProviderTerms, String> {
        let from_file = |path: &std::path::PathBuf| {
            let text = std::fs::read_to_string(path)
                .map_err(|error| format!("client_secret_file: {}: {error}", path.display()))?;
            Ok::<_, String>(Secret(text.trim().to_owned()))
        };
        let secret = self.client_secret_file.as_ref().map(from_file).transpose()?;
        let secret = secret.or_else(|| self.client_secret.clone());
        if secret.as_ref().is_some_and(|secret| secret.0.is_empty()) {
            return Err("client_secret: it is empty".to_owned());
        }
        Ok(ProviderTerms {
            issuer: self.issuer.clone(),
            client_id: self.client_id.clone(),
            client_secret: secret,
            scopes: self.scopes.clone(),
            groups_claim: self.groups_claim.clone(),
            // Never from what a request says of where it arrived.
            redirect: self.callback(home),
        })
    }

    /// Where people are sent back to.
    fn callback(&self, home: &str) -> String {
        format!("{}/sign-in/with/{}/callback", home.trim_end_matches('/'), self.id)
    }

    fn offer(&self, home: &str) -> ProviderOffer {
        let mut groups: Vec<String> = self.map.iter().map(|rule| rule.claim.clone()).collect();
        groups.sort_unstable();
        groups.dedup();
        ProviderOffer {
            mark: ProviderMark { id: self.id.clone(), name: self.name.clone() },
            terms: Some(ProviderTold {
                issuer: self.issuer.clone(),
                callback: self.callback(home),
                create_accounts: self.create_accounts,
                trust_email: self.trust_email,
                groups,
            }),
        }
    }

    fn rules(&self) -> ProviderRules {
        ProviderRules {
            id: self.id.clone(),
            name: self.name.clone(),
            issuer: self.issuer.clone(),
            create_accounts: self.create_accounts,
            trust_email: self.trust_email,
            map: self.map.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SETTINGS: &str = "id = 'works'\nname = 'The works'\nissuer = 'https://id.example'\nclient_id = 'cocreate'\n\
        client_secret = 'hush-hush'\ngroups_claim = 'groups'\n[[map]]\nclaim = 'nurses'\nspace = 'The clinic'\n\
        group = 'Nurses'\npower = 'participant'\n[[map]]\nclaim = 'board'\nspace = 7\npower = 'observer'\n";

    fn read(text: &str) -> Result<Providers, String> {
        let settings: ProviderSettings = toml::from_str(text).map_err(|error| error.message().to_owned())?;
        Providers::read(&[settings], Some("https://talk.example/"))
    }

    #[test]
    fn a_provider_is_read_with_what_its_groups_bring() {
        let providers = read(SETTINGS).unwrap();
        assert_eq!(providers.offers()[0].mark.name, "The works");
        let spaces: Vec<String> = providers.map().iter().map(|rule| rule.space.to_string()).collect();
        assert_eq!(spaces, ["\"The clinic\"", "7"]);
        assert!(!providers.find("works").unwrap().rules.create_accounts, "nobody gets an account unasked");
    }

    #[test]
    fn what_is_wrong_with_a_provider_is_named() {
        for (good, bad, word) in [
            ("id = 'works'", "id = 'The Works'", "id"),
            ("id = 'works'", "id = '../works'", "id"),
            ("name = 'The works'", "name = ' '", "name"),
            ("'https://id.example'", "'http://id.example'", "https"),
            ("'https://id.example'", "'id.example'", "https"),
            ("'hush-hush'", "''", "client_secret"),
            ("groups_claim = 'groups'", "", "groups_claim"),
            ("power = 'observer'", "power = 'queen'", "queen"),
            ("client_id", "clientid", "clientid"),
            ("client_secret = 'hush-hush'", "client_secret_file = '/nowhere/secret'", "/nowhere/secret"),
        ] {
            let told = read(&SETTINGS.replace(good, bad)).err().unwrap_or_default();
            assert!(told.contains(word), "{bad}: {told:?}");
        }
    }

    #[test]
    fn a_provider_needs_to_know_where_to_send_people_back_to() {
        let settings: ProviderSettings = toml::from_str(SETTINGS).unwrap();
        let told = Providers::read(std::slice::from_ref(&settings), None).err().unwrap();
        assert!(told.contains("public_url"), "{told}");
        let twice = [settings.clone(), settings];
        assert!(Providers::read(&twice, Some("https://talk.example")).err().unwrap().contains("this id"));
    }

    #[test]
    fn no_secret_is_printed() {
        let settings: ProviderSettings = toml::from_str(SETTINGS).unwrap();
        assert!(!format!("{settings:?}").contains("hush"));
    }
}
