//! How much at once: by account, by address and by space; what new accounts may write; and whom somebody blocks.

use axum::body::Body;
use axum::http::Request;
use cocreate_kernel::Limits;
use cocreate_kernel::{DAY, HOUR, MINUTE, SECOND, SubjectId};
use cocreate_testkit::{Client, Reply, Role, TestApp, on_both};
use serde_json::json;

async fn post(client: &Client, idea: SubjectId, text: &str) -> Reply {
    client.post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": text})).await
}

/// The seconds after which it is worth trying again, as the head and the body both say.
fn wait(reply: Reply) -> i64 {
    let reply = reply.expect(429);
    let seconds = reply.json()["retry_after"].as_i64().unwrap();
    assert_eq!(reply.headers["retry-after"].to_str().unwrap(), seconds.to_string());
    seconds
}

async fn last_html(app: &TestApp, idea: SubjectId) -> (String, bool) {
    let posts = app.client(Role::Colleague).get(&format!("/ideas/{idea}")).await.json()["posts"].clone();
    let last = posts.as_array().unwrap().last().unwrap().clone();
    (last["html"].as_str().unwrap().to_owned(), last["links_held"].as_bool().unwrap())
}

on_both! {
    async fn an_account_changes_so_much_at_once_and_more_when_it_was_said(app) {
        let idea = app.idea("Benches").await;
        let site = app.limited(Limits { account: 3, ..Limits::OFF });
        let (here, there) = (site.client(Role::Participant, "192.0.2.1:9"), site.client(Role::Participant, "192.0.2.2:9"));
        for text in ["One.", "Two.", "Three."] {
            post(&here, idea, text).await.expect(200);
        }
        let seconds = wait(post(&there, idea, "Four.").await);
        post(&site.client(Role::Colleague, "192.0.2.1:9"), idea, "Another account.").await.expect(200);
        app.clock.advance(seconds * SECOND - 1);
        post(&here, idea, "Four.").await.expect(429);
        app.clock.advance(1);
        post(&here, idea, "Four.").await.expect(200);
        let page = here.form(&format!("/ideas/{idea}/posts"), &[("body", "Five.")]).await.expect(429).text();
        assert!(page.contains("That was too often") && page.contains("Try again in"), "{page}");
    }

    async fn administrators_say_how_much_at_once_and_it_holds_from_then_on(app) {
        let idea = app.idea("Benches").await;
        let site = app.limited(Limits { account: 100, ..Limits::OFF });
        let (paula, ada) = (site.client(Role::Participant, "192.0.2.1:9"), site.client(Role::Administrator, "192.0.2.3:9"));
        let set = async |wanted: serde_json::Value| {
            let mut body = wanted;
            body["version"] = ada.get("/administration/limits").await.expect(200).json()["version"].clone();
            let reply = ada.post("/api/v1/administration/limits", body).await;
            app.deliver().await;
            reply
        };
        set(json!({"from": "here", "account": 2})).await.expect(200);
        let seen = ada.get("/administration/limits").await.json();
        assert_eq!((&seen["from"], &seen["limits"]["account"], &seen["settings"]["account"]), (&json!("here"), &json!(2), &json!(100)));
        assert_eq!(seen["limits"]["strangers"], 0, "what is left out is as in the settings");
        for text in ["One.", "Two."] {
            post(&paula, idea, text).await.expect(200);
        }
        wait(post(&paula, idea, "Three.").await);
        // A name that administrators give later leaves the limits as they are.
        let version = ada.get("/administration/instance").await.json()["version"].clone();
        app.client(Role::Administrator).post("/administration/instance", json!({"version": version, "name": "Here"})).await.expect(200);
        app.deliver().await;
        wait(post(&paula, idea, "Three.").await);
        app.clock.advance(10 * MINUTE);
        let wrong = set(json!({"from": "here", "account": 1_000_001})).await.expect(422);
        assert_eq!(wrong.flaws(), ["account too_large"]);
        set(json!({"from": "settings", "account": 2})).await.expect(200);
        for n in 0..5 {
            post(&paula, idea, &format!("More {n}.")).await.expect(200);
        }
        let rules = app.client(Role::Administrator).get("/administration/instance").await.json();
        assert_eq!(rules["name"], "Here", "limits leave the name as it is");
    }

    async fn strangers_have_less_room_and_each_network_its_own(app) {
        let site = app.limited(Limits { strangers: 2, ..Limits::OFF });
        let look = json!({"theme": "dark"});
        let from = |address: &str| site.client(Role::Guest, address);
        for _ in 0..2 {
            from("192.0.2.1:9").post("/api/v1/look", look.clone()).await.expect(200);
            from("[2001:db8:1:2::1]:9").post("/api/v1/look", look.clone()).await.expect(200);
        }
        wait(from("192.0.2.1:77").post("/api/v1/look", look.clone()).await);
        wait(from("[2001:db8:1:2:ffff::7]:9").post("/api/v1/look", look.clone()).await);
        from("192.0.2.2:9").post("/api/v1/look", look.clone()).await.expect(200);
        from("[2001:db8:1:3::1]:9").post("/api/v1/look", look.clone()).await.expect(200);
        site.client(Role::Participant, "192.0.2.1:9").post("/api/v1/look", look.clone()).await.expect(200);
        // Without proxies of ours nobody is believed who says where they come from.
        let claim = Request::post("/api/v1/look").header("accept", "application/json").header("content-type", "application/json")
            .header("x-forwarded-for", "203.0.113.7").body(Body::from(look.to_string())).unwrap();
        wait(from("192.0.2.1:9").send(claim).await);
    }

    async fn an_address_has_room_for_many_accounts_but_not_for_all(app) {
        let idea = app.idea("Benches").await;
        let site = app.limited(Limits { address: 2, ..Limits::OFF });
        post(&site.client(Role::Participant, "192.0.2.1:9"), idea, "One.").await.expect(200);
        post(&site.client(Role::Colleague, "192.0.2.1:9"), idea, "Two.").await.expect(200);
        wait(post(&site.client(Role::Host, "192.0.2.1:9"), idea, "Three.").await);
        post(&site.client(Role::Host, "192.0.2.9:9"), idea, "Three.").await.expect(200);
    }

    async fn a_space_takes_so_much_at_once_whoever_it_is_from(app) {
        let (idea, other) = (app.idea("Benches").await, app.idea_in(app.world.closed, "Elsewhere").await);
        let site = app.limited(Limits { space: 2, ..Limits::OFF });
        post(&site.client(Role::Participant, "192.0.2.1:9"), idea, "One.").await.expect(200);
        post(&site.client(Role::Colleague, "192.0.2.2:9"), idea, "Two.").await.expect(200);
        wait(post(&site.client(Role::Host, "192.0.2.3:9"), idea, "Three.").await);
        post(&site.client(Role::Host, "192.0.2.3:9"), other, "Elsewhere.").await.expect(200);
        app.clock.advance(10 * MINUTE);
    }

    async fn searching_is_limited_for_strangers_only(app) {
        let site = app.limited(Limits { searches: 2, ..Limits::OFF });
        let guest = site.client(Role::Guest, "192.0.2.1:9");
        for _ in 0..2 {
            guest.get("/search?q=bench").await.expect(200);
        }
        wait(guest.get("/search?q=bench").await);
        wait(guest.get("/api/v1/search?q=bench").await);
        guest.get(&format!("/spaces/{}", app.world.open)).await.expect(200);
        for _ in 0..5 {
            site.client(Role::Participant, "192.0.2.1:9").get("/search?q=bench").await.expect(200);
        }
    }

    async fn a_new_account_writes_little_and_its_links_are_held_back(app) {
        let idea = app.idea("Benches").await;
        let site = app.limited(Limits { newcomers: 3, ..Limits::OFF });
        let (_, token) = app.beginner("Nadia").await;
        let nadia = site.client_of(token, "192.0.2.1:9");
        post(&nadia, idea, "Buy [here](https://spam.example).").await.expect(200);
        let (html, held) = last_html(app, idea).await;
        assert!(held && html.contains("Buy here.") && !html.contains("href"), "{html}");
        let page = app.client(Role::Colleague).page(&format!("/ideas/{idea}")).await.text();
        assert!(page.contains("Links are held back here") && !page.contains("spam.example"), "{page}");
        let write = json!({"title": "Shade", "body": "See <https://spam.example>."});
        let path = format!("/api/v1/spaces/{}/ideas", app.world.open);
        let own = SubjectId(nadia.post(&path, write).await.expect(200).json()["idea"].as_i64().unwrap());
        let view = app.client(Role::Guest).get(&format!("/ideas/{own}")).await.json();
        assert!(view["links_held"] == true && !view["html"].as_str().unwrap().contains("href"), "{view}");
        post(&nadia, idea, "Three.").await.expect(200);
        assert_eq!(wait(post(&nadia, idea, "Four.").await), HOUR / SECOND);
        app.clock.advance(HOUR - 1);
        post(&nadia, idea, "Four.").await.expect(429);
        app.clock.advance(1);
        // A steward lets the links of one post through.
        let release = format!("/api/v1/spaces/{}/moderation/post-{idea}-1/links", app.world.open);
        nadia.post(&release, json!({})).await.expect(403);
        app.client(Role::Steward).page(&format!("/spaces/{}/moderation/post-{idea}-1", app.world.open)).await.expect(200);
        app.client(Role::Steward).post(&release, json!({})).await.expect(200);
        let first = app.client(Role::Guest).get(&format!("/ideas/{idea}")).await.json()["posts"][0].clone();
        assert!(first["html"].as_str().unwrap().contains("href=\"https://spam.example\"") && first["links_held"] == false);
        // What is hidden does not count towards being no longer new.
        post(&nadia, idea, "Four: [there](https://good.example).").await.expect(200);
        post(&nadia, idea, "Five.").await.expect(200);
        let hide = format!("/api/v1/spaces/{}/moderation/post-{idea}-2/hiding", app.world.open);
        app.client(Role::Steward).post(&hide, json!({"rule": "policy-spam", "reason": "No."})).await.expect(200);
        app.clock.advance(3 * DAY);
        app.deliver().await;
        post(&nadia, idea, "Six.").await.expect(200);
        app.deliver().await;
        for text in ["Seven.", "Eight.", "Nine: [now](https://good.example)."] {
            post(&nadia, idea, text).await.expect(200);
        }
        let (html, held) = last_html(app, idea).await;
        assert!(!held && html.contains("href=\"https://good.example\""), "{html}");
        let view = app.client(Role::Guest).get(&format!("/ideas/{own}")).await.json();
        assert!(view["links_held"] == false && view["html"].as_str().unwrap().contains("href"), "{view}");
        let fourth = app.client(Role::Guest).get(&format!("/ideas/{idea}")).await.json()["posts"][2].clone();
        assert!(fourth["html"].as_str().unwrap().contains("href"), "{fourth}");
    }

    async fn whoever_is_blocked_is_folded_and_brings_no_news_and_never_learns_it(app) {
        let idea = app.idea("Benches").await;
        let (author, nurse) = (app.client(Role::Participant), app.client(Role::Colleague));
        let path = format!("/api/v1/people/{}/block", app.person(Role::Colleague));
        app.client(Role::Guest).post(&path, json!({})).await.expect(401);
        let own = format!("/api/v1/people/{}/block", app.person(Role::Participant));
        assert_eq!(author.post(&own, json!({})).await.expect(403).code(), "not_yourself");
        author.post("/api/v1/people/999999/block", json!({})).await.expect(404);
        for _ in 0..2 {
            assert_eq!(author.post(&path, json!({})).await.expect(200).json()["blocked"], true);
        }
        app.clock.advance(MINUTE);
        post(&nurse, idea, "Piffle.").await.expect(200);
        let notices = author.get("/notices").await.json();
        assert_eq!(notices["notices"].as_array().unwrap().len(), 0);
        let view = author.get(&format!("/ideas/{idea}")).await.json();
        assert_eq!(view["posts"][0]["blocked"], true);
        let page = author.page(&format!("/ideas/{idea}")).await.text();
        assert!(page.contains("You blocked this person") && page.contains("Piffle"), "{page}");
        assert!(author.page("/me/blocked").await.expect(200).text().contains("Piet"));
        // Others see it as ever, and whoever is blocked sees no difference.
        assert_eq!(nurse.get(&format!("/ideas/{idea}")).await.json()["posts"][0]["blocked"], false);
        app.clock.advance(MINUTE);
        post(&author, idea, "Hm.").await.expect(200);
        assert_eq!(nurse.get("/notices").await.json()["notices"].as_array().unwrap().len(), 1);
        // News of others still comes.
        app.clock.advance(MINUTE);
        post(&app.client(Role::Host), idea, "Well.").await.expect(200);
        let news = author.get("/notices").await.json()["notices"].clone();
        assert_eq!((news.as_array().unwrap().len(), news[0]["happened"][0]["times"].as_i64()), (1, Some(1)));
        author.delete(&path).await.expect(200);
        assert_eq!(author.get(&format!("/ideas/{idea}")).await.json()["posts"][0]["blocked"], false);
    }

    async fn whom_a_measure_meets_and_who_reported_are_told_alone(app) {
        let idea = app.idea("Benches").await;
        let space = app.world.open;
        let nurse = app.client(Role::Colleague);
        nurse.post(&format!("/api/v1/spaces/{space}/reports/idea-{idea}"), json!({"problem": "spam"})).await.expect(200);
        let hide = json!({"rule": "policy-spam", "reason": "No."});
        let told = async |role: Role| {
            let tidings = app.client(role).get("/notices").await.json()["tidings"].clone();
            let each = tidings.as_array().unwrap().iter();
            each.map(|t| format!("{} {}", t["what"].as_str().unwrap(), t["unseen"])).collect::<Vec<_>>()
        };
        assert_eq!(told(Role::Steward).await, ["report.open true"]);
        app.client(Role::Steward).post(&format!("/api/v1/spaces/{space}/moderation/idea-{idea}/hiding"), hide).await.expect(200);
        assert_eq!((told(Role::Participant).await, told(Role::Colleague).await), (vec!["measure.hide true".to_owned()], vec!["report.acted true".to_owned()]));
        assert_eq!(told(Role::Observer).await, Vec::<String>::new());
        let author = app.client(Role::Participant);
        let page = author.page("/notices").await.expect(200).text();
        assert!(page.contains("Something that you wrote was hidden") && page.contains("/measures/"), "{page}");
        let until = author.get("/notices").await.json()["until"].clone();
        author.post("/api/v1/notices/seen", json!({"until": until})).await.expect(200);
        assert_eq!(told(Role::Participant).await, ["measure.hide false"]);
        // And a letter, which says nothing of what and why.
        let letter = app.letter_to(&Role::Participant.email()).await.letter.text;
        assert!(letter.contains("took a measure") && letter.contains("/measures/") && !letter.contains("Benches"), "{letter}");
    }
}
