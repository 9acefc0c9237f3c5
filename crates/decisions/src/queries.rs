//! What can be asked of decisions.

use std::collections::BTreeSet;

use cocreate_kernel::{
    Actor, Ask, Command, Fault, Instant, Query, Reader, Row, Setting, SpaceId, StoreFault, SubjectId, params,
};
use cocreate_web::{Cursor, GroupMark, PAGE, SpaceHead, Voice, cut};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use utoipa::ToSchema;

use crate::commands::{CastBallot, CloseDecision, OpenDecision};
use crate::count::{BallotToCount, CountInput, GroupToCount, OptionToCount};
use crate::report::{GroupAsCounted, OutcomeReport};
use crate::sql::{
    COSTED_IDEAS, FIND_DECISION, FIND_TERMS, LIST_BALLOTS, LIST_GROUPS, LIST_OPTIONS, LIST_OPTIONS_TO_COUNT,
    NEWEST_DECISIONS,
};
use crate::views::{
    CostedIdea, DecisionListView, DecisionRow, DecisionView, GroupThatVotes, MayOnDecision, MyBallot,
    NewDecisionView, OptionView,
};
use crate::{DECISION, state};

/// Ideas offered on the form for a new decision.
const OFFERED: i64 = 200;

/// List the decisions of a space, 20 a page.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct ListDecisions {
    /// The space.
    pub space: SpaceId,
    /// Where the last page ended.
    #[serde(default)]
    #[schema(inline)]
    pub after: Option<Cursor>,
}

impl Query for ListDecisions {
    type View = DecisionListView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<DecisionListView, Fault> {
        let scene = reader.space(actor, self.space)?;
        let Cursor(value, key) = self.after.unwrap_or(Cursor::TOP);
        let most = PAGE as i64 + 1;
        let now = reader.now();
        let key = params![self.space, value, key, most, actor.key()];
        let rows = reader.all(&NEWEST_DECISIONS, key, |row| decision_row(row, now))?;
        let (decisions, next) = cut(rows, |row| Cursor(row.opened_at.0, row.id.0));
        let may_open = scene.may(&OpenDecision::PERMIT);
        Ok(DecisionListView { space: SpaceHead::of(&scene), decisions, next, may_open })
    }
}

/// The clock may come a moment after the deadline; no ballot does.
fn shown_state(state: String, closes_at: Instant, now: i64) -> String {
    if state == state::OPEN && now >= closes_at.0 { state::CLOSED.to_owned() } else { state }
}

fn decision_row(row: &Row<'_>, now: i64) -> Result<DecisionRow, StoreFault> {
    Ok(DecisionRow {
        id: row.get(0)?,
        title: row.get(1)?,
        state: shown_state(row.get(2)?, row.get(5)?, now),
        opened_at: row.get(3)?,
        budget: row.get(4)?,
        closes_at: row.get(5)?,
        options: row.get(6)?,
        ballots: row.get(7)?,
        funded: row.get(8)?,
        decided_at: row.get(9)?,
    })
}

/// The form for a new decision.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct NewDecision {
    /// The space.
    pub space: SpaceId,
}

impl Query for NewDecision {
    type View = NewDecisionView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<NewDecisionView, Fault> {
        let scene = reader.space(actor, self.space)?;
        OpenDecision::PERMIT.check(&scene.standing(), scene.clauses())?;
        let ideas = reader.all(&COSTED_IDEAS, params![self.space, OFFERED], |row| {
            let (idea, title, cost) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(CostedIdea { idea, title, cost, supports: row.get(3)?, author: Voice::read(row, 4)? })
        })?;
        let groups = groups(reader, self.space)?;
        Ok(NewDecisionView { space: SpaceHead::of(&scene), ideas, groups })
    }
}

fn groups(reader: &mut Reader<'_, '_>, space: SpaceId) -> Result<Vec<GroupThatVotes>, StoreFault> {
    reader.all(&LIST_GROUPS, params![space], |row| {
        let group = GroupMark { id: row.get(0)?, name: row.get(1)?, mark: row.get(2)? };
        Ok(GroupThatVotes { group, members: row.get(3)? })
    })
}

/// A decision: its ballot, and its outcome once it is decided.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct DecisionPage {
    /// The decision.
    pub decision: SubjectId,
}

/// A decision's row, apart from what its subject says.
struct Found {
    html: String,
    budget: i64,
    closes_at: Instant,
    ballots: i64,
    opened_by: Voice,
    closed_at: Option<Instant>,
    closed_by: Option<String>,
    outcome: Option<OutcomeReport>,
    decided_at: Option<Instant>,
    my_ballot: Option<MyBallot>,
    following: bool,
    unseen: bool,
}

