//! The providers that people may come from, as administrators see them: the settings of the machine name them, since they
//! hold secrets; here they are looked after.

use cocreate_kernel::{Actor, Ask, Fault, Instant, Query, Reader, Scope, params};
use cocreate_web::{Input, Preparation, page};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::administrators_only;
use crate::commands::{PauseProvider, ProviderPaused};
use crate::sql::LIST_PROVIDERS;

/// Most on the page.
const MOST: i64 = 50;

/// The providers that people may come from.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct ProvidersPage {}

/// What the settings say of a provider; nothing secret is among it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default)]
pub struct ProviderSaid {
    /// Its address, as it calls itself.
    pub issuer: String,
    /// Where it must be told to send people back to.
    pub callback: String,
    /// Whether whom it sends gets an account.
    pub create_accounts: bool,
    /// Whether an address that it knows to be theirs opens the account with that address.
    pub trust_email: bool,
    /// The groups there that bring a part in a space here.
    pub groups: Vec<String>,
}

/// A provider.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ProviderRow {
    /// Its name in addresses.
    pub id: String,
    /// Its name on buttons.
    pub name: String,
    /// What the settings say.
    pub settings: ProviderSaid,
    /// Since when it is offered no more for now.
    #[schema(inline)]
    pub paused_at: Option<Instant>,
    /// Since when the settings no longer name it.
    #[schema(inline)]
    pub withdrawn_at: Option<Instant>,
    /// Accounts here that accounts there open.
    pub accounts: i64,
    /// When one was used last.
    #[schema(inline)]
    pub used_at: Option<Instant>,
}

/// The providers, those that are offered first.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ProvidersView {
    /// Each of them.
    pub providers: Vec<ProviderRow>,
}

impl Query for ProvidersPage {
    type View = ProvidersView;
    const SCOPE: Scope = Scope::Administer;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<ProvidersView, Fault> {
        administrators_only(actor)?;
        let providers = reader.all(&LIST_PROVIDERS, params![MOST], |row| {
            Ok(ProviderRow {
                id: row.get(0)?,
                name: row.get(1)?,
                settings: serde_json::from_str(&row.get::<String>(2)?).unwrap_or_default(),
                paused_at: row.get(3)?,
                withdrawn_at: row.get(4)?,
                accounts: row.get(5)?,
                used_at: row.get(6)?,
            })
        })?;
        Ok(ProvidersView { providers })
    }
}

impl Input for PauseProvider {
    type Command = Self;
    type Form = ProvidersPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(_: &ProviderPaused, _: Option<&str>) -> String {
        "/administration/providers".to_owned()
    }
}

impl ProviderRow {
    /// Its groups, as one line.
    fn groups(&self) -> String {
        self.settings.groups.join(", ")
    }
}

page!(ProvidersView, "providers.html");
