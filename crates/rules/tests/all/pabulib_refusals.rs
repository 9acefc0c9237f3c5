//! Small files: what is read, and every way to be refused.

use cocreate_rules::pabulib::{AgeBand, RefusalReason, VoteType, age_band, minor_digits, parse};

const META: &str =
    "META\nkey;value\nnum_projects;2\nnum_votes;2\nbudget;100\nvote_type;approval\ncurrency;EUR\n";
const PROJECTS: &str = "PROJECTS\nproject_id;cost;name;selected\na/1;10;One;1\nb;20.50;Two;0\n";
const VOTES: &str = "VOTES\nvoter_id;vote;sex\n1;a/1,b;F\n2;;\n";

fn refused(text: &str) -> (usize, RefusalReason) {
    let refusal = parse(text).expect_err("must be refused");
    (refusal.line, refusal.reason)
}

/// The whole small file with one piece of text replaced.
fn refused_with(from: &str, to: &str) -> (usize, RefusalReason) {
    let text = [META, PROJECTS, VOTES].concat();
    assert!(text.contains(from), "{from}");
    refused(&text.replacen(from, to, 1))
}

fn cumulative(vote: &str) -> String {
    let meta = META.replace("approval", "cumulative").replace("num_votes;2", "num_votes;1");
    format!("{meta}{PROJECTS}VOTES\nvoter_id;vote;points\n{vote}\n")
}

#[test]
fn reads_a_small_file() {
    let text = [META, PROJECTS, VOTES].concat();
    let file = parse(&text).unwrap();
    assert_eq!((file.budget, file.approvals_from), (10_000, VoteType::Approval));
    assert_eq!(file.projects[1].cost, 2050);
    assert_eq!(file.projects[1].selected, Some(false));
    assert_eq!(file.voters[0].approvals, [0, 1]);
    assert_eq!(file.voters[0].attributes["sex"], "F");
    assert!(file.voters[1].approvals.is_empty() && file.voters[1].attributes.is_empty());
    assert_eq!(file.group_attribute(), Some("sex"));
    assert_eq!(file.election().unwrap().votes(), [1, 1]);
    let windows = format!("\u{feff}{}\r\n", text.replace('\n', "\r\n"));
    assert_eq!(parse(&windows).unwrap(), file);
    assert_eq!(parse(&[VOTES, META, PROJECTS].concat()).unwrap(), file);
    let stored = serde_json::to_string(&file).unwrap();
    assert_eq!(serde_json::from_str::<cocreate_rules::pabulib::PabulibFile>(&stored).unwrap(), file);
}

#[test]
fn reads_quoted_fields() {
    let quoted = PROJECTS.replace("One", "\"One; the \"\"first\"\"\nof all\"");
    let file = parse(&[META, &quoted, VOTES].concat()).unwrap();
    assert_eq!(file.projects[0].name, "One; the \"first\"\nof all");
    let (line, _) = refused(&[META, &quoted, &VOTES.replace("2;;", "1;;")].concat());
    assert_eq!(line, 16);
}

#[test]
fn reads_other_vote_types() {
    let file = parse(&cumulative("1;a/1,b;0,2.5")).unwrap();
    assert_eq!(
        (file.approvals_from, file.voters[0].approvals.as_slice()),
        (VoteType::Cumulative, [1].as_slice())
    );
    let ordinal = parse(&[&META.replace("approval", "ordinal"), PROJECTS, VOTES].concat()).unwrap();
    assert_eq!(ordinal.voters[0].approvals, [0, 1]);
    let points = RefusalReason::WrongNumberOfPoints { expected: 2, found: 1 };
    assert_eq!(refused(&cumulative("1;a/1,b;3")), (14, points));
    assert_eq!(refused(&cumulative("1;b;x")), (14, RefusalReason::BadNumber { field: "points".into() }));
    let one = refused_with("approval", "choose-1");
    assert_eq!(one, (14, RefusalReason::MoreThanOneChoice { found: 2 }));
    assert_eq!(refused_with("approval", "x"), (6, RefusalReason::UnknownVoteType { found: "x".into() }));
    let no_points = refused_with("approval", "scoring");
    assert_eq!(no_points, (13, RefusalReason::BadHeader { column: "points".into() }));
}

