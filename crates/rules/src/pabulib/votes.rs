//! The `VOTES` section.

use std::collections::{BTreeMap, BTreeSet};

use super::records::{Row, Section};
use super::{PabulibProject, PabulibVoter, Refusal, RefusalReason, VoteType, amounts};

pub(super) fn read(
    section: &Section,
    projects: &[PabulibProject],
    vote_type: VoteType,
) -> Result<Vec<PabulibVoter>, Refusal> {
    let (id_column, vote_column) = (section.column("voter_id")?, section.column("vote")?);
    let points_column = match vote_type {
        VoteType::Cumulative | VoteType::Scoring => Some(section.column("points")?),
        VoteType::Approval | VoteType::Choose1 | VoteType::Ordinal => section.optional_column("points")?,
    };
    let counted =
        |column: &usize| ![Some(id_column), Some(vote_column), points_column].contains(&Some(*column));
    let attribute_columns: Vec<usize> = (0..section.header.len()).filter(counted).collect();
    let index: BTreeMap<&str, u32> = projects.iter().map(|project| project.id.as_str()).zip(0..).collect();

    let mut ids = BTreeSet::new();
    let mut voters = Vec::with_capacity(section.rows.len());
    for row in &section.rows {
        let id = row.fields[id_column].trim().to_owned();
        if !ids.insert(id.clone()) {
            return Err(RefusalReason::DuplicateVoter { id }.at(row.line));
        }
        let points = points_column.map(|column| row.fields[column].as_str());
        let approvals = approvals(&row.fields[vote_column], points, vote_type, &index)
            .map_err(|reason| reason.at(row.line))?;
        voters.push(PabulibVoter { id, approvals, attributes: attributes(section, row, &attribute_columns) });
    }
    Ok(voters)
}

fn attributes(section: &Section, row: &Row, columns: &[usize]) -> BTreeMap<String, String> {
    let stated = |&column: &usize| (section.header[column].clone(), row.fields[column].trim().to_owned());
    columns.iter().map(stated).filter(|(_, value)| !value.is_empty()).collect()
}

/// The projects a vote counts as approving.
fn approvals(
    vote: &str,
    points: Option<&str>,
    vote_type: VoteType,
    index: &BTreeMap<&str, u32>,
) -> Result<Vec<u32>, RefusalReason> {
    let named = list(vote)
        .map(|id| index.get(id).copied().ok_or_else(|| RefusalReason::UnknownProject { id: id.into() }))
        .collect::<Result<Vec<u32>, _>>()?;
    let mut seen = BTreeSet::new();
    if let Some((_, id)) = named.iter().zip(list(vote)).find(|&(&project, _)| !seen.insert(project)) {
        return Err(RefusalReason::DuplicateApproval { id: id.into() });
    }
    match vote_type {
        VoteType::Choose1 if named.len() > 1 => Err(RefusalReason::MoreThanOneChoice { found: named.len() }),
        VoteType::Approval | VoteType::Choose1 | VoteType::Ordinal => Ok(named),
        VoteType::Cumulative | VoteType::Scoring => {
            let points: Vec<&str> = list(points.unwrap_or_default()).collect();
            if points.len() != named.len() {
                let (expected, found) = (named.len(), points.len());
                return Err(RefusalReason::WrongNumberOfPoints { expected, found });
            }
            let mut approved = Vec::with_capacity(named.len());
            for (project, points) in named.into_iter().zip(points) {
                let counts = amounts::above_zero(points);
                if counts.ok_or_else(|| RefusalReason::BadNumber { field: "points".into() })? {
                    approved.push(project);
                }
            }
            Ok(approved)
        }
    }
}

/// The parts of a list separated by commas; an empty field is an empty list.
fn list(field: &str) -> impl Iterator<Item = &str> {
    let field = field.trim();
    field.split(',').map(str::trim).filter(move |_| !field.is_empty())
}
