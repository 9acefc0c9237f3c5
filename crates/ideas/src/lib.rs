//! Ideas and the dialogue about them: from "we could" to an answer that somebody stands behind.

mod commands;
mod diff;
mod pages;
mod personal;
mod personal_sql;
mod queries;
mod sql;
mod views;

use cocreate_web::Routes;

pub use commands::{
    AnswerIdea, Draft, EditIdea, OpenIdea, Posted, SupportIdea, Supported, WithdrawSupport, WriteIdea,
    WriteIdeaInput, WritePost, Written,
};
pub use pages::{AnswerIdeaInput, EditIdeaInput, WritePostInput};
pub use queries::{EditPage, IdeaHistory, IdeaPage, ListIdeas, NewIdea, Order};
pub use views::*;

/// The kind of these subjects.
pub const IDEA: &str = "idea";

/// States of an idea: nobody has answered it yet, or what the answer says.
pub mod state {
    /// An answer is owed.
    pub const WAITING: &str = "waiting";
    /// What an answer can say.
    pub const ANSWERS: [&str; 4] = ["considering", "planned", "declined", "done"];
}

/// The room's routes.
#[must_use]
pub fn routes() -> Routes {
    Routes::of("ideas")
        .read::<ListIdeas>("/spaces/{space}/ideas")
        .post::<WriteIdeaInput>("/spaces/{space}/ideas")
        .read::<NewIdea>("/spaces/{space}/ideas/new")
        .read::<IdeaPage>("/ideas/{idea}")
        .read::<EditPage>("/ideas/{idea}/edit")
        .post::<EditIdeaInput>("/ideas/{idea}/edit")
        .post::<OpenIdea>("/ideas/{idea}/opening")
        .read::<IdeaHistory>("/ideas/{idea}/history")
        .post::<SupportIdea>("/ideas/{idea}/support")
        .delete::<WithdrawSupport>("/ideas/{idea}/support")
        .post::<WithdrawSupport>("/ideas/{idea}/support/withdrawal")
        .post::<WritePostInput>("/ideas/{idea}/posts")
        .post::<AnswerIdeaInput>("/ideas/{idea}/answers")
}
