//! The permission matrix: every route for every role and for every state of membership, in a space that anybody may read, in one for
//! members only, and about an idea that only one group of the open space sees (the colleague speaks for
//! it), printed to one reviewed file. A route without a line here fails.

use std::fmt::Write;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

use axum::http::Method;
use cocreate::house;
use cocreate_kernel::{Power, SpaceId, SubjectId};
use cocreate_spaces::ChangeGroup;
use cocreate_testkit::{Engine, PASSWORD, Reply, Role, TestApp, run};
use cocreate_web::{Route, RouteKind};
use serde_json::{Value, json};

use crate::apart::apart;

use crate::passkeys::{Authenticator, add, answered, challenge};
use crate::second::connecting;
use crate::services;

/// Where a route is tried.
pub(crate) struct Sample {
    pub(crate) path: String,
    pub(crate) body: Value,
    /// Whose cookies are carried as well.
    carried: Option<Reply>,
}

impl Sample {
    /// The same, about the version of the charter that is in force now.
    pub(crate) async fn in_force(mut self, app: &TestApp, space: SpaceId) -> Self {
        if !self.body["version"].is_null() {
            let charter = app.client(Role::Host).get(&format!("/spaces/{space}/charter")).await.json();
            self.body["version"] = charter["version"].clone();
        }
        self
    }
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

/// What is acted on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ground {
    /// Something in the space that anybody may read.
    Open,
    /// Something in the space for members only.
    Closed,
    /// An idea in the open space that only the colleague's group sees.
    Group,
}

impl Ground {
    const ALL: [(Self, &str); 3] = [(Self::Open, "open"), (Self::Closed, "closed"), (Self::Group, "group")];

    /// The grounds on which an address can be tried.
    fn of(path: &str) -> &'static [(Self, &'static str)] {
        if path.contains("{idea}") || path.contains("{subject}") {
            &Self::ALL
        } else if in_a_space(path) {
            &Self::ALL[..2]
        } else {
            &[(Self::Open, "")]
        }
    }

    fn space(self, app: &TestApp) -> SpaceId {
        if self == Self::Closed { app.world.closed } else { app.world.open }
    }

    async fn idea(self, app: &TestApp) -> SubjectId {
        if self != Self::Group {
            return app.idea_in(self.space(app), "Benches").await;
        }
        // Trying a route may have made the colleague speak for another group.
        let nurses = ChangeGroup { space: app.world.open, group: app.world.groups[1] };
        app.perform(Role::Colleague, nurses).await;
        apart(app, "Benches").await
    }
}

