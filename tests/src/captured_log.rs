//! The log of this process, captured for assertions.

use std::sync::{Arc, Mutex, Once, PoisonError};
use std::time::Duration;
use std::{io, thread};

use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::util::SubscriberInitExt as _;

/// The lines of a log. Clones share the lines.
#[derive(Clone, Debug, Default)]
pub struct CapturedLog(Arc<Mutex<Vec<u8>>>);

impl CapturedLog {
    /// Captures everything down to the level `DEBUG` that this process logs from now on, on all threads,
    /// through `tracing` or `log`.
    ///
    /// # Panics
    ///
    /// If this process already has a subscriber.
    pub fn of_process() -> Self {
        Self::of_process_at(LevelFilter::DEBUG)
    }

    /// Captures everything that this process logs from now on, down to the level `TRACE`.
    ///
    /// # Panics
    ///
    /// If this process already has a subscriber.
    pub fn of_process_at_trace() -> Self {
        Self::of_process_at(LevelFilter::TRACE)
    }

    fn of_process_at(level: LevelFilter) -> Self {
        let log = Self::default();
        tracing_subscriber::fmt()
            .with_max_level(level)
            .with_writer(log.clone())
            .with_ansi(false)
            .init();
        log
    }

    /// Returns what this thread logs during `work`, down to the level `DEBUG`, without times. A closed
    /// span is a line too.
    pub fn during<T>(work: impl FnOnce() -> T) -> String {
        // While a process has a single subscriber, another thread without one can turn events off for this
        // one. An error means that there is one for the whole process already.
        static ONCE: Once = Once::new();
        ONCE.call_once(|| {
            let ignoring = tracing_subscriber::fmt().with_max_level(LevelFilter::OFF);
            drop(ignoring.try_init());
        });
        let log = Self::default();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(LevelFilter::DEBUG)
            .with_writer(log.clone())
            .with_ansi(false)
            .without_time()
            .with_span_events(FmtSpan::CLOSE)
            .set_default();
        work();
        drop(subscriber);
        log.text()
    }

    /// Returns what was logged so far.
    pub fn text(&self) -> String {
        let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Waits for at most 10 seconds until the log contains `part`, and returns the log. Another thread
    /// may log an event only after its result is visible.
    ///
    /// # Panics
    ///
    /// If `part` was not logged.
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
