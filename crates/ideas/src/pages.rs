//! From forms to commands, and from views to pages.

use cocreate_kernel::money::{Amount, decimal};
use cocreate_kernel::text::text_flaw;
use cocreate_kernel::{Command, Fault, GroupId, PersonId, SubjectId};
use cocreate_web::{Frame, GroupMark, Input, Newcomer, Preparation, page, render, render_for};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::commands::{
    AnswerIdea, Draft, EditIdea, OpenIdea, Posted, SupportIdea, Supported, WithdrawSupport, WriteIdea,
    WriteIdeaInput, WritePost, Written,
};
use crate::queries::{EditPage, IdeaPage, NewIdea};
use crate::{
    AnswerView, EditIdeaView, HistoryView, IdeaListView, IdeaRow, IdeaView, NewIdeaView, Order, PostView,
    state,
};

/// Longest post, in characters.
const POST: usize = 10_000;
/// Longest reason, in characters.
const REASON: usize = 5_000;

impl Input for WriteIdeaInput {
    type Command = WriteIdea;
    type Form = NewIdea;

    fn command(self, preparation: &Preparation<'_>) -> Result<WriteIdea, Fault> {
        let draft = Draft::new(&self.title, &self.body, self.cost)?.by(Newcomer::asking(preparation));
        Ok(WriteIdea {
            space: self.space,
            draft,
            audience: self.audience,
            voice: self.group,
            behalf: self.behalf,
        })
    }

    fn next(reply: &Written, _: Option<&str>) -> String {
        format!("/ideas/{}", reply.idea)
    }
}

/// Edit an idea. Every revision stays readable.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EditIdeaInput {
    /// The idea.
    pub idea: SubjectId,
    /// The revision that you edited.
    pub revision: i64,
    /// One sentence, at most 120 characters.
    #[serde(default)]
    pub title: String,
    /// Markdown, at most 20,000 characters.
    #[serde(default)]
    pub body: String,
    /// What it would cost: minor units of the space's currency.
    #[serde(default)]
    pub cost: Option<Amount>,
}

impl Input for EditIdeaInput {
    type Command = EditIdea;
    type Form = EditPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<EditIdea, Fault> {
        let draft = Draft::new(&self.title, &self.body, self.cost)?.by(Newcomer::asking(preparation));
        Ok(EditIdea { idea: self.idea, revision: self.revision, draft })
    }

    fn next(reply: &Written, _: Option<&str>) -> String {
        format!("/ideas/{}", reply.idea)
    }
}

impl Input for OpenIdea {
    type Command = Self;
    type Form = IdeaPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &Written, _: Option<&str>) -> String {
        format!("/ideas/{}", reply.idea)
    }
}

impl Input for SupportIdea {
    type Command = Self;
    type Form = IdeaPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &Supported, came: Option<&str>) -> String {
        came.map_or_else(|| format!("/ideas/{}#support", reply.idea), str::to_owned)
    }
}

impl Input for WithdrawSupport {
    type Command = Self;
    type Form = IdeaPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &Supported, came: Option<&str>) -> String {
        SupportIdea::next(reply, came)
    }
}

/// Write in the dialogue about an idea, or reply to a post in it.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WritePostInput {
    /// The idea.
    pub idea: SubjectId,
    /// The number of the post that you reply to.
    #[serde(default)]
    pub reply_to: Option<i64>,
    /// Markdown, at most 10,000 characters.
    #[serde(default)]
    pub body: String,
    /// The group that you speak for, where you hold several; the one by default where it is left out.
    #[serde(default)]
    pub group: Option<GroupId>,
    /// Somebody without e-mail in whose name you write: one whose consent is noted.
    #[serde(default, rename = "for")]
    pub behalf: Option<PersonId>,
}

impl Input for WritePostInput {
    type Command = WritePost;
    type Form = IdeaPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<WritePost, Fault> {
        let body = self.body.trim();
        Fault::if_any(text_flaw("body", body, POST).into_iter().collect())?;
        Ok(WritePost {
            idea: self.idea,
            reply_to: self.reply_to,
            body: render_for(body, Newcomer::asking(preparation)),
            voice: self.group,
            behalf: self.behalf,
        })
    }

    fn next(reply: &Posted, _: Option<&str>) -> String {
        format!("/ideas/{}?at={}#post-{}", reply.idea, reply.number, reply.number)
    }
}

/// Answer an idea: what becomes of it, and why.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerIdeaInput {
    /// The idea.
    pub idea: SubjectId,
    /// `considering`, `planned`, `declined` or `done`.
    #[serde(default)]
    pub status: String,
    /// Why: Markdown, at most 5,000 characters.
    #[serde(default)]
    pub reason: String,
    /// The group that you speak for, where you hold several; the one by default where it is left out.
    #[serde(default)]
    pub group: Option<GroupId>,
}

impl Input for AnswerIdeaInput {
    type Command = AnswerIdea;
    type Form = IdeaPage;

