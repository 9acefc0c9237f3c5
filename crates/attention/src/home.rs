//! Where one arrives, in at most nine statements: session, my spaces with their charters, ballots, answers that I owe,
//! answers owed to me, notices, what happened there, and two lists of spaces.

use std::collections::HashMap;

use cocreate_kernel::{
    Actor, Ask, Clauses, DAY, Fault, Instant, PersonId, Query, Reader, Row, Setting, SpaceId, SpaceScene,
    Statement, StoreFault, params,
};
use cocreate_web::{Cursor, GroupMark, Loom, PAGE, cut, excerpt};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::sql::{ANSWERS_AWAITED, ANSWERS_DUE, BALLOTS_DUE, GROUPS, MY_SPACES, OTHER_SPACES};
use crate::views::{AnswerDue, BallotDue, HomeSpace, HomeView, Needs, SpaceAtWork, SpaceName};
use crate::{action, notices};

/// Length of an intent in lists, in characters.
const INTENT: usize = 240;
/// Rows of one sort on the page.
const SHOWN: usize = 10;
/// News on the page.
const NEWS: i64 = 5;
/// Spaces of a member that are looked through, the newest first.
const SPACES: i64 = 1_000;
/// Rows asked for before the charters have their say.
const ASKED: i64 = 100;

/// Where one arrives: what needs you, your spaces, then those open to everyone, 20 a page.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct HomePage {
    /// Where the last page ended.
    #[serde(default)]
    #[schema(inline)]
    pub after: Option<Cursor>,
}

impl Query for HomePage {
    type View = HomeView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<HomeView, Fault> {
        let mut home = HomeView {
            needs: None,
            mine: Vec::new(),
            more_of_mine: false,
            at_work: None,
            others: Vec::new(),
            next: None,
        };
        if let (None, Some(me)) = (self.after, actor.person_id()) {
            home.needs = Some(needs(reader, actor, me)?);
            let (mine, more) = spaces(reader, &MY_SPACES, actor, None)?;
            (home.mine, home.more_of_mine) = (mine, more.is_some());
        }
        (home.others, home.next) = spaces(reader, &OTHER_SPACES, actor, self.after)?;
        if let (None, None, Some(first)) = (self.after, actor.person_id(), home.others.first()) {
            home.at_work = at_work(reader, first)?;
        }
        Ok(home)
    }
}

/// What whoever comes for the first time sees of people at work.
fn at_work(reader: &mut Reader<'_, '_>, seen: &HomeSpace) -> Result<Option<SpaceAtWork>, Fault> {
    let groups = reader.all(&GROUPS, params![seen.id], |row| {
        Ok(GroupMark { id: row.get(0)?, name: row.get(1)?, mark: row.get(2)? })
    })?;
    let loom = Loom::read(reader, seen.id, groups.iter())?;
    let space = SpaceName { id: seen.id, name: seen.name.clone() };
    Ok(loom.is_woven().then_some(SpaceAtWork { space, loom }))
}

/// Somebody's spaces by key, with the charters in force.
type Scenes = HashMap<SpaceId, SpaceScene>;

fn needs(reader: &mut Reader<'_, '_>, actor: &Actor, me: PersonId) -> Result<Needs, Fault> {
    let scenes = reader.my_spaces(actor, SPACES)?.into_iter().map(|scene| (scene.space, scene));
    let scenes: Scenes = scenes.collect();
    let mut news = notices::list(reader, me, Cursor::TOP, NEWS)?;
    news.retain(|notice| notice.unseen);
    notices::tell(reader, me, &mut news)?;
    Ok(Needs {
        ballots: ballots(reader, me, &scenes)?,
        answers_you_owe: answers_owed_by(reader, me, &scenes)?,
        answers_owed_to_you: answers_owed_to(reader, me, &scenes)?,
        news,
    })
}

