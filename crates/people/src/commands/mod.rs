//! One file a verb.

mod change_profile;
mod choose_language;
mod sign_in;
mod sign_out;
mod sign_up;

pub use change_profile::{ChangeProfile, Profile};
pub use choose_language::{ChooseLanguage, LanguageChosen};
pub use sign_in::{SessionStarted, SignIn, SignInInput};
pub use sign_out::{SessionEnded, SignOut, SignOutInput};
pub(crate) use sign_up::checked;
pub use sign_up::{Joined, SignUp, SignUpInput};
