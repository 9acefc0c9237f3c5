//! What an election from Pabulib becomes here: names, groups, ideas and ballots. Pure.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use cocreate_kernel::text::line;
use cocreate_kernel::{Fault, money};
use cocreate_rules::pabulib::{AgeBand, PabulibFile, PabulibProject, PabulibVoter, age_band};
use cocreate_web::{Rendered, excerpt, render};

/// Longest name of a space, title of a subject, name of a group and excerpt of an idea, in characters.
const NAME: usize = 80;
const TITLE: usize = 120;
const GROUP: usize = 40;
const EXCERPT: usize = 160;
/// Most groups: as many as there are marks.
const GROUPS: usize = 16;
/// ISO 4217 for "no currency": amounts then have two decimals, as the file was read.
const NO_CURRENCY: &str = "XXX";

/// An election, ready to be stored.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) name: String,
    pub(crate) intent: String,
    pub(crate) unit: String,
    pub(crate) currency: String,
    pub(crate) budget: i64,
    pub(crate) remark: Rendered,
    /// By project id as text, so that keys given in this order rise with the ids.
    pub(crate) ideas: Vec<IdeaPlan>,
    pub(crate) groups: Vec<GroupPlan>,
    pub(crate) voters: Vec<VoterPlan>,
}

#[derive(Clone, Debug)]
pub(crate) struct IdeaPlan {
    pub(crate) title: String,
    pub(crate) body: Rendered,
    pub(crate) excerpt: String,
    pub(crate) cost: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct GroupPlan {
    pub(crate) name: String,
    pub(crate) members: i64,
}

/// A voter's group and approvals, as places in the lists above.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct VoterPlan {
    pub(crate) group: Option<usize>,
    pub(crate) approves: Vec<usize>,
}

impl Plan {
    /// Plans the import of a file.
    ///
    /// # Errors
    /// [`Fault::Invalid`] when there is nothing to choose among, or an amount is too large.
    pub(crate) fn of(file: &PabulibFile) -> Result<Self, Fault> {
        let said = |key: &str| file.meta.get(key).map_or("", String::as_str);
        let (name, unit) = (name(said("description"), said("unit"), said("instance")), said("unit"));
        if file.projects.is_empty() {
            return Err(Fault::invalid("projects", "required"));
        }
        let mut order: Vec<usize> = (0..file.projects.len()).collect();
        order.sort_by(|a, b| file.projects[*a].id.cmp(&file.projects[*b].id));
        let mut place = vec![0; order.len()];
        order.iter().enumerate().for_each(|(to, from)| place[*from] = to);
        let ideas = order.iter().map(|from| idea(&file.projects[*from])).collect::<Result<_, Fault>>()?;
        let (groups, group_of) = groups(file);
        let voter = |(voter, group): (&PabulibVoter, Option<usize>)| {
            let mut approves: Vec<usize> = voter.approvals.iter().map(|from| place[*from as usize]).collect();
            approves.sort_unstable();
            VoterPlan { group, approves }
        };
        Ok(Self {
            unit: cut(if unit.is_empty() { &name } else { unit }, NAME),
            intent: if said("description").is_empty() {
                name.clone()
            } else {
                said("description").to_owned()
            },
            name,
            currency: file
                .currency
                .as_deref()
                .map_or_else(|| NO_CURRENCY.to_owned(), str::to_ascii_uppercase),
            budget: amount("budget", file.budget)?,
            remark: render(said("comment")),
            ideas,
            groups,
            voters: file.voters.iter().zip(group_of).map(voter).collect(),
        })
    }
}

fn name(description: &str, unit: &str, instance: &str) -> String {
    let mut name = description.to_owned();
    for part in [unit, instance] {
        if !part.is_empty() && !name.contains(part) {
            name = if name.is_empty() { part.to_owned() } else { format!("{name}, {part}") };
        }
    }
    cut(if name.is_empty() { "Pabulib" } else { &name }, NAME)
}

/// One line, at most so many characters.
fn cut(text: &str, most: usize) -> String {
    let line = line(text);
    match line.char_indices().nth(most) {
        None => line,
        Some(_) => {
            let kept: String = line.chars().take(most - 1).collect();
            format!("{}…", kept.trim_end())
        }
    }
}

fn amount(field: &str, units: u64) -> Result<i64, Fault> {
    let units = i64::try_from(units).ok().filter(|units| *units <= money::MOST);
    units.ok_or_else(|| Fault::invalid(field, "too_large"))
}

fn idea(project: &PabulibProject) -> Result<IdeaPlan, Fault> {
    let named = if project.name.is_empty() { &project.id } else { &project.name };
    let parts: Vec<&str> =
        [Some(named.as_str()), project.category.as_deref()].into_iter().flatten().collect();
    let body = parts.join("\n\n");
    Ok(IdeaPlan {
        title: cut(named, TITLE),
        excerpt: excerpt(&body, EXCERPT),
        body: render(&body),
        cost: amount("cost", project.cost)?,
    })
}

