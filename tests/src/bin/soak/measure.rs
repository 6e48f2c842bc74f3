//! What this process takes of the machine, where Linux tells.

use std::time::Duration;
use std::{fmt, fs, thread};

/// What this process takes; all 0 where nobody tells.
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

    /// The usage once it is down to what it was, or does not go down in five seconds: a thread that was
    /// joined may be seen a moment longer.
    pub(super) fn settled(before: &Self) -> Self {
        let is_down = |usage: &Self| {
            usage.threads <= before.threads && usage.descriptors <= before.descriptors
        };
        let tries = (0..100).map(|_| {
            thread::sleep(Duration::from_millis(50));
            Self::now()
        });
        let mut last = Self::now();
        for usage in tries {
            if is_down(&last) {
                break;
            }
            last = usage;
        }
        last
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
