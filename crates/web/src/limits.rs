//! How much at once: changes by account, by address and by space, and what strangers may ask that takes work.
//!
//! Each node counts for itself. What a new account may write is counted in the database.

use std::hash::Hash;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use cocreate_kernel::{Actor, Brake, Clock, Fault, MINUTE, PersonId, SpaceId};
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter, clock};
use serde::Deserialize;

/// The time over which limits count.
const SPAN: Duration = Duration::from_secs(600);
/// How often keys that nobody uses any more are forgotten: milliseconds.
const SWEEP: i64 = MINUTE;

/// How much at once: in ten minutes each, where nothing else is said. 0 is no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Changes of one account.
    pub account: u32,
    /// Changes from one address.
    pub address: u32,
    /// Changes from one address by nobody who is signed in: signing up, signing in.
    pub strangers: u32,
    /// Searches from one address by nobody who is signed in.
    pub searches: u32,
    /// Changes in one space.
    pub space: u32,
    /// Ideas and posts of a new account, in an hour. Without a limit no account counts as new.
    pub newcomers: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { account: 300, address: 3_000, strangers: 300, searches: 600, space: 6_000, newcomers: 10 }
    }
}

impl Limits {
    /// No limits: for loading, filling and tests.
    pub const OFF: Self = Self { account: 0, address: 0, strangers: 0, searches: 0, space: 0, newcomers: 0 };
}

/// The kernel's clock, as the meters read it.
#[derive(Clone)]
struct Ticking(Arc<dyn Clock>);

impl clock::Clock for Ticking {
    type Instant = Duration;

    fn now(&self) -> Duration {
        Duration::from_millis(self.0.now().unsigned_abs())
    }
}

type Keyed<K> = RateLimiter<K, HashMapStateStore<K>, Ticking, NoOpMiddleware<Duration>>;

/// Counts by key: so many at once, and as many again over ten minutes.
struct Meter<K: Hash + Eq + Clone> {
    rate: Option<Keyed<K>>,
    clock: Ticking,
    swept: AtomicI64,
}

impl<K: Hash + Eq + Clone> Meter<K> {
    fn new(most: u32, clock: &Arc<dyn Clock>) -> Self {
        let ticking = Ticking(Arc::clone(clock));
        let quota = NonZeroU32::new(most)
            .and_then(|most| Some(Quota::with_period(SPAN / most.get())?.allow_burst(most)));
        let rate = quota.map(|quota| RateLimiter::hashmap_with_clock(quota, ticking.clone()));
        Self { rate, clock: ticking, swept: AtomicI64::new(clock.now()) }
    }

    /// Counts one.
    ///
    /// # Errors
    /// [`Fault::TooMany`], with the seconds until there is room again.
    fn pass(&self, key: &K) -> Result<(), Fault> {
        let Some(rate) = &self.rate else { return Ok(()) };
        self.sweep(rate);
        rate.check_key(key).map_err(|full| {
            let wait = full.wait_time_from(clock::Clock::now(&self.clock)).as_millis();
            Fault::TooMany(i64::try_from(wait.div_ceil(1_000)).unwrap_or(i64::MAX).max(1))
        })
    }

    /// Forgets keys that have all their room again, so that memory is bounded by what a minute brings.
    fn sweep(&self, rate: &Keyed<K>) {
        let (now, swept) = (self.clock.0.now(), self.swept.load(Ordering::Relaxed));
        let due = now - swept > SWEEP;
        if due && self.swept.compare_exchange(swept, now, Ordering::Relaxed, Ordering::Relaxed).is_ok() {
            rate.retain_recent();
            rate.shrink_to_fit();
        }
    }
}

/// What is counted at the door.
pub(crate) struct Door {
    accounts: Meter<PersonId>,
    addresses: Meter<String>,
    strangers: Meter<String>,
    searches: Meter<String>,
}

impl Door {
    pub(crate) fn new(limits: Limits, clock: &Arc<dyn Clock>) -> Self {
        Self {
            accounts: Meter::new(limits.account, clock),
            addresses: Meter::new(limits.address, clock),
            strangers: Meter::new(limits.strangers, clock),
            searches: Meter::new(limits.searches, clock),
        }
    }

    /// Counts a change that somebody asks for. What this process asks for itself has no address.
    pub(crate) fn change(&self, actor: &Actor, peer: Option<&str>) -> Result<(), Fault> {
        let peer = peer.map(str::to_owned);
        if let Some(peer) = &peer {
            self.addresses.pass(peer)?;
        }
        match (actor.identity(), &peer) {
            (Some(person), _) => self.accounts.pass(&person),
            (None, Some(peer)) => self.strangers.pass(peer),
            (None, None) => Ok(()),
        }
    }

    /// Counts a search.
    pub(crate) fn search(&self, actor: &Actor, peer: Option<&str>) -> Result<(), Fault> {
        match (actor.identity(), peer) {
            (None, Some(peer)) => self.searches.pass(&peer.to_owned()),
            _ => Ok(()),
        }
    }
}

impl Limits {
    /// What the Desk asks before each change in a space.
    #[must_use]
    pub fn brake(self, clock: &Arc<dyn Clock>) -> Option<Brake> {
        let spaces: Meter<SpaceId> = Meter::new(self.space, clock);
        spaces.rate.is_some().then(|| Arc::new(move |space| spaces.pass(&space)) as Brake)
    }
}

#[cfg(test)]
mod tests {
    use cocreate_kernel::{SECOND, SetClock};

    use super::*;

    fn meter(most: u32) -> (Arc<SetClock>, Meter<&'static str>) {
        let clock = Arc::new(SetClock::at(1_000_000));
        let shared: Arc<dyn Clock> = Arc::clone(&clock) as _;
        (clock, Meter::new(most, &shared))
    }

    #[test]
    fn so_many_at_once_and_then_after_the_time_that_was_said() {
        let (clock, meter) = meter(3);
        assert!((0..3).all(|_| meter.pass(&"one").is_ok()));
        assert_eq!(meter.pass(&"one"), Err(Fault::TooMany(200)));
        assert_eq!(meter.pass(&"other"), Ok(()), "each key has its own room");
        clock.advance(200 * SECOND - 1);
        assert_eq!(meter.pass(&"one"), Err(Fault::TooMany(1)));
        clock.advance(1);
        assert_eq!(meter.pass(&"one"), Ok(()));
        assert_eq!(meter.pass(&"one"), Err(Fault::TooMany(200)));
    }

    #[test]
    fn nothing_is_no_limit() {
        let (_, meter) = meter(0);
        assert!((0..10_000).all(|_| meter.pass(&"one").is_ok()));
    }

    #[test]
    fn keys_that_nobody_uses_are_forgotten() {
        let clock = Arc::new(SetClock::at(1_000_000));
        let shared: Arc<dyn Clock> = Arc::clone(&clock) as _;
        let meter: Meter<i64> = Meter::new(3, &shared);
        (0..1_000).for_each(|key| meter.pass(&key).unwrap());
        clock.advance(11 * MINUTE);
        meter.pass(&-1).unwrap();
        assert!(meter.rate.as_ref().unwrap().len() <= 1);
    }
}
