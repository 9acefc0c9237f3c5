//! Times Equal Shares with Add1: `cargo bench -p cocreate-rules`. With paths to `.pb` files as arguments, those;
//! otherwise a generated election of 100,000 ballots and 150 projects.

use std::time::Instant;

use cocreate_rules::budget::{Election, Project, equal_shares, phragmen};
use cocreate_rules::pabulib;

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
#[expect(clippy::print_stdout, reason = "a bench reports")]
fn report(name: &str, election: &Election) {
    let start = Instant::now();
    let outcome = equal_shares(election, 100);
    println!(
        "{name}: {} ballots, {} projects, {} funded after {} raises ({:?}): {:?}",
        election.ballots().len(),
        election.projects().len(),
        outcome.funded.len(),
        outcome.explained.raises,
        outcome.explained.stopped,
        start.elapsed(),
    );
    let start = Instant::now();
    println!("  Phragmén funds {} in {:?}", phragmen(election).funded.len(), start.elapsed());
}

/// Ballots of 1 to 12 projects, the popular ones more often, by a linear congruential sequence.
fn generated(ballots: usize, projects: usize) -> Election {
    let mut state = 1u64;
    let mut below = move |limit: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % limit
    };
    let costs: Vec<Project> =
        (0..projects).map(|_| Project { cost: 100_000 * (5 + below(400)) as u64 }).collect();
    let mut ballot = || {
        let mut approved: Vec<u32> = (0..=below(12))
            .map(|_| {
                let reach = below(projects) + 1;
                below(reach) as u32
            })
            .collect();
        approved.sort_unstable();
        approved.dedup();
        approved
    };
    let ballots = (0..ballots).map(|_| ballot()).collect();
    Election::new(1_000_000_000, costs, ballots).unwrap_or_else(|error| unreachable!("{error}"))
}

fn main() {
    let files: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    for path in &files {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        match pabulib::parse(&text).map(|file| file.election()) {
            Ok(Ok(election)) => report(path, &election),
            refused => report_refused(path, &format!("{refused:?}")),
        }
    }
    if files.is_empty() {
        report("generated", &generated(100_000, 150));
    }
}

#[expect(clippy::print_stdout, reason = "a bench reports")]
fn report_refused(path: &str, why: &str) {
    println!("{path}: {why}");
}
