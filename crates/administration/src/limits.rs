//! How much may be done at once, as administrators see and change it.

use cocreate_kernel::{Actor, Ask, Fault, Limits, Query, Reader, Scope, params};
use cocreate_web::{Input, Preparation, page};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::administrators_only;
use crate::commands::{ChangeLimits, InstanceChanged, LimitsFrom};
use crate::pages::{Pick, picks};
use crate::sql::LATEST_RULES;

/// How much may be done at once.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct LimitsPage {}

/// How much may be done at once.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct LimitsView {
    /// The version in force, which a change names.
    pub version: i64,
    /// Where the limits come from.
    #[schema(inline)]
    pub from: LimitsFrom,
    /// What holds.
    pub limits: Limits,
    /// What the settings of the machine say.
    pub settings: Limits,
}

impl Query for LimitsPage {
    type View = LimitsView;
    const SCOPE: Scope = Scope::Administer;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<LimitsView, Fault> {
        administrators_only(actor)?;
        let version = reader.one(&LATEST_RULES, params![], |row| row.get(0))?;
        let instance = reader.instance();
        let from = if instance.rules.limits.is_some() { LimitsFrom::Here } else { LimitsFrom::Settings };
        Ok(LimitsView { version, from, limits: instance.limits(), settings: instance.settings })
    }
}

impl Input for ChangeLimits {
    type Command = Self;
    type Form = LimitsPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(Self { settings: preparation.desk.instance().settings, ..self })
    }

    fn next(_: &InstanceChanged, _: Option<&str>) -> String {
        "/administration/limits".to_owned()
    }
}

/// One limit, as the form shows it.
struct Field {
    name: &'static str,
    now: i64,
    settings: i64,
}

impl LimitsView {
    fn sources(&self) -> Vec<Pick> {
        picks("from", LimitsFrom::ALL.map(|from| (from.as_str().to_owned(), from == self.from)))
    }

    fn fields(&self) -> [Field; 6] {
        let Self { limits, settings, .. } = self;
        [
            ("account", limits.account, settings.account),
            ("address", limits.address, settings.address),
            ("strangers", limits.strangers, settings.strangers),
            ("searches", limits.searches, settings.searches),
            ("space", limits.space, settings.space),
            ("newcomers", limits.newcomers, settings.newcomers),
        ]
        .map(|(name, now, settings)| Field { name, now: now.into(), settings: settings.into() })
    }
}

page!(LimitsView, "limits.html");
