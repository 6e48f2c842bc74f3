//! CPU time of this process and its children.

use std::fs;

use anyhow::{Context as _, Result};

/// CPU seconds of this process and of the descendants that were waited for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Cpu {
    own: f64,
    children: f64,
}

impl Cpu {
    /// The times until now.
    pub(super) fn now() -> Result<Self> {
        const FILE: &str = "/proc/self/stat";
        let text = fs::read_to_string(FILE)
            .context("CPU time is read from /proc/self/stat, which only Linux has")?;
        Self::parse(&text)
            .with_context(|| format!("{FILE} does not have the format of proc(5): {text:?}"))
    }

    /// CPU seconds since an earlier time.
    pub(super) fn since(self, earlier: Self) -> f64 {
        self.own - earlier.own + self.since_by_children(earlier)
    }

    /// CPU seconds of the descendants since an earlier time.
    pub(super) fn since_by_children(self, earlier: Self) -> f64 {
        self.children - earlier.children
    }

    fn parse(stat: &str) -> Option<Self> {
        // The second field is the name of the program, which can contain spaces and parentheses.
        let (_, rest) = stat.rsplit_once(')')?;
        // From the third field on; the times are fields 14 to 17.
        let mut times = rest.split_ascii_whitespace().skip(11).map(seconds);
        let mut next = || times.next().flatten();
        Some(Self {
            own: next()? + next()?,
            children: next()? + next()?,
        })
    }
}

fn seconds(ticks: &str) -> Option<f64> {
    // The same on all Linux systems, whatever the timer of the kernel.
    const TICKS_PER_SECOND: f64 = 100.0;
    let ticks: u32 = ticks.parse().ok()?;
    Some(f64::from(ticks) / TICKS_PER_SECOND)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_times_are_found_after_any_name() {
        for name in ["xtask", "a b", ") 1 2 (3", ""] {
            let stat = format!(
                "4711 ({name}) S 1 4711 4711 0 -1 4194304 100 200 0 0 150 50 2000 25 20 0 1 0 99"
            );
            let cpu = Cpu::parse(&stat).unwrap();
            assert_eq!(
                cpu,
                Cpu {
                    own: 2.0,
                    children: 20.25
                }
            );
            let earlier = Cpu {
                own: 1.5,
                children: 20.0,
            };
            assert!((cpu.since(earlier) - 0.75).abs() < 1e-9);
            assert!((cpu.since_by_children(earlier) - 0.25).abs() < 1e-9);
        }
    }

    #[test]
    fn text_without_times_is_refused() {
        for stat in [
            "",
            "4711 (xtask) S 1",
            "4711 (xtask) S 1 2 3 4 5 6 7 8 9 10 150 x 2000 25",
        ] {
            assert_eq!(Cpu::parse(stat), None, "{stat}");
        }
    }
}
