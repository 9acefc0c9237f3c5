//! The second factor: without it no session begins, and nothing that was shown is good twice.

use cocreate_kernel::{Actor, Ask, Fault, HOUR, MINUTE, PROVEN, Query, Reader, SECOND, params, sql};
use cocreate_people::{Arrival, LinkIdentity};
use cocreate_testkit::{BEGINNING, Client, PASSWORD, Reply, Role, TestApp, on_both};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha1::Sha1;

use crate::identities::{Coming, claims, with_email};
use crate::passkeys::{Authenticator, add, answered};

sql! {
    ALL_ENTRIES = "SELECT data FROM entry WHERE data IS NOT NULL ORDER BY id";
    ALL_ANSWERS = "SELECT reply FROM idempotency ORDER BY made_at";
}

/// All that is on record.
struct Recorded;

impl Query for Recorded {
    type View = Vec<String>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Vec<String>, Fault> {
        let mut all = reader.all(&ALL_ENTRIES, params![], |row| row.get::<String>(0))?;
        all.extend(reader.all(&ALL_ANSWERS, params![], |row| row.get::<String>(0))?);
        Ok(all)
    }
}

/// An app that counts codes.
pub(crate) struct Counter(Vec<u8>);

impl Counter {
    /// From the letters on the page.
    fn typed(letters: &str) -> Self {
        let (mut bytes, mut held, mut bits) = (Vec::new(), 0_u32, 0);
        for letter in letters.chars().filter(|c| !c.is_whitespace()) {
            held = (held << 5)
                | u32::try_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".find(letter).unwrap()).unwrap();
            bits += 5;
            if bits >= 8 {
                bits -= 8;
                bytes.push(u8::try_from((held >> bits) & 255).unwrap());
            }
        }
        Self(bytes)
    }

    pub(crate) fn code(&self, app: &TestApp) -> String {
        self.at(app.desk.now())
    }

    fn at(&self, now: i64) -> String {
        let mut mac = Hmac::<Sha1>::new_from_slice(&self.0).unwrap();
        mac.update(&(now / (30 * SECOND)).to_be_bytes());
        let digest = mac.finalize().into_bytes();
        let offset = usize::from(digest[19] & 15);
        let number = u32::from_be_bytes(digest[offset..offset + 4].try_into().unwrap()) & 0x7fff_ffff;
        format!("{:06}", number % 1_000_000)
    }
}

/// The app that somebody is about to connect, from the letters on their page.
pub(crate) async fn connecting(owner: &Client) -> Option<Counter> {
    let page = owner.page("/me/two-factor").await.expect(200).text();
    let letters = page.split("<code class=\"secret\" dir=\"ltr\">").nth(1)?.split('<').next()?;
    Some(Counter::typed(letters))
}

/// Turns a second factor on; gives the app and the recovery codes.
pub(crate) async fn turn_on(app: &TestApp, role: Role) -> (Counter, Vec<String>) {
    let owner = app.client(role);
    owner.post("/api/v1/me/two-factor", json!({})).await.expect(200);
    let counter = connecting(&owner).await.unwrap();
    let on = owner
        .post("/api/v1/me/two-factor/confirmation", json!({"code": counter.code(app)}))
        .await
        .expect(200);
    let codes = on.json()["recovery_codes"].clone();
    (counter, serde_json::from_value(codes).unwrap())
}

/// Shows the first factor. Gives the browser that carries what was begun.
pub(crate) async fn first(app: &TestApp, role: Role) -> (Client, Value) {
    let guest = app.client(Role::Guest);
    let begun = guest
        .post("/api/v1/sessions", json!({"email": role.email(), "password": PASSWORD}))
        .await
        .expect(200);
    let browser = guest.keeping(&begun);
    (browser, begun.json())
}

/// The browser after a first factor that asks for a second.
fn half(app: &TestApp, begun: Reply) -> Client {
    let begun = begun.expect(200);
    assert_eq!(begun.json()["second_factor"], true);
    app.client(Role::Guest).keeping(&begun)
}

