//! The permission matrix: every route for every role, in a space that anybody may read and in one
//! for members only, printed to one reviewed file. A route without a line here fails.

use std::fmt::Write;

use axum::http::Method;
use cocreate::house;
use cocreate_kernel::{SpaceId, SubjectId};
use cocreate_testkit::{Engine, PASSWORD, Reply, Role, TestApp, run};
use cocreate_web::{Route, RouteKind};
use serde_json::{Value, json};

/// Where a route is tried.
struct Sample {
    path: String,
    body: Value,
    /// Whose cookies are carried as well.
    carried: Option<Reply>,
}

/// The kit's own routes, with a place to try each; `{idea}` stands for one.
const KIT: [(&str, &str); 8] = [
    ("/subjects/{subject}/events", "/subjects/{idea}/events"),
    ("/dev/mail", "/dev/mail"),
    ("/sign-in/with/{provider}", "/sign-in/with/works"),
    ("/sign-in/with/{provider}/callback", "/sign-in/with/works/callback"),
    ("/assets/{hash}/{name}", "/assets/0/app.css"),
    ("/api/openapi.json", "/api/openapi.json"),
    ("/health", "/health"),
    ("/nowhere", "/nowhere"),
];

/// Makes what a route needs, anew for each try, and says what to send there.
async fn sample(app: &TestApp, route: &Route, space: SpaceId, role: Role) -> Sample {
    let mut path = route.path.replace("{space}", &space.to_string());
    if path.contains("{idea}") {
        path = path.replace("{idea}", &app.idea_in(space, "Benches").await.to_string());
    }
    if path.contains("{subject}") {
        path = path.replace("{subject}", &app.idea_in(space, "Benches").await.to_string());
    }
    if path.contains("{decision}") {
        path = path.replace("{decision}", &decision_in(app, space).await.to_string());
    }
    if path.starts_with("/administration/people/{person}") {
        path = path.replace("{person}", &app.newcomer("Nadia").await.to_string());
    }
    path = path.replace("{token}", &"a".repeat(64));
    if path.contains("{identity}") {
        path = path.replace("{identity}", &crate::identities::linked(app, Role::Colleague).await.to_string());
    }
    path = path.replace("{person}", &app.person(Role::Colleague).to_string());
    let (mut group, mut version) = (Value::Null, Value::Null);
    if route.path.contains("{space}") {
        let host = app.client(Role::Host);
        group = host.get(&format!("/spaces/{space}")).await.json()["groups"][0]["group"]["id"].clone();
        version = host.get(&format!("/spaces/{space}/charter")).await.json()["version"].clone();
    }
    let (carried, digits, key) = code(app, route.path, role).await;
    let body = match (route.method.as_str(), route.path) {
        ("GET" | "DELETE", _) => Value::Null,
        ("POST", "/spaces/{space}/ideas") => json!({"title": "Shade", "body": "Trees."}),
        ("POST", "/ideas/{idea}/edit") => json!({"revision": 1, "title": "Shade", "body": "Trees."}),
        ("POST", "/ideas/{idea}/support" | "/ideas/{idea}/support/withdrawal") => json!({}),
        ("POST", "/ideas/{idea}/posts") => json!({"body": "Yes."}),
        ("POST", "/ideas/{idea}/answers") => json!({"status": "planned", "reason": "In May."}),
        ("POST", "/spaces/{space}/decisions") => decision_body(app.idea_in(space, "Benches").await),
        ("POST", "/decisions/{decision}/ballot") => json!({"approves": []}),
        ("POST", "/decisions/{decision}/closure" | "/sessions/end") => json!({}),
        (
            "POST",
            "/subjects/{subject}/follow" | "/subjects/{subject}/follow/end" | "/subjects/{subject}/seen",
        ) => json!({}),
        ("POST", "/me/mail") => json!({"pace": "weekly"}),
        ("POST", "/unsubscribe/{token}") => json!({}),
        ("POST", "/notices/seen") => json!({"until": cocreate_testkit::BEGINNING}),
        ("POST", "/spaces") => json!({"name": "Another", "intent": "To try.", "groups": ["Us", "Them"]}),
        ("POST", "/spaces/{space}/charter") => json!({"version": version, "intent": "To try."}),
        ("POST", "/spaces/{space}/groups") => json!({"name": format!("Group of {role:?}")}),
        ("POST", "/spaces/{space}/members") => json!({"email": Role::Colleague.email(), "group": group}),
        ("POST", "/spaces/{space}/members/{person}/power") => json!({"power": "participant"}),
        ("POST", "/spaces/{space}/membership" | "/spaces/{space}/membership/group") => {
            json!({"group": group})
        }
        ("POST", "/administration/instance") => {
            let rules = app.client(Role::Administrator).get("/administration/instance").await.json();
            json!({"version": rules["version"], "name": "Here"})
        }
        ("POST", path) if path.starts_with("/administration/people/") => json!({}),
        ("POST", "/me/identities" | "/me/identities/{identity}/end") => json!({}),
        ("POST", "/language") => json!({"language": "en"}),
        ("POST", "/me/profile") => json!({"name": format!("{role:?}")}),
        ("POST", "/look") => json!({"theme": "dark"}),
        ("POST", "/people") => json!({
            "email": format!("{role:?}@new.example"), "name": "New", "password": "a long password",
        }),
        ("POST", "/sign-in/codes") => json!({"email": format!("{role:?}@other.example")}),
        ("POST", "/first/{token}") => {
            json!({"email": "a@b.example", "name": "New", "password": "a long password"})
        }
        ("POST", "/prove") => {
            // It was removed before.
            app.client(role).post("/me/password", json!({"password": PASSWORD})).await;
            json!({"password": PASSWORD})
        }
        ("POST", "/prove/codes" | "/me/password/removal") => json!({}),
        ("POST", "/me/password") => json!({"password": PASSWORD}),
        ("POST", "/me/email") => json!({"email": format!("{role:?}@third.example")}),
        ("POST", "/me/email/stop") => json!({"key": key}),
        ("POST", "/me/email/confirmation") => json!({"code": digits}),
        ("POST", "/sessions/code") => json!({"code": digits, "name": "New"}),
        ("POST", "/sessions/link") => json!({"key": key, "name": "New"}),
        ("POST", "/sessions") => {
            app.join(&format!("Here {role:?}"), 0).await;
            json!({"email": format!("here-{role:?}@more.example").to_lowercase(), "password": PASSWORD})
        }
        (method, path) => panic!("{method} {path} is not in the permission matrix"),
    };
    Sample { path, body, carried }
}

