//! From forms to commands, and from views to pages.

use cocreate_kernel::Fault;
use cocreate_web::{Frame, Input, Preparation, page};

use crate::commands::{
    FollowSubject, Followed, NoticesSeen, SeeNotices, SeeNoticesInput, SeeSubject, StopFollowing,
};
use crate::notices::ListNotices;
use crate::views::{AnswerDue, BallotDue, Found, HomeView, Needs, Notice, NoticeListView, SearchView};

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

page!(HomeView, "home.html");
page!(NoticeListView, "notices.html");
page!(SearchView, "search.html");

// What the templates ask of the views.

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
    /// What happened, in words: all that was not seen, or what was last.
    fn words(&self, frame: &Frame<'_>) -> Vec<String> {
        if self.happened.is_empty() {
            return vec![match self.last.as_str() {
                "post.written" => frame.t("notice-newest-post").into_owned(),
                what => self.about(frame, what),
            }];
        }
        let each = self.happened.iter().map(|happening| match happening.what.as_str() {
            "post.written" => frame.n("notice-posts", &happening.times),
            what => self.about(frame, what),
        });
        each.collect()
    }

    fn about(&self, frame: &Frame<'_>, what: &str) -> String {
        match what {
            "idea.answered" => frame.code("notice-answered", &self.state),
            what => frame.code("notice", &known(frame, "notice", what)),
        }
    }

    /// Why it came to them.
    fn why(&self, frame: &Frame<'_>) -> String {
        frame.code("because", &known(frame, "because", &self.because))
    }

    fn stop_words(&self, frame: &Frame<'_>) -> String {
        frame.w("notice-stop-this", "title", &self.title)
    }
}

/// A code with dots as it stands in a key; `other` where there is no sentence for it.
fn known(frame: &Frame<'_>, prefix: &str, code: &str) -> String {
    let code = code.replace(['.', '_'], "-");
    if frame.lang.has(&format!("{prefix}-{code}")) { code } else { "other".to_owned() }
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
        frame.code("search", &known(frame, "search", &format!("{}.{}", self.kind, self.state)))
    }
}

impl NoticeListView {
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
