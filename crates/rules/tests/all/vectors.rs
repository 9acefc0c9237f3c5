//! Walks all reference vectors and checks every kind that is implemented.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};

use cocreate_rules::budget::{
    Completion, Election, Method, Project, Utility, equal_shares_with, greedy, phragmen,
};
use serde::Deserialize;
use serde_json::Value;

/// A folder beside the workspace, or where the environment says.
pub(crate) fn shared(variable: &str, folder: &str) -> PathBuf {
    std::env::var_os(variable).map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared").join(folder),
        PathBuf::from,
    )
}

/// Says it past the test runner, which hides what passing tests print.
pub(crate) fn say(what: &str) {
    std::io::stderr().write_all(format!("{what}\n").as_bytes()).unwrap();
}

#[test]
fn reference_vectors() {
    let root = shared("COCREATE_VECTORS", "vectors");
    if !root.is_dir() {
        say(&format!("SKIPPED: no reference vectors at {}", root.display()));
        return;
    }
    let mut files = Vec::new();
    collect_json(&root, &mut files);
    assert!(!files.is_empty(), "no vectors below {}", root.display());
    let mut checked: BTreeMap<String, usize> = BTreeMap::new();
    let mut not_implemented: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let name = file.strip_prefix(&root).unwrap().display().to_string();
        let value: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let kind = value["kind"].as_str().unwrap_or_else(|| panic!("{name} has no kind")).to_owned();
        match kind.as_str() {
            "pb_approval" => {
                let vector = serde_json::from_value(value).unwrap_or_else(|error| panic!("{name}: {error}"));
                check_budget(&name, vector);
            }
            _ => {
                not_implemented.entry(kind).or_default().push(name);
                continue;
            }
        }
        *checked.entry(kind).or_default() += 1;
    }
    say(&format!("reference vectors checked: {checked:?}"));
    for (kind, names) in &not_implemented {
        say(&format!("NOT IMPLEMENTED: {kind}, {} files: {}", names.len(), names.join(" ")));
    }
}

fn collect_json(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect_json(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
}

#[derive(Deserialize)]
struct BudgetVector {
    budget: u64,
    projects: Vec<BudgetProject>,
    ballots: Vec<Vec<String>>,
    add1_step_per_voter: u64,
    tie_break: String,
    expected: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
struct BudgetProject {
    id: String,
    cost: u64,
}

#[derive(Deserialize)]
struct BudgetExpected {
    winners: Vec<String>,
    total_cost: u64,
    order: Option<Vec<String>>,
    all_tied_outcomes: Option<Vec<BTreeSet<String>>>,
}

/// What a method gave, in the words of the vectors.
struct Given {
    funded: Vec<String>,
    spent: u64,
}

fn check_budget(name: &str, mut vector: BudgetVector) {
    assert_eq!(vector.tie_break, "votes desc, cost asc, id asc (string)", "{name}");
    vector.projects.sort_by(|a, b| a.id.cmp(&b.id));
    let index: BTreeMap<&str, u32> =
        vector.projects.iter().map(|project| project.id.as_str()).zip(0..).collect();
    let ballot = |ballot: &Vec<String>| ballot.iter().map(|id| index[id.as_str()]).collect();
    let ballots = vector.ballots.iter().map(ballot).collect();
    let projects = vector.projects.iter().map(|project| Project { cost: project.cost }).collect();
    let election = Election::new(vector.budget, projects, ballots).unwrap();

    for (key, value) in vector.expected.clone() {
        if key == "approvals" {
            let expected: BTreeMap<String, u32> = serde_json::from_value(value).unwrap();
            let votes =
                vector.projects.iter().map(|project| project.id.clone()).zip(election.votes()).collect();
            assert_eq!(expected, votes, "{name}: approvals");
            continue;
        }
        let given = run(&key, &election, &vector).unwrap_or_else(|| panic!("{name}: unknown method {key}"));
        let expected: BudgetExpected = serde_json::from_value(value).unwrap();
        check_outcome(&format!("{name}: {key}"), &given, &expected);
    }
}

fn run(key: &str, election: &Election, vector: &BudgetVector) -> Option<Given> {
    let (funded, spent) = match key {
        "greedy_by_votes" => {
            let outcome = greedy(election);
            (outcome.funded, outcome.spent)
        }
        "phragmen" => {
            let outcome = phragmen(election);
            (outcome.funded, outcome.spent)
        }
        _ => {
            let (utility, completion) = match key.strip_prefix("mes_")? {
                rest if rest.starts_with("cost") => (Utility::Cost, rest.strip_prefix("cost")?),
                rest => (Utility::Cardinality, rest.strip_prefix("cardinality")?),
            };
            let completion = match completion {
                "" => Completion::None,
                "_add1" => Completion::Add1,
                "_add1e" => Completion::Add1Exhaustive,
                "_add1u" => Completion::Add1ThenGreedy,
                "_util" => Completion::Greedy,
                _ => return None,
            };
            let method = Method { utility, completion, step: vector.add1_step_per_voter };
            let outcome = equal_shares_with(election, method);
            (outcome.funded, outcome.spent)
        }
    };
    let funded = funded.iter().map(|&project| vector.projects[project as usize].id.clone()).collect();
    Some(Given { funded, spent })
}

fn check_outcome(what: &str, given: &Given, expected: &BudgetExpected) {
    let funded: BTreeSet<String> = given.funded.iter().cloned().collect();
    assert_eq!(funded, expected.winners.iter().cloned().collect(), "{what}");
    assert_eq!(given.spent, expected.total_cost, "{what}: total cost");
    if let Some(order) = &expected.order {
        assert_eq!(&given.funded, order, "{what}: order");
    }
    if let Some(tied) = &expected.all_tied_outcomes {
        assert!(tied.contains(&funded), "{what}: among the tied outcomes");
    }
}
