//! What can go wrong in a database, sorted by what the caller must do about it.

/// A database fault.
#[derive(Debug, thiserror::Error)]
pub enum StoreFault {
    /// A UNIQUE or foreign key constraint refused the row: somebody else was first.
    #[error("constraint refused the row: {0}")]
    Constraint(String),
    /// PostgreSQL could not serialise, or chose this transaction in a deadlock: run it again.
    #[error("not serialisable, run again: {0}")]
    Again(String),
    /// A row has another shape than the code expects.
    #[error("column {column} of a row: {reason}")]
    Shape {
        /// Position in the row, from 0.
        column: usize,
        /// What was found.
        reason: String,
    },
    /// No room on the disk: the transaction was rolled back whole, reading goes on.
    #[error("the disk is full")]
    Full,
    /// Anything else: the transaction was rolled back.
    #[error("{0}")]
    Broken(String),
}

impl From<rusqlite::Error> for StoreFault {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::ConstraintViolation) => Self::Constraint(error.to_string()),
            Some(rusqlite::ErrorCode::DiskFull) => Self::Full,
            _ => Self::Broken(error.to_string()),
        }
    }
}

impl From<postgres::Error> for StoreFault {
    fn from(error: postgres::Error) -> Self {
        use postgres::error::SqlState;
        let text = error.as_db_error().map_or_else(|| error.to_string(), |db| db.message().to_owned());
        match error.code() {
            Some(
                &SqlState::UNIQUE_VIOLATION | &SqlState::FOREIGN_KEY_VIOLATION | &SqlState::CHECK_VIOLATION,
            ) => Self::Constraint(text),
            Some(&SqlState::T_R_SERIALIZATION_FAILURE | &SqlState::T_R_DEADLOCK_DETECTED) => {
                Self::Again(text)
            }
            Some(&SqlState::DISK_FULL) => Self::Full,
            _ => Self::Broken(text),
        }
    }
}
