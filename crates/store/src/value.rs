//! Values on their way into and out of a statement.

use std::error::Error;

use bytes::BytesMut;
use postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};
use rusqlite::types::{ToSqlOutput, ValueRef};

use crate::StoreFault;

/// A parameter of a statement.
#[derive(Clone, Copy, Debug)]
pub enum Param<'a> {
    /// A 64-bit integer; also ids, instants, money and truth values (0 or 1).
    Int(i64),
    /// UTF-8 text.
    Text(&'a str),
    /// Bytes.
    Bytes(&'a [u8]),
    /// No value.
    Null,
}

impl From<i64> for Param<'_> {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}
impl From<bool> for Param<'_> {
    fn from(value: bool) -> Self {
        Self::Int(i64::from(value))
    }
}
impl<'a> From<&'a str> for Param<'a> {
    fn from(value: &'a str) -> Self {
        Self::Text(value)
    }
}
impl<'a> From<&'a String> for Param<'a> {
    fn from(value: &'a String) -> Self {
        Self::Text(value)
    }
}
impl<'a> From<&'a [u8]> for Param<'a> {
    fn from(value: &'a [u8]) -> Self {
        Self::Bytes(value)
    }
}
impl<'a> From<&'a Vec<u8>> for Param<'a> {
    fn from(value: &'a Vec<u8>) -> Self {
        Self::Bytes(value)
    }
}
impl<'a, const N: usize> From<&'a [u8; N]> for Param<'a> {
    fn from(value: &'a [u8; N]) -> Self {
        Self::Bytes(value)
    }
}
impl<'a, T: Into<Param<'a>>> From<Option<T>> for Param<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// The parameters of a statement, each turned into a [`Param`].
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::Param::from($value)),*] };
}

impl rusqlite::ToSql for Param<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match *self {
            Self::Int(value) => ValueRef::Integer(value),
            Self::Text(value) => ValueRef::Text(value.as_bytes()),
            Self::Bytes(value) => ValueRef::Blob(value),
            Self::Null => ValueRef::Null,
        }))
    }
}

impl ToSql for Param<'_> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match *self {
            Self::Int(value) if *ty == Type::INT4 => i32::try_from(value)?.to_sql(ty, out),
            Self::Int(value) if *ty == Type::BOOL => (value != 0).to_sql(ty, out),
            Self::Int(value) => value.to_sql_checked(ty, out),
            Self::Text(value) => value.to_sql_checked(ty, out),
            Self::Bytes(value) => value.to_sql_checked(ty, out),
            Self::Null => Ok(IsNull::Yes),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// A row of a result.
#[derive(Debug)]
pub enum Row<'r> {
    /// From SQLite.
    Lite(&'r rusqlite::Row<'r>),
    /// From PostgreSQL.
    Pg(&'r postgres::Row),
}

impl Row<'_> {
    /// The value of a column, counted from 0.
    ///
    /// # Errors
    /// [`StoreFault::Shape`] when the column is missing or of another type.
    pub fn get<T: Column>(&self, column: usize) -> Result<T, StoreFault> {
        T::read(self, column)
    }
}

/// A type that a column can be read as.
pub trait Column: Sized {
    /// Reads the column.
    ///
    /// # Errors
    /// [`StoreFault::Shape`] when the column is missing or of another type.
    fn read(row: &Row<'_>, column: usize) -> Result<Self, StoreFault>;
}

fn shape(column: usize, reason: impl ToString) -> StoreFault {
    StoreFault::Shape { column, reason: reason.to_string() }
}

/// An integer column, whichever width or truth type PostgreSQL gave it.
struct Wide(i64);

impl<'a> FromSql<'a> for Wide {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(Self(match *ty {
            Type::BOOL => i64::from(bool::from_sql(ty, raw)?),
            Type::INT4 => i64::from(i32::from_sql(ty, raw)?),
            _ => i64::from_sql(ty, raw)?,
        }))
    }

    fn accepts(ty: &Type) -> bool {
        matches!(*ty, Type::BOOL | Type::INT4 | Type::INT8)
    }
}

/// Any value, read only to see whether it is there.
struct Present;

impl<'a> FromSql<'a> for Present {
    fn from_sql(_: &Type, _: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(Self)
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

macro_rules! column {
    ($type:ty, $lite:ty, $pg:ty, $from_lite:expr, $from_pg:expr) => {
        impl Column for $type {
            fn read(row: &Row<'_>, column: usize) -> Result<Self, StoreFault> {
                match row {
                    Row::Lite(row) => {
                        row.get::<_, $lite>(column).map($from_lite).map_err(|e| shape(column, e))
                    }
                    Row::Pg(row) => row.try_get::<_, $pg>(column).map($from_pg).map_err(|e| shape(column, e)),
                }
            }
        }
    };
}

column!(i64, i64, Wide, |v| v, |v| v.0);
column!(bool, i64, Wide, |v| v != 0, |v| v.0 != 0);
column!(String, String, String, |v| v, |v| v);
column!(Vec<u8>, Vec<u8>, Vec<u8>, |v| v, |v| v);

impl<T: Column> Column for Option<T> {
    fn read(row: &Row<'_>, column: usize) -> Result<Self, StoreFault> {
        let there = match row {
            Row::Lite(row) => row.get_ref(column).map_err(|e| shape(column, e))? != ValueRef::Null,
            Row::Pg(row) => {
                row.try_get::<_, Option<Present>>(column).map_err(|e| shape(column, e))?.is_some()
            }
        };
        if there { T::read(row, column).map(Some) } else { Ok(None) }
    }
}
