//! A space at one glance, in at most nine statements: session, space, clauses, groups, ideas, who was
//! heard, decisions, who answers, who took part in which week.

use cocreate_kernel::{
    Actor, Ask, Command, DAY, Fault, GroupId, Instant, Mask, Permit, Query, Reader, Row, Setting, SpaceId,
    SpaceScene, StoreFault, SubjectId, params,
};
use cocreate_web::{GroupMark, Loom, SpaceHead, Voice, action};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::commands::{
    AddGroup, AmendCharter, ChangeGroup, ChooseMask, DecideRequest, GiveGroup, Invite, JoinSpace, LeaveSpace,
    RemoveMember, SetJoining, SetPower,
};
use crate::sql::{ANSWERABLE, HEARD, NEWEST_IDEAS, OPEN_DECISIONS, OVERVIEW};
use crate::views::{Answerable, GroupRow, MayInSpace, NewestIdea, OpenDecision, SpaceView};

/// Newest ideas, and open decisions, on the overview.
const FEW: i64 = 5;
/// Most people named as answerable.
const ANSWERABLE_MOST: i64 = 20;

/// A space at one glance.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct SpacePage {
    /// The space.
    pub space: SpaceId,
}

/// What the overview says of the space itself.
#[derive(Clone, Copy)]
struct Numbers {
    version: i64,
    since: Instant,
    members: i64,
    ideas: i64,
    decisions: i64,
    oldest_waiting: Option<i64>,
    held: i64,
}

impl Query for SpacePage {
    type View = SpaceView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<SpaceView, Fault> {
        let scene = reader.space(actor, self.space)?;
        let key = params![self.space, actor.key()];
        let rows =
            reader.all(&OVERVIEW, key, |row| Ok((group_row(row)?, numbers(row)?, row.get::<bool>(12)?)))?;
        let numbers = rows.first().map(|(_, numbers, _)| *numbers);
        let numbers = numbers.ok_or_else(|| Fault::Broken(format!("space {} has no groups", self.space)))?;
        let held = rows.iter().filter(|(_, _, held)| *held).map(|(row, _, _)| row.group.clone()).collect();
        let groups: Vec<GroupRow> = rows.into_iter().map(|(group, _, _)| group).collect();
        let now = reader.now();
        let ideas = newest_ideas(reader, &scene, &groups)?;
        let decisions = reader.all(&OPEN_DECISIONS, params![self.space, actor.key(), FEW], decision_row)?;
        let answerable = answerable(reader, self.space)?;
        let loom = Loom::read(reader, self.space, groups.iter().map(|row| &row.group))?;
        let owed = numbers.oldest_waiting.map(|at| owed_by(&scene, at));
        let mine = scene.member.and_then(|member| member.group);
        Ok(SpaceView {
            space: SpaceHead::of(&scene),
            public: scene.public,
            charter: scene.clauses.as_ref().clone(),
            charter_version: numbers.version,
            charter_since: numbers.since,
            your_group: groups.iter().map(|row| &row.group).find(|group| Some(group.id) == mine).cloned(),
            your_other_groups: held,
            groups,
            members: numbers.members,
            idea_count: numbers.ideas,
            decision_count: numbers.decisions,
            ideas,
            decisions,
            next_answer_owed_by: owed,
            answer_overdue: owed.is_some_and(|owed| owed.0 < now),
            answerable,
            loom,
            waiting: Some(numbers.held).filter(|_| scene.may(&DecideRequest::PERMIT)),
            may: may_in(&scene),
        })
    }
}

fn numbers(row: &Row<'_>) -> Result<Numbers, StoreFault> {
    Ok(Numbers {
        version: row.get(5)?,
        since: row.get(6)?,
        members: row.get(7)?,
        ideas: row.get(8)?,
        decisions: row.get(9)?,
        oldest_waiting: row.get(10)?,
        held: row.get(11)?,
    })
}

/// By when the rules want an answer to an idea written then.
fn owed_by(scene: &SpaceScene, written_at: i64) -> Instant {
    Instant(written_at + scene.clauses.rules.answer_within_days * DAY)
}

