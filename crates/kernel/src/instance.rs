//! What administrators set for the whole instance: how it presents itself, and who may do what outside of spaces.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use cocreate_store::{Ask, StoreFault, params};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::sql::CURRENT_INSTANCE;
use crate::{Actor, Clauses, Desk, Fault, Permit, Rules, Setting, Who};

/// How much at once: in ten minutes each, where nothing else is said. 0 is no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Changes of one account.
    pub account: u32,
    /// Changes from one address.
    pub address: u32,
    /// Changes from one address by nobody who is signed in: signing up, signing in.
    pub strangers: u32,
    /// Searches from one address by nobody who is signed in.
    pub searches: u32,
    /// Changes in one space.
    pub space: u32,
    /// Ideas and posts of a new account, in an hour. Without a limit no account counts as new.
    pub newcomers: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { account: 300, address: 3_000, strangers: 300, searches: 600, space: 6_000, newcomers: 10 }
    }
}

impl Limits {
    /// No limits: for loading, filling and tests.
    pub const OFF: Self = Self { account: 0, address: 0, strangers: 0, searches: 0, space: 0, newcomers: 0 };
}

/// What administrators set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct InstanceRules {
    /// The name in the header of each page; that of the settings where it is empty.
    pub name: String,
    /// Whom to write to; that of the settings where it is empty.
    pub contact: String,
    /// What a visitor reads first.
    pub welcome: String,
    /// The dye of what can be pressed: 1 to 8.
    pub accent: i64,
    /// Action -> who may, for what happens outside of spaces; an action that is not named keeps its default.
    #[schema(value_type = BTreeMap<String, Vec<String>>)]
    pub permits: BTreeMap<String, Vec<Who>>,
    /// How much at once, in the place of what the settings say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<Limits>,
}

impl Default for InstanceRules {
    fn default() -> Self {
        Self {
            name: String::new(),
            contact: String::new(),
            welcome: String::new(),
            accent: 1,
            permits: BTreeMap::new(),
            limits: None,
        }
    }
}

/// One version, parsed, with its permits in the form that they are looked up in.
#[derive(Debug)]
pub struct Instance {
    /// The version in force; 0 before administrators set anything.
    pub version: i64,
    /// What it says.
    pub rules: InstanceRules,
    /// Who may do what outside of spaces.
    pub(crate) clauses: Clauses,
    /// How much at once, as the settings say.
    pub settings: Limits,
}

impl Default for Instance {
    fn default() -> Self {
        Self {
            version: 0,
            rules: InstanceRules::default(),
            clauses: Clauses::default(),
            settings: Limits::OFF,
        }
    }
}

impl Instance {
    /// How much at once.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.rules.limits.unwrap_or(self.settings)
    }

    /// Whether the actor may take an action outside of spaces.
    ///
    /// # Errors
    /// As [`Permit::check`].
    pub fn permits(&self, actor: &Actor, permit: &Permit) -> Result<(), Fault> {
        permit.check(&actor.standing(), Some(&self.clauses))
    }
}

/// The version in force, as far as this node knows.
#[derive(Debug, Default)]
pub(crate) struct InForce(RwLock<Arc<Instance>>);

impl InForce {
    pub(crate) fn get(&self) -> Arc<Instance> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn set(&self, version: i64, text: &str) -> Result<(), StoreFault> {
        let rules: InstanceRules = serde_json::from_str(text)
            .map_err(|error| StoreFault::Broken(format!("instance rules {version}: {error}")))?;
        let clauses = Clauses {
            rules: Rules { permits: rules.permits.clone(), ..Rules::default() },
            ..Clauses::default()
        };
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        *kept = Arc::new(Instance { version, rules, clauses, settings: kept.settings });
        Ok(())
    }

    fn set_limits(&self, settings: Limits) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let Instance { version, rules, clauses, .. } = &**kept;
        *kept = Arc::new(Instance {
            version: *version,
            rules: rules.clone(),
            clauses: clauses.clone(),
            settings,
        });
    }
}

impl Desk {
    /// What administrators set, as far as this node knows.
    #[must_use]
    pub fn instance(&self) -> Arc<Instance> {
        self.in_force().get()
    }

    /// Tells how much at once where administrators say nothing.
    pub fn set_limits(&self, settings: Limits) {
        self.in_force().set_limits(settings);
    }

    /// Looks for a newer version: at start, and whenever the courier wakes.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn reload_instance(&self) -> Result<(), Fault> {
        let known = self.instance().version;
        let newer = self
            .snapshot(move |reader| {
                Ok(reader.maybe(&CURRENT_INSTANCE, params![known], |row| {
                    Ok((row.get(0)?, row.get::<String>(1)?))
                })?)
            })
            .await?;
        if let Some((version, text)) = newer {
            self.in_force().set(version, &text)?;
        }
        Ok(())
    }
}
