//! Where each actor stands towards a house, a space, an idea and what is beside it, and what they see of them.

use std::collections::BTreeMap;

use cocreate_kernel::{
    Actor, Beside, Clauses, Command, Decision, Fault, GroupId, House, InSpace, MINUTE, Moment, OnSubject,
    Oneself, Permit, Person, PersonId, Place, Power, Query, Reader, Rules, Scope, Scopes, Setting, SpaceId,
    Standing, StoreFault, SubjectId, Tx, Undo, Who, params,
};

use crate::world::{
    APART, CHARTER, CLOSED, COLLEAGUE, HOST, IDEA, MUTE_MEMBER, NOW, NURSES, OPEN, PARTICIPANT, PATIENTS,
    REOPEN_SPACE, SECRET, STRANGER, World, acting, somebody,
};

/// What a scene tells of itself.
#[derive(Debug, PartialEq, Eq)]
struct Told {
    standing: String,
    clauses: Option<Clauses>,
    stamp: String,
    subject: Option<SubjectId>,
    meets: bool,
    apart: bool,
}

fn told(scene: &impl Setting) -> Told {
    Told {
        standing: format!("{:?}", scene.standing()),
        clauses: scene.clauses().cloned(),
        stamp: format!("{:?}", scene.stamp()),
        subject: scene.subject(),
        meets: scene.meets(),
        apart: scene.audience().is_some(),
    }
}

fn stands(standing: &Standing<'_>) -> String {
    format!("{standing:?}")
}

/// Somebody signed in by a fresh session, who is nobody in particular.
const KNOWN: Standing<'static> = Standing { signed_in: true, scopes: Scopes::ALL, proven: true, ..NOBODY };
/// Somebody unknown: what they may do, they may do with any scope and without a proof.
const NOBODY: Standing<'static> = Standing {
    in_space: false,
    signed_in: false,
    administrator: false,
    clock: false,
    operator: false,
    power: None,
    group: None,
    author: false,
    muted: false,
    barred: false,
    scopes: Scopes::ALL,
    proven: true,
    approved: None,
    service: false,
    state: None,
};

/// A command that does nothing but see where it is.
struct Look<P>(P);

impl<P: Place + Copy + Send + Sync + 'static> Command for Look<P> {
    const PERMIT: Permit = Permit::new("test.look", &[Who::Anyone]).quietly();
    type Place = P;
    type Known = ();
    type Change = ();
    type Reply = String;

    fn place(&self) -> P {
        self.0
    }

    fn load(&self, _: &mut Tx<'_>, _: &P::Scene) -> Result<(), Undo<Fault>> {
        Ok(())
    }

    fn decide(&self, scene: &P::Scene, (): (), _: &mut Moment) -> Result<Decision<(), String>, Fault> {
        Ok(Decision::Nothing(format!("{:?}", told(scene))))
    }

    fn store(&self, (): (), _: &mut Tx<'_>) -> Result<(), StoreFault> {
        Ok(())
    }
}

/// Something that is asked of a reader.
struct AskOf<F>(F);

impl<T, F> Query for AskOf<F>
where
    T: Send + 'static,
    F: Fn(&mut Reader<'_, '_>, &Actor) -> Result<T, Fault> + Send + 'static,
{
    type View = T;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<T, Fault> {
        (self.0)(reader, actor)
    }
}

async fn space(world: &World, actor: &Actor, id: i64) -> Result<Told, Fault> {
    world
        .desk
        .read(
            actor,
            AskOf(move |reader: &mut Reader<'_, '_>, actor: &Actor| {
                reader.space(actor, SpaceId(id)).map(|scene| told(&scene))
            }),
        )
        .await
}

async fn idea(world: &World, actor: &Actor, kind: &'static str, id: i64) -> Result<Told, Fault> {
    world
        .desk
        .read(
            actor,
            AskOf(move |reader: &mut Reader<'_, '_>, actor: &Actor| {
                reader.subject(actor, kind, SubjectId(id)).map(|scene| told(&scene))
            }),
        )
        .await
}

