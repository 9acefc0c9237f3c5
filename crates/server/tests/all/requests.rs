//! What needs approval waits, is decided about by others, and then done in the name of whoever asked, or not at all.

use cocreate_kernel::SpaceId;
use cocreate_testkit::{Client, Role, TestApp, on_both};
use serde_json::{Value, json};

use crate::permissions::permit;

fn path(space: SpaceId, rest: &str) -> String {
    format!("/api/v1/spaces/{space}{rest}")
}

/// Asks for an idea as the observer, whom the charter lets write with approval.
async fn asked(app: &TestApp) -> i64 {
    permit(app, app.world.open, &["idea.write observer approval"]).await;
    let body = json!({"title": "Shade", "body": "Trees.", "cost": 5});
    let reply = app.client(Role::Observer).post(&path(app.world.open, "/ideas"), body).await.expect(202);
    assert_eq!(reply.location(), format!("/requests/{}", reply.json()["request"]));
    reply.json()["request"].as_i64().unwrap()
}

async fn approve(app: &TestApp, role: Role, request: i64) -> cocreate_testkit::Reply {
    app.client(role).post(&path(app.world.open, &format!("/requests/{request}/approval")), json!({})).await
}

async fn mine(client: &Client, request: i64) -> Value {
    client.get(&format!("/api/v1/requests/{request}")).await.expect(200).json()
}

async fn ideas(app: &TestApp) -> usize {
    app.client(Role::Host).get(&path(app.world.open, "/ideas")).await.json()["ideas"]
        .as_array()
        .unwrap()
        .len()
}

