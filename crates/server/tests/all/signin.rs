//! Coming in by mail or password: nobody else comes in, and nobody learns who is here.

use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use cocreate_kernel::{Actor, DAY, MINUTE, SECOND, SessionToken};
use cocreate_people::OfferFirst;
use cocreate_testkit::{Client, PASSWORD, Reply, Role, TestApp, on_both};
use serde_json::{Value, json};

/// Asks for a code: the browser that asked, the digits, and the path of the link.
pub(crate) async fn asked(app: &TestApp, email: &str) -> (Client, String, String) {
    let guest = app.client(Role::Guest);
    let reply = guest.post("/sign-in/codes", json!({"email": email})).await.expect(200);
    let (digits, link) = app.code_to(email).await;
    (guest.keeping(&reply), digits, link)
}

pub(crate) fn key(link: &str) -> String {
    link.split("key=").nth(1).unwrap().split('&').next().unwrap().to_owned()
}

/// Digits that are not these.
fn other(digits: &str) -> String {
    format!("{:06}", (digits.parse::<u32>().unwrap() + 1) % 1_000_000)
}

async fn enter(browser: &Client, digits: &str) -> Reply {
    browser.post("/sessions/code", json!({"code": digits, "name": "Somebody"})).await
}

/// What somebody sees of an answer who compares it with another one: the secret that the browser keeps left out.
fn seen(reply: &Reply) -> (u16, String, Vec<String>) {
    let headers = reply.headers.iter().map(|(name, value)| {
        let value = value.to_str().unwrap();
        if name == "set-cookie" {
            format!("code={}", value.split_once(';').unwrap().1)
        } else {
            format!("{name}: {value}")
        }
    });
    (reply.status.as_u16(), reply.text(), headers.collect())
}

