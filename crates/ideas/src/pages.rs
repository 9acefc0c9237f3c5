//! From forms to commands, and from views to pages.

use cocreate_kernel::money::Amount;
use cocreate_kernel::{Fault, SubjectId};
use cocreate_web::{Input, Preparation, page, render};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::commands::{
    AnswerIdea, Draft, EditIdea, Posted, SupportIdea, Supported, WithdrawSupport, WriteIdea, WriteIdeaInput, WritePost,
    Written, text_flaw,
};
use crate::queries::{EditPage, IdeaPage, NewIdea};
use crate::{EditIdeaView, HistoryView, IdeaListView, IdeaView, NewIdeaView, Order, state};

/// Longest post, in characters.
const POST: usize = 10_000;
/// Longest reason, in characters.
const REASON: usize = 5_000;

impl Input for WriteIdeaInput {
    type Command = WriteIdea;
    type Form = NewIdea;

    fn command(self, _: &Preparation<'_>) -> Result<WriteIdea, Fault> {
        Ok(WriteIdea { space: self.space, draft: Draft::new(&self.title, &self.body, self.cost)? })
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

    fn command(self, _: &Preparation<'_>) -> Result<EditIdea, Fault> {
        let draft = Draft::new(&self.title, &self.body, self.cost)?;
        Ok(EditIdea { idea: self.idea, revision: self.revision, draft })
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
}

impl Input for WritePostInput {
    type Command = WritePost;
    type Form = IdeaPage;

    fn command(self, _: &Preparation<'_>) -> Result<WritePost, Fault> {
        let body = self.body.trim();
        Fault::if_any(text_flaw("body", body, POST).into_iter().collect())?;
        Ok(WritePost { idea: self.idea, reply_to: self.reply_to, body: render(body) })
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
}

impl Input for AnswerIdeaInput {
    type Command = AnswerIdea;
    type Form = IdeaPage;

    fn command(self, _: &Preparation<'_>) -> Result<AnswerIdea, Fault> {
        let reason = self.reason.trim();
        let status = text_flaw("status", &self.status, 20);
        Fault::if_any([status, text_flaw("reason", reason, REASON)].into_iter().flatten().collect())?;
        Ok(AnswerIdea { idea: self.idea, status: self.status, reason: render(reason) })
    }

    fn next(reply: &Written, _: Option<&str>) -> String {
        format!("/ideas/{}#answer", reply.idea)
    }
}

page!(IdeaListView, "ideas.html");
page!(NewIdeaView, "idea_new.html");
page!(EditIdeaView, "idea_edit.html");
page!(IdeaView, "idea.html");
page!(HistoryView, "idea_history.html");

impl IdeaListView {
    fn orders(&self) -> [Order; 3] {
        Order::ALL
    }
}

impl IdeaView {
    fn statuses(&self) -> [&'static str; 4] {
        state::ANSWERS
    }
}

