//! One file a verb.

mod add_passkey;
mod ask_code;
mod ask_erasure;
mod ask_export;
mod ask_passkey;
mod begin_passkey;
mod begin_second_factor;
mod change_email;
mod change_profile;
mod choose_language;
mod confirm_second_factor;
mod delete_export;
mod end_other_sessions;
mod end_second_factor;
mod end_session;
mod enter;
mod enter_by_passkey;
mod erase;
mod finish_export;
mod first;
mod forget_rest;
mod keep_part;
mod make_token;
mod pass_second;
mod prove;
mod prove_by_passkey;
mod remove_passkey;
mod renew_recovery_codes;
mod revoke_token;
mod set_password;
mod sign_in;
mod sign_out;
mod sign_up;
mod withdraw_erasure;

pub(crate) use add_passkey::State as PasskeyState;
pub use add_passkey::{AddPasskey, AddPasskeyInput, PasskeyAdded};
pub use ask_code::{AskCode, AskCodeInput, CodeAsked, SignUpInput};
pub use ask_erasure::{AskErasure, AskErasureInput, ErasureAsked, Texts};
pub use ask_export::{AskExport, ExportAsked};
pub use ask_passkey::{AskPasskey, AskPasskeyInput};
pub use begin_passkey::{BeginPasskey, BeginPasskeyInput, Challenge};
pub use begin_second_factor::{BeginSecondFactor, BeginSecondFactorInput, SecondFactorBegun};
pub use change_email::{
    AskEmail, AskEmailInput, ConfirmEmail, ConfirmEmailInput, EmailChanged, EmailStopped, StopEmail,
    StopEmailInput,
};
pub use change_profile::{ChangeProfile, Profile};
pub use choose_language::{ChooseLanguage, LanguageChosen};
pub use confirm_second_factor::{ConfirmSecondFactor, ConfirmSecondFactorInput, RecoveryCodes};
pub use delete_export::DeleteExport;
pub use end_other_sessions::{EndOtherSessions, EndOtherSessionsInput, OtherSessionsEnded};
pub use end_second_factor::{EndSecondFactor, SecondFactorEnded};
pub use end_session::EndSession;
pub(crate) use enter::Came;
pub use enter::{Enter, EnterByLinkInput, EnterInput, Entered};
pub use enter_by_passkey::{EnterByPasskey, EnterByPasskeyInput, PasskeyShown};
pub use erase::Erase;
pub use finish_export::FinishExport;
pub use first::{BecomeFirst, BecomeFirstInput, OfferFirst};
pub use forget_rest::ForgetRest;
pub use keep_part::KeepPart;
pub use make_token::{MakeToken, MakeTokenInput, TokenMade};
pub use pass_second::{PassSecond, PassSecondInput, SecondPassed};
pub(crate) use prove::Proof;
pub use prove::{AskProof, AskProofInput, Prove, ProveInput, Proven};
pub use prove_by_passkey::{ProveByPasskey, ProveByPasskeyInput};
pub use remove_passkey::{PasskeyRemoved, RemovePasskey};
pub use renew_recovery_codes::{RenewRecoveryCodes, RenewRecoveryCodesInput};
pub use revoke_token::{RevokeToken, TokenRevoked};
pub use set_password::{PasswordSet, RemovePasswordInput, SetPassword, SetPasswordInput};
pub use sign_in::{SessionStarted, SignIn, SignInInput};
pub use sign_out::{SessionEnded, SignOut, SignOutInput};
pub(crate) use sign_up::checked;
pub use sign_up::{Joined, SignUp};
pub use withdraw_erasure::{ErasureWithdrawn, WithdrawErasure};

/// Longest name, in characters.
pub(crate) const NAME: usize = 80;