/// A charter that names somebody for an action.
fn charter(guests: bool, permits: &[(&str, &[Who])]) -> Clauses {
    let permits: BTreeMap<String, Vec<Who>> =
        permits.iter().map(|(action, who)| ((*action).to_owned(), who.to_vec())).collect();
    let rules = Rules { guests, permits, ..Rules::default() };
    Clauses { intent: "To wait well.".to_owned(), rules, ..Clauses::default() }
}

fn everybody() -> Vec<(Actor, Standing<'static>)> {
    let administrator = Person { administrator: true, ..somebody(HOST) };
    let token = Person { scopes: Scopes::read("read"), proven: false, ..somebody(HOST) };
    let approved = Person { approved: Some("idea.write"), ..somebody(HOST) };
    vec![
        (Actor::Guest, NOBODY),
        (Actor::Suspended(somebody(HOST)), NOBODY),
        (Actor::Leaving(somebody(HOST)), NOBODY),
        (Actor::Clock, Standing { clock: true, ..NOBODY }),
        (Actor::Operator, Standing { operator: true, ..NOBODY }),
        (acting(HOST), KNOWN),
        (Actor::Person(administrator), Standing { administrator: true, ..KNOWN }),
        (Actor::Person(token), Standing { scopes: Scopes::read("read"), proven: false, ..KNOWN }),
        (Actor::Person(approved), Standing { approved: Some("idea.write"), ..KNOWN }),
    ]
}

#[test]
fn an_actor_is_who_they_are() {
    for (actor, standing) in everybody() {
        let told = told(&actor);
        assert_eq!(told.standing, stands(&standing), "{actor:?}");
        assert_eq!((told.clauses, told.subject, told.meets, told.apart), (None, None, false, false));
        let (is_person, is_known) = (matches!(actor, Actor::Person(_)), matches!(actor, Actor::Suspended(_)));
        assert_eq!(actor.person_id(), is_person.then_some(PersonId(HOST)), "{actor:?}");
        assert_eq!(actor.identity(), (is_person || is_known).then_some(PersonId(HOST)), "{actor:?}");
        assert_eq!(
            actor.leaving(),
            matches!(actor, Actor::Leaving(_)).then_some(PersonId(HOST)),
            "{actor:?}"
        );
        assert_eq!(actor.key(), if is_person { PersonId(HOST) } else { PersonId(0) });
        assert_eq!(actor.sees_all(), matches!(actor, Actor::Clock | Actor::Operator));
        assert_eq!(actor.clone().oneself().person_id(), (is_person || is_known).then_some(PersonId(HOST)));
    }
}

#[test]
fn what_a_token_was_not_made_for_is_refused() {
    for scope in Scope::ALL {
        let token = Actor::Person(Person { scopes: Scopes::from_iter([scope]), ..somebody(HOST) });
        for asked in Scope::ALL {
            assert_eq!(
                token.demand(asked),
                if asked == scope { Ok(()) } else { Err(Fault::Denied("token_scope")) }
            );
        }
        assert_eq!(acting(HOST).demand(scope), Ok(()));
        assert_eq!(Actor::Guest.demand(scope), Ok(()), "who may be a guest is asked elsewhere");
    }
}

#[test]
fn ways_in_are_shown_to_whoever_has_just_proved_who_they_are() {
    let stale = Actor::Person(Person { proven: false, ..somebody(HOST) });
    assert_eq!(acting(HOST).demand_proven(), Ok(PersonId(HOST)));
    assert_eq!(stale.demand_proven(), Err(Fault::ProveYourself));
    for other in
        [Actor::Guest, Actor::Suspended(somebody(HOST)), Actor::Leaving(somebody(HOST)), Actor::Clock]
    {
        assert_eq!(other.demand_proven(), Err(Fault::SignIn), "{other:?}");
    }
}

