//! Two accounts of one person become one: nothing of either is lost, nothing counts twice, and nobody comes into the
//! account of somebody else that way.

use cocreate_kernel::personal::Personal;
use cocreate_kernel::{DAY, HOUR, MINUTE};
use cocreate_store::schema_outline;
use cocreate_testkit::{Engine, PASSWORD, Reply, Role, TestApp, fresh, on_both};
use serde_json::{Value, json};

/// Paula stays, and Piet, the colleague, turns out to be her.
async fn merged(app: &TestApp) -> Reply {
    let path = format!("/administration/people/{}/merging", app.person(Role::Participant));
    app.client(Role::Administrator).post(&path, json!({"other": app.person(Role::Colleague)})).await
}

async fn rest(app: &TestApp) {
    app.clock.advance(MINUTE);
    app.deliver().await;
}

async fn idea(app: &TestApp, id: impl std::fmt::Display) -> Value {
    app.client(Role::Guest).get(&format!("/ideas/{id}")).await.expect(200).json()
}

on_both! {
    async fn what_both_accounts_have_is_one_persons_and_counts_once(app) {
        let (paula, piet) = (app.client(Role::Participant), app.client(Role::Colleague));
        let (stays, goes) = (app.person(Role::Participant), app.person(Role::Colleague));
        let both = app.idea("Benches").await;
        let written = json!({"title": "Shade", "body": "Trees."});
        let his = piet.post(&format!("/spaces/{}/ideas", app.world.open), written).await.expect(200).json()["idea"].as_i64().unwrap();
        for n in 0..3 {
            piet.post(&format!("/ideas/{both}/posts"), json!({"body": format!("Post {n}.")})).await.expect(200);
        }
        for client in [&paula, &piet] {
            client.post(&format!("/ideas/{both}/support"), json!({})).await.expect(200);
        }
        piet.post(&format!("/ideas/{his}/support"), json!({})).await.expect(200);
        let open = crate::races::open(app, &[both]).await;
        for client in [&paula, &piet] {
            client.post(&format!("/decisions/{open}/ballot"), json!({"approves": [both]})).await.expect(200);
        }
        let his_group = app.client(Role::Guest).get(&format!("/ideas/{his}")).await.json()["author"]["group"].clone();

        merged(app).await.expect(200);
        rest(app).await;

        let one = idea(app, both).await;
        assert_eq!(one["supports"], 1);
        assert_eq!(idea(app, his).await["supports"], 1);
        let authors: Vec<_> = one["posts"].as_array().unwrap().iter().map(|post| post["author"]["id"].as_i64().unwrap()).collect();
        assert_eq!(authors, [stays.0; 3]);
        let decision = app.client(Role::Guest).get(&format!("/decisions/{open}")).await.expect(200).json();
        assert_eq!(decision["ballots"], 1);
        // She goes on with what he wrote, and may still speak as he did.
        let edit = json!({"revision": 1, "title": "More shade", "body": "Trees."});
        paula.post(&format!("/ideas/{his}/edit"), edit).await.expect(200);
        assert_eq!(idea(app, his).await["author"]["group"], his_group);
        paula.post(&format!("/spaces/{}/membership/group", app.world.open), json!({"group": his_group["id"]})).await.expect(200);
        // Links to him lead to her.
        assert_eq!(paula.get(&format!("/people/{goes}")).await.expect(200).json()["id"].as_i64(), Some(stays.0));
    }

    async fn nobody_signs_in_with_the_account_that_went(app) {
        let piet = app.client(Role::Colleague);
        let token = piet.post("/me/tokens", json!({"name": "Kiosk", "scopes": ["read"]})).await.expect(200).json()["token"].as_str().unwrap().to_owned();
        let export = piet.post("/me/export", json!({})).await.expect(200).json()["export"].as_i64().unwrap();
        merged(app).await.expect(200);
        piet.get("/me").await.expect(401);
        let with_token = app.client(Role::Guest).carrying(&token);
        with_token.get("/me").await.expect(401);
        let password = json!({"email": Role::Colleague.email(), "password": PASSWORD});
        app.client(Role::Guest).post("/sessions", password).await.expect(422);
        app.client(Role::Participant).get(&format!("/me/export/{export}")).await.expect(404);
        // Both addresses are told; the one that is free again can be somebody's.
        app.deliver().await;
        let letters = app.letters().await;
        let told = |address: String| letters.iter().any(|kept| kept.letter.to == address && kept.letter.subject.contains("one now"));
        assert!(told(Role::Participant.email()) && told(Role::Colleague.email()));
        let again = json!({"email": Role::Colleague.email(), "name": "Piet", "password": "long and unheard of"});
        app.client(Role::Guest).post("/people", again).await.expect(200);
    }

    async fn whoever_stays_keeps_the_greater_power_and_takes_an_address_where_there_is_none(app) {
        let path = format!("/administration/people/{}/merging", app.person(Role::Participant));
        let host = app.person(Role::Host);
        app.client(Role::Administrator).post(&path, json!({"other": host})).await.expect(200);
        rest(app).await;
        let space = app.client(Role::Participant).get(&format!("/spaces/{}", app.world.open)).await.json();
        assert_eq!(space["space"]["power"], "host");
        let me = app.client(Role::Participant).get("/me").await.json();
        assert_eq!(me["email"], json!(Role::Participant.email()));
    }

    async fn an_account_is_merged_only_by_somebody_else_and_free_of_measures(app) {
        let (paula, piet) = (app.person(Role::Participant), app.person(Role::Colleague));
        let administrator = app.client(Role::Administrator);
        let refused = async |stays, goes| {
            let path = format!("/administration/people/{stays}/merging");
            administrator.post(&path, json!({"other": goes})).await.expect(409).code()
        };
        assert_eq!(refused(paula, paula).await, "merge_same");
        let ada = app.person(Role::Administrator);
        assert_eq!(refused(ada, piet).await, "merge_own");
        assert_eq!(refused(piet, ada).await, "merge_own");
        let power = format!("/administration/people/{piet}/administrator");
        administrator.post(&power, json!({})).await.expect(200);
        assert_eq!(refused(paula, piet).await, "merge_administrator");
        administrator.post(&format!("{power}/end"), json!({})).await.expect(200);
        let suspension = format!("/api/v1/spaces/{}/moderation/person-{piet}/suspension", app.world.open);
        let because = json!({"rule": "policy-abuse", "reason": "Harsh.", "days": 3});
        app.client(Role::Steward).post(&suspension, because).await.expect(200);
        for (stays, goes) in [(paula, piet), (piet, paula)] {
            assert_eq!(refused(stays, goes).await, "merge_measured");
        }
        let olga = app.person(Role::Outsider);
        let wish = cocreate_people::AskErasure { texts: cocreate_people::Texts::Keep, approval: true };
        app.desk.perform(&app.actor(Role::Outsider), wish).await.unwrap();
        assert_eq!(refused(paula, olga).await, "merge_leaving");
        let shown = administrator.page(&format!("/administration/people/{paula}/merging?other={olga}")).await.expect(200);
        assert!(shown.text().contains("about to be erased") && !shown.text().contains("merge-send"));
        let found = administrator.page(&format!("/administration/people/{paula}/merging?other={}", Role::Observer.email())).await.expect(200);
        assert!(found.text().contains("merge-send"));
        // A session that is not fresh any more asks who is there.
        app.clock.advance(HOUR);
        let stale = administrator.post(&format!("/administration/people/{paula}/merging"), json!({"other": app.person(Role::Observer)})).await;
        assert_eq!(stale.expect(403).code(), "prove_yourself");
    }

    async fn erasing_and_copying_reach_what_the_other_account_did(app) {
        app.client(Role::Colleague).post("/me/profile", json!({"name": "Xerxes"})).await.expect(200);
        merged(app).await.expect(200);
        rest(app).await;
        let before = app.entries().await;
        let his = |entries: &[Value]| entries.iter().filter(|entry| entry["person"] == app.person(Role::Colleague).0 && entry["data"] != Value::Null).count();
        assert!(his(&before) > 0, "{before:?}");
        let paula = app.client(Role::Participant);
        paula.post("/me/erasure", json!({"confirm": true, "texts": "remove"})).await.expect(200);
        app.clock.advance(2 * DAY);
        app.deliver().await;
        rest(app).await;
        let left: Vec<_> = app.entries().await.into_iter().filter(|entry| entry["person"] == app.person(Role::Colleague).0 && entry["space"] == Value::Null && entry["data"] != Value::Null).collect();
        assert_eq!(left, Vec::<Value>::new());
        assert!(!crate::erasure::everything(app).await.contains("Xerxes"));
    }
}

