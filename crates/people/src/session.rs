//! How a session begins, whichever way somebody came in.

use cocreate_kernel::{
    Ask, Decision, Fault, IDLE, MINUTE, MailDraft, PersonId, Row, SESSION, SessionToken, StoreFault, To, Tx,
    params,
};
use cocreate_web::Preparation;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::agent;
use crate::code::escaped;
use crate::second_sql::{ASKS_SECOND, DELETE_HALVES, DELETE_OVER_HALVES, INSERT_HALF};
use crate::sessions_sql::{COUNT_BROWSERS, KNOW_BROWSER};
use crate::sql::{
    DELETE_OTHER_SESSIONS, DELETE_OVER_SESSIONS, DELETE_SESSION, INSERT_SESSION, PROVE_SESSION,
};

/// Longest name of a browser that is kept, in bytes.
const AGENT: usize = 300;
/// How long a second factor is waited for: milliseconds.
const HALF: i64 = 5 * MINUTE;

/// How somebody proved who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// By a password.
    Password,
    /// By a code or link that came by mail.
    Code,
    /// By a passkey.
    Passkey,
    /// At a provider of identities.
    Provider,
}

impl Method {
    /// Every method.
    pub const ALL: [Self; 4] = [Self::Password, Self::Code, Self::Passkey, Self::Provider];

    /// Reads a column.
    pub(crate) fn read(row: &Row<'_>, column: usize) -> Result<Self, StoreFault> {
        let text: String = row.get(column)?;
        let known = Self::ALL.into_iter().find(|method| method.as_str() == text);
        known.ok_or(StoreFault::Shape { column, reason: text })
    }

    /// As it stands in the database and in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Code => "code",
            Self::Passkey => "passkey",
            Self::Provider => "provider",
        }
    }
}

/// What beginning a session comes to.
#[derive(Debug, Default)]
pub struct Opening {
    waits: bool,
    letter: Option<MailDraft>,
}

impl Opening {
    /// Whether a second factor is asked for first.
    pub(crate) fn waits(&self) -> bool {
        self.waits
    }

    /// What is on record of it.
    pub(crate) fn entry(&self) -> &'static str {
        if self.waits { "session.half_started" } else { "session.started" }
    }

    /// The same decision; its owner is told where the browser is new.
    pub(crate) fn tell<C, R>(self, decision: Decision<C, R>) -> Decision<C, R> {
        match self.letter {
            Some(letter) => decision.mail(letter),
            None => decision,
        }
    }
}

/// Where somebody goes on who signed in, perhaps by half.
pub(crate) fn onward(waits: bool, came: Option<&str>) -> String {
    match came {
        Some(next) if waits => format!("/sign-in/second?next={}", escaped(next)),
        None if waits => "/sign-in/second".to_owned(),
        came => came.unwrap_or("/").to_owned(),
    }
}

/// A session about to begin.
#[derive(Clone, Debug)]
pub struct NewSession {
    token: SessionToken,
    /// The session that the request carried: the new one takes its place.
    before: Option<SessionToken>,
    method: Method,
    agent: Option<String>,
    proven: bool,
    /// Whether a second factor was shown.
    whole: bool,
}

impl NewSession {
    /// A session for whoever sent this request.
    #[must_use]
    pub fn of(preparation: &Preparation<'_>, method: Method) -> Self {
        let agent = preparation.agent.map(|agent| agent.chars().take(AGENT).collect());
        Self {
            token: SessionToken(preparation.chance()),
            before: preparation.session,
            method,
            agent,
            proven: true,
            whole: false,
        }
    }

    /// A session under a token that is known already.
    #[must_use]
    pub fn under(token: SessionToken, method: Method) -> Self {
        Self { token, before: None, method, agent: None, proven: true, whole: false }
    }

    /// The same, where nobody has just shown who they are: somewhere else they were signed in already.
    #[must_use]
    pub fn unproven(self) -> Self {
        Self { proven: false, ..self }
    }

    /// Its secret.
    #[must_use]
    pub fn token(&self) -> SessionToken {
        self.token
    }

    /// How it begins.
    #[must_use]
    pub fn method(&self) -> Method {
        self.method
    }

    /// The same, where a second factor was shown elsewhere.
    #[must_use]
    pub fn doubly(self) -> Self {
        Self { whole: true, ..self }
    }

    /// The same after a second factor; `method` is what came first, and `proven` whether it was shown just then.
    pub(crate) fn whole(&self, method: Method, proven: bool) -> Self {
        Self { method, proven, whole: true, ..self.clone() }
    }