#[tokio::test]
async fn a_space_shows_each_actor_their_own_part() {
    let said = charter(true, &[]);
    let world = World::with(&said).await;
    let in_space = |standing| Standing { in_space: true, ..standing };
    let participant =
        Standing { power: Some(Power::Participant), group: Some(GroupId(PATIENTS)), ..in_space(KNOWN) };
    let expected = [
        (acting(HOST), Standing { power: Some(Power::Host), ..in_space(KNOWN) }),
        (acting(PARTICIPANT), participant),
        (acting(COLLEAGUE), Standing { group: Some(GroupId(NURSES)), ..participant }),
        (acting(STRANGER), in_space(KNOWN)),
        (Actor::Guest, in_space(NOBODY)),
        // Suspended or leaving, a host is nobody here.
        (Actor::Suspended(somebody(HOST)), in_space(NOBODY)),
        (Actor::Leaving(somebody(HOST)), in_space(NOBODY)),
        (Actor::Clock, Standing { clock: true, ..in_space(NOBODY) }),
        (Actor::Operator, Standing { operator: true, ..in_space(NOBODY) }),
    ];
    for (actor, standing) in expected {
        let found = space(&world, &actor, OPEN).await.unwrap();
        assert_eq!(found.standing, stands(&standing), "{actor:?}");
        assert_eq!(found.clauses.as_ref(), Some(&said));
        assert_eq!(
            found.stamp,
            format!("{:?}", (Some(SpaceId(OPEN)), Some(cocreate_kernel::CharterId(CHARTER)), standing.group))
        );
        assert_eq!((found.subject, found.meets, found.apart), (None, false, false));
        let looked = world.desk.perform(&actor, Look(InSpace(SpaceId(OPEN)))).await.unwrap();
        assert_eq!(looked, format!("{found:?}"), "a command finds what a query does");
    }
}

#[tokio::test]
async fn a_space_for_members_only_does_not_exist_for_others() {
    let world = World::with(&charter(true, &[])).await;
    for actor in [acting(PARTICIPANT), Actor::Clock, Actor::Operator] {
        assert!(space(&world, &actor, CLOSED).await.is_ok(), "{actor:?}");
        assert!(idea(&world, &actor, "idea", SECRET).await.is_ok(), "{actor:?}");
        assert!(world.desk.perform(&actor, Look(InSpace(SpaceId(CLOSED)))).await.is_ok());
        assert!(world.desk.perform(&actor, Look(OnSubject("idea", SubjectId(SECRET)))).await.is_ok());
        assert!(world.desk.perform(&actor, Look(Beside(SubjectId(SECRET)))).await.is_ok());
    }
    for actor in [
        acting(STRANGER),
        Actor::Guest,
        Actor::Suspended(somebody(PARTICIPANT)),
        Actor::Leaving(somebody(PARTICIPANT)),
    ] {
        assert_eq!(space(&world, &actor, CLOSED).await, Err(Fault::NotFound), "{actor:?}");
        assert_eq!(idea(&world, &actor, "idea", SECRET).await, Err(Fault::NotFound), "{actor:?}");
        assert_eq!(world.desk.perform(&actor, Look(InSpace(SpaceId(CLOSED)))).await, Err(Fault::NotFound));
        assert_eq!(
            world.desk.perform(&actor, Look(OnSubject("idea", SubjectId(SECRET)))).await,
            Err(Fault::NotFound)
        );
        assert_eq!(world.desk.perform(&actor, Look(Beside(SubjectId(SECRET)))).await, Err(Fault::NotFound));
    }
}

