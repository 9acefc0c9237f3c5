//! One file a verb.

mod ask_code;
mod change_email;
mod change_profile;
mod choose_language;
mod end_other_sessions;
mod end_session;
mod enter;
mod first;
mod make_token;
mod prove;
mod revoke_token;
mod set_password;
mod sign_in;
mod sign_out;
mod sign_up;

pub use ask_code::{AskCode, AskCodeInput, CodeAsked, SignUpInput};
pub use change_email::{
    AskEmail, AskEmailInput, ConfirmEmail, ConfirmEmailInput, EmailChanged, EmailStopped, StopEmail,
    StopEmailInput,
};
pub use change_profile::{ChangeProfile, Profile};
pub use choose_language::{ChooseLanguage, LanguageChosen};
pub use end_other_sessions::{EndOtherSessions, EndOtherSessionsInput, OtherSessionsEnded};
pub use end_session::EndSession;
pub(crate) use enter::Came;
pub use enter::{Enter, EnterByLinkInput, EnterInput, Entered};
pub use first::{BecomeFirst, BecomeFirstInput, OfferFirst};
pub use make_token::{MakeToken, MakeTokenInput, TokenMade};
pub(crate) use prove::Proof;
pub use prove::{AskProof, AskProofInput, Prove, ProveInput, Proven};
pub use revoke_token::{RevokeToken, TokenRevoked};
pub use set_password::{PasswordSet, RemovePasswordInput, SetPassword, SetPasswordInput};
pub use sign_in::{SessionStarted, SignIn, SignInInput};
pub use sign_out::{SessionEnded, SignOut, SignOutInput};
pub(crate) use sign_up::checked;
pub use sign_up::{Joined, SignUp};

/// Longest name, in characters.
pub(crate) const NAME: usize = 80;
