//! Reads participatory budgeting elections in the `.pb` format of Pabulib (<https://pabulib.org/format>).
//!
//! A file has three sections, `META`, `PROJECTS` and `VOTES`, each with a header line; fields are separated by `;` and
//! may be quoted with `"`. A malformed file is refused whole, with the line and a typed reason. What a file states
//! about its own outcome (`votes`, `score`, `selected`) is kept as stated and never checked.

mod amounts;
mod attributes;
mod projects;
mod records;
mod votes;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use amounts::minor_digits;
pub use attributes::{AgeBand, age_band};

use crate::budget::{Election, ElectionError, Project};
use records::Section;

/// A whole `.pb` file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PabulibFile {
    /// Everything in the `META` section, as stated.
    pub meta: BTreeMap<String, String>,
    /// The ISO 4217 code as stated; none if the file does not say.
    pub currency: Option<String>,
    /// What may be spent, in minor units of the currency (hundredths if it is not stated).
    pub budget: u64,
    /// The projects in the order of the file.
    pub projects: Vec<PabulibProject>,
    /// The voters in the order of the file.
    pub voters: Vec<PabulibVoter>,
    /// What the voters were asked, and so what the approvals were derived from.
    pub approvals_from: VoteType,
}

/// What voters were asked to give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VoteType {
    /// A set of projects: read as it is.
    Approval,
    /// One project: read as it is.
    Choose1,
    /// Points from a fixed supply: every project given more than 0 points counts as approved.
    Cumulative,
    /// A score for each project: every project scored above 0 counts as approved.
    Scoring,
    /// A ranking: every ranked project counts as approved.
    Ordinal,
}

/// A project as stated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PabulibProject {
    /// `project_id`.
    pub id: String,
    /// `name`, empty if not stated.
    pub name: String,
    /// `cost` in minor units.
    pub cost: u64,
    /// `category`, if stated.
    pub category: Option<String>,
    /// `selected`: `1` is funded, `0` is not; none if the file says something else or nothing.
    pub selected: Option<bool>,
    /// `votes`, as stated.
    pub votes: Option<String>,
    /// `score`, as stated.
    pub score: Option<String>,
}

/// A voter and the projects approved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PabulibVoter {
    /// `voter_id`.
    pub id: String,
    /// Indexes into the projects, in the order of the file.
    pub approvals: Vec<u32>,
    /// The other columns (`age`, `sex`, `neighborhood`...) by name, empty values left out.
    pub attributes: BTreeMap<String, String>,
}

