//! What can be asked of people.

use cocreate_kernel::{Actor, Ask, Fault, PersonId, Query, Reader, Row, Scope, SpaceId, StoreFault, params};
use cocreate_web::{GroupMark, PAGE};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::Email;
use crate::sql::{ANYBODY, FIND_ME, FIND_PASSWORD, MY_SPACES};
use crate::views::{MeView, MySpace, SignInView, SignUpView};

/// The form to join.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct SignUpPage {
    /// Where to go on afterwards.
    #[serde(default)]
    pub next: Option<String>,
}

impl Query for SignUpPage {
    type View = SignUpView;

    fn run(&self, _: &mut Reader<'_, '_>, _: &Actor) -> Result<SignUpView, Fault> {
        Ok(SignUpView { next: self.next.clone() })
    }
}

/// The form to sign in.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct SignInPage {
    /// Where to go on afterwards.
    #[serde(default)]
    pub next: Option<String>,
}

impl Query for SignInPage {
    type View = SignInView;

    fn run(&self, _: &mut Reader<'_, '_>, _: &Actor) -> Result<SignInView, Fault> {
        Ok(SignInView { next: self.next.clone() })
    }
}

/// Who you are, and the spaces you are a member of, 20 a page.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct Me {
    /// The space at which the last page ended.
    #[serde(default)]
    pub after: Option<SpaceId>,
}

impl Query for Me {
    type View = MeView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<MeView, Fault> {
        let me = actor.person_id().ok_or(Fault::SignIn)?;
        let after = self.after.unwrap_or(SpaceId(0));
        let mut spaces = reader.all(&MY_SPACES, params![me, after, PAGE as i64 + 1], space_row)?;
        let goes_on = spaces.len() > PAGE;
        spaces.truncate(PAGE);
        let next = spaces.last().filter(|_| goes_on).map(|space| space.id);
        Ok(reader.one(&FIND_ME, params![me], |row| {
            Ok(MeView {
                id: row.get(0)?,
                name: row.get(1)?,
                email: row.get(2)?,
                joined_at: row.get(3)?,
                spaces: std::mem::take(&mut spaces),
                next,
            })
        })?)
    }
}

pub(crate) fn space_row(row: &Row<'_>) -> Result<MySpace, StoreFault> {
    let power: String = row.get(2)?;
    Ok(MySpace {
        id: row.get(0)?,
        name: row.get(1)?,
        power: power.parse().map_err(|()| StoreFault::Shape { column: 2, reason: power })?,
        joined_at: row.get(3)?,
        group: GroupMark::maybe(row, 4)?,
    })
}

/// The person and the password hash of an address. Not routed: only signing in asks it.
pub(crate) struct FindPassword(pub(crate) Email);

impl Query for FindPassword {
    type View = Option<(PersonId, String)>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Self::View, Fault> {
        Ok(reader.maybe(&FIND_PASSWORD, params![self.0.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }
}

/// Whether anybody ever joined. Not routed: the demo world is made only where nobody did.
#[derive(Clone, Copy, Debug)]
pub struct AnybodyHere;

impl Query for AnybodyHere {
    type View = bool;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<bool, Fault> {
        Ok(reader.maybe(&ANYBODY, params![], |_| Ok(()))?.is_some())
    }
}
