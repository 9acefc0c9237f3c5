//! Keeping the rules: reports, measures, appeals, and a log that everybody reads.

mod commands;
mod guards;
mod held;
mod measure;
mod one;
mod pages;
mod queries;
mod reads_sql;
mod rule;
mod sql;
mod thing;
mod views;

use cocreate_web::Routes;

pub use commands::{
    AppealMeasure, AppealMeasureInput, BlockPerson, Blocked, DecideAppeal, DecideAppealInput, DismissReports,
    Dismissed, EndMeasure, HideContent, LiftMeasure, LiftMeasureInput, MakeReport, MakeReportInput,
    MeasureChanged, MuteMember, ReleaseLinks, ReleaseLinksInput, Released, Reported, SettleAll, SettlePerson,
    SuspendMember, SuspendPerson, UnblockPerson, Verdict, WarnMember,
};
pub use held::{BlockedPage, HeldTexts};
pub use measure::{Ending, Kind};
pub use one::{ActPage, MeasurePage, ReportPage};
pub use pages::{HideInput, MuteInput, SuspendInput, SuspendPersonInput, WarnInput};
pub use queries::{AccountPage, AppealsPage, LogPage, QueuePage, StandingPage};
pub use rule::{Grounds, PROBLEMS};
pub use thing::Thing;
pub use views::*;

/// Work for later.
pub mod job {
    /// Carries an [`EndMeasure`](crate::EndMeasure) as data, to perform as the clock; may run any number of times.
    pub const END: &str = "measure.end";
}

/// The room's routes.
#[must_use]
pub fn routes() -> Routes {
    Routes::of("moderation")
        .read::<QueuePage>("/spaces/{space}/moderation")
        .read::<LogPage>("/spaces/{space}/moderation/log")
        .read::<ActPage>("/spaces/{space}/moderation/{thing}")
        .post::<HideInput>("/spaces/{space}/moderation/{thing}/hiding")
        .post::<WarnInput>("/spaces/{space}/moderation/{thing}/warning")
        .post::<MuteInput>("/spaces/{space}/moderation/{thing}/mute")
        .post::<SuspendInput>("/spaces/{space}/moderation/{thing}/suspension")
        .post::<DismissReports>("/spaces/{space}/moderation/{thing}/dismissal")
        .post::<ReleaseLinksInput>("/spaces/{space}/moderation/{thing}/links")
        .read::<ReportPage>("/spaces/{space}/reports/{thing}")
        .post::<MakeReportInput>("/spaces/{space}/reports/{thing}")
        .read::<MeasurePage>("/measures/{measure}")
        .post::<LiftMeasureInput>("/measures/{measure}/lifting")
        .post::<AppealMeasureInput>("/measures/{measure}/appeal")
        .post::<DecideAppealInput>("/measures/{measure}/appeal/ruling")
        .read::<StandingPage>("/standing")
        .read::<BlockedPage>("/me/blocked")
        .post::<BlockPerson>("/people/{person}/block")
        .delete::<UnblockPerson>("/people/{person}/block")
        .post::<UnblockPerson>("/people/{person}/block/end")
        .read::<AppealsPage>("/administration/appeals")
        .read::<AccountPage>("/administration/people/{person}/suspension")
        .post::<SuspendPersonInput>("/administration/people/{person}/suspension")
}