/// Why a file is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[error("line {line}: {reason}")]
pub struct Refusal {
    /// The line of the file, counted from 1; 0 where the fault is in no single line.
    pub line: usize,
    /// What is wrong.
    pub reason: RefusalReason,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum RefusalReason {
    /// A section is not there.
    #[error("section {section} is missing")]
    MissingSection { section: String },
    /// A section comes twice.
    #[error("section {section} comes twice")]
    RepeatedSection { section: String },
    /// There is text before the first section.
    #[error("text before the first section")]
    TextOutsideSections,
    /// A section has no header line, or its header lacks this column or names it twice.
    #[error("the header needs the column {column} once")]
    BadHeader { column: String },
    /// `META` lacks an entry that is needed.
    #[error("META needs {key}")]
    MissingMeta { key: String },
    /// `META` has an entry twice.
    #[error("META has {key} twice")]
    DuplicateMeta { key: String },
    /// A row has more or fewer fields than the header.
    #[error("{found} fields instead of {expected}")]
    WrongNumberOfFields { expected: usize, found: usize },
    /// A quoted field never ends.
    #[error("a quoted field does not end")]
    UnclosedQuote,
    /// Text follows the end of a quoted field.
    #[error("text after a quoted field")]
    TextAfterQuote,
    /// A field that must be a number is not a plain decimal number.
    #[error("{field} is not a number")]
    BadNumber { field: String },
    /// An amount has more decimals than its currency has minor digits.
    #[error("{field} has more decimals than the currency")]
    TooManyDecimals { field: String },
    /// A cost or the budget is below zero.
    #[error("{field} is below zero")]
    NegativeCost { field: String },
    /// A number is larger than this program counts.
    #[error("{field} is too large")]
    TooLarge { field: String },
    /// `vote_type` is not one of the five.
    #[error("unknown vote type {found}")]
    UnknownVoteType { found: String },
    /// A vote names a project that is not in the file.
    #[error("unknown project {id}")]
    UnknownProject { id: String },
    /// Two projects have the same id.
    #[error("project {id} comes twice")]
    DuplicateProject { id: String },
    /// Two voters have the same id.
    #[error("voter {id} comes twice")]
    DuplicateVoter { id: String },
    /// A vote names a project twice.
    #[error("project {id} twice in one vote")]
    DuplicateApproval { id: String },
    /// A vote with a single choice names several projects.
    #[error("{found} projects where one can be chosen")]
    MoreThanOneChoice { found: usize },
    /// A vote does not give points to each of its projects.
    #[error("{found} points for {expected} projects")]
    WrongNumberOfPoints { expected: usize, found: usize },
    /// `num_projects` or `num_votes` is not what the file holds.
    #[error("{key} says {stated}, but there are {found}")]
    CountMismatch { key: String, stated: u64, found: u64 },
}

impl RefusalReason {
    fn at(self, line: usize) -> Refusal {
        Refusal { line, reason: self }
    }
}

/// Reads a whole file, or says why not. `text` is UTF-8, with or without a byte order mark, with any line ends.
pub fn parse(text: &str) -> Result<PabulibFile, Refusal> {
    let [meta, projects, votes] = records::sections(text)?;
    let (meta, lines) = read_meta(&meta)?;
    let required = |key: &str| {
        let value = meta.get(key).ok_or(RefusalReason::MissingMeta { key: key.into() }.at(0))?;
        Ok((value.as_str(), lines[key]))
    };
    let currency = meta.get("currency").cloned();
    let digits = minor_digits(currency.as_deref().unwrap_or_default());
    let (budget, budget_line) = required("budget")?;
    let budget = amounts::minor_units("budget", budget, digits).map_err(|reason| reason.at(budget_line))?;
    let (vote_type, vote_type_line) = required("vote_type")?;
    let approvals_from = vote_type_of(vote_type).map_err(|reason| reason.at(vote_type_line))?;

    let projects = projects::read(&projects, digits)?;
    let voters = votes::read(&votes, &projects, approvals_from)?;
    for (key, found) in [("num_projects", projects.len()), ("num_votes", voters.len())] {
        let (stated, line) = required(key)?;
        let stated = stated.parse().map_err(|_| RefusalReason::BadNumber { field: key.into() }.at(line))?;
        if stated != found as u64 {
            let key = key.into();
            return Err(RefusalReason::CountMismatch { key, stated, found: found as u64 }.at(line));
        }
    }
    Ok(PabulibFile { meta, currency, budget, projects, voters, approvals_from })
}

type Meta = (BTreeMap<String, String>, BTreeMap<String, usize>);

fn read_meta(section: &Section) -> Result<Meta, Refusal> {
    let (key_column, value_column) = (section.column("key")?, section.column("value")?);
    let (mut meta, mut lines) = (BTreeMap::new(), BTreeMap::new());
    for row in &section.rows {
        let key = row.fields[key_column].trim().to_owned();
        if lines.insert(key.clone(), row.line).is_some() {
            return Err(RefusalReason::DuplicateMeta { key }.at(row.line));
        }
        meta.insert(key, row.fields[value_column].trim().to_owned());
    }
    Ok((meta, lines))
}

fn vote_type_of(name: &str) -> Result<VoteType, RefusalReason> {
    match name {
        "approval" => Ok(VoteType::Approval),
        "choose-1" => Ok(VoteType::Choose1),
        "cumulative" => Ok(VoteType::Cumulative),
        "scoring" => Ok(VoteType::Scoring),
        "ordinal" => Ok(VoteType::Ordinal),
        _ => Err(RefusalReason::UnknownVoteType { found: name.into() }),
    }
}

impl PabulibFile {
    /// The election: costs, budget and approvals, with the projects in the order of the file.
    pub fn election(&self) -> Result<Election, ElectionError> {
        let projects = self.projects.iter().map(|project| Project { cost: project.cost }).collect();
        let ballots = self.voters.iter().map(|voter| voter.approvals.clone()).collect();
        Election::new(self.budget, projects, ballots)
    }

    /// The voter attribute that best says to which group a voter belongs: where they live (`neighborhood`,
    /// `neighbourhood`, `district`, `subunit`), else `age`, else `sex`; none if the file has none of these.
    pub fn group_attribute(&self) -> Option<&str> {
        attributes::best_group(&self.voters)
    }
}
