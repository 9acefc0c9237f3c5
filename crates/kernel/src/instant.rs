//! Instants: milliseconds inside, RFC 3339 in UTC outside.

use std::fmt;

use cocreate_store::{Column, Param, Row, StoreFault};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An instant: milliseconds since 1970 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(pub i64);

impl Instant {
    fn timestamp(self) -> jiff::Timestamp {
        jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
    }

    /// Year, month (1 to 12), day, hour and minute in UTC.
    #[must_use]
    pub fn civil(self) -> jiff::civil::DateTime {
        jiff::tz::TimeZone::UTC.to_datetime(self.timestamp())
    }

    /// The same on the clocks of a zone, and what the zone calls its time then: `CEST`, `UTC-03`.
    #[must_use]
    pub fn local(self, zone: &jiff::tz::TimeZone) -> (jiff::civil::DateTime, String) {
        let at = self.timestamp();
        let offset = zone.to_offset_info(at);
        let name = offset.abbreviation();
        let name = if name.starts_with(['+', '-']) { format!("UTC{name}") } else { name.to_owned() };
        (offset.offset().to_datetime(at), name)
    }

    /// Reads RFC 3339, or a date and time without a zone, which is taken as UTC.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Ok(timestamp) = text.parse::<jiff::Timestamp>() {
            return Some(Self(timestamp.as_millisecond()));
        }
        let civil: jiff::civil::DateTime = text.parse().ok()?;
        civil.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|zoned| Self(zoned.timestamp().as_millisecond()))
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.div_euclid(1_000) * 1_000;
        Self(seconds).timestamp().fmt(f)
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not an instant"))
    }
}

impl From<Instant> for Param<'_> {
    fn from(instant: Instant) -> Self {
        Self::Int(instant.0)
    }
}

impl Column for Instant {
    fn read(row: &Row<'_>, column: usize) -> Result<Self, StoreFault> {
        row.get(column).map(Self)
    }
}

impl utoipa::PartialSchema for Instant {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)))
            .into()
    }
}

impl utoipa::ToSchema for Instant {}
