//! What administrators see and do, and that nobody else does.

use cocreate_administration::TakeAdministration;
use cocreate_kernel::{Actor, MINUTE};
use cocreate_testkit::{Role, TestApp, on_both};
use serde_json::{Value, json};

async fn set(app: &TestApp, rules: Value) -> u16 {
    let admin = app.client(Role::Administrator);
    let version = admin.get("/administration/instance").await.expect(200).json()["version"].clone();
    let mut body = json!({"version": version});
    body.as_object_mut().unwrap().extend(rules.as_object().unwrap().clone());
    let reply = admin.post("/administration/instance", body).await;
    app.deliver().await;
    reply.status.as_u16()
}

on_both! {
    async fn what_administrators_set_stands_on_every_page(app) {
        let rules = json!({
            "name": "Clinic together", "welcome": "Say what you wait for.", "accent": 4,
            "contact": "mailto:front@clinic.example",
        });
        assert_eq!(set(app, rules).await, 200);
        let home = app.client(Role::Guest).page("/").await.expect(200).text();
        for part in ["Clinic together", "Say what you wait for.", "data-accent=\"4\""] {
            assert!(home.contains(part), "{part} is missing");
        }
        let access = app.client(Role::Guest).page("/accessibility").await.text();
        assert!(access.contains("front@clinic.example"));
        assert_eq!(set(app, json!({})).await, 200);
        let home = app.client(Role::Guest).page("/").await.text();
        assert!(home.contains("Cocreate") && !home.contains("Clinic together") && !home.contains("data-accent"));
        let versions = app.client(Role::Administrator).get("/administration/instance").await.json();
        assert_eq!(versions["versions"].as_array().unwrap().len(), 2);
        assert_eq!(versions["versions"][0]["by"]["name"], "Ada");
    }

    async fn a_change_of_an_older_version_is_refused_and_a_bad_one_named(app) {
        let admin = app.client(Role::Administrator);
        assert_eq!(set(app, json!({"name": "First"})).await, 200);
        let late = admin.post("/administration/instance", json!({"version": 0, "name": "Second"})).await;
        assert_eq!(late.expect(409).code(), "edited_meanwhile");
        let bad = json!({"version": 1, "name": "x".repeat(61), "accent": 9, "welcome": "y".repeat(601)});
        let flaws = admin.post("/administration/instance", bad).await.expect(422).flaws();
        assert_eq!(flaws, ["name too_long", "welcome too_long", "accent unknown_choice"]);
        let more = json!({"version": 1, "permits": {"space.open": ["anyone"]}});
        assert_eq!(admin.post("/administration/instance", more).await.expect(422).flaws(), ["permits unknown_field"]);
    }

    async fn who_may_open_a_space_is_a_rule_that_holds_at_once(app) {
        let space = json!({"name": "Another", "intent": "To try.", "groups": ["Us", "Them"]});
        let open = async |role| app.client(role).post("/spaces", space.clone()).await.status.as_u16();
        assert_eq!(open(Role::Outsider).await, 200);
        assert_eq!(set(app, json!({"opening": "administrators"})).await, 200);
        assert_eq!(open(Role::Outsider).await, 403);
        assert_eq!(open(Role::Host).await, 403);
        assert_eq!(app.client(Role::Host).get("/spaces/new").await.status.as_u16(), 403);
        assert_eq!(open(Role::Administrator).await, 200);
        assert_eq!(set(app, json!({"opening": "everybody"})).await, 200);
        assert_eq!(open(Role::Outsider).await, 200);
    }

    async fn an_instance_is_never_left_without_an_administrator(app) {
        let admin = app.client(Role::Administrator);
        let (ada, piet) = (app.person(Role::Administrator), app.person(Role::Colleague));
        let path = |person, end| format!("/administration/people/{person}/administrator{end}");
        assert_eq!(admin.post(&path(ada, "/end"), json!({})).await.expect(409).code(), "last_administrator");
        admin.post(&path(piet, ""), json!({})).await.expect(200);
        app.client(Role::Colleague).get("/administration").await.expect(200);
        // Both lay the power down at the same moment: one of them keeps it.
        let down = |person| app.desk.perform(&Actor::Operator, TakeAdministration { person });
        let (one, other) = tokio::join!(down(ada), down(piet));
        assert_ne!(one.is_ok(), other.is_ok(), "{one:?} {other:?}");
    }

    async fn what_changes_power_asks_for_a_fresh_proof(app) {
        app.clock.advance(20 * MINUTE);
        let (admin, piet) = (app.client(Role::Administrator), app.person(Role::Colleague));
        let path = format!("/administration/people/{piet}/administrator");
        assert_eq!(admin.post(&path, json!({})).await.expect(403).code(), "prove_yourself");
        let page = admin.form(&path, &[]).await.expect(303);
        assert!(page.location().starts_with("/prove?next="), "{}", page.location());
        app.client(Role::Colleague).get("/administration").await.expect(404);
    }

    async fn somebody_can_be_signed_out_everywhere(app) {
        let piet = app.person(Role::Colleague);
        app.client(Role::Colleague).get("/me").await.expect(200);
        let admin = app.client(Role::Administrator);
        let path = format!("/administration/people/{piet}/sessions/end");
        assert_eq!(admin.post(&path, json!({})).await.expect(200).json()["ended"], 1);
        app.client(Role::Colleague).get("/me").await.expect(401);
        app.client(Role::Participant).get("/me").await.expect(200);
        admin.post("/administration/people/987654321/sessions/end", json!({})).await.expect(404);
    }

    async fn people_are_found_by_the_beginning_of_name_or_address(app) {
        let admin = app.client(Role::Administrator);
        let names = async |query: &str| {
            let found = admin.get(&format!("/administration/people?q={query}")).await.expect(200).json();
            let people = found["people"].as_array().unwrap().clone();
            people.iter().map(|person| person["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(names("Pau").await, ["Paula"]);
        assert_eq!(names("STEFAN%40clinic").await, ["Stefan"]);
        assert_eq!(names("nobody").await, Vec::<String>::new());
        assert_eq!(names("%25").await, Vec::<String>::new());
        let paula = app.person(Role::Participant);
        let view = admin.get(&format!("/administration/people/{paula}")).await.expect(200).json();
        assert_eq!((view["email"].as_str(), view["sessions"].as_i64()), (Some("paula@clinic.example"), Some(1)));
        assert_eq!(view["spaces"].as_array().unwrap().len(), 2);
        for _ in 0..25 {
            app.newcomer("Nadia").await;
        }
        let first = admin.get("/administration/people?q=Nadia").await.json();
        let next = first["next"].as_i64().unwrap();
        let rest = admin.get(&format!("/administration/people?q=Nadia&after={next}")).await.json();
        assert_eq!(first["people"].as_array().unwrap().len() + rest["people"].as_array().unwrap().len(), 25);
    }

    async fn the_audit_says_who_did_what_and_nothing_that_anybody_wrote(app) {
        app.idea_in(app.world.closed, "Secret benches").await;
        let admin = app.client(Role::Administrator);
        let paula = app.person(Role::Participant);
        let all = admin.get("/administration/audit").await.expect(200);
        assert!(!all.text().contains("Secret") && !all.text().contains("wait too long"));
        let of = format!("/administration/audit?person={paula}&kind=idea.");
        let entries = admin.get(&of).await.json()["entries"].clone();
        assert_eq!(entries.as_array().unwrap().len(), 1);
        assert_eq!(entries[0]["person"]["name"], "Paula");
        assert_eq!(entries[0]["space"]["id"].as_i64(), Some(app.world.closed.0));
        let elsewhere = format!("{of}&space={}", app.world.open);
        assert_eq!(admin.get(&elsewhere).await.json()["entries"].as_array().unwrap().len(), 0);
        let (mut count, mut path) = (0, "/administration/audit".to_owned());
        loop {
            let page = admin.get(&path).await.expect(200).json();
            count += page["entries"].as_array().unwrap().len();
            let Some(next) = page["next"].as_i64() else { break };
            path = format!("/administration/audit?after={next}");
        }
        assert!(count > 20, "{count}");
        admin.page("/administration/audit").await.expect(200);
    }

    async fn health_counts_people_and_the_work_that_waits(app) {
        let admin = app.client(Role::Administrator);
        let health = admin.get("/administration").await.expect(200).json();
        assert_eq!(health["people"], 8);
        assert_eq!(health["spaces"], 2);
        assert!(health["schema"].as_i64().unwrap() >= 13);
        assert_eq!(health["work"], json!([]));
        let idea = app.idea("Benches").await;
        let decision = json!({
            "question": "Which?", "budget": 200_000, "closes_at": "2026-03-09T18:00:00Z", "ideas": [idea],
        });
        let path = format!("/spaces/{}/decisions", app.world.open);
        app.client(Role::Steward).post(&path, decision).await.expect(200);
        let work = admin.get("/administration").await.json()["work"].clone();
        assert_eq!((work[0]["kind"].as_str(), work[0]["late"].as_i64()), (Some("decision.close"), Some(0)));
        app.clock.set(cocreate_testkit::day(8));
        assert_eq!(admin.get("/administration").await.json()["work"][0]["late"], 1);
        app.deliver().await;
    }
}
