//! The whole site over a fresh database, and the people in it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use axum::Router;
use cocreate::house;
use cocreate::post::Mailroom;
use cocreate_administration::GiveAdministration;
use cocreate_courier::{Kept, Post, Sender, Tray};
use cocreate_kernel::{
    Actor, Chance, Clock, Command, DAY, Desk, DeskOptions, Fault, GroupId, Limits, PersonId, Power,
    SessionToken, SetChance, SetClock, SpaceId, SubjectId,
};
use cocreate_people::{Method, NewSession, PasswordHash, SignUp};
use cocreate_spaces::{AddMember, JoinSpace, OpenSpaceInput, Reading, SpacePage};
use cocreate_web::Site;
use serde_json::{Value, json};

use crate::verify::{Recorded, Verify};
use crate::{Client, Engine, TestDatabase, fresh};

/// Who somebody is in the world's spaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Nobody known.
    Guest,
    /// Olga: signed in, no member.
    Outsider,
    /// Otto: watches.
    Observer,
    /// Paula: takes part, for the patients.
    Participant,
    /// Piet: takes part, for the nurses.
    Colleague,
    /// Nora: rules where rules say so.
    Neutral,
    /// Stefan: looks after the spaces.
    Steward,
    /// Hana: answers for them.
    Host,
    /// Ada: administers the instance, no member.
    Administrator,
    /// Showed a code that leads into both spaces, and did not come in.
    Invited,
    /// Asked to come into both, and waits for somebody's approval.
    Pending,
    /// Takes part in both, and may not speak for now.
    Muted,
    /// Took part in both, and is kept out for now.
    Suspended,
    /// Took part in both, and left.
    Former,
}

impl Role {
    /// Everybody.
    pub const ALL: [Self; 9] = [
        Self::Guest,
        Self::Outsider,
        Self::Observer,
        Self::Participant,
        Self::Colleague,
        Self::Neutral,
        Self::Steward,
        Self::Host,
        Self::Administrator,
    ];

    /// States of membership between nothing and a part, or after it: each is somebody whom [`TestApp::in_state`] makes.
    pub const STATES: [Self; 5] = [Self::Invited, Self::Pending, Self::Former, Self::Suspended, Self::Muted];

    fn name(self) -> &'static str {
        match self {
            Self::Guest => "guest",
            Self::Outsider => "Olga",
            Self::Observer => "Otto",
            Self::Participant => "Paula",
            Self::Colleague => "Piet",
            Self::Neutral => "Nora",
            Self::Steward => "Stefan",
            Self::Host => "Hana",
            Self::Administrator => "Ada",
            Self::Invited => "Ines",
            Self::Pending => "Petra",
            Self::Muted => "Marek",
            Self::Suspended => "Sara",
            Self::Former => "Franz",
        }
    }

    /// The e-mail address.
    #[must_use]
    pub fn email(self) -> String {
        format!("{}@clinic.example", self.name().to_lowercase())
    }

    fn power(self) -> Option<Power> {
        match self {
            Self::Guest | Self::Outsider | Self::Administrator => None,
            Self::Invited | Self::Pending | Self::Suspended | Self::Former => None,
            Self::Observer => Some(Power::Observer),
            Self::Participant | Self::Colleague | Self::Muted => Some(Power::Participant),
            Self::Neutral => Some(Power::Neutral),
            Self::Steward => Some(Power::Steward),
            Self::Host => Some(Power::Host),
        }
    }
}

/// What everybody signs in with.
pub const PASSWORD: &str = "a clinic in the hills";

/// When the world begins: 2 March 2026, 09:00 UTC, a Monday.
pub const BEGINNING: i64 = 1_772_442_000_000;

/// Two spaces of one clinic: `open`, which anybody may read, and `closed`, for members only.
#[derive(Clone, Debug)]
pub struct World {
    /// "Waiting at the clinic".
    pub open: SpaceId,
    /// "The clinic's own table".
    pub closed: SpaceId,
    /// The groups of `open`: Patients, Nurses, Administration.
    pub groups: Vec<GroupId>,
    people: HashMap<Role, (PersonId, SessionToken)>,
}

