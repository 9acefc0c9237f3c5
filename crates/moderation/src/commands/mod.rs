//! One file a verb.

mod appeal_measure;
mod block_person;
mod decide_appeal;
mod dismiss_reports;
mod end_measure;
mod hide_content;
mod lift_measure;
mod make_report;
mod mute_member;
mod release_links;
mod settle_all;
mod settle_person;
mod suspend_member;
mod suspend_person;
mod unblock_person;
mod warn_member;

use cocreate_kernel::record::digest;
use cocreate_kernel::{Fault, MailDraft, MeasureId, PersonId, To};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

pub use appeal_measure::{AppealMeasure, AppealMeasureInput};
pub use block_person::{BlockPerson, Blocked};
pub use decide_appeal::{DecideAppeal, DecideAppealInput, Verdict};
pub use dismiss_reports::{DismissReports, Dismissed};
pub use end_measure::EndMeasure;
pub use hide_content::HideContent;
pub use lift_measure::{LiftMeasure, LiftMeasureInput};
pub use make_report::{MakeReport, MakeReportInput, Reported};
pub use mute_member::MuteMember;
pub use release_links::{ReleaseLinks, ReleaseLinksInput, Released};
pub use settle_all::SettleAll;
pub use settle_person::SettlePerson;
pub use suspend_member::SuspendMember;
pub use suspend_person::SuspendPerson;
pub use unblock_person::UnblockPerson;
pub use warn_member::WarnMember;

use crate::guards::may_sanction;
use crate::measure::{ADMINISTRATOR, Kind, NewMeasure};
use crate::rule::Grounds;
use crate::thing::ThingScene;

/// A measure, as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MeasureChanged {
    /// The measure.
    pub measure: MeasureId,
}

/// Who acts, if they may sanction whom the thing is of.
fn sanctions(scene: &ThingScene) -> Result<PersonId, Fault> {
    let me = scene.space.actor.person_id().ok_or(Fault::SignIn)?;
    let mine = scene.space.member.map(|member| member.power);
    may_sanction((me, mine), (scene.target, scene.target_power))?;
    Ok(me)
}

/// A measure on a thing, in the power that the actor has in its space.
fn measure_on(
    scene: &ThingScene,
    kind: Kind,
    grounds: &Grounds,
    (id, at): (i64, i64),
    until: Option<i64>,
) -> Result<NewMeasure, Fault> {
    let by = sanctions(scene)?;
    Ok(NewMeasure {
        id: MeasureId(id),
        kind,
        space: Some(scene.space.space),
        target: scene.target,
        alias: scene.target_alias,
        thing: scene.thing,
        rule_text: grounds.rule_text(Some(&scene.space.clauses))?,
        charter: Some(scene.space.charter),
        by,
        power: scene.space.member.map_or(ADMINISTRATOR, |member| member.power.as_str()),
        at,
        until,
    })
}

/// The letter to whom a measure meets: that it was taken. What and why stand on its page.
fn letter(target: PersonId, measure: MeasureId) -> MailDraft {
    MailDraft::new(To::Person(target), "measure", json!({"link": format!("/measures/{measure}")}))
}

/// The letter to whom a measure meets: that it ended, or that somebody ruled on their appeal.
fn changed_letter(target: PersonId, measure: MeasureId) -> MailDraft {
    MailDraft::new(To::Person(target), "measure-changed", json!({"link": format!("/measures/{measure}")}))
}

/// What the record says of a measure: not whom it meets.
fn told(measure: &NewMeasure, grounds: &Grounds) -> Value {
    json!({
        "measure": measure.id, "about": measure.thing.kind(), "rule": grounds.rule,
        "reason": digest(&grounds.reason), "until": measure.until,
    })
}
