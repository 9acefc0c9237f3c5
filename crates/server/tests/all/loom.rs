//! The loom of a space: each group's part, week by week, from what its members really did.

use cocreate_kernel::DAY;
use cocreate_testkit::{Client, Role, TestApp, on_both};
use serde_json::{Value, json};

/// The parts of the group that this role speaks for: what was done, and how much of it met another group.
async fn parts(app: &TestApp, reader: &Client, role: Role) -> Vec<(i64, i64)> {
    let space = app.world.open;
    let mine = app.client(role).get(&format!("/spaces/{space}")).await.expect(200).json()["your_group"]["id"]
        .clone();
    let view = reader.get(&format!("/spaces/{space}")).await.expect(200).json();
    let strands = view["loom"]["strands"].as_array().unwrap();
    let strand = strands.iter().find(|strand| strand["group"]["id"] == mine).unwrap();
    let part = |part: &Value| (part["acts"].as_i64().unwrap(), part["met"].as_i64().unwrap());
    strand["weeks"].as_array().unwrap().iter().map(part).collect()
}

on_both! {
    async fn what_members_do_is_woven_week_by_week(app) {
        let guest = app.client(Role::Guest);
        let mine = app.idea("Benches").await;
        let last = |parts: Vec<(i64, i64)>| *parts.last().unwrap();
        let (wrote, joined) = (last(parts(app, &guest, Role::Participant).await), last(parts(app, &guest, Role::Colleague).await));

        // About what another group brought: it counts, and it meets. Supporting it again changes nothing.
        for _ in 0..2 {
            app.client(Role::Colleague).post(&format!("/api/v1/ideas/{mine}/support"), json!({})).await.expect(200);
        }
        assert_eq!(last(parts(app, &guest, Role::Colleague).await), (joined.0 + 1, joined.1 + 1));

        // About what one's own group brought: it counts, and meets nobody.
        app.client(Role::Participant).post(&format!("/api/v1/ideas/{mine}/posts"), json!({"body": "Of oak."})).await.expect(200);
        assert_eq!(last(parts(app, &guest, Role::Participant).await), (wrote.0 + 1, wrote.1));

        // What one keeps for oneself, and what is refused, is no part.
        app.client(Role::Colleague).post(&format!("/api/v1/subjects/{mine}/follow"), json!({})).await.expect(200);
        app.client(Role::Observer).post(&format!("/api/v1/ideas/{mine}/posts"), json!({"body": "May I?"})).await.expect(403);
        assert_eq!(last(parts(app, &guest, Role::Colleague).await), (joined.0 + 1, joined.1 + 1));

        // The next week begins a new row; the table on the page says the same.
        app.clock.advance(7 * DAY);
        app.client(Role::Colleague).post(&format!("/api/v1/ideas/{mine}/posts"), json!({"body": "With a back."})).await.expect(200);
        let weeks = parts(app, &guest, Role::Colleague).await;
        assert_eq!(weeks[weeks.len() - 2..], [(joined.0 + 1, joined.1 + 1), (1, 1)]);
        let page = guest.page(&format!("/spaces/{}", app.world.open)).await.expect(200).text();
        assert!(page.contains("<svg class=\"loom\"") && page.contains("id=\"loom-as-table\""));
    }

    async fn the_loom_of_a_closed_space_is_for_its_members(app) {
        app.idea_in(app.world.closed, "Secret benches").await;
        let path = format!("/spaces/{}", app.world.closed);
        app.client(Role::Outsider).get(&path).await.expect(404);
        let home = app.client(Role::Guest).get("/").await.expect(200).json();
        assert_ne!(home["at_work"]["space"]["id"], json!(app.world.closed));
        assert!(app.client(Role::Observer).get(&path).await.expect(200).json()["loom"]["strands"].is_array());
    }
}
