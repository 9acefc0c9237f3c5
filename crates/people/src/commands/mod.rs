//! One file a verb.

mod choose_language;
mod sign_in;
mod sign_out;
mod sign_up;

pub use choose_language::{ChooseLanguage, LanguageChosen};
pub use sign_in::{SessionStarted, SignIn, SignInInput};
pub use sign_out::{SessionEnded, SignOut, SignOutInput};
pub(crate) use sign_up::checked;
pub use sign_up::{Joined, SignUp, SignUpInput};
