//! One file a verb.

mod answer_idea;
mod edit_idea;
mod open_idea;
mod support_idea;
mod withdraw_support;
mod write_idea;
mod write_post;

pub use answer_idea::AnswerIdea;
pub use edit_idea::EditIdea;
pub use open_idea::OpenIdea;
pub use support_idea::{SupportIdea, Supported};
pub use withdraw_support::WithdrawSupport;
pub use write_idea::{Draft, WriteIdea, WriteIdeaInput, Written};
pub use write_post::{Posted, WritePost};