/// The whole site over a fresh database.
pub struct TestApp {
    /// The desk.
    pub desk: Arc<Desk>,
    /// Its clock, yours to set.
    pub clock: Arc<SetClock>,
    /// Who and what there is.
    pub world: World,
    /// The database.
    pub database: TestDatabase,
    /// Which of the two it is.
    pub engine: Engine,
    /// Every letter that was sent.
    pub tray: Arc<Tray>,
    router: Router,
    newcomers: AtomicU32,
    states: Mutex<HashMap<Role, InState>>,
}

/// Somebody in a state of membership.
#[derive(Clone)]
struct InState {
    person: PersonId,
    token: SessionToken,
    email: String,
    /// The invitations that they showed, into the open space and the closed one.
    shown: [i64; 2],
}

/// The site with limits, which count over all its clients.
pub struct Limited<'a> {
    app: &'a TestApp,
    router: Router,
}

impl Limited<'_> {
    /// A client for somebody of the world, who comes from this address and port.
    #[must_use]
    pub fn client(&self, role: Role, from: &str) -> Client {
        let token = self.app.world.people.get(&role).map(|(_, token)| token.to_hex());
        Client::new(self.router.clone(), token).from(from.parse().unwrap())
    }

    /// A client for whoever has this session.
    #[must_use]
    pub fn client_of(&self, token: SessionToken, from: &str) -> Client {
        Client::new(self.router.clone(), Some(token.to_hex())).from(from.parse().unwrap())
    }
}

/// The address of the site, with which links in letters begin.
pub const ADDRESS: &str = "https://cocreate.example";

/// Runs a test in a world of its own, then checks what must always hold.
pub fn run(engine: Engine, test: impl AsyncFn(&TestApp)) {
    let database = fresh(engine);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
    runtime.block_on(async {
        let app = TestApp::new(engine, database).await;
        test(&app).await;
        app.finish().await;
    });
}

/// One hash for everybody: making it is the slow part.
fn password() -> PasswordHash {
    static HASH: OnceLock<PasswordHash> = OnceLock::new();
    HASH.get_or_init(|| PasswordHash::of(PASSWORD, [1; 16]).unwrap()).clone()
}

impl TestApp {
    async fn new(engine: Engine, database: TestDatabase) -> Self {
        let clock = Arc::new(SetClock::at(BEGINNING));
        let desk = desk_over(&database, &clock);
        let router = house::site(Arc::clone(&desk), site(), &Arc::default());
        let world = World::found(&desk).await;
        let tray = Arc::new(Tray::new(Sender::parse("site@cocreate.example", "Cocreate").unwrap()));
        Self {
            desk,
            clock,
            world,
            database,
            engine,
            tray,
            router,
            newcomers: AtomicU32::new(0),
            states: Mutex::default(),
        }
    }

