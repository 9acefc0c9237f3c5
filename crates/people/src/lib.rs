//! People: accounts, passwords and sessions.

mod account;
mod agent;
mod archive;
mod code;
mod commands;
mod email;
mod entering;
mod erasure;
mod erasure_sql;
mod export;
mod export_sql;
mod pages;
mod password;
mod personal;
mod personal_sql;
mod profile;
mod profile_sql;
mod queries;
mod session;
mod sessions;
mod sessions_sql;
mod sql;
mod tokens;
mod tokens_sql;
mod views;
pub mod welcome;

use cocreate_web::Routes;

pub use archive::{Sink, WriteExport};
pub use commands::{
    AskCode, AskCodeInput, AskEmail, AskEmailInput, AskErasure, AskErasureInput, AskExport, AskProof,
    AskProofInput, BecomeFirst, BecomeFirstInput, ChangeProfile, ChooseLanguage, CodeAsked, ConfirmEmail,
    ConfirmEmailInput, DeleteExport, EmailChanged, EmailStopped, EndOtherSessions, EndOtherSessionsInput,
    EndSession, Enter, EnterByLinkInput, EnterInput, Entered, Erase, ErasureAsked, ErasureWithdrawn,
    ExportAsked, FinishExport, ForgetRest, Joined, KeepPart, LanguageChosen, MakeToken, MakeTokenInput,
    OfferFirst, OtherSessionsEnded, PasswordSet, Profile, Prove, ProveInput, Proven, RemovePasswordInput,
    RevokeToken, SessionEnded, SessionStarted, SetPassword, SetPasswordInput, SignIn, SignInInput, SignOut,
    SignOutInput, SignUp, SignUpInput, StopEmail, StopEmailInput, Texts, TokenMade, TokenRevoked,
    WithdrawErasure,
};
pub use email::Email;
pub use entering::TICKET;
pub use erasure::{ErasurePage, ErasureView, HostedSpace, KeptAccount, OpenErasure, needs_approval};
pub use export::{ExportPage, ExportRow, ExportToMake, ExportView, FetchExport, job};
pub use password::PasswordHash;
pub use profile::{PersonPage, PersonView, ProfilePage, ProfileView};
pub use queries::{
    AnybodyHere, CodePage, EmailPage, FirstPage, LinkPage, Me, PasswordPage, PersonOf, ProvePage, SignInPage,
    SignUpPage, StopEmailPage,
};
pub use session::{Method, NewSession, Rotation};
pub use sessions::{MySessions, SessionHandle, SessionListView, SessionRow};
pub use tokens::{MyTokens, NewTokenPage, NewTokenView, TokenListView, TokenRow};
pub use views::*;

/// The people of the demo world whom anybody may act as.
pub mod demo {
    /// Their common password.
    pub const PASSWORD: &str = "brackwater";

    /// One for each power, and who administers the instance: the power and the e-mail address.
    pub const PEOPLE: [(&str, &str); 6] = [
        ("host", "host@demo.example"),
        ("steward", "steward@demo.example"),
        ("participant", "participant@demo.example"),
        ("observer", "observer@demo.example"),
        ("neutral", "neutral@demo.example"),
        ("administrator", "administrator@demo.example"),
    ];
}

/// The room's routes.
#[must_use]
pub fn routes() -> Routes {
    Routes::of("people")
        .read::<CodePage>("/sign-in/code")
        .post::<EnterInput>("/sessions/code")
        .post::<EnterByLinkInput>("/sessions/link")
        .with_cookie(entering::TICKET, "ticket")
        .read::<SignUpPage>("/sign-up")
        .post::<SignUpInput>("/people")
        .read::<SignInPage>("/sign-in")
        .post::<AskCodeInput>("/sign-in/codes")
        .read::<LinkPage>("/sign-in/link")
        .post::<SignInInput>("/sessions")
        .post::<SignOutInput>("/sessions/end")
        .read::<ProvePage>("/prove")
        .post::<ProveInput>("/prove")
        .post::<AskProofInput>("/prove/codes")
        .read::<FirstPage>("/first/{token}")
        .post::<BecomeFirstInput>("/first/{token}")
        .post::<ChooseLanguage>("/language")
        .read::<Me>("/me")
        .read::<PasswordPage>("/me/password")
        .post::<SetPasswordInput>("/me/password")
        .post::<RemovePasswordInput>("/me/password/removal")
        .read::<EmailPage>("/me/email")
        .post::<AskEmailInput>("/me/email")
        .post::<ConfirmEmailInput>("/me/email/confirmation")
        .read::<StopEmailPage>("/me/email/stop")
        .post::<StopEmailInput>("/me/email/stop")
        .and(profile::routes())
        .and(erasure::routes())
        .and(export::routes())
        .and(sessions::routes())
        .and(tokens::routes())
}
