//! Which face a client wants: the page or the JSON.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT;

/// The two faces of a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// A page for people.
    Html,
    /// JSON for programs.
    Json,
}

/// The address prefix under which everything is JSON.
pub(crate) const API: &str = "/api/v1";

impl Face {
    /// JSON under `/api/v1`, or where `Accept` names it before HTML.
    pub(crate) fn of(path: &str, headers: &HeaderMap) -> Self {
        if path.starts_with(API) {
            return Self::Json;
        }
        let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let json = accept.find("application/json").or_else(|| accept.find("application/problem+json"));
        match (json, accept.find("text/html")) {
            (Some(json), Some(html)) if json < html => Self::Json,
            (Some(_), None) => Self::Json,
            _ => Self::Html,
        }
    }
}
