//! Whoever wants to be erased is: nothing that they typed about themselves is left, threads stay readable, counts right.

use cocreate_kernel::{DAY, HOUR, MINUTE};
use cocreate_people::ChangeProfile;
use cocreate_spaces::JoinSpace;
use cocreate_testkit::{Engine, Role, TestApp, on_both};
use serde_json::{Value, json};

/// Everything in the database, as text; of SQLite also what is left in the file of rows that are gone.
pub(crate) async fn everything(app: &TestApp) -> String {
    let (url, engine) = (app.database.url.clone(), app.engine);
    tokio::task::spawn_blocking(move || match engine {
        Engine::Sqlite => {
            let connection = rusqlite::Connection::open(&url).unwrap();
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
            String::from_utf8_lossy(&std::fs::read(&url).unwrap()).into_owned()
        }
        Engine::Postgres => {
            let mut client = postgres::Client::connect(&url, postgres::NoTls).unwrap();
            let names = client
                .query("SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema()", &[])
                .unwrap();
            let names: Vec<String> = names.iter().map(|row| row.get(0)).collect();
            assert!(names.len() > 20);
            let rows = names.iter().flat_map(|name| client.query(&format!("SELECT t::text FROM {name} t"), &[]).unwrap());
            rows.map(|row| row.get::<_, String>(0)).collect::<Vec<_>>().join("\n")
        }
    })
    .await
    .unwrap()
}

const PAULA: [&str; 3] = ["Paulavanda Quux", "paula@clinic.example", "I collect zithers"];
const TEXTS: [&str; 4] = ["Xenon benches", "Xylophones in the hall", "Xanadu is near", "Xerographed reason"];

/// Paula writes, edits, posts, supports and votes; gives the idea and the decision.
async fn took_part(app: &TestApp) -> (i64, i64) {
    let paula = app.client(Role::Participant);
    paula
        .post("/me/profile", json!({"name": PAULA[0], "about": PAULA[2], "time_zone": "Asia/Tbilisi"}))
        .await
        .expect(200);
    let space = app.world.open;
    let written = paula
        .post(&format!("/spaces/{space}/ideas"), json!({"title": TEXTS[0], "body": TEXTS[1], "cost": 900}))
        .await;
    let idea = written.expect(200).json()["idea"].as_i64().unwrap();
    let edit = json!({"revision": 1, "title": format!("{} again", TEXTS[0]), "body": TEXTS[1], "cost": 900});
    paula.post(&format!("/ideas/{idea}/edit"), edit).await.expect(200);
    paula.post(&format!("/ideas/{idea}/posts"), json!({"body": TEXTS[2]})).await.expect(200);
    paula.post(&format!("/ideas/{idea}/support"), json!({})).await.expect(200);
    app.client(Role::Colleague)
        .post(&format!("/ideas/{idea}/posts"), json!({"body": "I agree.", "reply_to": 1}))
        .await
        .expect(200);
    let decision = crate::races::open(app, &[cocreate_kernel::SubjectId(idea)]).await.0;
    paula.post(&format!("/decisions/{decision}/ballot"), json!({"approves": [idea]})).await.expect(200);
    (idea, decision)
}

async fn ask(app: &TestApp, role: Role, texts: &str) -> Value {
    app.client(role).post("/me/erasure", json!({"confirm": true, "texts": texts})).await.expect(200).json()
}

/// Asks, waits a day and a bit, and lets the courier work.
async fn erase(app: &TestApp, role: Role, texts: &str) {
    ask(app, role, texts).await;
    app.clock.advance(DAY + MINUTE);
    app.deliver().await;
    app.clock.advance(2 * MINUTE);
    app.deliver().await;
}

fn gone(text: &str, words: &[&str]) {
    for word in words {
        assert!(
            !text.contains(word),
            "{word} is still there: …{}…",
            text.split(word)
                .next()
                .unwrap()
                .chars()
                .rev()
                .take(200)
                .collect::<String>()
                .chars()
                .rev()
                .collect::<String>()
        );
    }
}

