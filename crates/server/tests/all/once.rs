//! A request repeated under its key is one request.

use axum::body::Body;
use axum::http::Request;
use cocreate_testkit::{Client, Reply, Role, on_both};
use serde_json::json;

async fn post_once(client: &Client, path: &str, key: &str, body: serde_json::Value) -> Reply {
    let request = Request::post(path)
        .header("accept", "application/json")
        .header("content-type", "application/json")
        .header("idempotency-key", key)
        .body(Body::from(body.to_string()))
        .unwrap();
    client.send(request).await
}

on_both! {
    async fn a_repetition_gets_the_first_answer_again(app) {
        let client = app.client(Role::Participant);
        let path = format!("/api/v1/ideas/{}/posts", app.idea("Benches").await);
        let first = post_once(&client, &path, "k-1", json!({"body": "Yes."})).await.expect(200).json();
        let again = post_once(&client, &path, "k-1", json!({"body": "Yes."})).await.expect(200).json();
        assert_eq!(first, again);
        let other = post_once(&client, &path, "k-2", json!({"body": "Yes."})).await.expect(200).json();
        assert_eq!(other["number"], 2);
    }

    async fn a_key_is_for_one_request_of_one_person(app) {
        let client = app.client(Role::Participant);
        let path = format!("/api/v1/ideas/{}/posts", app.idea("Benches").await);
        post_once(&client, &path, "k", json!({"body": "Yes."})).await.expect(200);
        let other = post_once(&client, &path, "k", json!({"body": "No."})).await.expect(409);
        assert_eq!(other.code(), "idempotency_key_reused");
        let theirs = post_once(&app.client(Role::Colleague), &path, "k", json!({"body": "No."})).await.expect(200);
        assert_eq!(theirs.json()["number"], 2);
        let bad = post_once(&client, &path, "has space", json!({"body": "No."})).await.expect(422);
        assert_eq!(bad.flaws(), ["Idempotency-Key not_a_key"]);
    }

    async fn the_key_in_a_form_is_the_key_in_the_header(app) {
        let client = app.client(Role::Participant);
        let path = format!("/ideas/{}/posts", app.idea("Benches").await);
        let request = Request::post(&path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("idempotency-key", "k")
            .body(Body::from("body=Yes."))
            .unwrap();
        client.send(request).await.expect(303);
        client.form(&path, &[("body", "Yes."), ("idempotency_key", "k")]).await.expect(303);
        let idea = client.get(path.trim_end_matches("/posts")).await.json();
        assert_eq!(idea["post_count"], 1);
    }
}