    fn command(self, _: &Preparation<'_>) -> Result<AnswerIdea, Fault> {
        let reason = self.reason.trim();
        let status = text_flaw("status", &self.status, 20);
        Fault::if_any([status, text_flaw("reason", reason, REASON)].into_iter().flatten().collect())?;
        Ok(AnswerIdea { idea: self.idea, status: self.status, reason: render(reason), voice: self.group })
    }

    fn next(reply: &Written, _: Option<&str>) -> String {
        format!("/ideas/{}#answer", reply.idea)
    }
}

page!(IdeaListView, "ideas.html");
impl NewIdeaView {
    /// In whose name the form begins.
    fn chosen(&self) -> String {
        self.behalf.map(|person| person.to_string()).unwrap_or_default()
    }
}

page!(NewIdeaView, "idea_new.html");
page!(EditIdeaView, "idea_edit.html");
page!(IdeaView, "idea.html");
page!(HistoryView, "idea_history.html");

// What the templates ask of the views.

/// How a state looks: `parts::state` knows these words.
fn look(state: &str) -> &'static str {
    match state {
        "considering" => "part",
        "planned" | "done" => "good",
        "declined" => "no",
        _ => "",
    }
}

fn count<T>(list: &[T]) -> i64 {
    i64::try_from(list.len()).unwrap_or(i64::MAX)
}

impl HistoryView {
    fn count(&self) -> i64 {
        count(&self.revisions)
    }
}

impl IdeaListView {
    fn orders(&self) -> [Order; 3] {
        Order::ALL
    }

    /// The address of the next page; empty on the last.
    fn next_page(&self) -> String {
        let order = self.order.as_str();
        self.next.map_or_else(String::new, |next| format!("?order={order}&after={next}"))
    }
}

impl IdeaRow {
    fn look(&self) -> &'static str {
        look(&self.state)
    }
}

impl AnswerView {
    /// The kind of reason that it is: `parts::reason` knows these words.
    fn kind(&self) -> &'static str {
        match look(&self.status) {
            "good" => "yes",
            "no" => "no",
            _ => "",
        }
    }
}

impl NewIdeaView {
    /// Under which name it will stand.
    fn note(&self, frame: &Frame<'_>) -> String {
        frame.t(if self.space.mask.is_some() { "idea-new-note-masked" } else { "idea-new-note" }).into_owned()
    }
}

impl EditIdeaView {
    /// The cost as a form shows it; empty when none is given.
    fn cost_text(&self) -> String {
        self.cost.map_or_else(String::new, |units| decimal(units, &self.space.currency))
    }
}

/// A post in its place in the tree of this page.
struct Placed<'v> {
    post: &'v PostView,
    /// Lists of replies that end before it.
    closes: usize,
    /// Whether the post that it replies to is on another page.
    astray: bool,
}

/// Posts in their places, each nested in the post that it replies to, if that is here too: a page may
/// begin in the middle of a branch.
fn placed(posts: &[PostView]) -> Vec<Placed<'_>> {
    let mut above: Vec<i64> = Vec::new();
    let placed = posts.iter().map(|post| {
        let open = above.len();
        while above.last().is_some_and(|depth| *depth >= post.depth) {
            above.pop();
        }
        let (closes, astray) = (open - above.len(), above.is_empty() && post.reply_to.is_some());
        above.push(post.depth);
        Placed { post, closes, astray }
    });
    placed.collect()
}

