//! What can be asked of reports, measures and appeals.

use cocreate_kernel::{
    Actor, Ask, Command, DAY, Fault, Instant, MeasureId, PersonId, Query, Reader, Row, Rules, Scope, Setting,
    SpaceId, SpaceScene, StoreFault, params,
};
use cocreate_web::{Cursor, PAGE, SpaceHead, cut};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::commands::{DecideAppeal, DismissReports, SuspendPerson};
use crate::measure::{Kind, kind_of, thing_of};
use crate::reads_sql::{
    APPEALS_FOR_ADMINISTRATORS, LOG, MEASURES_OF, NAME_OF, OPEN_ACCOUNT_MEASURE, OPEN_REPORTS,
    PENDING_APPEALS, REPORTS_OF,
};
use crate::rule::policy;
use crate::views::{
    AccountView, AppealListView, AppealView, LogView, MeasureView, NamedPerson, Names, OwnReport, PlaceView,
    QueueView, ReportView, ReportedView, RuleView, SpaceName, StandingView,
};

/// Rows of a list that is not paged.
const MOST: i64 = 50;
/// Open reports that are looked at for the queue.
const REPORTS: i64 = 500;

/// What a reader learns of a measure beyond what everybody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sight {
    /// What and why.
    Public,
    /// Also where, and the words of the appeal: it meets them.
    Own,
    /// Also whom it meets and who took it.
    Names,
}

/// Reads a measure as far as somebody in this sight sees it. `days` are those within which a ruling is owed.
pub(crate) fn measure_row(
    row: &Row<'_>,
    sight: Sight,
    (days, now): (i64, i64),
) -> Result<MeasureView, StoreFault> {
    let thing = thing_of(&row.get::<String>(2)?)?;
    let space: Option<SpaceId> = row.get(18)?;
    let space = space.map(|id| Ok::<_, StoreFault>(SpaceName { id, name: row.get(19)? })).transpose()?;
    let address = space.as_ref().map_or_else(|| "/standing".to_owned(), |space| thing.address(space.id));
    let (target, taken_by): (PersonId, PersonId) = (row.get(20)?, row.get(22)?);
    let (masked, name): (bool, Option<String>) = (row.get(24)?, row.get(21)?);
    let names = Names {
        target: NamedPerson { id: Some(target).filter(|_| !masked), name: name.unwrap_or_default() },
        taken_by: NamedPerson { id: Some(taken_by), name: row.get(23)? },
    };
    Ok(MeasureView {
        id: row.get(0)?,
        target,
        taken_by,
        kind: kind_of(&row.get::<String>(1)?)?,
        about: thing.kind(),
        reason: row.get(3)?,
        rule: RuleView { code: row.get(4)?, text: row.get(5)? },
        charter_version: row.get(6)?,
        power: row.get(7)?,
        taken_at: row.get(8)?,
        until: row.get(9)?,
        ended_at: row.get(10)?,
        ended_how: row.get(11)?,
        appeal: appeal(row, sight, (days, now))?,
        place: (sight != Sight::Public).then_some(PlaceView { thing, address }),
        names: (sight == Sight::Names).then_some(names),
        space,
    })
}

fn appeal(row: &Row<'_>, sight: Sight, (days, now): (i64, i64)) -> Result<Option<AppealView>, StoreFault> {
    let made_at: Option<Instant> = row.get(12)?;
    let Some(made_at) = made_at else { return Ok(None) };
    let decided_at: Option<Instant> = row.get(14)?;
    let owed_by = Some(Instant(made_at.0 + days * DAY)).filter(|_| decided_at.is_none());
    let words: Option<String> = row.get(13)?;
    Ok(Some(AppealView {
        made_at,
        owed_by,
        overdue: owed_by.is_some_and(|owed| owed.0 < now),
        words: words.filter(|_| sight != Sight::Public),
        decided_at,
        outcome: row.get(15)?,
        reason: row.get(16)?,
        power: row.get(17)?,
    }))
}

/// Days within which a ruling is owed, and the time now.
pub(crate) fn terms(scene: &SpaceScene) -> (i64, i64) {
    (scene.clauses.rules.answer_within_days, scene.now)
}

/// Whether the reader may take a measure of any kind here.
pub(crate) fn moderates(scene: &impl Setting) -> bool {
    [Kind::Hide, Kind::Warn, Kind::Mute, Kind::Suspend].iter().any(|kind| scene.may(&kind.permit()))
}

/// The public moderation log of a space, 20 measures a page, the newest first.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct LogPage {
    /// The space.
    pub space: SpaceId,
    /// Where the last page ended.
    #[serde(default)]
    #[schema(inline)]
    pub after: Option<Cursor>,
}

impl Query for LogPage {
    type View = LogView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<LogView, Fault> {
        let scene = reader.space(actor, self.space)?;
        let sight = if moderates(&scene) { Sight::Names } else { Sight::Public };
        let Cursor(value, key) = self.after.unwrap_or(Cursor::TOP);
        let terms = terms(&scene);
        let key = params![self.space, value, key, PAGE as i64 + 1];
        let rows = reader.all(&LOG, key, |row| measure_row(row, sight, terms))?;
        let (measures, next) = cut(rows, |row| Cursor(row.taken_at.0, row.id.0));
        Ok(LogView { space: SpaceHead::of(&scene), measures, next })
    }
}