/// A code that came by mail, where a route takes one: what its browser keeps, the digits, and the secret of the link.
async fn code(app: &TestApp, path: &str, role: Role) -> (Option<Reply>, String, String) {
    let email = format!("{role:?}@fourth.example").to_lowercase();
    let asked = match path {
        "/sessions/code" | "/sessions/link" => {
            app.client(Role::Guest).post("/sign-in/codes", json!({"email": email})).await.expect(200)
        }
        "/me/email/confirmation" if role != Role::Guest => {
            app.client(role).post("/me/email", json!({"email": email})).await.expect(200)
        }
        _ => return (None, "000000".to_owned(), "0".repeat(64)),
    };
    let (digits, link) = app.code_to(&email).await;
    (Some(asked), digits, link.split("key=").nth(1).unwrap_or_default().to_owned())
}

fn decision_body(idea: SubjectId) -> Value {
    json!({"question": "Which?", "budget": 200_000, "closes_at": "2026-03-09T18:00:00Z", "ideas": [idea]})
}

async fn decision_in(app: &TestApp, space: SpaceId) -> i64 {
    let idea = app.idea_in(space, "Benches").await;
    let opened = app
        .client(Role::Steward)
        .post(&format!("/api/v1/spaces/{space}/decisions"), decision_body(idea))
        .await;
    opened.expect(200).json()["decision"].as_i64().unwrap()
}

