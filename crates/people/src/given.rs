//! What an identity gives: a part in the spaces that its provider's groups are mapped to. What a host did by hand stays.

use cocreate_kernel::{
    Ask, CharterId, Decision, GroupId, IdentityId, PersonId, Power, Row, SpaceId, StoreFault, Tx, params,
};
use serde_json::json;

use crate::identity_sql::{
    COUNT_GROUP, COUNT_MEMBERS, DELETE_PART, DELETE_VOICES, FIND_PART, FORGET_GIVEN, GIVEN, GROUP_BY_NAME,
    INSERT_PART, KEEP_GIVEN, LOCK_SPACE, SET_PART, SHARE_SPACE, SPACE_BY_KEY, SPACES_BY_NAME,
    SUSPENDED_THERE,
};
use crate::provider::{MapRule, SpaceName};

/// Somebody's part in a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    power: Power,
    group: Option<GroupId>,
}

/// How it stands between an identity and a space.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standing {
    space: SpaceId,
    charter: CharterId,
    /// What the provider's groups bring now.
    wanted: Option<Part>,
    /// What they brought before.
    given: Option<Part>,
    /// What its owner has there.
    now: Option<Part>,
    /// How many hosts the space has.
    hosts: i64,
    /// Whether another identity of theirs brought a part there, too.
    elsewhere: bool,
    /// Whether they are kept out for now: they have their part again when that ends, and by no other door.
    suspended: bool,
}

/// What changes for its owner in a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Join(Part),
    /// From one part to another; what of it the identity gave.
    Change(Part, Part, Option<Part>),
    End(Part),
    /// The identity has nothing to do with it any more.
    Forget,
}

/// What changes for an identity's owner.
#[derive(Clone, Debug, Default)]
pub(crate) struct Steps(Vec<(SpaceId, CharterId, Step)>);

impl Standing {
    fn step(&self) -> Option<Step> {
        match (self.wanted, self.given, self.now) {
            (_, _, None) if self.suspended => None,
            (Some(wanted), None, None) => Some(Step::Join(wanted)),
            // Who is a member by hand keeps their power; a group is filled in where there is none.
            (Some(wanted), None, Some(now)) => {
                let filled = Part { group: now.group.or(wanted.group), ..now };
                (filled != now).then_some(Step::Change(now, filled, None))
            }
            // A host has removed them.
            (Some(_), Some(_), None) | (None, None, _) => None,
            (Some(wanted), Some(given), Some(now)) => self.follow(wanted, given, now),
            (None, Some(_), None) => Some(Step::Forget),
            (None, Some(given), Some(now)) => {
                if self.elsewhere || now.power != given.power {
                    Some(Step::Forget)
                } else {
                    (!self.is_last_host(now)).then_some(Step::End(now))
                }
            }
        }
    }

    /// Power and group follow the provider, each as long as nobody has changed it by hand.
    fn follow(&self, wanted: Part, given: Part, now: Part) -> Option<Step> {
        let (mut then, mut kept) = (now, given);
        if now.power == given.power && !(self.is_last_host(now) && wanted.power != Power::Host) {
            then.power = wanted.power;
            kept.power = wanted.power;
        }
        if now.group == given.group {
            then.group = wanted.group;
            kept.group = wanted.group;
        }
        ((then, kept) != (now, given)).then_some(Step::Change(now, then, Some(kept)))
    }

    /// A space is never left without a host.
    fn is_last_host(&self, now: Part) -> bool {
        now.power == Power::Host && self.hosts < 2
    }
}

/// What changes for a person, by the rules that an identity meets now. An identity that is new has no key yet.
pub(crate) fn plan(
    tx: &mut Tx<'_>,
    identity: Option<IdentityId>,
    person: Option<PersonId>,
    met: &[&MapRule],
) -> Result<Steps, StoreFault> {
    let person = person.unwrap_or(PersonId(0));
    let mut standings = match identity {
        Some(identity) => given(tx, identity, person)?,
        None => Vec::new(),
    };
    for rule in met {
        let Some((space, charter, part)) = wanted(tx, rule)? else { continue };
        match standings.iter_mut().find(|standing| standing.space == space) {
            // Of several rules for one space the first counts.
            Some(standing) => standing.wanted = standing.wanted.or(Some(part)),
            None => {
                let now = tx.maybe(&FIND_PART, params![space, person], |row| part_of(row, 0))?.flatten();
                let suspended = tx.maybe(&SUSPENDED_THERE, params![space, person], |_| Ok(()))?.is_some();
                let (wanted, given, hosts, elsewhere) = (Some(part), None, 0, false);
                standings.push(Standing { space, charter, wanted, given, now, hosts, elsewhere, suspended });
            }
        }
    }
    let steps = standings.iter().filter_map(|one| Some((one.space, one.charter, one.step()?)));
    Ok(Steps(steps.collect()))
}

