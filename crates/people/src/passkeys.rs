//! One's own passkeys, and the forms that work with them.

use cocreate_kernel::{
    Actor, Ask, Fault, Instant, PasskeyId, PersonId, Query, Reader, Scope, SessionToken, params,
};
use cocreate_web::{Input, Preparation, Routes, SessionAct, page};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use webauthn_rs::prelude::Uuid;

use crate::commands::{
    AddPasskey, AddPasskeyInput, AskPasskey, AskPasskeyInput, BeginPasskey, BeginPasskeyInput, Challenge,
    EnterByPasskey, EnterByPasskeyInput, PasskeyAdded, PasskeyRemoved, PasskeyShown, PasskeyState,
    ProveByPasskey, ProveByPasskeyInput, RemovePasskey,
};
use crate::passkeys_sql::{LIST_PASSKEYS, MY_CREDENTIALS, WHO_REGISTERS};
use crate::queries::{ProvePage, SignInPage};
use crate::session::Rotation;
use crate::webauthn::{Shown, answer, broken, key, options, site_of};
use crate::{Method, NewSession};

/// Most passkeys in the list.
const MOST: i64 = 100;

/// Your passkeys, the oldest first. Asked only of somebody who has just proved who they are.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct MyPasskeys {}

/// One passkey.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PasskeyRow {
    /// Its key.
    pub id: PasskeyId,
    /// How its owner calls it.
    pub name: String,
    /// Since when it opens the account.
    #[schema(inline)]
    pub made_at: Instant,
    /// When it was last used.
    #[schema(inline)]
    pub seen_at: Option<Instant>,
}

/// One's passkeys.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PasskeyListView {
    /// The passkeys, the oldest first.
    pub passkeys: Vec<PasskeyRow>,
}

impl Query for MyPasskeys {
    type View = PasskeyListView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<PasskeyListView, Fault> {
        let me = actor.demand_proven()?;
        let passkeys = reader.all(&LIST_PASSKEYS, params![me, MOST], |row| {
            Ok(PasskeyRow { id: row.get(0)?, name: row.get(1)?, made_at: row.get(2)?, seen_at: row.get(3)? })
        })?;
        Ok(PasskeyListView { passkeys })
    }
}

/// Who registers, and what they have already. Not routed: only a new challenge asks it.
struct Registering;

struct Registrant {
    name: String,
    email: Option<String>,
    /// Handle and credential of each passkey.
    held: Vec<(Vec<u8>, Vec<u8>)>,
}

impl Query for Registering {
    type View = Registrant;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<Registrant, Fault> {
        let me: PersonId = actor.demand_proven()?;
        let held = reader.all(&MY_CREDENTIALS, params![me], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let (name, email) = reader.one(&WHO_REGISTERS, params![me], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Registrant { name, email, held })
    }
}

pub(crate) fn routes() -> Routes {
    Routes::of("people")
        .read::<MyPasskeys>("/me/passkeys")
        .post::<AddPasskeyInput>("/me/passkeys")
        .post::<BeginPasskeyInput>("/me/passkeys/challenge")
        .post::<RemovePasskey>("/me/passkeys/{passkey}/removal")
        .delete::<RemovePasskey>("/me/passkeys/{passkey}")
        .post::<AskPasskeyInput>("/passkeys/challenge")
        .post::<EnterByPasskeyInput>("/sessions/passkey")
        .post::<ProveByPasskeyInput>("/prove/passkey")
}

impl Input for BeginPasskeyInput {
    type Command = BeginPasskey;
    type Form = MyPasskeys;
    const SECRET: bool = true;