on_both! {
    async fn somebody_who_is_known_comes_in_by_a_code(app) {
        let email = Role::Participant.email();
        let (browser, digits, _) = asked(app, &email).await;
        let entered = enter(&browser, &digits).await.expect(200);
        assert_eq!(entered.json()["person"], app.person(Role::Participant).0);
        let me = browser.keeping(&entered).get("/me").await.expect(200).json();
        assert_eq!((me["name"].as_str(), me["email"].as_str()), (Some("Paula"), Some(email.as_str())));
    }

    async fn somebody_new_joins_by_the_code_and_says_their_name(app) {
        let (browser, digits, _) = asked(app, "nadia@new.example").await;
        let nameless = browser.post("/sessions/code", json!({"code": digits})).await.expect(422);
        assert_eq!(nameless.flaws(), ["name required"]);
        let page = browser.form("/sessions/code", &[("code", &digits)]).await.expect(422).text();
        assert!(page.contains("id=\"name\"") && page.contains(&digits), "the code is still there: {page}");
        let entered = browser.form("/sessions/code", &[("code", &digits), ("name", "Nadia"), ("next", "/spaces")]).await.expect(303);
        assert_eq!(entered.location(), "/spaces");
        assert_eq!(browser.keeping(&entered).get("/me").await.json()["name"], "Nadia");
    }

    async fn nothing_tells_whether_an_address_is_known(app) {
        let known = Role::Participant.email();
        let guest = || app.client(Role::Guest);
        for (path, body) in [
            ("/sign-in/codes", json!({})),
            ("/people", json!({"name": "Paula", "password": "a long enough one"})),
        ] {
            let ask = async |email: &str| {
                let mut body = body.clone();
                body["email"] = json!(email);
                let fields: Vec<(&str, &str)> = body.as_object().unwrap().iter().map(|(k, v)| (k.as_str(), v.as_str().unwrap())).collect();
                (seen(&guest().post(path, body.clone()).await), seen(&guest().form(path, &fields).await))
            };
            assert_eq!(ask(&known).await, ask("nobody@else.example").await, "{path}");
        }
        // One letter each time, to either.
        let letters = app.letters().await;
        let to = |email: &str| letters.iter().filter(|kept| kept.letter.to == email).count();
        assert_eq!((to(&known), to("nobody@else.example")), (4, 4));
        // Pages and tries are the same, too.
        let (one, _, _) = asked(app, &Role::Steward.email()).await;
        let (other, _, _) = asked(app, "nothing@else.example").await;
        let page = async |browser: &Client| browser.page("/sign-in/code").await.expect(200).text();
        assert_eq!(page(&one).await.replace(&Role::Steward.email(), "…"), page(&other).await.replace("nothing@else.example", "…"));
        let wrong = async |browser: &Client| seen(&browser.post("/sessions/code", json!({"code": "000000"})).await);
        assert_eq!(wrong(&one).await, wrong(&other).await);
        // Nor does the wait: it comes for both after as many.
        for email in [known.as_str(), "nobody@else.example"] {
            let last = guest().post("/sign-in/codes", json!({"email": email})).await.expect(200);
            assert!(last.json()["ends_at"].is_string());
            let refused = guest().post("/sign-in/codes", json!({"email": email})).await.expect(429);
            assert_eq!(refused.json()["retry_after"], 900);
        }
    }

    async fn a_code_is_tried_five_times_even_by_many_at_once(app) {
        let (browser, digits, _) = asked(app, &Role::Participant.email()).await;
        let wrong = other(&digits);
        let mut running = tokio::task::JoinSet::new();
        for _ in 0..24 {
            let (browser, wrong) = (browser.clone(), wrong.clone());
            running.spawn(async move { enter(&browser, &wrong).await.expect(422).flaws() });
        }
        let all = running.join_all().await;
        let tried = all.iter().filter(|flaws| **flaws == ["code wrong_code"]).count();
        assert_eq!(tried, 5, "{all:?}");
        assert_eq!(enter(&browser, &digits).await.expect(422).flaws(), ["code code_over"], "also the right digits come too late");
    }

    async fn a_code_is_used_once_even_by_many_at_once(app) {
        let (browser, digits, link) = asked(app, &Role::Participant.email()).await;
        let mut running = tokio::task::JoinSet::new();
        for n in 0..4 {
            let (browser, digits, key) = (browser.clone(), digits.clone(), key(&link));
            running.spawn(async move {
                match n % 2 {
                    0 => enter(&browser, &digits).await.status.as_u16(),
                    _ => browser.post("/sessions/link", json!({"key": key})).await.status.as_u16(),
                }
            });
        }
        let all = running.join_all().await;
        assert_eq!(all.iter().filter(|status| **status == 200).count(), 1, "{all:?}");
        enter(&browser, &digits).await.expect(422);
    }

    async fn a_code_holds_in_the_browser_that_asked_and_for_ten_minutes(app) {
        let (browser, digits, _) = asked(app, &Role::Participant.email()).await;
        let (elsewhere, _, _) = asked(app, "somebody@else.example").await;
        assert_eq!(enter(&elsewhere, &digits).await.expect(422).flaws(), ["code wrong_code"]);
        assert_eq!(enter(&app.client(Role::Guest), &digits).await.expect(422).flaws(), ["code code_over"]);
        app.clock.advance(10 * MINUTE);
        assert_eq!(enter(&browser, &digits).await.expect(422).flaws(), ["code code_over"]);
    }

    async fn a_newer_code_takes_the_place_of_an_older_one(app) {
        let email = Role::Participant.email();
        let (first, digits, link) = asked(app, &email).await;
        let (second, newer, _) = asked(app, &email).await;
        enter(&first, &digits).await.expect(422);
        app.client(Role::Guest).post("/sessions/link", json!({"key": key(&link)})).await.expect(422);
        enter(&second, &newer).await.expect(200);
    }

    async fn the_link_works_on_another_device_by_a_press_of_the_button(app) {
        let (_, _, link) = asked(app, &Role::Participant.email()).await;
        let device = app.client(Role::Guest);
        let page = device.page(&link).await.expect(200);
        assert!(page.headers.get("set-cookie").is_none());
        assert!(page.text().contains(&Role::Participant.email()), "one sees as whom one comes in");
        let entered = device.form("/sessions/link", &[("key", &key(&link))]).await.expect(303);
        assert_eq!(device.keeping(&entered).get("/me").await.json()["name"], "Paula");
    }

    async fn joining_by_a_link_takes_nothing_that_somebody_else_chose(app) {
        // Somebody enters the address of another, with a password that they know.
        let attacker = app.client(Role::Guest);
        let body = json!({"email": "victim@home.example", "name": "Not me", "password": "known to another"});
        attacker.post("/people", body).await.expect(200);
        let (_, link) = app.code_to("victim@home.example").await;
        let victim = app.client(Role::Guest);
        assert_eq!(victim.post("/sessions/link", json!({"key": key(&link)})).await.expect(422).flaws(), ["name required"]);
        victim.post("/sessions/link", json!({"key": key(&link), "name": "Vera"})).await.expect(200);
        let password = json!({"email": "victim@home.example", "password": "known to another"});
        attacker.post("/sessions", password).await.expect(422);
    }

    async fn who_signs_up_has_the_password_they_chose(app) {
        let guest = app.client(Role::Guest);
        let body = json!({"email": "Nora@New.example", "name": "Nora", "password": "long and unheard of"});
        let browser = guest.clone().keeping(&guest.post("/people", body).await.expect(200));
        let (digits, _) = app.code_to("nora@new.example").await;
        let entered = browser.post("/sessions/code", json!({"code": digits})).await.expect(200);
        assert_eq!(browser.keeping(&entered).get("/me").await.json()["name"], "Nora");
        let password = json!({"email": "nora@new.example", "password": "long and unheard of"});
        guest.post("/sessions", password).await.expect(200);
        // Who is here already is told so by mail, and keeps the password they had.
        let again = json!({"email": Role::Participant.email(), "name": "Paula", "password": "another long one"});
        let browser = guest.clone().keeping(&guest.post("/people", again).await.expect(200));
        let letter = app.letter_to(&Role::Participant.email()).await.letter;
        assert!(letter.subject.contains("already"), "{}", letter.subject);
        let (digits, _) = app.code_to(&Role::Participant.email()).await;
        browser.post("/sessions/code", json!({"code": digits})).await.expect(200);
        guest.post("/sessions", json!({"email": Role::Participant.email(), "password": "another long one"})).await.expect(422);
        guest.post("/sessions", json!({"email": Role::Participant.email(), "password": PASSWORD})).await.expect(200);
    }

    async fn where_joining_is_closed_a_letter_says_so_and_no_page_does(app) {
        let rules = app.client(Role::Administrator).get("/administration/instance").await.json();
        let closed = json!({"version": rules["version"], "joining": "invited"});
        app.client(Role::Administrator).post("/administration/instance", closed).await.expect(200);
        app.deliver().await;
        let guest = app.client(Role::Guest);
        let ask = async |email: &str| seen(&guest.post("/sign-in/codes", json!({"email": email})).await);
        assert_eq!(ask(&Role::Participant.email()).await, ask("nobody@else.example").await);
        let letter = app.letter_to("nobody@else.example").await.letter;
        assert!(letter.subject.starts_with("No account"), "{}", letter.subject);
        assert_eq!(app.code_to("nobody@else.example").await.0, "");
        assert!(!guest.page("/sign-in").await.text().contains("/sign-up"));
    }

    async fn wrong_passwords_are_counted_by_address_and_by_machine(app) {
        let guest = app.client(Role::Guest).at([192, 0, 2, 7]);
        let sign_in = |client: &Client, password: &str| {
            let (client, body) = (client.clone(), json!({"email": Role::Participant.email(), "password": password}));
            async move { client.post("/sessions", body).await }
        };
        for _ in 0..10 {
            sign_in(&guest, "not the password").await.expect(422);
        }
        let refused = sign_in(&guest, PASSWORD).await.expect(429);
        assert_eq!(refused.headers["retry-after"], "900");
        sign_in(&guest.clone().at([192, 0, 2, 8]), PASSWORD).await.expect(200);
        app.clock.advance(15 * MINUTE);
        sign_in(&guest, PASSWORD).await.expect(200);
    }

    async fn codes_are_counted_by_machine(app) {
        let guest = app.client(Role::Guest).at([192, 0, 2, 7]);
        for n in 0..200 {
            guest.post("/sign-in/codes", json!({"email": format!("{n}@many.example")})).await.expect(200);
        }
        guest.post("/sign-in/codes", json!({"email": "one@more.example"})).await.expect(429);
        app.client(Role::Guest).at([192, 0, 2, 8]).post("/sign-in/codes", json!({"email": "one@more.example"})).await.expect(200);
    }

    async fn what_only_the_owner_may_do_needs_a_fresh_proof(app) {
        let me = app.client(Role::Participant);
        app.clock.advance(16 * MINUTE);
        let led = me.page("/me/password").await.expect(303);
        assert_eq!(led.location(), "/prove?next=%2Fme%2Fpassword");
        assert_eq!(me.post("/me/password", json!({"password": "long and unheard of"})).await.expect(403).code(), "prove_yourself");
        assert_eq!(me.post("/prove", json!({"password": "not the password"})).await.expect(422).flaws(), [" wrong_proof"]);
        let proven = me.form("/prove", &[("password", PASSWORD), ("next", "/me/password")]).await.expect(303);
        assert_eq!(proven.location(), "/me/password");
        me.get("/me").await.expect(401);
        let me = me.keeping(&proven);
        me.get("/me/password").await.expect(200);
        app.clock.advance(15 * MINUTE);
        me.get("/me/password").await.expect(403);

        // The other proof: a code to one's own address, in this session only.
        me.post("/prove/codes", json!({})).await.expect(200);
        let (digits, _) = app.code_to(&Role::Participant.email()).await;
        let other_session = app.client(Role::Guest).post("/sessions", json!({"email": Role::Participant.email(), "password": PASSWORD})).await;
        app.client(Role::Guest).keeping(&other_session).post("/prove", json!({"code": digits})).await.expect(422);
        assert_eq!(me.post("/prove", json!({"code": other(&digits)})).await.expect(422).flaws(), [" wrong_proof"]);
        let proven = me.post("/prove", json!({"code": digits})).await.expect(200);
        me.keeping(&proven).get("/me/password").await.expect(200);
    }

    async fn a_new_password_ends_every_other_session(app) {
        let me = app.client(Role::Participant);
        let guest = app.client(Role::Guest);
        let elsewhere = guest.clone().keeping(&guest.post("/sessions", json!({"email": Role::Participant.email(), "password": PASSWORD})).await.expect(200));
        for (password, flaw) in [("short", "too_short"), ("Password123", "too_common"), ("paula2026!", "too_close")] {
            let refused = me.post("/me/password", json!({"password": password})).await.expect(422);
            assert_eq!(refused.flaws(), [format!("password {flaw}")]);
        }
        me.post("/me/password", json!({"password": "long and unheard of"})).await.expect(200);
        elsewhere.get("/me").await.expect(401);
        me.get("/me").await.expect(200);
        assert!(app.letter_to(&Role::Participant.email()).await.letter.subject.contains("password"));
        guest.post("/sessions", json!({"email": Role::Participant.email(), "password": PASSWORD})).await.expect(422);
        me.post("/me/password/removal", json!({})).await.expect(200);
        guest.post("/sessions", json!({"email": Role::Participant.email(), "password": "long and unheard of"})).await.expect(422);
        assert_eq!(me.get("/me/password").await.json()["has_password"], false);
    }

    async fn an_address_changes_once_the_new_one_answers(app) {
        let me = app.client(Role::Participant);
        let old = Role::Participant.email();
        me.post("/me/email", json!({"email": "paula@new.example"})).await.expect(200);
        let told = app.letter_to(&old).await.letter;
        assert!(told.text.contains("/me/email/stop?key="), "{}", told.text);
        let (digits, _) = app.code_to("paula@new.example").await;
        assert_eq!(me.post("/me/email/confirmation", json!({"code": other(&digits)})).await.expect(422).flaws(), ["code wrong_code"]);
        app.client(Role::Colleague).post("/me/email/confirmation", json!({"code": digits})).await.expect(422);
        me.post("/me/email/confirmation", json!({"code": digits})).await.expect(200);
        assert_eq!(me.get("/me").await.json()["email"], "paula@new.example");
        assert!(app.letter_to(&old).await.letter.subject.contains("has changed"));
    }

    async fn the_old_address_stops_a_change(app) {
        let me = app.client(Role::Participant);
        me.post("/me/email", json!({"email": "thief@else.example"})).await.expect(200);
        let told = app.letter_to(&Role::Participant.email()).await.letter.text;
        let link = told.lines().find_map(|line| line.strip_prefix("https://cocreate.example")).unwrap().to_owned();
        let owner = app.client(Role::Guest);
        assert_eq!(owner.get(&link).await.expect(200).json()["waiting"], true);
        owner.form("/me/email/stop", &[("key", &key(&link))]).await.expect(303);
        me.get("/me").await.expect(401);
        owner.post("/me/email/stop", json!({"key": key(&link)})).await.expect(404);
        let (digits, _) = app.code_to("thief@else.example").await;
        let again = owner.post("/sessions", json!({"email": Role::Participant.email(), "password": PASSWORD})).await.expect(200);
        owner.keeping(&again).post("/me/email/confirmation", json!({"code": digits})).await.expect(422);
    }

    async fn whether_an_address_is_taken_only_its_owner_hears(app) {
        let me = app.client(Role::Participant);
        let free = me.post("/me/email", json!({"email": "free@else.example"})).await.expect(200);
        let taken = me.post("/me/email", json!({"email": Role::Steward.email()})).await.expect(200);
        assert_eq!(free.json(), taken.json());
        assert_eq!(app.code_to(&Role::Steward.email()).await.0, "");
    }

    async fn a_guess_at_what_nobody_asked_for_is_refused(app) {
        let administrator = json!({"email": "a@new.example", "name": "A", "administrator": true});
        assert_eq!(app.client(Role::Guest).post("/people", administrator).await.expect(422).flaws(), ["administrator unknown_field"]);
        let (browser, digits, _) = asked(app, &Role::Participant.email()).await;
        let ticket = json!({"code": digits, "ticket": "a".repeat(64)});
        assert_eq!(browser.post("/sessions/code", ticket).await.expect(422).flaws(), ["ticket unknown_field"]);
    }
}