#[test]
fn refuses_broken_sections_and_rows() {
    let missing = |section: &str| RefusalReason::MissingSection { section: section.into() };
    assert_eq!(refused(""), (0, missing("META")));
    assert_eq!(refused(&[META, PROJECTS].concat()), (0, missing("VOTES")));
    let repeated = RefusalReason::RepeatedSection { section: "META".into() };
    assert_eq!(refused(&[META, PROJECTS, META].concat()), (12, repeated));
    assert_eq!(refused(&["x\n", META].concat()), (1, RefusalReason::TextOutsideSections));
    let header = |column: &str| RefusalReason::BadHeader { column: column.into() };
    assert_eq!(refused_with("voter_id", "voter"), (13, header("voter_id")));
    assert_eq!(
        refused_with("project_id;cost", "project_id;cost;cost"),
        (10, RefusalReason::WrongNumberOfFields { expected: 5, found: 4 })
    );
    assert_eq!(refused_with("name;selected", "name;name"), (9, header("name")));
    assert_eq!(refused(&[META, PROJECTS, "VOTES\n"].concat()), (12, header("voter_id")));
    assert_eq!(
        refused_with("key;value\n", "key;value\nrule\n"),
        (3, RefusalReason::WrongNumberOfFields { expected: 2, found: 1 })
    );
    assert_eq!(refused_with("One", "\"One"), (10, RefusalReason::UnclosedQuote));
    assert_eq!(refused_with("One", "\"One\" two"), (10, RefusalReason::TextAfterQuote));
}

#[test]
fn refuses_broken_numbers() {
    let field = |field: &str| field.to_owned();
    assert_eq!(refused_with("b;20.50", "b;many"), (11, RefusalReason::BadNumber { field: field("cost") }));
    assert_eq!(refused_with("b;20.50", "b;-1"), (11, RefusalReason::NegativeCost { field: field("cost") }));
    let decimals = RefusalReason::TooManyDecimals { field: field("cost") };
    assert_eq!(refused_with("b;20.50", "b;0.005"), (11, decimals.clone()));
    assert_eq!(refused_with("EUR", "JPY"), (11, decimals));
    let large = "9".repeat(30);
    assert_eq!(
        refused_with("budget;100", &format!("budget;{large}")),
        (5, RefusalReason::TooLarge { field: field("budget") })
    );
    assert_eq!(
        refused_with("budget;100", "budget;"),
        (5, RefusalReason::BadNumber { field: field("budget") })
    );
    assert_eq!(
        refused_with("num_votes;2", "num_votes;two"),
        (4, RefusalReason::BadNumber { field: field("num_votes") })
    );
    assert_eq!(refused_with("budget;100\n", ""), (0, RefusalReason::MissingMeta { key: "budget".into() }));
    assert_eq!(
        refused_with("currency", "budget"),
        (7, RefusalReason::DuplicateMeta { key: "budget".into() })
    );
}

#[test]
fn refuses_what_does_not_fit_together() {
    let id = |id: &str| id.to_owned();
    assert_eq!(refused_with("1;a/1,b", "1;a/1,c"), (14, RefusalReason::UnknownProject { id: id("c") }));
    assert_eq!(refused_with("1;a/1,b", "1;b,b"), (14, RefusalReason::DuplicateApproval { id: id("b") }));
    assert_eq!(refused_with("1;a/1,b", "1;b,"), (14, RefusalReason::UnknownProject { id: id("") }));
    assert_eq!(refused_with("b;20.50", "a/1;20.50"), (11, RefusalReason::DuplicateProject { id: id("a/1") }));
    assert_eq!(refused_with("2;;", "1;;"), (15, RefusalReason::DuplicateVoter { id: id("1") }));
    let count = |key: &str| RefusalReason::CountMismatch { key: key.into(), stated: 3, found: 2 };
    assert_eq!(refused_with("num_votes;2", "num_votes;3"), (4, count("num_votes")));
    assert_eq!(refused_with("num_projects;2", "num_projects;3"), (3, count("num_projects")));
}

#[test]
fn knows_ages_and_currencies() {
    let bands = ["17", "18", "29", " 30", "44", "45", "59", "60", "101"].map(|age| age_band(age).unwrap());
    let [young, rest @ ..] = bands;
    assert_eq!(young, AgeBand::Under18);
    assert_eq!(rest[0], AgeBand::From18To29);
    assert!(rest.is_sorted());
    assert_eq!(age_band("60+"), None);
    assert_eq!(["EUR", "jpy", "KWD", ""].map(minor_digits), [2, 0, 3, 2]);
}
