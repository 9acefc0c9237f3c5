//! PostgreSQL: a pool of connections, a transaction a command, words between nodes.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;

use postgres::fallible_iterator::FallibleIterator;
use postgres::{Client, IsolationLevel, NoTls};
use tokio::sync::broadcast;

use crate::database::{ATTEMPTS, Undo};
use crate::tx::{Conn, PreparedStatements};
use crate::{Reader, StoreFault, Tx, migrate};

/// Settings of a PostgreSQL database.
#[derive(Clone, Copy, Debug)]
pub struct PgOptions {
    /// Most connections of this node.
    pub connections: usize,
}

impl Default for PgOptions {
    fn default() -> Self {
        Self { connections: 16 }
    }
}

/// A connected PostgreSQL database.
pub struct Pg {
    config: postgres::Config,
    options: PgOptions,
    pool: Mutex<Pool>,
    freed: Condvar,
    keys: Keys,
    words: broadcast::Sender<Signal>,
    listener: Mutex<Option<Listener>>,
}

#[derive(Default)]
struct Pool {
    idle: Vec<Connection>,
    open: usize,
}

struct Connection {
    client: Client,
    prepared: PreparedStatements,
}

struct Listener {
    stop: Arc<std::sync::atomic::AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

/// What a node hears.
#[derive(Clone, Debug)]
pub enum Signal {
    /// A word that some node sent in a committed transaction.
    Word(String),
    /// The line was down for a while: words may have been missed.
    Missed,
}

/// A line on which words of other nodes arrive.
pub type Signals = broadcast::Receiver<Signal>;

impl Pg {
    pub(crate) fn open(url: &str, options: PgOptions) -> Result<Arc<Self>, StoreFault> {
        let config: postgres::Config =
            url.parse().map_err(|e: postgres::Error| StoreFault::Broken(e.to_string()))?;
        let (words, _) = broadcast::channel(4096);
        let pg = Arc::new(Self {
            keys: Keys { config: config.clone(), source: Mutex::default() },
            config,
            options,
            pool: Mutex::default(),
            freed: Condvar::new(),
            words,
            listener: Mutex::default(),
        });
        pg.give_back(pg.connect()?);
        pg.pool.lock().unwrap_or_else(PoisonError::into_inner).open = 1;
        Ok(pg)
    }

    fn connect(&self) -> Result<Connection, StoreFault> {
        let mut client = self.config.connect(NoTls)?;
        client.batch_execute(
            "SET random_page_cost = 1.1; SET jit = off; SET client_min_messages = warning; \
             SET default_transaction_isolation = 'read committed'",
        )?;
        Ok(Connection { client, prepared: PreparedStatements::default() })
    }