#[tokio::test]
async fn an_idea_knows_its_author_its_state_and_who_meets_whom() {
    let world = World::with(&charter(true, &[])).await;
    for (actor, author, group, meets) in [
        (acting(PARTICIPANT), true, Some(PATIENTS), false),
        (acting(COLLEAGUE), false, Some(NURSES), true),
        (acting(HOST), false, None, false),
        (acting(STRANGER), false, None, false),
        (Actor::Guest, false, None, false),
    ] {
        let found = idea(&world, &actor, "idea", IDEA).await.unwrap();
        let standing = Standing { author, state: Some("waiting"), ..standing_in_open(&actor) };
        assert_eq!(found.standing, stands(&standing), "{actor:?}");
        assert_eq!(
            (found.meets, found.apart, found.subject),
            (meets, false, Some(SubjectId(IDEA))),
            "{actor:?}"
        );
        assert!(found.stamp.contains(&format!("Some({:?})", SpaceId(OPEN))) && found.clauses.is_some());
        assert!(found.stamp.contains(&format!("{:?}", group.map(GroupId))), "{actor:?}: {}", found.stamp);
        let looked = world.desk.perform(&actor, Look(OnSubject("idea", SubjectId(IDEA)))).await.unwrap();
        assert_eq!(looked, format!("{found:?}"));
        // Beside it: the same standing, and nothing on record of where.
        let beside = world.desk.perform(&actor, Look(Beside(SubjectId(IDEA)))).await.unwrap();
        let unmarked = Told {
            stamp: "(None, None, None)".to_owned(),
            subject: None,
            meets: false,
            apart: false,
            ..found
        };
        assert_eq!(beside, format!("{unmarked:?}"));
    }
    // Another kind has other rules: under its name, an idea is not found.
    assert_eq!(idea(&world, &acting(HOST), "decision", IDEA).await, Err(Fault::NotFound));
    assert_eq!(
        world.desk.perform(&acting(HOST), Look(OnSubject("decision", SubjectId(IDEA)))).await,
        Err(Fault::NotFound)
    );
}

/// Where somebody stands in the open space.
fn standing_in_open(actor: &Actor) -> Standing<'static> {
    let member = |power, group: Option<i64>| Standing {
        in_space: true,
        power: Some(power),
        group: group.map(GroupId),
        ..KNOWN
    };
    match actor.person_id() {
        Some(PersonId(HOST)) => member(Power::Host, None),
        Some(PersonId(PARTICIPANT)) => member(Power::Participant, Some(PATIENTS)),
        Some(PersonId(COLLEAGUE)) => member(Power::Participant, Some(NURSES)),
        Some(_) => Standing { in_space: true, ..KNOWN },
        None => Standing { in_space: true, ..NOBODY },
    }
}

#[tokio::test]
async fn what_is_for_one_group_is_there_for_no_other() {
    let world = World::with(&charter(true, &[])).await;
    for actor in [acting(COLLEAGUE), Actor::Clock, Actor::Operator] {
        assert!(idea(&world, &actor, "idea", APART).await.unwrap().apart, "{actor:?}");
    }
    for actor in [
        acting(HOST),
        acting(PARTICIPANT),
        acting(STRANGER),
        Actor::Guest,
        Actor::Suspended(somebody(COLLEAGUE)),
    ] {
        assert_eq!(idea(&world, &actor, "idea", APART).await, Err(Fault::NotFound), "{actor:?}");
        assert_eq!(
            world.desk.perform(&actor, Look(OnSubject("idea", SubjectId(APART)))).await,
            Err(Fault::NotFound)
        );
        assert_eq!(world.desk.perform(&actor, Look(Beside(SubjectId(APART)))).await, Err(Fault::NotFound));
    }
}

#[tokio::test]
async fn a_mute_holds_until_its_instant_and_no_longer() {
    let world = World::with(&charter(true, &[])).await;
    world.put(&MUTE_MEMBER, params![OPEN, PARTICIPANT, NOW + MINUTE]).await;
    for (now, muted) in
        [(NOW, true), (NOW + MINUTE - 1, true), (NOW + MINUTE, false), (NOW + MINUTE + 1, false)]
    {
        world.clock.set(now);
        let standing = space(&world, &acting(PARTICIPANT), OPEN).await.unwrap().standing;
        assert_eq!(standing.contains("muted: true"), muted, "{now}");
    }
    world.clock.set(NOW);
    assert!(!space(&world, &acting(COLLEAGUE), OPEN).await.unwrap().standing.contains("muted: true"));
}