/// What an identity gave before. Where it made hosts, the space is locked before they are counted.
fn given(tx: &mut Tx<'_>, identity: IdentityId, person: PersonId) -> Result<Vec<Standing>, StoreFault> {
    let key = params![identity, person];
    let found = tx.all(&GIVEN, key, standing)?;
    let hosted = found.iter().filter(|one| one.given.is_some_and(|given| given.power == Power::Host));
    let hosted: Vec<SpaceId> = hosted.map(|one| one.space).collect();
    if hosted.is_empty() {
        return Ok(found);
    }
    for space in hosted {
        tx.all_locked(&SHARE_SPACE, &LOCK_SPACE, params![space], |_| Ok(()))?;
    }
    tx.all(&GIVEN, key, standing)
}

fn standing(row: &Row<'_>) -> Result<Standing, StoreFault> {
    Ok(Standing {
        space: row.get(0)?,
        charter: row.get(1)?,
        wanted: None,
        given: part_of(row, 2)?,
        now: part_of(row, 4)?,
        hosts: row.get(6)?,
        elsewhere: row.get::<i64>(7)? > 0,
        suspended: row.get::<i64>(8)? > 0,
    })
}

/// Reads two columns: power, group; nothing where there is no power.
fn part_of(row: &Row<'_>, first: usize) -> Result<Option<Part>, StoreFault> {
    let Some(power) = row.get::<Option<String>>(first)? else { return Ok(None) };
    let power = power.parse().map_err(|()| StoreFault::Shape { column: first, reason: power })?;
    Ok(Some(Part { power, group: row.get(first + 1)? }))
}

/// What a rule brings; nothing where its space or group is not there, or its name is that of several.
pub(crate) fn wanted(
    ask: &mut impl Ask,
    rule: &MapRule,
) -> Result<Option<(SpaceId, CharterId, Part)>, StoreFault> {
    let row = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
    let found = match &rule.space {
        SpaceName::Key(id) => ask.all(&SPACE_BY_KEY, params![*id], row)?,
        SpaceName::Name(name) => ask.all(&SPACES_BY_NAME, params![name], row)?,
    };
    let [(space, charter)] = found[..] else { return Ok(None) };
    let group = match &rule.group {
        None => None,
        Some(name) => match ask.maybe(&GROUP_BY_NAME, params![space, name], |row| row.get(0))? {
            Some(group) => Some(group),
            None => return Ok(None),
        },
    };
    Ok(Some((space, charter, Part { power: rule.power, group })))
}

impl Steps {
    /// The decision with an entry for each, in its space.
    pub(crate) fn recorded<C, R>(
        &self,
        decision: Decision<C, R>,
        identity: IdentityId,
        person: PersonId,
    ) -> Decision<C, R> {
        self.0.iter().fold(decision, |decision, (space, charter, step)| {
            let (kind, from, to) = match step {
                Step::Join(part) => ("member.added", None, Some(part)),
                Step::Change(from, to, _) => ("member.changed", Some(from), Some(to)),
                Step::End(part) => ("member.ended", Some(part), None),
                Step::Forget => return decision,
            };
            let mut data = json!({"person": person, "identity": identity});
            for (name, part) in [("from", from), ("to", to)] {
                if let Some(part) = part {
                    data[name] = json!({"power": part.power, "group": part.group});
                }
            }
            decision.entry(kind, data).founding(*space, *charter)
        })
    }

