//! Versions of what administrators set: each change makes a new one from the newest.

use cocreate_kernel::record::{canonical, digest};
use cocreate_kernel::{
    Actor, Ask, Decision, Fault, InstanceRules, Moment, PersonId, StoreFault, Tx, Undo, params,
};
use serde_json::json;

use super::InstanceChanged;
use crate::job;
use crate::sql::{INSERT_RULES, LATEST_RULES, RULES_OF};

/// The newest version: two changes of one version meet at its key, and the second finds a newer one.
#[derive(Debug)]
pub struct Newest {
    version: i64,
    pub(crate) rules: InstanceRules,
}

/// A version to store.
#[derive(Debug)]
pub struct NewRules {
    version: i64,
    rules: String,
    by: Option<PersonId>,
    at: i64,
}

/// Finds the newest version.
pub(crate) fn newest(tx: &mut Tx<'_>) -> Result<Newest, Undo<Fault>> {
    let version = tx.one(&LATEST_RULES, params![], |row| row.get(0))?;
    let found = tx.maybe(&RULES_OF, params![version], |row| row.get::<String>(0))?;
    let rules = found.as_deref().map(serde_json::from_str).transpose();
    let rules = rules.map_err(|error| Fault::Broken(format!("instance rules {version}: {error}")))?;
    Ok(Newest { version, rules: rules.unwrap_or_default() })
}

impl Newest {
    /// A version that follows this one, where it is the one that was changed.
    pub(crate) fn replaced(
        &self,
        changed: i64,
        rules: &InstanceRules,
        actor: &Actor,
        moment: &Moment,
    ) -> Result<Decision<NewRules, InstanceChanged>, Fault> {
        if changed != self.version {
            return Err(Fault::Conflict("edited_meanwhile"));
        }
        let rules = serde_json::to_value(rules).map_err(|error| Fault::Broken(error.to_string()))?;
        let rules = canonical(&rules);
        let version = self.version + 1;
        let data = json!({"version": version, "rules": digest(&rules)});
        let change = NewRules { version, rules, by: actor.person_id(), at: moment.now };
        let decision = Decision::change(change, InstanceChanged { version }, "instance.changed", data);
        Ok(decision.job(job::INSTANCE_CHANGED, json!({}), moment.now))
    }
}

impl NewRules {
    pub(crate) fn store(&self, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&INSERT_RULES, params![self.version, &self.rules, self.by, self.at])?;
        Ok(())
    }
}
