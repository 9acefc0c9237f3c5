//! From what a client carries to who it is: how long it holds, and what becomes of it.

use cocreate_kernel::{
    Actor, ApiToken, Bearer, DAY, Fault, IDLE, MINUTE, PROVEN, PersonId, SESSION, Scope, Scopes,
    SessionToken, params,
};
use sha2::{Digest, Sha256};

use crate::world::{
    ADD_SESSION, ADD_TOKEN, ERASE_PERSON, HOST, NOW, PARTICIPANT, SEEN_SESSION, SEEN_TOKEN, SEND_AWAY,
    SETTLE_PERSON, SUSPEND_PERSON, World,
};

const SECRET: SessionToken = SessionToken([0xab; 32]);

fn hash() -> [u8; 32] {
    Sha256::digest([0xab; 32]).into()
}

async fn world() -> World {
    World::with(&cocreate_kernel::Clauses::default()).await
}

/// A session that ends, was last used and proved at these instants.
async fn session(world: &World, person: i64, ends: i64, seen: i64, proven: i64) {
    world.put(&ADD_SESSION, params![&hash(), person, ends, seen, proven]).await;
}

async fn who(world: &World) -> Actor {
    world.desk.who(Bearer::Session(SECRET)).await.unwrap()
}

async fn by_token(world: &World) -> Result<Actor, Fault> {
    world.desk.who(Bearer::Token(Some(ApiToken(SECRET)))).await
}

#[test]
fn secrets_are_kept_as_digests_and_shown_to_nobody() {
    assert_eq!((SECRET.hash(), ApiToken(SECRET).hash()), (hash(), hash()));
    assert_ne!(SessionToken([1; 32]).hash(), hash());
    let shown = format!("{SECRET:?} {:?}", ApiToken(SECRET));
    assert_eq!(shown, "SessionToken(…) ApiToken(…)");
    assert!(!shown.contains("ab") && !shown.contains("171"));
}

#[test]
fn sessions_last_as_long_as_people_are_told() {
    assert_eq!((SESSION, IDLE, PROVEN), (7_776_000_000, 1_209_600_000, 900_000));
}

#[tokio::test]
async fn a_session_ends_at_its_end_and_when_nobody_used_it() {
    let world = world().await;
    session(&world, HOST, NOW + SESSION, NOW, NOW).await;
    for (now, known) in [(NOW, true), (NOW + IDLE - 1, true), (NOW + IDLE, false)] {
        world.clock.set(now);
        assert_eq!(who(&world).await.person_id().is_some(), known, "{now}");
    }
    let other = crate::world::World::with(&cocreate_kernel::Clauses::default()).await;
    session(&other, HOST, NOW + MINUTE, NOW, NOW).await;
    for (now, known) in [(NOW + MINUTE - 1, true), (NOW + MINUTE, false)] {
        other.clock.set(now);
        assert_eq!(who(&other).await.person_id().is_some(), known, "{now}");
    }
    assert_eq!(other.desk.who(Bearer::Session(SessionToken([1; 32]))).await, Ok(Actor::Guest));
    assert_eq!(other.desk.who(Bearer::Known(Actor::Operator)).await, Ok(Actor::Operator));
}

#[tokio::test]
async fn a_proof_holds_for_a_quarter_of_an_hour() {
    let world = world().await;
    session(&world, HOST, NOW + SESSION, NOW, NOW).await;
    for (now, proven) in [(NOW, true), (NOW + PROVEN - 1, true), (NOW + PROVEN, false), (NOW + DAY, false)] {
        world.clock.set(now);
        let Actor::Person(person) = who(&world).await else { panic!("signed in") };
        assert_eq!((person.id, person.proven, person.scopes), (PersonId(HOST), proven, Scopes::ALL), "{now}");
    }
}

#[tokio::test]
async fn an_account_is_new_until_it_is_settled() {
    let world = world().await;
    session(&world, HOST, NOW + SESSION, NOW, NOW).await;
    world.put(&ADD_TOKEN, params![1, &hash(), HOST, "read", NOW + DAY]).await;
    for settled in [false, true] {
        let Actor::Person(person) = who(&world).await else { panic!("signed in") };
        let Ok(Actor::Person(program)) = by_token(&world).await else { panic!("known") };
        assert_eq!((person.settled, program.settled), (settled, settled));
        world.put(&SETTLE_PERSON, params![HOST, NOW]).await;
    }
}

