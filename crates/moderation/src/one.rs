//! One thing for those who may moderate it or report it, and one measure for those whom it concerns.

use cocreate_kernel::{
    Actor, Ask, Command, Fault, MeasureId, PersonId, Query, Reader, Rules, Setting, SpaceId, SpaceScene,
    Statement, SubjectId, params,
};
use cocreate_web::{HIDE, SpaceHead};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::commands::{
    DecideAppeal, DismissReports, MakeReport, MuteMember, ReleaseLinks, SuspendMember, SuspendPerson,
    WarnMember,
};
use crate::guards::{Arbiter, Bench, may_lift, may_rule, may_sanction};
use crate::measure::Kind;
use crate::queries::{Sight, measure_row, moderates, report_row, terms};
use crate::reads_sql::{
    HIDDEN_TEXTS, NAME_OF, NAME_OF_ALIAS, ONE_MEASURE, REPORTS_ABOUT, TEXT_OF_DECISION, TEXT_OF_IDEA,
    TEXT_OF_POST,
};
use crate::rule::{in_charter, policy};
use crate::sql::{BENCH, FIND_OWN_REPORT, IS_MEMBER};
use crate::thing::{Thing, ThingScene, read_thing};
use crate::views::{
    ActView, MayAct, MayOnMeasure, MeasurePageView, MeasureView, NamedPerson, PlaceView, ReportFormView,
    RuleView,
};

/// The form of a report.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct ReportPage {
    /// The space.
    pub space: SpaceId,
    /// What to report.
    pub thing: Thing,
}

impl Query for ReportPage {
    type View = ReportFormView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<ReportFormView, Fault> {
        let scene = read_thing(reader, actor, self.space, self.thing)?;
        MakeReport::PERMIT.check(&scene.standing(), scene.clauses())?;
        if actor.person_id() == Some(scene.target) {
            return Err(Fault::Denied("not_yourself"));
        }
        let (name, me) = (self.thing.to_string(), actor.key());
        let found = reader.maybe(&FIND_OWN_REPORT, params![self.space, &name, me], |_| Ok(()))?;
        let reported = found.is_some();
        let space = SpaceHead::of(&scene.space);
        let (place, about, target) = (place(self.thing, self.space), self.thing.kind(), scene.target);
        let target = Some(target).filter(|_| scene.target_alias.is_none());
        Ok(ReportFormView { space, place, about, target, reported })
    }
}

fn place(thing: Thing, space: SpaceId) -> PlaceView {
    PlaceView { thing, address: thing.address(space) }
}

/// A thing, for those who may do something about it.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct ActPage {
    /// The space.
    pub space: SpaceId,
    /// What it is about.
    pub thing: Thing,
}

impl Query for ActPage {
    type View = ActView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<ActView, Fault> {
        let scene = read_thing(reader, actor, self.space, self.thing)?;
        if !moderates(&scene) {
            DismissReports::PERMIT.check(&scene.standing(), scene.clauses())?;
        }
        let name = self.thing.to_string();
        let reports = reader.all(&REPORTS_ABOUT, params![self.space, &name, actor.key()], report_row)?;
        let target = whose(reader, &scene)?;
        let member = scene.target_alias.is_some()
            || reader.maybe(&IS_MEMBER, params![self.space, scene.target], |_| Ok(()))?.is_some();
        let (html, held) = self.text(reader)?;
        let rules = policy().map(|code| RuleView { code, text: None });
        let own = in_charter(&scene.space.clauses).into_iter();
        let rules = rules.chain(own.map(|(code, text)| RuleView { code, text: Some(text) })).collect();
        Ok(ActView {
            space: SpaceHead::of(&scene.space),
            place: place(self.thing, self.space),
            about: self.thing.kind(),
            may: may_act(&scene, member, held, !reports.is_empty()),
            target,
            target_power: scene.target_power,
            title: scene.title,
            html,
            reports: reports.into_iter().map(|(_, report)| report).collect(),
            rules,
        })
    }
}

/// Whose a thing is, as others see them.
fn whose(reader: &mut Reader<'_, '_>, scene: &ThingScene) -> Result<NamedPerson, Fault> {
    let named = match scene.target_alias {
        None => reader.one(&NAME_OF, params![scene.target], |row| {
            Ok(NamedPerson { id: row.get(0)?, name: row.get(1)? })
        }),
        Some(alias) => reader.one(&NAME_OF_ALIAS, params![alias], |row| {
            Ok(NamedPerson { id: None, name: row.get::<Option<String>>(0)?.unwrap_or_default() })
        }),
    };
    Ok(named?)
}

impl ActPage {
    /// The text and whether its links are held back.
    fn text(&self, reader: &mut Reader<'_, '_>) -> Result<(String, bool), Fault> {
        let one = |reader: &mut Reader<'_, '_>, statement: &'static Statement, subject: SubjectId| {
            reader.one(statement, params![subject], |row| Ok((row.get(0)?, row.get(1)?)))
        };
        Ok(match self.thing {
            Thing::Post(idea, number) => {
                reader.one(&TEXT_OF_POST, params![idea, number], |row| Ok((row.get(0)?, row.get(1)?)))?
            }
            Thing::Idea(idea) => one(reader, &TEXT_OF_IDEA, idea)?,
            Thing::Decision(decision) => one(reader, &TEXT_OF_DECISION, decision)?,
            Thing::Person(_) => (String::new(), false),
        })
    }
}

