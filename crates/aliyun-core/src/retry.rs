//! Whether a failed attempt is repeated.

use std::time::Duration;

use crate::error::Error;

/// Decides after a failed attempt: the time to wait before the next one, or `None` to give up.
///
/// A pure function of the number of attempts made so far and what the last one ended in. The
/// decision stands alone so that nothing else in [`Call`](crate::Call) knows about it.
pub(crate) type RetryDecision = fn(attempts: u32, error: &Error) -> Option<Duration>;

/// One attempt a call: a repeated `GenerateAssetOperationToken` would create a second token.
pub(crate) fn never(_attempts: u32, _error: &Error) -> Option<Duration> {
    None
}
