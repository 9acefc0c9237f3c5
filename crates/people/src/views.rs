//! What can be seen of people: the forms to come in, and oneself.

use cocreate_kernel::{Instant, PersonId, Power, SpaceId};
use cocreate_web::GroupMark;
use serde::Serialize;
use utoipa::ToSchema;

use crate::identities::ProviderMark;

/// The form to join.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SignUpView {
    /// Where to go on afterwards, as it was asked for.
    pub next: Option<String>,
    /// Whether anybody may join; else only who is invited.
    pub joining: bool,
    /// Where else people have accounts with which they can come in.
    pub providers: Vec<ProviderMark>,
}

/// The form to sign in.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SignInView {
    /// Where to go on afterwards, as it was asked for.
    pub next: Option<String>,
    /// Whether anybody may join; else only who is invited.
    pub joining: bool,
    /// Where else people have accounts with which they can come in.
    pub providers: Vec<ProviderMark>,
}

/// One's part in a space.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MySpace {
    /// The space.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
    /// One's power in it.
    pub power: Power,
    /// The group one speaks for.
    pub group: Option<GroupMark>,
    /// Since when one is a member.
    #[schema(inline)]
    pub joined_at: Instant,
}

/// Who is signed in, with a page of their spaces.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MeView {
    /// The person.
    pub id: PersonId,
    /// The name that others see.
    pub name: String,
    /// The e-mail address; only its owner sees it.
    pub email: Option<String>,
    /// Since when the account exists.
    #[schema(inline)]
    pub joined_at: Instant,
    /// The spaces one is a member of.
    pub spaces: Vec<MySpace>,
    /// Where the list of spaces goes on.
    pub next: Option<SpaceId>,
}

/// The form for the code that came by mail.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CodeView {
    /// Where a code went that this browser asked for and that can still be used.
    pub email: Option<String>,
    /// Until when it can be.
    #[schema(inline)]
    pub ends_at: Option<Instant>,
    /// Where to go on afterwards, as it was asked for.
    pub next: Option<String>,
}

/// The form to which a link in a letter leads. Opening it uses nothing up.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LinkView {
    /// As whom it lets one come in; nobody where it is over.
    pub email: Option<String>,
    /// Whether the address has an account already.
    pub has_account: bool,
    /// The secret of the link.
    #[serde(skip)]
    pub key: String,
    /// Where to go on afterwards, as it was asked for.
    pub next: Option<String>,
}

/// The form to prove anew who one is.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ProveView {
    /// Whether one can do so by a password.
    pub has_password: bool,
    /// Whether one can do so by a passkey.
    pub has_passkey: bool,
    /// Whether a code of an app is asked for besides a password or a code by mail.
    pub asks_second: bool,
    /// Where a code would go.
    pub email: Option<String>,
    /// Until when a code can be used that was sent.
    #[schema(inline)]
    pub code_ends_at: Option<Instant>,
    /// Where else one can show who one is.
    pub providers: Vec<ProviderMark>,
    /// Where to go on afterwards, as it was asked for.
    pub next: Option<String>,
}

/// The forms for one's password.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PasswordView {
    /// Whether one has a password.
    pub has_password: bool,
    /// One's address, for the keeper of passwords.
    pub email: Option<String>,
}

/// The forms for one's e-mail address.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct EmailView {
    /// The address now.
    pub email: Option<String>,
    /// The one that waits for its code.
    pub asked: Option<String>,
    /// Until when the code can be used.
    #[schema(inline)]
    pub ends_at: Option<Instant>,
}

/// The form that stops a change of address.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct StopEmailView {
    /// Whether there is a change that can be stopped.
    pub waiting: bool,
    /// The secret of the link.
    #[serde(skip)]
    pub key: String,
}

/// The form to become the first administrator.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FirstView {
    /// The secret of the link.
    #[serde(skip)]
    pub token: String,
}