fn may_act(scene: &ThingScene, member: bool, held: bool, reported: bool) -> MayAct {
    let me = (scene.space.actor.key(), scene.space.member.map(|member| member.power));
    let over = may_sanction(me, (scene.target, scene.target_power)).is_ok();
    let shown = scene.hidden_by.is_none();
    MayAct {
        hide: over && shown && scene.thing.can_be_hidden() && scene.may(&HIDE),
        warn: over && scene.may(&WarnMember::PERMIT),
        mute: over && member && scene.may(&MuteMember::PERMIT),
        suspend: over && member && scene.may(&SuspendMember::PERMIT),
        dismiss: over && reported && scene.may(&DismissReports::PERMIT),
        release: shown && held && scene.may(&ReleaseLinks::PERMIT),
    }
}

/// A measure, for whom it meets, those who may moderate and those who rule on its appeal.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct MeasurePage {
    /// The measure.
    pub measure: MeasureId,
}

impl Query for MeasurePage {
    type View = MeasurePageView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<MeasurePageView, Fault> {
        let defaults = (Rules::default().answer_within_days, reader.now());
        let found = reader
            .maybe(&ONE_MEASURE, params![self.measure], |row| measure_row(row, Sight::Names, defaults))?;
        let measure = found.ok_or(Fault::NotFound)?;
        let myself = actor.clone().oneself();
        if myself.person_id() == Some(measure.target) {
            return self.shown(reader, measure, Sight::Own, defaults);
        }
        let scene = match &measure.space {
            Some(space) => self.scene(reader, actor, space.id)?,
            None if actor.standing().administrator => None,
            None => return Err(Fault::NotFound),
        };
        let terms = scene.as_ref().map_or(defaults, terms);
        let bench = match &measure.space {
            Some(space) => {
                reader.one(&BENCH, params![space.id, measure.taken_by, measure.target], |row| {
                    Ok(Bench { neutrals: row.get(0)?, hosts: row.get(1)? })
                })?
            }
            None => Bench::default(),
        };
        // Whoever ruled reads afterwards what came of it.
        let arbiter = measure.appeal.is_some()
            && rules(actor, scene.as_ref(), (measure.taken_by, measure.target), bench);
        let rule = arbiter && measure.appeal.as_ref().is_some_and(|appeal| appeal.decided_at.is_none());
        let lift = lifts(actor, scene.as_ref(), &measure, measure.target);
        if !arbiter && !scene.as_ref().map_or(actor.standing().administrator, moderates) {
            return Err(Fault::NotFound);
        }
        let mut view = self.shown(reader, measure, Sight::Names, terms)?;
        view.may = MayOnMeasure { lift, appeal: false, rule };
        Ok(view)
    }
}

impl MeasurePage {
    /// The space as the reader sees it; as an administrator does, where they see it only because of that.
    fn scene(
        &self,
        reader: &mut Reader<'_, '_>,
        actor: &Actor,
        space: SpaceId,
    ) -> Result<Option<SpaceScene>, Fault> {
        match reader.space(actor, space) {
            Ok(scene) => Ok(Some(scene)),
            Err(Fault::NotFound) if actor.standing().administrator => {
                let seen = reader.space(&Actor::Operator, space)?;
                Ok(Some(SpaceScene { actor: actor.clone(), ..seen }))
            }
            Err(fault) => Err(fault),
        }
    }

    fn shown(
        &self,
        reader: &mut Reader<'_, '_>,
        measure: MeasureView,
        sight: Sight,
        terms: (i64, i64),
    ) -> Result<MeasurePageView, Fault> {
        let texts = reader.all(&HIDDEN_TEXTS, params![self.measure], |row| {
            Ok((row.get::<String>(0)?, row.get::<String>(1)?))
        })?;
        let text = |wanted: &[&str]| {
            texts.iter().find(|(place, _)| wanted.contains(&place.as_str())).map(|(_, text)| text.clone())
        };
        let (title, html) = (text(&["title"]), text(&["idea.html", "post.html"]));
        let measure = match sight {
            Sight::Names => {
                reader.one(&ONE_MEASURE, params![self.measure], |row| measure_row(row, sight, terms))?
            }
            _ => MeasureView { names: None, ..measure },
        };
        let own = sight == Sight::Own;
        let may = MayOnMeasure { lift: false, appeal: own && measure.appeal.is_none(), rule: false };
        Ok(MeasurePageView { measure, title, html, own, may })
    }
}

fn rules(
    actor: &Actor,
    scene: Option<&SpaceScene>,
    (taker, target): (PersonId, PersonId),
    bench: Bench,
) -> bool {
    let permit = &DecideAppeal::PERMIT;
    let permitted = scene.map_or_else(|| actor.may(permit), |scene| scene.may(permit));
    let named =
        scene.is_some_and(|scene| scene.clauses.rules.permits.contains_key(DecideAppeal::PERMIT.action));
    let power = scene.and_then(|scene| scene.member).map(|member| member.power);
    let me = Arbiter { id: actor.key(), power, administrator: actor.standing().administrator, named };
    permitted && may_rule(me, taker, target, bench).is_ok()
}

fn lifts(actor: &Actor, scene: Option<&SpaceScene>, measure: &MeasureView, target: PersonId) -> bool {
    let permit = if measure.space.is_some() { measure.kind.permit() } else { SuspendPerson::PERMIT };
    let permitted = scene.map_or_else(|| actor.may(&permit), |scene| scene.may(&permit));
    let power = scene.and_then(|scene| scene.member).map(|member| member.power);
    let me = (actor.key(), power);
    let above = match measure.power.parse() {
        Ok(taken_as) => may_lift(me, target, taken_as).is_ok(),
        Err(()) => may_sanction(me, (target, None)).is_ok(),
    };
    measure.ended_at.is_none() && measure.kind != Kind::Warn && permitted && above
}