async fn status(app: &TestApp, route: &Route, space: SpaceId, role: Role) -> u16 {
    let sample = sample(app, route, space, role).await;
    let client = app.client(role);
    let client = match &sample.carried {
        Some(reply) => client.keeping(reply),
        None => client,
    };
    let reply = match route.method {
        Method::GET => client.get(&sample.path).await,
        Method::DELETE => client.delete(&sample.path).await,
        _ => client.post(&sample.path, sample.body).await,
    };
    assert!(reply.status.as_u16() < 500, "{} {} for {role:?}: {}", route.method, sample.path, reply.text());
    if reply.status.as_u16() == 422 {
        panic!("the sample of {} {} is not valid: {}", route.method, route.path, reply.text());
    }
    reply.status.as_u16()
}

/// Whether a route leads to something in a space.
fn in_a_space(path: &str) -> bool {
    ["{space}", "{idea}", "{subject}", "{decision}"].iter().any(|name| path.contains(name))
}

/// Whether somebody is not found any more where they were: by their session, or by their address.
fn changes_who(path: &str) -> bool {
    path.starts_with("/sessions") || ["/prove", "/me/email/confirmation"].contains(&path)
}

async fn matrix(app: &TestApp) -> String {
    let mut out = String::new();
    let mut routes = house::routes().list().to_vec();
    // What changes one's session or address comes last.
    routes.sort_by_key(|route| (changes_who(route.path), route.path, route.method.to_string()));
    let wide = Role::ALL.iter().map(|role| format!("{:>12}", format!("{role:?}"))).collect::<String>();
    writeln!(out, "{:<58}{:<22}{:<7}{wide}", "route", "action", "space").unwrap();
    for (route, path) in KIT {
        let places = [("open", app.world.open), ("closed", app.world.closed)];
        let in_space = in_a_space(path);
        for (name, space) in places.into_iter().take(if in_space { 2 } else { 1 }) {
            let path = path.replace("{idea}", &app.idea_in(space, "Benches").await.to_string());
            let name = if in_space { name } else { "" };
            let mut line = format!("{:<58}{:<22}{name:<7}", format!("GET {route}"), "");
            for role in Role::ALL {
                write!(line, "{:>12}", app.client(role).status(&path).await).unwrap();
            }
            writeln!(out, "{line}").unwrap();
        }
    }
    for route in &routes {
        let action = match route.kind {
            RouteKind::Read => "",
            RouteKind::Write(permit) => permit.action,
        };
        let in_space = in_a_space(route.path);
        let places = [("open", app.world.open), ("closed", app.world.closed)];
        for (name, space) in places.into_iter().take(if in_space { 2 } else { 1 }) {
            let mut line = format!(
                "{:<58}{action:<22}{:<7}",
                format!("{} {}", route.method, route.path),
                if in_space { name } else { "" }
            );
            for role in Role::ALL {
                write!(line, "{:>12}", status(app, route, space, role).await).unwrap();
            }
            writeln!(out, "{line}").unwrap();
        }
    }
    out
}

#[test]
fn every_route_for_every_role() {
    run(Engine::Sqlite, async |app| insta::assert_snapshot!("matrix", matrix(app).await));
}

#[test]
fn what_is_closed_does_not_exist_for_others() {
    run(Engine::Postgres, async |app| {
        for route in house::routes().list().iter().filter(|route| in_a_space(route.path)) {
            let sample = sample(app, route, app.world.closed, Role::Guest).await;
            for role in [Role::Guest, Role::Outsider] {
                let client = app.client(role);
                let there = match route.method {
                    Method::GET => client.get(&sample.path).await,
                    Method::DELETE => client.delete(&sample.path).await,
                    _ => client.post(&sample.path, sample.body.clone()).await,
                };
                let missing = client.get("/spaces/987654321").await;
                assert_eq!(
                    there.expect(404).json(),
                    missing.expect(404).json(),
                    "{} {}",
                    route.method,
                    route.path
                );
            }
        }
        let idea = app.idea_in(app.world.closed, "Secret benches").await;
        let events = app.client(Role::Outsider).get(&format!("/subjects/{idea}/events")).await;
        events.expect(404);
        for path in ["/", "/spaces", "/me", "/notices", "/search?q=clinic%27s"] {
            let list = app.client(Role::Outsider).get(path).await.text();
            assert!(!list.contains("own table"), "{path} tells of a space that is closed: {list}");
        }
    });
}
