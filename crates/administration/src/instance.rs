//! How the instance presents itself, and who may do what outside of spaces, as administrators see and change it.

use cocreate_kernel::{Actor, Ask, Fault, Query, Reader, Scope, params};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::administrators_only;
use crate::commands::{ErasureRule, JoiningRule, OpeningRule};
use crate::sql::{LATEST_RULES, LIST_RULES};
use crate::views::{InstanceView, Named, RulesVersion};

/// Most versions shown.
const VERSIONS: i64 = 20;

/// What is set for the whole instance, and who changed it when.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct InstancePage {}

impl Query for InstancePage {
    type View = InstanceView;
    const SCOPE: Scope = Scope::Administer;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<InstanceView, Fault> {
        administrators_only(actor)?;
        let version = reader.one(&LATEST_RULES, params![], |row| row.get(0))?;
        let versions = reader.all(&LIST_RULES, params![VERSIONS], |row| {
            let by: Option<i64> = row.get(2)?;
            let name: Option<String> = row.get(3)?;
            Ok(RulesVersion {
                version: row.get(0)?,
                changed_at: row.get(1)?,
                by: by.map(|id| Named { id, name: name.unwrap_or_default() }),
            })
        })?;
        let rules = &reader.instance().rules;
        Ok(InstanceView {
            version,
            joining: JoiningRule::of(rules),
            opening: OpeningRule::of(rules),
            erasure: ErasureRule::of(rules),
            name: rules.name.clone(),
            contact: rules.contact.clone(),
            welcome: rules.welcome.clone(),
            accent: rules.accent,
            versions,
        })
    }
}
