//! Accounts elsewhere: whose account they open here, what they bring, and how that ends.

use std::sync::Arc;

use cocreate_kernel::{
    Actor, Ask, Clock, DAY, Fault, IdentityId, MINUTE, PersonId, Power, Query, Reader, SessionToken, params,
    sql,
};
use cocreate_people::{
    Arrival, IdentitiesPage, IdleRules, Intent, Joining, LinkIdentity, MapRule, Me, Method, NewSession,
    OfferProviders, ProviderClaims, ProviderMark, ProviderRules, SignInWithProvider, SpaceName,
    UnlinkIdentity,
};
use cocreate_spaces::SetPower;
use cocreate_testkit::{Role, TestApp, on_both};
use serde_json::json;

sql! {
    FIND_PART = "SELECT m.power, g.name FROM member m JOIN space sp ON sp.id = m.space_id \
        LEFT JOIN stakeholder_group g ON g.id = m.group_id WHERE m.person_id = $1 AND sp.reading = 'members'";
    MUTED_UNTIL = "SELECT m.muted_until FROM member m WHERE m.person_id = $1";
    OFFERS = "SELECT count(*) FROM identity_offer";
}

/// A provider that brings nurses to the closed space.
fn rules() -> ProviderRules {
    let rule = |claim: &str, group: &str, power| MapRule {
        claim: claim.to_owned(),
        space: SpaceName::Name("The clinic's own table".to_owned()),
        group: Some(group.to_owned()),
        power,
    };
    ProviderRules {
        id: "works".to_owned(),
        name: "The works".to_owned(),
        issuer: "https://works.example".to_owned(),
        create_accounts: true,
        trust_email: false,
        map: vec![
            rule("heads", "Administration", Power::Steward),
            rule("nurses", "Nurses", Power::Participant),
            rule("hosts", "Administration", Power::Host),
        ],
    }
}

pub(crate) fn claims(subject: &str, groups: &[&str]) -> ProviderClaims {
    ProviderClaims {
        subject: subject.to_owned(),
        name: Some(" Ada   Byron ".to_owned()),
        groups: groups.iter().map(|&group| group.to_owned()).collect(),
        ..ProviderClaims::default()
    }
}

pub(crate) fn with_email(subject: &str, email: &str, email_verified: bool) -> ProviderClaims {
    ProviderClaims { email: Some(email.to_owned()), email_verified, ..claims(subject, &[]) }
}

/// Somebody who comes from the provider.
pub(crate) struct Coming<'a> {
    app: &'a TestApp,
    pub(crate) rules: ProviderRules,
    actor: Actor,
    intent: Intent,
    /// Whether the provider says that it asked for several factors.
    pub(crate) strong: bool,
    /// Where they go on.
    pub(crate) next: String,
}

impl<'a> Coming<'a> {
    pub(crate) async fn to(app: &'a TestApp) -> Self {
        let mark = ProviderMark { id: "works".to_owned(), name: "The works".to_owned() };
        app.desk.perform(&Actor::Operator, OfferProviders(vec![mark.into()])).await.unwrap();
        let next = "/spaces".to_owned();
        Self { app, rules: rules(), actor: Actor::Guest, intent: Intent::Come, strong: false, next }
    }

    pub(crate) fn for_role(self, role: Role) -> Self {
        Self { actor: self.app.actor(role), ..self }
    }

    /// What comes of it, and the token of an offer that may have been made.
    pub(crate) async fn with(&self, claims: ProviderClaims) -> (Result<Arrival, Fault>, SessionToken) {
        let (token, offer) = (SessionToken(self.app.desk.chance()), SessionToken(self.app.desk.chance()));
        let session = NewSession::under(token, Method::Provider);
        let command = SignInWithProvider {
            provider: Arc::new(self.rules.clone()),
            claims,
            session: if self.strong { session.doubly() } else { session },
            offer,
            intent: self.intent,
            next: Some(self.next.clone()),
            joining: Joining::of(&self.app.desk, None, Some(&self.next)),
            at: self.app.desk.now(),
        };
        (self.app.desk.perform(&self.actor, command).await, offer)
    }

    pub(crate) async fn signed_in(&self, claims: ProviderClaims) -> PersonId {
        match self.with(claims).await.0.unwrap() {
            Arrival::SignedIn(person) => person,
            other => panic!("nobody is signed in: {other:?}"),
        }
    }

