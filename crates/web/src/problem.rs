//! Faults as answers: problem details (RFC 9457) for programs, a page for people.

use axum::http::StatusCode;
use cocreate_kernel::{Fault, Flaw};
use serde::Serialize;
use utoipa::ToSchema;

use crate::Lang;

/// Problem details (RFC 9457), with a stable code and the flaws of each field.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Problem {
    /// `/problems/` and the code.
    #[serde(rename = "type")]
    pub kind: String,
    /// A sentence in the reader's language.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// Stable code.
    pub code: &'static str,
    /// What is wrong with which field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
    /// Seconds after which it is worth trying again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<i64>,
}

/// What is wrong with one field.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FieldProblem {
    /// The field.
    pub field: String,
    /// Stable code.
    pub code: &'static str,
    /// The limit that was passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A sentence in the reader's language.
    pub message: String,
}

/// Status and code of a fault.
pub(crate) fn status(fault: &Fault) -> (StatusCode, &'static str) {
    match fault {
        Fault::NotFound => (StatusCode::NOT_FOUND, "not_found"),
        Fault::SignIn => (StatusCode::UNAUTHORIZED, "sign_in"),
        Fault::Denied(code) => (StatusCode::FORBIDDEN, code),
        Fault::Invalid(_) => (StatusCode::UNPROCESSABLE_ENTITY, "invalid"),
        Fault::Conflict(code) => (StatusCode::CONFLICT, code),
        Fault::ProveYourself => (StatusCode::FORBIDDEN, "prove_yourself"),
        Fault::NeedsApproval => (StatusCode::FORBIDDEN, "needs_approval"),
        Fault::TooMany(_) => (StatusCode::TOO_MANY_REQUESTS, "too_many"),
        Fault::Broken(_) => (StatusCode::INTERNAL_SERVER_ERROR, "broken"),
    }
}

/// The sentence for a flaw.
pub(crate) fn message(lang: &Lang, flaw: &Flaw) -> String {
    let key = format!("flaw-{}", flaw.code.replace('_', "-"));
    match flaw.limit {
        Some(limit) => lang.with(&key, "limit", limit),
        None => lang.say(&key, None).into_owned(),
    }
}

impl Problem {
    /// Whether signing in elsewhere went wrong: then the way back is to sign in.
    pub(crate) fn is_of_a_provider(&self) -> bool {
        self.code.starts_with("provider_")
    }

    pub(crate) fn coded(status: StatusCode, code: &'static str, lang: &Lang, flaws: &[Flaw]) -> Self {
        let errors = flaws.iter().map(|flaw| FieldProblem {
            field: flaw.field.clone(),
            code: flaw.code,
            limit: flaw.limit,
            message: message(lang, flaw),
        });
        Self {
            kind: format!("/problems/{code}"),
            title: lang.say(&format!("problem-{}", code.replace('_', "-")), None).into_owned(),
            status: status.as_u16(),
            code,
            errors: errors.collect(),
            retry_after: None,
        }
    }

    /// When it is worth trying again, in the unit that says it best: a key and a count.
    #[must_use]
    pub fn again(&self) -> Option<(&'static str, i64)> {
        const MINUTE: i64 = 60;
        const HOUR: i64 = 60 * MINUTE;
        let seconds = self.retry_after?;
        Some(match seconds {
            ..MINUTE => ("problem-again-seconds", seconds.max(1)),
            MINUTE..HOUR => ("problem-again-minutes", (seconds + MINUTE - 1) / MINUTE),
            _ => ("problem-again-hours", (seconds + HOUR - 1) / HOUR),
        })
    }
}
