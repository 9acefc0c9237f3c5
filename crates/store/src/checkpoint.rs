//! SQLite's checkpoints: what the log holds is copied into the database file beside the writer, which
//! goes on meanwhile.

use std::sync::mpsc::Receiver;
use std::thread::JoinHandle;

use rusqlite::Connection;

use crate::{StoreFault, lite};

/// Pages in the log from which on the writer is held until it can begin anew: 256 MB. Under writes
/// without a pause a copy that holds nobody never reaches the end.
const TOO_LONG: i64 = 64_000;

/// Copies whenever the writer says that it wrote; ends with it.
pub(crate) fn start(connection: Connection, written: Receiver<()>) -> Result<JoinHandle<()>, StoreFault> {
    lite::spawn("checkpointer", move || {
        let mut seen = 0_u32;
        while written.recv().is_ok() {
            seen += 1;
            // Asking how long the log is costs about as much as a short copy: not after every batch.
            if seen.is_multiple_of(64) {
                checkpoint(&connection);
            }
        }
        copy(&connection, "TRUNCATE");
    })
}

fn checkpoint(connection: &Connection) {
    if let Some(pages) = copy(connection, "PASSIVE")
        && pages > TOO_LONG
    {
        copy(connection, "RESTART");
    }
}

/// Copies, and gives the length of the log in pages.
fn copy(connection: &Connection, how: &str) -> Option<i64> {
    match connection.query_row(&format!("PRAGMA wal_checkpoint({how})"), [], |row| row.get(1)) {
        Ok(pages) => Some(pages),
        Err(error) => {
            lite::stop_if_lost(&error);
            tracing::warn!(%error, how, "the log was not copied; it is tried again");
            None
        }
    }
}
