//! From forms to commands, and from views to pages.

use cocreate_kernel::{Fault, PersonId, SpaceId};
use cocreate_web::{Frame, Input, Preparation, page, render};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::commands::{
    AppealMeasure, AppealMeasureInput, BlockPerson, Blocked, DecideAppeal, DecideAppealInput, DismissReports,
    Dismissed, HideContent, LiftMeasure, LiftMeasureInput, MakeReport, MakeReportInput, MeasureChanged,
    MuteMember, ReleaseLinks, ReleaseLinksInput, Released, Reported, SuspendMember, SuspendPerson,
    UnblockPerson, WarnMember,
};
use crate::held::{BlockedPage, HeldText};
use crate::one::{ActPage, MeasurePage, ReportPage};
use crate::queries::AccountPage;
use crate::rule::{Grounds, PROBLEMS};
use crate::thing::Thing;
use crate::views::{
    AccountView, ActView, AppealListView, BlockedListView, LogView, MeasurePageView, MeasureView, QueueView,
    ReportFormView, RuleView, StandingView,
};

fn to_measure(reply: &MeasureChanged) -> String {
    format!("/measures/{}", reply.measure)
}

macro_rules! on_a_thing {
    ($(#[$meta:meta])* $input:ident, $command:ident $(, $(#[$about:meta])* $days:ident)?) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Deserialize, ToSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $input {
            /// The space.
            pub space: SpaceId,
            /// What it is about: `post-12-3` (idea and number), `idea-12`, `decision-12`, `person-12`.
            pub thing: Thing,
            /// The rule that it rests on: `policy-spam`, `boundary-1`, `line-2`.
            #[serde(default)]
            pub rule: String,
            /// Why: at most 1,000 characters. Whoever sees the space reads it.
            #[serde(default)]
            pub reason: String,
            $($(#[$about])*
            #[serde(default)]
            pub $days: Option<i64>,)?
        }
    };
}

on_a_thing!(
    /// Hide a post or an idea. Its author and those who may hide still read it.
    HideInput, HideContent
);
on_a_thing!(
    /// Warn whoever wrote something, or behaved like that.
    WarnInput, WarnMember
);
on_a_thing!(
    /// Mute whoever wrote something, or behaved like that: they read and vote, they do not speak.
    MuteInput, MuteMember,
    /// For how many days: 1 to 90.
    days
);
on_a_thing!(
    /// Suspend whoever wrote something, or behaved like that, from the space.
    SuspendInput, SuspendMember,
    /// For how many days: 1 to 365; until somebody lifts it where it is left out.
    days
);

macro_rules! input {
    ($input:ty, $command:ty, $form:ty, $reply:ty, |$from:ident| $make:expr, |$done:ident| $next:expr) => {
        impl Input for $input {
            type Command = $command;
            type Form = $form;

            fn command(self, _: &Preparation<'_>) -> Result<$command, Fault> {
                let $from = self;
                $make
            }

            fn next($done: &$reply, _: Option<&str>) -> String {
                $next
            }
        }
    };
}

input!(
    HideInput,
    HideContent,
    ActPage,
    MeasureChanged,
    |from| {
        let grounds = Grounds::checked(&from.reason, &from.rule)?;
        Ok(HideContent { space: from.space, thing: from.thing, grounds })
    },
    |done| to_measure(done)
);
input!(
    WarnInput,
    WarnMember,
    ActPage,
    MeasureChanged,
    |from| {
        let grounds = Grounds::checked(&from.reason, &from.rule)?;
        Ok(WarnMember { space: from.space, thing: from.thing, grounds })
    },
    |done| to_measure(done)
);
input!(
    MuteInput,
    MuteMember,
    ActPage,
    MeasureChanged,
    |from| {
        let grounds = Grounds::checked(&from.reason, &from.rule)?;
        let days = from.days.ok_or_else(|| Fault::invalid("days", "required"))?;
        Ok(MuteMember { space: from.space, thing: from.thing, grounds, days })
    },
    |done| to_measure(done)
);
input!(
    SuspendInput,
    SuspendMember,
    ActPage,
    MeasureChanged,
    |from| {
        let grounds = Grounds::checked(&from.reason, &from.rule)?;
        Ok(SuspendMember { space: from.space, thing: from.thing, grounds, days: from.days })
    },
    |done| to_measure(done)
);
input!(DismissReports, DismissReports, ActPage, Dismissed, |from| Ok(from), |done| {
    format!("/spaces/{}/moderation", done.space)
});
input!(MakeReportInput, MakeReport, ReportPage, Reported, |from| from.checked(), |_done| {
    "/standing".to_owned()
});
input!(LiftMeasureInput, LiftMeasure, MeasurePage, MeasureChanged, |from| from.checked(), |done| {
    to_measure(done)
});
input!(AppealMeasureInput, AppealMeasure, MeasurePage, MeasureChanged, |from| from.checked(), |done| {
    to_measure(done)
});
input!(DecideAppealInput, DecideAppeal, MeasurePage, MeasureChanged, |from| from.checked(), |done| {
    to_measure(done)
});

/// Suspend an account: whoever has it is a guest everywhere until that ends.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SuspendPersonInput {
    /// Whose.
    pub person: PersonId,
    /// The rule of the moderation policy that it rests on: `policy-spam`.
    #[serde(default)]
    pub rule: String,
    /// Why: at most 1,000 characters.
    #[serde(default)]
    pub reason: String,
    /// For how many days: 1 to 365; until it is lifted where it is left out.
    #[serde(default)]
    pub days: Option<i64>,
}

