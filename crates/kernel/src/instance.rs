//! What administrators set for the whole instance: how it presents itself, and who may do what outside of spaces.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use cocreate_store::{Ask, StoreFault, params};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::sql::CURRENT_INSTANCE;
use crate::{Actor, Clauses, Desk, Fault, Permit, Rules, Setting, Who};

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
}

impl Default for InstanceRules {
    fn default() -> Self {
        Self {
            name: String::new(),
            contact: String::new(),
            welcome: String::new(),
            accent: 1,
            permits: BTreeMap::new(),
        }
    }
}

/// One version, parsed, with its permits in the form that they are looked up in.
#[derive(Debug, Default)]
pub struct Instance {
    /// The version in force; 0 before administrators set anything.
    pub version: i64,
    /// What it says.
    pub rules: InstanceRules,
    /// Who may do what outside of spaces.
    pub(crate) clauses: Clauses,
}

impl Instance {
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
        let new = Arc::new(Instance { version, rules, clauses });
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = new;
        Ok(())
    }
}

impl Desk {
    /// What administrators set, as far as this node knows.
    #[must_use]
    pub fn instance(&self) -> Arc<Instance> {
        self.in_force().get()
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
