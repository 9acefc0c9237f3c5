//! The charter's table is the only word on who may do what: each cell is changed through the API, and the routes obey.

use cocreate::house;
use cocreate_kernel::SpaceId;
use cocreate_testkit::{Engine, Role, TestApp, on_both, run};
use cocreate_web::{Action, RouteKind, action, actions};
use serde_json::{Value, json};

use crate::matrix::{Ground, sample, send};

fn path(space: SpaceId, rest: &str) -> String {
    format!("/api/v1/spaces/{space}{rest}")
}

/// Puts cells into force, as the host does.
pub(crate) async fn permit(app: &TestApp, space: SpaceId, cells: &[&str]) {
    let host = app.client(Role::Host);
    let at = path(space, "/charter/permissions");
    let version = host.get(&at).await.expect(200).json()["version"].clone();
    host.post(&at, json!({"version": version, "cells": cells})).await.expect(200);
}

async fn refused(app: &TestApp, cells: &[&str]) -> Vec<String> {
    let host = app.client(Role::Host);
    let at = path(app.world.open, "/charter/permissions");
    let version = host.get(&at).await.json()["version"].clone();
    host.post(&at, json!({"version": version, "cells": cells})).await.expect(422).flaws()
}

/// The answer of the table for an action and somebody.
async fn answer(app: &TestApp, name: &str, who: &str) -> Value {
    let table = app.client(Role::Guest).get(&path(app.world.open, "/charter/permissions")).await.json();
    let row = table["actions"].as_array().unwrap().iter().find(|row| row["action"] == name).unwrap().clone();
    row["cells"].as_array().unwrap().iter().find(|cell| cell["who"] == who).unwrap()["answer"].clone()
}

/// Who tries each cell, and which power is theirs alone among those who try.
const WHOS: [(&str, Role); 5] = [
    ("host", Role::Host),
    ("steward", Role::Steward),
    ("participant", Role::Colleague),
    ("observer", Role::Observer),
    ("neutral", Role::Neutral),
];

/// Changes each cell of one action, each in turn, and tries its route.
async fn each_cell(app: &TestApp, one: Action) -> Vec<String> {
    let (routes, space, name) = (house::routes(), app.world.open, one.permit.action);
    let takes = |kind: &RouteKind| matches!(kind, RouteKind::Write(permit) if permit.action == name);
    let tells_once =
        |path: &str| path.ends_with("/invitations/links") || path.ends_with("/invitations/codes");
    let route = routes.list().iter().find(|route| takes(&route.kind) && !tells_once(route.path)).unwrap();
    // Nobody is named beside the cell that is tried: neither whoever is signed in, nor the author.
    for (who, _) in [("signed_in", true), ("author", one.on_subject)].iter().filter(|(_, is)| *is) {
        permit(app, space, &[&format!("{name} {who} no")]).await;
    }
    let mut whos: Vec<(String, Role)> = vec![(format!("group:{}", app.world.groups[1]), Role::Colleague)];
    whos.extend(WHOS.iter().map(|(who, role)| ((*who).to_owned(), *role)));
    if name == "space.join" {
        whos = vec![("signed_in".to_owned(), Role::Outsider)];
    }
    let mut wrong = Vec::new();
    for (who, role) in whos {
        let kept = cocreate_spaces::KEPT_BY_HOSTS.contains(&name) && who == "host";
        if who.starts_with("group:") {
            permit(app, space, &[&format!("{name} participant no")]).await;
        }
        for (cell, expected) in [("no", 403), ("approval", 202), ("yes", 200)] {
            if kept && cell != "yes" {
                assert_eq!(refused(app, &[&format!("{name} host {cell}")]).await, ["cells host_keeps"]);
                continue;
            }
            // What a try needs is made by those who may in any case.
            let usual: Vec<String> = one.permit.to.iter().map(ToString::to_string).collect();
            let before = if usual.contains(&who) { "yes" } else { "no" };
            permit(app, space, &[&format!("{name} {who} {before}")]).await;
            let sample = sample(app, route, Ground::Open, role).await;
            permit(app, space, &[&format!("{name} {who} {cell}")]).await;
            assert_eq!(answer(app, name, &who).await, cell);
            let sample = sample.in_force(app, space).await;
            let reply = send(app, route, &sample, role).await;
            if reply.status.as_u16() != expected {
                wrong.push(format!("{name} {who} {cell}: {} {}", reply.status, reply.text()));
            }
        }
        if who.starts_with("group:") {
            permit(app, space, &[&format!("{name} {who} no")]).await;
        }
    }
    wrong
}