    /// The browser in words, for whoever shall recognise it.
    fn browser(&self) -> String {
        let called = self.agent.as_deref().unwrap_or_default();
        let names: Vec<&str> =
            [agent::browser(called), agent::system(called)].into_iter().flatten().collect();
        if names.is_empty() { called.chars().take(60).collect() } else { names.join(", ") }
    }

    /// What beginning it comes to.
    ///
    /// # Errors
    /// Any [`StoreFault`].
    pub(crate) fn opening(&self, tx: &mut Tx<'_>, person: PersonId) -> Result<Opening, StoreFault> {
        let (waits, browser) = (self.waits(tx, person)?, self.browser());
        let (known, same): (i64, i64) =
            tx.one(&COUNT_BROWSERS, params![person, &browser], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let new = !waits && known > 0 && same == 0;
        let letter = || {
            let values = json!({"browser": browser, "link": "/me/sessions"});
            MailDraft::new(To::Person(person), "new-browser", values)
        };
        Ok(Opening { waits, letter: new.then(letter) })
    }

    /// Whether a second factor is asked for first: of whoever has one, whatever they came with but a passkey, which has
    /// verified them itself.
    ///
    /// # Errors
    /// Any [`StoreFault`].
    pub(crate) fn waits(&self, tx: &mut Tx<'_>, person: PersonId) -> Result<bool, StoreFault> {
        if self.whole || self.method == Method::Passkey {
            return Ok(false);
        }
        Ok(tx.maybe(&ASKS_SECOND, params![person], |_| Ok(()))?.is_some())
    }

    /// Begins it. Where a second factor is asked for, only that is noted, under the token that the browser will carry:
    /// no session exists until it is shown. The one that the request carried ends, and so do those of this person that are over.
    ///
    /// # Errors
    /// Any [`StoreFault`].
    pub(crate) fn begin(&self, tx: &mut Tx<'_>, person: PersonId, now: i64) -> Result<(), StoreFault> {
        if let Some(before) = &self.before {
            tx.run(&DELETE_SESSION, params![&before.hash()])?;
        }
        tx.run(&DELETE_OVER_SESSIONS, params![person, now, now - IDLE])?;
        let (token, method) = (self.token.hash(), self.method.as_str());
        if self.waits(tx, person)? {
            tx.run(&DELETE_OVER_HALVES, params![now])?;
            tx.run(&INSERT_HALF, params![&token, person, method, i64::from(self.proven), now + HALF])?;
            return Ok(());
        }
        tx.run(&KNOW_BROWSER, params![person, &self.browser(), now])?;
        let (agent, proven_at) = (self.agent.as_deref(), if self.proven { now } else { 0 });
        tx.run(&INSERT_SESSION, params![&token, person, now, now + SESSION, method, agent, proven_at])?;
        Ok(())
    }
}

/// A session whose owner proved anew who they are: it goes on under a new token.
#[derive(Clone, Debug)]
pub struct Rotation {
    before: SessionToken,
    after: SessionToken,
}

impl Rotation {
    /// Of the session that the request carries.
    ///
    /// # Errors
    /// [`Fault::SignIn`] where it carries none: a program's token cannot be proven.
    pub fn of(preparation: &Preparation<'_>) -> Result<Self, Fault> {
        let before = preparation.session.ok_or(Fault::SignIn)?;
        Ok(Self { before, after: SessionToken(preparation.chance()) })
    }

    /// The secret until now.
    #[must_use]
    pub fn before(&self) -> SessionToken {
        self.before
    }

    /// The secret from now on.
    #[must_use]
    pub fn after(&self) -> SessionToken {
        self.after
    }

    /// Writes down that the proof was given.
    ///
    /// # Errors
    /// Any [`StoreFault`].
    pub(crate) fn prove(&self, tx: &mut Tx<'_>, now: i64) -> Result<(), StoreFault> {
        tx.run(&PROVE_SESSION, params![&self.before.hash(), &self.after.hash(), now])?;
        Ok(())
    }
}

/// Ends every session of somebody, but for one that goes on; also those that wait for a second factor.
///
/// # Errors
/// Any [`StoreFault`].
pub(crate) fn end_others(
    tx: &mut Tx<'_>,
    person: PersonId,
    keep: Option<SessionToken>,
) -> Result<(), StoreFault> {
    let keep = keep.map_or([0; 32], |token| token.hash());
    tx.run(&DELETE_OTHER_SESSIONS, params![person, &keep])?;
    tx.run(&DELETE_HALVES, params![person])?;
    Ok(())
}
