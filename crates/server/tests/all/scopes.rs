//! Which routes a token of each single scope may use, printed to one reviewed file; and who a token is good for.

use std::fmt::Write;

use axum::body::Body;
use axum::http::{Method, Request};
use cocreate::house;
use cocreate_kernel::{DAY, Scope};
use cocreate_testkit::{Client, Engine, Reply, Role, TestApp, on_both, run};
use cocreate_web::Route;
use serde_json::{Value, json};

use crate::matrix::{Ground, sample};
use crate::raw::execute;

/// A token of somebody's.
pub(crate) async fn token(app: &TestApp, role: Role, scopes: &[Scope]) -> String {
    let body = json!({"name": "Kiosk", "scopes": scopes});
    let made = app.client(role).post("/api/v1/me/tokens", body).await.expect(200);
    assert_eq!(made.headers["cache-control"], "no-store");
    made.json()["token"].as_str().unwrap().to_owned()
}

async fn ask(client: &Client, route: &Route, path: &str, body: Value) -> Reply {
    match route.method {
        Method::GET => client.get(path).await,
        Method::DELETE => client.delete(path).await,
        _ => client.post(path, body).await,
    }
}

async fn table(app: &TestApp) -> String {
    let mut out = String::new();
    let wide = Scope::ALL.iter().map(|scope| format!("{:>12}", scope.as_str())).collect::<String>();
    writeln!(out, "{:<60}{wide}", "route").unwrap();
    let mut routes = house::routes().list().to_vec();
    // Without a cookie there is no session that would stay: this one comes last.
    routes.sort_by_key(|route| (route.path == "/me/sessions/end", route.path, route.method.to_string()));
    let mut carried = Vec::new();
    for scope in Scope::ALL {
        // Hana hosts the space and administers the instance: nothing stands in her way but the token.
        carried.push((scope, token(app, Role::Host, &[scope]).await));
    }
    for route in &routes {
        let mut line = format!("{:<60}", format!("{} {}", route.method, route.path));
        for (scope, carried) in &carried {
            // Five tries of each route are more than one address may have.
            execute(app, "DELETE FROM pace").await;
            let sample = sample(app, route, Ground::Open, Role::Host).await;
            let reply =
                ask(&app.client(Role::Guest).carrying(carried), route, &sample.path, sample.body).await;
            assert!(reply.status.as_u16() < 500, "{} {}: {}", route.method, sample.path, reply.text());
            let problem = if reply.status.is_success() { String::new() } else { reply.code() };
            let word = match problem.as_str() {
                "token_scope" => "-",
                "prove_yourself" => "proof",
                // It is about the session that a browser carries.
                "sign_in" => "session",
                _ => "may",
            };
            // A link of a letter carries all that it needs: what else comes along does not count.
            let by_itself = route.path == "/unsubscribe/{token}";
            assert!(
                by_itself || ["-", "session"].contains(&word) || route.scope == *scope,
                "{} {} for {scope:?}",
                route.method,
                route.path
            );
            write!(line, "{word:>12}").unwrap();
        }
        writeln!(out, "{line}").unwrap();
    }
    out
}

#[test]
fn every_route_for_a_token_of_each_scope() {
    run(Engine::Sqlite, async |app| {
        let host = app.person(Role::Host);
        execute(app, &format!("UPDATE person SET administrator_since = 1 WHERE id = {host}")).await;
        insta::assert_snapshot!("scopes", table(app).await);
    });
}