/// Makes what a route needs, anew for each try, and says what to send there.
pub(crate) async fn sample(app: &TestApp, route: &Route, ground: Ground, role: Role) -> Sample {
    let space = ground.space(app);
    let mut path = route.path.replace("{space}", &space.to_string());
    for name in ["{idea}", "{subject}"] {
        if path.contains(name) {
            path = path.replace(name, &ground.idea(app).await.to_string());
        }
    }
    if path.contains("{decision}") {
        path = path.replace("{decision}", &decision_in(app, space).await.to_string());
    }
    if path.starts_with("/join/")
        && let Some(shown) = app.shown_into(app.world.open)
    {
        path = path.replace("{invitation}", &shown.to_string());
    }
    if path.starts_with("/invitations/") || path.starts_with("/join/") {
        let (invitation, token) = door(app, "links").await;
        path = path.replace("{token}", &token).replace("{invitation}", &invitation.to_string());
    }
    if path.contains("{invitation}") {
        path = path.replace("{invitation}", &made_in(app, space, "links", json!({})).await.0.to_string());
    }
    if path.starts_with("/requests/{request}") && role == Role::Pending {
        let mine = app.client(role).get("/api/v1/requests").await.expect(200).json();
        path = path.replace("{request}", &mine["requests"][0]["id"].to_string());
    }
    if path.contains("{request}") {
        path = path.replace("{request}", &held_in(app, space).await.to_string());
    }
    // Whoever is removed, or given a group, is somebody of whom nothing else depends.
    if path.ends_with("/removal") || path.contains("{person}/groups") {
        path = path.replace("{person}", &app.member_in(space).await.to_string());
    }
    if path.starts_with("/administration/people/{person}") {
        path = path.replace("{person}", &app.newcomer("Nadia").await.to_string());
    }
    if path.starts_with("/administration/services/{person}") {
        let program = services::made(app).await;
        path = path.replace("{person}", &program.to_string());
        if path.contains("{token}") {
            path = path.replace("{token}", &services::token(app, program, &["read"]).await.0.to_string());
        }
        if path.ends_with("/spaces/end") {
            services::place(app, program, app.world.open, "observer").await.expect(200);
        }
    }
    if path.starts_with("/me/tokens/{token}") {
        path = path.replace("{token}", &token_of(app, role).await.to_string());
    }
    path = path.replace("{token}", &"a".repeat(64)).replace("{export}", "987654");
    if path.contains("{thing}") {
        path = path.replace("{thing}", &thing_in(app, space, &path).await);
    }
    if path.contains("{measure}") {
        path = path.replace("{measure}", &measure_in(app, space, path.ends_with("ruling")).await.to_string());
    }
    if path.contains("{provider}") {
        let mark = cocreate_people::ProviderMark { id: "works".to_owned(), name: "The works".to_owned() };
        let offer = cocreate_people::OfferProviders(vec![mark.into()]);
        app.desk.perform(&cocreate_kernel::Actor::Operator, offer).await.unwrap();
        path = path.replace("{provider}", "works");
    }
    if path.contains("{identity}") {
        path = path.replace("{identity}", &crate::identities::linked(app, Role::Colleague).await.to_string());
    }
    if path.contains("/represented/{person}") {
        path = path.replace("{person}", &represented_in(app, space).await.to_string());
    }
    path = path.replace("{person}", &app.person(Role::Colleague).to_string());
    if path.contains("{session}") {
        path = path.replace("{session}", &session_of(app, role).await);
    }
    if path.contains("{passkey}") {
        path = path.replace("{passkey}", &passkey_of(app, role).await.to_string());
    }
    let (mut group, mut version) = (Value::Null, Value::Null);
    if route.path.contains("{space}") {
        let host = app.client(Role::Host);
        group = host.get(&format!("/spaces/{space}")).await.json()["groups"][0]["group"]["id"].clone();
        version = host.get(&format!("/spaces/{space}/charter")).await.json()["version"].clone();
        path = path.replace("{group}", &third_group(app, space).await.to_string());
    }
    let (mut carried, digits, key) = code(app, route.path, role).await;
    if route.path == "/prove/passkey" && role != Role::Guest {
        carried = Some(another_session(app, role).await);
    }
    let body = match (route.method.as_str(), route.path) {
        ("GET" | "DELETE", _) => Value::Null,
        ("POST", "/spaces/{space}/ideas") => json!({"title": "Shade", "body": "Trees."}),
        ("POST", "/ideas/{idea}/edit") => json!({"revision": 1, "title": "Shade", "body": "Trees."}),
        ("POST", "/ideas/{idea}/support" | "/ideas/{idea}/support/withdrawal" | "/ideas/{idea}/opening") => {
            json!({})
        }
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
        ("POST", "/spaces/{space}/groups") => {
            json!({"name": format!("Group of {role:?} {}", third_group(app, space).await)})
        }
        ("POST", "/spaces/{space}/members") => json!({"email": Role::Colleague.email(), "group": group}),
        ("POST", "/spaces/{space}/members/{person}/power") => json!({"power": "participant"}),
        ("POST", "/spaces/{space}/members/{person}/removal") => json!({"reason": "To try."}),
        ("POST", "/spaces/{space}/members/{person}/groups") => json!({"group": group}),
        ("POST", "/spaces/{space}/charter/permissions") => {
            json!({"version": version, "cells": ["post.write host yes"]})
        }
        ("POST", "/spaces/{space}/groups/{group}/joining") => json!({}),
        ("POST", "/spaces/{space}/invitations/links" | "/spaces/{space}/invitations/codes") => json!({}),
        ("POST", "/spaces/{space}/invitations/domains") => json!({"domain": "clinic.example"}),
        ("POST", "/spaces/{space}/invitations/letters") => json!({"lines": "somebody@new.example"}),
        ("POST", "/spaces/{space}/arrivals") => json!({"invitation": app.shown_into(space).unwrap_or(1)}),
        ("POST", "/spaces/{space}/requests/{request}/refusal") => json!({"reason": "To try."}),
        ("POST", "/join") => json!({"code": door(app, "codes").await.1}),
        ("POST", "/administration/services") => json!({"name": "Weather station"}),
        ("POST", "/administration/services/{person}/tokens") => {
            json!({"name": "The mast", "scopes": ["read"]})
        }
        ("POST", "/administration/services/{person}/spaces") => {
            json!({"space": app.world.open.to_string(), "power": "observer"})
        }
        ("POST", "/administration/services/{person}/spaces/end") => json!({"space": app.world.open}),
        ("POST", path) if ENDS.iter().any(|end| path.ends_with(end)) || path == "/invitations/{token}" => {
            json!({})
        }
        (
            "POST",
            "/spaces/{space}/membership"
            | "/spaces/{space}/membership/group"
            | "/spaces/{space}/membership/groups",
        ) => json!({"group": group}),
        ("POST", "/administration/instance") => {
            let rules = app.client(Role::Administrator).get("/administration/instance").await.json();
            json!({"version": rules["version"], "name": "Here"})
        }
        ("POST", "/administration/people/{person}/suspension") => {
            json!({"rule": "policy-abuse", "reason": "Harsh.", "days": 3})
        }
        ("POST", "/administration/limits") => {
            let rules = app.client(Role::Administrator).get("/administration/limits").await.json();
            json!({"version": rules["version"], "from": "here", "account": 0, "address": 0, "strangers": 0, "space": 0, "newcomers": 0})
        }
        ("POST", "/administration/providers/{provider}") => json!({"paused": false}),
        ("POST", "/administration/people/{person}/merging") => {
            json!({"other": app.newcomer(&somebody()).await})
        }
        ("POST", path) if path.starts_with("/administration/people/") => json!({}),
        ("POST", "/me/sessions/end" | "/me/sessions/{session}/end" | "/me/tokens/{token}/revocation") => {
            json!({})
        }
        ("POST", "/me/passkeys" | "/sessions/passkey" | "/prove/passkey") => {
            passkey_body(app, role, route.path).await
        }
        ("POST", "/me/passkeys/challenge" | "/passkeys/challenge" | "/me/passkeys/{passkey}/removal") => {
            json!({})
        }
        ("POST", "/me/two-factor" | "/me/two-factor/end") => json!({}),
        ("POST", "/me/two-factor/confirmation") => json!({"code": code_of(app, role).await}),
        ("POST", "/me/two-factor/recovery-codes") => {
            let code = json!({"code": code_of(app, role).await});
            app.client(role).post("/api/v1/me/two-factor/confirmation", code).await;
            json!({})
        }
        ("POST", "/sessions/second") => json!({"code": "000000"}),
        ("POST", "/me/tokens") => json!({"name": "Kiosk", "scopes": ["read"]}),
        ("POST", "/me/identities" | "/me/identities/{identity}/end") => json!({}),
        ("POST", "/spaces/{space}/represented") => {
            json!({"name": somebody(), "group": group, "consent": "Asked.", "agreed": true})
        }
        ("POST", "/spaces/{space}/represented/{person}/end") => json!({}),
        ("POST", "/spaces/{space}/membership/mask") => json!({"appear": "name"}),
        ("POST", "/language") => json!({"language": "en"}),
        ("POST", "/me/export") => json!({}),
        ("POST", "/me/erasure") => json!({"confirm": true}),
        ("POST", "/me/erasure/withdrawal") => json!({}),
        ("POST", "/administration/erasures/{person}") => {
            wish_to_be_erased(app).await;
            json!({"verdict": "keep", "reason": "Not now."})
        }
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
            let name = somebody();
            app.join(&name, 0).await;
            json!({"email": address_of(&name), "password": PASSWORD})
        }
        (
            "POST",
            "/spaces/{space}/moderation/{thing}/hiding" | "/spaces/{space}/moderation/{thing}/warning",
        ) => {
            json!({"rule": "policy-abuse", "reason": "Harsh."})
        }
        (
            "POST",
            "/spaces/{space}/moderation/{thing}/mute" | "/spaces/{space}/moderation/{thing}/suspension",
        ) => json!({"rule": "policy-abuse", "reason": "Harsh.", "days": 3}),
        (
            "POST",
            "/spaces/{space}/moderation/{thing}/dismissal"
            | "/spaces/{space}/moderation/{thing}/links"
            | "/people/{person}/block"
            | "/people/{person}/block/end",
        ) => json!({}),
        ("POST", "/spaces/{space}/reports/{thing}") => json!({"problem": "abuse"}),
        ("POST", "/measures/{measure}/lifting") => json!({"reason": "Enough."}),
        ("POST", "/measures/{measure}/appeal") => json!({"words": "It was a joke."}),
        ("POST", "/measures/{measure}/appeal/ruling") => json!({"outcome": "undone", "reason": "It was."}),
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

/// A name that nobody has yet.
fn somebody() -> String {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    format!("Somebody {}", COUNT.fetch_add(1, Ordering::Relaxed))
}

/// The address of somebody who joined under this name.
fn address_of(name: &str) -> String {
    format!("{}@more.example", name.to_lowercase().replace(' ', "-"))
}

/// What a report or measure can be about: what changes somebody's part in the space meets somebody new each time.
async fn thing_in(app: &TestApp, space: SpaceId, path: &str) -> String {
    if !path.ends_with("mute") && !path.ends_with("suspension") {
        return format!("idea-{}", app.idea_in(space, "Benches").await);
    }
    let name = somebody();
    let person = app.join(&name, 1).await.key();
    let email = address_of(&name);
    app.add_member(space, &email, Power::Participant).await;
    format!("person-{person}")
}

/// Somebody without e-mail, noted by the host.
async fn represented_in(app: &TestApp, space: SpaceId) -> i64 {
    let note = json!({"name": somebody(), "consent": "Asked.", "agreed": true});
    let noted = app.client(Role::Host).post(&format!("/api/v1/spaces/{space}/represented"), note).await;
    noted.expect(200).json()["person"].as_i64().unwrap()
}

async fn measure_in(app: &TestApp, space: SpaceId, appealed: bool) -> i64 {
    let idea = app.idea_in(space, "Benches").await;
    let path = format!("/api/v1/spaces/{space}/moderation/idea-{idea}/hiding");
    let hidden =
        app.client(Role::Steward).post(&path, json!({"rule": "policy-abuse", "reason": "Harsh."})).await;
    let measure = hidden.expect(200).json()["measure"].as_i64().unwrap();
    if appealed {
        let words = json!({"words": "It was a joke."});
        app.client(Role::Participant)
            .post(&format!("/api/v1/measures/{measure}/appeal"), words)
            .await
            .expect(200);
    }
    measure
}

/// The colleague's; the form decides about it.
async fn wish_to_be_erased(app: &TestApp) {
    let ask = cocreate_people::AskErasure { texts: cocreate_people::Texts::Keep, approval: true };
    app.desk.perform(&app.actor(Role::Colleague), ask).await.unwrap();
}

/// A session of somebody, besides the one that they use.
async fn session_of(app: &TestApp, role: Role) -> String {
    if role == Role::Guest {
        return "0123456789abcdef".to_owned();
    }
    let body = json!({"email": app.email_of(role), "password": PASSWORD});
    app.client(Role::Guest).post("/api/v1/sessions", body).await.expect(200);
    let sessions = app.client(role).get("/me/sessions").await.expect(200).json()["sessions"].clone();
    let other = sessions.as_array().unwrap().iter().find(|session| session["this"] == false);
    other.unwrap()["id"].as_str().unwrap().to_owned()
}

/// A token of somebody.
async fn token_of(app: &TestApp, role: Role) -> i64 {
    if role == Role::Guest {
        return 1;
    }
    let body = json!({"name": "Kiosk", "scopes": ["read"]});
    app.client(role).post("/api/v1/me/tokens", body).await.expect(200).json()["id"].as_i64().unwrap()
}

/// Verbs that say everything by their address.
const ENDS: [&str; 4] = ["/end", "/revocation", "/approval", "/withdrawal"];

/// A link into a space, or a code, as its host makes it: its key and what is shown.
async fn made_in(app: &TestApp, space: SpaceId, doors: &str, body: Value) -> (i64, String) {
    let path = format!("/api/v1/spaces/{space}/invitations/{doors}");
    let made = app.client(Role::Host).post(&path, body).await.expect(200).json();
    (made["invitation"].as_i64().unwrap(), made["secret"].as_str().unwrap().to_owned())
}

/// A link or code into a space of its own, so that nobody who comes by it changes the others.
async fn door(app: &TestApp, doors: &str) -> (i64, String) {
    let body =
        json!({"name": "Behind a door", "intent": "To try.", "groups": ["Us", "Them"], "reading": "members"});
    let made = app.client(Role::Host).post("/api/v1/spaces", body).await.expect(200).json();
    let space = SpaceId(made["space"].as_i64().unwrap());
    let group = third_group(app, space).await;
    made_in(app, space, doors, json!({"group": group})).await
}

/// The last group of a space, of which nobody is.
async fn third_group(app: &TestApp, space: SpaceId) -> i64 {
    let view = app.client(Role::Host).get(&format!("/spaces/{space}")).await.json();
    view["groups"].as_array().unwrap().last().unwrap()["group"]["id"].as_i64().unwrap()
}

/// A request of the observer's that waits in a space. The charter is as before then.
async fn held_in(app: &TestApp, space: SpaceId) -> i64 {
    let mine =
        app.client(Role::Observer).get("/api/v1/requests").await.expect(200).json()["requests"].clone();
    let waits = |held: &&Value| held["space"] == space.0 && held["state"] == "open";
    if let Some(held) = mine.as_array().unwrap().iter().find(waits) {
        return held["id"].as_i64().unwrap();
    }
    crate::permissions::permit(app, space, &["post.write observer approval"]).await;
    let idea = app.idea_in(space, "Benches").await;
    let path = format!("/api/v1/ideas/{idea}/posts");
    let held = app.client(Role::Observer).post(&path, json!({"body": "Yes."})).await.expect(202).json();
    crate::permissions::permit(app, space, &["post.write observer no"]).await;
    held["request"].as_i64().unwrap()
}

/// An authenticator that nobody has yet.
fn authenticator() -> Authenticator {
    static NEXT: AtomicU8 = AtomicU8::new(1);
    Authenticator::new(NEXT.fetch_add(1, Ordering::Relaxed).max(1))
}

/// A passkey of somebody.
async fn passkey_of(app: &TestApp, role: Role) -> i64 {
    if role == Role::Guest {
        return 1;
    }
    add(&app.client(role), &mut authenticator()).await.expect(200).json()["id"].as_i64().unwrap()
}

/// A session of somebody besides the one that they use, which goes on.
async fn another_session(app: &TestApp, role: Role) -> Reply {
    // The password was removed before.
    app.client(role).post("/me/password", json!({"password": PASSWORD})).await;
    let body = json!({"email": app.email_of(role), "password": PASSWORD});
    app.client(Role::Guest).post("/api/v1/sessions", body).await.expect(200)
}

/// What a browser answers to a challenge.
async fn passkey_body(app: &TestApp, role: Role, path: &str) -> Value {
    let mut key = authenticator();
    if path == "/sessions/passkey" {
        let name = somebody();
        app.join(&name, 0).await;
        let guest = app.client(Role::Guest);
        let body = json!({"email": address_of(&name), "password": PASSWORD});
        let begun = guest.post("/api/v1/sessions", body).await.expect(200);
        add(&guest.keeping(&begun), &mut key).await.expect(200);
        return answered(app, &mut key).await;
    }
    if path == "/prove/passkey" {
        let owner = if role == Role::Guest { Role::Colleague } else { role };
        add(&app.client(owner), &mut key).await.expect(200);
        return answered(app, &mut key).await;
    }
    let owner = if role == Role::Guest { Role::Colleague } else { role };
    let (ceremony, options) = challenge(&app.client(owner), "/api/v1/me/passkeys/challenge").await;
    json!({"name": "Phone", "ceremony": ceremony, "credential": key.create(&options)})
}

/// The code that somebody's app shows, which they are about to connect.
async fn code_of(app: &TestApp, role: Role) -> String {
    if role == Role::Guest {
        return "000000".to_owned();
    }
    let owner = app.client(role);
    owner.post("/api/v1/me/two-factor", json!({})).await;
    connecting(&owner).await.map_or_else(|| "000000".to_owned(), |counter| counter.code(app))
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

/// Sends what a sample says.
pub(crate) async fn send(app: &TestApp, route: &Route, sample: &Sample, role: Role) -> Reply {
    let client = app.client(role);
    let client = match &sample.carried {
        Some(reply) => client.keeping(reply),
        None => client,
    };
    match route.method {
        Method::GET => client.get(&sample.path).await,
        Method::DELETE => client.delete(&sample.path).await,
        _ => client.post(&sample.path, sample.body.clone()).await,
    }
}

async fn status(app: &TestApp, route: &Route, ground: Ground, role: Role) -> u16 {
    let sample = sample(app, route, ground, role).await;
    let reply = send(app, route, &sample, role).await;
    if route.method != Method::GET && reply.status.is_success() && !changes_who(route.path) {
        restore(app, route, ground, role).await;
    }
    assert!(reply.status.as_u16() < 500, "{} {} for {role:?}: {}", route.method, sample.path, reply.text());
    // Without a first factor there is nothing to go on with.
    if reply.status.as_u16() == 422 && route.path != "/sessions/second" {
        panic!("the sample of {} {} is not valid: {}", route.method, route.path, reply.text());
    }
    reply.status.as_u16()
}

/// After something was done, whoever did it is again what they were: the next route finds each in their state.
async fn restore(app: &TestApp, route: &Route, ground: Ground, role: Role) {
    if Role::STATES.contains(&role) {
        app.in_state(role).await;
    } else if matches!(role, Role::Outsider | Role::Administrator) && route.path.ends_with("/membership") {
        let end = format!("/api/v1/spaces/{}/membership/end", ground.space(app));
        app.client(role).post(&end, json!({})).await.expect(200);
    }
}

/// Whether a route leads to something in a space.
fn in_a_space(path: &str) -> bool {
    ["{space}", "{idea}", "{subject}", "{decision}", "{measure}"].iter().any(|name| path.contains(name))
}

/// Whether somebody is not found any more where they were: by their session, or by their address.
fn changes_who(path: &str) -> bool {
    path.starts_with("/sessions") || ["/prove", "/prove/passkey", "/me/email/confirmation"].contains(&path)
}

/// Whether somebody who takes a route is no member afterwards.
fn ends_membership(path: &str) -> bool {
    path.ends_with("/membership/end")
}

/// The columns of the matrix: from nobody known, by states of membership, to those who answer for the spaces, and last
/// who administers the instance, who undoes what a try of the others left.
fn columns() -> impl Iterator<Item = Role> {
    Role::ALL[..2].iter().chain(&Role::STATES).chain(&Role::ALL[2..]).copied()
}

/// A line of it.
async fn line(out: &mut String, [route, action, ground]: [&str; 3], status: impl AsyncFn(Role) -> u16) {
    write!(out, "{route:<66}{action:<22}{ground:<7}").unwrap();
    for role in columns() {
        write!(out, "{:>12}", status(role).await).unwrap();
    }
    out.push('\n');
}

async fn matrix(app: &TestApp) -> String {
    let mut out = String::new();
    let mut routes = house::routes().list().to_vec();
    // What changes one's session or address comes last.
    routes.sort_by_key(|route| {
        let by_password = route.path.starts_with("/me/password");
        let last = (
            changes_who(route.path),
            // It asks for an address that is there still.
            route.path != "/prove/passkey",
            ends_membership(route.path),
            by_password,
            route.path.ends_with("two-factor/end"),
        );
        (last, route.path, route.method.to_string())
    });
    for role in Role::STATES {
        app.in_state(role).await;
    }
    let wide = columns().map(|role| format!("{:>12}", format!("{role:?}").replace("Administrator", "Admin")));
    writeln!(out, "{:<66}{:<22}{:<7}{}", "route", "action", "space", wide.collect::<String>()).unwrap();
    for (route, path) in KIT {
        for (ground, name) in Ground::of(path) {
            let path = path.replace("{idea}", &ground.idea(app).await.to_string());
            let head = [&format!("GET {route}"), "", *name];
            line(&mut out, head, async |role| app.client(role).status(&path).await).await;
        }
    }
    for path in ["/welcome", "/welcome/codes", "/welcome/second"] {
        let sent = async |role| app.client(role).form(path, &[]).await.status.as_u16();
        line(&mut out, [&format!("POST {path}"), "", ""], sent).await;
    }
    for route in &routes {
        let action = match route.kind {
            RouteKind::Read => "",
            RouteKind::Write(permit) => permit.action,
        };
        for (ground, name) in Ground::of(route.path) {
            let head = [&format!("{} {}", route.method, route.path), action, *name];
            line(&mut out, head, async |role| status(app, route, *ground, role).await).await;
        }
    }
    let states = states(&out);
    out + &states
}

/// Where a state of membership is answered otherwise than what it is nearest to: a stranger, or, muted, a participant.
fn states(matrix: &str) -> String {
    let place = |role| columns().position(|one| one == role).unwrap();
    let mut out = "\nWhat a state of membership changes\n".to_owned();
    for line in matrix.lines().skip(1) {
        let (head, answers) = line.split_at(95);
        let answers: Vec<&str> = answers.split_whitespace().collect();
        for role in Role::STATES {
            let near = if role == Role::Muted { Role::Participant } else { Role::Outsider };
            let (answer, usual) = (answers[place(role)], answers[place(near)]);
            if answer != usual {
                let role = format!("{role:?}");
                writeln!(out, "{head}{role:<10}{answer}, where the {near:?} gets {usual}").unwrap();
            }
        }
    }
    out
}

#[test]
fn every_route_for_every_role() {
    run(Engine::Sqlite, async |app| insta::assert_snapshot!("matrix", matrix(app).await));
}

#[test]
fn what_is_for_one_group_does_not_exist_for_others() {
    run(Engine::Postgres, async |app| {
        for role in Role::STATES {
            app.in_state(role).await;
        }
        for route in house::routes().list().iter().filter(|route| Ground::of(route.path).len() == 3) {
            let sample = sample(app, route, Ground::Group, Role::Guest).await;
            for role in columns().filter(|role| *role != Role::Colleague) {
                let client = app.client(role);
                let there = match route.method {
                    Method::GET => client.get(&sample.path).await,
                    Method::DELETE => client.delete(&sample.path).await,
                    _ => client.post(&sample.path, sample.body.clone()).await,
                };
                let missing = client.get("/spaces/987654321").await;
                let line = format!("{} {} for {role:?}", route.method, route.path);
                assert_eq!(there.expect(404).json(), missing.expect(404).json(), "{line}");
            }
        }
    });
}

#[test]
fn what_is_closed_does_not_exist_for_others() {
    run(Engine::Postgres, async |app| {
        for role in Role::STATES {
            app.in_state(role).await;
        }
        let outside = Role::STATES.into_iter().filter(|role| *role != Role::Muted);
        let outside: Vec<Role> = [Role::Guest, Role::Outsider].into_iter().chain(outside).collect();
        for route in house::routes().list().iter().filter(|route| in_a_space(route.path)) {
            let sample = sample(app, route, Ground::Closed, Role::Guest).await;
            for &role in &outside {
                // Coming in by what they showed is the one thing that whoever is invited may.
                if role == Role::Invited && route.path.ends_with("/arrivals") {
                    continue;
                }
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
