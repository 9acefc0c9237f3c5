//! People: accounts, passwords and sessions.

mod commands;
mod email;
mod pages;
mod password;
mod profile;
mod profile_sql;
mod queries;
mod session;
mod sql;
mod views;

use cocreate_web::Routes;

pub use commands::{
    ChangeProfile, ChooseLanguage, Joined, LanguageChosen, Profile, SessionEnded, SessionStarted, SignIn,
    SignInInput, SignOut, SignOutInput, SignUp, SignUpInput,
};
pub use email::Email;
pub use password::PasswordHash;
pub use profile::{PersonPage, PersonView, ProfilePage, ProfileView};
pub use queries::{AnybodyHere, Me, SignInPage, SignUpPage};
pub use session::{Method, NewSession};
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
        .read::<SignUpPage>("/sign-up")
        .post::<SignUpInput>("/people")
        .read::<SignInPage>("/sign-in")
        .post::<SignInInput>("/sessions")
        .post::<SignOutInput>("/sessions/end")
        .post::<ChooseLanguage>("/language")
        .read::<Me>("/me")
        .and(profile::routes())
}
