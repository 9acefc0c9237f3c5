//! Accounts of programs: what opens them, what they may do, and that everybody sees what they are.

use cocreate_kernel::{MINUTE, PersonId, SpaceId};
use cocreate_testkit::{Client, PASSWORD, Reply, Role, TestApp, on_both};
use serde_json::{Value, json};

/// Makes a program.
pub(crate) async fn made(app: &TestApp) -> PersonId {
    let body = json!({"name": "Weather station"});
    let made = app.client(Role::Administrator).post("/api/v1/administration/services", body).await;
    PersonId(made.expect(200).json()["person"].as_i64().unwrap())
}

/// Makes a token of a program; gives its key and what the program carries.
pub(crate) async fn token(app: &TestApp, program: PersonId, scopes: &[&str]) -> (i64, String) {
    let path = format!("/api/v1/administration/services/{program}/tokens");
    let body = json!({"name": "The mast", "scopes": scopes});
    let made = app.client(Role::Administrator).post(&path, body).await.expect(200);
    assert_eq!(made.headers["cache-control"], "no-store");
    let made = made.json();
    (made["id"].as_i64().unwrap(), made["token"].as_str().unwrap().to_owned())
}

pub(crate) async fn place(app: &TestApp, program: PersonId, space: SpaceId, power: &str) -> Reply {
    let path = format!("/api/v1/administration/services/{program}/spaces");
    let body = json!({"space": space.to_string(), "power": power});
    app.client(Role::Administrator).post(&path, body).await
}

/// A program that takes part in the open space, and what it carries.
async fn taking_part(app: &TestApp) -> (PersonId, Client) {
    let program = made(app).await;
    let (_, secret) = token(app, program, &["read", "contribute"]).await;
    place(app, program, app.world.open, "participant").await.expect(200);
    (program, app.client(Role::Guest).carrying(&secret))
}

async fn write(client: &Client, space: SpaceId) -> Reply {
    let body = json!({"title": "Rain", "body": "From noon on."});
    client.post(&format!("/api/v1/spaces/{space}/ideas"), body).await
}

