//! People come in by a link, a letter, a domain or a code; and nobody else does.

use std::sync::Arc;

use cocreate_kernel::{Actor, DAY, HOUR, SpaceId};
use cocreate_testkit::{Client, Role, TestApp, on_both};
use serde_json::{Value, json};

use crate::raw::execute;

fn path(space: SpaceId, rest: &str) -> String {
    format!("/api/v1/spaces/{space}{rest}")
}

/// A link into the closed space, as the host makes it.
pub(crate) async fn link(app: &TestApp, body: Value) -> (i64, String) {
    let made = app
        .client(Role::Host)
        .post(&path(app.world.closed, "/invitations/links"), body)
        .await
        .expect(200)
        .json();
    (made["invitation"].as_i64().unwrap(), made["secret"].as_str().unwrap().to_owned())
}

/// The first group of the closed space.
pub(crate) async fn group(app: &TestApp, n: usize) -> Value {
    let space = app.client(Role::Host).get(&path(app.world.closed, "")).await.json();
    space["groups"][n]["group"]["id"].clone()
}

async fn power_of(app: &TestApp, client: &Client) -> Value {
    let me = client.get("/api/v1/me").await.expect(200).json();
    let mine = me["spaces"].as_array().unwrap().iter().find(|space| space["id"] == app.world.closed.0);
    mine.map_or(Value::Null, |space| space["power"].clone())
}

