//! What can be seen of reports, measures and appeals.

use cocreate_kernel::{Instant, MeasureId, PersonId, Power, SpaceId};
use cocreate_web::{Cursor, Frame, SpaceHead};
use serde::Serialize;
use utoipa::ToSchema;

use crate::measure::Kind;
use crate::thing::Thing;

/// The rule that a measure rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct RuleView {
    /// `policy-spam`; `boundary-1`, `line-2` of the charter.
    pub code: String,
    /// What the charter said there.
    pub text: Option<String>,
}

/// Somebody, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct NamedPerson {
    /// The person; left out where they wear a mask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<PersonId>,
    /// The name they go by, or their pseudonym; empty for "a member of" a group.
    pub name: String,
}

impl NamedPerson {
    /// Their name in words.
    pub(crate) fn said(&self, frame: &Frame<'_>) -> String {
        if self.id.is_none() && self.name.is_empty() {
            return frame.t("a-member").into_owned();
        }
        frame.name(&self.name).into_owned()
    }

    /// Their key, where they have no mask.
    pub(crate) fn key(&self) -> PersonId {
        self.id.unwrap_or(PersonId(0))
    }
}

/// Whom a measure meets and who took it: for those who may moderate or rule.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Names {
    /// Whom it meets.
    pub target: NamedPerson,
    /// Who took it.
    pub taken_by: NamedPerson,
}

/// An appeal and what came of it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AppealView {
    /// When it was made.
    #[schema(inline)]
    pub made_at: Instant,
    /// By when a ruling is owed, while there is none.
    #[schema(inline)]
    pub owed_by: Option<Instant>,
    /// Whether that time has passed.
    pub overdue: bool,
    /// The appeal itself: for whoever made it, those who may moderate and those who rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// When it was decided.
    #[schema(inline)]
    pub decided_at: Option<Instant>,
    /// `upheld` or `undone`.
    pub outcome: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// In which power somebody ruled, or `administrator`.
    pub power: Option<String>,
}

/// A measure. Names and places are there only for those who may see them.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MeasureView {
    /// Its key.
    pub id: MeasureId,
    /// Whom it meets; told to nobody who does not know.
    #[serde(skip)]
    pub(crate) target: PersonId,
    /// Who took it.
    #[serde(skip)]
    pub(crate) taken_by: PersonId,
    /// What was done.
    pub kind: Kind,
    /// What it is about: `post`, `idea`, `decision`, `person`.
    pub about: &'static str,
    /// Why.
    pub reason: String,
    /// By which rule.
    pub rule: RuleView,
    /// The charter's version that was in force.
    pub charter_version: Option<i64>,
    /// In which power it was taken, or `administrator`.
    pub power: String,
    /// When.
    #[schema(inline)]
    pub taken_at: Instant,
    /// When it ends by itself.
    #[schema(inline)]
    pub until: Option<Instant>,
    /// When it ended.
    #[schema(inline)]
    pub ended_at: Option<Instant>,
    /// `over`, `lifted` or `undone`.
    pub ended_how: Option<String>,
    /// The appeal, if there is one.
    pub appeal: Option<AppealView>,
    /// The space; none where it is against a whole account.
    pub space: Option<SpaceName>,
    /// What it is about, and where that is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceView>,
    /// Whom it meets and who took it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<Names>,
}

/// A space, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct SpaceName {
    /// Its key.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
}

/// What something is about, and where that is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct PlaceView {
    /// The thing.
    pub thing: Thing,
    /// Its address.
    pub address: String,
}

/// A page of the public moderation log of a space, the newest first.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LogView {
    /// The space.
    pub space: SpaceHead,
    /// The measures.
    pub measures: Vec<MeasureView>,
    /// Where the log goes on.
    #[schema(inline)]
    pub next: Option<Cursor>,
}

/// A report, without who made it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ReportView {
    /// What kind of problem.
    pub problem: String,
    /// In the reporter's words.
    pub words: String,
    /// When.
    #[schema(inline)]
    pub made_at: Instant,
}

/// Something that was reported, with every open report about it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ReportedView {
    /// What, and where.
    pub place: PlaceView,
    /// What it is: `post`, `idea`, `decision`, `person`.
    pub about: &'static str,
    /// How many reported it.
    pub count: i64,
    /// Since when it waits.
    #[schema(inline)]
    pub since: Instant,
    /// The reports, the oldest first.
    pub reports: Vec<ReportView>,
}

