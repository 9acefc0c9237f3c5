//! The kernel's rules, from outside: pure ones, and who stands where in a small world.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where something is not as it should be")]

mod bearers;
mod permits;
mod standings;
mod world;
