//! A clock that is set by hand, for a client and an emulator alike.

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

/// A machine that has nothing but a clock, which is set by hand. Clones are the same clock.
#[derive(Clone, Debug)]
pub struct SetClock(Arc<AtomicU64>);

impl SetClock {
    /// A clock that stands at 2031-05-06T07:08:09Z.
    pub fn new() -> Self {
        Self(Arc::new(AtomicU64::new(1_935_817_689)))
    }

    /// Lets time pass, in seconds.
    pub fn pass(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }

    /// The seconds since 1970.
    pub fn unix(&self) -> u64 {
        self.0.load(Ordering::SeqCst)
    }

    /// The same clock for an emulator.
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
