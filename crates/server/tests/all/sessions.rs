//! One's own sessions: seen, ended, and over by themselves.

use axum::body::Body;
use axum::http::Request;
use cocreate_kernel::{DAY, IDLE, SESSION};
use cocreate_testkit::{Client, PASSWORD, Role, TestApp, on_both};
use serde_json::{Value, json};

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

/// Another browser in which somebody signs in.
async fn another(app: &TestApp, role: Role) -> Client {
    let body = json!({"email": role.email(), "password": PASSWORD}).to_string();
    let request = Request::post("/api/v1/sessions")
        .header("content-type", "application/json")
        .header("user-agent", FIREFOX);
    let guest = app.client(Role::Guest);
    let reply = guest.send(request.body(Body::from(body)).unwrap()).await.expect(200);
    guest.keeping(&reply)
}

async fn list(client: &Client) -> Vec<Value> {
    client.get("/me/sessions").await.expect(200).json()["sessions"].as_array().unwrap().clone()
}

on_both! {
    async fn sessions_are_listed_and_ended(app) {
        let here = app.client(Role::Participant);
        app.clock.advance(1);
        let there = another(app, Role::Participant).await;
        let sessions = list(&there).await;
        let said: Vec<(Option<&str>, Option<&str>, bool)> = sessions.iter()
            .map(|one| (one["browser"].as_str(), one["system"].as_str(), one["this"] == true)).collect();
        assert_eq!(said, [(Some("Firefox"), Some("Linux"), true), (None, None, false)]);
        assert!(sessions.iter().all(|one| one["id"].as_str().unwrap().len() == 16 && one["method"] == "password"));
        let page = there.page("/me/sessions").await.expect(200).text();
        assert!(page.contains("Firefox on Linux") && page.contains("this one"), "{page}");

        // Nobody else ends it.
        let address = format!("/api/v1/me/sessions/{}", sessions[0]["id"].as_str().unwrap());
        app.client(Role::Host).delete(&address).await.expect(404);
        app.client(Role::Guest).delete(&address).await.expect(401);
        assert_eq!(list(&there).await.len(), 2);
        here.delete(&address).await.expect(200);
        there.get("/me/sessions").await.expect(401);
        here.delete(&address).await.expect(404);

        // All others end at once.
        let (second, third) = (another(app, Role::Participant).await, another(app, Role::Participant).await);
        assert_eq!(third.form("/me/sessions/end", &[]).await.expect(303).location(), "/me/sessions");
        here.get("/me").await.expect(401);
        second.get("/me").await.expect(401);
        assert_eq!(list(&third).await.len(), 1);
        let none = third.post("/api/v1/me/sessions/end", json!({})).await.expect(200).json();
        assert_eq!(none["ended"], 0);
        app.client(Role::Host).get("/me").await.expect(200);
    }

    async fn a_session_that_nobody_uses_is_over_after_two_weeks(app) {
        let client = app.client(Role::Participant);
        app.clock.advance(IDLE - 1);
        client.get("/me").await.expect(200);
        app.clock.advance(1);
        client.get("/me").await.expect(401);
        assert_eq!(IDLE, 14 * DAY);
    }

    async fn a_session_is_over_after_ninety_days_however_much_it_is_used(app) {
        let client = app.client(Role::Participant);
        for _ in 0..8 {
            app.clock.advance(11 * DAY);
            client.get("/me").await.expect(200);
            app.desk.keep_seen().await.unwrap();
        }
        app.clock.advance(2 * DAY - 1);
        client.get("/me").await.expect(200);
        app.clock.advance(1);
        client.get("/me").await.expect(401);
        assert_eq!(SESSION, 90 * DAY);
    }

    async fn two_who_end_the_same_session_end_it_once(app) {
        let there = another(app, Role::Participant).await;
        let here = app.client(Role::Participant);
        let handle = list(&there).await.iter().find(|one| one["this"] == true).unwrap()["id"].as_str().unwrap().to_owned();
        let address = format!("/api/v1/me/sessions/{handle}");
        let (first, second) = tokio::join!(here.delete(&address), here.delete(&address));
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 404]);
        there.get("/me").await.expect(401);
    }
}