/// Columns of which one person has one where two accounts had two: what `settle` of their rooms gives over.
const SETTLED: [&str; 12] = [
    "member.person_id",
    "member_voice.person_id",
    "support.person_id",
    "ballot.person_id",
    "follow.person_id",
    "identity.person_id",
    "blocked.person_id",
    "blocked.blocked_id",
    "report.made_by",
    "arrival.person_id",
    "former_member.person_id",
    "held.person_id",
];

/// Columns that name a person and are not given over, each with the reason.
const NOT_GIVEN: [(&str, &str); 24] = [
    ("passkey.person_id", "it opens nothing any more"),
    ("challenge.person_id", "it is over after minutes"),
    ("second_factor.person_id", "it stood beside ways in that are gone"),
    ("recovery_code.person_id", "it stood beside ways in that are gone"),
    ("half_session.person_id", "no session comes of it"),
    ("known_browser.person_id", "who stays has browsers of their own"),
    ("session.person_id", "it ends"),
    ("api_token.person_id", "it is revoked"),
    ("code.person_id", "it is of no use any more"),
    ("idempotency.person_id", "a session's keys end with it"),
    ("identity_offer.person_id", "it is of no use any more"),
    ("mail.person_id", "who stays gets letters of their own"),
    ("mail_choice.person_id", "who stays has chosen"),
    ("mail_round.person_id", "who stays has rounds of their own"),
    ("mail_stop.person_id", "they are of no use any more"),
    ("export.person_id", "it is deleted"),
    ("erasure.person_id", "nobody who asked for it is merged; what was kept was about that account"),
    ("suspended_member.person_id", "nobody under a measure is merged"),
    ("code_try.person_id", "it is over after minutes"),
    ("represented.person_id", "they speak for themselves now"),
    ("entry.person_id", "what is committed to stays; those who read follow merged_into"),
    ("person.merged_into", "it is given over beside the rest"),
    ("alias.person_id", "nobody can take one yet"),
    ("mask.person_id", "nobody can take one yet"),
];

#[test]
fn whatever_names_people_is_given_over_or_left_for_a_reason() {
    let outline = schema_outline(&fresh(Engine::Sqlite).database).unwrap();
    let referring =
        outline.iter().filter_map(|line| line.strip_prefix("reference ")?.strip_suffix(" person"));
    let named = outline.iter().filter_map(|line| {
        let column = line.split(' ').next()?;
        let name = column.split_once('.')?.1;
        (name.ends_with("person_id") || name.ends_with("author_id")).then_some(column)
    });
    let given: Vec<&str> =
        Personal::all().iter().flat_map(|room| room.named).map(|named| named.give.text).collect();
    let mut missing: Vec<&str> = referring
        .chain(named)
        .filter(|column| {
            let (table, name) = column.split_once('.').unwrap();
            !given.iter().any(|text| text.starts_with(&format!("UPDATE {table} SET {name} = $2 ")))
                && !SETTLED.contains(column)
        })
        .filter(|column| NOT_GIVEN.iter().all(|(left, _)| left != column))
        .collect();
    missing.sort_unstable();
    missing.dedup();
    assert!(
        missing.is_empty(),
        "say in the room's personal.rs what becomes of these, or here why not: {missing:?}"
    );
}
