//! The methods against reference vectors, a plain reference implementation, properties, and real files.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what tests share fails as they do")]

mod budget_cases;
mod groups;
mod pabulib_files;
mod pabulib_refusals;
mod properties;
mod reference;
mod vectors;