fn newest_ideas(
    reader: &mut Reader<'_, '_>,
    scene: &SpaceScene,
    groups: &[GroupRow],
) -> Result<Vec<NewestIdea>, Fault> {
    let now = reader.now();
    let key = params![scene.space, FEW, scene.actor.key()];
    let mut ideas = reader.all(&NEWEST_IDEAS, key, |row| idea_row(row, scene, now))?;
    if ideas.is_empty() {
        return Ok(ideas);
    }
    let heard: Vec<(SubjectId, GroupId)> = reader.all(&HEARD, key, |row| Ok((row.get(0)?, row.get(1)?)))?;
    for idea in &mut ideas {
        let author = idea.author.group.as_ref().map(|group| group.id);
        let was = |id: GroupId| author == Some(id) || heard.contains(&(idea.id, id));
        idea.heard = groups.iter().map(|row| was(row.group.id)).collect();
    }
    Ok(ideas)
}

fn idea_row(row: &Row<'_>, scene: &SpaceScene, now: i64) -> Result<NewestIdea, StoreFault> {
    let (state, written_at): (String, Instant) = (row.get(2)?, row.get(3)?);
    let audience = GroupMark::maybe(row, 12)?;
    let owed = (state == "waiting" && audience.is_none()).then(|| owed_by(scene, written_at.0));
    Ok(NewestIdea {
        audience,
        id: row.get(0)?,
        title: row.get(1)?,
        state,
        written_at,
        answer_owed_by: owed,
        overdue: owed.is_some_and(|owed| owed.0 < now),
        supports: row.get(4)?,
        posts: row.get(5)?,
        cost: row.get(6)?,
        author: Voice::read(row, 7)?,
        heard: Vec::new(),
    })
}

fn decision_row(row: &Row<'_>) -> Result<OpenDecision, StoreFault> {
    Ok(OpenDecision {
        id: row.get(0)?,
        title: row.get(1)?,
        opened_at: row.get(2)?,
        budget: row.get(3)?,
        closes_at: row.get(4)?,
        ballots: row.get(5)?,
        voted: row.get(6)?,
    })
}

/// A group and its members, from the first five columns.
pub(crate) fn group_row(row: &Row<'_>) -> Result<GroupRow, StoreFault> {
    let group = GroupMark { id: row.get(0)?, name: row.get(1)?, mark: row.get(2)? };
    Ok(GroupRow { group, members: row.get(3)?, given: row.get(4)? })
}

/// Who answers for a space, looks after it, or rules.
pub(crate) fn answerable(reader: &mut Reader<'_, '_>, space: SpaceId) -> Result<Vec<Answerable>, Fault> {
    let mut people = reader.all(&ANSWERABLE, params![space, ANSWERABLE_MOST], |row| {
        Ok(Answerable { who: Voice::read(row, 0)?, power: power(row, 5)? })
    })?;
    people.sort_by_key(|one| one.power);
    Ok(people)
}

/// A power as it stands in a row.
pub(crate) fn power(row: &Row<'_>, column: usize) -> Result<cocreate_kernel::Power, StoreFault> {
    let text: String = row.get(column)?;
    text.parse().map_err(|()| StoreFault::Shape { column, reason: format!("no power is {text}") })
}

/// What the reader may do in a space.
pub(crate) fn may_in(scene: &SpaceScene) -> MayInSpace {
    MayInSpace {
        join: scene.member.is_none() && scene.may_ask(&JoinSpace::PERMIT),
        ask_to_join: scene.member.is_none()
            && !scene.may(&JoinSpace::PERMIT)
            && scene.may_ask(&JoinSpace::PERMIT),
        write_idea: action("idea.write").is_some_and(|write| scene.may_ask(write.permit)),
        speak_for: scene.may(&ChangeGroup::PERMIT),
        appear: scene.clauses.rules.pseudonyms
            && scene.member.is_some_and(|member| Mask::fits(member.power))
            && scene.may(&ChooseMask::PERMIT),
        amend: scene.may(&AmendCharter::PERMIT),
        set_power: scene.may(&SetPower::PERMIT),
        invite: scene.may_ask(&Invite::PERMIT),
        remove: scene.may_ask(&RemoveMember::PERMIT),
        leave: scene.may(&LeaveSpace::PERMIT),
        decide: scene.may(&DecideRequest::PERMIT),
        give_group: scene.may_ask(&GiveGroup::PERMIT),
        change_group: scene.may_ask(&SetJoining::PERMIT),
        add_group: scene.may(&AddGroup::PERMIT),
        represent: scene.may(&Permit::REPRESENT),
    }
}
