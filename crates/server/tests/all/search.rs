//! Search finds what one may read, by its words, the same on both databases.

use cocreate_kernel::SubjectId;
use cocreate_testkit::{Client, Role, TestApp, on_both};
use serde_json::{Value, json};

use crate::races::open;

async fn idea(app: &TestApp, title: &str, body: &str) -> SubjectId {
    let path = format!("/api/v1/spaces/{}/ideas", app.world.open);
    let written = app.client(Role::Participant).post(&path, json!({"title": title, "body": body})).await;
    SubjectId(written.expect(200).json()["idea"].as_i64().unwrap())
}

fn encoded(query: &str) -> String {
    query.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

async fn search(client: &Client, query: &str) -> Value {
    client.get(&format!("/search?q={}", encoded(query))).await.expect(200).json()
}

/// The titles of what is found, in order.
async fn titles(client: &Client, query: &str) -> Vec<String> {
    let view = search(client, query).await;
    view["results"].as_array().unwrap().iter().map(|row| row["title"].as_str().unwrap().to_owned()).collect()
}

on_both! {
    async fn words_are_found_in_any_case_and_without_accents(app) {
        for (title, body) in [
            ("Une école au bord de l’eau", "Pour les élèves."),
            ("Νερό για όλους", "Βρύση."),
            ("Ёлка на площади", "Зимой."),
            ("مَدْرَسَة جديدة", "قرب النهر."),
            ("पानी की टंकी", "गाँव के लिए।"),
            ("Straßenbäume", "Schatten im **Sommer**."),
        ] {
            idea(app, title, body).await;
        }
        let guest = app.client(Role::Guest);
        for (query, title) in [
            ("ECOLE", "Une école au bord de l’eau"),
            ("e\u{301}cole eau", "Une école au bord de l’eau"),
            ("eleves ecole", "Une école au bord de l’eau"),
            ("νερο", "Νερό για όλους"),
            ("ΌΛΟΥΣ", "Νερό για όλους"),
            ("елка", "Ёлка на площади"),
            ("مدرسة", "مَدْرَسَة جديدة"),
            ("مـدرسة النهر", "مَدْرَسَة جديدة"),
            ("पानी", "पानी की टंकी"),
            ("टंकी गाँव", "पानी की टंकी"),
            ("strassenbaume", "Straßenbäume"),
            ("sommer", "Straßenbäume"),
        ] {
            assert_eq!(titles(&guest, query).await, [title], "{query}");
        }
        assert_eq!(titles(&guest, "पाना").await, Vec::<String>::new(), "a vowel sign is a letter");
    }

    async fn all_words_must_be_there_and_the_last_may_be_unfinished(app) {
        idea(app, "Benches by the old bridge", "Oak.").await;
        idea(app, "A new bridge", "Wide enough for benches.").await;
        let guest = app.client(Role::Guest);
        let (old, new) = ("Benches by the old bridge", "A new bridge");
        assert_eq!(titles(&guest, "benches bridge").await, [new, old]);
        assert_eq!(titles(&guest, "bridge bench").await, [new, old]);
        assert_eq!(titles(&guest, "bridge old ben").await, [old]);
        assert_eq!(titles(&guest, "ben bridge").await, Vec::<String>::new(), "only the last may be unfinished");
        assert_eq!(titles(&guest, "be").await, Vec::<String>::new(), "two letters are no beginning");
        assert_eq!(titles(&guest, "bridge ship").await, Vec::<String>::new());
        // Five words count: what comes after them is not looked at.
        assert_eq!(titles(&guest, "benches by the old bridge nowhere").await, [old]);
    }

    async fn the_most_supported_comes_first_page_by_page(app) {
        let mut ideas = Vec::new();
        for n in 0..45 {
            ideas.push(idea(app, &format!("Shade number {n}"), "Trees.").await);
        }
        let client = app.client(Role::Participant);
        for idea in [ideas[3], ideas[17]] {
            client.post(&format!("/api/v1/ideas/{idea}/support"), json!({})).await.expect(200);
        }
        app.client(Role::Colleague).post(&format!("/api/v1/ideas/{}/support", ideas[3]), json!({})).await.expect(200);
        let first = search(&client, "shade").await;
        assert_eq!((first["results"][0]["title"].as_str(), first["results"][0]["supports"].as_i64()), (Some("Shade number 3"), Some(2)));
        assert_eq!((first["results"][1]["title"].as_str(), first["results"][2]["title"].as_str()), (Some("Shade number 17"), Some("Shade number 44")));
        let (mut seen, mut after) = (Vec::new(), String::new());
        loop {
            let view = client.get(&format!("/search?q=sha{after}")).await.expect(200).json();
            seen.extend(view["results"].as_array().unwrap().iter().map(|row| row["id"].as_i64().unwrap()));
            match view["next"].as_str() {
                Some(next) => after = format!("&after={next}"),
                None => break,
            }
        }
        assert_eq!((seen.len(), seen.iter().collect::<std::collections::BTreeSet<_>>().len()), (45, 45));
        let page = client.page("/search?q=sha").await.expect(200).text();
        assert!(page.contains("/search?q=sha&#38;after=") || page.contains("/search?q=sha&amp;after="), "{page}");
        client.get("/search?q=sha&after=x").await.expect(404);
    }

    async fn a_result_says_what_it_is(app) {
        let benches = app.idea("Benches").await;
        let decision = open(app, &[benches]).await;
        let guest = app.client(Role::Guest);
        let row = search(&guest, "benches").await["results"][0].clone();
        assert_eq!((row["kind"].as_str(), row["state"].as_str()), (Some("idea"), Some("waiting")));
        assert_eq!((row["address"].as_str(), row["excerpt"].as_str()), (Some(format!("/ideas/{benches}").as_str()), Some("Because we wait too long.")));
        assert_eq!((row["author"]["name"].as_str(), row["space"]["name"].as_str()), (Some("Paula"), Some("Waiting at the clinic")));
        let row = search(&guest, "what shall we do").await["results"][0].clone();
        assert_eq!((row["kind"].as_str(), row["address"].as_str()), (Some("decision"), Some(format!("/decisions/{decision}").as_str())));
        let spaces = search(&guest, "wait CLINIC").await["spaces"].clone();
        assert_eq!(spaces, Value::Array(Vec::new()), "only the last word may be unfinished");
        let spaces = search(&guest, "clinic waiting").await["spaces"].clone();
        assert_eq!(spaces, json!([{"id": app.world.open, "name": "Waiting at the clinic"}]));
    }

    async fn what_was_edited_is_found_by_its_new_words_only(app) {
        let benches = app.idea("Benches").await;
        let edit = json!({"revision": 1, "title": "Armchairs", "body": "Because we wait."});
        app.client(Role::Participant).post(&format!("/api/v1/ideas/{benches}/edit"), edit).await.expect(200);
        let guest = app.client(Role::Guest);
        for (query, count) in [("armchairs", 1), ("benches", 0), ("wait", 1), ("long", 0)] {
            assert_eq!(titles(&guest, query).await.len(), count, "{query}");
        }
    }

    async fn a_closed_space_is_never_found_by_others(app) {
        let secret = app.idea_in(app.world.closed, "Treasure under the stairs").await;
        for role in Role::ALL {
            let view = search(&app.client(role), "treasure stairs").await;
            let inside = !matches!(role, Role::Guest | Role::Outsider | Role::Administrator);
            assert_eq!(view["results"].as_array().unwrap().len(), usize::from(inside), "{role:?}");
            let spaces = search(&app.client(role), "own table").await["spaces"].clone();
            assert_eq!(spaces.as_array().unwrap().len(), usize::from(inside), "{role:?}");
        }
        let found = search(&app.client(Role::Observer), "treasure").await;
        assert_eq!(found["results"][0]["id"], json!(secret));
    }

    async fn strange_queries_find_nothing_and_break_nothing(app) {
        app.idea("Benches").await;
        let guest = app.client(Role::Guest);
        for query in ["", " ", "?!", "%", "_", "'; DROP TABLE word; --", "\u{1}\u{7}\u{1b}", "\u{10ffff}", "🪑", "a\u{300}\u{301}\u{302}"] {
            let view = search(&guest, query).await;
            assert_eq!((view["results"].as_array().unwrap().len(), view["next"].clone()), (0, Value::Null), "{query:?}");
            guest.page(&format!("/search?q={}", encoded(query))).await.expect(200);
        }
        let long = search(&guest, &"benches ".repeat(1_250)).await;
        assert_eq!(long["results"].as_array().unwrap().len(), 1, "one word, many times");
        assert_eq!(titles(&guest, &"x".repeat(10_000)).await, Vec::<String>::new());
        assert_eq!(titles(&guest, &format!("{} benches", "nowhere ".repeat(1_250))).await, Vec::<String>::new());
        guest.get("/search?q=a%00b").await.expect(404);
        let page = guest.page("/search").await.expect(200).text();
        assert!(page.contains("<label for=\"q\">") && page.contains("<search>"), "{page}");
        assert!(!page.contains("Nothing has all of these words"));
        let nothing = guest.page("/search?q=%3Cscript%3E+nowhere").await.expect(200).text();
        assert!(nothing.contains("Nothing has all of these words") && !nothing.contains("<script>"), "{nothing}");
    }
}