impl Query for DecisionPage {
    type View = DecisionView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<DecisionView, Fault> {
        let scene = reader.subject(actor, DECISION, self.decision)?;
        let found = reader.one(&FIND_DECISION, params![self.decision, actor.key()], found_row)?;
        let ticked: BTreeSet<SubjectId> =
            found.my_ballot.iter().flat_map(|mine| &mine.approves).copied().collect();
        let options = reader.all(&LIST_OPTIONS, params![self.decision], |row| option_row(row, &ticked))?;
        let titles = options.iter().map(|option| (option.idea, option.title.as_str())).collect();
        let outcome = found.outcome.map(|report| report.retitled(&titles));
        let state = shown_state(scene.state.clone(), found.closes_at, reader.now());
        let open = state == state::OPEN;
        // Members a group are told before the vote, not beside its outcome, where they could help to undo what is
        // hidden there.
        let groups = if open { groups(reader, scene.space.space)? } else { Vec::new() };
        let may = MayOnDecision {
            vote: open && reader.may_begin(&scene, &CastBallot::PERMIT),
            close: scene.state == state::OPEN && scene.may(&CloseDecision::PERMIT),
        };
        Ok(DecisionView {
            space: SpaceHead::of(&scene),
            id: self.decision,
            title: scene.title,
            state,
            opened_by: found.opened_by,
            opened_at: Instant(scene.created_at),
            html: found.html,
            budget: found.budget,
            closes_at: found.closes_at,
            closed_at: found.closed_at,
            closed_by: found.closed_by,
            ballots: found.ballots,
            options,
            my_ballot: found.my_ballot,
            groups,
            outcome,
            decided_at: found.decided_at,
            following: found.following,
            unseen: found.unseen,
            may,
        })
    }
}

fn parsed<T: DeserializeOwned>(column: usize, text: &str) -> Result<T, StoreFault> {
    serde_json::from_str(text).map_err(|error| StoreFault::Shape { column, reason: error.to_string() })
}

fn found_row(row: &Row<'_>) -> Result<Found, StoreFault> {
    let outcome: Option<String> = row.get(11)?;
    let approves: Option<String> = row.get(13)?;
    let my_ballot = match approves {
        Some(approves) => Some(MyBallot { approves: parsed(13, &approves)?, cast_at: row.get(14)? }),
        None => None,
    };
    Ok(Found {
        html: row.get(0)?,
        budget: row.get(1)?,
        closes_at: row.get(2)?,
        ballots: row.get(3)?,
        opened_by: Voice::read(row, 4)?,
        closed_at: row.get(9)?,
        closed_by: row.get(10)?,
        outcome: outcome.map(|text| parsed(11, &text)).transpose()?,
        decided_at: row.get(12)?,
        my_ballot,
        following: row.get(15)?,
        unseen: row.get(16)?,
    })
}

fn option_row(row: &Row<'_>, ticked: &BTreeSet<SubjectId>) -> Result<OptionView, StoreFault> {
    let idea = row.get(0)?;
    Ok(OptionView {
        idea,
        title: row.get(1)?,
        cost: row.get(2)?,
        supports: row.get(3)?,
        author: Voice::read(row, 4)?,
        ticked: ticked.contains(&idea),
    })
}

/// Everything that counting needs, for the clock and the operator only; nothing when the outcome is there already.
#[derive(Clone, Copy, Debug)]
pub struct BallotsToCount {
    /// The decision.
    pub decision: SubjectId,
}

impl Query for BallotsToCount {
    type View = Option<CountInput>;

    /// [`Fault::Conflict`] while the decision is open.
    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<Option<CountInput>, Fault> {
        if !actor.sees_all() {
            return Err(Fault::NotFound);
        }
        let scene = reader.subject(actor, DECISION, self.decision)?;
        match scene.state.as_str() {
            state::CLOSED => {}
            state::DECIDED => return Ok(None),
            _ => return Err(Fault::Conflict("wrong_state")),
        }
        let (budget, currency, members) = reader
            .one(&FIND_TERMS, params![self.decision], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let options = reader.all(&LIST_OPTIONS_TO_COUNT, params![self.decision], |row| {
            Ok(OptionToCount { idea: row.get(0)?, title: row.get(1)?, cost: row.get(2)? })
        })?;
        let groups = reader.all(&LIST_GROUPS, params![scene.space.space], |row| {
            let group = GroupAsCounted { id: row.get(0)?, name: row.get(1)?, mark: row.get(2)? };
            Ok(GroupToCount { group, members: row.get(3)? })
        })?;
        let ballots = reader.all(&LIST_BALLOTS, params![self.decision], |row| {
            Ok(BallotToCount { group: row.get(0)?, approves: parsed(1, &row.get::<String>(1)?)? })
        })?;
        Ok(Some(CountInput { currency, budget, members, options, groups, ballots }))
    }
}
