//! How a session begins, whichever way somebody came in.

use cocreate_kernel::{Fault, IDLE, PersonId, Row, SESSION, SessionToken, StoreFault, Tx, params};
use cocreate_web::Preparation;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::sql::{
    DELETE_OTHER_SESSIONS, DELETE_OVER_SESSIONS, DELETE_SESSION, INSERT_SESSION, PROVE_SESSION,
};

/// Longest name of a browser that is kept, in bytes.
const AGENT: usize = 300;

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

/// A session about to begin.
#[derive(Clone, Debug)]
pub struct NewSession {
    token: SessionToken,
    /// The session that the request carried: the new one takes its place.
    before: Option<SessionToken>,
    method: Method,
    agent: Option<String>,
    proven: bool,
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
        }
    }

    /// A session under a token that is known already.
    #[must_use]
    pub fn under(token: SessionToken, method: Method) -> Self {
        Self { token, before: None, method, agent: None, proven: true }
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

    /// Begins it. The one that the request carried ends, and so do those of this person that are over.
    ///
    /// # Errors
    /// Any [`StoreFault`].
    pub(crate) fn begin(&self, tx: &mut Tx<'_>, person: PersonId, now: i64) -> Result<(), StoreFault> {
        if let Some(before) = &self.before {
            tx.run(&DELETE_SESSION, params![&before.hash()])?;
        }
        tx.run(&DELETE_OVER_SESSIONS, params![person, now, now - IDLE])?;
        let (token, method) = (self.token.hash(), self.method.as_str());
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

/// Ends every session of somebody, but for one that goes on.
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
    Ok(())
}
