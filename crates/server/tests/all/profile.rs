//! What somebody says of themselves, who sees it, and the clocks by which they are told the time.

use cocreate_testkit::{Role, on_both};
use serde_json::{Value, json};

on_both! {
    async fn somebody_says_who_they_are(app) {
        let paula = app.client(Role::Participant);
        let typed = json!({"name": " Paula  Prins ", "language": "fr", "time_zone": "europe/lisbon", "about": "  I wait.\nOften. "});
        let kept = json!({"name": "Paula Prins", "language": "fr", "time_zone": "Europe/Lisbon", "about": "I wait.\nOften."});
        assert_eq!(paula.post("/me/profile", typed.clone()).await.expect(200).json(), kept);
        assert_eq!(paula.post("/me/profile", typed).await.expect(200).json(), kept, "twice is once");
        let seen = app.client(Role::Colleague).get(&format!("/people/{}", app.person(Role::Participant))).await.expect(200).json();
        assert_eq!((&seen["name"], &seen["about"]), (&kept["name"], &kept["about"]));
        assert!(paula.page("/me").await.text().contains("lang=\"fr\""));
        // What is left out is empty from then on.
        let less = paula.post("/me/profile", json!({"name": "Paula"})).await.expect(200).json();
        assert_eq!(less, json!({"name": "Paula", "language": null, "time_zone": null, "about": null}));
    }

    async fn a_profile_has_limits(app) {
        let paula = app.client(Role::Participant);
        for (wrong, flaw) in [
            (json!({"name": " "}), "name required"),
            (json!({"name": "x".repeat(81)}), "name too_long"),
            (json!({"name": "Paula", "language": "tlh"}), "language unknown_choice"),
            (json!({"name": "Paula", "time_zone": "Middle/Earth"}), "time_zone unknown_choice"),
            (json!({"name": "Paula", "about": "ü".repeat(501)}), "about too_long"),
            (json!({"name": "Paula", "email": "new@clinic.example"}), "email unknown_field"),
            (json!({"name": "Paula", "administrator_since": 1}), "administrator_since unknown_field"),
        ] {
            assert_eq!(paula.post("/me/profile", wrong).await.expect(422).flaws(), [flaw]);
        }
        assert!(paula.form("/me/profile", &[("name", ""), ("about", "Kept.")]).await.expect(422).text().contains("Kept."));
        app.client(Role::Guest).post("/me/profile", json!({"name": "Nobody"})).await.expect(401);
    }

    async fn who_neither_shares_a_space_nor_reads_a_word_of_somebody_does_not_see_them(app) {
        let page = format!("/people/{}", app.person(Role::Colleague));
        let (olga, guest) = (app.client(Role::Outsider), app.client(Role::Guest));
        for stranger in [&olga, &guest] {
            assert_eq!(stranger.get(&page).await.expect(404).json(), stranger.get("/people/987654321").await.expect(404).json());
        }
        // What is said among members stays among them.
        let closed = app.idea_in(app.world.closed, "Among us").await;
        app.client(Role::Colleague).post(&format!("/ideas/{closed}/posts"), json!({"body": "Quietly."})).await.expect(200);
        olga.get(&page).await.expect(404);
        let open = app.idea("Benches").await;
        app.client(Role::Colleague).post(&format!("/ideas/{open}/posts"), json!({"body": "Aloud."})).await.expect(200);
        for stranger in [&olga, &guest] {
            let seen = stranger.get(&page).await.expect(200).json();
            let spaces: Vec<&str> = seen["spaces"].as_array().unwrap().iter().map(|space| space["name"].as_str().unwrap()).collect();
            assert_eq!(spaces, ["Waiting at the clinic"]);
            assert!(!seen.to_string().contains('@') && !stranger.page(&page).await.text().contains(&Role::Colleague.email()));
        }
        let known = app.client(Role::Participant).get(&page).await.expect(200).json();
        assert_eq!(known["spaces"].as_array().unwrap().len(), 2);
    }

    async fn pages_tell_the_time_on_the_readers_clocks(app) {
        let idea = app.idea("Benches").await;
        let paula = app.client(Role::Participant);
        let page = format!("/ideas/{idea}");
        paula.post(&format!("{page}/posts"), json!({"body": "Soon."})).await.expect(200);
        assert!(paula.page(&page).await.text().contains("2 March 2026, 09:00 UTC"));
        for (zone, told) in [("Pacific/Auckland", "2 March 2026, 22:00 NZDT"), ("Pacific/Honolulu", "1 March 2026, 23:00 HST"), ("Asia/Kolkata", "2 March 2026, 14:30 IST")] {
            paula.post("/me/profile", json!({"name": "Paula", "time_zone": zone})).await.expect(200);
            let text = paula.page(&page).await.text();
            assert!(text.contains(told), "{zone}");
            assert!(text.contains("datetime=\"2026-03-02T09:00:00Z\""), "machines are told in UTC");
        }
        assert_eq!(paula.get(&page).await.json()["written_at"], "2026-03-02T09:00:00Z");
        assert!(app.client(Role::Guest).page(&page).await.text().contains("09:00 UTC"));
    }

    async fn a_name_is_not_in_the_record(app) {
        let paula = app.client(Role::Participant);
        paula.post("/me/profile", json!({"name": "Zephyrine Quux", "about": "Zebras!"})).await.expect(200);
        let recorded = app.entries().await;
        let last = recorded.last().unwrap();
        assert_eq!(last["kind"], "person.renamed");
        assert_ne!(last["data"]["about"], Value::Null);
        assert!(!json!(recorded).to_string().contains("Zephyrine") && !json!(recorded).to_string().contains("Zebras"));
    }
}
