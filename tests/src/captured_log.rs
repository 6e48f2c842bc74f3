//! What a program logs, kept for a look at it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use std::{io, thread};

use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;

/// The lines of a log. Clones are the same log.
#[derive(Clone, Debug, Default)]
pub struct CapturedLog(Arc<Mutex<Vec<u8>>>);

impl CapturedLog {
    /// Captures everything down to the level `DEBUG` that this process logs from now on, on all threads,
    /// through `tracing` or `log`.
    ///
    /// # Panics
    ///
    /// If this process has a subscriber already.
    pub fn of_process() -> Self {
        let log = Self::default();
        tracing_subscriber::fmt()
            .with_max_level(LevelFilter::DEBUG)
            .with_writer(log.clone())
            .with_ansi(false)
            .init();
        log
    }

    /// What was logged so far.
    pub fn text(&self) -> String {
        let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Waits until this was logged, for at most 10 seconds, and returns what was logged by then. Another
    /// thread may log what it did after its result is there.
    ///
    /// # Panics
    ///
    /// If it was not logged.
    pub fn wait_for(&self, part: &str) -> String {
        for _ in 0..1000 {
            let text = self.text();
            if text.contains(part) {
                return text;
            }
            thread::sleep(Duration::from_millis(10));
        }
        panic!("`{part}` is not in the log:\n{}", self.text());
    }

    /// Forgets what was logged so far.
    pub fn clear(&self) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }
}

impl io::Write for CapturedLog {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut log = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        log.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for CapturedLog {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}
