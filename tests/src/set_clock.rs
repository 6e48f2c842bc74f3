//! A clock that a test advances, shared by a client and an emulator.

use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use aliyun_core::Now;
use aliyun_credentials::system::{Command, File, Output, RunError};
use aliyun_credentials::{System, Timestamp};
use emulator::Clock;

/// A machine without variables, files and programs, whose clock stands still until the test advances it.
/// Clones share the clock.
#[derive(Clone, Debug)]
pub struct SetClock(Arc<AtomicU64>);

impl SetClock {
    /// The time in all tests with a clock of their own, in seconds since 1970: 2031-05-06T07:08:09Z.
    pub const START: u64 = 1_935_817_689;

    /// Returns a clock that shows [`Self::START`].
    pub fn new() -> Self {
        Self(Arc::new(AtomicU64::new(Self::START)))
    }

    /// Advances the clock by this many seconds.
    pub fn advance(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Returns the seconds since 1970.
    pub fn unix(&self) -> u64 {
        self.0.load(Ordering::SeqCst)
    }

    /// Returns the same clock for an emulator.
    pub fn of_emulator(&self) -> Clock {
        let clock = self.clone();
        Clock::from_fn(move || Timestamp::from_unix(clock.unix()))
    }
}

impl Default for SetClock {
    fn default() -> Self {
        Self::new()
    }
}

impl System for SetClock {
    fn variable(&self, _: &str) -> Option<OsString> {
        None
    }

    fn home(&self) -> Option<PathBuf> {
        None
    }

    fn read(&self, _: &Path) -> io::Result<File> {
        Err(ErrorKind::NotFound.into())
    }

    fn now(&self) -> Now {
        let now = Duration::from_secs(self.unix());
        Now {
            unix: now,
            monotonic: now,
        }
    }

    fn run(&self, _: &Command) -> Result<Output, RunError> {
        Err(io::Error::from(ErrorKind::NotFound).into())
    }
}
