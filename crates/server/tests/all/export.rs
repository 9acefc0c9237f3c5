//! A copy of everything holds everything of somebody's and nothing of others', and nobody else gets it.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use cocreate_kernel::personal::Personal;
use cocreate_kernel::{DAY, HOUR};
use cocreate_store::schema_outline;
use cocreate_testkit::{Engine, Role, TestApp, fresh, on_both};
use cocreate_web::L10n;
use serde_json::{Value, json};

/// The files of a copy, by name.
fn files(zip: Vec<u8>) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut read = |name: &String| {
        let mut text = String::new();
        zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    names.iter().map(|name| (name.clone(), read(name))).collect()
}

pub(crate) async fn copy(app: &TestApp, role: Role) -> (i64, BTreeMap<String, String>) {
    let client = app.client(role);
    let export = client.post("/me/export", json!({})).await.expect(200).json()["export"].as_i64().unwrap();
    app.deliver().await;
    let fetched = client.get(&format!("/me/export/{export}")).await.expect(200);
    assert_eq!(fetched.headers["cache-control"], "no-store");
    assert_eq!(
        fetched.headers["content-disposition"],
        format!("attachment; filename=\"cocreate-{export}.zip\"")
    );
    assert_eq!(fetched.headers["content-length"], fetched.body.len().to_string());
    (export, files(fetched.body))
}

fn rows(files: &BTreeMap<String, String>, kind: &str) -> Vec<Value> {
    serde_json::from_str(&files[&format!("{kind}.json")]).unwrap()
}

on_both! {
    async fn a_copy_holds_everything_of_mine_and_nothing_of_others(app) {
        let idea = app.idea("Benches").await;
        let (paula, piet) = (app.client(Role::Participant), app.client(Role::Colleague));
        paula.post("/me/profile", json!({"name": "Paula", "language": "fr", "about": "<b>I wait</b>"})).await.expect(200);
        for n in 0..40 {
            paula.post(&format!("/ideas/{idea}/posts"), json!({"body": format!("My words {n} & more")})).await.expect(200);
        }
        piet.post(&format!("/ideas/{idea}/posts"), json!({"body": "Piet's own words"})).await.expect(200);
        let theirs = json!({"title": "Piet's idea", "body": "Only his.", "cost": 7});
        let other = piet.post(&format!("/spaces/{}/ideas", app.world.open), theirs).await.expect(200).json()["idea"].clone();
        for client in [&paula, &piet] {
            client.post(&format!("/ideas/{idea}/support"), json!({})).await.expect(200);
        }
        paula.post(&format!("/ideas/{other}/support"), json!({})).await.expect(200);
        let decision = crate::races::open(app, &[idea]).await;
        paula.post(&format!("/decisions/{decision}/ballot"), json!({"approves": [idea]})).await.expect(200);
        let (_, files) = copy(app, Role::Participant).await;
        let count = |kind| rows(&files, kind).len();
        assert_eq!(
            (count("account"), count("ideas"), count("revisions"), count("posts"), count("supports"), count("ballots"), count("memberships")),
            (1, 1, 1, 40, 2, 1, 2)
        );
        assert_eq!(count("sessions"), 1);
        let account = &rows(&files, "account")[0];
        assert_eq!((&account["email"], &account["about"]), (&json!(Role::Participant.email()), &json!("<b>I wait</b>")));
        assert_eq!(rows(&files, "ballots")[0]["approves"], json!([idea]));
        assert_eq!(rows(&files, "posts")[39]["body"], "My words 39 & more");
        let whole: String = files.values().cloned().collect();
        for secret in ["Piet's own words", "Only his.", "piet@", "$argon2id", "Hana", &app.client_token(Role::Participant)] {
            assert!(!whole.contains(secret), "{secret} is in Paula's copy");
        }
        assert!(files["README.txt"].contains("posts.json, posts.html: Les messages"));
        assert!(files["index.html"].contains("<a href=\"posts.html\">Les messages</a> (40)") && files["index.html"].contains("lang=\"fr\""));
        assert!(files["account.html"].contains("&lt;b&gt;I wait") && files["posts.html"].contains("My words 7 &amp; more"));
        assert!(!whole.contains("<script"));
        assert_eq!(files.len(), 2 + 2 * Personal::all().iter().map(|room| room.mine.len()).sum::<usize>());
    }

    async fn nobody_else_gets_it_and_it_does_not_stay(app) {
        let (export, _) = copy(app, Role::Participant).await;
        let path = format!("/me/export/{export}");
        let missing = app.client(Role::Colleague).get("/me/export/987654").await.expect(404).json();
        for role in [Role::Colleague, Role::Host, Role::Administrator] {
            assert_eq!(app.client(role).get(&path).await.expect(404).json(), missing);
        }
        app.client(Role::Guest).get(&path).await.expect(401);
        let again = app.client(Role::Participant).post("/me/export", json!({})).await;
        assert_eq!(again.expect(429).code(), "too_many");
        app.clock.advance(HOUR);
        assert_eq!(app.client(Role::Participant).get(&path).await.expect(403).code(), "prove_yourself");
        app.clock.advance(7 * DAY);
        app.deliver().await;
        let left = crate::erasure::everything(app).await;
        assert!(!left.contains("memberships.json"), "the copy is gone");
    }

    async fn two_wishes_at_once_make_one_copy(app) {
        let mut running = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let client = app.client(Role::Participant);
            running.spawn(async move { client.post("/me/export", json!({})).await.expect(200).json()["export"].as_i64().unwrap() });
        }
        let mut keys = running.join_all().await;
        keys.dedup();
        assert_eq!(keys.len(), 1);
    }
}

