//! Who may do what: each standing against each name that a charter can give, and each guard by itself.

use std::collections::BTreeMap;

use cocreate_kernel::{
    Actor, Clauses, Fault, GroupId, Permit, PersonId, Power, Rules, Scope, Scopes, Standing, Who,
};

const GROUP: GroupId = GroupId(7);
const ACTION: &str = "idea.write";

/// Everybody whom a charter can tell apart, with the names that are theirs.
fn everybody() -> Vec<(&'static str, Standing<'static>, Vec<Who>)> {
    let nobody = Standing { scopes: Scopes::ALL, proven: true, ..Standing::default() };
    let known = Standing { signed_in: true, ..nobody };
    let mut all = vec![
        ("guest", nobody, vec![Who::Anyone]),
        ("outsider", known, vec![Who::Anyone, Who::SignedIn]),
        ("author", Standing { author: true, ..known }, vec![Who::Anyone, Who::SignedIn, Who::Author]),
        (
            "administrator",
            Standing { administrator: true, ..known },
            vec![Who::Anyone, Who::SignedIn, Who::Administrator],
        ),
        (
            "speaker",
            Standing { group: Some(GROUP), ..known },
            vec![Who::Anyone, Who::SignedIn, Who::Group(GROUP)],
        ),
        ("clock", Standing { clock: true, ..nobody }, vec![Who::Anyone, Who::Clock]),
    ];
    for power in Power::ALL {
        let standing = Standing { power: Some(power), ..known };
        all.push((power.as_str(), standing, vec![Who::Anyone, Who::SignedIn, Who::Power(power)]));
    }
    all
}

fn every_name() -> Vec<Who> {
    let mut all = vec![
        Who::Anyone,
        Who::SignedIn,
        Who::Author,
        Who::Administrator,
        Who::Clock,
        Who::Group(GROUP),
        Who::Group(GroupId(8)),
    ];
    all.extend(Power::ALL.map(Who::Power));
    all
}

/// A charter that says who may, and who may when somebody approves.
fn charter(permits: &[Who], approvals: &[Who]) -> Clauses {
    let table = |who: &[Who]| BTreeMap::from([(ACTION.to_owned(), who.to_vec())]);
    let rules = Rules { permits: table(permits), approvals: table(approvals), ..Rules::default() };
    Clauses { rules, ..Clauses::default() }
}

const OPEN: Permit = Permit::new(ACTION, &[Who::Anyone]);
const NOBODY: Permit = Permit::new(ACTION, &[]);

#[test]
fn each_standing_is_who_it_is_and_nobody_else() {
    for (name, standing, theirs) in everybody() {
        for who in every_name() {
            let may = NOBODY.check(&standing, Some(&charter(&[who], &[]))).is_ok();
            assert_eq!(may, theirs.contains(&who), "{name} as {who}");
        }
    }
}

#[test]
fn a_charter_that_names_somebody_replaces_the_default_and_one_that_is_silent_does_not() {
    for (name, standing, _) in everybody() {
        let hosts = charter(&[Who::Power(Power::Host)], &[]);
        assert_eq!(OPEN.check(&standing, Some(&hosts)).is_ok(), name == "host", "{name}");
        assert!(OPEN.check(&standing, Some(&Clauses::default())).is_ok(), "{name}");
        assert!(OPEN.check(&standing, None).is_ok(), "{name}");
        assert!(
            OPEN.check(&standing, Some(&charter(&[], &[]))).is_err(),
            "{name}: an empty list names nobody"
        );
    }
}