#[tokio::test]
async fn whoever_is_suspended_leaving_or_gone_is_no_person() {
    let world = world().await;
    session(&world, HOST, NOW + SESSION, NOW, NOW).await;
    world.put(&ADD_TOKEN, params![1, &hash(), HOST, "read", NOW + DAY]).await;
    world.put(&SUSPEND_PERSON, params![HOST, NOW]).await;
    assert!(matches!(who(&world).await, Actor::Suspended(person) if person.id == PersonId(HOST)));
    assert_eq!(by_token(&world).await, Err(Fault::SignIn));
    world.put(&SUSPEND_PERSON, params![HOST, None::<i64>]).await;
    assert!(by_token(&world).await.is_ok());
    world.put(&SEND_AWAY, params![HOST, NOW]).await;
    assert!(matches!(who(&world).await, Actor::Leaving(person) if person.id == PersonId(HOST)));
    assert_eq!(by_token(&world).await, Err(Fault::SignIn));
    world.put(&SEND_AWAY, params![HOST, None::<i64>]).await;
    world.put(&ERASE_PERSON, params![HOST, NOW]).await;
    assert_eq!(who(&world).await, Actor::Guest);
    assert_eq!(by_token(&world).await, Err(Fault::SignIn));
}

#[tokio::test]
async fn a_token_speaks_for_its_owner_as_far_as_it_was_made_for() {
    let world = world().await;
    world.put(&ADD_TOKEN, params![1, &hash(), PARTICIPANT, "read contribute", NOW + DAY]).await;
    let Ok(Actor::Person(program)) = by_token(&world).await else { panic!("known") };
    assert_eq!((program.id, program.proven), (PersonId(PARTICIPANT), false));
    let held: Vec<Scope> = Scope::ALL.into_iter().filter(|scope| program.scopes.has(*scope)).collect();
    assert_eq!(held, [Scope::Read, Scope::Contribute]);
    for (now, holds) in [(NOW + DAY - 1, true), (NOW + DAY, false)] {
        world.clock.set(now);
        assert_eq!(by_token(&world).await.is_ok(), holds, "{now}");
    }
    // A program never goes on as a guest.
    assert_eq!(world.desk.who(Bearer::Token(None)).await, Err(Fault::SignIn));
    assert_eq!(
        world.desk.who(Bearer::Token(Some(ApiToken(SessionToken([1; 32]))))).await,
        Err(Fault::SignIn)
    );
}

#[tokio::test]
async fn that_something_was_used_is_written_down_now_and_then() {
    let world = world().await;
    session(&world, HOST, NOW + SESSION, NOW, NOW).await;
    world.put(&ADD_TOKEN, params![1, &hash(), HOST, "read", NOW + DAY]).await;
    assert_eq!(world.desk.keep_seen().await, Ok(0));
    // Used within the last minutes: what is written down is near enough. A token was never used before.
    world.clock.set(NOW + 10 * MINUTE - 1);
    who(&world).await;
    by_token(&world).await.unwrap();
    assert_eq!(world.desk.keep_seen().await, Ok(1));
    assert_eq!(
        (world.number(&SEEN_SESSION, &hash()), world.number(&SEEN_TOKEN, &hash())),
        (Some(NOW), Some(NOW + 10 * MINUTE - 1))
    );
    world.clock.set(NOW + 10 * MINUTE);
    who(&world).await;
    by_token(&world).await.unwrap();
    assert_eq!(world.desk.keep_seen().await, Ok(1));
    assert_eq!(world.number(&SEEN_SESSION, &hash()), Some(NOW + 10 * MINUTE));
    assert_eq!(world.desk.keep_seen().await, Ok(0), "nothing is written down twice");
    // So that it does not end while somebody uses it.
    world.clock.set(NOW + 10 * MINUTE + IDLE - 1);
    assert!(who(&world).await.person_id().is_some());
    assert_eq!(world.desk.keep_seen().await, Ok(1));
}
