//! Where only those join who were invited: nobody else gets an account by any door, and who was invited does by each.

use cocreate_kernel::{DAY, Fault, SpaceId};
use cocreate_people::Arrival;
use cocreate_testkit::{Client, PASSWORD, Reply, Role, TestApp, on_both};
use serde_json::{Value, json};

use crate::identities::{Coming, claims, with_email};
use crate::raw::execute;

/// Only those join who are invited, from now on.
async fn close(app: &TestApp) {
    let ada = app.client(Role::Administrator);
    let rules = ada.get("/administration/instance").await.json();
    let closed = json!({"version": rules["version"], "joining": "invited"});
    ada.post("/administration/instance", closed).await.expect(200);
    app.deliver().await;
}

fn at(space: SpaceId, door: &str) -> String {
    format!("/api/v1/spaces/{space}/invitations/{door}")
}

async fn invite(app: &TestApp, door: &str, body: Value) -> Value {
    app.client(Role::Host).post(&at(app.world.closed, door), body).await.expect(200).json()
}

/// Asks for a code, and joins with it in the same browser if one came.
async fn joins(app: &TestApp, email: &str, invitation: Value) -> Option<Client> {
    let body =
        json!({"email": email, "name": "New", "password": "long and unheard of", "invitation": invitation});
    let asked = app.client(Role::Guest).post("/api/v1/people", body).await.expect(200);
    with_code(app, email, &asked).await
}

async fn with_code(app: &TestApp, email: &str, asked: &Reply) -> Option<Client> {
    let browser = app.client(Role::Guest).keeping(asked);
    let (digits, _) = app.code_to(email).await;
    if digits.is_empty() {
        assert!(app.letter_to(email).await.letter.subject.starts_with("No account"));
        return None;
    }
    let entered = browser.post("/sessions/code", json!({"code": digits, "name": "New"})).await.expect(200);
    Some(browser.keeping(&entered))
}

async fn accounts(app: &TestApp) -> usize {
    app.entries().await.iter().filter(|entry| entry["kind"] == "person.joined").count()
}

/// What of an answer could tell an address from another.
fn seen(reply: &Reply) -> (u16, Value) {
    (reply.status.as_u16(), reply.json())
}

