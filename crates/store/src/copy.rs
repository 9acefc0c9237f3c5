//! A backup of PostgreSQL: every table, in one snapshot, into a new SQLite file of the same schema.

use std::path::Path;

use postgres::IsolationLevel;
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::Type;
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::pg::Pg;
use crate::{StoreFault, migrate};

/// Copies the database into a new SQLite file, which this binary can open as it is.
/// `progress` hears how many tables of how many are done.
///
/// # Errors
/// [`StoreFault::Broken`] when the file exists or cannot be written.
pub fn copy_into_sqlite(pg: &Pg, to: &Path, mut progress: impl FnMut(u64, u64)) -> Result<(), StoreFault> {
    if to.exists() {
        return Err(StoreFault::Broken(format!("{} exists already", to.display())));
    }
    let mut copy = Connection::open(to)?;
    copy.pragma_update(None, "foreign_keys", false)?;
    migrate::lite(&mut copy, 0)?;
    pg.with_client(|client| {
        let mut from = client
            .build_transaction()
            .isolation_level(IsolationLevel::RepeatableRead)
            .read_only(true)
            .start()?;
        let into = copy.transaction()?;
        let tables = tables(&into)?;
        for (done, table) in tables.iter().enumerate() {
            progress(done as u64, tables.len() as u64);
            copy_table(&mut from, &into, table)?;
        }
        progress(tables.len() as u64, tables.len() as u64);
        Ok(into.commit()?)
    })?;
    copy.pragma_update(None, "journal_mode", "WAL")?;
    Ok(())
}

fn tables(copy: &Connection) -> Result<Vec<String>, StoreFault> {
    let mut statement =
        copy.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn copy_table(
    from: &mut postgres::Transaction<'_>,
    into: &Connection,
    table: &str,
) -> Result<(), StoreFault> {
    let columns: Vec<String> = {
        let mut statement = into.prepare("SELECT name FROM pragma_table_info(?1)")?;
        let rows = statement.query_map([table], |row| row.get(0))?;
        rows.collect::<Result<_, _>>()?
    };
    // The schema brings a few rows of its own.
    into.execute(&format!("DELETE FROM {table}"), [])?;
    let names = columns.join(", ");
    let places: Vec<String> = (1..=columns.len()).map(|n| format!("?{n}")).collect();
    let mut insert =
        into.prepare(&format!("INSERT INTO {table} ({names}) VALUES ({})", places.join(", ")))?;
    let none: [&(dyn postgres::types::ToSql + Sync); 0] = [];
    let mut rows = from.query_raw(&format!("SELECT {names} FROM {table}"), none)?;
    while let Some(row) = rows.next()? {
        let values: Vec<Value> = (0..columns.len()).map(|n| value(&row, n)).collect::<Result<_, _>>()?;
        insert.execute(rusqlite::params_from_iter(values))?;
    }
    Ok(())
}

fn value(row: &postgres::Row, column: usize) -> Result<Value, postgres::Error> {
    Ok(match *row.columns()[column].type_() {
        Type::INT8 => row.try_get::<_, Option<i64>>(column)?.map_or(Value::Null, Value::Integer),
        Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(column)?.map_or(Value::Null, Value::Blob),
        _ => row.try_get::<_, Option<String>>(column)?.map_or(Value::Null, Value::Text),
    })
}
