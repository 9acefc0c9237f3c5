//! Bad input gets a clear coded error and changes nothing.

use axum::http::Method;
use cocreate_kernel::DAY;
use cocreate_testkit::{Role, TestApp, on_both};
use serde_json::json;

use crate::races::open;

async fn count_entries(app: &TestApp) -> i64 {
    app.desk.read(&cocreate_kernel::Actor::Operator, Entries).await.unwrap()
}

struct Entries;

cocreate_kernel::sql! {
    COUNT_ENTRIES = "SELECT count(*) FROM entry";
}

impl cocreate_kernel::Query for Entries {
    type View = i64;

    fn run(
        &self,
        reader: &mut cocreate_kernel::Reader<'_, '_>,
        _: &cocreate_kernel::Actor,
    ) -> Result<i64, cocreate_kernel::Fault> {
        use cocreate_kernel::Ask;
        Ok(reader.one(&COUNT_ENTRIES, cocreate_kernel::params![], |row| row.get(0))?)
    }
}

on_both! {
    async fn each_bad_idea_is_told_apart(app) {
        let before = count_entries(app).await;
        let path = format!("/api/v1/spaces/{}/ideas", app.world.open);
        let client = app.client(Role::Participant);
        let long = "x".repeat(121);
        for (body, flaw) in [
            (json!({}), "title required"),
            (json!({"title": "A"}), "body required"),
            (json!({"title": "A", "body": "B", "colour": "red"}), "colour unknown_field"),
            (json!({"title": "A", "body": "B", "space": 1}), "space unknown_field"),
            (json!({"title": 7, "body": "B"}), "title wrong_type"),
            (json!({"title": ["A"], "body": "B"}), "title wrong_type"),
            (json!({"title": long, "body": "B"}), "title too_long"),
            (json!({"title": "A", "body": "B".repeat(20_001)}), "body too_long"),
            (json!({"title": "A", "body": "B", "cost": -1}), "cost negative"),
            (json!({"title": "A", "body": "B", "cost": "-0.01"}), "cost negative"),
            (json!({"title": "A", "body": "B", "cost": "much"}), "cost not_a_number"),
            (json!({"title": "A", "body": "B", "cost": "1.9999"}), "cost too_precise"),
            (json!({"title": "A", "body": "B", "cost": 9_223_372_036_854_775_808_u64}), "cost too_large"),
            (json!({"title": "A", "body": "B", "cost": i64::MAX}), "cost too_large"),
            (json!({"title": "A", "body": "B", "cost": 1e300}), "cost wrong_type"),
            (json!({"title": "A", "body": "B", "cost": {}}), "cost wrong_type"),
            (json!({"title": "A\u{0}", "body": "B"}), " not_utf8"),
        ] {
            let reply = client.post(&path, body.clone()).await.expect(422);
            assert_eq!(reply.code(), "invalid");
            assert!(reply.flaws().contains(&flaw.to_owned()), "{body} -> {:?}", reply.flaws());
            let errors = reply.json()["errors"].as_array().unwrap().clone();
            assert!(errors.iter().all(|e| !e["message"].as_str().unwrap().starts_with("flaw-")), "{errors:?}");
        }
        assert_eq!(count_entries(app).await, before);
    }

    async fn bodies_that_are_no_json_are_told_apart(app) {
        let path = format!("/api/v1/spaces/{}/ideas", app.world.open);
        let client = app.client(Role::Participant);
        let json = "application/json";
        for (media, body, status, code) in [
            (json, b"{\"title\":\"\xff\xfe\"}".to_vec(), 422, "not_utf8"),
            (json, b"{\"title\":".to_vec(), 422, "not_json"),
            (json, b"[]".to_vec(), 422, "not_an_object"),
            (json, b"{\"title\":\"\\ud800\"}".to_vec(), 422, "not_json"),
            ("application/x-www-form-urlencoded", b"title=%ff%fe&body=x".to_vec(), 422, "not_utf8"),
            ("application/x-www-form-urlencoded", b"title=a&title=b&body=x".to_vec(), 422, "given_twice"),
            ("text/xml", b"<x/>".to_vec(), 415, "unsupported_media_type"),
            (json, vec![b' '; 10 * 1024 * 1024], 413, "too_large"),
        ] {
            let reply = client.raw(Method::POST, &path, media, body).await.expect(status);
            let flaws = reply.flaws();
            assert!(reply.code() == code || flaws.iter().any(|flaw| flaw.ends_with(code)), "{code}: {}", reply.text());
        }
    }

    async fn deep_json_does_not_break_it(app) {
        let path = format!("/api/v1/spaces/{}/ideas", app.world.open);
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        let body = format!("{{\"title\":{deep}}}").into_bytes();
        app.client(Role::Participant).raw(Method::POST, &path, "application/json", body).await.expect(422);
    }

    async fn addresses_that_name_nothing_are_not_found(app) {
        let client = app.client(Role::Participant);
        for path in [
            "/ideas/0", "/ideas/-1", "/ideas/x", "/ideas/99999999", "/ideas/99999999999999999999", "/spaces/1%00/ideas",
            "/ideas/%ff", "/nowhere", "/api/v1/nowhere", "/spaces/0/decisions", "/decisions/0",
        ] {
            assert_eq!(client.get(path).await.expect(404).code(), "not_found", "{path}");
            let page = client.page(path).await.expect(404).text();
            assert!(page.contains("<h1") || path.starts_with("/api"), "{path}: {page}");
        }
        let idea = app.idea("Benches").await;
        assert_eq!(client.get(&format!("/decisions/{idea}")).await.expect(404).code(), "not_found");
        for after in ["x", "1", "1.2.3", "9999999999999999999.1"] {
            let list = client.get(&format!("/spaces/{}/ideas?after={after}", app.world.open)).await;
            list.expect(404);
        }
        client.delete("/ideas").await.expect(404);
        assert_eq!(client.delete(&format!("/ideas/{idea}")).await.expect(405).code(), "method_not_allowed");
    }

    async fn bad_ballots_change_nothing(app) {
        let (benches, shade) = (app.idea("Benches").await, app.idea("Shade").await);
        let decision = open(app, &[benches]).await;
        let before = count_entries(app).await;
        let path = format!("/api/v1/decisions/{decision}/ballot");
        let client = app.client(Role::Participant);
        for (body, flaw) in [
            (json!({"approves": [shade]}), "approves unknown"),
            (json!({"approves": [999_999]}), "approves unknown"),
            (json!({"approves": [benches, benches]}), "approves given_twice"),
            (json!({"approves": "all"}), "approves wrong_type"),
            (json!({"approves": [benches], "weight": 2}), "weight unknown_field"),
        ] {
            assert_eq!(client.post(&path, body.clone()).await.expect(422).flaws(), [flaw], "{body}");
        }
        assert_eq!(count_entries(app).await, before);
        app.clock.advance(8 * DAY);
        let late = client.post(&path, json!({"approves": [benches]})).await.expect(409);
        assert_eq!(late.code(), "decision_closed");
        app.deliver().await;
        let later = client.post(&path, json!({"approves": [benches]})).await.expect(409);
        assert_eq!(later.code(), "decision_closed");
        let view = client.get(&format!("/decisions/{decision}")).await.json();
        assert_eq!((view["state"].as_str(), view["ballots"].as_i64()), (Some("decided"), Some(0)));
    }

    async fn bad_decisions_are_refused(app) {
        let idea = app.idea("Benches").await;
        let free = app.client(Role::Participant)
            .post(&format!("/api/v1/spaces/{}/ideas", app.world.open), json!({"title": "No cost", "body": "B"})).await
            .expect(200).json()["idea"].as_i64().unwrap();
        let hidden = app.idea_in(app.world.closed, "Elsewhere").await;
        let path = format!("/api/v1/spaces/{}/decisions", app.world.open);
        let good = json!({"question": "Which?", "budget": 200_000, "closes_at": "2026-03-09T18:00:00Z", "ideas": [idea]});
        for (name, value, flaw) in [
            ("question", json!(""), "question required"),
            ("budget", json!(0), "budget"),
            ("budget", json!(-5), "budget negative"),
            ("closes_at", json!("2026-03-01T00:00:00Z"), "closes_at"),
            ("closes_at", json!("soon"), "closes_at"),
            ("ideas", json!([]), "ideas"),
            ("ideas", json!([idea, idea]), "ideas given_twice"),
            ("ideas", json!([hidden]), "ideas unknown"),
            ("ideas", json!([free]), "ideas no_cost"),
            ("budget", json!(1), "ideas dearer_than_budget"),
        ] {
            let mut body = good.clone();
            body[name] = value;
            let reply = app.client(Role::Steward).post(&path, body.clone()).await.expect(422);
            assert!(reply.flaws().iter().any(|found| found.starts_with(flaw)), "{body} -> {:?}", reply.flaws());
        }
        app.client(Role::Steward).post(&path, good).await.expect(200);
    }

    async fn another_site_cannot_write_in_your_name(app) {
        use axum::body::Body;
        use axum::http::Request;
        let idea = app.idea("Benches").await;
        let path = format!("/ideas/{idea}/support");
        for (name, value) in [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://evil.example"), ("origin", "null")] {
            let request = Request::post(&path).header("host", "here.example").header("accept", "application/json")
                .header(name, value).header("content-type", "application/x-www-form-urlencoded").body(Body::empty()).unwrap();
            assert_eq!(app.client(Role::Participant).send(request).await.expect(403).code(), "cross_site");
        }
        let view = app.client(Role::Guest).get(&format!("/ideas/{idea}")).await.json();
        assert_eq!(view["supports"], 0);
    }
}
