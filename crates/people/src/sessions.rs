//! One's own sessions: where one is signed in, by which browser, and since when.

use std::fmt;

use cocreate_kernel::{
    Actor, Ask, Column, Fault, IDLE, Instant, Query, Reader, Row, Scope, StoreFault, params, record,
};
use cocreate_web::{Frame, Input, Preparation, Routes, page};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::ToSchema;

use crate::commands::{
    EndOtherSessions, EndOtherSessionsInput, EndSession, OtherSessionsEnded, SessionEnded,
};
use crate::sessions_sql::LIST_SESSIONS;
use crate::{Method, agent};

/// Most sessions in the list.
const MOST: i64 = 100;

/// Names a session to its owner: the first 8 bytes of the hash of its secret. It opens nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SessionHandle(pub(crate) [u8; 8]);

impl SessionHandle {
    /// The handle of a session, by the hash under which it is kept.
    #[must_use]
    pub fn of(hash: &[u8; 32]) -> Self {
        Self(std::array::from_fn(|n| hash[n]))
    }

    fn parse(text: &str) -> Option<Self> {
        let digits = text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        u64::from_str_radix(text, 16).ok().filter(|_| digits).map(|number| Self(number.to_be_bytes()))
    }
}

impl fmt::Display for SessionHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&record::hex(&self.0))
    }
}

impl fmt::Debug for SessionHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Column for SessionHandle {
    fn read(row: &Row<'_>, column: usize) -> Result<Self, StoreFault> {
        let hash: Vec<u8> = row.get(column)?;
        let first = hash.first_chunk().copied();
        first.map(Self).ok_or_else(|| StoreFault::Shape { column, reason: "a short hash".to_owned() })
    }
}

impl Serialize for SessionHandle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for SessionHandle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Digits)
    }
}

/// Sixteen digits; where all of them are decimal, an address hands them on as a number.
struct Digits;

impl Visitor<'_> for Digits {
    type Value = SessionHandle;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("16 hexadecimal digits")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<SessionHandle, E> {
        SessionHandle::parse(text).ok_or_else(|| E::custom("not a handle"))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<SessionHandle, E> {
        self.visit_str(&format!("{number:016}"))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<SessionHandle, E> {
        self.visit_str(&format!("{number:016}"))
    }
}

impl utoipa::PartialSchema for SessionHandle {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        String::schema()
    }
}

impl ToSchema for SessionHandle {}

/// Where you are signed in, what was used last first.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct MySessions {}

/// One session.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SessionRow {
    /// Its handle: it names the session and opens nothing.
    pub id: SessionHandle,
    /// The browser, where it can be told.
    pub browser: Option<&'static str>,
    /// The system that it runs on, where it can be told.
    pub system: Option<&'static str>,
    /// How it began.
    pub method: Method,
    /// When it began.
    #[schema(inline)]
    pub started_at: Instant,
    /// When it was last used, kept to ten minutes.
    #[schema(inline)]
    pub seen_at: Instant,
    /// Whether it is the one that asks.
    pub this: bool,
}

/// Where one is signed in.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SessionListView {
    /// The sessions, what was used last first.
    pub sessions: Vec<SessionRow>,
}

impl Query for MySessions {
    type View = SessionListView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<SessionListView, Fault> {
        let me = actor.person_id().ok_or(Fault::SignIn)?;
        let (now, this) = (reader.now(), reader.session().as_ref().map(SessionHandle::of));
        let sessions = reader.all(&LIST_SESSIONS, params![me, now, now - IDLE, MOST], |row| {
            let (id, called): (SessionHandle, Option<String>) = (row.get(0)?, row.get(2)?);
            let called = called.unwrap_or_default();
            Ok(SessionRow {
                id,
                browser: agent::browser(&called),
                system: agent::system(&called),
                method: Method::read(row, 1)?,
                started_at: row.get(3)?,
                seen_at: row.get(4)?,
                this: this == Some(id),
            })
        })?;
        Ok(SessionListView { sessions })
    }
}

pub(crate) fn routes() -> Routes {
    Routes::of("people")
        .read::<MySessions>("/me/sessions")
        .post::<EndOtherSessionsInput>("/me/sessions/end")
        .post::<EndSession>("/me/sessions/{session}/end")
        .delete::<EndSession>("/me/sessions/{session}")
}

impl Input for EndSession {
    type Command = Self;
    type Form = MySessions;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(_: &SessionEnded, _: Option<&str>) -> String {
        "/me/sessions".to_owned()
    }
}

impl Input for EndOtherSessionsInput {
    type Command = EndOtherSessions;
    type Form = MySessions;

    fn command(self, preparation: &Preparation<'_>) -> Result<EndOtherSessions, Fault> {
        Ok(EndOtherSessions { this: preparation.session })
    }

    fn next(_: &OtherSessionsEnded, _: Option<&str>) -> String {
        "/me/sessions".to_owned()
    }
}

page!(SessionListView, "sessions.html");

impl SessionListView {
    fn others(&self) -> bool {
        self.sessions.iter().any(|session| !session.this)
    }
}

impl SessionRow {
    fn title(&self, frame: &Frame<'_>) -> String {
        match (self.browser, self.system) {
            (Some(browser), Some(system)) => {
                frame.w2("keys-session-browser-on", ("browser", browser), ("system", system))
            }
            (Some(name), None) | (None, Some(name)) => name.to_owned(),
            (None, None) => frame.t("keys-session-unknown").into_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_of_decimal_digits_survives_an_address() {
        let handle = SessionHandle([0, 0x12, 0x34, 0x56, 0x78, 0x90, 0x12, 0x34]);
        let text = handle.to_string();
        assert_eq!(text, "0012345678901234");
        let number: i64 = text.parse().unwrap();
        assert_eq!(serde_json::from_value::<SessionHandle>(number.into()).unwrap(), handle);
        assert_eq!(serde_json::from_value::<SessionHandle>(text.into()).unwrap(), handle);
        for wrong in ["", "12", "+012345678901234", "g012345678901234"] {
            assert!(serde_json::from_value::<SessionHandle>(wrong.into()).is_err(), "{wrong:?}");
        }
    }
}