#[tokio::test]
async fn on_their_own_account_a_suspended_person_is_themselves() {
    let world = World::with(&charter(true, &[])).await;
    let suspended = Actor::Suspended(somebody(HOST));
    let at_home = world.desk.perform(&suspended, Look(Oneself)).await.unwrap();
    assert_eq!(at_home, format!("{:?}", told(&acting(HOST))));
    let in_the_house = world.desk.perform(&suspended, Look(House)).await.unwrap();
    assert_eq!(in_the_house, format!("{:?}", told(&Actor::Guest)));
    assert_eq!(world.desk.perform(&acting(HOST), Look(House)).await.unwrap(), at_home);
}

#[tokio::test]
async fn the_spaces_of_somebody_are_theirs_as_they_are_in_them() {
    let said = charter(true, &[]);
    let world = World::with(&said).await;
    // A mute that is over is over here, too.
    world.put(&MUTE_MEMBER, params![CLOSED, PARTICIPANT, NOW - MINUTE]).await;
    let mine = |actor: Actor| {
        let world = &world;
        async move {
            let ask = AskOf(|reader: &mut Reader<'_, '_>, actor: &Actor| {
                Ok(reader
                    .my_spaces(actor, 10)?
                    .iter()
                    .map(|scene| (scene.space.0, told(scene)))
                    .collect::<Vec<_>>())
            });
            world.desk.read(&actor, ask).await.unwrap()
        }
    };
    let both = mine(acting(PARTICIPANT)).await;
    assert_eq!(both.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [CLOSED, OPEN]);
    for (id, found) in both {
        assert_eq!(found, space(&world, &acting(PARTICIPANT), id).await.unwrap());
    }
    assert_eq!(mine(Actor::Guest).await.len(), 0);
    assert_eq!(mine(Actor::Suspended(somebody(PARTICIPANT))).await.len(), 0);
}

const WRITE: Permit = Permit::new("idea.write", Permit::MEMBERS);

/// Whether somebody may begin to write in the open space and say then who they are.
async fn welcomes(world: &World, actor: &Actor) -> (bool, bool) {
    let in_space = AskOf(|reader: &mut Reader<'_, '_>, actor: &Actor| {
        Ok(reader.space(actor, SpaceId(OPEN))?.welcomes(&WRITE))
    });
    let on_idea = AskOf(|reader: &mut Reader<'_, '_>, actor: &Actor| {
        Ok(reader.subject(actor, "idea", SubjectId(IDEA))?.welcomes(&WRITE))
    });
    (world.desk.read(actor, in_space).await.unwrap(), world.desk.read(actor, on_idea).await.unwrap())
}

#[tokio::test]
async fn a_visitor_begins_where_they_could_join_and_do_it() {
    for (clauses, open) in [
        (charter(true, &[]), true),
        (charter(false, &[]), false),
        (charter(true, &[("space.join", &[Who::Power(Power::Host)])]), false),
        (charter(true, &[("idea.write", &[Who::Power(Power::Steward)])]), false),
        (charter(true, &[("idea.write", &[Who::SignedIn])]), true),
    ] {
        let world = World::with(&clauses).await;
        assert_eq!(welcomes(&world, &Actor::Guest).await, (open, open), "{clauses:?}");
        for actor in [acting(STRANGER), acting(PARTICIPANT), Actor::Suspended(somebody(HOST)), Actor::Clock] {
            assert_eq!(welcomes(&world, &actor).await, (false, false), "{actor:?} is no visitor");
        }
    }
    // Neither the house nor what is beside an idea is begun by visitors.
    assert!(!Actor::Guest.open_to_guests() && !Actor::Guest.welcomes(&Permit::SIGN_UP));
    // Where only members read, nobody else begins anything: it is not there. The operator, who sees it, is no visitor.
    let world = World::with(&charter(true, &[])).await;
    world.put(&REOPEN_SPACE, params![OPEN, "members"]).await;
    let ask = AskOf(|reader: &mut Reader<'_, '_>, actor: &Actor| {
        Ok(reader.space(actor, SpaceId(OPEN))?.open_to_guests())
    });
    assert_eq!(world.desk.read(&Actor::Operator, ask).await, Ok(false));
}