/// What waits in a space: what was reported, grouped by thing, and appeals.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct QueuePage {
    /// The space.
    pub space: SpaceId,
}

impl Query for QueuePage {
    type View = QueueView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<QueueView, Fault> {
        let scene = reader.space(actor, self.space)?;
        let (decides, rules) = (scene.may(&DismissReports::PERMIT), scene.may(&DecideAppeal::PERMIT));
        if !rules {
            DismissReports::PERMIT.check(&scene.standing(), scene.clauses())?;
        }
        let me = actor.key();
        let reports = match decides {
            true => reader.all(&OPEN_REPORTS, params![self.space, me, REPORTS], report_row)?,
            false => Vec::new(),
        };
        let terms = terms(&scene);
        let appeals = reader.all(&PENDING_APPEALS, params![self.space, me, MOST], |row| {
            measure_row(row, Sight::Names, terms)
        })?;
        Ok(QueueView { space: SpaceHead::of(&scene), reported: by_thing(reports, self.space)?, appeals })
    }
}

pub(crate) fn report_row(row: &Row<'_>) -> Result<(String, ReportView), StoreFault> {
    Ok((row.get(0)?, ReportView { problem: row.get(1)?, words: row.get(2)?, made_at: row.get(3)? }))
}

/// Reports by what they are about, in the order in which each was first reported.
fn by_thing(reports: Vec<(String, ReportView)>, space: SpaceId) -> Result<Vec<ReportedView>, Fault> {
    let mut groups: Vec<ReportedView> = Vec::new();
    for (name, report) in reports {
        let thing = thing_of(&name)?;
        if let Some(group) = groups.iter_mut().find(|group| group.place.thing == thing) {
            group.count += 1;
            group.reports.push(report);
        } else {
            let place = PlaceView { thing, address: thing.address(space) };
            let since = report.made_at;
            groups.push(ReportedView { place, about: thing.kind(), count: 1, since, reports: vec![report] });
        }
    }
    Ok(groups)
}

/// Lets administrators through; the others know nothing of such pages.
fn administrators_only(actor: &Actor) -> Result<(), Fault> {
    match actor {
        Actor::Guest => Err(Fault::SignIn),
        actor if actor.may(&SuspendPerson::PERMIT) => Ok(()),
        _ => Err(Fault::NotFound),
    }
}

/// Appeals that wait for an administrator: against suspensions of accounts, and where nobody of a space can rule.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct AppealsPage {}

impl Query for AppealsPage {
    type View = AppealListView;
    const SCOPE: Scope = Scope::Administer;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<AppealListView, Fault> {
        administrators_only(actor)?;
        let terms = (Rules::default().answer_within_days, reader.now());
        let appeals = reader
            .all(&APPEALS_FOR_ADMINISTRATORS, params![MOST], |row| measure_row(row, Sight::Names, terms))?;
        Ok(AppealListView { appeals })
    }
}

/// How you stand: measures that meet you, and what came of your reports. Also while your account is suspended.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct StandingPage {}

impl Query for StandingPage {
    type View = StandingView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<StandingView, Fault> {
        let myself = actor.clone().oneself();
        myself.demand(Self::SCOPE)?;
        let me = myself.person_id().ok_or(Fault::SignIn)?;
        let terms = (Rules::default().answer_within_days, reader.now());
        let measures =
            reader.all(&MEASURES_OF, params![me, MOST], |row| measure_row(row, Sight::Own, terms))?;
        let reports = reader.all(&REPORTS_OF, params![me, MOST], own_report)?;
        Ok(StandingView { suspended: matches!(actor, Actor::Suspended(_)), measures, reports })
    }
}

fn own_report(row: &Row<'_>) -> Result<OwnReport, StoreFault> {
    let (decided_at, measure): (Option<Instant>, Option<MeasureId>) = (row.get(3)?, row.get(4)?);
    let outcome = match (decided_at, measure) {
        (None, _) => "open",
        (Some(_), Some(_)) => "acted",
        (Some(_), None) => "dismissed",
    };
    Ok(OwnReport {
        space: SpaceName { id: row.get(5)?, name: row.get(6)? },
        about: thing_of(&row.get::<String>(0)?)?.kind(),
        problem: row.get(1)?,
        made_at: row.get(2)?,
        decided_at,
        outcome,
    })
}

/// Somebody's account, and the suspension in force: for administrators.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct AccountPage {
    /// Whose.
    pub person: PersonId,
}

impl Query for AccountPage {
    type View = AccountView;
    const SCOPE: Scope = Scope::Administer;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<AccountView, Fault> {
        administrators_only(actor)?;
        let terms = (Rules::default().answer_within_days, reader.now());
        let person = reader.maybe(&NAME_OF, params![self.person], |row| {
            Ok(NamedPerson { id: row.get(0)?, name: row.get(1)? })
        })?;
        let person = person.filter(|person| !person.name.is_empty());
        let suspension = reader.maybe(&OPEN_ACCOUNT_MEASURE, params![self.person], |row| {
            measure_row(row, Sight::Names, terms)
        })?;
        let rules = policy().map(|code| RuleView { code, text: None }).collect();
        Ok(AccountView { person: person.ok_or(Fault::NotFound)?, suspension, rules })
    }
}
