//! The kernel's pure rules, from outside.
#![expect(clippy::unwrap_used, reason = "a test that cannot be set up must stop")]

mod permits;
