//! What can be asked of people.

use cocreate_kernel::{
    Actor, Ask, Command, Fault, PersonId, Query, Reader, Row, Scope, SpaceId, StoreFault, params,
};
use cocreate_web::{GroupMark, PAGE};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::code::secret;
use crate::identities::{offered, proving};
use crate::sql::{
    ANY_ADMINISTRATOR, ANYBODY, CHANGE_OF, CODE_OF_LINK, CODE_OF_STOP, CODE_OF_TICKET, FIND_ENTRANT,
    FIND_FIRST_LINK, FIND_ME, FIND_PASSWORD, MY_ACCOUNT, MY_SPACES, PROOF_OF,
};
use crate::views::{
    CodeView, EmailView, FirstView, LinkView, MeView, MySpace, PasswordView, ProveView, SignInView,
    SignUpView, StopEmailView,
};
use crate::{Email, SignUp};

/// The form to join.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct SignUpPage {
    /// Where to go on afterwards.
    #[serde(default)]
    pub next: Option<String>,
}

impl Query for SignUpPage {
    type View = SignUpView;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<SignUpView, Fault> {
        let joining = reader.permits(&Actor::Guest, &SignUp::PERMIT).is_ok();
        Ok(SignUpView { next: self.next.clone(), joining, providers: offered(reader)? })
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

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<SignInView, Fault> {
        let joining = reader.permits(&Actor::Guest, &SignUp::PERMIT).is_ok();
        Ok(SignInView { next: self.next.clone(), joining, providers: offered(reader)? })
    }
}

/// The form for the code that came by mail.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct CodePage {
    /// Where to go on afterwards.
    #[serde(default)]
    pub next: Option<String>,
    /// What the browser keeps.
    #[serde(default)]
    #[schema(ignore)]
    pub(crate) ticket: Option<String>,
}

impl Query for CodePage {
    type View = CodeView;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<CodeView, Fault> {
        let (next, now) = (self.next.clone(), reader.now());
        let found = match self.ticket.as_deref().and_then(secret) {
            Some(ticket) => reader
                .maybe(&CODE_OF_TICKET, params![&ticket.hash(), now], |row| Ok((row.get(0)?, row.get(1)?)))?,
            None => None,
        };
        let (email, ends_at) = found.unzip();
        Ok(CodeView { email, ends_at, next })
    }
}

/// The form to which the link in a letter leads. Asking for it uses nothing up.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct LinkPage {
    /// The secret of the link.
    #[serde(default)]
    pub key: String,
    /// Where to go on afterwards.
    #[serde(default)]
    pub next: Option<String>,
}

impl Query for LinkPage {
    type View = LinkView;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<LinkView, Fault> {
        let now = reader.now();
        let found = match secret(&self.key) {
            Some(key) => reader.maybe(&CODE_OF_LINK, params![&key.hash(), now], |row| {
                Ok((row.get::<String>(0)?, row.get::<Option<PersonId>>(2)?))
            })?,
            None => None,
        };
        let (email, person) = found.unzip();
        let has_account = person.flatten().is_some();
        Ok(LinkView { email, has_account, key: self.key.clone(), next: self.next.clone() })
    }
}

/// The form to prove anew who you are.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct ProvePage {
    /// Where to go on afterwards.
    #[serde(default)]
    pub next: Option<String>,
}

impl Query for ProvePage {
    type View = ProveView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<ProveView, Fault> {
        let (me, now) = (actor.person_id().ok_or(Fault::SignIn)?, reader.now());
        let mut providers = proving(reader, me)?;
        let found = reader.maybe(&PROOF_OF, params![me, now], |row| {
            Ok(ProveView {
                providers: std::mem::take(&mut providers),
                email: row.get(0)?,
                has_password: row.get::<Option<String>>(1)?.is_some(),
                code_ends_at: row.get(2)?,
                has_passkey: row.get::<i64>(3)? > 0,
                asks_second: row.get::<i64>(4)? > 0,
                next: self.next.clone(),
            })
        })?;
        found.ok_or(Fault::SignIn)
    }
}

/// The forms for your password. Asks for a fresh proof of who you are.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct PasswordPage {}

impl Query for PasswordPage {
    type View = PasswordView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<PasswordView, Fault> {
        let me = actor.demand_proven()?;
        Ok(reader.one(&MY_ACCOUNT, params![me], |row| {
            let has_password = row.get::<Option<String>>(1)?.is_some();
            Ok(PasswordView { email: row.get(0)?, has_password })
        })?)
    }
}

/// The forms for your e-mail address. Asks for a fresh proof of who you are.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct EmailPage {}

impl Query for EmailPage {
    type View = EmailView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<EmailView, Fault> {
        let (me, now) = (actor.demand_proven()?, reader.now());
        let found = reader.maybe(&CHANGE_OF, params![me, now], |row| {
            Ok(EmailView { email: row.get(0)?, asked: row.get(1)?, ends_at: row.get(2)? })
        })?;
        found.ok_or(Fault::SignIn)
    }
}

/// The form that stops a change of address, for whoever reads the mail of the old one.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct StopEmailPage {
    /// The secret of the link.
    #[serde(default)]
    pub key: String,
}

impl Query for StopEmailPage {
    type View = StopEmailView;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<StopEmailView, Fault> {
        let now = reader.now();
        let waiting = match secret(&self.key) {
            Some(key) => reader.maybe(&CODE_OF_STOP, params![&key.hash(), now], |_| Ok(()))?.is_some(),
            None => false,
        };
        Ok(StopEmailView { waiting, key: self.key.clone() })
    }
}

/// The form to become the first administrator. There is none without a link that holds.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct FirstPage {
    /// The secret of the link.
    pub token: String,
}

impl Query for FirstPage {
    type View = FirstView;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<FirstView, Fault> {
        let key = secret(&self.token).ok_or(Fault::NotFound)?;
        reader.maybe(&FIND_FIRST_LINK, params![&key.hash()], |_| Ok(()))?.ok_or(Fault::NotFound)?;
        if reader.maybe(&ANY_ADMINISTRATOR, params![], |_| Ok(()))?.is_some() {
            return Err(Fault::NotFound);
        }
        Ok(FirstView { token: self.token.clone() })
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

/// What new passwords and letters must know of an account. Not routed.
pub(crate) struct FindAccount(pub(crate) PersonId);

impl Query for FindAccount {
    /// Address, and the hash of the password.
    type View = Option<(Option<String>, Option<String>)>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Self::View, Fault> {
        Ok(reader.maybe(&MY_ACCOUNT, params![self.0], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }
}

/// Whose account has an address. Not routed.
#[derive(Debug)]
pub struct PersonOf(pub Email);

impl Query for PersonOf {
    type View = Option<PersonId>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Self::View, Fault> {
        Ok(reader.maybe(&FIND_ENTRANT, params![self.0.as_str()], |row| row.get(0))?)
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
