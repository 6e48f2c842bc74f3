//! The resources of this process, as Linux reports them.

use std::time::Duration;
use std::{fmt, fs, thread};

/// The resources of this process; all 0 on other systems.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Usage {
    /// In bytes.
    pub(super) memory: u64,
    pub(super) threads: u64,
    pub(super) descriptors: usize,
}

impl Usage {
    pub(super) fn now() -> Self {
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let number = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let number = line.and_then(|line| line.split_whitespace().next());
            number.and_then(|number| number.parse().ok()).unwrap_or(0)
        };
        Self {
            memory: number("VmRSS:") * 1024,
            threads: number("Threads:"),
            descriptors: fs::read_dir("/proc/self/fd").map_or(0, Iterator::count),
        }
    }

    /// Returns the usage when threads and descriptors are down to those of `before`, or after five
    /// seconds: Linux may list a joined thread for a moment.
    pub(super) fn settled(before: &Self) -> Self {
        let is_settled = |usage: &Self| {
            usage.threads <= before.threads && usage.descriptors <= before.descriptors
        };
        let mut usage = Self::now();
        for _ in 0..100 {
            if is_settled(&usage) {
                break;
            }
            thread::sleep(Duration::from_millis(50));
            usage = Self::now();
        }
        usage
    }
}

impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mebibytes = self.memory / (1024 * 1024);
        write!(
            f,
            "{mebibytes:8} {:8} {:12}",
            self.threads, self.descriptors
        )
    }
}
