//! Passkeys: an authenticator of our own answers challenges, rightly and wrongly.

use cocreate_kernel::{Actor, Fault, IdentityId, MINUTE};
use cocreate_people::{LinkIdentity, OfferProviders, UnlinkIdentity};
use cocreate_testkit::{ADDRESS, Client, Reply, Role, TestApp, on_both};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::identities::{Coming, claims};
use crate::raw::execute;
use crate::second::turn_on;

/// Base 64 for addresses, without padding.
fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let number =
            three.iter().fold(0_u32, |all, byte| (all << 8) | u32::from(*byte)) << (8 * (3 - three.len()));
        (0..=three.len()).for_each(|n| text.push(char::from(SIGNS[(number >> (18 - 6 * n)) as usize & 63])));
    }
    text
}

/// A security key.
#[derive(Clone)]
pub(crate) struct Authenticator {
    key: SigningKey,
    credential: [u8; 16],
    /// As the site gave it, in base 64.
    handle: Value,
    pub(crate) count: u32,
    pub(crate) origin: String,
    /// Whether it checks who holds it.
    pub(crate) verifies: bool,
}

impl Authenticator {
    pub(crate) fn new(seed: u8) -> Self {
        Self {
            key: SigningKey::from_slice(&[seed; 32]).unwrap(),
            credential: [seed; 16],
            handle: Value::Null,
            count: 0,
            origin: ADDRESS.to_owned(),
            verifies: true,
        }
    }

    fn client_data(&self, kind: &str, options: &Value) -> Vec<u8> {
        let data = json!({
            "type": kind, "challenge": options["challenge"], "origin": self.origin, "crossOrigin": false,
        });
        data.to_string().into_bytes()
    }

    fn data(&self, name: &Value, more: u8) -> Vec<u8> {
        let mut data = Sha256::digest(name.as_str().unwrap()).to_vec();
        data.push(1 | if self.verifies { 4 } else { 0 } | more);
        data.extend(self.count.to_be_bytes());
        data
    }

    /// Makes a passkey.
    pub(crate) fn create(&mut self, options: &Value) -> String {
        assert_eq!(options["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(options["authenticatorSelection"]["userVerification"], "required");
        self.handle = options["user"]["id"].clone();
        let mut data = self.data(&options["rp"]["id"], 0x40);
        data.extend([0; 16]);
        data.extend([0, 16]);
        data.extend(self.credential);
        // A key of ES256 on P-256, as CBOR has it (RFC 9053).
        let point = self.key.verifying_key().to_sec1_point(false);
        let point = point.as_bytes();
        data.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20]);
        data.extend(&point[1..33]);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(&point[33..]);
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).unwrap());
        object.extend(data);
        let response = json!({
            "clientDataJSON": base64(&self.client_data("webauthn.create", options)),
            "attestationObject": base64(&object), "transports": ["internal"],
        });
        self.credential(response)
    }

    /// Signs a challenge.
    pub(crate) fn get(&mut self, options: &Value) -> String {
        self.count += 1;
        let (data, client) = (self.data(&options["rpId"], 0), self.client_data("webauthn.get", options));
        let signed = [data.as_slice(), Sha256::digest(&client).as_slice()].concat();
        let signature: Signature = self.key.sign(&signed);
        let response = json!({
            "clientDataJSON": base64(&client), "authenticatorData": base64(&data),
            "signature": base64(signature.to_der().as_bytes()), "userHandle": self.handle,
        });
        self.credential(response)
    }

    fn credential(&self, response: Value) -> String {
        let id = base64(&self.credential);
        json!({"id": id, "rawId": id, "type": "public-key", "response": response, "extensions": {}})
            .to_string()
    }
}

/// Key and options of a new challenge.
pub(crate) async fn challenge(client: &Client, path: &str) -> (Value, Value) {
    let begun = client.post(path, json!({})).await.expect(200);
    assert_eq!(begun.headers["cache-control"], "no-store");
    let begun = begun.json();
    (begun["ceremony"].clone(), begun["options"].clone())
}

pub(crate) async fn add(client: &Client, authenticator: &mut Authenticator) -> Reply {
    let (ceremony, options) = challenge(client, "/api/v1/me/passkeys/challenge").await;
    let credential = authenticator.create(&options);
    client
        .post("/api/v1/me/passkeys", json!({"name": "Phone", "ceremony": ceremony, "credential": credential}))
        .await
}

/// What is sent to sign in.
pub(crate) async fn answered(app: &TestApp, authenticator: &mut Authenticator) -> Value {
    let (ceremony, options) = challenge(&app.client(Role::Guest), "/api/v1/passkeys/challenge").await;
    json!({"ceremony": ceremony, "credential": authenticator.get(&options)})
}

async fn enter(app: &TestApp, body: Value) -> Reply {
    app.client(Role::Guest).post("/api/v1/sessions/passkey", body).await
}

