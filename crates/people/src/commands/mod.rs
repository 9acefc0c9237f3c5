//! One file a verb.

mod ask_code;
mod ask_erasure;
mod ask_export;
mod change_email;
mod change_profile;
mod choose_language;
mod delete_export;
mod end_other_sessions;
mod end_session;
mod enter;
mod erase;
mod finish_export;
mod first;
mod forget_rest;
mod keep_part;
mod link_identity;
mod make_token;
mod offer_providers;
mod prove;
mod revoke_token;
mod set_password;
mod sign_in;
mod sign_in_with_provider;
mod sign_out;
mod sign_up;
mod unlink_identity;
mod withdraw_erasure;

pub use ask_code::{AskCode, AskCodeInput, CodeAsked, SignUpInput};
pub use ask_erasure::{AskErasure, AskErasureInput, ErasureAsked, Texts};
pub use ask_export::{AskExport, ExportAsked};
pub use change_email::{
    AskEmail, AskEmailInput, ConfirmEmail, ConfirmEmailInput, EmailChanged, EmailStopped, StopEmail,
    StopEmailInput,
};
pub use change_profile::{ChangeProfile, Profile};
pub use choose_language::{ChooseLanguage, LanguageChosen};
pub use delete_export::DeleteExport;
pub use end_other_sessions::{EndOtherSessions, EndOtherSessionsInput, OtherSessionsEnded};
pub use end_session::EndSession;
pub(crate) use enter::Came;
pub use enter::{Enter, EnterByLinkInput, EnterInput, Entered};
pub use erase::Erase;
pub use finish_export::FinishExport;
pub use first::{BecomeFirst, BecomeFirstInput, OfferFirst};
pub use forget_rest::ForgetRest;
pub use keep_part::KeepPart;
pub use link_identity::{IdentityLinked, LinkIdentity, LinkIdentityInput};
pub use make_token::{MakeToken, MakeTokenInput, TokenMade};
pub use offer_providers::OfferProviders;
pub(crate) use prove::Proof;
pub use prove::{AskProof, AskProofInput, Prove, ProveInput, Proven};
pub use revoke_token::{RevokeToken, TokenRevoked};
pub use set_password::{PasswordSet, RemovePasswordInput, SetPassword, SetPasswordInput};
pub use sign_in::{SessionStarted, SignIn, SignInInput};
pub use sign_in_with_provider::{Arrival, Intent, SignInWithProvider};
pub(crate) use sign_in_with_provider::{OFFER, OfferedClaims};
pub use sign_out::{SessionEnded, SignOut, SignOutInput};
pub(crate) use sign_up::checked;
pub use sign_up::{Joined, SignUp};
pub use unlink_identity::{IdentityUnlinked, UnlinkIdentity};
pub use withdraw_erasure::{ErasureWithdrawn, WithdrawErasure};

/// Longest name, in characters.
pub(crate) const NAME: usize = 80;
