//! Moments to come.

use std::time::Duration;

use tokio::time::Instant;

/// The moment when a limit of time is over, or one that nobody lives to see.
pub(crate) fn later(limit: Duration) -> Instant {
    const LONG: Duration = Duration::from_secs(60 * 60 * 24 * 365);
    Instant::now() + limit.min(LONG)
}
