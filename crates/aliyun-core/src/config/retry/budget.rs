//! The budget for the retries of a client.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// The budget for the retries of all calls of a client. Clones share one budget.
///
/// It consists of tokens. A retry takes [five](Self::COST) of them. A call that succeeds returns five if it
/// needed a retry, and one if it did not. So single failures are retried as if there were no budget. In an
/// outage, when no call succeeds, the tokens are soon used up, and the client sends each request only once
/// and does not add to the load.
///
/// A connection that could not be made takes no tokens when it is tried again: the service received no
/// request, so its load does not grow.
///
/// The numbers are those that the SDKs of another large cloud have used for years.
///
/// ```
/// use aliyun_core::config::RetryBudget;
///
/// let budget = RetryBudget::new(100); // enough for 20 retries in a row
/// assert_eq!(budget.tokens(), 100);
/// ```
#[derive(Clone, Debug)]
pub struct RetryBudget {
    capacity: u32,
    tokens: Arc<AtomicU32>,
}

impl RetryBudget {
    /// The tokens that a retry takes.
    pub const COST: u32 = 5;
    /// The default number of tokens: enough for 100 retries in a row.
    pub const DEFAULT_CAPACITY: u32 = 500;
    /// The tokens that a call returns if it succeeded at its first attempt.
    const REWARD: u32 = 1;

    /// Creates a full budget. `capacity` is the number of tokens that it starts with and the most that it
    /// can have. With 0, nothing is retried.
    pub fn new(capacity: u32) -> Self {
        Self {
            capacity,
            tokens: Arc::new(AtomicU32::new(capacity)),
        }
    }

    /// Returns the number of tokens that are left.
    pub fn tokens(&self) -> u32 {
        self.tokens.load(Ordering::Relaxed)
    }

    /// Takes the tokens of one retry. Returns `false` and takes none if there are too few.
    pub(crate) fn withdraw(&self) -> bool {
        let taken = self
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(Self::COST)
            });
        taken.is_ok()
    }

    /// Returns the tokens of a call that succeeded.
    pub(crate) fn deposit(&self, after_retry: bool) {
        let reward = if after_retry {
            Self::COST
        } else {
            Self::REWARD
        };
        // The budget is nearly always full. Then a load is enough, and threads do not contend for the
        // cache line with writes that change nothing.
        if self.tokens() == self.capacity {
            return;
        }
        // The closure never returns `None`, so the update never fails.
        let _ = self
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                Some(tokens.saturating_add(reward).min(self.capacity))
            });
    }
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self::new(Self::DEFAULT_CAPACITY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retries_withdraw_tokens_and_successes_deposit_them() {
        let budget = RetryBudget::new(12);
        assert!(budget.withdraw());
        assert!(budget.clone().withdraw(), "a clone shares the budget");
        assert_eq!(budget.tokens(), 2);
        assert!(!budget.withdraw());
        assert_eq!(budget.tokens(), 2, "a refusal takes nothing");

        budget.deposit(false);
        assert_eq!(budget.tokens(), 3);
        budget.deposit(true);
        assert_eq!(budget.tokens(), 8);
        budget.deposit(true);
        assert_eq!(budget.tokens(), 12, "it is never more than full");
    }

    #[test]
    fn without_tokens_nothing_is_retried() {
        assert!(!RetryBudget::new(0).withdraw());
        assert_eq!(RetryBudget::default().tokens(), 500);
    }
}