pub(crate) async fn second(browser: &Client, code: &str) -> Reply {
    browser.post("/api/v1/sessions/second", json!({"code": code})).await
}

on_both! {
    async fn no_session_begins_before_the_second_factor(app) {
        let (counter, _) = turn_on(app, Role::Participant).await;
        app.clock.advance(MINUTE);
        let (browser, begun) = first(app, Role::Participant).await;
        assert_eq!(begun["second_factor"], true);
        browser.get("/me").await.expect(401);
        browser.get("/me/sessions").await.expect(401);
        assert_eq!(app.client(Role::Participant).get("/me/sessions").await.json()["sessions"].as_array().unwrap().len(), 1);
        let passed = second(&browser, &counter.code(app)).await.expect(200);
        browser.get("/me").await.expect(401);
        let inside = browser.clone().keeping(&passed);
        assert_eq!(inside.get("/me").await.expect(200).json()["name"], "Paula");
        // What was begun is done with.
        app.clock.advance(MINUTE);
        assert_eq!(second(&browser, &counter.code(app)).await.expect(422).flaws(), [" second_over"]);
        // The same in forms.
        let led = app.client(Role::Guest).form("/sessions", &[("email", &Role::Participant.email()), ("password", PASSWORD), ("next", "/spaces")]).await;
        assert_eq!(led.expect(303).location(), "/sign-in/second?next=/spaces");
        let (_, begun) = first(app, Role::Colleague).await;
        assert_eq!(begun["second_factor"], false, "whoever has none is not asked");
    }

    async fn a_code_is_good_once(app) {
        let (counter, _) = turn_on(app, Role::Participant).await;
        // The one that turned it on was shown already.
        let (browser, _) = first(app, Role::Participant).await;
        assert_eq!(second(&browser, &counter.code(app)).await.expect(422).flaws(), ["code second_wrong"]);
        app.clock.advance(MINUTE);
        let code = counter.code(app);
        second(&browser, &code).await.expect(200);
        let (again, _) = first(app, Role::Participant).await;
        assert_eq!(second(&again, &code).await.expect(422).flaws(), ["code second_wrong"]);
        // Clocks may be one step apart, no more.
        let now = app.desk.now();
        assert_eq!(second(&again, &counter.at(now + MINUTE)).await.expect(422).flaws(), ["code second_wrong"]);
        second(&again, &counter.at(now + 30 * SECOND)).await.expect(200);
    }

    async fn of_two_who_show_the_same_code_one_comes_in(app) {
        let (counter, recovery) = turn_on(app, Role::Participant).await;
        app.clock.advance(MINUTE);
        for code in [counter.code(app), recovery[0].clone()] {
            let ((one, _), (other, _)) = (first(app, Role::Participant).await, first(app, Role::Participant).await);
            let (one, other) = tokio::join!(second(&one, &code), second(&other, &code));
            let mut statuses = [one.status.as_u16(), other.status.as_u16()];
            statuses.sort_unstable();
            assert_eq!(statuses, [200, 422]);
        }
    }

    async fn a_recovery_code_takes_the_place_of_the_app_once(app) {
        let (_, recovery) = turn_on(app, Role::Participant).await;
        assert_eq!(recovery.len(), 10);
        let (browser, _) = first(app, Role::Participant).await;
        second(&browser, &recovery[3].to_uppercase().replace('-', " ")).await.expect(200);
        let (browser, _) = first(app, Role::Participant).await;
        assert_eq!(second(&browser, &recovery[3]).await.expect(422).flaws(), ["code second_wrong"]);
        let owner = app.client(Role::Participant);
        assert_eq!(owner.get("/me/two-factor").await.expect(200).json()["recovery_codes_left"], 9);
        let fresh = owner.post("/api/v1/me/two-factor/recovery-codes", json!({})).await.expect(200).json();
        assert_eq!(owner.get("/me/two-factor").await.expect(200).json()["recovery_codes_left"], 10);
        assert_eq!(second(&browser, &recovery[4]).await.expect(422).flaws(), ["code second_wrong"]);
        second(&browser, fresh["recovery_codes"][0].as_str().unwrap()).await.expect(200);
    }

    async fn wrong_codes_are_counted(app) {
        let (counter, _) = turn_on(app, Role::Participant).await;
        app.clock.advance(MINUTE);
        for _ in 0..3 {
            let (browser, _) = first(app, Role::Participant).await;
            for _ in 0..5 {
                assert_eq!(second(&browser, "not a code").await.expect(422).flaws(), ["code second_wrong"]);
            }
            assert_eq!(second(&browser, &counter.code(app)).await.expect(422).flaws(), [" second_over"]);
        }
        // However often the first factor is shown: for a while nobody comes in by codes.
        let (browser, _) = first(app, Role::Participant).await;
        second(&browser, &counter.code(app)).await.expect(429);
        app.clock.advance(HOUR);
        let (browser, _) = first(app, Role::Participant).await;
        second(&browser, &counter.code(app)).await.expect(200);
    }

    async fn what_was_begun_is_over_after_five_minutes(app) {
        let (counter, _) = turn_on(app, Role::Participant).await;
        let (browser, _) = first(app, Role::Participant).await;
        app.clock.advance(5 * MINUTE);
        assert_eq!(second(&browser, &counter.code(app)).await.expect(422).flaws(), [" second_over"]);
        assert_eq!(second(&app.client(Role::Guest), &counter.code(app)).await.expect(422).flaws(), [" second_over"]);
    }

    async fn a_passkey_asks_for_no_second_factor(app) {
        let (owner, mut phone) = (app.client(Role::Participant), Authenticator::new(7));
        add(&owner, &mut phone).await.expect(200);
        turn_on(app, Role::Participant).await;
        let entered = app.client(Role::Guest).post("/api/v1/sessions/passkey", answered(app, &mut phone).await).await;
        let inside = owner.keeping(&entered.expect(200));
        inside.get("/me").await.expect(200);
    }

    async fn no_door_leads_past_the_second_factor(app) {
        let (counter, _) = turn_on(app, Role::Participant).await;
        let email = Role::Participant.email();
        app.clock.advance(MINUTE);
        let guest = app.client(Role::Guest);
        let mut halves = vec![first(app, Role::Participant).await.0];
        // By the digits, and by the link beside them.
        let asked = guest.post("/api/v1/sign-in/codes", json!({"email": email})).await.expect(200);
        let (digits, _) = app.code_to(&email).await;
        let browser = app.client(Role::Guest).keeping(&asked);
        halves.push(half(app, browser.post("/api/v1/sessions/code", json!({"code": digits})).await));
        app.clock.advance(MINUTE);
        guest.post("/api/v1/sign-in/codes", json!({"email": email})).await.expect(200);
        let (_, link) = app.code_to(&email).await;
        let key = link.split("key=").nth(1).unwrap().split('&').next().unwrap();
        halves.push(half(app, guest.post("/api/v1/sessions/link", json!({"key": key})).await));
        for (n, browser) in halves.into_iter().enumerate() {
            for path in ["/me", "/me/sessions", "/me/passkeys", "/me/two-factor", "/notices"] {
                browser.get(path).await.expect(401);
            }
            browser.post("/api/v1/prove", json!({"password": PASSWORD})).await.expect(401);
            browser.post("/api/v1/me/two-factor/end", json!({})).await.expect(401);
            app.clock.advance(30 * SECOND);
            let inside = browser.clone().keeping(&second(&browser, &counter.code(app)).await.expect(200));
            assert_eq!(inside.get("/me").await.expect(200).json()["name"], "Paula", "{n}");
        }
    }

    async fn a_provider_is_one_factor_unless_it_says_that_it_asked_for_several(app) {
        let works = Coming::to(app).await.for_role(Role::Participant);
        let paula = app.person(Role::Participant);
        let (_, offer) = works.asked(claims("paula", &[])).await;
        app.perform(Role::Participant, LinkIdentity { offer: Some(offer) }).await;
        turn_on(app, Role::Participant).await;
        let works = Coming::to(app).await;
        assert_eq!(works.with(claims("paula", &[])).await.0, Ok(Arrival::Half(paula)));
        let mut strong = Coming::to(app).await;
        strong.strong = true;
        assert_eq!(strong.with(claims("paula", &[])).await.0, Ok(Arrival::SignedIn(paula)));
        assert_eq!(Arrival::Half(paula).onward(Some("/spaces?a=1")), "/sign-in/second?next=/spaces%3Fa%3D1");
        // An address that both sides know links nothing where a second factor is asked for.
        let mut trusting = Coming::to(app).await;
        trusting.rules.trust_email = true;
        let came = trusting.with(with_email("paula-2", &Role::Participant.email(), true)).await.0;
        assert_eq!(came, Ok(Arrival::Asked(paula)));
        let piet = trusting.with(with_email("piet", &Role::Colleague.email(), true)).await.0;
        assert_eq!(piet, Ok(Arrival::SignedIn(app.person(Role::Colleague))));
    }

    async fn a_proof_needs_the_second_factor_too(app) {
        let owner = app.client(Role::Participant);
        let (counter, recovery) = turn_on(app, Role::Participant).await;
        app.clock.advance(PROVEN);
        owner.get("/me/passkeys").await.expect(403);
        assert_eq!(owner.get("/prove").await.expect(200).json()["asks_second"], true);
        let prove = async |owner: &Client, body: Value| owner.post("/api/v1/prove", body).await;
        for second in [Value::Null, json!(""), json!("000000"), json!("x")] {
            let body = json!({"password": PASSWORD, "second": second});
            assert_eq!(prove(&owner, body).await.expect(422).flaws(), ["second second_wrong"]);
        }
        // Whoever lacks the first factor learns nothing of the second, and uses nothing up.
        let guessed = json!({"password": "not this one", "second": recovery[0]});
        assert_eq!(prove(&owner, guessed).await.expect(422).flaws(), [" wrong_proof"]);
        owner.get("/me/passkeys").await.expect(403);
        let code = counter.code(app);
        let owner = owner.clone().keeping(&prove(&owner, json!({"password": PASSWORD, "second": code})).await.expect(200));
        owner.get("/me/passkeys").await.expect(200);
        assert_eq!(prove(&owner, json!({"password": PASSWORD, "second": code})).await.expect(422).flaws(), ["second second_wrong"]);
        // The same with a code by mail, and a recovery code.
        app.clock.advance(PROVEN);
        owner.post("/api/v1/prove/codes", json!({})).await.expect(200);
        let (digits, _) = app.code_to(&Role::Participant.email()).await;
        assert_eq!(prove(&owner, json!({"code": digits})).await.expect(422).flaws(), ["second second_wrong"]);
        let proven = prove(&owner, json!({"code": digits, "second": recovery[0]})).await.expect(200);
        let owner = owner.keeping(&proven);
        assert_eq!(owner.get("/me/two-factor").await.expect(200).json()["recovery_codes_left"], 9);
        assert_eq!(prove(&owner, json!({"password": PASSWORD, "second": recovery[0]})).await.expect(422).flaws(), ["second second_wrong"]);
    }

    async fn a_new_password_ends_what_the_old_one_began(app) {
        let (counter, _) = turn_on(app, Role::Participant).await;
        let (browser, _) = first(app, Role::Participant).await;
        let owner = app.client(Role::Participant);
        owner.post("/api/v1/me/password", json!({"password": "quite another word"})).await.expect(200);
        app.clock.advance(MINUTE);
        assert_eq!(second(&browser, &counter.code(app)).await.expect(422).flaws(), [" second_over"]);
    }

    async fn a_second_factor_is_turned_off_by_whoever_proved_who_they_are(app) {
        let owner = app.client(Role::Participant);
        let (counter, _) = turn_on(app, Role::Participant).await;
        assert_eq!(owner.post("/api/v1/me/two-factor", json!({})).await.expect(409).code(), "second_factor_on");
        let (browser, _) = first(app, Role::Participant).await;
        app.clock.advance(cocreate_kernel::PROVEN);
        assert_eq!(owner.post("/api/v1/me/two-factor/end", json!({})).await.expect(403).code(), "prove_yourself");
        assert_eq!(owner.page("/me/two-factor").await.expect(303).location(), "/prove?next=%2Fme%2Ftwo-factor");
        app.clock.set(BEGINNING + 2 * MINUTE);
        owner.post("/api/v1/me/two-factor/end", json!({})).await.expect(200);
        assert_eq!(app.letter_to(&Role::Participant.email()).await.letter.subject, "Your account no longer asks for a second factor");
        assert_eq!(second(&browser, &counter.code(app)).await.expect(422).flaws(), [" second_over"]);
        let (inside, begun) = first(app, Role::Participant).await;
        assert_eq!(begun["second_factor"], false);
        inside.get("/me").await.expect(200);
        assert_eq!(owner.post("/api/v1/me/two-factor/recovery-codes", json!({})).await.expect(409).code(), "second_factor_off");
    }

    async fn an_administrator_helps_whoever_lost_the_app_and_the_codes(app) {
        turn_on(app, Role::Participant).await;
        let person = app.person(Role::Participant);
        let path = format!("/api/v1/administration/people/{person}/second-factor/end");
        for role in [Role::Host, Role::Participant] {
            app.client(role).post(&path, json!({})).await.expect(403);
        }
        let ada = app.client(Role::Administrator);
        assert_eq!(ada.get(&format!("/administration/people/{person}")).await.json()["second_factor"], true);
        let own = format!("/api/v1/administration/people/{}/second-factor/end", app.person(Role::Administrator));
        assert_eq!(ada.post(&own, json!({})).await.expect(403).code(), "not_yourself");
        ada.post(&path, json!({})).await.expect(200);
        assert_eq!(ada.get(&format!("/administration/people/{person}")).await.json()["second_factor"], false);
        app.client(Role::Participant).get("/me").await.expect(401);
        let password = json!({"email": Role::Participant.email(), "password": PASSWORD});
        let browser = app.client(Role::Guest);
        let signed_in = browser.post("/sessions", password).await.expect(200);
        browser.keeping(&signed_in).get("/me").await.expect(200);
        let told = app.letter_to(&Role::Participant.email()).await.letter.subject;
        assert!(told.contains("no longer asks for a second factor"), "{told}");
    }

    async fn the_secret_is_on_one_page_and_nowhere_else(app) {
        let owner = app.client(Role::Participant);
        owner.post("/api/v1/me/two-factor", json!({})).await.expect(200);
        let page = owner.page("/me/two-factor").await.expect(200).text();
        let letters = page.split("<code class=\"secret\" dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
        let letters = letters.replace(' ', "");
        assert_eq!(letters.len(), 32);
        assert!(page.contains(&format!("otpauth://totp/Cocreate:paula%40clinic.example?secret={letters}&")) || page.contains(&letters));
        assert!(page.contains("<svg class=\"qr\""));
        assert!(!owner.get("/me/two-factor").await.expect(200).text().contains(&letters));
        let wrong = owner.post("/api/v1/me/two-factor/confirmation", json!({"code": "000000x"})).await.expect(422);
        assert_eq!(wrong.flaws(), ["code second_wrong"]);
        let code = Counter::typed(&letters).code(app);
        let on = owner.form("/me/two-factor/confirmation", &[("code", &code)]).await.expect(200);
        assert_eq!((on.headers["cache-control"].to_str().unwrap(), on.text().matches("<li><code>").count()), ("no-store", 10));
        let recovery = on.text().split("<li><code>").nth(1).unwrap().split('<').next().unwrap().to_owned();
        assert!(!owner.page("/me/two-factor").await.expect(200).text().contains(&letters));
        let recorded = app.desk.read(&Actor::Operator, Recorded).await.unwrap().concat();
        assert!(recorded.contains("\"person\"") && !recorded.contains(&letters) && !recorded.contains(&recovery));
    }
}
