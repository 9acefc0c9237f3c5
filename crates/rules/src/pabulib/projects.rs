//! The `PROJECTS` section.

use std::collections::BTreeSet;

use super::records::{Row, Section};
use super::{PabulibProject, Refusal, RefusalReason, amounts};

pub(super) fn read(section: &Section, digits: u32) -> Result<Vec<PabulibProject>, Refusal> {
    let (id_column, cost_column) = (section.column("project_id")?, section.column("cost")?);
    let [name, category, selected, votes, score] =
        ["name", "category", "selected", "votes", "score"].map(|name| section.optional_column(name));
    let (name, category, selected, votes, score) = (name?, category?, selected?, votes?, score?);
    let stated = |row: &Row, column: Option<usize>| {
        let value = row.fields[column?].trim();
        (!value.is_empty()).then(|| value.to_owned())
    };

    let mut ids = BTreeSet::new();
    let mut projects = Vec::with_capacity(section.rows.len());
    for row in &section.rows {
        let id = row.fields[id_column].trim().to_owned();
        if !ids.insert(id.clone()) {
            return Err(RefusalReason::DuplicateProject { id }.at(row.line));
        }
        let cost = amounts::minor_units("cost", &row.fields[cost_column], digits)
            .map_err(|reason| reason.at(row.line))?;
        projects.push(PabulibProject {
            id,
            name: stated(row, name).unwrap_or_default(),
            cost,
            category: stated(row, category),
            selected: match stated(row, selected).as_deref() {
                Some("1") => Some(true),
                Some("0") => Some(false),
                _ => None,
            },
            votes: stated(row, votes),
            score: stated(row, score),
        });
    }
    Ok(projects)
}