on_both! {
    async fn a_token_acts_for_its_owner_until_it_is_revoked_or_over(app) {
        let carried = token(app, Role::Participant, &[Scope::Read, Scope::Contribute]).await;
        let program = app.client(Role::Guest).carrying(&carried);
        let path = format!("/api/v1/spaces/{}/ideas", app.world.closed);
        let written = program.post(&path, json!({"title": "Shade", "body": "Trees."})).await.expect(200).json();
        let idea = program.get(&format!("/ideas/{}", written["idea"])).await.expect(200).json();
        assert_eq!(idea["author"]["name"], "Paula");
        // Its use is written down, and seen in the list.
        app.desk.keep_seen().await.unwrap();
        let owner = app.client(Role::Participant);
        let listed = owner.get("/me/tokens").await.expect(200).json()["tokens"][0].clone();
        assert_eq!((listed["name"].as_str(), listed["scopes"].clone()), (Some("Kiosk"), json!(["read", "contribute"])));
        assert!(listed["seen_at"].is_string() && listed.get("token").is_none(), "{listed}");
        // Nobody else revokes it; its owner does, once.
        let address = format!("/api/v1/me/tokens/{}", listed["id"]);
        app.client(Role::Host).delete(&address).await.expect(404);
        owner.delete(&address).await.expect(200);
        owner.delete(&address).await.expect(404);
        assert_eq!(program.get("/").await.expect(401).code(), "sign_in");
        // One that is over opens nothing, not even what is public.
        let short = owner.post("/api/v1/me/tokens", json!({"name": "A day", "scopes": ["read"], "days": 1})).await.expect(200).json();
        let program = app.client(Role::Guest).carrying(short["token"].as_str().unwrap());
        app.clock.advance(DAY - 1);
        program.get("/").await.expect(200);
        app.clock.advance(1);
        program.get("/").await.expect(401);
    }

    async fn a_token_ends_with_the_account_of_its_owner(app) {
        let carried = token(app, Role::Participant, &[Scope::Read]).await;
        let program = app.client(Role::Guest).carrying(&carried);
        let space = format!("/spaces/{}", app.world.open);
        let paula = app.person(Role::Participant);
        for column in ["suspended_at", "erased_at"] {
            program.get(&space).await.expect(200);
            execute(app, &format!("UPDATE person SET {column} = 1 WHERE id = {paula}")).await;
            assert_eq!(program.get(&space).await.expect(401).code(), "sign_in", "{column}");
            execute(app, &format!("UPDATE person SET {column} = NULL WHERE id = {paula}")).await;
        }
    }

    async fn only_somebody_who_proved_it_makes_a_token(app) {
        let body = json!({"name": "Kiosk", "scopes": ["account"]});
        // No token makes another, whatever it was made for.
        let carried = token(app, Role::Participant, &Scope::ALL).await;
        let program = app.client(Role::Guest).carrying(&carried);
        assert_eq!(program.post("/api/v1/me/tokens", body.clone()).await.expect(403).code(), "prove_yourself");
        // A session does for a while after signing in; then its owner is asked once more.
        let owner = app.client(Role::Participant);
        app.clock.advance(cocreate_kernel::PROVEN);
        assert_eq!(owner.post("/api/v1/me/tokens", body).await.expect(403).code(), "prove_yourself");
        assert_eq!(owner.page("/me/tokens/new").await.expect(303).location(), "/prove?next=%2Fme%2Ftokens%2Fnew");
        owner.page("/me/tokens").await.expect(200);
    }

    async fn a_secret_is_shown_once_and_kept_nowhere(app) {
        let owner = app.client(Role::Participant);
        let page = owner.form("/me/tokens", &[("name", "Kiosk"), ("scopes", "read"), ("scopes", "contribute"), ("days", "30")]).await;
        let page = page.expect(200);
        assert_eq!(page.headers["cache-control"], "no-store");
        let text = page.text();
        let secret = text.split("value=\"cocreate_").nth(1).unwrap().split('"').next().unwrap();
        assert_eq!(secret.len(), 64);
        assert!(!owner.page("/me/tokens").await.expect(200).text().contains(secret));
        // Also not for a repetition: the same key makes another token.
        let once = |key: &str| {
            let request = Request::post("/api/v1/me/tokens").header("idempotency-key", key);
            let request = request.header("content-type", "application/json");
            request.body(Body::from(json!({"name": "Kiosk", "scopes": ["read"]}).to_string())).unwrap()
        };
        let first = owner.send(once("k")).await.expect(200).json()["token"].clone();
        assert_ne!(first, owner.send(once("k")).await.expect(200).json()["token"]);
        let wrong = owner.post("/api/v1/me/tokens", json!({"name": "", "scopes": [], "days": 366})).await.expect(422);
        assert_eq!(wrong.flaws(), ["name required", "scopes required", "days not_so_many_days"]);
        let page = owner.form("/me/tokens", &[("name", ""), ("days", "0")]).await.expect(422).text();
        assert!(page.contains("aria-invalid"));
    }
}