#[tokio::test]
async fn a_page_offers_what_may_be_done_or_asked_for() {
    let observer = &[Who::SignedIn][..];
    let rules = Rules {
        permits: BTreeMap::from([("idea.write".to_owned(), vec![Who::Power(Power::Host)])]),
        approvals: BTreeMap::from([("idea.write".to_owned(), observer.to_vec())]),
        ..Rules::default()
    };
    let world = World::with(&Clauses { rules, ..Clauses::default() }).await;
    let stale = Actor::Person(Person { proven: false, ..somebody(HOST) });
    for (actor, may, may_ask) in [
        (acting(HOST), true, true),
        (acting(STRANGER), false, true),
        (Actor::Guest, false, false),
        // Whoever must prove first who they are is offered it: they are asked.
        (stale, true, true),
    ] {
        let asked = AskOf(|reader: &mut Reader<'_, '_>, actor: &Actor| {
            let scene = reader.space(actor, SpaceId(OPEN))?;
            Ok((scene.may(&WRITE.proven()), scene.may_ask(&WRITE.proven())))
        });
        assert_eq!(world.desk.read(&actor, asked).await, Ok((may, may_ask)), "{actor:?}");
    }
}

#[tokio::test]
async fn a_member_speaks_for_the_group_that_a_command_names() {
    let world = World::with(&charter(true, &[])).await;
    let named = AskOf(|reader: &mut Reader<'_, '_>, actor: &Actor| {
        let (mut space, mut subject) =
            (reader.space(actor, SpaceId(OPEN))?, reader.subject(actor, "idea", SubjectId(IDEA))?);
        let mut house = actor.clone();
        for member in [space.member_mut(), subject.member_mut()].into_iter().flatten() {
            member.group = Some(GroupId(NURSES));
        }
        Ok((house.member_mut().is_none(), space.standing().group, subject.standing().group, subject.meets()))
    });
    assert_eq!(
        world.desk.read(&acting(PARTICIPANT), named).await,
        Ok((true, Some(GroupId(NURSES)), Some(GroupId(NURSES)), true))
    );
}

#[test]
fn what_is_ones_own_is_done_quietly_and_by_whoever_is_signed_in() {
    let own = Permit::own("profile.change");
    assert!(own.quiet && own.scope == Scope::Account && own.to == [Who::SignedIn]);
    let muted = Standing { muted: true, ..KNOWN };
    assert_eq!(own.check(&muted, None), Ok(()));
    for who in [Who::Anyone, Who::Author, Who::Group(GroupId(7)), Who::Power(Power::Neutral)] {
        assert_eq!(Who::try_from(String::from(who)), Ok(who));
    }
}

#[test]
fn a_program_is_somebody_only_where_it_takes_part_and_never_where_each_has_one_voice() {
    let write = Permit::new("idea.write", &[Who::Power(Power::Participant)]);
    let (edit, join) = (Permit::new("idea.edit", &[Who::Author]), Permit::JOIN);
    let program = Standing { service: true, in_space: true, author: true, ..KNOWN };
    let member = Standing { power: Some(Power::Participant), ..program };
    for (permit, outside, inside) in [
        (&write, Err(Fault::Denied("members_only")), Ok(())),
        (&edit, Err(Fault::Denied("members_only")), Ok(())),
        (&join, Err(Fault::Denied("members_only")), Ok(())),
        (&Permit::own("profile.change"), Err(Fault::Denied("members_only")), Ok(())),
        (&write.of_people(), Err(Fault::Denied("people_only")), Err(Fault::Denied("people_only"))),
    ] {
        assert_eq!(permit.check(&program, None), outside, "{}", permit.action);
        assert_eq!(permit.check(&member, None), inside, "{}", permit.action);
    }
    assert_eq!(write.of_people().check(&Standing { service: false, ..member }, None), Ok(()));
}