    /// The passkey shall be one that the device finds by itself, and that verifies whoever holds it.
    fn command(self, preparation: &Preparation<'_>) -> Result<BeginPasskey, Fault> {
        let site = site_of(preparation.site, &preparation.site_name())?;
        let who = preparation.desk.read_blocking(preparation.actor, &Registering)?;
        let held = who.held.first().and_then(|(handle, _)| <[u8; 16]>::try_from(handle.as_slice()).ok());
        let handle = held.unwrap_or_else(|| preparation.chance());
        let account = who.email.as_deref().unwrap_or(&who.name);
        let exclude = who.held.iter().map(|(_, credential)| credential.clone()).collect();
        let (asked, registration) = site
            .start_passkey_registration(Uuid::from_bytes(handle), account, &who.name, Some(exclude))
            .map_err(broken)?;
        let mut options = options(&asked)?;
        options["authenticatorSelection"]["residentKey"] = "required".into();
        options["authenticatorSelection"]["requireResidentKey"] = true.into();
        let state = serde_json::to_string(&PasskeyState { handle, registration }).map_err(broken)?;
        Ok(BeginPasskey { key: SessionToken(preparation.chance()), state, options })
    }

    fn next(_: &Challenge, _: Option<&str>) -> String {
        "/me/passkeys".to_owned()
    }
}

impl Input for AddPasskeyInput {
    type Command = AddPasskey;
    type Form = MyPasskeys;

    fn command(self, preparation: &Preparation<'_>) -> Result<AddPasskey, Fault> {
        let (site, key) = (site_of(preparation.site, &preparation.site_name())?, key(&self.ceremony)?);
        AddPasskey::checked(site, key, answer(&self.credential)?, &self.name, preparation.desk.now())
    }

    fn next(_: &PasskeyAdded, _: Option<&str>) -> String {
        "/me/passkeys".to_owned()
    }
}

impl Input for RemovePasskey {
    type Command = Self;
    type Form = MyPasskeys;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(_: &PasskeyRemoved, _: Option<&str>) -> String {
        "/me/passkeys".to_owned()
    }
}

impl Input for AskPasskeyInput {
    type Command = AskPasskey;
    type Form = SignInPage;
    const SECRET: bool = true;

    fn command(self, preparation: &Preparation<'_>) -> Result<AskPasskey, Fault> {
        let site = site_of(preparation.site, &preparation.site_name())?;
        let (asked, state) = site.start_discoverable_authentication().map_err(broken)?;
        let state = serde_json::to_string(&state).map_err(broken)?;
        let key = SessionToken(preparation.chance());
        Ok(AskPasskey { key, state, options: options(&asked)? })
    }

    fn next(_: &Challenge, _: Option<&str>) -> String {
        "/sign-in".to_owned()
    }
}

impl Input for EnterByPasskeyInput {
    type Command = EnterByPasskey;
    type Form = SignInPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<EnterByPasskey, Fault> {
        let shown = Shown::parse(preparation, &self.ceremony, &self.credential)?;
        Ok(EnterByPasskey { shown, session: NewSession::of(preparation, Method::Passkey) })
    }

    fn session(command: &EnterByPasskey) -> SessionAct {
        SessionAct::Start(command.session.token())
    }

    fn refusal(shown: &PasskeyShown) -> Option<Fault> {
        copied(shown)
    }

    fn next(_: &PasskeyShown, came: Option<&str>) -> String {
        came.unwrap_or("/").to_owned()
    }
}

impl Input for ProveByPasskeyInput {
    type Command = ProveByPasskey;
    type Form = ProvePage;

    fn command(self, preparation: &Preparation<'_>) -> Result<ProveByPasskey, Fault> {
        let shown = Shown::parse(preparation, &self.ceremony, &self.credential)?;
        Ok(ProveByPasskey { shown, session: Rotation::of(preparation)? })
    }

    fn session(command: &ProveByPasskey) -> SessionAct {
        SessionAct::Start(command.session.after())
    }

    fn refusal(shown: &PasskeyShown) -> Option<Fault> {
        copied(shown)
    }

    fn next(_: &PasskeyShown, came: Option<&str>) -> String {
        came.unwrap_or("/").to_owned()
    }
}

fn copied(shown: &PasskeyShown) -> Option<Fault> {
    shown.person.is_none().then(|| Fault::invalid("", "passkey_copied"))
}

page!(PasskeyListView, "passkeys.html");
