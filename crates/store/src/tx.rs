//! One transaction, on either database, to ask in ([`Reader`]) or to write in ([`Tx`]).

use std::collections::HashMap;

use crate::pg::Keys;
use crate::{Param, Row, Statement, StoreFault, params, sql};

sql! {
    pub(crate) TAKE_KEYS = "UPDATE key_block SET next = next + $1 WHERE name = 'key' RETURNING next";
}

pub(crate) enum Conn<'c> {
    Lite(&'c rusqlite::Connection),
    Pg { tx: postgres::Transaction<'c>, prepared: &'c mut PreparedStatements, keys: &'c Keys },
}

/// The prepared statements of a connection; the key is the statement's address, which is static.
#[derive(Default)]
pub(crate) struct PreparedStatements(HashMap<usize, postgres::Statement>);

impl PreparedStatements {
    fn get(
        &mut self,
        tx: &mut postgres::Transaction<'_>,
        statement: &'static Statement,
    ) -> Result<postgres::Statement, StoreFault> {
        let key = std::ptr::from_ref(statement).addr();
        if let Some(found) = self.0.get(&key) {
            return Ok(found.clone());
        }
        let prepared = tx.prepare(statement.text)?;
        self.0.insert(key, prepared.clone());
        Ok(prepared)
    }
}

/// Asking: shared by [`Reader`] and [`Tx`].
pub trait Ask {
    /// Every row, each turned into a value.
    ///
    /// # Errors
    /// Any [`StoreFault`]; also what `map` gives.
    fn all<T>(
        &mut self,
        statement: &'static Statement,
        params: &[Param<'_>],
        map: impl FnMut(&Row<'_>) -> Result<T, StoreFault>,
    ) -> Result<Vec<T>, StoreFault>;

    /// The first row, if there is one.
    ///
    /// # Errors
    /// As [`Ask::all`].
    fn maybe<T>(
        &mut self,
        statement: &'static Statement,
        params: &[Param<'_>],
        map: impl FnMut(&Row<'_>) -> Result<T, StoreFault>,
    ) -> Result<Option<T>, StoreFault> {
        Ok(self.all(statement, params, map)?.into_iter().next())
    }

    /// The first row, which must be there.
    ///
    /// # Errors
    /// As [`Ask::all`]; [`StoreFault::Broken`] without a row.
    fn one<T>(
        &mut self,
        statement: &'static Statement,
        params: &[Param<'_>],
        map: impl FnMut(&Row<'_>) -> Result<T, StoreFault>,
    ) -> Result<T, StoreFault> {
        self.maybe(statement, params, map)?
            .ok_or_else(|| StoreFault::Broken(format!("{} gave no row", statement.name)))
    }
}

impl Conn<'_> {
    fn all<T>(
        &mut self,
        statement: &'static Statement,
        params: &[Param<'_>],
        mut map: impl FnMut(&Row<'_>) -> Result<T, StoreFault>,
    ) -> Result<Vec<T>, StoreFault> {
        match self {
            Self::Lite(connection) => {
                let mut prepared = connection.prepare_cached(statement.lite)?;
                let mut rows = prepared.query(rusqlite::params_from_iter(params))?;
                let mut found = Vec::new();
                while let Some(row) = rows.next()? {
                    found.push(map(&Row::Lite(row))?);
                }
                Ok(found)
            }
            Self::Pg { tx, prepared, .. } => {
                let prepared = prepared.get(tx, statement)?;
                tx.query(&prepared, &pg_params(params))?.iter().map(|row| map(&Row::Pg(row))).collect()
            }
        }
    }

    fn run(&mut self, statement: &'static Statement, params: &[Param<'_>]) -> Result<u64, StoreFault> {
        match self {
            Self::Lite(connection) => {
                let changed =
                    connection.prepare_cached(statement.lite)?.execute(rusqlite::params_from_iter(params))?;
                Ok(changed as u64)
            }
            Self::Pg { tx, prepared, .. } => {
                let prepared = prepared.get(tx, statement)?;
                Ok(tx.execute(&prepared, &pg_params(params))?)
            }
        }
    }
}

fn pg_params<'p>(params: &'p [Param<'p>]) -> Vec<&'p (dyn postgres::types::ToSql + Sync)> {
    params.iter().map(|param| param as _).collect()
}

/// A read-only transaction: one snapshot, any number of questions.
pub struct Reader<'c> {
    conn: Conn<'c>,
    asked: u32,
}

impl<'c> Reader<'c> {
    pub(crate) fn new(conn: Conn<'c>) -> Self {
        Self { conn, asked: 0 }
    }

    /// How many statements were asked so far: pages have a budget.
    #[must_use]
    pub fn asked(&self) -> u32 {
        self.asked
    }

    /// Whether this is read on a server.
    #[must_use]
    pub fn on_a_server(&self) -> bool {
        matches!(self.conn, Conn::Pg { .. })
    }

    pub(crate) fn end(self) -> Result<(), StoreFault> {
        match self.conn {
            Conn::Lite(_) => Ok(()),
            Conn::Pg { tx, .. } => Ok(tx.commit()?),
        }
    }
}

impl Ask for Reader<'_> {
    fn all<T>(
        &mut self,
        statement: &'static Statement,
        params: &[Param<'_>],
        map: impl FnMut(&Row<'_>) -> Result<T, StoreFault>,
    ) -> Result<Vec<T>, StoreFault> {
        self.asked += 1;
        self.conn.all(statement, params, map)
    }
}

/// A writable transaction. Whoever holds one got it from the Desk.
pub struct Tx<'c> {
    conn: Conn<'c>,
}

impl<'c> Tx<'c> {
    pub(crate) fn new(conn: Conn<'c>) -> Self {
        Self { conn }
    }

    /// Runs a statement that changes rows; returns how many it changed.
    ///
    /// # Errors
    /// Any [`StoreFault`].
    pub fn run(&mut self, statement: &'static Statement, params: &[Param<'_>]) -> Result<u64, StoreFault> {
        self.conn.run(statement, params)
    }

    /// Asks `shared` on SQLite, which has a single writer and needs no lock, and `locking` in its
    /// place on PostgreSQL, where other transactions run at the same time.
    ///
    /// # Errors
    /// As [`Ask::all`].
    pub fn all_locked<T>(
        &mut self,
        shared: &'static Statement,
        locking: &'static Statement,
        params: &[Param<'_>],
        map: impl FnMut(&Row<'_>) -> Result<T, StoreFault>,
    ) -> Result<Vec<T>, StoreFault> {
        let statement = if matches!(self.conn, Conn::Lite(_)) { shared } else { locking };
        self.all(statement, params, map)
    }

    /// `count` fresh keys, never given before. On PostgreSQL some may stay unused.
    ///
    /// # Errors
    /// Any [`StoreFault`].
    pub fn keys(&mut self, count: usize) -> Result<std::ops::Range<i64>, StoreFault> {
        let count = i64::try_from(count).map_err(|e| StoreFault::Broken(e.to_string()))?;
        match &mut self.conn {
            Conn::Lite(_) => {
                let next = self.one(&TAKE_KEYS, params![count], |row| row.get::<i64>(0))?;
                Ok(next - count..next)
            }
            Conn::Pg { keys, .. } => keys.take(count),
        }
    }

    /// Tells every node, once this transaction commits. SQLite has one node and tells it directly.
    ///
    /// # Errors
    /// Any [`StoreFault`].
    pub fn signal(&mut self, text: &str) -> Result<(), StoreFault> {
        match &mut self.conn {
            Conn::Lite(_) => Ok(()),
            Conn::Pg { tx, .. } => {
                tx.execute("SELECT pg_notify('cocreate', $1)", &[&text])?;
                Ok(())
            }
        }
    }

    pub(crate) fn commit(self) -> Result<(), StoreFault> {
        match self.conn {
            Conn::Lite(_) => Ok(()),
            Conn::Pg { tx, .. } => Ok(tx.commit()?),
        }
    }
}

impl Ask for Tx<'_> {
    fn all<T>(
        &mut self,
        statement: &'static Statement,
        params: &[Param<'_>],
        map: impl FnMut(&Row<'_>) -> Result<T, StoreFault>,
    ) -> Result<Vec<T>, StoreFault> {
        self.conn.all(statement, params, map)
    }
}
