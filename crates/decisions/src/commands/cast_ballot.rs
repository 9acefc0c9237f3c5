//! Somebody ticks the ideas they want. One ballot a person; a later one takes its place until the decision closes.

use std::collections::BTreeSet;

use cocreate_kernel::record::digest;
use cocreate_kernel::{
    Ask, Author, Command, Decision, Fault, GroupId, Guise, Moment, OnSubject, Permit, StoreFault, SubjectId,
    SubjectScene, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::sql::{COUNT_BALLOT, FIND_BALLOT, INSERT_BALLOT, LIST_OPTION_KEYS, UPDATE_BALLOT};
use crate::{DECISION, state};

/// Cast your ballot, or put another in its place. Nobody else sees what you tick.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CastBallotInput {
    /// The decision.
    pub decision: SubjectId,
    /// The ideas you want: any number, also none.
    #[serde(default)]
    pub approves: Vec<SubjectId>,
}

/// Casts a ballot.
#[derive(Clone, Debug)]
pub struct CastBallot {
    /// The decision.
    pub decision: SubjectId,
    /// The ideas wanted, in any order.
    pub approves: Vec<SubjectId>,
    /// Bytes that nobody can guess, hexadecimal: without them the entry's digest would tell the choices to whoever
    /// tries them all.
    pub seal: String,
}

/// A ballot that was cast.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Balloted {
    /// The decision.
    pub decision: SubjectId,
    /// Ballots so far.
    pub ballots: i64,
}

/// What is known of the decision, and of the ballot that is there already.
#[derive(Debug)]
pub struct Known {
    closes_at: i64,
    ballots: i64,
    options: BTreeSet<SubjectId>,
    cast: Option<(String, Option<GroupId>)>,
}

/// A ballot to store.
#[derive(Debug)]
pub struct Ballot {
    by: Author,
    group: Option<GroupId>,
    approves: String,
    first: bool,
    at: i64,
}

/// The canonical form of choices: their keys, ascending, as JSON.
pub(crate) fn choices(ideas: impl IntoIterator<Item = SubjectId>) -> String {
    let ideas: BTreeSet<SubjectId> = ideas.into_iter().collect();
    json!(ideas).to_string()
}

/// What the entry holds of the choices.
pub(crate) fn sealed(seal: &str, approves: &str) -> String {
    digest(&format!("{seal} {approves}"))
}

impl Command for CastBallot {
    // The state is looked at below, together with the deadline: both mean that the decision is closed.
    const PERMIT: Permit = Permit::new("ballot.cast", Permit::MEMBERS).quietly().of_people();
    const MASKED: bool = true;
    type Place = OnSubject;
    type Known = Known;
    type Change = Ballot;
    type Reply = Balloted;

    fn place(&self) -> OnSubject {
        OnSubject(DECISION, self.decision)
    }

    fn begun(&self, tx: &mut Tx<'_>, scene: &SubjectScene) -> Result<Option<Guise>, StoreFault> {
        tx.one(&FIND_BALLOT, params![self.decision, scene.actor.key()], |row| {
            let cast = row.get::<Option<String>>(2)?.is_some();
            Ok(cast.then_some(Guise::of(row.get(4)?)))
        })
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &SubjectScene) -> Result<Known, Undo<Fault>> {
        let options = tx.all(&LIST_OPTION_KEYS, params![self.decision], |row| row.get(0))?;
        let (closes_at, ballots, approves, group) =
            tx.one(&FIND_BALLOT, params![self.decision, scene.actor.key()], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get::<Option<String>>(2)?, row.get(3)?))
            })?;
        let cast = approves.map(|approves| (approves, group));
        Ok(Known { closes_at, ballots, options: options.into_iter().collect(), cast })
    }

    fn decide(
        &self,
        scene: &SubjectScene,
        known: Known,
        moment: &mut Moment,
    ) -> Result<Decision<Ballot, Balloted>, Fault> {
        let by = scene.speaker()?;
        if scene.state != state::OPEN || moment.exact >= known.closes_at {
            return Err(Fault::Conflict("decision_closed"));
        }
        if self.approves.iter().any(|idea| !known.options.contains(idea)) {
            return Err(Fault::invalid("approves", "unknown"));
        }
        if self.approves.iter().collect::<BTreeSet<_>>().len() < self.approves.len() {
            return Err(Fault::invalid("approves", "given_twice"));
        }
        let approves = choices(self.approves.iter().copied());
        let group = scene.member.and_then(|member| member.group);
        let first = known.cast.is_none();
        let reply = Balloted { decision: self.decision, ballots: known.ballots + i64::from(first) };
        if known.cast.is_some_and(|cast| cast == (approves.clone(), group)) {
            return Ok(Decision::Nothing(reply));
        }
        let data = json!({"choices": sealed(&self.seal, &approves)});
        let ballot = Ballot { by, group, approves, first, at: moment.now };
        Ok(Decision::change(ballot, reply, "ballot.cast", data))
    }

    fn store(&self, ballot: Ballot, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Ballot { by, group, approves, first, at } = ballot;
        let statement = if first { &INSERT_BALLOT } else { &UPDATE_BALLOT };
        tx.run(statement, params![self.decision, by.person, group, &approves, &self.seal, at, by.alias])?;
        if first {
            tx.run(&COUNT_BALLOT, params![self.decision])?;
        }
        Ok(())
    }
}
