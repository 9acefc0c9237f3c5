//! What can be seen of people: the forms to come in, and oneself.

use cocreate_kernel::{Instant, PersonId, Power, SpaceId};
use cocreate_web::GroupMark;
use serde::Serialize;
use utoipa::ToSchema;

/// The form to join.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SignUpView {
    /// Where to go on afterwards, as it was asked for.
    pub next: Option<String>,
}

/// The form to sign in.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SignInView {
    /// Where to go on afterwards, as it was asked for.
    pub next: Option<String>,
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
