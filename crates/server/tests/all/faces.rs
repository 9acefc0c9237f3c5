//! The page and the JSON of a view: the same handler, the same rules, few queries.

use axum::body::Body;
use axum::http::Request;
use cocreate_testkit::{Role, on_both};
use serde_json::json;

on_both! {
    async fn both_faces_come_from_one_address(app) {
        let idea = app.idea("Benches").await;
        let client = app.client(Role::Participant);
        let json = client.get(&format!("/ideas/{idea}")).await.expect(200);
        let api = client.page(&format!("/api/v1/ideas/{idea}")).await.expect(200);
        assert_eq!(json.json(), api.json());
        let page = client.page(&format!("/ideas/{idea}")).await.expect(200);
        assert!(page.headers["content-type"].to_str().unwrap().starts_with("text/html"));
        assert!(page.text().contains("Benches"));
    }

    async fn what_has_not_changed_is_not_sent_again(app) {
        let idea = app.idea("Benches").await;
        let path = format!("/ideas/{idea}");
        for accept in ["text/html", "application/json"] {
            let ask = |tag: Option<String>| {
                let mut request = Request::get(&path).header("accept", accept);
                if let Some(tag) = tag {
                    request = request.header("if-none-match", tag);
                }
                request.body(Body::empty()).unwrap()
            };
            let client = app.client(Role::Participant);
            let tag = client.send(ask(None)).await.expect(200).headers["etag"].to_str().unwrap().to_owned();
            let same = client.send(ask(Some(tag.clone()))).await.expect(304);
            assert!(same.body.is_empty());
            drop(app.client(Role::Guest).send(ask(Some(tag.clone()))).await.expect(200));
            client.post(&format!("{path}/posts"), json!({"body": "New."})).await.expect(200);
            client.send(ask(Some(tag))).await.expect(200);
        }
    }

    async fn pages_keep_to_their_budget_of_queries(app) {
        let mut ideas = Vec::new();
        for n in 0..25 {
            ideas.push(app.idea(&format!("Idea {n}")).await);
        }
        for n in 0..25 {
            let body = json!({"body": format!("Post {n}")});
            app.client(Role::Participant).post(&format!("/api/v1/ideas/{}/posts", ideas[0]), body).await.expect(200);
        }
        let decision = crate::races::open(app, &ideas).await;
        let space = app.world.open;
        let client = app.client(Role::Participant);
        for (path, most) in [
            (format!("/spaces/{space}/ideas"), 4),
            (format!("/spaces/{space}/ideas?order=supported"), 4),
            (format!("/spaces/{space}/ideas?order=unanswered"), 4),
            (format!("/spaces/{space}/decisions"), 4),
            (format!("/ideas/{}", ideas[0]), 8),
            (format!("/decisions/{decision}"), 8),
            (format!("/spaces/{space}"), 8),
            (format!("/spaces/{space}/members"), 5),
            ("/notices".to_owned(), 4),
            ("/search?q=because+wait".to_owned(), 4),
            ("/".to_owned(), 9),
        ] {
            let asked = client.page(&path).await.expect(200).asked.unwrap();
            assert!(asked <= most, "{path} asks {asked} queries; its budget is {most}");
        }
    }

    async fn a_list_can_be_walked_page_by_page(app) {
        for n in 0..45 {
            app.clock.advance(i64::from(n % 3 == 0));
            app.idea(&format!("Idea {n}")).await;
        }
        let client = app.client(Role::Guest);
        for order in ["newest", "supported", "unanswered"] {
            let (mut seen, mut after) = (Vec::new(), String::new());
            loop {
                let view = client.get(&format!("/spaces/{}/ideas?order={order}{after}", app.world.open)).await.json();
                seen.extend(view["ideas"].as_array().unwrap().iter().map(|idea| idea["id"].as_i64().unwrap()));
                match view["next"].as_str() {
                    Some(next) => after = format!("&after={next}"),
                    None => break,
                }
            }
            let mut all = seen.clone();
            all.sort_unstable();
            all.dedup();
            assert_eq!((seen.len(), all.len()), (45, 45), "{order}");
        }
    }

    async fn a_dialogue_can_be_walked_as_a_tree(app) {
        let idea = app.idea("Benches").await;
        let path = format!("/api/v1/ideas/{idea}/posts");
        let client = app.client(Role::Participant);
        for n in 0..50_i64 {
            let reply_to = if n % 3 == 0 { json!(null) } else { json!(n / 2 + 1) };
            client.post(&path, json!({"body": format!("Post {n}"), "reply_to": reply_to})).await.expect(200);
        }
        let (mut seen, mut after) = (Vec::new(), String::new());
        loop {
            let view = client.get(&format!("/ideas/{idea}{after}")).await.json();
            for post in view["posts"].as_array().unwrap() {
                let number = post["number"].as_i64().unwrap();
                if let Some(parent) = post["reply_to"].as_i64() {
                    assert!(seen.contains(&parent), "post {number} comes before {parent}, which it replies to");
                }
                seen.push(number);
            }
            match view["next"].as_str() {
                Some(next) => after = format!("?after={next}"),
                None => break,
            }
        }
        seen.sort_unstable();
        assert_eq!(seen, (1..=50).collect::<Vec<i64>>());
        assert_eq!(client.post(&path, json!({"body": "x", "reply_to": 51})).await.expect(422).flaws(), ["reply_to unknown"]);
    }

    async fn a_form_comes_back_with_what_was_typed(app) {
        let client = app.client(Role::Participant);
        let path = format!("/spaces/{}/ideas", app.world.open);
        let fields = [("title", ""), ("body", "A <b>bold</b> plan"), ("cost", "12,5O")];
        let page = client.form(&path, &fields).await.expect(422).text();
        assert!(page.contains("A &#60;b&#62;bold&#60;/b&#62; plan") || page.contains("A &lt;b&gt;bold&lt;/b&gt; plan"), "{page}");
        assert!(page.contains("12,5O") && page.contains("aria-invalid"), "{page}");
        let written = client.form(&path, &[("title", "Benches"), ("body", "Wood."), ("cost", "1200.50")]).await.expect(303);
        let view = client.get(written.location()).await.json();
        assert_eq!((view["title"].as_str(), view["cost"].as_i64()), (Some("Benches"), Some(120_050)));
    }

    async fn a_guest_is_led_to_sign_in_and_back(app) {
        let idea = app.idea("Benches").await;
        let guest = app.client(Role::Guest);
        let led = guest.page(&format!("/spaces/{}/decisions/new", app.world.open)).await.expect(303);
        assert_eq!(led.location(), format!("/sign-in?next=%2Fspaces%2F{}%2Fdecisions%2Fnew", app.world.open));
        assert_eq!(guest.post(&format!("/api/v1/ideas/{idea}/support"), json!({})).await.expect(401).code(), "sign_in");
        let email = Role::Participant.email();
        let sign_in = |next| [("email", email.clone()), ("password", cocreate_testkit::PASSWORD.to_owned()), ("next", String::from(next))];
        for (next, to) in [("/ideas/1", "/ideas/1"), ("//evil.example", "/"), ("https://evil.example", "/"), ("/\\evil.example", "/")] {
            let fields = sign_in(next);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let reply = guest.form("/sessions", &fields).await.expect(303);
            assert_eq!(reply.location(), to);
            assert!(reply.headers["set-cookie"].to_str().unwrap().contains("HttpOnly; SameSite=Lax"));
        }
        let wrong = guest.post("/api/v1/sessions", json!({"email": email, "password": "not the password"})).await;
        let nobody = guest.post("/api/v1/sessions", json!({"email": "no@one.example", "password": "not the password"})).await;
        assert_eq!(wrong.expect(422).json(), nobody.expect(422).json());
    }
}
