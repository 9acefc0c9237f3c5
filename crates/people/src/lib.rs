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
mod given;
mod identities;
mod identity_pages;
mod identity_sql;
mod joining;
mod pages;
mod passkeys;
mod passkeys_sql;
mod password;
mod personal;
mod personal_sql;
mod profile;
mod profile_sql;
mod provider;
mod queries;
mod second;
mod second_sql;
mod session;
mod sessions;
mod sessions_sql;
mod sql;
mod tokens;
mod tokens_sql;
mod totp;
mod views;
mod ways;
mod ways_sql;
mod webauthn;
pub mod welcome;

use cocreate_web::Routes;

pub use archive::{Sink, WriteExport};
pub use commands::{
    AddPasskey, AddPasskeyInput, Arrival, AskCode, AskCodeInput, AskEmail, AskEmailInput, AskErasure,
    AskErasureInput, AskExport, AskPasskey, AskPasskeyInput, AskProof, AskProofInput, BecomeFirst,
    BecomeFirstInput, BeginPasskey, BeginPasskeyInput, BeginSecondFactor, BeginSecondFactorInput, Challenge,
    ChangeProfile, ChooseLanguage, CodeAsked, ConfirmEmail, ConfirmEmailInput, ConfirmSecondFactor,
    ConfirmSecondFactorInput, DeleteExport, EmailChanged, EmailStopped, EndOtherSessions,
    EndOtherSessionsInput, EndSecondFactor, EndSession, Enter, EnterByLinkInput, EnterByPasskey,
    EnterByPasskeyInput, EnterInput, Entered, Erase, ErasureAsked, ErasureWithdrawn, ExportAsked,
    FinishExport, ForgetRest, IdentityLinked, IdentityUnlinked, Intent, Joined, KeepPart, LanguageChosen,
    LinkIdentity, LinkIdentityInput, MakeToken, MakeTokenInput, OfferFirst, OfferProviders,
    OtherSessionsEnded, PassSecond, PassSecondInput, PasskeyAdded, PasskeyRemoved, PasskeyShown, PasswordSet,
    Profile, Prove, ProveByPasskey, ProveByPasskeyInput, ProveInput, Proven, RecoveryCodes, RemovePasskey,
    RemovePasswordInput, RenewRecoveryCodes, RenewRecoveryCodesInput, RevokeToken, SecondFactorBegun,
    SecondFactorEnded, SecondPassed, SessionEnded, SessionStarted, SetPassword, SetPasswordInput, SignIn,
    SignInInput, SignInWithProvider, SignOut, SignOutInput, SignUp, SignUpInput, StopEmail, StopEmailInput,
    Texts, TokenMade, TokenRevoked, UnlinkIdentity, WithdrawErasure,
};
pub use email::Email;
pub use entering::TICKET;
pub use erasure::{ErasurePage, ErasureView, HostedSpace, KeptAccount, OpenErasure, needs_approval};
pub use export::{ExportPage, ExportRow, ExportToMake, ExportView, FetchExport, job};
pub use identities::{
    IdentitiesPage, IdentitiesView, IdentityPage, IdentityView, IdleRules, IsOffered, LinkState,
    LinkedIdentity, OFFERED, ProviderMark, ProviderOffer, ProviderTold,
};
pub use joining::Joining;
pub use passkeys::{MyPasskeys, PasskeyListView, PasskeyRow};
pub use password::PasswordHash;
pub use profile::{PersonPage, PersonView, ProfilePage, ProfileView};
pub use provider::{MapRule, ProviderClaims, ProviderRules, SpaceName};
pub use queries::{
    AnybodyHere, CodePage, EmailPage, FirstPage, LinkPage, Me, PasswordPage, PersonOf, ProvePage, SignInPage,
    SignUpPage, StopEmailPage,
};
pub use second::{MySecondFactor, SecondFactorView, SecondStepPage, SecondStepView};
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
        .and(passkeys::routes())
        .and(second::routes())
        .and(sessions::routes())
        .and(tokens::routes())
        .and(identities::routes())
}
