//! One file a verb.

mod ask_code;
mod change_email;
mod change_profile;
mod choose_language;
mod enter;
mod first;
mod link_identity;
mod offer_providers;
mod prove;
mod set_password;
mod sign_in;
mod sign_in_with_provider;
mod sign_out;
mod sign_up;
mod unlink_identity;

pub use ask_code::{AskCode, AskCodeInput, CodeAsked, SignUpInput};
pub use change_email::{
    AskEmail, AskEmailInput, ConfirmEmail, ConfirmEmailInput, EmailChanged, EmailStopped, StopEmail,
    StopEmailInput,
};
pub use change_profile::{ChangeProfile, Profile};
pub use choose_language::{ChooseLanguage, LanguageChosen};
pub(crate) use enter::Came;
pub use enter::{Enter, EnterByLinkInput, EnterInput, Entered};
pub use first::{BecomeFirst, BecomeFirstInput, OfferFirst};
pub use link_identity::{IdentityLinked, LinkIdentity, LinkIdentityInput};
pub use offer_providers::OfferProviders;
pub(crate) use prove::Proof;
pub use prove::{AskProof, AskProofInput, Prove, ProveInput, Proven};
pub use set_password::{PasswordSet, RemovePasswordInput, SetPassword, SetPasswordInput};
pub use sign_in::{SessionStarted, SignIn, SignInInput};
pub use sign_in_with_provider::{Arrival, Intent, SignInWithProvider};
pub(crate) use sign_in_with_provider::{OFFER, OfferedClaims};
pub use sign_out::{SessionEnded, SignOut, SignOutInput};
pub(crate) use sign_up::checked;
pub use sign_up::{Joined, SignUp};
pub use unlink_identity::{IdentityUnlinked, UnlinkIdentity};

/// Longest name, in characters.
pub(crate) const NAME: usize = 80;