on_both! {
    async fn nothing_that_somebody_typed_about_themselves_is_left_and_threads_stay_readable(app) {
        let (idea, decision) = took_part(app).await;
        let before = app.client(Role::Guest).get(&format!("/spaces/{}", app.world.open)).await.json()["space"].clone();
        assert!(everything(app).await.contains(PAULA[0]));
        erase(app, Role::Participant, "keep").await;
        gone(&everything(app).await, &PAULA);
        let guest = app.client(Role::Guest);
        for path in [format!("/ideas/{idea}"), format!("/ideas/{idea}/history"), format!("/decisions/{decision}"), format!("/spaces/{}", app.world.open)] {
            let page = guest.page(&path).await.expect(200).text();
            gone(&page, &PAULA);
            gone(&guest.get(&path).await.text(), &PAULA);
            assert!(!page.contains("<bdi></bdi>") && !page.contains("class=\"who\"></"), "{path} names nobody");
        }
        let thread = guest.get(&format!("/ideas/{idea}")).await.json();
        assert_eq!((&thread["author"]["name"], &thread["author"]["former"]), (&Value::Null, &json!(true)));
        assert_eq!((&thread["posts"][0]["html"], &thread["supports"]), (&json!("<p>Xanadu is near</p>\n"), &json!(1)));
        assert!(guest.page(&format!("/ideas/{idea}")).await.text().contains("a former member"));
        assert!(guest.page_in("de", &format!("/ideas/{idea}")).await.text().contains("ein ehemaliges Mitglied"));
        assert_eq!(guest.get(&format!("/decisions/{decision}")).await.json()["ballots"], 1);
        let after = guest.get(&format!("/spaces/{}", app.world.open)).await.json()["space"].clone();
        assert_eq!(before, after);
        // The account is over, and its page is.
        app.client(Role::Participant).get("/me").await.expect(401);
        guest.get(&format!("/people/{}", app.person(Role::Participant))).await.expect(404);
        app.client(Role::Colleague).get(&format!("/people/{}", app.person(Role::Participant))).await.expect(404);
        let sign_in = json!({"email": PAULA[1], "password": cocreate_testkit::PASSWORD});
        assert_ne!(guest.post("/sessions", sign_in).await.status.as_u16(), 200);
    }

    async fn whoever_wants_their_texts_gone_leaves_a_mark_in_their_place(app) {
        let (idea, decision) = took_part(app).await;
        app.clock.advance(8 * DAY);
        app.deliver().await;
        // Their session has to be proven anew by now; another one asks for the same.
        app.desk.perform(&app.actor(Role::Participant), cocreate_people::AskErasure { texts: cocreate_people::Texts::Remove, approval: false }).await.unwrap();
        app.clock.advance(DAY + MINUTE);
        app.deliver().await;
        app.clock.advance(2 * MINUTE);
        app.deliver().await;
        let left = everything(app).await;
        gone(&left, &PAULA);
        gone(&left, &TEXTS[..3]);
        let guest = app.client(Role::Guest);
        let thread = guest.get(&format!("/ideas/{idea}")).await.json();
        assert_eq!((&thread["title"], &thread["posts"][0]["html"]), (&json!("[…]"), &json!("<p>[…]</p>\n")));
        assert_eq!(thread["posts"][1]["html"], "<p>I agree.</p>\n");
        let decided = guest.get(&format!("/decisions/{decision}")).await.json();
        assert_eq!((&decided["state"], &decided["outcome"]["options"][0]["title"]), (&json!("decided"), &json!("[…]")));
        guest.page(&format!("/decisions/{decision}")).await.expect(200);
        assert_eq!(guest.get("/search?q=xenon").await.json()["results"], json!([]));
    }

    async fn a_closed_account_can_only_be_kept_after_all(app) {
        let idea = app.idea("Benches").await;
        let paula = app.client(Role::Participant);
        let asked = ask(app, Role::Participant, "keep").await;
        assert_eq!(asked["due_at"], "2026-03-03T09:00:00Z");
        for (path, body) in [
            (format!("/ideas/{idea}/posts"), json!({"body": "One more."})),
            (format!("/ideas/{idea}/support"), json!({})),
            ("/me/profile".to_owned(), json!({"name": "Somebody"})),
            ("/me/erasure".to_owned(), json!({"confirm": true})),
        ] {
            paula.post(&path, body).await.expect(401);
        }
        paula.get("/me").await.expect(401);
        paula.get(&format!("/spaces/{}", app.world.closed)).await.expect(404);
        let page = paula.page("/me/erasure").await.expect(200).text();
        assert!(page.contains("3 March 2026") && page.contains("Keep my account"));
        assert_eq!(paula.post("/me/erasure/withdrawal", json!({})).await.expect(200).json()["withdrawn"], true);
        paula.get("/me").await.expect(200);
        app.clock.advance(3 * DAY);
        app.deliver().await;
        assert_eq!(paula.get("/me").await.expect(200).json()["name"], "Paula");
    }

    async fn a_wish_taken_back_and_made_again_waits_its_own_day(app) {
        ask(app, Role::Colleague, "keep").await;
        app.clock.advance(23 * HOUR);
        let piet = app.client(Role::Colleague);
        piet.post("/me/erasure/withdrawal", json!({})).await.expect(200);
        app.desk.perform(&app.actor(Role::Colleague), cocreate_people::AskErasure { texts: cocreate_people::Texts::Keep, approval: false }).await.unwrap();
        app.clock.advance(2 * HOUR);
        app.deliver().await;
        piet.get("/me/erasure").await.expect(200);
        app.clock.advance(DAY);
        app.deliver().await;
        piet.get("/me/erasure").await.expect(401);
    }

    async fn who_answers_for_others_hands_that_over_first(app) {
        let page = app.client(Role::Host).get("/me/erasure").await.expect(200).json();
        assert_eq!(page["only_host_of"].as_array().unwrap().len(), 2);
        let refused = app.client(Role::Host).post("/me/erasure", json!({"confirm": true})).await.expect(409);
        assert_eq!(refused.code(), "hand_over_first");
        let refused = app.client(Role::Administrator).post("/me/erasure", json!({"confirm": true})).await.expect(409);
        assert_eq!(refused.code(), "lay_down_first");
        for space in [app.world.open, app.world.closed] {
            let path = format!("/spaces/{space}/members/{}/power", app.person(Role::Steward));
            app.client(Role::Host).post(&path, json!({"power": "host"})).await.expect(200);
        }
        erase(app, Role::Host, "keep").await;
        app.client(Role::Host).get("/me").await.expect(401);
    }

    async fn it_takes_a_word_and_a_fresh_proof(app) {
        let paula = app.client(Role::Participant);
        assert_eq!(paula.post("/me/erasure", json!({})).await.expect(422).flaws(), ["confirm required"]);
        app.clock.advance(HOUR);
        assert_eq!(paula.post("/me/erasure", json!({"confirm": true})).await.expect(403).code(), "prove_yourself");
        assert!(paula.page("/me/erasure").await.expect(303).location().starts_with("/prove"));
        app.client(Role::Guest).post("/me/erasure", json!({"confirm": true})).await.expect(401);
    }

    async fn administrators_decide_where_the_rules_say_so(app) {
        let admin = app.client(Role::Administrator);
        admin.post("/administration/instance", json!({"version": 0, "erasure": "approval"})).await.expect(200);
        app.deliver().await;
        for role in [Role::Participant, Role::Colleague] {
            assert_eq!(ask(app, role, "keep").await["due_at"], Value::Null);
        }
        app.client(Role::Outsider).get("/administration/erasures").await.expect(404);
        let waiting = admin.get("/administration/erasures").await.expect(200).json()["waiting"].clone();
        assert_eq!((waiting.as_array().unwrap().len(), &waiting[0]["decide_by"]), (2, &json!("2026-04-01T09:00:00Z")));
        let (paula, piet) = (app.person(Role::Participant), app.person(Role::Colleague));
        let decide = async |person, body| admin.post(&format!("/administration/erasures/{person}"), body).await;
        assert_eq!(decide(paula, json!({"verdict": "keep"})).await.expect(422).flaws(), ["reason required"]);
        decide(paula, json!({"verdict": "keep", "reason": "A court asks for it."})).await.expect(200);
        decide(paula, json!({"verdict": "erase"})).await.expect(404);
        decide(app.person(Role::Steward), json!({"verdict": "erase"})).await.expect(404);
        let page = app.client(Role::Participant).get("/me/erasure").await.expect(200).json();
        assert_eq!(page["kept"]["reason"], "A court asks for it.");
        decide(piet, json!({"verdict": "erase"})).await.expect(200);
        app.client(Role::Colleague).get("/me").await.expect(401);
        gone(&everything(app).await, &["piet@clinic.example"]);
        // Time alone erases nobody here.
        app.clock.advance(60 * DAY);
        app.deliver().await;
        assert_eq!(app.client(Role::Administrator).get("/administration/erasures").await.status.as_u16(), 401, "sessions end");
    }

    async fn what_was_on_its_way_when_somebody_was_erased_is_swept_up(app) {
        let before = app.actor(Role::Outsider);
        ask(app, Role::Outsider, "keep").await;
        app.clock.advance(DAY + MINUTE);
        app.deliver().await;
        // A request that was let in before goes on as them.
        let change = ChangeProfile { name: "Olgamorphosis".to_owned(), language: None, time_zone: None, about: Some("Late words".to_owned()) };
        drop(app.desk.perform(&before, change).await);
        gone(&everything(app).await, &["Olgamorphosis", "Late words"]);
        app.desk.perform(&before, JoinSpace { space: app.world.open, group: app.world.groups[0] }).await.unwrap();
        app.clock.advance(2 * MINUTE);
        app.deliver().await;
        let members = app.client(Role::Host).get(&format!("/spaces/{}/members", app.world.open)).await.text();
        assert!(!members.contains(&format!("\"who\":{{\"id\":{},", app.person(Role::Outsider))), "{members}");
    }
}