#[test]
fn who_may_not_is_told_why() {
    let clauses = charter(&[], &[]);
    for (name, standing, _) in everybody() {
        let in_space = Standing { in_space: true, ..standing };
        let in_space = NOBODY.check(&in_space, Some(&clauses)).unwrap_err();
        let elsewhere = NOBODY.check(&standing, None).unwrap_err();
        let member = Power::ALL.iter().any(|power| power.as_str() == name);
        match name {
            "guest" | "clock" => assert_eq!((in_space, elsewhere), (Fault::SignIn, Fault::SignIn)),
            _ if member => assert_eq!(in_space, Fault::Denied("not_permitted"), "{name}"),
            _ => {
                assert_eq!(in_space, Fault::Denied("members_only"), "{name}");
                assert_eq!(elsewhere, Fault::Denied("not_permitted"), "{name}");
            }
        }
    }
}

#[test]
fn what_needs_approval_waits_for_it_and_for_nothing_else() {
    let clauses = charter(&[Who::Power(Power::Host)], &[Who::Power(Power::Observer)]);
    for (name, standing, _) in everybody() {
        let approved = Standing { approved: Some(ACTION), ..standing };
        let another = Standing { approved: Some("idea.answer"), ..standing };
        let checks = [standing, approved, another].map(|standing| NOBODY.check(&standing, Some(&clauses)));
        match name {
            "host" => assert_eq!(checks, [Ok(()), Ok(()), Ok(())]),
            "observer" => assert_eq!(checks, [Err(Fault::NeedsApproval), Ok(()), Err(Fault::NeedsApproval)]),
            _ => assert!(
                checks.iter().all(|check| !matches!(check, Ok(()) | Err(Fault::NeedsApproval))),
                "{name}"
            ),
        }
    }
}

#[test]
fn no_charter_stops_the_clock_or_the_operator() {
    let none = charter(&[], &[]);
    let closing = Permit::new(ACTION, &[Who::Power(Power::Host), Who::Clock]);
    let clock = Standing { clock: true, scopes: Scopes::ALL, ..Standing::default() };
    let operator = Standing { operator: true, scopes: Scopes::ALL, ..Standing::default() };
    assert_eq!(closing.check(&clock, Some(&none)), Ok(()));
    assert!(NOBODY.check(&clock, Some(&none)).is_err(), "the clock does only what is its own");
    assert_eq!(NOBODY.check(&operator, Some(&none)), Ok(()));
}

#[test]
fn a_muted_member_does_only_what_is_done_quietly() {
    for power in Power::ALL {
        let standing = Standing {
            signed_in: true,
            power: Some(power),
            muted: true,
            scopes: Scopes::ALL,
            ..Standing::default()
        };
        assert_eq!(OPEN.check(&standing, None), Err(Fault::Denied("muted")), "{power}");
        assert_eq!(OPEN.quietly().check(&standing, None), Ok(()), "{power}");
        assert_eq!(OPEN.check(&Standing { muted: false, ..standing }, None), Ok(()), "{power}");
    }
}

#[test]
fn who_may_only_read_does_what_no_charter_takes_from_them_and_nothing_else() {
    let barred = Standing {
        signed_in: true,
        power: Some(Power::Participant),
        barred: true,
        scopes: Scopes::ALL,
        ..Standing::default()
    };
    for permit in [OPEN, OPEN.quietly()] {
        assert_eq!(permit.check(&barred, None), Err(Fault::Denied("suspended")));
        assert_eq!(permit.fixed().check(&barred, None), Ok(()));
        assert_eq!(permit.check(&Standing { barred: false, ..barred }, None), Ok(()));
    }
}

