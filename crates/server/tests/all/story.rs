//! From an idea to who got what: one story through everything, on both databases.

use cocreate_kernel::{Actor, DAY};
use cocreate_testkit::{Role, TestApp, on_both};
use serde_json::{Value, json};

async fn vote(app: &TestApp, actor: &Actor, decision: i64, ideas: &[i64]) {
    use cocreate_decisions::CastBallot;
    use cocreate_kernel::SubjectId;
    let approves = ideas.iter().map(|idea| SubjectId(*idea)).collect();
    app.desk
        .perform(actor, CastBallot { decision: SubjectId(decision), approves, seal: "seal".to_owned() })
        .await
        .unwrap();
}

async fn idea(app: &TestApp, title: &str, cost: i64) -> i64 {
    let body = json!({"title": title, "body": "Why not?", "cost": cost});
    let written =
        app.client(Role::Participant).post(&format!("/api/v1/spaces/{}/ideas", app.world.open), body).await;
    written.expect(200).json()["idea"].as_i64().unwrap()
}

on_both! {
    async fn ideas_become_a_decision_that_shows_what_each_group_got(app) {
        let space = app.world.open;
        let steward = app.client(Role::Steward);
        // Six members of the larger group, five of the smaller one, two of the third.
        let (mut patients, mut nurses, mut office) = (Vec::new(), Vec::new(), Vec::new());
        for n in 0..6 {
            patients.push(app.join(&format!("Patient {n}"), 0).await);
        }
        for n in 0..5 {
            nurses.push(app.join(&format!("Nurse {n}"), 1).await);
        }
        for n in 0..2 {
            office.push(app.join(&format!("Clerk {n}"), 2).await);
        }
        let (benches, screen, garden) = (idea(app, "Benches", 60_000).await, idea(app, "Screen", 60_000).await, idea(app, "Garden", 50_000).await);

        // Dialogue, support, an answer.
        let path = format!("/api/v1/ideas/{benches}");
        app.client(Role::Colleague).post(&format!("{path}/posts"), json!({"body": "With **backs**, please."})).await.expect(200);
        app.client(Role::Participant).post(&format!("{path}/posts"), json!({"body": "Yes!", "reply_to": 1})).await.expect(200);
        app.client(Role::Participant).post(&format!("{path}/support"), json!({})).await.expect(200);
        steward.post(&format!("{path}/answers"), json!({"status": "planned", "reason": "We will ask everybody."})).await.expect(200);
        let view = app.client(Role::Guest).get(&path).await.json();
        assert_eq!((view["state"].as_str(), view["answer_owed_by"].clone()), (Some("planned"), Value::Null));
        assert_eq!(view["posts"][1]["depth"], 1);
        assert_eq!(view["posts"][0]["html"], "<p>With <strong>backs</strong>, please.</p>\n");
        assert_eq!(view["answers"][0]["charter_version"], 1);
        let voices: Vec<(i64, i64)> = view["voices"].as_array().unwrap().iter()
            .map(|voice| (voice["posts"].as_i64().unwrap(), voice["supports"].as_i64().unwrap())).collect();
        assert_eq!(voices, [(1, 1), (1, 0), (0, 0)]);

        // The decision.
        let body = json!({"question": "What first?", "budget": 120_000, "closes_at": "2026-03-09T18:00:00Z", "ideas": [benches, screen, garden]});
        let opened = steward.post(&format!("/api/v1/spaces/{space}/decisions"), body).await.expect(200);
        let decision = opened.json()["decision"].as_i64().unwrap();
        let page = format!("/decisions/{decision}");
        for actor in &patients {
            vote(app, actor, decision, &[benches, screen]).await;
        }
        for actor in &nurses {
            vote(app, actor, decision, &[screen]).await;
            vote(app, actor, decision, &[garden]).await;
        }
        for actor in &office {
            vote(app, actor, decision, &[screen]).await;
        }
        let open = steward.get(&page).await.json();
        assert_eq!((open["state"].as_str(), open["ballots"].as_i64()), (Some("open"), Some(13)));
        assert_eq!(open["outcome"], Value::Null);

        // The deadline comes; the clock closes, the courier counts.
        app.clock.advance(8 * DAY);
        app.deliver().await;
        let decided = app.client(Role::Guest).get(&page).await.json();
        assert_eq!(decided["state"], "decided");
        let outcome = &decided["outcome"];
        let text = outcome.to_string();
        assert!(text.contains("Garden"), "{text}");
        insta::assert_json_snapshot!("outcome", outcome, { ".**.idea" => "[idea]", ".**.id" => "[id]" });
        assert!(app.client(Role::Guest).page(&page).await.expect(200).text().contains("<svg"));

        // Whoever wrote the idea hears of it, and anybody finds it.
        let notices = app.client(Role::Participant).get("/notices").await.json()["notices"].clone();
        let told = notices.as_array().unwrap().iter().find(|notice| notice["id"] == benches).unwrap();
        let happened: Vec<&str> = told["happened"].as_array().unwrap().iter().map(|one| one["what"].as_str().unwrap()).collect();
        assert_eq!((happened, told["because"].as_str()), (vec!["idea.answered", "idea.put_to_vote"], Some("idea.write")));
        let found = app.client(Role::Guest).get("/search?q=bench").await.json()["results"].clone();
        assert_eq!(found[0]["id"], benches);
    }

    async fn a_host_closes_early_and_it_counts_once(app) {
        let benches = idea(app, "Benches", 60_000).await;
        let body = json!({"question": "What first?", "budget": 120_000, "closes_at": "2026-03-09T18:00:00Z", "ideas": [benches]});
        let opened = app.client(Role::Steward).post(&format!("/api/v1/spaces/{}/decisions", app.world.open), body).await;
        let decision = opened.expect(200).json()["decision"].as_i64().unwrap();
        vote(app, &app.actor(Role::Participant), decision, &[benches]).await;
        for _ in 0..2 {
            app.client(Role::Steward).post(&format!("/api/v1/decisions/{decision}/closure"), json!({})).await.expect(200);
        }
        app.deliver().await;
        app.clock.advance(30 * DAY);
        app.deliver().await;
        let view = app.client(Role::Guest).get(&format!("/decisions/{decision}")).await.json();
        assert_eq!(view["state"], "decided");
        // One ballot: no group may be shown.
        let groups = view["outcome"]["groups"].to_string();
        assert!(!groups.contains("\"ballots\":1"), "{groups}");
    }

    async fn support_can_be_given_and_taken_back(app) {
        let idea = app.idea("Benches").await;
        let client = app.client(Role::Participant);
        let path = format!("/api/v1/ideas/{idea}/support");
        for _ in 0..2 {
            let given = client.post(&path, json!({})).await.expect(200).json();
            assert_eq!((given["supports"].as_i64(), given["supported"].as_bool()), (Some(1), Some(true)));
        }
        for _ in 0..2 {
            let taken = client.delete(&path).await.expect(200).json();
            assert_eq!((taken["supports"].as_i64(), taken["supported"].as_bool()), (Some(0), Some(false)));
        }
        let page = client.form(&format!("/ideas/{idea}/support"), &[]).await.expect(303);
        assert!(page.location().starts_with(&format!("/ideas/{idea}")));
        client.form(&format!("/ideas/{idea}/support/withdrawal"), &[]).await.expect(303);
        assert_eq!(client.get(&format!("/ideas/{idea}")).await.json()["supports"], 0);
    }

    async fn what_was_written_stays_readable(app) {
        let idea = app.idea("Benches").await;
        let edit = json!({"revision": 1, "title": "Benches with backs", "body": "For the old ones.", "cost": 90_000});
        app.client(Role::Participant).post(&format!("/api/v1/ideas/{idea}/edit"), edit).await.expect(200);
        let history = app.client(Role::Guest).get(&format!("/ideas/{idea}/history")).await.expect(200).json();
        let titles: Vec<&str> = history["revisions"].as_array().unwrap().iter().map(|r| r["title"].as_str().unwrap()).collect();
        assert_eq!(titles, ["Benches with backs", "Benches"]);
        assert!(history["revisions"][0]["lines"].to_string().contains("removed"));
    }

    async fn an_answer_that_is_owed_becomes_overdue(app) {
        let idea = app.idea("Benches").await;
        let path = format!("/ideas/{idea}");
        let view = app.client(Role::Guest).get(&path).await.json();
        assert_eq!((view["answer_owed_by"].as_str(), view["overdue"].as_bool()), (Some("2026-03-12T09:00:00Z"), Some(false)));
        app.clock.advance(11 * DAY);
        assert_eq!(app.client(Role::Guest).get(&path).await.json()["overdue"], true);
    }

    async fn the_last_host_stays(app) {
        let path = format!("/api/v1/spaces/{}/members/{}/power", app.world.open, app.person(Role::Host));
        let refused = app.client(Role::Host).post(&path, json!({"power": "observer"})).await.expect(409);
        assert_eq!(refused.code(), "last_host");
    }
}
