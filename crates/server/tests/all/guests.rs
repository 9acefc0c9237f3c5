//! Taking part first, and saying then who one is: nothing is typed twice, and nothing goes in by itself.

use cocreate_testkit::{Client, Reply, Role, TestApp, on_both};
use serde_json::json;

use crate::second::turn_on;

/// The hidden fields of a page, and what is typed into it.
fn carried(page: &str) -> Vec<(String, String)> {
    let form = page.split("id=\"welcome\"").nth(1).unwrap().split("</form>").next().unwrap();
    let value = |input: &str, name: &str| {
        let text = input.split(&format!("{name}=\"")).nth(1)?.split('"').next()?;
        let plain =
            [("&#38;", "&"), ("&#34;", "\""), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">"), ("&amp;", "&")];
        Some(plain.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to)))
    };
    let hidden = form.split("<input type=\"hidden\"").skip(1).map(|input| input.split('>').next().unwrap());
    hidden.map(|input| (value(input, "name").unwrap(), value(input, "value").unwrap())).collect()
}

async fn send(client: &Client, path: &str, carried: &[(String, String)], typed: &[(&str, &str)]) -> Reply {
    let fields: Vec<(&str, &str)> =
        carried.iter().map(|(k, v)| (k.as_str(), v.as_str())).chain(typed.iter().copied()).collect();
    client.form(path, &fields).await
}

/// A visitor sends a form, says who they are, and stands before the field for the code.
async fn begun(
    app: &TestApp,
    path: &str,
    fields: &[(&str, &str)],
    email: &str,
) -> (Client, Vec<(String, String)>) {
    let guest = app.client(Role::Guest);
    let who = guest.form(path, fields).await.expect(200).text();
    let group = app.world.groups[1].to_string();
    let said = [("email", email), ("name", "Nadia"), ("group", group.as_str())];
    let asked = send(&guest, "/welcome/codes", &carried(&who), &said).await.expect(200);
    let hidden = carried(&asked.text());
    (guest.keeping(&asked), hidden)
}

