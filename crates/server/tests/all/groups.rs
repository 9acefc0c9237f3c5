//! Members who speak for several groups, and groups that nobody takes by themselves.

use cocreate_kernel::SpaceId;
use cocreate_testkit::{Role, TestApp, on_both};
use serde_json::{Value, json};

fn path(space: SpaceId, rest: &str) -> String {
    format!("/api/v1/spaces/{space}{rest}")
}

async fn hold(app: &TestApp, role: Role, group: usize) -> Value {
    let at = path(app.world.open, "/membership/groups");
    app.client(role).post(&at, json!({"group": app.world.groups[group]})).await.expect(200).json()
}

on_both! {
    async fn a_member_says_with_each_post_for_whom_they_speak(app) {
        let paula = app.client(Role::Participant);
        let [patients, nurses, office] = app.world.groups[..] else { panic!("three groups") };
        let held = hold(app, Role::Participant, 1).await;
        assert_eq!((&held["group"], &held["others"]), (&json!(patients), &json!([nurses])));
        let body = json!({"title": "Shade", "body": "Trees.", "group": nurses});
        let idea = paula.post(&path(app.world.open, "/ideas"), body).await.expect(200).json()["idea"].as_i64().unwrap();
        paula.post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "As a patient."})).await.expect(200);
        paula.post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "As a nurse.", "group": nurses})).await.expect(200);
        let reply = paula.post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "As the office.", "group": office})).await;
        assert_eq!(reply.expect(422).flaws(), ["group not_your_group"]);
        let view = paula.get(&format!("/api/v1/ideas/{idea}")).await.json();
        assert_eq!(view["author"]["group"]["name"], "Nurses");
        let voices: Vec<&Value> = view["posts"].as_array().unwrap().iter().map(|post| &post["author"]["group"]["name"]).collect();
        assert_eq!(voices, ["Patients", "Nurses"]);
        // A support counts for the group that they speak for otherwise.
        paula.post(&format!("/api/v1/ideas/{idea}/support"), json!({})).await.expect(200);
        let view = paula.get(&format!("/api/v1/ideas/{idea}")).await.json();
        let supports: Vec<&Value> = view["voices"].as_array().unwrap().iter().map(|voice| &voice["supports"]).collect();
        assert_eq!(supports, [1, 0, 0]);
        assert!(paula.page(&format!("/ideas/{idea}")).await.text().contains("name=\"group\""));
        assert!(!app.client(Role::Colleague).page(&format!("/ideas/{idea}")).await.text().contains("name=\"group\""));
    }

    async fn groups_are_dropped_and_led_by(app) {
        let paula = app.client(Role::Participant);
        let [patients, nurses, _] = app.world.groups[..] else { panic!("three groups") };
        let end = |group| path(app.world.open, &format!("/membership/groups/{group}/end"));
        assert_eq!(paula.post(&end(patients), json!({})).await.expect(409).code(), "last_group");
        hold(app, Role::Participant, 1).await;
        hold(app, Role::Participant, 1).await;
        paula.post(&path(app.world.open, "/membership/group"), json!({"group": nurses})).await.expect(200);
        let view = paula.get(&path(app.world.open, "")).await.json();
        assert_eq!((&view["your_group"]["id"], &view["your_other_groups"][0]["id"]), (&json!(nurses), &json!(patients)));
        let dropped = paula.post(&end(nurses), json!({})).await.expect(200).json();
        assert_eq!((&dropped["group"], &dropped["others"]), (&json!(patients), &json!([])));
    }

    async fn a_group_that_is_given_is_not_taken(app) {
        let nurses = app.world.groups[1];
        let host = app.client(Role::Host);
        host.post(&path(app.world.open, &format!("/groups/{nurses}/joining")), json!({"given": true})).await.expect(200);
        let (paula, olga) = (app.client(Role::Participant), app.client(Role::Outsider));
        for (client, rest) in [(&paula, "/membership/group"), (&paula, "/membership/groups"), (&olga, "/membership")] {
            let reply = client.post(&path(app.world.open, rest), json!({"group": nurses})).await;
            assert_eq!(reply.expect(422).flaws(), ["group group_given"], "{rest}");
        }
        let give = path(app.world.open, &format!("/members/{}/groups", app.person(Role::Participant)));
        paula.post(&give, json!({"group": nurses})).await.expect(403);
        app.client(Role::Steward).post(&give, json!({"group": nurses})).await.expect(200);
        // What was given can be led by, and dropped; and it is taken back.
        paula.post(&path(app.world.open, "/membership/group"), json!({"group": nurses})).await.expect(200);
        let take = path(app.world.open, &format!("/members/{}/groups/{nurses}/end", app.person(Role::Participant)));
        let left = app.client(Role::Steward).post(&take, json!({})).await.expect(200).json();
        assert_eq!(left["group"], json!(app.world.groups[0]));
        // An invitation gives it, too.
        let body = json!({"group": nurses});
        let made = app.client(Role::Steward).post(&path(app.world.open, "/invitations/links"), body).await.expect(200).json();
        let token = made["secret"].as_str().unwrap();
        olga.post(&format!("/api/v1/invitations/{token}"), json!({})).await.expect(200);
        assert_eq!(olga.get(&path(app.world.open, "")).await.json()["your_group"]["name"], "Nurses");
    }

    async fn of_many_groups_held_at_once_each_is_held_once(app) {
        let mut running = tokio::task::JoinSet::new();
        for n in 0..12 {
            let client = app.client(Role::Participant);
            let (rest, group) = if n % 3 == 0 { ("/membership/group", n % 2) } else { ("/membership/groups", n % 3) };
            let (at, body) = (path(app.world.open, rest), json!({"group": app.world.groups[group]}));
            running.spawn(async move { client.post(&at, body).await.status.as_u16() });
        }
        assert!(running.join_all().await.into_iter().all(|status| status == 200));
        let view = app.client(Role::Participant).get(&path(app.world.open, "")).await.json();
        let first = &view["your_group"]["id"];
        let others: Vec<&Value> = view["your_other_groups"].as_array().unwrap().iter().map(|group| &group["id"]).collect();
        assert!(!others.contains(&first), "{first} {others:?}");
    }

    async fn members_are_found_by_name(app) {
        let names = |view: Value| {
            view["members"].as_array().unwrap().iter().map(|one| one["who"]["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        app.join("Émile 100%", 0).await;
        let client = app.client(Role::Guest);
        for (query, found) in [("paul", vec!["Paula"]), ("PA", vec!["Paula"]), ("%25", vec!["Émile 100%"]), ("%C3%89mile", vec!["Émile 100%"]),
            ("_", vec![]), ("nobody", vec![])] {
            let view = client.get(&path(app.world.open, &format!("/members?name={query}"))).await.expect(200).json();
            assert_eq!(names(view), found, "{query}");
        }
        assert_eq!(client.get(&path(app.world.closed, "/members?name=paul")).await.status.as_u16(), 404);
    }
}