    pub(crate) async fn asked(&self, claims: ProviderClaims) -> (PersonId, SessionToken) {
        match self.with(claims).await {
            (Ok(Arrival::Asked(person)), offer) => (person, offer),
            (other, _) => panic!("nobody is asked: {other:?}"),
        }
    }

    async fn fault(&self, claims: ProviderClaims) -> Fault {
        self.with(claims).await.0.unwrap_err()
    }
}

struct PartOf(PersonId);

impl Query for PartOf {
    type View = Option<String>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Self::View, Fault> {
        Ok(reader.maybe(&FIND_PART, params![self.0], |row| {
            let (power, group): (String, Option<String>) = (row.get(0)?, row.get(1)?);
            Ok(format!("{power}, {}", group.unwrap_or_default()))
        })?)
    }
}

struct MutedUntil(PersonId);

impl Query for MutedUntil {
    type View = Option<i64>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Self::View, Fault> {
        Ok(reader.maybe(&MUTED_UNTIL, params![self.0], |row| row.get(0))?.flatten())
    }
}

struct Offers;

impl Query for Offers {
    type View = i64;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<i64, Fault> {
        Ok(reader.one(&OFFERS, params![], |row| row.get(0))?)
    }
}

/// Somebody's part in the closed space.
async fn part(app: &TestApp, person: PersonId) -> Option<String> {
    app.desk.read(&Actor::Operator, PartOf(person)).await.unwrap()
}

async fn identities(app: &TestApp, person: PersonId) -> Vec<cocreate_people::LinkedIdentity> {
    app.desk.read(&Actor::person(person), IdentitiesPage {}).await.unwrap().identities
}

async fn unconfirm_email(app: &TestApp, role: Role) {
    let person = app.person(role);
    let unconfirm = format!("UPDATE person SET email_confirmed_at = NULL WHERE id = {person}");
    crate::raw::execute(app, &unconfirm).await;
}

/// An account elsewhere that opens somebody's own.
pub(crate) async fn linked(app: &TestApp, role: Role) -> IdentityId {
    let works = Coming::to(app).await.for_role(role);
    let subject = cocreate_kernel::record::hex(&app.desk.chance::<8>());
    let (_, offer) = works.asked(claims(&subject, &[])).await;
    app.perform(role, LinkIdentity { offer: Some(offer) }).await.identity
}

