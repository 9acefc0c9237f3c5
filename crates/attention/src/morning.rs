//! When mornings are, where somebody lives.

use jiff::Timestamp;
use jiff::civil::Weekday;
use jiff::tz::TimeZone;

/// The hour of letters, on the clock of whoever gets them.
const HOUR: i8 = 7;

/// The next morning after an instant, or the next Monday's: milliseconds since 1970 UTC. A zone that nobody knows counts
/// as UTC.
pub(crate) fn morning(now: i64, zone: Option<&str>, monday: bool) -> i64 {
    let zone = zone.and_then(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC);
    let now = Timestamp::from_millisecond(now).unwrap_or(Timestamp::UNIX_EPOCH);
    let mut day = now.to_zoned(zone.clone()).date();
    // Nine days hold a Monday after any instant; an hour that a clock change leaves out comes a little later.
    for _ in 0..9 {
        let at = day.at(HOUR, 0, 0, 0).to_zoned(zone.clone()).map(|at| at.timestamp());
        if let Ok(at) = at
            && at > now
            && (!monday || day.weekday() == Weekday::Monday)
        {
            return at.as_millisecond();
        }
        day = day.tomorrow().unwrap_or(day);
    }
    now.as_millisecond() + cocreate_kernel::DAY
}

#[cfg(test)]
mod tests {
    use super::*;
    use cocreate_kernel::Instant;

    fn next(now: &str, zone: &str, monday: bool) -> String {
        Instant(morning(Instant::parse(now).unwrap().0, Some(zone), monday)).to_string()
    }

    #[test]
    fn mornings_follow_the_clock_on_the_wall() {
        // Europe/Berlin: summer time begins on 29 March 2026.
        assert_eq!(next("2026-03-28T05:59:59Z", "Europe/Berlin", false), "2026-03-28T06:00:00Z");
        assert_eq!(next("2026-03-28T06:00:00Z", "Europe/Berlin", false), "2026-03-29T05:00:00Z");
        assert_eq!(next("2026-10-24T12:00:00Z", "Europe/Berlin", false), "2026-10-25T06:00:00Z");
        // America/New_York: on 8 March 2026.
        assert_eq!(next("2026-03-07T12:00:00Z", "America/New_York", false), "2026-03-08T11:00:00Z");
        assert_eq!(next("2026-03-02T09:00:00Z", "Asia/Kolkata", false), "2026-03-03T01:30:00Z");
        assert_eq!(next("2026-03-02T09:00:00Z", "Nowhere/AtAll", false), "2026-03-03T07:00:00Z");
    }

    #[test]
    fn weeks_begin_on_monday() {
        assert_eq!(next("2026-03-02T06:59:00Z", "UTC", true), "2026-03-02T07:00:00Z");
        assert_eq!(next("2026-03-02T07:00:00Z", "UTC", true), "2026-03-09T07:00:00Z");
        assert_eq!(next("2026-03-28T12:00:00Z", "Europe/Berlin", true), "2026-03-30T05:00:00Z");
    }
}
