//! Why something could not be done: codes here, sentences in the locales.

use cocreate_store::{StoreFault, Undo};
use serde::Serialize;
use utoipa::ToSchema;

/// What is wrong with one field of the input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Flaw {
    /// The field; empty for the input as a whole.
    pub field: String,
    /// Stable code: `required`, `too_long`, `wrong_type`, …
    pub code: &'static str,
    /// The limit that was passed, where the code has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

impl Flaw {
    /// A flaw without a limit.
    #[must_use]
    pub fn new(field: impl Into<String>, code: &'static str) -> Self {
        Self { field: field.into(), code, limit: None }
    }

    /// A flaw with the limit that was passed.
    #[must_use]
    pub fn beyond(field: impl Into<String>, code: &'static str, limit: i64) -> Self {
        Self { field: field.into(), code, limit: Some(limit) }
    }
}

/// Why something could not be done. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It does not exist, or not for this actor.
    #[error("not found")]
    NotFound,
    /// Somebody must be signed in for this.
    #[error("sign in first")]
    SignIn,
    /// Somebody must prove anew who they are before this.
    #[error("prove who you are first")]
    ProveYourself,
    /// The charter permits it to this actor when somebody approves.
    #[error("needs approval")]
    NeedsApproval,
    /// The charter does not permit it to this actor.
    #[error("denied: {0}")]
    Denied(&'static str),
    /// The input is not acceptable.
    #[error("invalid: {0:?}")]
    Invalid(Vec<Flaw>),
    /// The state of things does not allow it now.
    #[error("conflict: {0}")]
    Conflict(&'static str),
    /// Too often: again in so many seconds.
    #[error("too many; again in {0} seconds")]
    TooMany(i64),
    /// A fault of ours or of the machine's; the text is for the log, never for the reader.
    #[error("broken: {0}")]
    Broken(String),
}

impl Fault {
    /// One flaw in one field.
    #[must_use]
    pub fn invalid(field: &str, code: &'static str) -> Self {
        Self::Invalid(vec![Flaw::new(field, code)])
    }

    /// Gives all flaws, or nothing when there are none.
    ///
    /// # Errors
    /// [`Fault::Invalid`] with the flaws.
    pub fn if_any(flaws: Vec<Flaw>) -> Result<(), Self> {
        if flaws.is_empty() { Ok(()) } else { Err(Self::Invalid(flaws)) }
    }
}

impl From<StoreFault> for Fault {
    fn from(fault: StoreFault) -> Self {
        match fault {
            StoreFault::Full => Self::Broken("the disk is full".to_owned()),
            StoreFault::Constraint(_) | StoreFault::Again(_) => Self::Conflict("lost_a_race"),
            other => Self::Broken(other.to_string()),
        }
    }
}

impl From<Undo<Fault>> for Fault {
    fn from(undo: Undo<Fault>) -> Self {
        match undo {
            Undo::Refused(fault) => fault,
            Undo::Fault(fault) => fault.into(),
        }
    }
}

impl From<Fault> for Undo<Fault> {
    fn from(fault: Fault) -> Self {
        Self::Refused(fault)
    }
}