on_both! {
    async fn somebody_new_gets_an_account_and_the_next_time_it_is_the_same(app) {
        let works = Coming::to(app).await;
        let ada = works.signed_in(with_email("ada", "Ada@Works.example", true)).await;
        let me = app.desk.read(&Actor::person(ada), Me { after: None }).await.unwrap();
        assert_eq!((me.name.as_str(), me.email.as_deref()), ("Ada Byron", Some("ada@works.example")));
        assert_eq!(works.signed_in(claims("ada", &[])).await, ada);
        assert_ne!(works.signed_in(claims("Ada", &[])).await, ada, "subjects are told apart by case");
        let other = Coming { rules: ProviderRules { issuer: "https://other.example".to_owned(), ..rules() }, ..works };
        assert_ne!(other.signed_in(claims("ada", &[])).await, ada, "another issuer's subject is somebody else");
    }

    async fn without_leave_nobody_gets_an_account(app) {
        let works = Coming::to(app).await;
        let works = Coming { rules: ProviderRules { create_accounts: false, ..rules() }, ..works };
        assert_eq!(works.fault(claims("ada", &[])).await, Fault::Denied("provider_no_account"));
        let works = Coming { rules: rules(), ..works };
        let nameless = ProviderClaims { name: Some(" ".to_owned()), ..claims("ada", &[]) };
        assert_eq!(works.fault(nameless).await, Fault::Denied("provider_no_name"));
    }

    async fn an_address_that_is_only_claimed_opens_no_account(app) {
        let works = Coming::to(app).await;
        let works = Coming { rules: ProviderRules { trust_email: true, ..rules() }, ..works };
        let mallory = works.signed_in(with_email("mallory", &Role::Host.email(), false)).await;
        assert_ne!(mallory, app.person(Role::Host));
        let me = app.desk.read(&Actor::person(mallory), Me { after: None }).await.unwrap();
        assert_eq!(me.email, None, "an address that is only claimed is not kept");
    }

    async fn an_address_that_is_known_to_be_theirs_opens_an_account_after_they_signed_in_to_it(app) {
        let works = Coming::to(app).await;
        let (person, offer) = works.asked(with_email("hana", "HANA@clinic.example", true)).await;
        assert_eq!(person, app.person(Role::Host));
        assert!(identities(app, person).await.is_empty(), "linked unasked");
        let link = LinkIdentity { offer: Some(offer) };
        assert_eq!(app.desk.perform(&Actor::Guest, link).await.unwrap_err(), Fault::SignIn);
        assert_eq!(app.refused(Role::Steward, link).await, Fault::Denied("provider_stale"), "offered to somebody else");
        app.perform(Role::Host, link).await;
        assert_eq!(identities(app, person).await.len(), 1);
        assert_eq!(app.refused(Role::Host, link).await, Fault::Denied("provider_stale"), "an offer is used once");
        assert_eq!(works.signed_in(claims("hana", &[])).await, person);
    }

    async fn a_trusted_address_opens_an_account_that_has_confirmed_it(app) {
        let works = Coming::to(app).await;
        let works = Coming { rules: ProviderRules { trust_email: true, ..rules() }, ..works };
        let hana = with_email("hana", &Role::Host.email(), true);
        assert_eq!(works.signed_in(hana).await, app.person(Role::Host));
        unconfirm_email(app, Role::Steward).await;
        let (person, _) = works.asked(with_email("stefan", &Role::Steward.email(), true)).await;
        assert_eq!(person, app.person(Role::Steward), "the address of an account that only claims it");
        let letter = app.letter_to(&Role::Host.email()).await.letter;
        assert!(letter.subject.contains("The works"), "its owner is told: {}", letter.subject);
    }

    async fn whoever_is_signed_in_is_asked_before_anything_is_linked(app) {
        let works = Coming::to(app).await.for_role(Role::Participant);
        let (person, offer) = works.asked(claims("paula", &["nurses"])).await;
        assert_eq!(person, app.person(Role::Participant));
        app.perform(Role::Participant, LinkIdentity { offer: Some(offer) }).await;
        let works = works.for_role(Role::Steward);
        let linking = Coming { intent: Intent::Link, ..works };
        assert_eq!(linking.fault(claims("paula", &[])).await, Fault::Conflict("identity_taken"));
        let proving = Coming { intent: Intent::Prove, ..linking };
        assert_eq!(proving.fault(claims("paula", &[])).await, Fault::Conflict("identity_taken"));
        assert_eq!(proving.fault(claims("stefan", &[])).await, Fault::Conflict("identity_other"));
        let guest = Coming { actor: Actor::Guest, ..proving };
        assert_eq!(guest.fault(claims("paula", &[])).await, Fault::Denied("provider_stale"));
        let coming = Coming { intent: Intent::Come, ..guest };
        assert_eq!(coming.signed_in(claims("paula", &[])).await, person);
    }

    async fn an_offer_is_over_after_some_minutes(app) {
        let works = Coming::to(app).await.for_role(Role::Participant);
        let (_, offer) = works.asked(claims("paula", &[])).await;
        app.clock.advance(15 * MINUTE);
        assert_eq!(app.refused(Role::Participant, LinkIdentity { offer: Some(offer) }).await, Fault::Denied("provider_stale"));
        works.asked(claims("paula", &[])).await;
        assert_eq!(app.desk.read(&Actor::Operator, Offers).await.unwrap(), 1, "what was said before is forgotten");
    }

    async fn groups_bring_a_part_in_a_space_and_take_it_away_again(app) {
        let works = Coming::to(app).await;
        let ada = works.signed_in(claims("ada", &["nurses", "others"])).await;
        assert_eq!(part(app, ada).await.as_deref(), Some("participant, Nurses"));
        works.signed_in(claims("ada", &["nurses", "heads"])).await;
        assert_eq!(part(app, ada).await.as_deref(), Some("steward, Administration"), "the first rule counts");
        works.signed_in(claims("ada", &[])).await;
        assert_eq!(part(app, ada).await, None);
        works.signed_in(claims("ada", &["nurses"])).await;
        assert_eq!(part(app, ada).await.as_deref(), Some("participant, Nurses"));
    }

    async fn what_a_host_gave_by_hand_stays(app) {
        let works = Coming::to(app).await;
        let ada = works.signed_in(claims("ada", &["nurses"])).await;
        app.perform(Role::Host, SetPower { space: app.world.closed, person: ada, power: Power::Neutral }).await;
        works.signed_in(claims("ada", &["heads"])).await;
        assert_eq!(part(app, ada).await.as_deref(), Some("neutral, Administration"));
        works.signed_in(claims("ada", &[])).await;
        assert_eq!(part(app, ada).await.as_deref(), Some("neutral, Administration"));
        let (paula, works) = (app.person(Role::Participant), works.for_role(Role::Participant));
        let before = part(app, paula).await;
        let (_, offer) = works.asked(claims("paula", &["heads"])).await;
        app.perform(Role::Participant, LinkIdentity { offer: Some(offer) }).await;
        assert_eq!(part(app, paula).await, before, "who was a member before keeps their part");
        works.signed_in(claims("paula", &[])).await;
        assert_eq!(part(app, paula).await, before);
    }

    async fn a_group_elsewhere_is_no_way_around_a_suspension_or_a_mute(app) {
        let works = Coming::to(app).await;
        let ada = works.signed_in(claims("ada", &["nurses"])).await;
        let steward = app.client(Role::Steward);
        let measure = async |verb: &str| {
            let path = format!("/api/v1/spaces/{}/moderation/person-{ada}/{verb}", app.world.closed);
            steward.post(&path, json!({"rule": "policy-abuse", "reason": "Harsh.", "days": 3})).await.expect(200);
        };
        measure("suspension").await;
        works.signed_in(claims("ada", &["nurses"])).await;
        assert_eq!(part(app, ada).await, None);
        works.signed_in(claims("ada", &[])).await;
        works.signed_in(claims("ada", &["heads"])).await;
        assert_eq!(part(app, ada).await, None, "out of the group and back into another");
        app.clock.advance(4 * DAY);
        app.deliver().await;
        assert_eq!(part(app, ada).await.as_deref(), Some("participant, Nurses"), "it is over");
        works.signed_in(claims("ada", &[])).await;
        assert_eq!(part(app, ada).await, None, "what her group brought ends now");
        works.signed_in(claims("ada", &["nurses"])).await;
        measure("mute").await;
        works.signed_in(claims("ada", &[])).await;
        works.signed_in(claims("ada", &["nurses"])).await;
        let muted = app.desk.read(&Actor::Operator, MutedUntil(ada)).await.unwrap();
        assert!(muted.is_some_and(|until| until > app.clock.now()), "out of the group and back in");
    }

    async fn a_space_keeps_its_last_host(app) {
        let works = Coming::to(app).await;
        let (ada, hana) = (works.signed_in(claims("ada", &["hosts"])).await, app.person(Role::Host));
        let leave = SetPower { space: app.world.closed, person: hana, power: Power::Observer };
        app.perform(Role::Host, leave.clone()).await;
        works.signed_in(claims("ada", &[])).await;
        assert_eq!(part(app, ada).await.as_deref(), Some("host, Administration"));
        app.desk.perform(&Actor::person(ada), SetPower { power: Power::Host, ..leave }).await.unwrap();
        works.signed_in(claims("ada", &[])).await;
        assert_eq!(part(app, ada).await, None);
    }

    async fn the_last_way_in_stays_and_another_ends_with_what_it_brought(app) {
        let works = Coming::to(app).await;
        let ada = works.signed_in(claims("ada", &["nurses"])).await;
        let (me, [first]) = (Actor::person(ada), &identities(app, ada).await[..]) else { panic!("not one") };
        let unlink = UnlinkIdentity { identity: first.id };
        assert_eq!(app.desk.perform(&me, unlink).await.unwrap_err(), Fault::Conflict("last_way_in"));
        assert_eq!(app.refused(Role::Steward, unlink).await, Fault::NotFound, "somebody else's");
        let signed_in = Coming { actor: me.clone(), ..works };
        let (_, offer) = signed_in.asked(claims("ada-at-home", &[])).await;
        app.desk.perform(&me, LinkIdentity { offer: Some(offer) }).await.unwrap();
        app.desk.perform(&me, unlink).await.unwrap();
        let by_mail = Coming::to(app).await.signed_in(with_email("eve", "eve@works.example", true)).await;
        let identity = identities(app, by_mail).await[0].id;
        app.desk.perform(&Actor::person(by_mail), UnlinkIdentity { identity }).await.unwrap();
        assert_eq!(part(app, ada).await, None, "what it brought ends with it");
        assert_eq!(identities(app, ada).await.len(), 1);
    }

    async fn how_one_comes_in_changes_only_after_a_fresh_proof(app) {
        let works = Coming::to(app).await.for_role(Role::Participant);
        let (_, offer) = works.asked(claims("paula", &[])).await;
        let Actor::Person(person) = app.actor(Role::Participant) else { panic!("nobody") };
        let before = Actor::Person(cocreate_kernel::Person { proven: false, ..person });
        assert_eq!(app.desk.perform(&before, LinkIdentity { offer: Some(offer) }).await.unwrap_err(), Fault::ProveYourself);
        app.perform(Role::Participant, LinkIdentity { offer: Some(offer) }).await;
        let identity = identities(app, app.person(Role::Participant)).await[0].id;
        assert_eq!(app.desk.perform(&before, UnlinkIdentity { identity }).await.unwrap_err(), Fault::ProveYourself);
    }

    async fn two_who_come_at_once_as_one_are_one(app) {
        let works = Coming::to(app).await;
        let coming = [works.with(claims("ada", &["nurses"])), works.with(claims("ada", &["nurses"]))];
        let [(one, _), (other, _)] = futures_of(coming).await;
        assert_eq!(one.unwrap(), other.unwrap());
    }

    async fn an_administrator_stops_offering_a_provider_at_once_and_offers_it_again(app) {
        let works = Coming::to(app).await;
        let ada = works.signed_in(claims("ada", &[])).await;
        let pause = async |paused: bool| {
            app.client(Role::Administrator).post("/api/v1/administration/providers/works", json!({"paused": paused})).await.expect(200)
        };
        let offered = async || app.client(Role::Guest).get("/sign-in").await.json()["providers"].as_array().unwrap().len();
        assert_eq!(offered().await, 1);
        pause(true).await;
        assert_eq!(offered().await, 0);
        assert_eq!(works.fault(claims("ada", &[])).await, Fault::Denied("provider_paused"));
        assert_eq!(works.fault(claims("new", &[])).await, Fault::Denied("provider_paused"));
        let seen = app.client(Role::Administrator).get("/administration/providers").await.json()["providers"][0].clone();
        assert_eq!((&seen["id"], &seen["accounts"]), (&json!("works"), &json!(1)));
        assert!(seen["paused_at"].is_string());
        // Starting anew with the same settings does not offer it again.
        Coming::to(app).await;
        assert_eq!(offered().await, 0);
        pause(false).await;
        assert_eq!(offered().await, 1);
        assert_eq!(works.signed_in(claims("ada", &[])).await, ada);
        app.client(Role::Administrator).post("/api/v1/administration/providers/nowhere", json!({"paused": true})).await.expect(404);
    }

    async fn providers_are_offered_as_long_as_the_settings_name_them(app) {
        let mark = |id: &str, name: &str| ProviderMark { id: id.to_owned(), name: name.to_owned() };
        let offer = async |marks: Vec<ProviderMark>| {
            app.desk.perform(&Actor::Operator, OfferProviders(marks.into_iter().map(Into::into).collect())).await.unwrap();
            let view = app.client(Role::Guest).get("/api/v1/sign-in").await.json();
            view["providers"].as_array().unwrap().iter().map(|one| one["name"].to_string()).collect::<Vec<_>>()
        };
        assert_eq!(offer(vec![mark("b", "B"), mark("a", "A")]).await, ["\"B\"", "\"A\""]);
        assert_eq!(offer(vec![mark("a", "Alpha")]).await, ["\"Alpha\""]);
        assert_eq!(offer(vec![mark("a", "Alpha"), mark("b", "B")]).await, ["\"Alpha\"", "\"B\""]);
        assert_eq!(app.refused(Role::Host, OfferProviders(Vec::new())).await, Fault::Denied("not_permitted"));
        let page = app.client(Role::Guest).page("/sign-in?next=%2Fspaces%3Fa%3D1").await.text();
        assert!(page.contains("href=\"/sign-in/with/a?for=come&amp;next=%2Fspaces%3Fa%3D1\""), "{page}");
    }

    async fn rules_that_bring_nothing_are_found(app) {
        let mut rules = rules().map;
        rules[0].group = Some("Cooks".to_owned());
        rules[1].space = SpaceName::Key(app.world.closed);
        rules[2].space = SpaceName::Name("Nowhere".to_owned());
        let idle = app.desk.read(&Actor::Operator, IdleRules(rules)).await.unwrap();
        assert_eq!(idle.iter().map(|rule| rule.claim.as_str()).collect::<Vec<_>>(), ["heads", "hosts"]);
    }
}

async fn futures_of<T>(both: [impl Future<Output = T>; 2]) -> [T; 2] {
    let [one, other] = both;
    let (one, other) = tokio::join!(one, other);
    [one, other]
}
