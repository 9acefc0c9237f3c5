//! What stands in the place of a text that is hidden, and who still reads it.

use cocreate_kernel::{Instant, MeasureId, Permit, Row, StoreFault};
use serde::Serialize;
use utoipa::ToSchema;

/// Hiding what somebody wrote. Whoever may hide reads what is hidden.
pub const HIDE: Permit = Permit::new("content.hide", Permit::STEWARDS);

/// Why a text is not shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Hidden {
    /// The measure that hides it.
    pub measure: MeasureId,
    /// Why.
    pub reason: String,
    /// In which power somebody hid it, or `administrator`.
    pub power: String,
    /// When.
    #[schema(inline)]
    pub at: Instant,
    /// Whether you read it all the same: you wrote it, or may hide.
    pub shown: bool,
}

impl Hidden {
    /// Reads four columns of a measure: key, reason, power, instant; nothing where none hides the text.
    ///
    /// # Errors
    /// [`StoreFault::Shape`].
    pub fn maybe(row: &Row<'_>, first: usize, shown: bool) -> Result<Option<Self>, StoreFault> {
        let Some(measure) = row.get(first)? else { return Ok(None) };
        let (reason, power, at) = (row.get(first + 1)?, row.get(first + 2)?, row.get(first + 3)?);
        Ok(Some(Self { measure, reason, power, at, shown }))
    }
}