on_both! {
    async fn nobody_who_is_not_invited_joins_by_any_door(app) {
        let guest = app.client(Role::Guest);
        let early = guest.post("/sign-in/codes", json!({"email": "early@else.example"})).await.expect(200);
        let (digits, link) = app.code_to("early@else.example").await;
        close(app).await;
        let before = accounts(app).await;
        // A code that came while anybody could.
        let late = guest.clone().keeping(&early).post("/sessions/code", json!({"code": digits, "name": "Early"})).await;
        assert_eq!(late.expect(403).code(), "joining_closed");
        let key = link.split("key=").nth(1).unwrap();
        let late = guest.post("/sessions/link", json!({"key": key, "name": "Early"})).await;
        assert_eq!(late.expect(403).code(), "joining_closed");
        for invitation in [Value::Null, json!(""), json!("AAAA-AAAA"), json!("ab".repeat(32)), json!("1")] {
            assert!(joins(app, "nobody@else.example", invitation).await.is_none());
            app.clock.advance(DAY);
        }
        let asked = guest.post("/sign-in/codes", json!({"email": "nobody@else.example"})).await;
        assert!(with_code(app, "nobody@else.example", &asked).await.is_none());
        let coming = Coming::to(app).await;
        for claims in [claims("stranger", &[]), with_email("stranger", "nobody@else.example", true)] {
            assert_eq!(coming.with(claims).await.0, Err(Fault::Denied("joining_closed")));
        }
        // A visitor who begins is sent to sign in, not asked who they are.
        let form = [("title", "Shade"), ("body", "Trees.")];
        let begun = guest.form(&format!("/spaces/{}/ideas", app.world.open), &form).await;
        assert!(begun.expect(303).location().starts_with("/sign-in"));
        assert_eq!(accounts(app).await, before);
        // Who has an account comes in as before.
        guest.post("/sessions", json!({"email": Role::Participant.email(), "password": PASSWORD})).await.expect(200);
    }

    async fn who_is_invited_joins_by_each_door(app) {
        close(app).await;
        let group = crate::invitations::group(app, 0).await;
        let guest = app.client(Role::Guest);
        let lines = "letter@new.example\nprovider@new.example";
        invite(app, "letters", json!({"lines": lines, "group": group})).await;
        invite(app, "domains", json!({"domain": "town.example", "group": group})).await;
        let link = invite(app, "links", json!({"group": group})).await["secret"].as_str().unwrap().to_owned();
        let paper = invite(app, "codes", json!({"group": group})).await["secret"].clone();
        // An address that was invited, and one of a domain that was: by a code alone.
        for email in ["letter@new.example", "clerk@town.example"] {
            let asked = guest.post("/sign-in/codes", json!({"email": email})).await.expect(200);
            assert!(with_code(app, email, &asked).await.is_some(), "{email}");
        }
        // By a link, on the way back to its page.
        let page = format!("/invitations/{link}");
        let sign_up = guest.page(&format!("/sign-up?next={page}")).await.text();
        assert!(sign_up.contains("id=\"sign-up\"") && !sign_up.contains("name=\"invitation\""), "{sign_up}");
        let form = [("name", "Lena"), ("email", "lena@new.example"), ("next", page.as_str())];
        let asked = guest.form("/people", &form).await.expect(303);
        let lena = with_code(app, "lena@new.example", &asked).await.unwrap();
        lena.post(&format!("/api/v1{page}"), json!({})).await.expect(200);
        // By the same link in a letter that is opened elsewhere.
        guest.form("/people", &[("name", "Lea"), ("email", "lea@new.example"), ("next", page.as_str())]).await.expect(303);
        let (_, mailed) = app.code_to("lea@new.example").await;
        let key = mailed.split("key=").nth(1).unwrap()[..64].to_owned();
        guest.post("/sessions/link", json!({"key": key, "name": "Lea"})).await.expect(200);
        // By a code on paper, typed once: the door is open to them then.
        let typed = paper.as_str().unwrap().to_lowercase().replace('-', " ");
        let pia = joins(app, "pia@new.example", json!(typed)).await.unwrap();
        let doors = pia.get("/api/v1/join").await.expect(200).json()["doors"].clone();
        assert_eq!(doors[0]["name"], "The clinic's own table");
        let arrive = json!({"invitation": doors[0]["invitation"]});
        pia.post(&format!("/api/v1/spaces/{}/arrivals", app.world.closed), arrive).await.expect(200);
        // Whoever asks for another code is still invited.
        let first = json!({"email": "rita@new.example", "name": "Rita", "invitation": paper});
        guest.post("/api/v1/people", first).await.expect(200);
        let again = guest.post("/sign-in/codes", json!({"email": "rita@new.example"})).await.expect(200);
        assert!(with_code(app, "rita@new.example", &again).await.is_some());
    }

    async fn who_is_invited_joins_by_a_provider(app) {
        close(app).await;
        let group = crate::invitations::group(app, 0).await;
        invite(app, "letters", json!({"lines": "anna@new.example", "group": group})).await;
        let link = invite(app, "links", json!({"group": group})).await["secret"].as_str().unwrap().to_owned();
        let mut coming = Coming::to(app).await;
        // An address that the provider does not know to be theirs invites nobody.
        let unproven = coming.with(with_email("mallory", "anna@new.example", false)).await.0;
        assert_eq!(unproven, Err(Fault::Denied("joining_closed")));
        assert!(matches!(coming.with(with_email("anna", "anna@new.example", true)).await.0, Ok(Arrival::SignedIn(_))));
        // Whom the settings bring into a space is invited by them.
        assert!(matches!(coming.with(claims("nils", &["nurses"])).await.0, Ok(Arrival::SignedIn(_))));
        coming.next = format!("/invitations/{link}");
        assert!(matches!(coming.with(claims("lena", &[])).await.0, Ok(Arrival::SignedIn(_))));
        coming.next = format!("/invitations/{}", "0".repeat(64));
        assert_eq!(coming.with(claims("luis", &[])).await.0, Err(Fault::Denied("joining_closed")));
    }

    async fn an_invitation_that_is_over_lets_nobody_join(app) {
        close(app).await;
        let group = crate::invitations::group(app, 0).await;
        let link = async |body: Value| {
            let made = invite(app, "links", body).await;
            (made["invitation"].as_i64().unwrap(), made["secret"].clone())
        };
        let (_, ended) = link(json!({"days": 1, "group": group})).await;
        app.clock.advance(DAY);
        let (_, used) = link(json!({"uses": 1, "group": group})).await;
        app.client(Role::Outsider).post(&format!("/api/v1/invitations/{}", used.as_str().unwrap()), json!({})).await.expect(200);
        let (id, revoked) = link(json!({"group": group})).await;
        let revoke = format!("{}/revocation", at(app.world.closed, &id.to_string()));
        app.client(Role::Host).post(&revoke, json!({})).await.expect(200);
        for secret in [ended, used, revoked] {
            assert!(joins(app, "late@else.example", secret).await.is_none());
            app.clock.advance(DAY);
        }
        // A letter that is passed on lets in nobody else.
        invite(app, "letters", json!({"lines": "first@new.example", "group": group})).await;
        let letter = app.letter_to("first@new.example").await.letter.text;
        let passed_on = letter.split("/invitations/").nth(1).unwrap()[..64].to_owned();
        assert!(joins(app, "second@else.example", json!(passed_on)).await.is_none());
        // It is as good as whoever gave it: while their account is suspended, when they may not invite, when they left.
        let (_, secret) = link(json!({"days": 30, "group": group})).await;
        let (host, space) = (app.person(Role::Host), app.world.closed);
        let power = |power| format!("UPDATE member SET power = '{power}' WHERE person_id = {host} AND space_id = {space}");
        let suspend = |at| format!("UPDATE person SET suspended_at = {at} WHERE id = {host}");
        for (gone, back) in [(suspend("1"), suspend("NULL")), (power("observer"), power("host"))] {
            execute(app, &gone).await;
            assert!(joins(app, "late@else.example", secret.clone()).await.is_none(), "{gone}");
            let page = format!("/api/v1/invitations/{}", secret.as_str().unwrap());
            let reply = app.client(Role::Administrator).post(&page, json!({})).await;
            assert_eq!(reply.expect(409).code(), "invitation_over", "{gone}");
            execute(app, &back).await;
            app.clock.advance(DAY);
        }
        assert!(joins(app, "late@else.example", secret).await.is_some());
    }

    /// A class of faults, several products: an invitation, or the answer to one, told whether an address has an account.
    async fn invitations_tell_nobody_who_has_an_account_user_enumeration(app) {
        close(app).await;
        invite(app, "letters", json!({"lines": format!("invited@new.example\n{}", Role::Outsider.email())})).await;
        let guest = app.client(Role::Guest);
        let (mut codes, mut people) = (Vec::new(), Vec::new());
        for email in [Role::Participant.email(), Role::Outsider.email(), "invited@new.example".to_owned(), "nobody@else.example".to_owned()] {
            codes.push(seen(&guest.post("/sign-in/codes", json!({"email": email})).await.expect(200)));
            let body = json!({"email": email, "name": "New", "invitation": "AAAA-AAAA"});
            people.push(seen(&guest.post("/people", body).await.expect(200)));
        }
        assert!(codes.iter().all(|answer| answer == &codes[0]), "{codes:?}");
        assert!(people.iter().all(|answer| answer == &people[0]), "{people:?}");
        // Nor does the page of a letter, to whoever it was passed on to.
        let mut pages = Vec::new();
        for email in ["invited@new.example".to_owned(), Role::Outsider.email()] {
            let letters = app.letters().await;
            let letter = letters.iter().find(|kept| kept.letter.to == email && kept.letter.text.contains("/invitations/")).unwrap();
            let token = letter.letter.text.split("/invitations/").nth(1).unwrap()[..64].to_owned();
            let shown = app.client(Role::Participant).get(&format!("/api/v1/invitations/{token}")).await.expect(200);
            pages.push(shown.text().replace(&token, ""));
        }
        assert_eq!(pages[0], pages[1]);
    }
}
