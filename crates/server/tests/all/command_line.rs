//! The command line: bad settings, imports, backups.

use std::process::Output;

use crate::process::{Folder, Server, an_idea, command};

fn run(folder: &Folder, args: &[&str], environment: &[(&str, &str)]) -> Output {
    command(&folder.0).args(args).envs(environment.iter().copied()).output().unwrap()
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_bad_setting_is_named_with_its_place_and_ends_with_2() {
    let folder = Folder::new("settings");
    let bad = run(&folder, &["migrate"], &[("COCREATE_DATABASE_URL", "mysql://here")]);
    assert_eq!(bad.status.code(), Some(2));
    assert!(words(&bad.stderr).contains("COCREATE_DATABASE_URL"), "{}", words(&bad.stderr));
    std::fs::write(folder.0.join("cocreate.toml"), "# ours\nlisten = \"nowhere\"\n").unwrap();
    let bad = run(&folder, &["migrate"], &[]);
    assert_eq!(bad.status.code(), Some(2));
    assert!(words(&bad.stderr).contains("cocreate.toml line 2"), "{}", words(&bad.stderr));
}

#[test]
fn every_command_has_help() {
    let folder = Folder::new("help");
    for args in [
        vec!["--help"],
        vec!["serve", "--help"],
        vec!["demo", "--help"],
        vec!["import", "pabulib", "--help"],
        vec!["migrate", "--help"],
        vec!["backup", "--help"],
        vec!["load", "--help"],
    ] {
        let help = run(&folder, &args, &[]);
        assert!(help.status.success() && words(&help.stdout).contains("Usage:"), "{args:?}");
    }
}

const ELECTION: &str = "META\nkey;value\ndescription;Park\ncountry;Nowhere\nunit;Town\ninstance;2026\nnum_projects;2\n\
    num_votes;3\nbudget;100\nvote_type;approval\nrule;greedy\ncurrency;EUR\nPROJECTS\nproject_id;cost;name\n1;60;Benches\n\
    2;40;Shade\nVOTES\nvoter_id;vote;sex\na;1;F\nb;1,2;M\nc;2;F\n";

#[test]
fn an_election_is_imported_once() {
    let folder = Folder::new("import");
    std::fs::write(folder.0.join("park.pb"), ELECTION).unwrap();
    let first = run(&folder, &["import", "pabulib", "park.pb"], &[]);
    assert!(first.status.success(), "{}", words(&first.stderr));
    assert!(
        words(&first.stdout).contains("Benches") && words(&first.stdout).contains("Shade"),
        "{}",
        words(&first.stdout)
    );
    let again = run(&folder, &["import", "pabulib", "park.pb"], &[]);
    assert!(again.status.success());
    assert!(words(&again.stdout).contains("nothing changed"), "{}", words(&again.stdout));
    let stored = rusqlite::Connection::open(folder.0.join("data/cocreate.db")).unwrap();
    let counts: (i64, i64) = stored
        .query_row("SELECT (SELECT count(*) FROM space), (SELECT count(*) FROM ballot)", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    assert_eq!(counts, (1, 3));
}

/// The official outcome of the first city that decided by Equal Shares.
#[test]
fn the_city_of_wieliczka_decided_the_same() {
    let shared = std::env::var("COCREATE_SHARED_DATA")
        .unwrap_or_else(|_| format!("{}/../../../shared/data", env!("CARGO_MANIFEST_DIR")));
    let file = format!("{shared}/pabulib/Poland_Wieliczka_2023_Green_Budget.pb");
    if !std::path::Path::new(&file).exists() {
        return cocreate::work::say(&format!("SKIPPED: {file} is not there"));
    }
    let folder = Folder::new("wieliczka");
    let imported = run(&folder, &["import", "pabulib", &file], &[]);
    assert!(imported.status.success(), "{}", words(&imported.stderr));
    assert!(words(&imported.stdout).contains("exactly these as selected"), "{}", words(&imported.stdout));
}

#[test]
fn a_malformed_election_is_refused_whole() {
    let folder = Folder::new("malformed");
    for (bad, line) in [
        (ELECTION.replace("2;40;Shade", "2;forty;Shade"), "16"),
        (ELECTION.replace("c;2;F", "c;9;F"), "21"),
        (ELECTION.replace("num_votes;3", "num_votes;4"), ""),
    ] {
        std::fs::write(folder.0.join("bad.pb"), &bad).unwrap();
        let refused = run(&folder, &["import", "pabulib", "bad.pb"], &[]);
        assert_eq!(refused.status.code(), Some(1), "{}", words(&refused.stdout));
        assert!(words(&refused.stderr).contains(line), "{}", words(&refused.stderr));
        let stored = rusqlite::Connection::open(folder.0.join("data/cocreate.db")).unwrap();
        let spaces: i64 = stored.query_row("SELECT count(*) FROM space", [], |row| row.get(0)).unwrap();
        assert_eq!(spaces, 0);
    }
    std::fs::write(folder.0.join("bad.pb"), b"META\nkey;value\ndescription;\xff\xfe\n").unwrap();
    let refused = run(&folder, &["import", "pabulib", "bad.pb"], &[]);
    assert_eq!(refused.status.code(), Some(1));
}

#[test]
fn a_backup_made_while_serving_can_be_served() {
    let folder = Folder::new("backup");
    let mut demo = command(&folder.0);
    demo.arg("demo");
    let server = Server::start(demo);
    let idea = an_idea(&server.sign_in("participant"));
    let made = run(&folder, &["backup", "copy.db"], &[]);
    assert!(made.status.success(), "{}", words(&made.stderr));
    assert_eq!(
        run(&folder, &["backup", "copy.db"], &[]).status.code(),
        Some(1),
        "an existing file is never overwritten"
    );
    server.kill();
    let mut serve = command(&folder.0);
    serve.arg("serve").env("COCREATE_DATABASE_URL", "sqlite:copy.db");
    let server = Server::start(serve);
    assert_eq!(server.client().get(&format!("/api/v1/ideas/{idea}")).status, 200);
}

#[test]
fn a_backup_of_postgresql_can_be_served_from_sqlite() {
    let folder = Folder::new("backup-postgres");
    let url = cocreate_testkit::fresh(cocreate_testkit::Engine::Postgres).url.clone();
    let mut demo = command(&folder.0);
    demo.arg("demo").env("COCREATE_DATABASE_URL", &url);
    let server = Server::start(demo);
    let idea = an_idea(&server.sign_in("participant"));
    let there = server.client().get(&format!("/api/v1/ideas/{idea}")).json();
    let made = run(&folder, &["backup", "copy.db"], &[("COCREATE_DATABASE_URL", &url)]);
    assert!(made.status.success(), "{}", words(&made.stderr));
    let mut serve = command(&folder.0);
    serve.arg("serve").env("COCREATE_DATABASE_URL", "sqlite:copy.db");
    let copy = Server::start(serve);
    assert_eq!(copy.client().get(&format!("/api/v1/ideas/{idea}")).json(), there);
    assert_eq!(copy.sign_in("host").get("/api/v1/me").status, 200);
}
