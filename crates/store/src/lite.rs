//! SQLite: one writer thread that takes many waiting commands into one durable transaction, and
//! readers beside it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use tokio::sync::oneshot;

use crate::database::{ATTEMPTS, Undo};
use crate::tx::Conn;
use crate::{Reader, StoreFault, Tx, checkpoint, migrate};

/// Settings of a SQLite database.
#[derive(Clone, Copy, Debug)]
pub struct LiteOptions {
    /// Page cache of each connection, in KiB.
    pub cache_kib: u32,
    /// Most commands in one transaction.
    pub batch: usize,
}

impl Default for LiteOptions {
    fn default() -> Self {
        Self { cache_kib: 16 * 1024, batch: 256 }
    }
}

/// An open SQLite file.
pub struct Lite {
    path: PathBuf,
    options: LiteOptions,
    idle: Mutex<Vec<Connection>>,
    queue: Mutex<Option<Sender<Box<dyn Job>>>>,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

/// A waiting command.
trait Job: Send {
    /// Runs inside the current savepoint. `false` undoes it.
    fn run(&mut self, tx: &mut Tx<'_>) -> Ran;
    /// Answers whoever waits, after the commit.
    fn answer(self: Box<Self>, commit: Result<(), StoreFault>);
}

enum Ran {
    Keep,
    Undo,
    Again,
}

struct Pending<T, E, F> {
    write: F,
    result: Option<Result<T, Undo<E>>>,
    done: oneshot::Sender<Result<T, Undo<E>>>,
}

impl<T, E, F> Job for Pending<T, E, F>
where
    T: Send,
    E: Send,
    F: FnMut(&mut Tx<'_>) -> Result<T, Undo<E>> + Send,
{
    fn run(&mut self, tx: &mut Tx<'_>) -> Ran {
        let result = (self.write)(tx);
        let ran = match &result {
            Ok(_) => Ran::Keep,
            Err(undo) if undo.lost_a_race() => Ran::Again,
            Err(_) => Ran::Undo,
        };
        self.result = Some(result);
        ran
    }

    fn answer(self: Box<Self>, commit: Result<(), StoreFault>) {
        let result = match (commit, self.result) {
            (Ok(()), Some(result)) | (Err(_), Some(result @ Err(_))) => result,
            (Err(fault), _) => Err(fault.into()),
            (Ok(()), None) => Err(StoreFault::Broken("the command did not end".to_owned()).into()),
        };
        // The caller may have hung up; what was committed stays committed.
        drop(self.done.send(result));
    }
}

impl Lite {
    pub(crate) fn open(path: &Path, options: LiteOptions) -> Result<Arc<Self>, StoreFault> {
        let writer = connect(path, options, false)?;
        // Checkpoints happen on a thread of their own: the writer would make everybody wait for them.
        writer.pragma_update(None, "wal_autocheckpoint", 0)?;
        let (sender, receiver) = channel();
        let (written, to_copy) = sync_channel(1);
        let threads = vec![
            spawn("writer", move || write_loop(&writer, &receiver, options.batch, &written))?,
            checkpoint::start(connect(path, options, false)?, to_copy)?,
        ];
        Ok(Arc::new(Self {
            path: path.to_owned(),
            options,
            idle: Mutex::default(),
            queue: Mutex::new(Some(sender)),
            threads: Mutex::new(threads),
        }))
    }

    pub(crate) fn submit<T, E, F>(&self, write: F, done: oneshot::Sender<Result<T, Undo<E>>>)
    where
        T: Send + 'static,
        E: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T, Undo<E>> + Send + 'static,
    {
        let job = Box::new(Pending { write, result: None, done });
        if let Some(queue) = &*self.queue.lock().unwrap_or_else(PoisonError::into_inner) {
            // A closed queue drops the job, and with it `done`: the caller sees that the writer is gone.
            drop(queue.send(job));
        }
    }

    pub(crate) fn read<T, E: From<StoreFault>>(
        &self,
        ask: impl FnOnce(&mut Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => connect(&self.path, self.options, true)?,
        };
        begin(&connection, "BEGIN").map_err(StoreFault::from)?;
        let result = ask(&mut Reader::new(Conn::Lite(&connection)));
        // A connection that cannot end its snapshot is dropped, not used again.
        if begin(&connection, "COMMIT").is_ok() {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        }
        result
    }

    pub(crate) fn migrate(&self, now: i64) -> Result<Vec<i64>, StoreFault> {
        migrate::lite(&mut connect(&self.path, self.options, false)?, now)
    }

    pub(crate) fn pending(&self) -> Result<Vec<i64>, StoreFault> {
        migrate::pending_lite(&connect(&self.path, self.options, false)?)
    }

    pub(crate) fn outline(&self) -> Result<Vec<String>, StoreFault> {
        migrate::outline_lite(&connect(&self.path, self.options, true)?)
    }

    pub(crate) fn backup(&self, to: &Path, mut progress: impl FnMut(u64, u64)) -> Result<(), StoreFault> {
        if to.exists() {
            return Err(StoreFault::Broken(format!("{} exists already", to.display())));
        }
        let from = connect(&self.path, self.options, true)?;
        let mut copy = Connection::open(to)?;
        let backup = rusqlite::backup::Backup::new(&from, &mut copy)?;
        loop {
            let step = backup.step(2_000)?;
            let at = backup.progress();
            progress(
                u64::from(at.pagecount.unsigned_abs() - at.remaining.unsigned_abs()),
                u64::from(at.pagecount.unsigned_abs()),
            );
            if step == rusqlite::backup::StepResult::Done {
                return Ok(());
            }
        }
    }
}

impl Drop for Lite {
    fn drop(&mut self) {
        drop(self.queue.lock().unwrap_or_else(PoisonError::into_inner).take());
        let threads = std::mem::take(&mut *self.threads.lock().unwrap_or_else(PoisonError::into_inner));
        // The last to let go may be the writer itself, with the command that it has just answered.
        if threads.iter().all(|thread| thread.thread().id() != std::thread::current().id()) {
            threads.into_iter().for_each(|thread| drop(thread.join()));
        }
    }
}

pub(crate) fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>, StoreFault> {
    let thread = std::thread::Builder::new().name(name.to_owned()).spawn(work);
    thread.map_err(|error| StoreFault::Broken(error.to_string()))
}

fn connect(path: &Path, options: LiteOptions, read_only: bool) -> Result<Connection, StoreFault> {
    let flags = if read_only {
        OpenFlags::SQLITE_OPEN_READ_ONLY
    } else {
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE
    };
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.set_prepared_statement_cache_capacity(200);
    // Without this, a table with a partial index has its statements prepared anew whenever a parameter changes,
    // since the planner looks at its value.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    if !read_only {
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        // What is erased is overwritten, not only forgotten.
        connection.pragma_update(None, "secure_delete", true)?;
    }
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cache_size", -i64::from(options.cache_kib))?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(connection)
}

fn begin(connection: &Connection, statement: &'static str) -> rusqlite::Result<()> {
    connection.prepare_cached(statement)?.execute([]).map(drop)
}

fn write_loop(
    connection: &Connection,
    queue: &Receiver<Box<dyn Job>>,
    batch: usize,
    written: &SyncSender<()>,
) {
    while let Ok(first) = queue.recv() {
        let mut jobs = vec![first];
        jobs.extend(queue.try_iter().take(batch - 1));
        let commit = write_batch(connection, &mut jobs);
        if let Err(error) = &commit {
            stop_if_lost(error);
        }
        // A full channel means that a checkpoint is due already.
        written.try_send(()).unwrap_or_default();
        let whole = commit.map_err(StoreFault::from);
        for job in jobs {
            job.answer(match &whole {
                Ok(()) => Ok(()),
                Err(StoreFault::Full) => Err(StoreFault::Full),
                Err(fault) => Err(StoreFault::Broken(fault.to_string())),
            });
        }
    }
}

fn write_batch(connection: &Connection, jobs: &mut [Box<dyn Job>]) -> rusqlite::Result<()> {
    begin(connection, "BEGIN IMMEDIATE")?;
    let outcome = jobs.iter_mut().try_for_each(|job| in_savepoint(connection, job.as_mut()));
    match outcome.and_then(|()| begin(connection, "COMMIT")) {
        Ok(()) => Ok(()),
        Err(error) => {
            // Some errors have rolled back already; then there is nothing left to undo.
            if !connection.is_autocommit() {
                begin(connection, "ROLLBACK")?;
            }
            Err(error)
        }
    }
}

fn in_savepoint(connection: &Connection, job: &mut dyn Job) -> rusqlite::Result<()> {
    for _ in 0..ATTEMPTS {
        begin(connection, "SAVEPOINT command")?;
        // A command that panics is undone like one that is refused; the writer goes on for the others.
        let run = AssertUnwindSafe(|| job.run(&mut Tx::new(Conn::Lite(connection))));
        let ran = catch_unwind(run).unwrap_or(Ran::Undo);
        if connection.is_autocommit() {
            // SQLite undid the whole transaction (disk full): nothing of this batch is kept.
            return Err(rusqlite::Error::SqliteFailure(
                rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_FULL),
                None,
            ));
        }
        if !matches!(ran, Ran::Keep) {
            begin(connection, "ROLLBACK TO command")?;
        }
        begin(connection, "RELEASE command")?;
        if !matches!(ran, Ran::Again) {
            break;
        }
    }
    Ok(())
}

/// After a failed fsync nobody knows what reached the disk, and trying again would hide it: the process
/// ends, and recovery at start finds out.
pub(crate) fn stop_if_lost(error: &rusqlite::Error) {
    if must_stop(error) {
        tracing::error!(%error, "the disk failed; stopping so that recovery can run");
        std::process::exit(74);
    }
}

fn must_stop(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::SystemIoFailure | ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase)
    )
}