/// The groups of an election by the attribute that tells voters apart best, and for each voter the place of theirs.
/// The sixteen largest are kept, the largest first; ages are kept in their own order.
fn groups(file: &PabulibFile) -> (Vec<GroupPlan>, Vec<Option<usize>>) {
    let Some(attribute) = file.group_attribute() else { return (Vec::new(), vec![None; file.voters.len()]) };
    let named: Vec<Option<String>> = file.voters.iter().map(|voter| group_name(attribute, voter)).collect();
    let mut sizes: BTreeMap<&str, i64> = BTreeMap::new();
    for name in named.iter().flatten() {
        *sizes.entry(name).or_default() += 1;
    }
    let mut sizes: Vec<(&str, i64)> = sizes.into_iter().collect();
    if attribute != "age" {
        sizes.sort_by_key(|(name, size)| (Reverse(*size), *name));
    }
    sizes.truncate(GROUPS);
    let place: BTreeMap<&str, usize> = sizes.iter().map(|(name, _)| *name).zip(0..).collect();
    let of = named.iter().map(|name| place.get(name.as_deref()?).copied()).collect();
    let groups =
        sizes.iter().map(|(name, members)| GroupPlan { name: (*name).to_owned(), members: *members });
    (groups.collect(), of)
}

fn group_name(attribute: &str, voter: &PabulibVoter) -> Option<String> {
    let value = voter.attributes.get(attribute)?;
    if attribute != "age" {
        return Some(cut(value, GROUP)).filter(|name| !name.is_empty());
    }
    let band = match age_band(value)? {
        AgeBand::Under18 => "0–17",
        AgeBand::From18To29 => "18–29",
        AgeBand::From30To44 => "30–44",
        AgeBand::From45To59 => "45–59",
        AgeBand::From60 => "60+",
    };
    Some(band.to_owned())
}

#[cfg(test)]
mod tests {
    use cocreate_rules::pabulib;

    use super::*;

    fn plan(votes: &str) -> Plan {
        let count = votes.lines().count() - 1;
        let text = format!(
            "META\nkey;value\ndescription;Budget of Oakby\nunit;Oakby\ninstance;2031\nnum_projects;3\n\
             num_votes;{count}\nbudget;900\nvote_type;approval\nrule;greedy\ncurrency;EUR\nPROJECTS\n\
             project_id;cost;name\n9;300;Well\n10;200;\"A  bridge\"\n2;100;\nVOTES\n{votes}"
        );
        Plan::of(&pabulib::parse(&text).unwrap()).unwrap()
    }

    #[test]
    fn ideas_stand_in_the_order_of_their_ids_as_text() {
        let plan = plan("voter_id;vote\n1;9,2\n2;10\n");
        let titles: Vec<&str> = plan.ideas.iter().map(|idea| idea.title.as_str()).collect();
        assert_eq!(titles, ["A bridge", "2", "Well"]);
        assert_eq!(plan.ideas[0].cost, 20_000);
        assert_eq!(plan.voters[0], VoterPlan { group: None, approves: vec![1, 2] });
        assert_eq!(plan.voters[1].approves, [0]);
        assert_eq!((plan.name.as_str(), plan.unit.as_str()), ("Budget of Oakby, 2031", "Oakby"));
        assert_eq!((plan.budget, plan.currency.as_str()), (90_000, "EUR"));
    }

    #[test]
    fn ages_become_bands_in_their_order() {
        let plan = plan("voter_id;vote;age\n1;9;70\n2;9;20\n3;9;29\n4;9;?\n5;9;3\n");
        let groups: Vec<(&str, i64)> =
            plan.groups.iter().map(|group| (group.name.as_str(), group.members)).collect();
        assert_eq!(groups, [("0–17", 1), ("18–29", 2), ("60+", 1)]);
        let of: Vec<Option<usize>> = plan.voters.iter().map(|voter| voter.group).collect();
        assert_eq!(of, [Some(2), Some(1), Some(1), None, Some(0)]);
    }

    #[test]
    fn the_sixteen_largest_groups_are_kept() {
        let mut votes = "voter_id;vote;district\n".to_owned();
        for n in 0..40 {
            votes.push_str(&format!("{n};9;D{:02}\n", n % 19));
        }
        let plan = plan(&votes);
        assert_eq!(plan.groups.len(), 16);
        assert_eq!(plan.groups[0], GroupPlan { name: "D00".to_owned(), members: 3 });
        assert_eq!(plan.groups[2], GroupPlan { name: "D02".to_owned(), members: 2 });
        assert_eq!(plan.voters[18].group, None);
    }

    #[test]
    fn long_names_are_cut() {
        assert_eq!(cut(&"ä".repeat(81), 80).chars().count(), 80);
        assert_eq!(cut(" a\n b ", 80), "a b");
    }
}
