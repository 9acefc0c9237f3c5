//! People without e-mail take part: those who look after a space note their consent, and enter what they say in their
//! name. Everybody sees that, and nobody is entered for who has a voice of their own.

use cocreate_testkit::{Role, TestApp, on_both};
use serde_json::{Value, json};

/// Wilma comes to the counter.
async fn wilma(app: &TestApp) -> i64 {
    let note = json!({
        "name": "Wilma Quint", "group": app.world.groups[1], "how": "counter",
        "consent": "She knows that her name and words are public.", "agreed": true,
    });
    let path = format!("/api/v1/spaces/{}/represented", app.world.open);
    app.client(Role::Steward).post(&path, note).await.expect(200).json()["person"].as_i64().unwrap()
}

async fn idea(app: &TestApp, id: impl std::fmt::Display) -> Value {
    app.client(Role::Guest).get(&format!("/ideas/{id}")).await.expect(200).json()
}

on_both! {
    async fn what_somebody_says_at_the_counter_stands_in_their_name_and_is_marked(app) {
        let (space, benches) = (app.world.open, app.idea("Benches").await);
        let wilma = wilma(app).await;
        let steward = app.client(Role::Steward);
        let written = json!({"title": "A bell", "body": "For the night.", "for": wilma});
        let bell = steward.post(&format!("/api/v1/spaces/{space}/ideas"), written).await.expect(200).json()["idea"].clone();
        let post = json!({"body": "I can hardly stand.", "for": wilma});
        steward.post(&format!("/api/v1/ideas/{benches}/posts"), post).await.expect(200);
        for _ in 0..2 {
            steward.post(&format!("/api/v1/ideas/{benches}/support"), json!({"for": wilma})).await.expect(200);
        }
        steward.post(&format!("/api/v1/ideas/{benches}/support"), json!({})).await.expect(200);
        let seen = idea(app, &bell).await;
        assert_eq!((&seen["author"]["name"], &seen["author"]["group"]["id"]), (&json!("Wilma Quint"), &json!(app.world.groups[1])));
        assert!(seen["entered_by"].is_string(), "{seen}");
        let page = app.client(Role::Guest).page(&format!("/ideas/{bell}")).await.text();
        assert!(page.contains("entered for them by"), "{page}");
        let seen = idea(app, benches).await;
        assert_eq!((&seen["supports"], &seen["posts"][0]["author"]["id"]), (&json!(2), &json!(wilma)));
        assert_eq!(seen["entered_by"], Value::Null);
        let page = app.client(Role::Guest).page(&format!("/ideas/{benches}")).await.text();
        assert!(page.contains("entered for them by"), "{page}");
        // On record: who entered it, for whom, and for which group it counts.
        let entries = app.entries().await;
        let posted = entries.iter().rfind(|entry| entry["kind"] == "post.written").unwrap();
        assert_eq!(posted["person"], json!(app.person(Role::Steward)));
        assert_eq!(posted["data"]["for"], json!(wilma));
        let voice = seen["voices"].as_array().unwrap().iter().find(|voice| voice["group"]["id"] == json!(app.world.groups[1]));
        assert_eq!(voice.unwrap()["posts"], 1);
        // The steward goes on for her, and takes back for her alone.
        steward.post(&format!("/api/v1/ideas/{benches}/support/withdrawal"), json!({"for": wilma})).await.expect(200);
        assert_eq!(idea(app, benches).await["supports"], 1);
    }

    async fn nobody_is_entered_for_who_has_a_voice_of_their_own_or_by_whom_may_not(app) {
        let (space, closed, benches) = (app.world.open, app.world.closed, app.idea("Benches").await);
        let wilma = wilma(app).await;
        let posts = format!("/api/v1/ideas/{benches}/posts");
        let say = |person: Value| json!({"body": "Not mine.", "for": person});
        for other in [json!(app.person(Role::Participant)), json!(app.person(Role::Host)), json!(987_654)] {
            let refused = app.client(Role::Steward).post(&posts, say(other)).await.expect(422);
            assert_eq!(refused.flaws(), ["for not_represented"]);
        }
        for role in [Role::Participant, Role::Observer, Role::Neutral, Role::Outsider] {
            app.client(role).post(&posts, say(json!(wilma))).await.expect(403);
            app.client(role).get(&format!("/spaces/{space}/represented")).await.expect(403);
            app.client(role).post(&format!("/api/v1/spaces/{space}/represented/{wilma}/end"), json!({})).await.expect(403);
        }
        app.client(Role::Guest).post(&posts, say(json!(wilma))).await.expect(401);
        // Not in another space, and not where the steward sees nothing.
        let secret = app.idea_in(closed, "Secret benches").await;
        let elsewhere = app.client(Role::Host).post(&format!("/api/v1/ideas/{secret}/posts"), say(json!(wilma))).await.expect(422);
        assert_eq!(elsewhere.flaws(), ["for not_represented"]);
        let apart = crate::apart::apart(app, "Only nurses").await;
        app.client(Role::Steward).post(&format!("/api/v1/ideas/{apart}/posts"), say(json!(wilma))).await.expect(404);
        // Whoever is muted speaks for nobody, and she is muted like anybody.
        let mute = json!({"rule": "policy-abuse", "reason": "Harsh.", "days": 3});
        let path = format!("/api/v1/spaces/{space}/moderation/person-{wilma}/mute");
        app.client(Role::Host).post(&path, mute).await.expect(200);
        assert_eq!(app.client(Role::Steward).post(&posts, say(json!(wilma))).await.expect(403).code(), "muted");
        // Without consent there is nobody.
        let path = format!("/api/v1/spaces/{space}/represented");
        let refused = app.client(Role::Steward).post(&path, json!({"name": "Otto"})).await.expect(422);
        assert_eq!(refused.flaws(), ["consent required", "agreed required"]);
        // Nor is she given a power that whoever enters things for her would have.
        let power = format!("/api/v1/spaces/{space}/members/{wilma}/power");
        let refused = app.client(Role::Host).post(&power, json!({"power": "host"})).await.expect(409);
        assert_eq!(refused.code(), "represented_power");
        app.client(Role::Host).post(&power, json!({"power": "observer"})).await.expect(200);
        // She has no way in: no letter, no password, no code.
        assert_eq!(idea(app, benches).await["post_count"], 0);
    }

    async fn a_charter_says_who_speaks_for_others_and_what_they_may_say(app) {
        let (space, benches) = (app.world.open, app.idea("Benches").await);
        let wilma = wilma(app).await;
        let host = app.client(Role::Host);
        let version = host.get(&format!("/spaces/{space}/charter")).await.json()["version"].clone();
        let cells = json!(["person.represent steward no", "post.write participant no"]);
        host.post(&format!("/api/v1/spaces/{space}/charter/permissions"), json!({"version": version, "cells": cells})).await.expect(200);
        let say = json!({"body": "Yes.", "for": wilma});
        let posts = format!("/api/v1/ideas/{benches}/posts");
        app.client(Role::Steward).post(&posts, say.clone()).await.expect(403);
        // She is a participant: what those may not do, nobody does in her name.
        host.post(&posts, say).await.expect(403);
        host.post(&format!("/api/v1/ideas/{benches}/support"), json!({"for": wilma})).await.expect(200);
    }

    async fn whoever_wants_out_is_gone_and_threads_stay_readable(app) {
        let (space, benches) = (app.world.open, app.idea("Benches").await);
        let wilma = wilma(app).await;
        let steward = app.client(Role::Steward);
        steward.post(&format!("/api/v1/ideas/{benches}/posts"), json!({"body": "Zither, please.", "for": wilma})).await.expect(200);
        let members = format!("/api/v1/spaces/{space}/represented/{}/end", app.person(Role::Participant));
        steward.post(&members, json!({})).await.expect(404);
        steward.post(&format!("/api/v1/spaces/{space}/represented/{wilma}/end"), json!({"texts": true})).await.expect(200);
        app.clock.advance(cocreate_kernel::MINUTE);
        app.deliver().await;
        let seen = idea(app, benches).await;
        assert_eq!(seen["posts"][0]["author"]["former"], true);
        assert!(!crate::erasure::everything(app).await.contains("Wilma"));
        assert!(!crate::erasure::everything(app).await.contains("Zither"));
        assert_eq!(steward.get(&format!("/spaces/{space}/represented")).await.json()["people"], json!([]));
    }

    async fn whoever_gets_an_account_later_takes_over_what_was_entered_for_them(app) {
        let benches = app.idea("Benches").await;
        let wilma = wilma(app).await;
        app.client(Role::Steward).post(&format!("/api/v1/ideas/{benches}/posts"), json!({"body": "Yes.", "for": wilma})).await.expect(200);
        let stays = app.newcomer("Wilma").await;
        let path = format!("/administration/people/{stays}/merging");
        app.client(Role::Administrator).post(&path, json!({"other": wilma})).await.expect(200);
        app.deliver().await;
        assert_eq!(idea(app, benches).await["posts"][0]["author"]["id"], json!(stays));
        // From now on they speak for themselves.
        let refused = app.client(Role::Steward).post(&format!("/api/v1/ideas/{benches}/posts"), json!({"body": "No.", "for": stays})).await;
        assert_eq!(refused.expect(422).flaws(), ["for not_represented"]);
    }
}
