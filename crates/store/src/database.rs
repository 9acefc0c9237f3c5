//! Opening a database and running transactions in it.

use std::path::Path;
use std::sync::Arc;

use tokio::sync::oneshot;

use crate::lite::Lite;
use crate::pg::{Pg, Signals};
use crate::{LiteOptions, PgOptions, Reader, StoreFault, Tx};

/// One of the two databases.
#[derive(Clone)]
pub enum Database {
    /// A file, written by one thread of this process.
    Lite(Arc<Lite>),
    /// A server, shared by several nodes.
    Pg(Arc<Pg>),
}

/// Why a transaction was undone.
#[derive(Debug)]
pub enum Undo<E> {
    /// The command refused: final.
    Refused(E),
    /// The database could not: run again after a lost race, else give up.
    Fault(StoreFault),
}

impl<E> From<StoreFault> for Undo<E> {
    fn from(fault: StoreFault) -> Self {
        Self::Fault(fault)
    }
}

impl<E> Undo<E> {
    /// Whether another transaction was in the way, so that the same command may now find its result.
    pub(crate) fn lost_a_race(&self) -> bool {
        matches!(self, Self::Fault(StoreFault::Again(_) | StoreFault::Constraint(_)))
    }
}

/// How often a command that lost a race runs again before it gives up.
pub(crate) const ATTEMPTS: usize = 8;

impl Database {
    /// Opens a SQLite file, made when missing.
    ///
    /// # Errors
    /// [`StoreFault::Broken`] when the file cannot be opened.
    pub fn open_sqlite(path: &Path, options: LiteOptions) -> Result<Self, StoreFault> {
        Ok(Self::Lite(Lite::open(path, options)?))
    }

    /// Connects to PostgreSQL.
    ///
    /// # Errors
    /// [`StoreFault::Broken`] when the server does not answer or refuses.
    pub fn open_postgres(url: &str, options: PgOptions) -> Result<Self, StoreFault> {
        Ok(Self::Pg(Pg::open(url, options)?))
    }

    /// Brings the schema up to this binary's. Returns the numbers of the migrations applied.
    ///
    /// # Errors
    /// [`StoreFault::Broken`] when a migration fails, or when the database was made by a newer binary.
    pub fn migrate(&self, now: i64) -> Result<Vec<i64>, StoreFault> {
        match self {
            Self::Lite(lite) => lite.migrate(now),
            Self::Pg(pg) => pg.migrate(now),
        }
    }

    /// The migrations that this binary has and the database has not.
    ///
    /// # Errors
    /// As [`Database::migrate`].
    pub fn pending(&self) -> Result<Vec<i64>, StoreFault> {
        match self {
            Self::Lite(lite) => lite.pending(),
            Self::Pg(pg) => pg.pending(),
        }
    }

    /// Whether reading blocks only for microseconds, so that an async task may do it in place.
    #[must_use]
    pub fn reads_in_place(&self) -> bool {
        matches!(self, Self::Lite(_))
    }

    /// Whether this process is the only node, so that it hears of each of its own changes directly.
    #[must_use]
    pub fn signals_in_process(&self) -> bool {
        matches!(self, Self::Lite(_))
    }

    /// Runs `ask` in a read-only snapshot, on this thread.
    ///
    /// # Errors
    /// What `ask` gives; or the database's fault, turned into `E`.
    pub fn read<T, E: From<StoreFault>>(
        &self,
        ask: impl FnOnce(&mut Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        match self {
            Self::Lite(lite) => lite.read(ask),
            Self::Pg(pg) => pg.read(ask),
        }
    }

    /// Runs `write` in a transaction and answers once it is durable. After a lost race `write` runs
    /// again, so it must not change anything outside the transaction.
    ///
    /// # Errors
    /// [`Undo`]: nothing was written.
    pub async fn write<T, E, F>(&self, write: F) -> Result<T, Undo<E>>
    where
        T: Send + 'static,
        E: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T, Undo<E>> + Send + 'static,
    {
        let (done, wait) = oneshot::channel();
        match self {
            Self::Lite(lite) => lite.submit(write, done),
            Self::Pg(pg) => {
                let pg = Arc::clone(pg);
                tokio::task::spawn_blocking(move || drop(done.send(pg.write(write))));
            }
        }
        wait.await.unwrap_or_else(|_| Err(StoreFault::Broken("the writer is gone".to_owned()).into()))
    }

    /// Words from other nodes of the same PostgreSQL database; nothing on SQLite.
    #[must_use]
    pub fn signals(&self) -> Option<Signals> {
        match self {
            Self::Lite(_) => None,
            Self::Pg(pg) => Some(pg.signals()),
        }
    }

    /// Copies the whole database, while it is in use, into a new SQLite file.
    ///
    /// # Errors
    /// [`StoreFault::Broken`] when the file exists or cannot be written.
    pub fn backup(&self, to: &Path, progress: impl FnMut(u64, u64)) -> Result<(), StoreFault> {
        match self {
            Self::Lite(lite) => lite.backup(to, progress),
            Self::Pg(pg) => crate::copy_into_sqlite(pg, to, progress),
        }
    }
}
