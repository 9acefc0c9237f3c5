//! What others were advised of, by the kind of the fault: one test for each, in the order of the identifiers.

use cocreate_kernel::MINUTE;
use cocreate_testkit::{PASSWORD, Role, on_both};
use serde_json::json;

use crate::signin::{asked, key};

on_both! {
    /// Decidim, CVE-2023-48220: an invitation could be used past its time, by the other way that leads to the same. Neither
    /// the digits nor the link outlive the ten minutes, nor their use.
    async fn no_way_in_outlives_its_time_by_another_route_cve_2023_48220(app) {
        let (browser, digits, link) = asked(app, &Role::Participant.email()).await;
        browser.post("/sessions/code", json!({"code": digits})).await.expect(200);
        browser.post("/sessions/link", json!({"key": key(&link)})).await.expect(422);
        let (browser, digits, link) = asked(app, &Role::Participant.email()).await;
        app.clock.advance(10 * MINUTE);
        browser.post("/sessions/code", json!({"code": digits})).await.expect(422);
        browser.post("/sessions/link", json!({"key": key(&link)})).await.expect(422);
        assert_eq!(browser.get(&link).await.json()["email"], serde_json::Value::Null);
        browser.post("/sessions/code", json!({"code": digits, "name": "Somebody"})).await.expect(422);
    }

    /// Discourse, CVE-2019-1020018: a link by mail signed in whoever opened it, so that anybody could be signed in as
    /// somebody else, unasked. A link shows as whom one comes in, and only the button there does it.
    async fn opening_a_link_signs_nobody_in_cve_2019_1020018(app) {
        let (_, _, link) = asked(app, &Role::Participant.email()).await;
        let device = app.client(Role::Guest);
        for _ in 0..3 {
            let page = device.page(&link).await.expect(200);
            assert!(page.headers.get("set-cookie").is_none());
            assert!(page.text().contains(&Role::Participant.email()));
        }
        device.page(&format!("/sessions/link?key={}", key(&link))).await.expect(405);
        device.post("/sessions/link", json!({"key": key(&link)})).await.expect(200);
    }

    /// Discourse, CVE-2021-37693: a token sent to an address held on after the account had another one. Codes and links die
    /// with the address, and with the password.
    async fn no_code_outlives_the_address_or_password_cve_2021_37693(app) {
        let me = app.client(Role::Participant);
        let (browser, digits, link) = asked(app, &Role::Participant.email()).await;
        me.post("/me/email", json!({"email": "paula@new.example"})).await.expect(200);
        let (confirm, _) = app.code_to("paula@new.example").await;
        me.post("/me/email/confirmation", json!({"code": confirm})).await.expect(200);
        browser.post("/sessions/code", json!({"code": digits, "name": "Not Paula"})).await.expect(422);
        browser.post("/sessions/link", json!({"key": key(&link), "name": "Not Paula"})).await.expect(422);

        let (browser, digits, link) = asked(app, "paula@new.example").await;
        me.post("/me/password", json!({"password": "long and unheard of"})).await.expect(200);
        browser.post("/sessions/code", json!({"code": digits})).await.expect(422);
        browser.post("/sessions/link", json!({"key": key(&link)})).await.expect(422);
    }

    /// phpBB, CVE-2026-29199: a link in a letter was used up, or did what it was for, by whoever looked at it first: a scanner
    /// of mail, a preview. Looking changes nothing, as often as anybody looks.
    async fn looking_at_a_link_uses_nothing_up_cve_2026_29199(app) {
        let me = app.client(Role::Participant);
        me.post("/me/email", json!({"email": "paula@new.example"})).await.expect(200);
        let told = app.letter_to(&Role::Participant.email()).await.letter.text;
        let stop = told.lines().find_map(|line| line.strip_prefix("https://cocreate.example/me")).unwrap().to_owned();
        let scanner = app.client(Role::Guest);
        for _ in 0..3 {
            scanner.page(&format!("/me{stop}")).await.expect(200);
        }
        me.get("/me").await.expect(200);
        let (confirm, _) = app.code_to("paula@new.example").await;
        me.post("/me/email/confirmation", json!({"code": confirm})).await.expect(200);
        scanner.post("/sessions", json!({"email": "paula@new.example", "password": PASSWORD})).await.expect(200);
    }
}