on_both! {
    async fn a_program_acts_where_it_was_let_in_and_says_what_it_is(app) {
        let (space, program) = (app.world.open, made(app).await);
        let (_, secret) = token(app, program, &["read", "contribute"]).await;
        let client = app.client(Role::Guest).carrying(&secret);
        assert_eq!(write(&client, space).await.expect(403).code(), "members_only");
        place(app, program, space, "observer").await.expect(200);
        assert_eq!(write(&client, space).await.expect(403).code(), "not_permitted");
        place(app, program, space, "participant").await.expect(200);
        let idea = write(&client, space).await.expect(200).json()["idea"].clone();
        let guest = app.client(Role::Guest);
        let author = guest.get(&format!("/ideas/{idea}")).await.json()["author"].clone();
        assert_eq!((author["name"].as_str(), &author["program"], &author["group"]), (Some("⚙ Weather station"), &json!(true), &Value::Null));
        for (language, words) in [("en", "⚙ Weather station (program)"), ("de", "⚙ Weather station (Programm)")] {
            for path in [format!("/ideas/{idea}"), format!("/spaces/{space}/ideas")] {
                assert!(guest.page_in(language, &path).await.expect(200).text().contains(words), "{path}");
            }
        }
        let host = app.client(Role::Host);
        assert!(host.page(&format!("/spaces/{space}/members")).await.expect(200).text().contains("⚙ Weather station (program)"));
        assert!(host.page(&format!("/people/{program}")).await.expect(200).text().contains("This is a program."));
        assert_eq!(host.get(&format!("/people/{program}")).await.json()["program"], true);
        // Administrators find it, and what it did.
        let ada = app.client(Role::Administrator);
        let found = ada.get("/administration/people?q=⚙").await.expect(200).json();
        assert_eq!(found["people"][0]["service_of"], json!(app.person(Role::Administrator)));
        let audit = ada.get(&format!("/administration/audit?person={program}")).await.expect(200).text();
        assert!(audit.contains("idea.written"), "{audit}");
    }

    async fn tokens_alone_open_a_program(app) {
        let (program, client) = taking_part(app).await;
        for path in ["/me", "/me/tokens", "/me/passkeys", "/me/export", "/prove", "/administration", "/administration/services"] {
            assert_eq!(client.get(path).await.expect(403).code(), "token_scope", "{path}");
        }
        let more = json!({"name": "More", "scopes": ["read"]});
        client.post("/api/v1/me/tokens", more.clone()).await.expect(403);
        client.post(&format!("/api/v1/administration/services/{program}/tokens"), more).await.expect(403);
        client.post("/api/v1/me/password", json!({"password": "long and unheard of"})).await.expect(403);
        // It has no address and no password.
        for email in ["", "Weather station", "⚙ Weather station"] {
            app.client(Role::Guest).post("/api/v1/sessions", json!({"email": email, "password": PASSWORD})).await.expect(422);
            app.client(Role::Guest).post("/api/v1/sign-in/codes", json!({"email": email})).await.expect(422);
        }
        // Its tokens are made for no more than reading and taking part.
        let path = format!("/api/v1/administration/services/{program}/tokens");
        for scope in ["organise", "account", "administer"] {
            let reply = app.client(Role::Administrator).post(&path, json!({"name": "More", "scopes": ["read", scope]})).await;
            assert_eq!(reply.expect(422).flaws(), ["scopes unknown_choice"]);
        }
        // Making one asks for a fresh proof.
        app.clock.advance(cocreate_kernel::PROVEN);
        let late = app.client(Role::Administrator).post(&path, json!({"name": "Late", "scopes": ["read"]})).await;
        assert_eq!(late.expect(403).code(), "prove_yourself");
    }

    async fn where_each_has_one_voice_a_program_has_none(app) {
        let (_, client) = taking_part(app).await;
        let (space, idea) = (app.world.open, app.idea("Benches").await);
        let decision = crate::races::open(app, &[idea]).await;
        for (path, body) in [
            (format!("/ideas/{idea}/support"), json!({})),
            (format!("/decisions/{decision}/ballot"), json!({"approves": [idea]})),
            (format!("/spaces/{space}/membership/group"), json!({"group": app.world.groups[0]})),
            (format!("/spaces/{space}/membership/groups"), json!({"group": app.world.groups[0]})),
        ] {
            assert_eq!(client.post(&format!("/api/v1{path}"), body).await.expect(403).code(), "people_only", "{path}");
        }
        client.post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "Dry by then."})).await.expect(200);
        let view = app.client(Role::Guest).get(&format!("/ideas/{idea}")).await.json();
        assert_eq!((view["supports"].as_i64(), view["posts"][0]["author"]["program"].as_bool()), (Some(0), Some(true)));
    }

    async fn a_program_answers_for_nothing_and_rules_nobody(app) {
        let (program, client) = taking_part(app).await;
        let space = app.world.open;
        let host = app.client(Role::Host);
        let power = format!("/api/v1/spaces/{space}/members/{program}/power");
        for name in ["host", "steward", "neutral"] {
            assert_eq!(host.post(&power, json!({"power": name})).await.expect(409).code(), "program_power");
            assert_eq!(place(app, program, space, name).await.expect(422).flaws(), ["power unknown_choice"]);
        }
        host.post(&power, json!({"power": "observer"})).await.expect(200);
        host.post(&power, json!({"power": "participant"})).await.expect(200);
        // A charter that lets participants moderate and answer does not let a program.
        crate::permissions::permit(app, space, &["idea.answer participant yes", "content.hide participant yes", "request.decide participant yes"]).await;
        let idea = app.idea("Benches").await;
        let answer = json!({"status": "planned", "reason": "In May."});
        assert_eq!(client.post(&format!("/api/v1/ideas/{idea}/answers"), answer).await.expect(403).code(), "token_scope");
        let hide = json!({"rule": "policy-abuse", "reason": "Harsh."});
        client.post(&format!("/api/v1/spaces/{space}/moderation/idea-{idea}/hiding"), hide).await.expect(403);
        client.post("/api/v1/spaces", json!({"name": "Mine", "intent": "To try.", "groups": ["Us", "Them"]})).await.expect(403);
        let give = format!("/administration/people/{program}/administrator");
        assert_eq!(app.client(Role::Administrator).post(&give, json!({})).await.expect(409).code(), "unfit_administrator");
    }

    async fn an_administrator_sees_no_more_through_a_program(app) {
        let (program, client) = taking_part(app).await;
        let closed = app.world.closed;
        client.get(&format!("/api/v1/spaces/{closed}")).await.expect(404);
        client.post(&format!("/api/v1/spaces/{closed}/membership"), json!({"group": app.world.groups[0]})).await.expect(404);
        place(app, program, closed, "observer").await.expect(404);
        // Only a host of it lets a program into a space for members.
        let (ada, hana) = (app.person(Role::Administrator), app.person(Role::Host));
        crate::raw::execute(app, &format!("INSERT INTO member (space_id, person_id, power, joined_at) VALUES ({closed}, {ada}, 'participant', 1)")).await;
        crate::raw::execute(app, &format!("UPDATE space SET member_count = member_count + 1 WHERE id = {closed}")).await;
        assert_eq!(place(app, program, closed, "observer").await.expect(403).code(), "program_needs_host");
        crate::raw::execute(app, &format!("UPDATE member SET power = 'host' WHERE space_id = {closed} AND person_id = {ada}")).await;
        place(app, program, closed, "observer").await.expect(200);
        client.get(&format!("/api/v1/spaces/{closed}")).await.expect(200);
        // Whom a host removed, nobody but a host lets in again.
        let removal = format!("/api/v1/spaces/{}/members/{program}/removal", app.world.open);
        app.client(Role::Host).post(&removal, json!({"reason": "Too loud."})).await.expect(200);
        assert_eq!(place(app, program, app.world.open, "observer").await.expect(403).code(), "program_needs_host");
        // People are let in by no such form.
        place(app, hana, app.world.open, "observer").await.expect(404);
    }

    async fn a_program_ends_at_once_and_for_good(app) {
        let (program, client) = taking_part(app).await;
        let idea = write(&client, app.world.open).await.expect(200).json()["idea"].clone();
        let ada = app.client(Role::Administrator);
        let home = format!("/administration/services/{program}");
        let (id, second) = token(app, program, &["read"]).await;
        let reader = app.client(Role::Guest).carrying(&second);
        reader.get("/spaces").await.expect(200);
        assert_eq!(write(&reader, app.world.open).await.expect(403).code(), "token_scope");
        ada.post(&format!("{home}/tokens/{id}/revocation"), json!({})).await.expect(200);
        ada.post(&format!("{home}/tokens/{id}/revocation"), json!({})).await.expect(404);
        reader.get("/spaces").await.expect(401);
        client.get("/spaces").await.expect(200);
        let members = async || app.client(Role::Host).get(&format!("/spaces/{}/members", app.world.open)).await.text();
        assert!(members().await.contains("Weather station"));
        ada.post(&format!("{home}/end"), json!({})).await.expect(200);
        client.get("/spaces").await.expect(401);
        assert!(!members().await.contains("Weather station"));
        let again = json!({"name": "Again", "scopes": ["read"]});
        assert_eq!(ada.post(&format!("{home}/tokens"), again).await.expect(409).code(), "program_ended");
        place(app, program, app.world.open, "observer").await.expect(404);
        ada.post(&format!("{home}/end"), json!({})).await.expect(200);
        assert!(ada.get(&home).await.expect(200).json()["ended_at"].is_string());
        let name = app.client(Role::Guest).get(&format!("/ideas/{idea}")).await.json()["author"]["name"].clone();
        assert_eq!(name, "⚙ Weather station", "what it said stays, and says who said it");
        // The accounts of people are none of these pages' business.
        let theirs = format!("/administration/services/{}", app.person(Role::Participant));
        for path in [theirs.clone(), format!("{theirs}/spaces")] {
            ada.get(&path).await.expect(404);
        }
        ada.post(&format!("{theirs}/end"), json!({})).await.expect(404);
        app.client(Role::Participant).get("/me").await.expect(200);
    }

    async fn a_program_stops_with_whoever_answers_for_it(app) {
        let (_, client) = taking_part(app).await;
        let ada = app.person(Role::Administrator);
        crate::raw::execute(app, &format!("UPDATE person SET suspended_at = 1 WHERE id = {ada}")).await;
        client.get("/spaces").await.expect(401);
        crate::raw::execute(app, &format!("UPDATE person SET suspended_at = NULL WHERE id = {ada}")).await;
        client.get("/spaces").await.expect(200);
    }

    async fn nobody_is_called_as_a_program_is(app) {
        let paula = app.client(Role::Participant);
        paula.post("/api/v1/me/profile", json!({"name": "⚙ Paula ⚙"})).await.expect(200);
        assert_eq!(paula.get("/me").await.json()["name"], "Paula");
        app.client(Role::Guest).post("/api/v1/people", json!({"email": "x@new.example", "name": "⚙"})).await.expect(422);
        app.clock.advance(MINUTE);
        app.client(Role::Guest).post("/api/v1/people", json!({"email": "x@new.example", "name": "⚙ X"})).await.expect(200);
        let asked = app.client(Role::Guest).post("/api/v1/sign-in/codes", json!({"email": "y@new.example"})).await.expect(200);
        let (digits, _) = app.code_to("y@new.example").await;
        let browser = app.client(Role::Guest).keeping(&asked);
        let entered = browser.post("/api/v1/sessions/code", json!({"code": digits, "name": "⚙ Y"})).await.expect(200);
        assert_eq!(browser.keeping(&entered).get("/me").await.json()["name"], "Y");
    }
}