/// Makes nobody an administrator, as where an instance was just installed.
async fn without_administrators(app: &TestApp) {
    crate::raw::execute(app, "UPDATE person SET administrator_since = NULL").await;
}

async fn offered(app: &TestApp) -> SessionToken {
    let token = SessionToken(app.desk.chance());
    assert!(app.desk.perform(&Actor::Operator, OfferFirst { token }).await.unwrap());
    token
}

fn first(email: &str) -> Value {
    json!({"email": email, "name": "Ada First", "password": "long and unheard of"})
}

on_both! {
    async fn the_first_administrator_is_made_once(app) {
        let token = SessionToken(app.desk.chance());
        assert!(!app.desk.perform(&Actor::Operator, OfferFirst { token }).await.unwrap(), "there is one");
        without_administrators(app).await;
        let (older, newer) = (offered(app).await.to_hex(), offered(app).await.to_hex());
        let guest = app.client(Role::Guest);
        guest.get(&format!("/first/{older}")).await.expect(404);
        guest.page(&format!("/first/{newer}")).await.expect(200);
        guest.post(&format!("/first/{older}"), first("old@new.example")).await.expect(404);
        assert_eq!(guest.post(&format!("/first/{newer}"), first("no address")).await.expect(422).flaws(), ["email not_an_email"]);
        let mut running = tokio::task::JoinSet::new();
        for n in 0..6 {
            let (guest, path) = (guest.clone(), format!("/first/{newer}"));
            running.spawn(async move { guest.post(&path, first(&format!("ada-{n}@new.example"))).await });
        }
        let all = running.join_all().await;
        let made: Vec<&Reply> = all.iter().filter(|reply| reply.status == 200).collect();
        assert_eq!((made.len(), all.iter().filter(|reply| reply.status == 404).count()), (1, 5));
        guest.get(&format!("/first/{newer}")).await.expect(404);
        guest.keeping(made[0]).get("/administration/instance").await.expect(200);
    }

    async fn the_session_is_another_one_after_signing_in(app) {
        let email = Role::Participant.email();
        let before = app.client(Role::Participant);
        let entered = before.post("/sessions", json!({"email": email, "password": PASSWORD})).await.expect(200);
        let token = |reply: &Reply| reply.headers["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
        let after = before.clone().keeping(&entered);
        after.get("/me").await.expect(200);
        before.get("/me").await.expect(401);
        let proven = after.post("/prove", json!({"password": PASSWORD})).await.expect(200);
        assert_ne!(token(&entered), token(&proven));
        after.get("/me").await.expect(401);
        after.keeping(&proven).get("/me").await.expect(200);
    }

    async fn a_link_begins_with_the_address_of_the_settings_whatever_host_is_asked(app) {
        let request = Request::post("/sign-in/codes")
            .header("host", "evil.example")
            .header("x-forwarded-host", "evil.example")
            .header("accept", "application/json")
            .header("content-type", "application/json")
            .body(Body::from(json!({"email": Role::Participant.email()}).to_string()))
            .unwrap();
        app.client(Role::Guest).send(request).await.expect(200);
        let letter = app.letter_to(&Role::Participant.email()).await.letter;
        for part in [&letter.text, &letter.html] {
            assert!(part.contains("https://cocreate.example/sign-in/link?key=") && !part.contains("evil"), "{part}");
        }
    }
}

#[test]
fn a_known_address_takes_no_longer_than_an_unknown_one() {
    cocreate_testkit::run(cocreate_testkit::Engine::Sqlite, async |app| {
        let guest = app.client(Role::Guest);
        let time = async |email: String| {
            let began = tokio::time::Instant::now();
            guest.post("/sign-in/codes", json!({"email": email})).await.expect(200);
            began.elapsed()
        };
        let (mut known, mut unknown): (Vec<Duration>, Vec<Duration>) = Default::default();
        for n in 0..40 {
            app.clock.advance(if n % 4 == 0 { DAY } else { SECOND });
            known.push(time(Role::Participant.email()).await);
            unknown.push(time("nobody@else.example".to_owned()).await);
        }
        known.sort_unstable();
        unknown.sort_unstable();
        let (one, other) = (known[20], unknown[20]);
        // The medians; on a busy machine there is more noise than that between two runs of the same.
        assert!(one < other * 3 && other < one * 3, "{one:?} against {other:?}");
    });
}
