//! The clock of the emulator.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aliyun_sign::Timestamp;

/// The clock by which an emulator checks timestamps, credentials and tokens, in whole seconds.
///
/// [`Builder::clock`](crate::Builder::clock) and [`Emulator::set_clock`](crate::Emulator::set_clock) set it. With a
/// fixed clock a test does not depend on when it runs:
///
/// ```
/// use emulator::{Clock, Timestamp};
///
/// let clock = Clock::fixed(Timestamp::from_unix(1_719_792_012));
/// assert_eq!(clock.now().unix(), 1_719_792_012);
/// ```
#[derive(Clone)]
pub struct Clock {
    source: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    /// How many seconds it was moved forward.
    ahead: u64,
}

impl Clock {
    /// Returns the clock of this machine.
    pub fn system() -> Self {
        Self::from_fn(|| {
            let since = SystemTime::now().duration_since(UNIX_EPOCH);
            Timestamp::from_unix(since.unwrap_or_default().as_secs())
        })
    }

    /// Returns a clock that is stopped at a time. [`Emulator::advance`](crate::Emulator::advance) moves it forward.
    pub fn fixed(now: Timestamp) -> Self {
        Self::from_fn(move || now)
    }

    /// Returns a clock that calls `now` for each request, on the thread of the emulator.
    pub fn from_fn(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self {
            source: Arc::new(now),
            ahead: 0,
        }
    }

    /// The current time.
    pub fn now(&self) -> Timestamp {
        later((self.source)(), self.ahead)
    }

    /// Moves it forward by whole seconds.
    pub(crate) fn advance(&mut self, by: Duration) {
        self.ahead = self.ahead.saturating_add(by.as_secs());
    }
}

/// The time this many seconds after another.
pub(crate) fn later(time: Timestamp, seconds: u64) -> Timestamp {
    Timestamp::from_unix(time.unix().saturating_add(seconds))
}

/// The time this many seconds after another, or before it if negative.
pub(crate) fn shifted(time: Timestamp, seconds: i64) -> Timestamp {
    Timestamp::from_unix(time.unix().saturating_add_signed(seconds))
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Clock").field(&self.now()).finish()
    }
}
