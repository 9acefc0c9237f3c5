//! One's own profile, and what others see of somebody.

use cocreate_kernel::text::is_program;
use cocreate_kernel::{Actor, Ask, Fault, Instant, PersonId, Query, Reader, Scope, params};
use cocreate_web::{Input, LANGUAGE, Preference, Preparation, Routes, Zone, page};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::commands::{ChangeProfile, Profile};
use crate::profile_sql::{FIND_SOMEBODY, THEIR_SPACES};
use crate::queries::space_row;
use crate::views::MySpace;

/// Most spaces of somebody on their page.
const SPACES: i64 = 50;

/// Your profile.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct ProfilePage {}

/// Your profile.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ProfileView {
    /// Your key.
    pub id: PersonId,
    /// What it says.
    #[serde(flatten)]
    pub profile: Profile,
}

impl Query for ProfilePage {
    type View = ProfileView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<ProfileView, Fault> {
        let id = actor.person_id().ok_or(Fault::SignIn)?;
        Ok(ProfileView { id, profile: Profile::find(reader, id)? })
    }
}

/// Somebody, as those see them who share a space with them or can read what they said.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct PersonPage {
    /// The person.
    pub person: PersonId,
}

/// What others see of somebody.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PersonView {
    /// The person.
    pub id: PersonId,
    /// The name they go by.
    pub name: String,
    /// Whether it is a program.
    pub program: bool,
    /// What they say of themselves.
    pub about: Option<String>,
    /// Since when they are here.
    #[schema(inline)]
    pub joined_at: Instant,
    /// Where they take part, as far as you can see it: the newest 50 spaces.
    pub spaces: Vec<MySpace>,
    /// Whether it is you.
    pub yourself: bool,
}

impl Query for PersonPage {
    type View = PersonView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<PersonView, Fault> {
        let mut view = reader
            .maybe(&FIND_SOMEBODY, params![self.person, actor.key()], |row| {
                Ok(PersonView {
                    id: row.get(0)?,
                    program: is_program(&row.get::<String>(1)?),
                    name: row.get(1)?,
                    about: row.get(2)?,
                    joined_at: row.get(3)?,
                    spaces: Vec::new(),
                    yourself: actor.person_id() == Some(row.get(0)?),
                })
            })?
            .ok_or(Fault::NotFound)?;
        view.spaces = reader.all(&THEIR_SPACES, params![view.id, actor.key(), SPACES], space_row)?;
        Ok(view)
    }
}

impl Input for ChangeProfile {
    type Command = Self;
    type Form = ProfilePage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        self.checked()
    }

    fn preference(profile: &Profile) -> Option<Preference> {
        Some(Preference { name: LANGUAGE, value: profile.language.clone()? })
    }

    fn next(_: &Profile, _: Option<&str>) -> String {
        "/me/profile".to_owned()
    }
}

impl ProfileView {
    fn zones(&self) -> &'static [String] {
        Zone::names()
    }
}

page!(ProfileView, "profile.html");
page!(PersonView, "person.html");

pub(crate) fn routes() -> Routes {
    Routes::of("people")
        .read::<ProfilePage>("/me/profile")
        .post::<ChangeProfile>("/me/profile")
        .read::<PersonPage>("/people/{person}")
}
