//! The clocks by which a reader is told the time.

use std::sync::OnceLock;

use cocreate_kernel::Instant;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// A time zone; UTC by default.
#[derive(Clone, Debug)]
pub struct Zone(TimeZone);

impl Default for Zone {
    fn default() -> Self {
        Self(TimeZone::UTC)
    }
}

impl Zone {
    /// The zone of this IANA name; UTC without one, or where the name says nothing any more.
    #[must_use]
    pub fn of(name: Option<&str>) -> Self {
        name.and_then(|name| TimeZone::get(name).ok()).map_or_else(Self::default, Self)
    }

    /// The names to choose from: places, and UTC.
    #[must_use]
    pub fn names() -> &'static [String] {
        static NAMES: OnceLock<Vec<String>> = OnceLock::new();
        NAMES.get_or_init(|| {
            const PLACES: [&str; 10] = [
                "Africa",
                "America",
                "Antarctica",
                "Arctic",
                "Asia",
                "Atlantic",
                "Australia",
                "Europe",
                "Indian",
                "Pacific",
            ];
            let all = jiff::tz::db().available().map(|name| name.to_string());
            let place = |name: &String| name.split_once('/').is_some_and(|(land, _)| PLACES.contains(&land));
            let mut names: Vec<String> = all.filter(|name| name == "UTC" || place(name)).collect();
            names.sort_unstable();
            names.dedup();
            names
        })
    }

    /// The name as it is kept, of what somebody typed or their browser says.
    #[must_use]
    pub fn named(typed: &str) -> Option<&'static str> {
        let typed = typed.trim().replace(' ', "_");
        Self::names().iter().find(|name| name.eq_ignore_ascii_case(&typed)).map(String::as_str)
    }

    /// Date and time on its clocks, and what it calls its time then.
    pub(crate) fn tell(&self, at: Instant) -> (DateTime, String) {
        at.local(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(zone: &str, at: &str) -> String {
        let (civil, name) = Zone::of(Some(zone)).tell(Instant::parse(at).unwrap());
        format!("{civil} {name}")
    }

    #[test]
    fn the_hour_changes_with_the_season() {
        assert_eq!(told("Europe/Lisbon", "2026-03-29T00:59:59Z"), "2026-03-29T00:59:59 WET");
        assert_eq!(told("Europe/Lisbon", "2026-03-29T01:00:00Z"), "2026-03-29T02:00:00 WEST");
        assert_eq!(told("America/New_York", "2026-11-01T05:30:00Z"), "2026-11-01T01:30:00 EDT");
        assert_eq!(told("America/New_York", "2026-11-01T06:30:00Z"), "2026-11-01T01:30:00 EST");
        assert_eq!(told("Australia/Lord_Howe", "2026-04-04T15:00:00Z"), "2026-04-05T01:30:00 UTC+1030");
    }

    #[test]
    fn the_day_is_that_of_the_zone() {
        assert_eq!(told("Pacific/Auckland", "2026-03-14T18:00:00Z"), "2026-03-15T07:00:00 NZDT");
        assert_eq!(told("America/Sao_Paulo", "2026-03-14T01:00:00Z"), "2026-03-13T22:00:00 UTC-03");
        assert_eq!(told("Asia/Kathmandu", "2026-03-14T20:00:00Z"), "2026-03-15T01:45:00 UTC+0545");
        assert_eq!(told("Nowhere/Special", "2026-03-14T18:00:00Z"), "2026-03-14T18:00:00 UTC");
    }

    #[test]
    fn a_zone_has_one_name() {
        assert_eq!(Zone::named(" europe/lisbon "), Some("Europe/Lisbon"));
        assert_eq!(Zone::named("America/New York"), Some("America/New_York"));
        assert_eq!(Zone::named("utc"), Some("UTC"));
        for wrong in ["", "Lisbon", "../etc/passwd", "posix/Europe/Lisbon", "Europe/"] {
            assert_eq!(Zone::named(wrong), None, "{wrong}");
        }
        assert!(Zone::names().len() > 300);
    }
}