/// Lists of replies that are still open after the last post.
fn open_after(placed: &[Placed<'_>]) -> usize {
    placed.iter().fold(0, |open, placed| open + 1 - placed.closes)
}

/// How the support of an idea stands.
struct Stand<'v> {
    /// Whether the reader supports it.
    supported: bool,
    /// People who do.
    supports: i64,
    /// Supports by group.
    groups: Vec<(&'v GroupMark, i64)>,
}

impl IdeaView {
    fn stand(&self) -> Stand<'_> {
        let groups = self.voices.iter().map(|voice| (&voice.group, voice.supports)).collect();
        Stand { supported: self.supported, supports: self.supports, groups }
    }

    /// How it will stand once the reader has pressed the button: supported, or no longer.
    fn stand_after(&self) -> Stand<'_> {
        let now = self.stand();
        let (by, whose) = match self.supported {
            true => (-1, self.supported_for),
            false => (1, self.speaks_for.as_ref().map(|group| group.id)),
        };
        let counted = now
            .groups
            .into_iter()
            .map(|(group, supports)| (group, if Some(group.id) == whose { supports + by } else { supports }));
        Stand { supported: !now.supported, supports: now.supports + by, groups: counted.collect() }
    }

    fn address(&self) -> String {
        format!("/ideas/{}", self.id)
    }

    fn statuses(&self) -> [&'static str; 4] {
        state::ANSWERS
    }

    /// Posts of the group that wrote the most.
    fn loudest(&self) -> i64 {
        self.voices.iter().map(|voice| voice.posts).max().unwrap_or_default()
    }

    /// Whether the reader is one of those who owe it its first answer: then answering comes before supporting.
    fn awaits_reader(&self) -> bool {
        self.may.answer && self.answers.is_empty()
    }

    /// Whether a decision that it is an option of was taken.
    fn decided(&self) -> bool {
        self.decisions.iter().any(|decision| decision.state == "decided")
    }

    /// Whether somebody answered that it will be done, or is.
    fn committed(&self) -> bool {
        look(&self.state) == "good"
    }

    fn decision_count(&self) -> i64 {
        count(&self.decisions)
    }

    /// Answers before the newest.
    fn earlier(&self) -> &[AnswerView] {
        self.answers.get(1..).unwrap_or_default()
    }

    fn earlier_count(&self) -> i64 {
        count(self.earlier())
    }

    /// In whose name the reader writes here.
    fn speaks(&self, frame: &Frame<'_>) -> String {
        let mask = self.space.mask.as_ref();
        match (&self.speaks_for, mask.map(|mask| mask.pseudonym.as_deref())) {
            (Some(group), None) => frame.w("idea-speak-as", "group", &group.name),
            (Some(group), Some(None)) => frame.w("idea-speak-nameless", "group", &group.name),
            (Some(group), Some(Some(name))) => {
                frame.w2("idea-speak-masked", ("group", &group.name), ("name", name))
            }
            (None, _) => frame.t("idea-speak-alone").into_owned(),
        }
    }

    /// How often it was edited.
    fn edits(&self) -> i64 {
        self.revision - 1
    }

    /// The address where the dialogue goes on; empty at its end.
    fn next_posts(&self) -> String {
        self.next.as_ref().map_or_else(String::new, |next| format!("?after={next}#dialogue"))
    }

    fn placed(&self) -> Vec<Placed<'_>> {
        placed(&self.posts)
    }

    /// The number of the post that the form which came back replies to.
    fn replying_to(&self, frame: &Frame<'_>) -> Option<i64> {
        frame.value(WritePost::PERMIT.action, "reply_to", "").parse().ok()
    }

    /// Whether the form of this post is the one that came back.
    fn came_back_at(&self, frame: &Frame<'_>, post: &PostView) -> bool {
        self.replying_to(frame) == Some(post.number)
    }

    /// That number, if the post is on another page and has no form of its own here.
    fn replying_astray(&self, frame: &Frame<'_>) -> Option<i64> {
        self.replying_to(frame).filter(|number| self.posts.iter().all(|post| post.number != *number))
    }

    /// What stands before the names of fields in the ids of the form that came back.
    fn came_back_prefix(&self, frame: &Frame<'_>) -> String {
        match (self.replying_to(frame), self.replying_astray(frame)) {
            (Some(number), None) => format!("reply-{number}-"),
            _ => "post-".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use cocreate_kernel::{Instant, PersonId};
    use cocreate_web::Voice;

    use super::*;

    fn post(number: i64, depth: i64, reply_to: Option<i64>) -> PostView {
        let author = Voice {
            id: Some(PersonId(1)),
            name: "Paula".to_owned(),
            former: false,
            masked: false,
            program: false,
            group: None,
        };
        PostView {
            number,
            depth,
            reply_to,
            author,
            html: String::new(),
            written_at: Instant(0),
            hidden: None,
            links_held: false,
            blocked: false,
            entered_by: None,
        }
    }

    /// What `placed` says of each post, and the lists still open at the end.
    fn tree(posts: &[PostView]) -> (Vec<(i64, usize, bool)>, usize) {
        let placed = placed(posts);
        let seen = placed.iter().map(|placed| (placed.post.number, placed.closes, placed.astray)).collect();
        (seen, open_after(&placed))
    }

    #[test]
    fn replies_stand_in_the_list_of_their_post() {
        let posts = [
            post(1, 0, None),
            post(2, 1, Some(1)),
            post(3, 2, Some(2)),
            post(4, 1, Some(1)),
            post(5, 0, None),
        ];
        let (seen, open) = tree(&posts);
        assert_eq!(seen, [(1, 0, false), (2, 0, false), (3, 0, false), (4, 2, false), (5, 2, false)]);
        assert_eq!(open, 1);
    }

    #[test]
    fn a_page_that_begins_in_a_branch_says_what_its_first_posts_reply_to() {
        let posts = [post(9, 3, Some(8)), post(10, 4, Some(9)), post(11, 1, Some(2)), post(12, 0, None)];
        let (seen, open) = tree(&posts);
        assert_eq!(seen, [(9, 0, true), (10, 0, false), (11, 2, true), (12, 1, false)]);
        assert_eq!(open, 1);
    }

    #[test]
    fn no_posts_leave_no_list_open() {
        assert_eq!(tree(&[]), (Vec::new(), 0));
    }
}
