//! What time the emulator believes it is.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aliyun_sign::Timestamp;

/// Tells an emulator the time.
///
/// A test gives it a clock of its own, so that nothing depends on when the test runs:
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
    /// By how many seconds it was put forward.
    ahead: u64,
}

impl Clock {
    /// The clock of the computer.
    pub fn system() -> Self {
        Self::from_fn(|| {
            let since = SystemTime::now().duration_since(UNIX_EPOCH);
            Timestamp::from_unix(since.unwrap_or_default().as_secs())
        })
    }

    /// A clock that stands still.
    pub fn fixed(now: Timestamp) -> Self {
        Self::from_fn(move || now)
    }

    /// A clock that asks `now` for each request. It is called on the thread of the emulator.
    pub fn from_fn(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self {
            source: Arc::new(now),
            ahead: 0,
        }
    }

    /// What it shows.
    pub fn now(&self) -> Timestamp {
        later((self.source)(), self.ahead)
    }

    /// Puts it forward.
    pub(crate) fn advance(&mut self, by: Duration) {
        self.ahead = self.ahead.saturating_add(by.as_secs());
    }
}

/// The time so many seconds after another.
pub(crate) fn later(time: Timestamp, seconds: u64) -> Timestamp {
    Timestamp::from_unix(time.unix().saturating_add(seconds))
}

/// The time so many seconds after another, or before it.
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
