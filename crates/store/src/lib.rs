//! Two databases behind one [`Tx`].
//!
//! SQL is written once, in the subset that SQLite and PostgreSQL share, as statements that
//! [`sql!`] names and registers; a test prepares every one of them on both engines. Parameters
//! are `$1`, `$2`, …; integers are 64-bit, text is UTF-8, instants are milliseconds since 1970 UTC.
//!
//! Only the kernel may open a transaction: rooms receive a [`Tx`] or a [`Reader`] from it.

mod checkpoint;
mod copy;
mod database;
mod fault;
mod lite;
mod migrate;
mod pg;
mod statement;
mod tx;
mod value;

pub use copy::copy_into_sqlite;
pub use database::{Database, Undo};
pub use fault::StoreFault;
pub use inventory;
pub use lite::LiteOptions;
pub use migrate::{Migration, migrations, schema_outline};
pub use pg::{PgOptions, Signal, Signals};
pub use statement::{Registered, Statement, lite_text};
pub use tx::{Ask, Reader, Tx};
pub use value::{Column, Param, Row};
