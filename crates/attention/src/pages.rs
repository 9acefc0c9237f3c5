//! From forms to commands, and from views to pages.

use cocreate_kernel::Fault;
use cocreate_web::{Frame, Input, Lang, Preparation, page};

use crate::commands::{
    ChooseMail, FollowSubject, Followed, MailChosen, MailStopped, NoticesSeen, SeeNotices, SeeNoticesInput,
    SeeSubject, StopFollowing, StopMail, StopMailInput,
};
use crate::mail::{
    MailChoices, MailChoicesView, MailSpace, MailStoppedView, Pace, StopMailPage, StopMailView, StopToken,
};
use crate::notices::ListNotices;
use crate::views::{
    AnswerDue, BallotDue, Found, HomeView, Needs, Notice, NoticeListView, SearchView, Tiding,
};

/// Where notices are.
const NOTICES: &str = "/notices";

impl Input for SeeNoticesInput {
    type Command = SeeNotices;
    type Form = ListNotices;

    fn command(self, _: &Preparation<'_>) -> Result<SeeNotices, Fault> {
        match self.until {
            None => Err(Fault::invalid("until", "required")),
            Some(until) if until < 0 => Err(Fault::invalid("until", "negative")),
            Some(until) => Ok(SeeNotices { until }),
        }
    }

    fn next(_: &NoticesSeen, came: Option<&str>) -> String {
        came.unwrap_or(NOTICES).to_owned()
    }
}

macro_rules! about_a_subject {
    ($($input:ty),+) => {$(
        impl Input for $input {
            type Command = Self;
            type Form = ListNotices;

            fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
                Ok(self)
            }

            fn next(_: &Followed, came: Option<&str>) -> String {
                came.unwrap_or(NOTICES).to_owned()
            }
        }
    )+};
}

about_a_subject!(FollowSubject, StopFollowing, SeeSubject);

impl Input for ChooseMail {
    type Command = Self;
    type Form = MailChoices;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(_: &MailChosen, came: Option<&str>) -> String {
        came.unwrap_or("/me/mail").to_owned()
    }
}

impl Input for StopMailInput {
    type Command = StopMail;
    type Form = StopMailPage;
    // Whoever holds the token may; programs of mail send it from anywhere.
    const ANYWHERE: bool = true;

    fn command(self, _: &Preparation<'_>) -> Result<StopMail, Fault> {
        StopToken::from_text(&self.token).map(|token| StopMail { token }).ok_or(Fault::NotFound)
    }

    fn next(stopped: &MailStopped, _: Option<&str>) -> String {
        let query = if stopped.everywhere { "?everywhere=yes" } else { "" };
        format!("/unsubscribe{query}")
    }
}

page!(HomeView, "home.html");
page!(NoticeListView, "notices.html");
page!(MailChoicesView, "mail_choices.html");
page!(StopMailView, "mail_stop.html");
page!(MailStoppedView, "mail_stopped.html");
page!(SearchView, "search.html");

// What the templates ask of the views.

impl MailChoicesView {
    fn paces(&self) -> [Pace; 4] {
        Pace::ALL
    }

    fn wants(&self, pace: &Pace) -> bool {
        self.everywhere == *pace
    }

    /// Errors point to the first one.
    fn choice_id(&self, pace: &Pace) -> String {
        if *pace == Pace::ALL[0] { "pace".to_owned() } else { format!("pace-{}", pace.as_str()) }
    }

    fn next_page(&self) -> String {
        self.next.map_or_else(String::new, |next| format!("/me/mail?after={next}"))
    }
}

impl MailSpace {
    fn wants(&self, pace: &Pace) -> bool {
        self.pace == Some(*pace)
    }

    fn label(&self, frame: &Frame<'_>) -> String {
        frame.w("mail-choice-of", "space", &self.name)
    }
}

impl Needs {
    fn is_empty(&self) -> bool {
        self.ballots.is_empty()
            && self.answers_you_owe.is_empty()
            && self.answers_owed_to_you.is_empty()
            && self.news.is_empty()
    }
}