    fn take(&self) -> Result<Connection, StoreFault> {
        let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(connection) = pool.idle.pop() {
                if connection.client.is_closed() {
                    pool.open -= 1;
                    continue;
                }
                return Ok(connection);
            }
            if pool.open < self.options.connections {
                pool.open += 1;
                drop(pool);
                return self.connect().inspect_err(|_| self.forget_one());
            }
            pool = self.freed.wait(pool).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn forget_one(&self) {
        self.pool.lock().unwrap_or_else(PoisonError::into_inner).open -= 1;
        self.freed.notify_one();
    }

    fn give_back(&self, connection: Connection) {
        if connection.client.is_closed() {
            return self.forget_one();
        }
        self.pool.lock().unwrap_or_else(PoisonError::into_inner).idle.push(connection);
        self.freed.notify_one();
    }

    pub(crate) fn read<T, E: From<StoreFault>>(
        &self,
        ask: impl FnOnce(&mut Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.take()?;
        let result = read_in(&mut connection, &self.keys, ask);
        self.give_back(connection);
        result
    }

    pub(crate) fn write<T, E, F>(&self, mut write: F) -> Result<T, Undo<E>>
    where
        F: FnMut(&mut Tx<'_>) -> Result<T, Undo<E>>,
    {
        let mut connection = self.take()?;
        let mut result = write_in(&mut connection, &self.keys, &mut write);
        for _ in 1..ATTEMPTS {
            match &result {
                Err(undo) if undo.lost_a_race() => result = write_in(&mut connection, &self.keys, &mut write),
                _ => break,
            }
        }
        self.give_back(connection);
        result
    }

    pub(crate) fn migrate(&self, now: i64) -> Result<Vec<i64>, StoreFault> {
        let mut connection = self.take()?;
        let result = migrate::pg(&mut connection.client, now);
        self.give_back(connection);
        result
    }

    pub(crate) fn pending(&self) -> Result<Vec<i64>, StoreFault> {
        let mut connection = self.take()?;
        let result = migrate::pending_pg(&mut connection.client);
        self.give_back(connection);
        result
    }

    /// A plain connection with a snapshot of its own, for copying everything.
    pub(crate) fn with_client<T>(
        &self,
        work: impl FnOnce(&mut Client) -> Result<T, StoreFault>,
    ) -> Result<T, StoreFault> {
        let mut connection = self.take()?;
        let result = work(&mut connection.client);
        self.give_back(connection);
        result
    }

    pub(crate) fn signals(self: &Arc<Self>) -> Signals {
        let mut listener = self.listener.lock().unwrap_or_else(PoisonError::into_inner);
        let signals = self.words.subscribe();
        if listener.is_none() {
            *listener = listen(self.config.clone(), self.words.clone());
        }
        signals
    }
}

/// Keys in blocks, taken on a connection of their own: a block never comes back when the command
/// that asked for it is undone, and a full pool cannot keep a command from its key.
pub(crate) struct Keys {
    config: postgres::Config,
    source: Mutex<KeySource>,
}

#[derive(Default)]
struct KeySource {
    client: Option<Client>,
    block: std::ops::Range<i64>,
}

/// Fewest keys taken at once.
const BLOCK: i64 = 64;

impl Keys {
    pub(crate) fn take(&self, count: i64) -> Result<std::ops::Range<i64>, StoreFault> {
        let mut source = self.source.lock().unwrap_or_else(PoisonError::into_inner);
        if source.block.end - source.block.start < count {
            let size = count.max(BLOCK);
            let mut client = match source.client.take() {
                Some(client) if !client.is_closed() => client,
                _ => self.config.connect(NoTls)?,
            };
            let next: i64 = client.query_one(crate::tx::TAKE_KEYS.text, &[&size])?.get(0);
            source.client = Some(client);
            source.block = next - size..next;
        }
        let first = source.block.start;
        source.block.start += count;
        Ok(first..first + count)
    }
}

impl Drop for Pg {
    /// Connections are closed on a thread of their own: closing one waits, which async code must not.
    fn drop(&mut self) {
        let idle = std::mem::take(&mut self.pool.get_mut().unwrap_or_else(PoisonError::into_inner).idle);
        let keys = self.keys.source.get_mut().unwrap_or_else(PoisonError::into_inner).client.take();
        let listener = self.listener.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        let closing = std::thread::spawn(move || {
            drop((idle, keys));
            if let Some(mut listener) = listener {
                listener.stop.store(true, std::sync::atomic::Ordering::Relaxed);
                drop(listener.thread.take().map(JoinHandle::join));
            }
        });
        drop(closing.join());
    }
}

fn read_in<T, E: From<StoreFault>>(
    connection: &mut Connection,
    keys: &Keys,
    ask: impl FnOnce(&mut Reader<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let tx = connection
        .client
        .build_transaction()
        .read_only(true)
        .isolation_level(IsolationLevel::RepeatableRead)
        .start()
        .map_err(StoreFault::from)?;
    let mut reader = Reader::new(Conn::Pg { tx, prepared: &mut connection.prepared, keys });
    let found = ask(&mut reader)?;
    reader.end()?;
    Ok(found)
}

fn write_in<T, E, F>(connection: &mut Connection, keys: &Keys, write: &mut F) -> Result<T, Undo<E>>
where
    F: FnMut(&mut Tx<'_>) -> Result<T, Undo<E>>,
{
    let transaction = connection.client.transaction().map_err(StoreFault::from)?;
    let mut tx = Tx::new(Conn::Pg { tx: transaction, prepared: &mut connection.prepared, keys });
    let kept = write(&mut tx)?;
    tx.commit()?;
    Ok(kept)
}

/// Listens on a connection of its own until told to stop; after a broken line it says that words
/// may have been missed and tries again.
fn listen(config: postgres::Config, words: broadcast::Sender<Signal>) -> Option<Listener> {
    let stop = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let stopped = Arc::clone(&stop);
    let thread = std::thread::Builder::new()
        .name("listener".to_owned())
        .spawn(move || {
            while !stopped.load(std::sync::atomic::Ordering::Relaxed) {
                if let Err(error) = hear(&config, &words, &stopped) {
                    tracing::warn!(%error, "the line to the other nodes broke; listening again");
                    std::thread::park_timeout(std::time::Duration::from_millis(500));
                }
            }
        })
        .ok()?;
    Some(Listener { stop, thread: Some(thread) })
}

fn hear(
    config: &postgres::Config,
    words: &broadcast::Sender<Signal>,
    stopped: &std::sync::atomic::AtomicBool,
) -> Result<(), StoreFault> {
    let mut client = config.connect(NoTls)?;
    client.batch_execute("LISTEN cocreate")?;
    drop(words.send(Signal::Missed));
    while !stopped.load(std::sync::atomic::Ordering::Relaxed) {
        if client.is_closed() {
            return Err(StoreFault::Broken("the server closed the line".to_owned()));
        }
        let mut heard = client.notifications();
        let mut waiting = heard.timeout_iter(std::time::Duration::from_millis(250));
        while let Some(word) = waiting.next()? {
            drop(words.send(Signal::Word(word.payload().to_owned())));
        }
    }
    Ok(())
}