    /// The six digits and the path of the link in the newest letter to an address.
    pub async fn code_to(&self, address: &str) -> (String, String) {
        let text = self.letter_to(address).await.letter.text;
        let digits = text
            .lines()
            .map(str::trim)
            .find(|line| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit()));
        let link = text.lines().find_map(|line| line.strip_prefix(ADDRESS)).filter(|path| path.len() > 1);
        (digits.unwrap_or_default().to_owned(), link.unwrap_or_default().to_owned())
    }

    /// A client for somebody of the world.
    #[must_use]
    pub fn client(&self, role: Role) -> Client {
        Client::new(self.router.clone(), self.who(role).map(|(_, token)| token.to_hex()))
    }

    /// Who somebody is, and their session.
    fn who(&self, role: Role) -> Option<(PersonId, SessionToken)> {
        let state = || self.states.lock().unwrap().get(&role).map(|state| (state.person, state.token));
        self.world.people.get(&role).copied().or_else(state)
    }

    /// The e-mail address of somebody.
    #[must_use]
    pub fn email_of(&self, role: Role) -> String {
        let states = self.states.lock().unwrap();
        states.get(&role).map_or_else(|| role.email(), |state| state.email.clone())
    }

    /// The invitation into a space that whoever is invited has shown; nothing where nobody is.
    #[must_use]
    pub fn shown_into(&self, space: SpaceId) -> Option<i64> {
        let states = self.states.lock().unwrap();
        states.get(&Role::Invited).map(|state| state.shown[usize::from(space == self.world.closed)])
    }

    /// Makes somebody new in a state of membership of both spaces, in place of whoever was in it.
    pub async fn in_state(&self, role: Role) {
        let number = self.newcomers.fetch_add(1, Ordering::Relaxed);
        let (email, token) = (
            format!("{}-{number}@state.example", role.name().to_lowercase()),
            SessionToken(self.desk.chance()),
        );
        let person = sign_up(&self.desk, &email, role.name(), Some(token)).await;
        let state = InState { person, token, email: email.clone(), shown: [0; 2] };
        self.states.lock().unwrap().insert(role, state);
        let (host, me) = (self.client(Role::Host), self.client(role));
        for (n, space) in [self.world.open, self.world.closed].into_iter().enumerate() {
            let at = format!("/api/v1/spaces/{space}");
            let view = host.get(&at).await.expect(200).json();
            let group = view["groups"][0]["group"]["id"].clone();
            if matches!(role, Role::Muted | Role::Suspended | Role::Former) {
                let group = group.as_i64().map(GroupId);
                let add = AddMember { space, email: email.clone(), power: Power::Participant, group };
                self.desk.perform(&Actor::Operator, add).await.unwrap();
            }
            let because = json!({"rule": "policy-abuse", "reason": "Harsh.", "days": 3});
            match role {
                Role::Invited => {
                    let code = json!({"group": group, "uses": 1});
                    let code = host.post(&format!("{at}/invitations/codes"), code).await.expect(200).json();
                    let shown = me.post("/api/v1/join", json!({"code": code["secret"]})).await.expect(200);
                    let shown = shown.json()["invitation"].as_i64().unwrap();
                    self.states.lock().unwrap().get_mut(&role).unwrap().shown[n] = shown;
                }
                Role::Pending => {
                    let link = json!({"group": group, "uses": 1, "approval": true});
                    let link = host.post(&format!("{at}/invitations/links"), link).await.expect(200).json();
                    let link = link["secret"].as_str().unwrap().to_owned();
                    me.post(&format!("/api/v1/invitations/{link}"), json!({})).await.expect(202);
                }
                Role::Muted => {
                    host.post(&format!("{at}/moderation/person-{person}/mute"), because).await.expect(200);
                }
                Role::Suspended => {
                    host.post(&format!("{at}/moderation/person-{person}/suspension"), because)
                        .await
                        .expect(200);
                }
                Role::Former => {
                    me.post(&format!("{at}/membership/end"), json!({})).await.expect(200);
                }
                _ => panic!("{role:?} is no state of membership"),
            }
        }
    }

    /// The same in the demo, which shows its letters.
    #[must_use]
    pub fn demo_client(&self, role: Role) -> Client {
        let demo = Site { demo: true, tray: Some(Arc::clone(&self.tray)), ..site() };
        let token = self.world.people.get(&role).map(|(_, token)| token.to_hex());
        Client::new(house::site(Arc::clone(&self.desk), demo, &Arc::default()), token)
    }

    /// The same site, limited: its clients come from an address.
    #[must_use]
    pub fn limited(&self, limits: Limits) -> Limited<'_> {
        let site = Site { limits, ..site() };
        Limited { app: self, router: house::site(Arc::clone(&self.desk), site, &Arc::default()) }
    }

    /// The secret of somebody's session, as their browser holds it.
    #[must_use]
    pub fn client_token(&self, role: Role) -> String {
        self.who(role).unwrap().1.to_hex()
    }

    /// Somebody as an actor.
    #[must_use]
    pub fn actor(&self, role: Role) -> Actor {
        self.who(role).map_or(Actor::Guest, |(id, _)| Actor::person(id))
    }

    /// Somebody's key.
    #[must_use]
    pub fn person(&self, role: Role) -> PersonId {
        self.who(role).unwrap().0
    }

    /// Performs a command, which must succeed.
    pub async fn perform<C: Command>(&self, role: Role, command: C) -> C::Reply {
        self.desk.perform(&self.actor(role), command).await.unwrap()
    }

    /// Performs a command, which must not.
    pub async fn refused<C: Command>(&self, role: Role, command: C) -> Fault
    where
        C::Reply: std::fmt::Debug,
    {
        self.desk.perform(&self.actor(role), command).await.unwrap_err()
    }

    /// An idea of the participant's in the open space.
    pub async fn idea(&self, title: &str) -> SubjectId {
        self.idea_in(self.world.open, title).await
    }

    /// An idea of the participant's in a space.
    pub async fn idea_in(&self, space: SpaceId, title: &str) -> SubjectId {
        let body = json!({"title": title, "body": "Because we wait too long.", "cost": 120_000});
        let written =
            self.client(Role::Participant).post(&format!("/api/v1/spaces/{space}/ideas"), body).await;
        SubjectId(written.expect(200).json()["idea"].as_i64().unwrap())
    }

    /// Somebody with an account, in no space.
    pub async fn newcomer(&self, name: &str) -> PersonId {
        let number = self.newcomers.fetch_add(1, Ordering::Relaxed);
        sign_up(&self.desk, &format!("newcomer-{number}@more.example"), name, None).await
    }

    /// Makes whoever has an address a member, without asking them.
    pub async fn add_member(&self, space: SpaceId, email: &str, power: Power) {
        let add = AddMember { space, email: email.to_owned(), power, group: None };
        self.desk.perform(&Actor::Operator, add).await.unwrap();
    }

    /// Another member of a space: somebody new, who takes part in it for no group.
    pub async fn member_in(&self, space: SpaceId) -> PersonId {
        let token = SessionToken(self.desk.chance());
        let email = format!("{}@new.example", &token.to_hex()[..16]);
        let person = sign_up(&self.desk, &email, "Somebody", None).await;
        self.add_member(space, &email, Power::Participant).await;
        person
    }

    /// A client for somebody new, who has this address.
    pub async fn somebody(&self, email: &str) -> Client {
        let token = SessionToken(self.desk.chance());
        sign_up(&self.desk, email, "Somebody", Some(token)).await;
        Client::new(self.router.clone(), Some(token.to_hex()))
    }

    /// Another member of the open space, for one of its groups by position.
    pub async fn join(&self, name: &str, group: usize) -> Actor {
        let email = format!("{}@more.example", name.to_lowercase().replace(' ', "-"));
        let person = sign_up(&self.desk, &email, name, None).await;
        let actor = Actor::person(person);
        let join = JoinSpace { space: self.world.open, group: self.world.groups[group] };
        self.desk.perform(&actor, join).await.unwrap();
        actor
    }

    /// Somebody who joins the open space now, for its first group, and is signed in.
    pub async fn beginner(&self, name: &str) -> (PersonId, SessionToken) {
        let email = format!("{}@new.example", name.to_lowercase());
        let token = SessionToken(self.desk.chance());
        let person = sign_up(&self.desk, &email, name, Some(token)).await;
        let join = JoinSpace { space: self.world.open, group: self.world.groups[0] };
        self.desk.perform(&Actor::person(person), join).await.unwrap();
        (person, token)
    }

    /// Does every job that is due.
    pub async fn deliver(&self) {
        self.deliver_by(Arc::clone(&self.tray) as Arc<dyn Post>).await;
    }

    /// Does every job that is due, with letters taken away by somebody else.
    pub async fn deliver_by(&self, post: Arc<dyn Post>) {
        let mailroom = Mailroom { head: site().letterhead(), post };
        house::courier(Arc::clone(&self.desk), mailroom).deliver().await.unwrap();
    }

    /// Every letter that was sent, the oldest first, after doing what is due.
    pub async fn letters(&self) -> Vec<Kept> {
        self.deliver().await;
        let mut letters = self.tray.letters();
        letters.reverse();
        letters
    }

    /// The newest letter to an address, after doing what is due.
    pub async fn letter_to(&self, address: &str) -> Kept {
        let letters = self.letters().await;
        let found = letters.into_iter().rev().find(|kept| kept.letter.to == address);
        found.unwrap_or_else(|| panic!("no letter to {address}"))
    }

    /// Every entry of the record, in order: kind, person and data.
    pub async fn entries(&self) -> Vec<Value> {
        self.desk.read(&Actor::Operator, Recorded).await.unwrap()
    }

    async fn finish(&self) {
        self.deliver().await;
        let wrong = self.desk.read(&Actor::Operator, Verify).await.unwrap();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}

