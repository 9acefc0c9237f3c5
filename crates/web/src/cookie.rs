//! The session cookie, and the cookies that keep what a reader prefers.

use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, COOKIE};
use cocreate_kernel::{Actor, ApiToken, Bearer, SECOND, SESSION, SessionToken};

use crate::Site;

/// What a command does to the session of whoever sent it.
#[derive(Clone, Copy, Debug)]
pub enum SessionAct {
    /// Nothing.
    Keep,
    /// Starts one.
    Start(SessionToken),
    /// Ends it.
    End,
}

/// `__Host-` binds the cookie to this host over HTTPS; browsers refuse the prefix over plain HTTP.
pub(crate) fn name(site: &Site) -> &'static str {
    if site.https { "__Host-session" } else { "session" }
}

fn value<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(found, value)| (found == name).then_some(value))
}

/// The session token that a request carries.
pub(crate) fn token(headers: &HeaderMap, site: &Site) -> Option<SessionToken> {
    value(headers, name(site)).and_then(SessionToken::from_hex)
}

/// Who a request says it is from: a token where it carries one (RFC 6750, section 2.1), else its session.
pub(crate) fn bearer(headers: &HeaderMap, site: &Site) -> Bearer {
    if let Some(header) = headers.get(AUTHORIZATION) {
        let text = header.to_str().ok().and_then(|header| header.split_once(' '));
        let token = text.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        return Bearer::Token(token.and_then(|(_, token)| ApiToken::from_text(token.trim())));
    }
    token(headers, site).map_or(Bearer::Known(Actor::Guest), Bearer::Session)
}

/// The cookie of the language that a reader chose.
pub const LANGUAGE: &str = "language";

/// What a reader prefers, kept in their browser for a year.
#[derive(Clone, Debug)]
pub struct Preference {
    /// The cookie.
    pub name: &'static str,
    /// What it says: letters, digits, dots and hyphens.
    pub value: String,
}

impl Preference {
    /// The `Set-Cookie` value.
    pub(crate) fn set(&self) -> String {
        format!("{}={}; Path=/; SameSite=Lax; Max-Age=31536000", self.name, self.value)
    }
}

/// What a cookie of a preference says.
pub(crate) fn preference<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    value(headers, name)
}

/// A cookie that a browser carries for some minutes, from one page to another. No script reads it.
#[derive(Clone, Copy, Debug)]
pub struct ShortCookie {
    /// Its name, before what binds it to the host.
    pub name: &'static str,
    /// How long it is carried: milliseconds.
    pub lasts: i64,
}

impl ShortCookie {
    fn full_name(&self, site: &Site) -> String {
        format!("{}{}", if site.https { "__Host-" } else { "" }, self.name)
    }

    /// What a request carries.
    pub(crate) fn carried<'h>(&self, headers: &'h HeaderMap, site: &Site) -> Option<&'h str> {
        value(headers, &self.full_name(site)).filter(|value| !value.is_empty())
    }

    /// The `Set-Cookie` value that gives or takes it.
    pub(crate) fn set(&self, value: Option<&str>, site: &Site) -> String {
        let age = value.map_or(0, |_| self.lasts / SECOND);
        let (name, value) = (self.full_name(site), value.unwrap_or_default());
        let secure = if site.https { "; Secure" } else { "" };
        format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}")
    }
}

/// The `Set-Cookie` value for a session act.
pub(crate) fn set(act: SessionAct, site: &Site) -> Option<String> {
    let (value, age) = match act {
        SessionAct::Keep => return None,
        SessionAct::Start(token) => (token.to_hex(), SESSION / SECOND),
        SessionAct::End => (String::new(), 0),
    };
    let secure = if site.https { "; Secure" } else { "" };
    Some(format!("{}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}", name(site)))
}
