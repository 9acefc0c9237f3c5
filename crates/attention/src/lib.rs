//! What needs you: home, notices, following and search. It reads what other rooms wrote and writes only what somebody
//! keeps for themselves.

mod commands;
mod home;
mod mail;
mod mail_sql;
mod morning;
mod notices;
mod pages;
mod personal;
mod personal_sql;
mod search;
mod sql;
mod views;

use cocreate_kernel::Permit;
use cocreate_web::Routes;

pub use commands::{
    ChooseMail, FillWords, FollowSubject, Followed, MailChosen, MailStopped, NewsDue, NoticesSeen,
    SeeNotices, SeeNoticesInput, SeeSubject, StopFollowing, StopMail, StopMailInput, TellNews, WriteNews,
};
pub use home::HomePage;
pub use mail::{
    MailChoices, MailChoicesView, MailSpace, MailStoppedPage, MailStoppedView, NEWS, NewsLetter, Pace,
    StopMailPage, StopMailView, StopToken,
};
pub use notices::ListNotices;
pub use search::Search;
pub use views::*;

/// Actions of other rooms that home asks the charters about. A test holds them to those rooms' own.
pub mod action {
    use super::Permit;

    /// Casting a ballot.
    pub const VOTE: Permit = Permit::new("ballot.cast", Permit::MEMBERS).quietly().of_people();
    /// Answering an idea.
    pub const ANSWER: Permit = Permit::new("idea.answer", Permit::STEWARDS);
}

/// Work for later.
pub mod job {
    /// Carries a [`FillWords`](crate::FillWords) as data, to perform as the clock; may run any number of times.
    pub const FILL_WORDS: &str = "words.fill";
    /// Writes a letter of news: carries a [`NewsDue`](crate::NewsDue).
    pub const WRITE_NEWS: &str = "news.write";
}

/// The room's routes.
#[must_use]
pub fn routes() -> Routes {
    Routes::of("attention")
        .read::<HomePage>("/")
        .read::<Search>("/search")
        .read::<ListNotices>("/notices")
        .post::<SeeNoticesInput>("/notices/seen")
        .read::<MailChoices>("/me/mail")
        .post::<ChooseMail>("/me/mail")
        .read::<StopMailPage>("/unsubscribe/{token}")
        .post::<StopMailInput>("/unsubscribe/{token}")
        .read::<MailStoppedPage>("/unsubscribe")
        .post::<SeeSubject>("/subjects/{subject}/seen")
        .post::<FollowSubject>("/subjects/{subject}/follow")
        .delete::<StopFollowing>("/subjects/{subject}/follow")
        .post::<StopFollowing>("/subjects/{subject}/follow/end")
}