#[test]
fn each_cell_of_the_table_is_obeyed() {
    let _ = house::routes();
    let governed: Vec<Action> = actions().into_iter().filter(|action| action.governed).collect();
    assert!(governed.len() >= 15, "{governed:?}");
    for one in governed {
        run(Engine::Sqlite, async |app| {
            let wrong = each_cell(app, one).await;
            assert!(wrong.is_empty(), "{wrong:#?}");
        });
    }
}

on_both! {
    async fn the_table_is_amended_like_the_rest_of_the_charter(app) {
        let at = path(app.world.open, "/charter/permissions");
        assert_eq!(answer(app, "idea.write", "observer").await, "no");
        permit(app, app.world.open, &["idea.write observer approval", "idea.write participant no"]).await;
        assert_eq!(answer(app, "idea.write", "observer").await, "approval");
        let view = app.client(Role::Guest).get(&path(app.world.open, "/charter")).await.json();
        assert_eq!(view["clauses"]["rules"]["permits"], json!({"idea.write": ["host", "steward"]}));
        assert_eq!(view["version"], 2);
        let page = app.client(Role::Guest).page(&format!("/spaces/{}/charter", app.world.open)).await.text();
        assert!(page.contains("with approval: observers"), "{page}");
        // Back to what it was: nothing of it stands in the charter.
        permit(app, app.world.open, &["idea.write observer no", "idea.write participant yes"]).await;
        let view = app.client(Role::Guest).get(&path(app.world.open, "/charter")).await.json();
        assert_eq!(view["clauses"]["rules"]["permits"], json!({}));
        let old = app.client(Role::Host).post(&at, json!({"version": 1, "cells": ["idea.write observer yes"]})).await;
        assert_eq!(old.expect(409).code(), "edited_meanwhile");
        for role in [Role::Steward, Role::Participant, Role::Outsider] {
            app.client(role).post(&at, json!({"version": 3, "cells": []})).await.expect(403);
        }
        // An amendment of the words leaves the table alone.
        permit(app, app.world.open, &["idea.write observer yes"]).await;
        let amend = json!({"version": 4, "intent": "Less waiting."});
        app.client(Role::Host).post(&path(app.world.open, "/charter"), amend).await.expect(200);
        assert_eq!(answer(app, "idea.write", "observer").await, "yes");
    }

    async fn nobody_can_be_locked_out(app) {
        for name in cocreate_spaces::KEPT_BY_HOSTS {
            for cell in ["no", "approval"] {
                assert_eq!(refused(app, &[&format!("{name} host {cell}")]).await, ["cells host_keeps"]);
            }
        }
        for cell in ["space.leave host no", "person.sign_in signed_in no", "idea.fly host yes", "idea.write king yes",
            "idea.write host perhaps", "idea.write", "idea.write clock yes", "idea.write administrator yes", "idea.write anyone yes",
            "idea.write author yes"] {
            assert_eq!(refused(app, &[cell]).await, ["cells not_a_permission"], "{cell}");
        }
        let foreign = app.client(Role::Host).get(&path(app.world.closed, "")).await.json()["groups"][0]["group"]["id"].clone();
        assert_eq!(refused(app, &[&format!("idea.write group:{foreign} yes")]).await, ["cells unknown_group"]);
        // No charter keeps anybody from leaving, or the clock from closing.
        let closes = crate::races::open(app, &[app.idea("Benches").await]).await;
        permit(app, app.world.open, &["decision.close host no", "decision.close steward no"]).await;
        app.client(Role::Steward).post(&format!("/api/v1/decisions/{closes}/closure"), json!({})).await.expect(403);
        app.clock.set(cocreate_testkit::day(8));
        app.deliver().await;
        let state = app.client(Role::Guest).get(&format!("/api/v1/decisions/{closes}")).await.json()["state"].clone();
        assert_eq!(state, "decided");
    }

    async fn a_group_may_what_its_power_may_not(app) {
        let nurses = app.world.groups[1];
        permit(app, app.world.open, &["idea.answer participant no", &format!("idea.answer group:{nurses} yes")]).await;
        let idea = app.idea("Benches").await;
        let body = json!({"status": "planned", "reason": "In May."});
        let at = format!("/api/v1/ideas/{idea}/answers");
        app.client(Role::Participant).post(&at, body.clone()).await.expect(403);
        app.client(Role::Colleague).post(&at, body).await.expect(200);
    }
}

/// Each action that a charter governs has words in every language: the table says it.
#[test]
fn every_action_has_words() {
    let _ = house::routes();
    assert!(action("idea.write").is_some());
    let names: Vec<&str> = actions().iter().filter(|one| one.governed).map(|one| one.permit.action).collect();
    let mut missing = Vec::new();
    for language in cocreate_web::L10n::shared().all() {
        for name in &names {
            let key = format!("action-{}", name.replace(['.', '_'], "-"));
            if !language.has(&key) {
                missing.push(format!("{}: {key}", language.tag));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