on_both! {
    async fn a_visitor_writes_an_idea_and_lands_on_it(app) {
        let (space, guest) = (app.world.open, app.client(Role::Guest));
        let form = format!("/spaces/{space}/ideas");
        guest.page(&format!("{form}/new")).await.expect(200);
        // What is wrong with the idea is said first.
        guest.form(&form, &[("title", "")]).await.expect(422);
        let idea = [("title", "Benches & \"more\""), ("body", "For <all>.\nAt the pond.")];
        let (browser, hidden) = begun(app, &form, &idea, "nadia@new.example").await;
        assert!(app.client(Role::Participant).get(&form).await.json()["ideas"].as_array().unwrap().is_empty(), "nothing went in yet");

        // A wrong code: everything is still there.
        let wrong = send(&browser, "/welcome", &hidden, &[("code", "1")]).await.expect(422).text();
        assert_eq!(carried(&wrong), hidden);
        let (digits, _) = app.code_to("nadia@new.example").await;
        let done = send(&browser, "/welcome", &hidden, &[("code", &digits)]).await.expect(303);
        let nadia = browser.clone().keeping(&done);
        let view = nadia.get(done.location()).await.expect(200).json();
        assert_eq!((view["title"].as_str(), view["author"]["name"].as_str()), (Some("Benches & \"more\""), Some("Nadia")));
        assert_eq!(view["author"]["group"]["id"], app.world.groups[1].0);
        assert!(view["html"].as_str().unwrap().contains("At the pond."));
        assert_eq!(nadia.get("/me").await.json()["spaces"][0]["power"], "participant");

        // A second click comes from the same browser under the same key: one idea, and they land there, too.
        let again = send(&browser, "/welcome", &hidden, &[("code", &digits)]).await.expect(303);
        assert_eq!(again.location(), done.location());
        assert_eq!(app.client(Role::Guest).get(&form).await.json()["ideas"].as_array().unwrap().len(), 1);
        // Later it is a code that was used.
        app.clock.advance(cocreate_kernel::MINUTE);
        send(&browser, "/welcome", &hidden, &[("code", &digits)]).await.expect(422);
    }

    async fn a_visitor_votes_supports_and_speaks(app) {
        let ideas = [app.idea("Benches").await, app.idea("Shade").await];
        let decision = crate::races::open(app, &ideas).await;
        for (n, (path, fields)) in [
            (format!("/decisions/{decision}/ballot"), vec![("approves", ideas[0].to_string()), ("approves", ideas[1].to_string())]),
            (format!("/ideas/{}/support", ideas[0]), vec![]),
            (format!("/ideas/{}/posts", ideas[0]), vec![("body", "Yes, please.".to_owned())]),
        ].into_iter().enumerate() {
            let email = format!("visitor-{n}@new.example");
            let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
            let (browser, hidden) = begun(app, &path, &fields, &email).await;
            let (digits, _) = app.code_to(&email).await;
            let done = send(&browser, "/welcome", &hidden, &[("code", &digits)]).await.expect(303);
            browser.keeping(&done).page(done.location().split('#').next().unwrap()).await.expect(200);
        }
        let guest = app.client(Role::Guest);
        assert_eq!(guest.get(&format!("/decisions/{decision}")).await.json()["ballots"], 1);
        let idea = guest.get(&format!("/ideas/{}", ideas[0])).await.json();
        assert_eq!((idea["supports"].as_i64(), idea["post_count"].as_i64()), (Some(1), Some(1)));
    }

    async fn somebody_who_is_a_member_already_takes_the_same_way(app) {
        let idea = app.idea("Benches").await;
        let email = Role::Colleague.email();
        let (browser, hidden) = begun(app, &format!("/ideas/{idea}/support"), &[], &email).await;
        let (digits, _) = app.code_to(&email).await;
        let done = send(&browser, "/welcome", &hidden, &[("code", &digits)]).await.expect(303);
        let me = browser.keeping(&done).get("/me").await.json();
        assert_eq!((me["name"].as_str(), me["spaces"].as_array().unwrap().len()), (Some("Piet"), 2));
        assert_eq!(app.client(Role::Colleague).get(&format!("/ideas/{idea}")).await.json()["supported"], true);
    }

    async fn what_was_written_waits_for_the_second_factor(app) {
        let (counter, _) = turn_on(app, Role::Participant).await;
        let (space, email) = (app.world.open, Role::Participant.email());
        let form = format!("/spaces/{space}/ideas");
        let idea = [("title", "Benches"), ("body", "At the pond.")];
        let (browser, hidden) = begun(app, &form, &idea, &email).await;
        let (digits, _) = app.code_to(&email).await;
        let asked = send(&browser, "/welcome", &hidden, &[("code", &digits)]).await.expect(200);
        let half = browser.clone().keeping(&asked);
        half.get("/me").await.expect(401);
        let page = asked.text();
        assert!(page.contains("action=\"/welcome/second\""));
        assert_eq!(carried(&page), hidden, "all of it is still there");
        let wrong = send(&half, "/welcome/second", &hidden, &[("code", "000000")]).await.expect(422).text();
        assert_eq!(carried(&wrong), hidden);
        // Without what the browser carries, a code of the app is good for nothing.
        app.clock.advance(cocreate_kernel::MINUTE);
        let code = counter.code(app);
        send(&app.client(Role::Guest), "/welcome/second", &hidden, &[("code", &code)]).await.expect(422);
        assert!(app.client(Role::Guest).get(&form).await.json()["ideas"].as_array().unwrap().is_empty(), "nothing went in yet");
        let done = send(&half, "/welcome/second", &hidden, &[("code", &code)]).await.expect(303);
        let paula = half.keeping(&done);
        let view = paula.get(done.location()).await.expect(200).json();
        assert_eq!((view["title"].as_str(), view["author"]["name"].as_str()), (Some("Benches"), Some("Paula")));
        assert_eq!(paula.get("/me").await.expect(200).json()["name"], "Paula");
    }

    async fn the_page_says_the_same_of_every_address(app) {
        let path = format!("/ideas/{}/support", app.idea("Benches").await);
        let guest = app.client(Role::Guest);
        let who = carried(&guest.form(&path, &[]).await.expect(200).text());
        let group = app.world.groups[0].to_string();
        let ask = async |email: &str| {
            let said = [("email", email), ("name", "Nadia"), ("group", group.as_str())];
            send(&guest, "/welcome/codes", &who, &said).await.expect(200).text().replace(email, "…")
        };
        assert_eq!(ask(&Role::Steward.email()).await, ask("nobody@else.example").await);
        let flawed = send(&guest, "/welcome/codes", &who, &[("email", "nonsense")]).await.expect(422).text();
        assert_eq!(carried(&flawed), who, "what was sent is still there");
        assert_eq!(flawed.matches("aria-invalid=\"true\"").count(), 3, "{flawed}");
    }

    async fn only_what_a_participant_may_do_begins_without_an_account(app) {
        let (open, closed, guest) = (app.world.open, app.world.closed, app.client(Role::Guest));
        let idea = app.idea("Benches").await;
        let to_sign_in = async |path: &str, fields: &[(&str, &str)]| {
            let led = guest.form(path, fields).await.expect(303);
            assert!(led.location().starts_with("/sign-in?"), "{path}: {}", led.location());
        };
        to_sign_in(&format!("/ideas/{idea}/answers"), &[("status", "planned"), ("reason", "Yes.")]).await;
        to_sign_in(&format!("/spaces/{open}/groups"), &[("name", "Us")]).await;
        to_sign_in("/spaces", &[("name", "Mine"), ("intent", "To try."), ("groups", "A\nB")]).await;
        let long = "x".repeat(19_000);
        guest.form(&format!("/ideas/{idea}/posts"), &[("body", "A post.")]).await.expect(200);
        guest.form(&format!("/spaces/{closed}/ideas"), &[("title", "A"), ("body", &long)]).await.expect(404);

        // What a page carries along is looked at again.
        let who = carried(&guest.form(&format!("/ideas/{idea}/support"), &[]).await.expect(200).text());
        for path in [
            format!("/ideas/{idea}/answers"), format!("/spaces/{closed}/ideas"), "/me/password".to_owned(), "/spaces".to_owned(),
            format!("/api/v1/ideas/{idea}/support"), "https://evil.example/".to_owned(), String::new(),
        ] {
            let mut forged = who.clone();
            forged.iter_mut().filter(|(name, _)| name == "kept_path").for_each(|(_, value)| value.clone_from(&path));
            for route in ["/welcome/codes", "/welcome"] {
                let led = send(&guest, route, &forged, &[("code", "1")]).await.expect(303);
                assert!(led.location().starts_with("/sign-in?"), "{path}");
            }
        }
        // A program is told to sign in, as before.
        assert_eq!(guest.post(&format!("/ideas/{idea}/support"), json!({})).await.expect(401).code(), "sign_in");
    }

    async fn the_charter_and_the_instance_decide_whether_visitors_begin(app) {
        let idea = app.idea("Benches").await;
        let (path, guest, host) = (format!("/ideas/{idea}/support"), app.client(Role::Guest), app.client(Role::Host));
        let begins = async || guest.form(&path, &[]).await.status.as_u16() == 200;
        assert!(begins().await);
        assert_eq!(guest.get(&format!("/ideas/{idea}")).await.json()["may"]["support"], true);
        let charter = format!("/spaces/{}/charter", app.world.open);
        let amend = async |version: i64, guests: bool| {
            let body = json!({"version": version, "intent": "To wait less.", "guests": guests});
            host.post(&charter, body).await.expect(200);
        };
        amend(1, false).await;
        assert!(!begins().await);
        assert_eq!(guest.get(&format!("/ideas/{idea}")).await.json()["may"]["support"], false);
        guest.page(&format!("/spaces/{}/ideas/new", app.world.open)).await.expect(303);
        assert!(guest.page(&format!("/ideas/{idea}")).await.text().contains(&format!("/sign-in?next=%2Fideas%2F{idea}")));
        // Where it is left out, it stays as it was.
        host.post(&charter, json!({"version": 2, "intent": "To wait less, still."})).await.expect(200);
        assert!(!begins().await);
        amend(3, true).await;
        assert!(begins().await);
        let rules = app.client(Role::Administrator).get("/administration/instance").await.json();
        let closed = json!({"version": rules["version"], "joining": "invited"});
        app.client(Role::Administrator).post("/administration/instance", closed).await.expect(200);
        app.deliver().await;
        assert!(!begins().await);
    }
}