    /// Stores each.
    pub(crate) fn store(
        &self,
        tx: &mut Tx<'_>,
        identity: IdentityId,
        person: PersonId,
        at: i64,
    ) -> Result<(), StoreFault> {
        for (space, _, step) in &self.0 {
            let key = params![*space, person];
            match step {
                Step::Join(part) => {
                    tx.run(&INSERT_PART, params![*space, person, part.power.as_str(), part.group, at])?;
                    tx.run(&COUNT_MEMBERS, params![*space, 1])?;
                    count(tx, part.group, 1)?;
                    keep(tx, identity, *space, part, at)?;
                }
                Step::Change(from, to, given) => {
                    tx.run(&SET_PART, params![*space, person, to.power.as_str(), to.group])?;
                    if from.group != to.group {
                        count(tx, from.group, -1)?;
                        count(tx, to.group, 1)?;
                    }
                    if let Some(given) = given {
                        keep(tx, identity, *space, given, at)?;
                    }
                }
                Step::End(part) => {
                    tx.run(&DELETE_VOICES, key)?;
                    tx.run(&DELETE_PART, key)?;
                    tx.run(&COUNT_MEMBERS, params![*space, -1])?;
                    count(tx, part.group, -1)?;
                    tx.run(&FORGET_GIVEN, params![identity, *space])?;
                }
                Step::Forget => {
                    tx.run(&FORGET_GIVEN, params![identity, *space])?;
                }
            }
        }
        Ok(())
    }
}

fn count(tx: &mut Tx<'_>, group: Option<GroupId>, by: i64) -> Result<(), StoreFault> {
    if let Some(group) = group {
        tx.run(&COUNT_GROUP, params![group, by])?;
    }
    Ok(())
}

fn keep(
    tx: &mut Tx<'_>,
    identity: IdentityId,
    space: SpaceId,
    part: &Part,
    at: i64,
) -> Result<(), StoreFault> {
    tx.run(&KEEP_GIVEN, params![identity, space, part.power.as_str(), part.group, at])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: Option<GroupId> = Some(GroupId(1));
    const B: Option<GroupId> = Some(GroupId(2));

    fn part(power: Power, group: Option<GroupId>) -> Part {
        Part { power, group }
    }

    fn step(wanted: Option<Part>, given: Option<Part>, now: Option<Part>) -> Option<Step> {
        let (space, charter) = (SpaceId(1), CharterId(1));
        Standing { space, charter, wanted, given, now, hosts: 1, elsewhere: false, suspended: false }.step()
    }

    #[test]
    fn what_is_missing_is_given_and_what_is_over_ends() {
        let (one, other) = (part(Power::Participant, A), part(Power::Steward, B));
        assert_eq!(step(Some(one), None, None), Some(Step::Join(one)));
        assert_eq!(step(Some(one), Some(one), Some(one)), None);
        assert_eq!(step(Some(other), Some(one), Some(one)), Some(Step::Change(one, other, Some(other))));
        assert_eq!(step(None, Some(one), Some(one)), Some(Step::End(one)));
    }

    #[test]
    fn what_a_host_did_by_hand_stays() {
        let (given, by_hand) = (part(Power::Participant, A), part(Power::Steward, A));
        let observer = part(Power::Observer, A);
        assert_eq!(step(Some(observer), None, Some(by_hand)), None, "a member by hand");
        assert_eq!(step(Some(given), Some(given), Some(by_hand)), None, "raised by hand");
        assert_eq!(
            step(Some(observer), Some(given), Some(by_hand)),
            None,
            "raised by hand, then less is wanted"
        );
        assert_eq!(
            step(None, Some(given), Some(by_hand)),
            Some(Step::Forget),
            "raised by hand, then it is over"
        );
        assert_eq!(step(Some(given), Some(given), None), None, "removed by hand");
        let moved = part(Power::Participant, B);
        let then = part(Power::Steward, B);
        let kept = part(Power::Steward, A);
        let step = step(Some(part(Power::Steward, A)), Some(given), Some(moved));
        assert_eq!(
            step,
            Some(Step::Change(moved, then, Some(kept))),
            "speaks for another group, by their own choice"
        );
    }

    #[test]
    fn a_space_is_not_left_without_a_host() {
        let (host, less) = (part(Power::Host, A), part(Power::Observer, A));
        assert_eq!(step(None, Some(host), Some(host)), None);
        assert_eq!(step(Some(less), Some(host), Some(host)), None);
    }
}