#[test]
fn a_token_does_only_what_it_was_made_for() {
    let permits = [
        (Permit::new(ACTION, Permit::MEMBERS), Scope::Contribute),
        (Permit::new(ACTION, &[Who::SignedIn]), Scope::Contribute),
        (Permit::new(ACTION, &[Who::Power(Power::Host), Who::Author]), Scope::Contribute),
        (Permit::new(ACTION, Permit::STEWARDS), Scope::Organise),
        (Permit::new(ACTION, Permit::HOSTS), Scope::Organise),
        (Permit::new(ACTION, &[Who::Power(Power::Neutral)]), Scope::Organise),
        (Permit::new(ACTION, &[Who::Administrator, Who::Power(Power::Host)]), Scope::Organise),
        (Permit::new(ACTION, &[Who::Power(Power::Host), Who::Clock]), Scope::Organise),
        (Permit::administrators(ACTION), Scope::Administer),
        (Permit::new(ACTION, &[]), Scope::Administer),
        (Permit::own(ACTION), Scope::Account),
    ];
    for (permit, wanted) in permits {
        assert_eq!(permit.scope, wanted, "{permit:?}");
        let operator = Standing { operator: true, ..Standing::default() };
        for scope in Scope::ALL {
            let standing = Standing { scopes: [scope].into_iter().collect(), ..operator };
            let check = permit.check(&standing, None);
            let expected = if scope == wanted { Ok(()) } else { Err(Fault::Denied("token_scope")) };
            assert_eq!(check, expected, "{scope:?} for {permit:?}");
        }
    }
}

#[test]
fn what_needs_a_proof_asks_those_for_it_who_may() {
    let permit = Permit::own(ACTION).proven();
    let (_, outsider, _) = everybody().into_iter().find(|(name, ..)| *name == "outsider").unwrap();
    assert_eq!(permit.check(&outsider, None), Ok(()));
    assert_eq!(permit.check(&Standing { proven: false, ..outsider }, None), Err(Fault::ProveYourself));
    let guest = Standing { scopes: Scopes::ALL, ..Standing::default() };
    assert_eq!(permit.check(&guest, None), Err(Fault::SignIn), "a stranger learns nothing of it");
}

#[test]
fn an_action_is_taken_only_in_its_states() {
    let permit = OPEN.in_states(&["open", "closed"]);
    let at = |state| Standing { state, scopes: Scopes::ALL, ..Standing::default() };
    assert_eq!(permit.check(&at(Some("open")), None), Ok(()));
    assert_eq!(permit.check(&at(Some("closed")), None), Ok(()));
    assert_eq!(permit.check(&at(Some("decided")), None), Err(Fault::Conflict("wrong_state")));
    assert_eq!(permit.check(&at(None), None), Ok(()));
    assert_eq!(OPEN.check(&at(Some("decided")), None), Ok(()));
    assert!(NOBODY.in_states(&["open"]).check(&at(Some("decided")), None) == Err(Fault::SignIn));
}

#[test]
fn a_name_survives_its_text() {
    for who in every_name() {
        assert_eq!(Who::try_from(who.to_string()), Ok(who));
    }
    for wrong in ["", "group:", "group:x", "hosts", "Anyone"] {
        assert!(Who::try_from(wrong.to_owned()).is_err(), "{wrong:?}");
    }
}

#[test]
fn only_a_fresh_proof_opens_what_shows_how_somebody_comes_in() {
    let person = Actor::person(PersonId(5));
    assert_eq!(person.demand_proven(), Ok(PersonId(5)));
    let Actor::Person(known) = person else { unreachable!() };
    let stale = cocreate_kernel::Person { proven: false, ..known.clone() };
    assert_eq!(Actor::Person(stale).demand_proven(), Err(Fault::ProveYourself));
    for nobody in [Actor::Guest, Actor::Clock, Actor::Operator, Actor::Suspended(known.clone())] {
        assert_eq!(nobody.demand_proven(), Err(Fault::SignIn), "{nobody:?}");
        assert_eq!(nobody.key(), PersonId(0), "{nobody:?}");
        assert_eq!(nobody.person_id(), None);
        assert_eq!(nobody.sees_all(), matches!(nobody, Actor::Clock | Actor::Operator));
        assert_eq!(nobody.demand(Scope::Read), Ok(()));
    }
    let reading = cocreate_kernel::Person { scopes: [Scope::Read].into_iter().collect(), ..known };
    let reading = Actor::Person(reading);
    assert_eq!(reading.demand(Scope::Read), Ok(()));
    assert_eq!(reading.demand(Scope::Account), Err(Fault::Denied("token_scope")));
    assert!(!reading.sees_all());
}