fn ballots(reader: &mut Reader<'_, '_>, me: PersonId, scenes: &Scenes) -> Result<Vec<BallotDue>, Fault> {
    if !scenes.values().any(|scene| scene.may(&action::VOTE)) {
        return Ok(Vec::new());
    }
    let now = reader.now();
    let mut due = reader.all(&BALLOTS_DUE, params![me, now, ASKED], |row| {
        let (id, title, space) = (row.get(0)?, row.get(1)?, space_name(row)?);
        Ok(BallotDue { id, title, space, opened_at: row.get(4)?, closes_at: row.get(5)? })
    })?;
    due.retain(|ballot| scenes.get(&ballot.space.id).is_some_and(|scene| scene.may(&action::VOTE)));
    due.truncate(SHOWN);
    Ok(due)
}

fn answers_owed_by(
    reader: &mut Reader<'_, '_>,
    me: PersonId,
    scenes: &Scenes,
) -> Result<Vec<AnswerDue>, Fault> {
    if !scenes.values().any(|scene| scene.may(&action::ANSWER)) {
        return Ok(Vec::new());
    }
    answers(reader, &ANSWERS_DUE, me, scenes, true)
}

/// Whoever may answer does not wait for others to do it.
fn answers_owed_to(
    reader: &mut Reader<'_, '_>,
    me: PersonId,
    scenes: &Scenes,
) -> Result<Vec<AnswerDue>, Fault> {
    answers(reader, &ANSWERS_AWAITED, me, scenes, false)
}

fn answers(
    reader: &mut Reader<'_, '_>,
    statement: &'static Statement,
    me: PersonId,
    scenes: &Scenes,
    may_answer: bool,
) -> Result<Vec<AnswerDue>, Fault> {
    let now = reader.now();
    let rows = reader.all(statement, params![me, ASKED], |row| {
        Ok((row.get(0)?, row.get(1)?, space_name(row)?, row.get::<Instant>(4)?))
    })?;
    let due = rows.into_iter().filter_map(|(id, title, space, written_at)| {
        let scene = scenes.get(&space.id).filter(|scene| scene.may(&action::ANSWER) == may_answer)?;
        let owed_by = Instant(written_at.0 + scene.clauses.rules.answer_within_days * DAY);
        Some(AnswerDue { id, title, space, written_at, owed_by, overdue: owed_by.0 < now })
    });
    let mut due: Vec<AnswerDue> = due.collect();
    due.sort_by_key(|answer| (answer.owed_by, answer.id));
    due.truncate(SHOWN);
    Ok(due)
}

/// A space's key and name, from the third column on.
fn space_name(row: &Row<'_>) -> Result<SpaceName, StoreFault> {
    Ok(SpaceName { id: row.get(2)?, name: row.get(3)? })
}

fn spaces(
    reader: &mut Reader<'_, '_>,
    statement: &'static Statement,
    actor: &Actor,
    after: Option<Cursor>,
) -> Result<(Vec<HomeSpace>, Option<Cursor>), Fault> {
    let Cursor(value, key) = after.unwrap_or(Cursor::TOP);
    let rows = reader.all(statement, params![actor.key(), value, key, PAGE as i64 + 1], space_row)?;
    Ok(cut(rows, |row| Cursor(row.opened_at.0, row.id.0)))
}

fn space_row(row: &Row<'_>) -> Result<HomeSpace, StoreFault> {
    let shape = |column, reason: String| StoreFault::Shape { column, reason };
    let clauses: String = row.get(7)?;
    let clauses: Clauses = serde_json::from_str(&clauses).map_err(|error| shape(7, error.to_string()))?;
    let power: Option<String> = row.get(8)?;
    let power = power.map(|text| text.parse().map_err(|()| shape(8, text))).transpose()?;
    Ok(HomeSpace {
        id: row.get(0)?,
        name: row.get(1)?,
        public: row.get::<String>(2)? == "public",
        opened_at: row.get(3)?,
        members: row.get(4)?,
        ideas: row.get(5)?,
        decisions: row.get(6)?,
        intent: excerpt(&clauses.intent, INTENT),
        power,
        group: GroupMark::maybe(row, 9)?,
    })
}
