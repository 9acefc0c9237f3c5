//! One file a verb. What somebody does for themselves is on record as done, without what it was about.

mod choose_mail;
mod fill_words;
mod follow_subject;
mod see_notices;
mod see_subject;
mod stop_following;
mod stop_mail;
mod tell_news;
mod write_news;

pub use choose_mail::{ChooseMail, MailChosen};
pub use fill_words::FillWords;
pub use follow_subject::{FollowSubject, Followed};
pub use see_notices::{NoticesSeen, SeeNotices, SeeNoticesInput};
pub use see_subject::SeeSubject;
pub use stop_following::StopFollowing;
pub use stop_mail::{MailStopped, StopMail, StopMailInput};
pub use tell_news::TellNews;
pub use write_news::{NewsDue, WriteNews};