impl BallotDue {
    fn words(&self, frame: &Frame<'_>) -> String {
        let until = frame.moment(&self.closes_at);
        frame.w2("needs-vote", ("until", &until), ("space", &self.space.name))
    }
}

impl AnswerDue {
    /// Per cent of the time that is left.
    fn left(&self, frame: &Frame<'_>) -> i64 {
        frame.left(&self.written_at, &self.owed_by)
    }

    /// To whoever owes it.
    fn words(&self, frame: &Frame<'_>) -> String {
        let key = if self.overdue { "needs-answer-overdue" } else { "needs-answer" };
        frame.w2(key, ("day", &frame.day(&self.owed_by)), ("space", &self.space.name))
    }

    /// To whoever waits for it.
    fn waiting_words(&self, frame: &Frame<'_>) -> String {
        let key = if self.overdue { "needs-wait-overdue" } else { "needs-wait" };
        frame.w2(key, ("day", &frame.day(&self.owed_by)), ("space", &self.space.name))
    }
}

impl Notice {
    fn words(&self, frame: &Frame<'_>) -> Vec<String> {
        self.told(frame.lang)
    }

    fn why(&self, frame: &Frame<'_>) -> String {
        self.reason(frame.lang)
    }

    /// What happened, in words: all that was not seen, or what was last.
    pub(crate) fn told(&self, lang: &Lang) -> Vec<String> {
        if self.happened.is_empty() {
            return vec![match self.last.as_str() {
                "post.written" => lang.say("notice-newest-post", None).into_owned(),
                what => self.about(lang, what),
            }];
        }
        let each = self.happened.iter().map(|happening| match happening.what.as_str() {
            "post.written" => lang.with("notice-posts", "count", happening.times),
            what => self.about(lang, what),
        });
        each.collect()
    }

    fn about(&self, lang: &Lang, what: &str) -> String {
        match what {
            "idea.answered" => lang.code("notice-answered", &self.state),
            what => lang.code("notice", &known(lang, "notice", what)),
        }
    }

    /// Why it came to them.
    pub(crate) fn reason(&self, lang: &Lang) -> String {
        lang.code("because", &known(lang, "because", &self.because))
    }

    fn stop_words(&self, frame: &Frame<'_>) -> String {
        frame.w("notice-stop-this", "title", &frame.title(&self.title))
    }
}

/// A code with dots as it stands in a key; `other` where there is no sentence for it.
fn known(lang: &Lang, prefix: &str, code: &str) -> String {
    let code = code.replace(['.', '_'], "-");
    if lang.has(&format!("{prefix}-{code}")) { code } else { "other".to_owned() }
}

impl Tiding {
    fn words(&self, frame: &Frame<'_>) -> String {
        frame.code("tiding", &known(frame.lang, "tiding", &self.what))
    }
}

impl SearchView {
    fn found_nothing(&self) -> bool {
        self.asked && self.results.is_empty() && self.spaces.is_empty()
    }

    fn next_page(&self) -> String {
        let Some(next) = self.next else { return String::new() };
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", &self.query).finish();
        format!("/search?{query}&after={next}")
    }
}

impl Found {
    /// Its kind and how it stands.
    fn what(&self, frame: &Frame<'_>) -> String {
        frame.code("search", &known(frame.lang, "search", &format!("{}.{}", self.kind, self.state)))
    }
}

impl NoticeListView {
    /// Whether there is something to say that one has seen.
    fn has_unseen(&self) -> bool {
        !self.unseen().is_empty() || self.tidings.iter().any(|tiding| tiding.unseen)
    }

    fn unseen(&self) -> Vec<&Notice> {
        self.notices.iter().filter(|notice| notice.unseen).collect()
    }

    fn seen(&self) -> Vec<&Notice> {
        self.notices.iter().filter(|notice| !notice.unseen).collect()
    }

    fn next_page(&self) -> String {
        self.next.map_or_else(String::new, |next| format!("{NOTICES}?after={next}"))
    }
}