fn desk_over(database: &TestDatabase, clock: &Arc<SetClock>) -> Arc<Desk> {
    let chance: Arc<dyn Chance> = Arc::new(SetChance::seeded(1));
    let clock = Arc::clone(clock) as Arc<dyn Clock>;
    Arc::new(Desk::new(DeskOptions { database: database.database.clone(), clock, chance, drill: None }))
}

fn site() -> Site {
    Site {
        name: "Cocreate".to_owned(),
        address: ADDRESS.to_owned(),
        https: false,
        contact: None,
        demo: false,
        proxies: 0,
        limits: Limits::OFF,
        tray: None,
    }
}

async fn sign_up(desk: &Desk, email: &str, name: &str, token: Option<SessionToken>) -> PersonId {
    let session = token.map(|token| NewSession::under(token, Method::Password));
    let command = SignUp::new(email, name, password(), session).unwrap();
    desk.perform(&Actor::Guest, command).await.unwrap().person
}

impl World {
    async fn found(desk: &Desk) -> Self {
        let mut people = HashMap::new();
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Guest) {
            let token = SessionToken(desk.chance());
            let id = sign_up(desk, &role.email(), role.name(), Some(token)).await;
            people.insert(role, (id, token));
        }
        let (person, _) = people[&Role::Administrator];
        desk.perform(&Actor::Operator, GiveAdministration { person }).await.unwrap();
        let mut world = Self { open: SpaceId(0), closed: SpaceId(0), groups: Vec::new(), people };
        (world.open, world.groups) = world.space(desk, "Waiting at the clinic", Reading::Public).await;
        (world.closed, _) = world.space(desk, "The clinic's own table", Reading::Members).await;
        world
    }

    async fn space(&self, desk: &Desk, name: &str, reading: Reading) -> (SpaceId, Vec<GroupId>) {
        let host = Actor::person(self.people[&Role::Host].0);
        let input = OpenSpaceInput {
            name: name.to_owned(),
            intent: "Nobody should wait longer than half an hour.".to_owned(),
            reading,
            groups: ["Patients", "Nurses", "Administration"].map(str::to_owned).to_vec(),
            group: Some("Administration".to_owned()),
            answer_within_days: Some(10),
            ..OpenSpaceInput::default()
        };
        let space = desk.perform(&host, input.checked().unwrap()).await.unwrap().space;
        let view = desk.read(&host, SpacePage { space }).await.unwrap();
        let groups: Vec<GroupId> = view.groups.iter().map(|group| group.group.id).collect();
        for role in Role::ALL {
            let Some(power) = role.power().filter(|_| role != Role::Host) else { continue };
            let group = if role == Role::Colleague { groups[1] } else { groups[0] };
            let add = AddMember { space, email: role.email(), power, group: Some(group) };
            desk.perform(&host, add).await.unwrap();
        }
        (space, groups)
    }
}

/// So many days after the beginning.
#[must_use]
pub fn day(number: i64) -> i64 {
    BEGINNING + number * DAY
}