on_both! {
    async fn a_link_shows_where_it_leads_and_lets_in_only_who_says_so(app) {
        let (_, token) = link(app, json!({"power": "observer", "group": group(app, 1).await})).await;
        let olga = app.client(Role::Outsider);
        let page = format!("/api/v1/invitations/{token}");
        for client in [&app.client(Role::Guest), &olga] {
            let shown = client.get(&page).await.expect(200).json();
            assert_eq!(shown["leads_to"]["name"], "The clinic's own table");
            assert_eq!((&shown["leads_to"]["power"], &shown["leads_to"]["group"]["name"]), (&json!("observer"), &json!("Nurses")));
            assert_eq!((&shown["leads_to"]["by"], &shown["space"]), (&json!("Hana"), &Value::Null));
        }
        // Being invited is no sight of the space.
        olga.get(&path(app.world.closed, "")).await.expect(404);
        assert_eq!(app.client(Role::Guest).post(&page, json!({})).await.expect(401).code(), "sign_in");
        olga.post(&page, json!({})).await.expect(200);
        assert_eq!(power_of(app, &olga).await, "observer");
        olga.get(&path(app.world.closed, "")).await.expect(200);
        // Once more changes nothing, and takes no place.
        olga.post(&page, json!({})).await.expect(200);
        let list = app.client(Role::Host).get(&path(app.world.closed, "/invitations")).await.json();
        assert_eq!((&list["invitations"][0]["uses"], &list["invitations"][0]["came"][0]["name"]), (&json!(1), &json!("Olga")));
    }

    async fn of_many_who_come_for_the_last_place_one_gets_it(app) {
        let (_, token) = link(app, json!({"uses": 2, "group": group(app, 0).await})).await;
        let page = format!("/api/v1/invitations/{token}");
        app.somebody("first@new.example").await.post(&page, json!({})).await.expect(200);
        let mut people = Vec::new();
        for n in 0..8 {
            people.push(app.somebody(&format!("n{n}@new.example")).await);
        }
        let mut running = tokio::task::JoinSet::new();
        for client in people {
            let page = page.clone();
            running.spawn(async move { client.post(&page, json!({})).await.status.as_u16() });
        }
        let mut answers = running.join_all().await;
        answers.sort_unstable();
        assert_eq!(answers, [200, 409, 409, 409, 409, 409, 409, 409]);
    }

    async fn an_invitation_ends_when_it_is_over_used_up_or_taken_back(app) {
        let host = app.client(Role::Host);
        let olga = app.client(Role::Outsider);
        let group = group(app, 0).await;
        let (_, late) = link(app, json!({"days": 1, "group": group})).await;
        let (id, back) = link(app, json!({"days": 30, "group": group})).await;
        app.clock.advance(DAY);
        let revoke = path(app.world.closed, &format!("/invitations/{id}/revocation"));
        host.post(&revoke, json!({})).await.expect(200);
        for (token, standing) in [(late, "ended"), (back, "revoked")] {
            let page = format!("/api/v1/invitations/{token}");
            let shown = olga.get(&page).await.expect(200);
            assert!(!shown.text().contains("own table"), "{}", shown.text());
            assert_eq!((&shown.json()["standing"], &shown.json()["leads_to"]), (&json!(standing), &Value::Null));
            assert_eq!(olga.post(&page, json!({})).await.expect(409).code(), "invitation_over");
        }
        for wrong in ["1".to_owned(), "0".repeat(64), "ab".repeat(31)] {
            olga.get(&format!("/api/v1/invitations/{wrong}")).await.expect(404);
            olga.post(&format!("/api/v1/invitations/{wrong}"), json!({})).await.expect(404);
        }
    }

    async fn a_letter_is_good_for_its_address_alone_and_once(app) {
        let lines = "new@clinic.example, nurses, observer\nOther@Clinic.example";
        let body = json!({"lines": lines, "group": group(app, 0).await});
        let sent = app.client(Role::Host).post(&path(app.world.closed, "/invitations/letters"), body).await.expect(200).json();
        assert_eq!(sent, json!({"space": app.world.closed, "invited": 2}));
        let letter = app.letter_to("new@clinic.example").await.letter;
        let token = letter.text.split("/invitations/").nth(1).unwrap()[..64].to_owned();
        let page = format!("/api/v1/invitations/{token}");
        let olga = app.client(Role::Outsider);
        assert_eq!(olga.get(&page).await.expect(200).json()["other_address"], true);
        assert_eq!(olga.post(&page, json!({})).await.expect(403).code(), "other_address");
        let new = app.somebody("new@clinic.example").await;
        new.post(&page, json!({})).await.expect(200);
        assert_eq!(power_of(app, &new).await, "observer");
        assert_eq!(olga.post(&page, json!({})).await.expect(409).code(), "invitation_over");
    }

    async fn whoever_has_the_letter_may_come_where_the_host_says_so(app) {
        let body = json!({"lines": "x@clinic.example", "only_address": false, "group": group(app, 0).await});
        app.client(Role::Host).post(&path(app.world.closed, "/invitations/letters"), body).await.expect(200);
        let letter = app.letter_to("x@clinic.example").await.letter;
        let token = &letter.text.split("/invitations/").nth(1).unwrap()[..64];
        app.client(Role::Outsider).post(&format!("/api/v1/invitations/{token}"), json!({})).await.expect(200);
    }

    async fn inviting_tells_nobody_who_has_an_account(app) {
        let host = app.client(Role::Host);
        let mut answers = Vec::new();
        for email in [Role::Outsider.email(), Role::Colleague.email(), "nobody@new.example".to_owned()] {
            let reply = host.post(&path(app.world.closed, "/members"), json!({"email": email})).await.expect(200);
            answers.push(reply.json());
            assert!(app.letter_to(&email).await.letter.text.contains("/invitations/"));
        }
        assert!(answers.iter().all(|answer| answer == &answers[0]), "{answers:?}");
        // Nobody is written to twice within an hour; after it the newer letter is the one that is good.
        let before = app.letters().await.len();
        host.post(&path(app.world.closed, "/members"), json!({"email": "nobody@new.example"})).await.expect(200);
        assert_eq!(app.letters().await.len(), before);
        app.clock.advance(2 * HOUR);
        host.post(&path(app.world.closed, "/members"), json!({"email": "nobody@new.example"})).await.expect(200);
        assert_eq!(app.letters().await.len(), before + 1);
        let list = host.get(&path(app.world.closed, "/invitations")).await.json();
        let mine = list["invitations"].as_array().unwrap().iter().filter(|one| one["address"] == "nobody@new.example");
        assert_eq!(mine.map(|one| one["standing"].clone()).collect::<Vec<_>>(), ["open", "revoked"]);
    }

    async fn each_wrong_line_is_named(app) {
        let host = app.client(Role::Host);
        let at = path(app.world.closed, "/invitations/letters");
        let lines = "email,group,power\n\"a@b.example\";Nurses\nnot an address\n\na@c.example,Cooks\na@d.example,,king\na@e.example,,Host";
        let reply = host.post(&at, json!({"lines": lines.replace(';', ",")})).await.expect(422).json();
        let told: Vec<_> = reply["errors"].as_array().unwrap().iter().map(|e| format!("{} {}", e["code"].as_str().unwrap(), e["limit"])).collect();
        assert_eq!(told, ["line_not_an_email 3", "line_unknown_power 6"]);
        let reply = host.post(&at, json!({"lines": "a@c.example,Cooks"})).await.expect(422);
        assert_eq!(reply.flaws(), ["lines line_unknown_group"]);
        let many: String = (0..501).map(|n| format!("n{n}@many.example\n")).collect();
        assert_eq!(host.post(&at, json!({"lines": many})).await.expect(422).flaws(), ["lines too_many_lines"]);
        assert_eq!(host.post(&at, json!({"lines": " \n"})).await.expect(422).flaws(), ["lines required"]);
        assert_eq!(app.letters().await.len(), 0);
    }

    async fn nobody_gives_more_than_they_hold(app) {
        let steward = app.client(Role::Steward);
        for power in ["host", "steward", "neutral"] {
            for door in ["links", "codes"] {
                let reply = steward.post(&path(app.world.open, &format!("/invitations/{door}")), json!({"power": power})).await;
                assert_eq!(reply.expect(403).code(), "power_too_high");
            }
            let reply = steward.post(&path(app.world.open, "/members"), json!({"email": "a@b.example", "power": power})).await;
            assert_eq!(reply.expect(422).flaws(), ["power line_power_too_high"]);
        }
        steward.post(&path(app.world.open, "/invitations/links"), json!({})).await.expect(200);
        for role in [Role::Participant, Role::Observer, Role::Outsider, Role::Neutral] {
            app.client(role).post(&path(app.world.open, "/invitations/links"), json!({})).await.expect(403);
            app.client(role).get(&path(app.world.open, "/invitations")).await.expect(403);
        }
        // What a host gave ends with their power to give it.
        let (_, token) = link(app, json!({"power": "host"})).await;
        let to_steward = json!({"power": "host"});
        let member = |role| path(app.world.closed, &format!("/members/{}/power", app.person(role)));
        app.client(Role::Host).post(&member(Role::Steward), to_steward).await.expect(200);
        steward.post(&member(Role::Host), json!({"power": "steward"})).await.expect(200);
        let reply = app.client(Role::Outsider).post(&format!("/api/v1/invitations/{token}"), json!({})).await;
        assert_eq!(reply.expect(409).code(), "invitation_over");
    }

    async fn an_organisation_comes_by_its_confirmed_addresses(app) {
        let body = json!({"domain": "@Town.example", "group": group(app, 1).await});
        app.client(Role::Host).post(&path(app.world.closed, "/invitations/domains"), body).await.expect(200);
        let (clerk, other) = (app.somebody("clerk@town.example").await, app.somebody("clerk@nottown.example").await);
        execute(app, "UPDATE person SET email_confirmed_at = NULL").await;
        for client in [&clerk, &other] {
            assert_eq!(client.get("/api/v1/join").await.expect(200).json()["doors"], json!([]), "an address that nobody confirmed");
        }
        execute(app, "UPDATE person SET email_confirmed_at = 1").await;
        assert_eq!(other.get("/api/v1/join").await.json()["doors"], json!([]));
        let doors = clerk.get("/api/v1/spaces").await.json()["doors"].clone();
        assert_eq!(doors[0]["name"], "The clinic's own table");
        let invitation = doors[0]["invitation"].as_i64().unwrap();
        let arrive = path(app.world.closed, "/arrivals");
        other.get(&format!("/api/v1/join/{invitation}")).await.expect(404);
        other.post(&arrive, json!({"invitation": invitation})).await.expect(404);
        assert_eq!(clerk.get(&format!("/api/v1/join/{invitation}")).await.expect(200).json()["leads_to"]["group"]["name"], "Nurses");
        clerk.post(&path(app.world.open, "/arrivals"), json!({"invitation": invitation})).await.expect(404);
        clerk.post(&arrive, json!({"invitation": invitation})).await.expect(200);
        assert_eq!(power_of(app, &clerk).await, "participant");
    }

    async fn a_code_is_typed_from_paper_and_guessing_is_stopped(app) {
        let host = app.client(Role::Host);
        let body = json!({"uses": 5, "group": group(app, 0).await});
        let made = host.post(&path(app.world.closed, "/invitations/codes"), body).await.expect(200).json();
        let code = made["secret"].as_str().unwrap().to_owned();
        assert_eq!(code.len(), 9, "{code}");
        let olga = app.client(Role::Outsider);
        // A code is no link: it is typed where tries are counted.
        olga.get(&format!("/api/v1/invitations/{}", code.replace('-', ""))).await.expect(404);
        let entered = olga.post("/api/v1/join", json!({"code": code.to_lowercase().replace('-', " ")})).await.expect(200).json();
        let invitation = entered["invitation"].as_i64().unwrap();
        olga.post(&path(app.world.closed, "/arrivals"), json!({"invitation": invitation})).await.expect(200);
        let guesser = app.somebody("guesser@new.example").await;
        for _ in 0..10 {
            let missed = guesser.post("/api/v1/join", json!({"code": "AAAA-AAAA"})).await;
            assert_eq!(missed.expect(422).flaws(), ["code not_a_code"]);
        }
        assert_eq!(guesser.post("/api/v1/join", json!({"code": code})).await.expect(429).code(), "too_many");
        app.clock.advance(HOUR);
        guesser.post("/api/v1/join", json!({"code": code})).await.expect(200);
    }

    async fn secrets_are_kept_only_as_hashes(app) {
        let again = app.client(Role::Host);
        let request = axum::http::Request::post(path(app.world.closed, "/invitations/links"))
            .header("idempotency-key", "a-key-of-mine")
            .header("content-type", "application/json")
            .body(axum::body::Body::from("{}"))
            .unwrap();
        let token = again.send(request).await.expect(200).json()["secret"].as_str().unwrap().to_owned();
        let body = json!({"lines": "kept@clinic.example"});
        again.post(&path(app.world.closed, "/invitations/letters"), body).await.expect(200);
        let letter = app.letter_to("kept@clinic.example").await.letter;
        let mailed = letter.text.split("/invitations/").nth(1).unwrap()[..64].to_owned();
        for secret in [token, mailed] {
            let found = crate::raw::dump(app).await;
            assert!(!found.contains(&secret), "the database holds the secret of an invitation");
        }
    }

    async fn somebody_leaves_and_their_words_stay(app) {
        let idea = app.idea("Benches").await;
        let paula = app.client(Role::Participant);
        let before = paula.get(&path(app.world.open, "")).await.json()["members"].as_i64().unwrap();
        paula.post(&path(app.world.open, "/membership/end"), json!({})).await.expect(200);
        let space = paula.get(&path(app.world.open, "")).await.json();
        assert_eq!((space["members"].as_i64().unwrap(), &space["space"]["power"]), (before - 1, &Value::Null));
        assert_eq!(paula.get(&format!("/api/v1/ideas/{idea}")).await.json()["author"]["name"], "Paula");
        assert_eq!(paula.post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "Yes"})).await.expect(403).code(), "members_only");
        let former = app.client(Role::Steward).get(&path(app.world.open, "/members/former")).await.json();
        assert_eq!((&former["former"][0]["name"], &former["former"][0]["removed_by"]), (&json!("Paula"), &Value::Null));
        paula.post(&path(app.world.open, "/membership"), json!({"group": app.world.groups[1]})).await.expect(200);
        let host = app.client(Role::Host);
        assert_eq!(host.post(&path(app.world.open, "/membership/end"), json!({})).await.expect(409).code(), "last_host");
    }

    async fn of_two_hosts_who_leave_at_once_one_stays(app) {
        let power = path(app.world.open, &format!("/members/{}/power", app.person(Role::Steward)));
        app.client(Role::Host).post(&power, json!({"power": "host"})).await.expect(200);
        let mut running = tokio::task::JoinSet::new();
        for role in [Role::Host, Role::Steward] {
            let (client, end) = (app.client(role), path(app.world.open, "/membership/end"));
            running.spawn(async move { client.post(&end, json!({})).await.status.as_u16() });
        }
        let mut answers = running.join_all().await;
        answers.sort_unstable();
        assert_eq!(answers, [200, 409]);
    }

    async fn somebody_is_removed_with_a_reason_and_comes_back_only_by_a_newer_word(app) {
        let steward = app.client(Role::Steward);
        let remove = |role| path(app.world.open, &format!("/members/{}/removal", app.person(role)));
        let (paula, open) = (app.client(Role::Participant), app.world.open);
        let old = app.client(Role::Host).post(&path(open, "/invitations/links"), json!({"group": app.world.groups[0]})).await.expect(200).json();
        app.clock.advance(HOUR);
        assert_eq!(steward.post(&remove(Role::Participant), json!({})).await.expect(422).flaws(), ["reason required"]);
        assert_eq!(steward.post(&remove(Role::Host), json!({"reason": "No"})).await.expect(403).code(), "power_too_high");
        assert_eq!(steward.post(&remove(Role::Neutral), json!({"reason": "No"})).await.expect(403).code(), "power_too_high");
        assert_eq!(steward.post(&remove(Role::Steward), json!({"reason": "No"})).await.expect(409).code(), "leave_instead");
        paula.post(&remove(Role::Colleague), json!({"reason": "No"})).await.expect(403);
        steward.post(&remove(Role::Outsider), json!({"reason": "No"})).await.expect(404);
        steward.post(&remove(Role::Participant), json!({"reason": "Shouted at others."})).await.expect(200);
        assert!(app.letter_to(&Role::Participant.email()).await.letter.text.contains("Shouted at others."));
        let join = paula.post(&path(open, "/membership"), json!({"group": app.world.groups[0]})).await;
        assert_ne!(join.status.as_u16(), 200, "{}", join.text());
        let token = |made: &Value| format!("/api/v1/invitations/{}", made["secret"].as_str().unwrap());
        assert_eq!(paula.post(&token(&old), json!({})).await.expect(403).code(), "removed_before");
        app.clock.advance(HOUR);
        let new = steward.post(&path(open, "/invitations/links"), json!({"group": app.world.groups[0]})).await.expect(200).json();
        paula.post(&token(&new), json!({})).await.expect(200);
    }

    async fn what_a_stranger_is_made_in_a_test_no_route_makes(app) {
        // The operator's own way stays: it makes worlds, and stands on no route.
        let add = cocreate_spaces::AddMember {
            space: app.world.closed, email: Role::Outsider.email(), power: cocreate_kernel::Power::Observer, group: None,
        };
        Arc::clone(&app.desk).perform(&Actor::Operator, add).await.unwrap();
        let routes = cocreate::house::routes();
        let actions = routes.list().iter().filter_map(|route| match route.kind {
            cocreate_web::RouteKind::Write(permit) => Some(permit.action),
            cocreate_web::RouteKind::Read => None,
        });
        assert!(actions.into_iter().all(|action| action != "member.add"));
    }
}