input!(
    SuspendPersonInput,
    SuspendPerson,
    AccountPage,
    MeasureChanged,
    |from| {
        let grounds = Grounds::checked(&from.reason, &from.rule)?;
        Ok(SuspendPerson { person: from.person, grounds, days: from.days })
    },
    |done| to_measure(done)
);

impl Input for ReleaseLinksInput {
    type Command = ReleaseLinks;
    type Form = ActPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<ReleaseLinks, Fault> {
        let held = HeldText(self.space, self.thing);
        let source = preparation.desk.read_blocking(preparation.actor, &held)?;
        Ok(ReleaseLinks { space: self.space, thing: self.thing, text: render(&source) })
    }

    fn next(reply: &Released, _: Option<&str>) -> String {
        format!("/spaces/{}/moderation/{}", reply.space, reply.thing)
    }
}

macro_rules! about_a_person {
    ($($input:ty),+) => {$(
        impl Input for $input {
            type Command = Self;
            type Form = BlockedPage;

            fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
                Ok(self)
            }

            fn next(_: &Blocked, came: Option<&str>) -> String {
                came.unwrap_or("/me/blocked").to_owned()
            }
        }
    )+};
}

about_a_person!(BlockPerson, UnblockPerson);

page!(BlockedListView, "blocked.html");
page!(LogView, "moderation_log.html");
page!(QueueView, "moderation.html");
page!(AppealListView, "appeals.html");
page!(ActView, "moderate.html");
page!(ReportFormView, "report.html");
page!(MeasurePageView, "measure.html");
page!(StandingView, "standing.html");
page!(AccountView, "suspend_account.html");

// What the templates ask of the views.

impl RuleView {
    /// What the rule says, in the reader's language where it is one of the policy.
    fn words(&self, frame: &Frame<'_>) -> String {
        match &self.text {
            Some(text) => frame.w("rule-of-charter", "text", text),
            None => frame.code("rule", &self.code),
        }
    }
}

impl MeasureView {
    /// What was done, about what.
    fn what(&self, frame: &Frame<'_>) -> String {
        let about = frame.code("moderation-about", self.about);
        match self.space {
            Some(_) => frame.code_with("measure-of", self.kind.as_str(), "about", &about),
            None => frame.t("measure-account").into_owned(),
        }
    }

    /// How it stands: in force, until when, or how it ended.
    fn state(&self, frame: &Frame<'_>) -> String {
        match (&self.ended_how, &self.ended_at, &self.until) {
            (Some(how), Some(at), _) => frame.code_with("measure-ended", how, "day", &frame.day(at)),
            (_, _, Some(until)) => frame.w("measure-until", "moment", &frame.moment(until)),
            _ if self.kind == crate::measure::Kind::Warn => frame.t("measure-given").into_owned(),
            _ => frame.t("measure-in-force").into_owned(),
        }
    }
}

impl ReportFormView {
    fn problems(&self) -> [&'static str; 8] {
        PROBLEMS
    }

    /// The id of a choice; errors lead to the first.
    fn id_of(&self, problem: &str) -> String {
        if problem == PROBLEMS[0] { "problem".to_owned() } else { format!("problem-{problem}") }
    }
}

impl ActView {
    /// Each measure that the reader may take: the action, the address, and what its id begins with.
    fn verbs(&self) -> Vec<(&'static str, &'static str, &'static str, bool)> {
        let each = [
            (self.may.hide, ("content.hide", "hiding", "hide", false)),
            (self.may.warn, ("member.warn", "warning", "warn", false)),
            (self.may.mute, ("member.mute", "mute", "mute", true)),
            (self.may.suspend, ("member.suspend", "suspension", "suspend", true)),
        ];
        each.into_iter().filter(|(may, _)| *may).map(|(_, verb)| verb).collect()
    }
}

impl LogView {
    fn next_page(&self) -> String {
        self.next
            .map_or_else(String::new, |next| format!("/spaces/{}/moderation/log?after={next}", self.space.id))
    }
}
