//! How much at once: changes by account, by address and by space, and what strangers may ask that takes work.
//!
//! Each node counts for itself. What a new account may write is counted in the database.

use std::hash::Hash;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use cocreate_kernel::{Actor, Brake, Clock, Fault, Limits, MINUTE, PersonId, SpaceId};
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter, clock};

/// The time over which limits count.
const SPAN: Duration = Duration::from_secs(600);
/// How often keys that nobody uses any more are forgotten: milliseconds.
const SWEEP: i64 = MINUTE;

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

/// So many at once, and as many again over ten minutes. None is no limit.
struct Rate<K: Hash + Eq + Clone> {
    most: u32,
    keyed: Option<Keyed<K>>,
}

impl<K: Hash + Eq + Clone> Rate<K> {
    fn new(most: u32, clock: &Ticking) -> Self {
        let quota = NonZeroU32::new(most)
            .and_then(|most| Some(Quota::with_period(SPAN / most.get())?.allow_burst(most)));
        Self { most, keyed: quota.map(|quota| RateLimiter::hashmap_with_clock(quota, clock.clone())) }
    }
}

/// Counts by key.
struct Meter<K: Hash + Eq + Clone> {
    rate: RwLock<Rate<K>>,
    clock: Ticking,
    swept: AtomicI64,
}

impl<K: Hash + Eq + Clone> Meter<K> {
    fn new(clock: &Arc<dyn Clock>) -> Self {
        let ticking = Ticking(Arc::clone(clock));
        Self { rate: RwLock::new(Rate::new(0, &ticking)), clock: ticking, swept: AtomicI64::new(clock.now()) }
    }

    /// Counts one of so many. Where that is another number than before, counting begins anew.
    ///
    /// # Errors
    /// [`Fault::TooMany`], with the seconds until there is room again.
    fn pass(&self, key: &K, most: u32) -> Result<(), Fault> {
        let rate = self.rate.read().unwrap_or_else(PoisonError::into_inner);
        if rate.most == most {
            return rate.keyed.as_ref().map_or(Ok(()), |keyed| self.count(keyed, key));
        }
        drop(rate);
        let mut rate = self.rate.write().unwrap_or_else(PoisonError::into_inner);
        if rate.most != most {
            *rate = Rate::new(most, &self.clock);
        }
        rate.keyed.as_ref().map_or(Ok(()), |keyed| self.count(keyed, key))
    }

    fn count(&self, keyed: &Keyed<K>, key: &K) -> Result<(), Fault> {
        self.sweep(keyed);
        keyed.check_key(key).map_err(|full| {
            let wait = full.wait_time_from(clock::Clock::now(&self.clock)).as_millis();
            Fault::TooMany(i64::try_from(wait.div_ceil(1_000)).unwrap_or(i64::MAX).max(1))
        })
    }

    /// Forgets keys that have all their room again, so that memory is bounded by what a minute brings.
    fn sweep(&self, keyed: &Keyed<K>) {
        let (now, swept) = (self.clock.0.now(), self.swept.load(Ordering::Relaxed));
        let due = now - swept > SWEEP;
        if due && self.swept.compare_exchange(swept, now, Ordering::Relaxed, Ordering::Relaxed).is_ok() {
            keyed.retain_recent();
            keyed.shrink_to_fit();
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
    pub(crate) fn new(clock: &Arc<dyn Clock>) -> Self {
        Self {
            accounts: Meter::new(clock),
            addresses: Meter::new(clock),
            strangers: Meter::new(clock),
            searches: Meter::new(clock),
        }
    }

    /// Counts a change that somebody asks for. What this process asks for itself has no address.
    pub(crate) fn change(&self, limits: Limits, actor: &Actor, peer: Option<&str>) -> Result<(), Fault> {
        let peer = peer.map(str::to_owned);
        if let Some(peer) = &peer {
            self.addresses.pass(peer, limits.address)?;
        }
        match (actor.identity(), &peer) {
            (Some(person), _) => self.accounts.pass(&person, limits.account),
            (None, Some(peer)) => self.strangers.pass(peer, limits.strangers),
            (None, None) => Ok(()),
        }
    }

    /// Counts a search.
    pub(crate) fn search(&self, limits: Limits, actor: &Actor, peer: Option<&str>) -> Result<(), Fault> {
        match (actor.identity(), peer) {
            (None, Some(peer)) => self.searches.pass(&peer.to_owned(), limits.searches),
            _ => Ok(()),
        }
    }
}

/// What the Desk asks before each change in a space.
pub(crate) fn brake(clock: &Arc<dyn Clock>) -> Brake {
    let spaces: Meter<SpaceId> = Meter::new(clock);
    Arc::new(move |space, most| spaces.pass(&space, most))
}

#[cfg(test)]
mod tests {
    use cocreate_kernel::{SECOND, SetClock};

    use super::*;

    fn meter() -> (Arc<SetClock>, Meter<&'static str>) {
        let clock = Arc::new(SetClock::at(1_000_000));
        let shared: Arc<dyn Clock> = Arc::clone(&clock) as _;
        (clock, Meter::new(&shared))
    }

    #[test]
    fn so_many_at_once_and_then_after_the_time_that_was_said() {
        let (clock, meter) = meter();
        assert!((0..3).all(|_| meter.pass(&"one", 3).is_ok()));
        assert_eq!(meter.pass(&"one", 3), Err(Fault::TooMany(200)));
        assert_eq!(meter.pass(&"other", 3), Ok(()), "each key has its own room");
        clock.advance(200 * SECOND - 1);
        assert_eq!(meter.pass(&"one", 3), Err(Fault::TooMany(1)));
        clock.advance(1);
        assert_eq!(meter.pass(&"one", 3), Ok(()));
        assert_eq!(meter.pass(&"one", 3), Err(Fault::TooMany(200)));
    }

    #[test]
    fn nothing_is_no_limit() {
        let (_, meter) = meter();
        assert!((0..10_000).all(|_| meter.pass(&"one", 0).is_ok()));
    }

    #[test]
    fn another_limit_holds_from_the_next_change_on() {
        let (_, meter) = meter();
        assert!((0..3).all(|_| meter.pass(&"one", 3).is_ok()));
        assert!(meter.pass(&"one", 3).is_err());
        assert!((0..5).all(|_| meter.pass(&"one", 5).is_ok()));
        assert!(meter.pass(&"one", 5).is_err());
        assert_eq!(meter.pass(&"one", 0), Ok(()));
    }

    #[test]
    fn keys_that_nobody_uses_are_forgotten() {
        let clock = Arc::new(SetClock::at(1_000_000));
        let shared: Arc<dyn Clock> = Arc::clone(&clock) as _;
        let meter: Meter<i64> = Meter::new(&shared);
        (0..1_000).for_each(|key| meter.pass(&key, 3).unwrap());
        clock.advance(11 * MINUTE);
        meter.pass(&-1, 3).unwrap();
        assert!(meter.rate.read().unwrap().keyed.as_ref().unwrap().len() <= 1);
    }
}
