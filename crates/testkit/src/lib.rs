//! For tests only: a world of named people on either database, and clients for them.
//!
//! ```text
//! on_both! {
//!     async fn a_member_supports_an_idea(app) {
//!         let idea = app.idea("Benches").await;
//!         let reply = app.client(Role::Participant).post(&format!("/api/v1/ideas/{idea}/support"), json!({})).await;
//!         assert_eq!(reply.json()["supports"], 1);
//!     }
//! }
//! ```
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot be set up must stop")]

mod app;
mod client;
mod databases;
mod verify;

pub use app::{ADDRESS, BEGINNING, Limited, PASSWORD, Role, TestApp, World, day, run};
pub use client::{Client, Reply};
pub use databases::{Engine, TestDatabase, fresh, server};

/// The same test on SQLite and on PostgreSQL, each in a world of its own that is checked at the end.
#[macro_export]
macro_rules! on_both {
    ($($(#[$meta:meta])* async fn $name:ident($app:ident) $body:block)+) => {$(
        mod $name {
            use super::*;

            $(#[$meta])*
            #[test]
            fn sqlite() {
                $crate::run($crate::Engine::Sqlite, async |$app: &$crate::TestApp| $body);
            }

            #[test]
            fn postgres() {
                $crate::run($crate::Engine::Postgres, async |$app: &$crate::TestApp| $body);
            }
        }
    )+};
}