/// Columns that name a person and are not in a copy, each with the reason.
const NOT_COPIED: [(&str, &str); 16] = [
    ("challenge.person_id", "over after minutes"),
    ("half_session.person_id", "hashes of secrets; over after minutes"),
    ("known_browser.person_id", "what it holds stands with the sessions"),
    ("recovery_code.person_id", "hashes of secrets"),
    ("code_try.person_id", "wrong codes; forgotten after an hour"),
    ("code.person_id", "hashes of secrets; over after minutes"),
    ("idempotency.person_id", "keys that programs chose; forgotten after a day"),
    ("mail_stop.person_id", "hashes of secrets in letters"),
    ("instance_rules.changed_by", "an act of the administration; it stands in the record of its own"),
    ("appeal.decided_by", "an act of the space; it stands in the record of one's own"),
    ("measure.ended_by", "an act of the space; it stands in the record of one's own"),
    ("report.decided_by", "an act of the space; it stands in the record of one's own"),
    ("report.person_id", "who reported is told to nobody whom it is about"),
    ("identity_offer.person_id", "over after minutes"),
    ("mask.person_id", "how one appears in a space; it stands there, and each pseudonym in the copy"),
    ("erasure.decided_by", "an act of the administration; it stands in the record of its own"),
];

#[test]
fn whatever_is_kept_about_people_is_copied_or_left_out_for_a_reason() {
    let outline = schema_outline(&fresh(Engine::Sqlite).database).unwrap();
    let referring =
        outline.iter().filter_map(|line| line.strip_prefix("reference ")?.strip_suffix(" person"));
    let named = outline.iter().filter_map(|line| {
        let column = line.split(' ').next()?;
        let name = column.split_once('.')?.1;
        (name.ends_with("person_id") || name.ends_with("author_id")).then_some(column)
    });
    let copied: Vec<&str> =
        Personal::all().iter().flat_map(|room| room.mine).map(|mine| mine.statement.text).collect();
    let is_copied = |table: &str| copied.iter().any(|text| text.contains(&format!("FROM {table} ")));
    let mut missing: Vec<&str> = referring
        .chain(named)
        .filter(|column| !is_copied(column.split('.').next().unwrap()))
        .filter(|column| NOT_COPIED.iter().all(|(left_out, _)| left_out != column))
        .collect();
    missing.dedup();
    assert!(
        missing.is_empty(),
        "say in the room's personal.rs what becomes of these, or here why they are not copied: {missing:?}"
    );
}

#[test]
fn every_kind_in_a_copy_has_its_sentence() {
    let english = L10n::shared().find("en").unwrap();
    for mine in Personal::all().iter().flat_map(|room| room.mine) {
        let key = format!("export-kind-{}", mine.name.replace('_', "-"));
        assert!(english.has(&key), "{key} is missing in rights.ftl");
    }
}
