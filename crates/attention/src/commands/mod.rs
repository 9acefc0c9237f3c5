//! One file a verb. What somebody does for themselves is on record as done, without what it was about.

mod fill_words;
mod follow_subject;
mod see_notices;
mod see_subject;
mod stop_following;

pub use fill_words::FillWords;
pub use follow_subject::{FollowSubject, Followed};
pub use see_notices::{NoticesSeen, SeeNotices, SeeNoticesInput};
pub use see_subject::SeeSubject;
pub use stop_following::StopFollowing;