on_both! {
    async fn a_passkey_is_all_that_somebody_needs(app) {
        let (owner, mut phone) = (app.client(Role::Participant), Authenticator::new(7));
        add(&owner, &mut phone).await.expect(200);
        assert_eq!(app.letter_to(&Role::Participant.email()).await.letter.subject, "A new passkey for your account");
        let listed = owner.get("/me/passkeys").await.expect(200).json();
        assert_eq!((listed["passkeys"][0]["name"].as_str(), &listed["passkeys"][0]["seen_at"]), (Some("Phone"), &Value::Null));

        let answer = answered(app, &mut phone).await;
        let entered = enter(app, answer.clone()).await.expect(200);
        assert_eq!(entered.json()["person"], json!(app.person(Role::Participant)));
        let inside = app.client(Role::Guest).keeping(&entered);
        assert_eq!(inside.get("/me").await.expect(200).json()["name"], "Paula");
        let sessions = inside.get("/me/sessions").await.json()["sessions"].clone();
        assert_eq!(sessions.as_array().unwrap().iter().find(|one| one["this"] == true).unwrap()["method"], "passkey");
        assert!(owner.get("/me/passkeys").await.json()["passkeys"][0]["seen_at"].is_string());

        // The same answer is good once.
        assert_eq!(enter(app, answer).await.expect(422).flaws(), [" passkey_late"]);
        // The same authenticator is added once.
        assert_eq!(add(&owner, &mut phone).await.expect(422).flaws(), [" passkey_refused"]);
    }

    async fn an_answer_holds_for_its_challenge_only(app) {
        let (owner, mut phone) = (app.client(Role::Participant), Authenticator::new(7));
        // Whoever asked for it adds it; nobody else does.
        let (ceremony, options) = challenge(&owner, "/api/v1/me/passkeys/challenge").await;
        let body = json!({"name": "Phone", "ceremony": ceremony, "credential": phone.create(&options)});
        let other = app.client(Role::Colleague).post("/api/v1/me/passkeys", body.clone()).await;
        assert_eq!(other.expect(422).flaws(), [" passkey_late"]);
        owner.post("/api/v1/me/passkeys", body).await.expect(200);
        // Five minutes, and no longer.
        let late = answered(app, &mut phone).await;
        app.clock.advance(5 * MINUTE);
        assert_eq!(enter(app, late).await.expect(422).flaws(), [" passkey_late"]);
        // What is for adding a passkey lets nobody in.
        let (ceremony, options) = challenge(&owner, "/api/v1/me/passkeys/challenge").await;
        let mixed = json!({"ceremony": ceremony, "credential": phone.get(&json!({"rpId": options["rp"]["id"], "challenge": options["challenge"]}))});
        assert_eq!(enter(app, mixed).await.expect(422).flaws(), [" passkey_late"]);
        // Another site, another key, another challenge, a holder whom nobody verified.
        let mut lured = Authenticator { origin: "https://cocreate.example.evil.example".to_owned(), ..phone.clone() };
        let mut forged = Authenticator { credential: phone.credential, handle: phone.handle.clone(), ..Authenticator::new(8) };
        let mut stolen = Authenticator { verifies: false, ..phone.clone() };
        let mut renamed = Authenticator { handle: json!(base64(&[1; 16])), ..phone.clone() };
        for wrong in [&mut lured, &mut forged, &mut stolen, &mut renamed] {
            let body = answered(app, wrong).await;
            assert_eq!(enter(app, body).await.expect(422).flaws(), [" passkey_refused"]);
        }
        let (first, second) = (answered(app, &mut phone).await, answered(app, &mut phone).await);
        let crossed = json!({"ceremony": first["ceremony"], "credential": second["credential"]});
        assert_eq!(enter(app, crossed).await.expect(422).flaws(), [" passkey_refused"]);
        enter(app, second).await.expect(200);
    }

    async fn a_passkey_that_may_have_been_copied_is_refused(app) {
        let mut phone = Authenticator::new(7);
        add(&app.client(Role::Participant), &mut phone).await.expect(200);
        let mut copy = phone.clone();
        for _ in 0..3 {
            let body = answered(app, &mut phone).await;
            enter(app, body).await.expect(200);
        }
        let body = answered(app, &mut copy).await;
        let refused = enter(app, body).await.expect(422);
        assert_eq!(refused.flaws(), [" passkey_copied"]);
        assert!(refused.headers.get("set-cookie").is_none());
        let letter = app.letter_to(&Role::Participant.email()).await.letter;
        assert_eq!(letter.subject, "A passkey of yours may have been copied");
        let body = answered(app, &mut phone).await;
        enter(app, body).await.expect(200);
    }

    async fn of_two_who_give_the_same_answer_one_comes_in(app) {
        let mut phone = Authenticator::new(7);
        add(&app.client(Role::Participant), &mut phone).await.expect(200);
        let body = answered(app, &mut phone).await;
        let (first, second) = tokio::join!(enter(app, body.clone()), enter(app, body));
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 422]);
    }

    async fn a_passkey_proves_its_owner_and_nobody_else(app) {
        let (owner, mut phone) = (app.client(Role::Participant), Authenticator::new(7));
        add(&owner, &mut phone).await.expect(200);
        app.clock.advance(cocreate_kernel::PROVEN);
        let other = app.client(Role::Colleague);
        let body = answered(app, &mut phone).await;
        assert_eq!(other.post("/api/v1/prove/passkey", body.clone()).await.expect(422).flaws(), [" passkey_refused"]);
        other.get("/me/passkeys").await.expect(403);
        let proven = owner.post("/api/v1/prove/passkey", body.clone()).await.expect(200);
        owner.get("/me").await.expect(401);
        let owner = owner.keeping(&proven);
        owner.get("/me/passkeys").await.expect(200);
        assert_eq!(owner.post("/api/v1/prove/passkey", body).await.expect(422).flaws(), [" passkey_late"]);
    }

    async fn nobody_removes_their_last_way_in(app) {
        let owner = app.client(Role::Participant);
        let mut ids = Vec::new();
        for seed in [7, 8] {
            let added = add(&owner, &mut Authenticator::new(seed)).await.expect(200).json();
            ids.push(added["id"].as_i64().unwrap());
        }
        let paula = app.person(Role::Participant);
        execute(app, &format!("UPDATE person SET password = NULL, email_confirmed_at = NULL WHERE id = {paula}")).await;
        let address = |id: i64| format!("/api/v1/me/passkeys/{id}");
        app.client(Role::Colleague).delete(&address(ids[0])).await.expect(404);
        // An account elsewhere is a way in, as long as people can come from there.
        let works = Coming::to(app).await.for_role(Role::Participant);
        let (_, offer) = works.asked(claims("paula", &[])).await;
        app.perform(Role::Participant, LinkIdentity { offer: Some(offer) }).await;
        let third = add(&owner, &mut Authenticator::new(9)).await.expect(200).json()["id"].as_i64().unwrap();
        for id in [third, ids[0], ids[1]] {
            owner.delete(&address(id)).await.expect(200);
        }
        let identity = IdentityId(owner.get("/me/identities").await.json()["identities"][0]["id"].as_i64().unwrap());
        assert_eq!(app.refused(Role::Participant, UnlinkIdentity { identity }).await, Fault::Conflict("last_way_in"));
        let mut ids = Vec::new();
        for seed in [7, 8] {
            let added = add(&owner, &mut Authenticator::new(seed)).await.expect(200).json();
            ids.push(added["id"].as_i64().unwrap());
        }
        app.desk.perform(&Actor::Operator, OfferProviders(Vec::new())).await.unwrap();
        // Two tabs remove both at once: one stays.
        let addresses = [address(ids[0]), address(ids[1])];
        let (first, second) = tokio::join!(owner.delete(&addresses[0]), owner.delete(&addresses[1]));
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409]);
        assert_eq!(owner.get("/me/passkeys").await.json()["passkeys"].as_array().unwrap().len(), 1);
    }

    async fn the_start_of_signing_in_tells_nothing_about_an_address(app) {
        add(&app.client(Role::Participant), &mut Authenticator::new(7)).await.expect(200);
        turn_on(app, Role::Participant).await;
        let guest = app.client(Role::Guest);
        let (_, mut options) = challenge(&guest, "/api/v1/passkeys/challenge").await;
        options["challenge"] = Value::Null;
        assert_eq!(options["allowCredentials"], json!([]));
        assert!(!options.to_string().contains("paula"));
        // An address is no part of what is asked.
        let email = Role::Participant.email();
        guest.post("/api/v1/passkeys/challenge", json!({"email": email})).await.expect(422);
        let mut said = Vec::new();
        for email in [email, "nobody@else.example".to_owned()] {
            let asked = guest.post("/api/v1/sign-in/codes", json!({"email": email})).await.expect(200);
            let tried = guest.post("/api/v1/sessions", json!({"email": email, "password": "not this one"})).await.expect(422);
            said.push((asked.json(), tried.json()));
        }
        assert_eq!(said[0], said[1]);
    }

    async fn passkeys_are_the_business_of_whoever_proved_who_they_are(app) {
        let owner = app.client(Role::Participant);
        app.clock.advance(cocreate_kernel::PROVEN);
        assert_eq!(owner.page("/me/passkeys").await.expect(303).location(), "/prove?next=%2Fme%2Fpasskeys");
        for (path, body) in [("/api/v1/me/passkeys/challenge", json!({})), ("/api/v1/me/passkeys/1/removal", json!({}))] {
            assert_eq!(owner.post(path, body).await.expect(403).code(), "prove_yourself");
        }
        app.client(Role::Guest).post("/api/v1/me/passkeys/challenge", json!({})).await.expect(401);
        for credential in ["", "{}", "null"] {
            let body = json!({"ceremony": "0".repeat(64), "credential": credential});
            assert_eq!(enter(app, body).await.expect(422).flaws(), [" passkey_refused"]);
        }
    }
}
