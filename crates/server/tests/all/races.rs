//! Many at once: nothing is counted twice, nothing is lost.

use std::sync::Arc;

use cocreate_ideas::{SupportIdea, WithdrawSupport, WritePost};
use cocreate_kernel::SubjectId;
use cocreate_testkit::{Role, on_both};
use cocreate_web::render;
use serde_json::json;

on_both! {
    async fn sixteen_supports_of_one_person_are_one(app) {
        let idea = app.idea("Benches").await;
        let mut running = tokio::task::JoinSet::new();
        for _ in 0..16 {
            let (desk, actor) = (Arc::clone(&app.desk), app.actor(Role::Participant));
            running.spawn(async move { desk.perform(&actor, SupportIdea { idea, behalf: None }).await.unwrap() });
        }
        for supported in running.join_all().await {
            assert_eq!(supported.supports, 1);
        }
        let view = app.client(Role::Guest).get(&format!("/ideas/{idea}")).await.json();
        assert_eq!(view["supports"], 1);
    }

    async fn supports_and_withdrawals_of_many_add_up(app) {
        let idea = app.idea("Benches").await;
        let mut people = Vec::new();
        for n in 0..12 {
            people.push(app.join(&format!("Member {n}"), n % 3).await);
        }
        let mut running = tokio::task::JoinSet::new();
        for (n, actor) in people.into_iter().enumerate() {
            let desk = Arc::clone(&app.desk);
            running.spawn(async move {
                desk.perform(&actor, SupportIdea { idea, behalf: None }).await.unwrap();
                if n % 4 == 0 {
                    desk.perform(&actor, WithdrawSupport { idea, behalf: None }).await.unwrap();
                }
            });
        }
        running.join_all().await;
        let view = app.client(Role::Guest).get(&format!("/ideas/{idea}")).await.json();
        assert_eq!(view["supports"], 9);
    }

    async fn posts_at_once_have_numbers_without_gaps(app) {
        let idea = app.idea("Benches").await;
        let mut running = tokio::task::JoinSet::new();
        for n in 0..32 {
            let (desk, actor) = (Arc::clone(&app.desk), app.actor(if n % 2 == 0 { Role::Participant } else { Role::Colleague }));
            running.spawn(async move {
                let post = WritePost { idea, reply_to: None, body: render("One of many."), voice: None, behalf: None };
                desk.perform(&actor, post).await.unwrap().number
            });
        }
        let mut numbers = running.join_all().await;
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=32).collect::<Vec<i64>>());
    }

    async fn two_ballots_racing_from_sixteen_threads_are_one(app) {
        let ideas = [app.idea("Benches").await, app.idea("Shade").await];
        let decision = open(app, &ideas).await;
        let mut running = tokio::task::JoinSet::new();
        for n in 0..16 {
            let client = app.client(Role::Participant);
            let approves = json!({"approves": [ideas[n % 2]]});
            running.spawn(async move { client.post(&format!("/api/v1/decisions/{decision}/ballot"), approves).await });
        }
        for reply in running.join_all().await {
            reply.expect(200);
        }
        let view = app.client(Role::Participant).get(&format!("/decisions/{decision}")).await.json();
        assert_eq!(view["ballots"], 1);
    }

    async fn an_edit_of_an_older_revision_is_refused(app) {
        let idea = app.idea("Benches").await;
        let path = format!("/api/v1/ideas/{idea}/edit");
        let edit = json!({"revision": 1, "title": "Benches with backs", "body": "For the old ones."});
        let client = app.client(Role::Participant);
        client.post(&path, edit.clone()).await.expect(200);
        assert_eq!(app.client(Role::Steward).post(&path, edit).await.expect(409).code(), "edited_meanwhile");
    }
}

pub(crate) async fn open(app: &cocreate_testkit::TestApp, ideas: &[SubjectId]) -> SubjectId {
    let body = json!({
        "question": "What shall we do first?", "budget": 200_000, "closes_at": "2026-03-09T18:00:00Z", "ideas": ideas,
    });
    let path = format!("/api/v1/spaces/{}/decisions", app.world.open);
    let opened = app.client(Role::Steward).post(&path, body).await.expect(200);
    SubjectId(opened.json()["decision"].as_i64().unwrap())
}