/// What waits for those who look after a space, and for those who rule in it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct QueueView {
    /// The space.
    pub space: SpaceHead,
    /// What was reported, the oldest first; for those who may decide reports.
    pub reported: Vec<ReportedView>,
    /// Appeals that wait for a ruling, the oldest first.
    pub appeals: Vec<MeasureView>,
}

/// Appeals that wait for an administrator, the oldest first.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AppealListView {
    /// The measures.
    pub appeals: Vec<MeasureView>,
}

/// What the reader may do about a thing.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct MayAct {
    /// Hide it.
    pub hide: bool,
    /// Warn whoever it is of.
    pub warn: bool,
    /// Mute them.
    pub mute: bool,
    /// Suspend them from the space.
    pub suspend: bool,
    /// Dismiss the reports about it.
    pub dismiss: bool,
    /// Release its links that are held back.
    pub release: bool,
}

/// A thing, for those who may moderate it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ActView {
    /// The space.
    pub space: SpaceHead,
    /// What, and where.
    pub place: PlaceView,
    /// What it is: `post`, `idea`, `decision`, `person`.
    pub about: &'static str,
    /// Whose it is.
    pub target: NamedPerson,
    /// Their power here.
    pub target_power: Option<Power>,
    /// The title of its subject; empty where it is hidden, or there is none.
    pub title: String,
    /// Clean HTML; empty where there is none.
    pub html: String,
    /// Open reports about it, the oldest first.
    pub reports: Vec<ReportView>,
    /// Rules of the policy, then those of the charter in force.
    pub rules: Vec<RuleView>,
    /// What you may do.
    pub may: MayAct,
}

/// The form of a report.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ReportFormView {
    /// The space.
    pub space: SpaceHead,
    /// What, and where.
    pub place: PlaceView,
    /// What it is: `post`, `idea`, `decision`, `person`.
    pub about: &'static str,
    /// Whose it is: somebody whom you could block, unless they wear a mask.
    pub target: Option<PersonId>,
    /// Whether you reported it and nobody has decided yet.
    pub reported: bool,
}

/// What the reader may do with a measure.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct MayOnMeasure {
    /// Lift it.
    pub lift: bool,
    /// Appeal against it.
    pub appeal: bool,
    /// Rule on the appeal.
    pub rule: bool,
}

/// One measure, for whom it meets, those who may moderate and those who rule.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MeasurePageView {
    /// The measure.
    pub measure: MeasureView,
    /// The title that it hides.
    pub title: Option<String>,
    /// What it hides: clean HTML.
    pub html: Option<String>,
    /// Whether it meets you.
    pub own: bool,
    /// What you may do.
    pub may: MayOnMeasure,
}

/// A report that you made, and what came of it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OwnReport {
    /// The space.
    pub space: SpaceName,
    /// What it is about: `post`, `idea`, `decision`, `person`.
    pub about: &'static str,
    /// What kind of problem.
    pub problem: String,
    /// When.
    #[schema(inline)]
    pub made_at: Instant,
    /// When it was decided.
    #[schema(inline)]
    pub decided_at: Option<Instant>,
    /// `open`, `acted` or `dismissed`.
    pub outcome: &'static str,
}

/// How you stand: measures that meet you, and reports that you made.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct StandingView {
    /// Whether your account is suspended.
    pub suspended: bool,
    /// Measures, the newest first, at most 50.
    pub measures: Vec<MeasureView>,
    /// Reports, the newest first, at most 50.
    pub reports: Vec<OwnReport>,
}

/// Somebody whom you blocked.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BlockedRow {
    /// Who.
    pub person: NamedPerson,
    /// Since when.
    #[schema(inline)]
    pub since: Instant,
}

/// Whom you blocked, the latest first, at most 200.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BlockedListView {
    /// The people.
    pub blocked: Vec<BlockedRow>,
}

/// The account of somebody, for an administrator who may suspend it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AccountView {
    /// Whose.
    pub person: NamedPerson,
    /// The suspension in force.
    pub suspension: Option<MeasureView>,
    /// Rules of the policy.
    pub rules: Vec<RuleView>,
}