on_both! {
    async fn what_is_approved_is_done_in_the_name_of_whoever_asked(app) {
        let request = asked(app).await;
        assert_eq!(ideas(app).await, 0);
        assert!(app.letter_to(&Role::Steward.email()).await.letter.subject.contains("Waiting at the clinic"));
        let waiting = app.client(Role::Steward).get(&path(app.world.open, "/requests")).await.expect(200).json();
        assert_eq!((&waiting["waiting"][0]["who"]["name"], &waiting["waiting"][0]["action"]), (&json!("Otto"), &json!("idea.write")));
        let one = app.client(Role::Steward).get(&path(app.world.open, &format!("/requests/{request}"))).await.json();
        assert!(one["says"].as_array().unwrap().contains(&json!({"name": "title", "text": "Shade"})), "{one}");
        assert_eq!(approve(app, Role::Steward, request).await.expect(200).json()["state"], "approved");
        app.deliver().await;
        let list = app.client(Role::Guest).get(&path(app.world.open, "/ideas")).await.json();
        assert_eq!((&list["ideas"][0]["title"], &list["ideas"][0]["author"]["name"]), (&json!("Shade"), &json!("Otto")));
        let otto = app.client(Role::Observer);
        assert_eq!(mine(&otto, request).await["request"]["state"], "done");
        assert!(app.letter_to(&Role::Observer.email()).await.letter.text.contains(&format!("/requests/{request}")));
        assert_eq!(approve(app, Role::Host, request).await.expect(409).code(), "request_decided");
        app.deliver().await;
        assert_eq!(ideas(app).await, 1);
    }

    async fn what_is_declined_is_declined_with_a_reason(app) {
        let request = asked(app).await;
        let refuse = path(app.world.open, &format!("/requests/{request}/refusal"));
        let steward = app.client(Role::Steward);
        assert_eq!(steward.post(&refuse, json!({})).await.expect(422).flaws(), ["reason required"]);
        steward.post(&refuse, json!({"reason": "We have trees."})).await.expect(200);
        let told = mine(&app.client(Role::Observer), request).await;
        assert_eq!((&told["request"]["state"], &told["request"]["reason"]), (&json!("declined"), &json!("We have trees.")));
        assert_eq!(told["request"]["decided_by"], "Stefan");
        assert!(app.letter_to(&Role::Observer.email()).await.letter.text.contains("We have trees."));
        assert_eq!(ideas(app).await, 0);
    }

    async fn asking_twice_is_asking_once(app) {
        let request = asked(app).await;
        let body = json!({"title": "Shade", "body": "Trees.", "cost": 5});
        let again = app.client(Role::Observer).post(&path(app.world.open, "/ideas"), body).await.expect(202);
        assert_eq!(again.json()["request"], request);
        let fields = [("title", "Bench"), ("body", "Wood.")];
        let page = format!("/spaces/{}/ideas", app.world.open);
        let first = app.client(Role::Observer).form(&page, &fields).await.expect(303);
        let key = [("title", "Bench"), ("body", "Wood."), ("idempotency_key", "another"), ("next", "/")];
        let second = app.client(Role::Observer).form(&page, &key).await.expect(303);
        assert_eq!(first.location(), second.location());
        app.client(Role::Observer).page(first.location()).await.expect(200);
        for n in 0..18 {
            let body = json!({"title": format!("Idea {n}"), "body": "More."});
            app.client(Role::Observer).post(&path(app.world.open, "/ideas"), body).await.expect(202);
        }
        let body = json!({"title": "One too many", "body": "More."});
        let reply = app.client(Role::Observer).post(&path(app.world.open, "/ideas"), body).await;
        assert_eq!(reply.expect(409).code(), "too_much_waits");
    }

    async fn whoever_asked_withdraws_and_nobody_else(app) {
        let request = asked(app).await;
        let withdraw = format!("/api/v1/requests/{request}/withdrawal");
        for role in [Role::Participant, Role::Host, Role::Outsider] {
            app.client(role).get(&format!("/api/v1/requests/{request}")).await.expect(404);
            app.client(role).post(&withdraw, json!({})).await.expect(404);
        }
        app.client(Role::Observer).post(&withdraw, json!({})).await.expect(200);
        app.client(Role::Observer).post(&withdraw, json!({})).await.expect(200);
        assert_eq!(approve(app, Role::Host, request).await.expect(409).code(), "request_decided");
        app.deliver().await;
        assert_eq!(ideas(app).await, 0);
    }

    async fn nobody_approves_their_own_or_what_is_none_of_theirs(app) {
        permit(app, app.world.open, &["request.decide observer yes", "idea.write observer approval", "idea.write steward approval"]).await;
        let body = json!({"title": "Shade", "body": "Trees."});
        let asked = |role| app.client(role);
        let by_observer = asked(Role::Observer).post(&path(app.world.open, "/ideas"), body.clone()).await.expect(202).json()["request"].as_i64().unwrap();
        assert_eq!(approve(app, Role::Observer, by_observer).await.expect(403).code(), "own_request");
        for role in [Role::Participant, Role::Neutral, Role::Outsider] {
            approve(app, role, by_observer).await.expect(403);
            app.client(role).get(&path(app.world.open, "/requests")).await.expect(403);
        }
        approve(app, Role::Guest, by_observer).await.expect(401);
        // Whoever could do it outright approves what they asked for before they could.
        let by_steward = asked(Role::Steward).post(&path(app.world.open, "/ideas"), body).await.expect(202).json()["request"].as_i64().unwrap();
        permit(app, app.world.open, &["idea.write steward yes"]).await;
        approve(app, Role::Steward, by_steward).await.expect(200);
        approve(app, Role::Host, by_observer).await.expect(200);
        app.deliver().await;
        assert_eq!(ideas(app).await, 2);
    }

    async fn a_key_is_handed_out_only_by_who_holds_it(app) {
        permit(app, app.world.open, &["member.set_power steward approval"]).await;
        let power = path(app.world.open, &format!("/members/{}/power", app.person(Role::Steward)));
        let asked = app.client(Role::Steward).post(&power, json!({"power": "host"})).await.expect(202).json();
        let make = path(app.world.open, &format!("/members/{}/power", app.person(Role::Participant)));
        app.client(Role::Host).post(&make, json!({"power": "steward"})).await.expect(200);
        let request = asked["request"].as_i64().unwrap();
        assert_eq!(approve(app, Role::Participant, request).await.expect(403).code(), "own_request");
        approve(app, Role::Host, request).await.expect(200);
    }

    async fn what_cannot_be_done_any_more_fails_and_says_so(app) {
        let otto = app.client(Role::Observer);
        let (left, muted) = (asked(app).await, otto.post(&path(app.world.open, "/ideas"), json!({"title": "B", "body": "B"})).await.expect(202).json()["request"].as_i64().unwrap());
        crate::raw::execute(app, &format!("UPDATE member SET muted_until = {} WHERE person_id = {}", i64::MAX, app.person(Role::Observer))).await;
        approve(app, Role::Steward, muted).await.expect(200);
        app.deliver().await;
        let told = mine(&otto, muted).await;
        assert_eq!((&told["request"]["state"], &told["request"]["fault"]), (&json!("failed"), &json!("muted")));
        crate::raw::execute(app, "UPDATE member SET muted_until = NULL").await;
        otto.post(&path(app.world.open, "/membership/end"), json!({})).await.expect(200);
        approve(app, Role::Steward, left).await.expect(200);
        app.deliver().await;
        assert_eq!(mine(&otto, left).await["request"]["fault"], "members_only");
        assert_eq!(ideas(app).await, 0);
        let letter = app.letter_to(&Role::Observer.email()).await.letter;
        assert!(letter.text.contains("/requests/"), "{}", letter.text);
    }

    async fn somebody_suspended_gets_nothing_done(app) {
        let request = asked(app).await;
        let id = app.person(Role::Observer);
        crate::raw::execute(app, &format!("UPDATE person SET suspended_at = 1 WHERE id = {id}")).await;
        approve(app, Role::Steward, request).await.expect(200);
        app.deliver().await;
        crate::raw::execute(app, "UPDATE person SET suspended_at = NULL").await;
        assert_eq!(mine(&app.client(Role::Observer), request).await["request"]["state"], "failed");
        assert_eq!(ideas(app).await, 0);
    }

    async fn joining_can_need_an_approval(app) {
        permit(app, app.world.open, &["space.join signed_in approval"]).await;
        let olga = app.client(Role::Outsider);
        let join = path(app.world.open, "/membership");
        let power = json!({"group": app.world.groups[0], "power": "host"});
        assert_eq!(olga.post(&join, power).await.expect(422).flaws(), ["power unknown_field"]);
        let asked = olga.post(&join, json!({"group": app.world.groups[1]})).await.expect(202).json();
        let request = asked["request"].as_i64().unwrap();
        let one = app.client(Role::Host).get(&path(app.world.open, &format!("/requests/{request}"))).await.json();
        assert_eq!(one["says"], json!([{"name": "group", "text": "Nurses"}]));
        approve(app, Role::Host, request).await.expect(200);
        app.deliver().await;
        let space = olga.get(&path(app.world.open, "")).await.json();
        assert_eq!((&space["space"]["power"], &space["your_group"]["name"]), (&json!("participant"), &json!("Nurses")));
    }

    async fn an_invitation_can_need_an_approval_and_its_secret_does_not_wait_with_it(app) {
        let body = json!({"approval": true, "power": "observer", "uses": 1});
        let (_, token) = crate::invitations::link(app, body).await;
        let (olga, page) = (app.client(Role::Outsider), format!("/api/v1/invitations/{token}"));
        let group = crate::invitations::group(app, 0).await;
        let asked = olga.post(&page, json!({"group": group})).await.expect(202).json();
        olga.get(&path(app.world.closed, "")).await.expect(404);
        let request = asked["request"].as_i64().unwrap();
        assert_eq!(mine(&olga, request).await["request"]["space_name"], "The clinic's own table");
        assert!(!crate::raw::dump(app).await.contains(&token));
        // Nobody makes by hand what waits.
        let arrive = path(app.world.closed, "/arrivals");
        olga.post(&arrive, json!({"invitation": 1, "group": group})).await.expect(404);
        let approval = path(app.world.closed, &format!("/requests/{request}/approval"));
        app.client(Role::Steward).post(&approval, json!({})).await.expect(200);
        app.deliver().await;
        assert_eq!(olga.get(&path(app.world.closed, "")).await.expect(200).json()["space"]["power"], "observer");
    }

    async fn whoever_was_removed_comes_back_when_somebody_approves(app) {
        let remove = path(app.world.open, &format!("/members/{}/removal", app.person(Role::Participant)));
        app.client(Role::Host).post(&remove, json!({"reason": "Shouted."})).await.expect(200);
        let paula = app.client(Role::Participant);
        let asked = paula.post(&path(app.world.open, "/membership"), json!({"group": app.world.groups[0]})).await.expect(202).json();
        approve(app, Role::Steward, asked["request"].as_i64().unwrap()).await.expect(200);
        app.deliver().await;
        assert_eq!(paula.get(&path(app.world.open, "")).await.json()["space"]["power"], "participant");
    }

    async fn what_is_for_one_group_waits_for_that_group_alone(app) {
        let (space, nurses) = (app.world.open, app.world.groups[1]);
        let idea = crate::apart::apart(app, "Quiet hours").await;
        permit(app, space, &["idea.write participant approval", "post.write participant approval"]).await;
        let piet = app.client(Role::Colleague);
        let write = json!({"title": "Quagga", "body": "At night.", "audience": nurses});
        // Nobody of the group decides: nobody else is shown it instead.
        let refused = piet.post(&path(space, "/ideas"), write.clone()).await;
        assert_eq!(refused.expect(403).code(), "nobody_decides");
        let at = format!("/api/v1/ideas/{idea}/posts");
        let refused = piet.post(&at, json!({"body": "Quagga."})).await;
        assert_eq!(refused.expect(403).code(), "nobody_decides");
        let host = app.client(Role::Host);
        let told = async || {
            let mut told = Vec::new();
            for rest in ["", "/requests", "/members"] {
                told.push(host.get(&path(space, rest)).await.expect(200).text());
            }
            (told, app.letters().await.len())
        };
        let give = path(space, &format!("/members/{}/groups", app.person(Role::Steward)));
        host.post(&give, json!({"group": nurses})).await.expect(200);
        let before = told().await;
        let written = piet.post(&path(space, "/ideas"), write).await.expect(202).json()["request"].as_i64().unwrap();
        let posted = piet.post(&at, json!({"body": "Quagga."})).await.expect(202).json()["request"].as_i64().unwrap();
        // Who speaks for the group besides is told, reads it and decides; for the host it is not there.
        let letters = app.letters().await;
        assert_eq!(letters.len(), before.1 + 1);
        assert_eq!(letters.last().unwrap().letter.to, Role::Steward.email());
        let missing = host.get(&path(space, "/requests/987654321")).await.expect(404).json();
        for request in [written, posted] {
            let one = path(space, &format!("/requests/{request}"));
            for role in [Role::Host, Role::Neutral, Role::Participant] {
                let client = app.client(role);
                let reply = client.get(&one).await;
                assert!(!reply.text().contains("Quagga"), "{}", reply.text());
                client.post(&format!("{one}/approval"), json!({})).await;
                client.post(&format!("{one}/refusal"), json!({"reason": "No."})).await;
            }
            assert_eq!(host.get(&one).await.expect(404).json(), missing);
            host.post(&format!("{one}/approval"), json!({})).await.expect(404);
            host.post(&format!("{one}/refusal"), json!({"reason": "No."})).await.expect(404);
            let read = app.client(Role::Steward).get(&one).await.expect(200).json();
            assert_eq!((&read["request"]["audience"]["name"], &read["request"]["state"]), (&json!("Nurses"), &json!("open")));
            assert!(read["says"].to_string().contains("Quagga"), "{read}");
        }
        let list = app.client(Role::Steward).get(&path(space, "/requests")).await.json()["waiting"].clone();
        assert_eq!(list.as_array().unwrap().len(), 2);
        let mut after = told().await;
        after.1 -= 1;
        assert_eq!(after, before, "what waits for one group changes nothing that others read");
        approve(app, Role::Steward, written).await.expect(200);
        app.deliver().await;
        assert_eq!(ideas(app).await, 0);
        let shown = app.client(Role::Steward).get(&path(space, "/ideas")).await.json()["ideas"].clone();
        assert!(shown.to_string().contains("Quagga"), "{shown}");
        // With the group goes the sight of it.
        let take = path(space, &format!("/members/{}/groups/{nurses}/end", app.person(Role::Steward)));
        host.post(&take, json!({})).await.expect(200);
        approve(app, Role::Steward, posted).await.expect(404);
        assert_eq!(app.client(Role::Steward).get(&path(space, "/requests")).await.json()["waiting"], json!([]));
    }

    async fn a_group_can_decide_among_itself(app) {
        let (space, nurses) = (app.world.open, app.world.groups[1]);
        permit(app, space, &["idea.write participant approval", &format!("request.decide group:{nurses} yes")]).await;
        let nina = app.join("Nina", 1).await;
        let write = json!({"title": "Quagga", "body": "At night.", "audience": nurses});
        let asked = app.client(Role::Colleague).post(&path(space, "/ideas"), write).await.expect(202).json();
        assert!(app.letter_to("nina@more.example").await.letter.text.contains("/requests"));
        let request = asked["request"].as_i64().unwrap();
        assert_eq!(approve(app, Role::Colleague, request).await.expect(403).code(), "own_request");
        let decide = cocreate_spaces::DecideRequest { space, request, refusal: None };
        app.desk.perform(&nina, decide).await.unwrap();
        app.deliver().await;
        let shown = app.client(Role::Colleague).get(&path(space, "/ideas")).await.json()["ideas"].clone();
        assert!(shown.to_string().contains("Quagga"), "{shown}");
    }

    async fn two_who_decide_at_once_decide_once(app) {
        let request = asked(app).await;
        let mut running = tokio::task::JoinSet::new();
        for n in 0..8 {
            let client = app.client(if n % 2 == 0 { Role::Host } else { Role::Steward });
            let (verb, body) = if n < 4 { ("approval", json!({})) } else { ("refusal", json!({"reason": "No."})) };
            let at = path(app.world.open, &format!("/requests/{request}/{verb}"));
            running.spawn(async move { client.post(&at, body).await.status.as_u16() });
        }
        let mut answers = running.join_all().await;
        answers.sort_unstable();
        assert_eq!(answers, [200, 409, 409, 409, 409, 409, 409, 409]);
    }
}
