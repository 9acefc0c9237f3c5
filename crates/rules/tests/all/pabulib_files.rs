//! Real elections, where they are at hand.

use std::collections::BTreeSet;

use cocreate_rules::budget::{Election, Project, equal_shares};
use cocreate_rules::pabulib::{AgeBand, PabulibFile, VoteType, age_band, parse};

use crate::vectors::{say, shared};

fn file(name: &str) -> Option<PabulibFile> {
    let path = shared("COCREATE_SHARED_DATA", "data").join("pabulib").join(name);
    match std::fs::read_to_string(&path) {
        Ok(text) => Some(parse(&text).unwrap_or_else(|refusal| panic!("{name}: {refusal}"))),
        Err(error) => {
            say(&format!("SKIPPED: {}: {error}", path.display()));
            None
        }
    }
}

#[test]
fn wieliczka_comes_out_as_it_did() {
    let Some(file) = file("Poland_Wieliczka_2023_Green_Budget.pb") else { return };
    assert_eq!((file.projects.len(), file.voters.len(), file.budget), (64, 6586, 100_000_000));
    assert_eq!(file.group_attribute(), None);
    let mut by_id: Vec<usize> = (0..file.projects.len()).collect();
    by_id.sort_by_key(|&project| &file.projects[project].id);
    let mut rank = vec![0u32; by_id.len()];
    (0u32..).zip(&by_id).for_each(|(place, &project)| rank[project] = place);
    let projects = by_id.iter().map(|&project| Project { cost: file.projects[project].cost }).collect();
    let ballot = |approvals: &Vec<u32>| approvals.iter().map(|&project| rank[project as usize]).collect();
    let ballots = file.voters.iter().map(|voter| ballot(&voter.approvals)).collect();

    let outcome = equal_shares(&Election::new(file.budget, projects, ballots).unwrap(), 100);
    let id = |project: usize| file.projects[project].id.as_str();
    let funded: BTreeSet<&str> = outcome.funded.iter().map(|&place| id(by_id[place as usize])).collect();
    let selected = (0..file.projects.len()).filter(|&project| file.projects[project].selected == Some(true));
    assert_eq!(funded, selected.map(id).collect());
    assert_eq!(outcome.spent, 99_507_900);
}

#[test]
fn katowice() {
    let Some(file) = file("Poland_Katowice_2022.pb") else { return };
    assert_eq!((file.projects.len(), file.voters.len()), (29, 32_815));
    assert_eq!(file.approvals_from, VoteType::Cumulative);
    assert_eq!(file.projects[0].id, "M/16/IX");
    assert_eq!(file.projects[0].score.as_deref(), Some("17860"));
    assert_eq!(file.group_attribute(), Some("neighborhood"));
    let bands: BTreeSet<AgeBand> =
        file.voters.iter().filter_map(|voter| age_band(voter.attributes.get("age")?)).collect();
    assert_eq!(bands.len(), 5);
    assert_eq!(file.election().unwrap().votes()[0].to_string(), file.projects[0].votes.clone().unwrap());
}

#[test]
fn toulouse_and_amsterdam() {
    if let Some(file) = file("France_Toulouse_2024.pb") {
        assert_eq!((file.projects.len(), file.voters.len(), file.budget), (183, 7260, 800_000_000));
        assert_eq!(file.projects[0].cost, 10_000_000);
        assert!(file.projects.iter().any(|project| project.name.contains("redonner \"vie\" aux")));
    }
    if let Some(file) = file("Netherlands_Amsterdam_252.pb") {
        assert_eq!((file.projects.len(), file.voters.len()), (85, 8520));
        assert_eq!(file.currency.as_deref(), Some("EUR"));
    }
}
