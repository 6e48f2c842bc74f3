//! How much a client may repeat, all its calls together.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// How much a client may repeat, all its calls together. Clones are one budget.
///
/// It holds tokens. A repetition takes [five](Self::COST) of them and a call that succeeds gives
/// back what its last repetition took, or one if it needed none. So single failures are repeated as
/// if there were no budget, and in an outage, when nothing succeeds, a client soon sends each request
/// once only and does not add to the load.
///
/// The numbers are those that the SDKs of another large cloud have lived with for years.
///
/// ```
/// use aliyun_core::config::RetryBudget;
///
/// let budget = RetryBudget::new(100); // good for twenty repetitions in a row
/// assert_eq!(budget.tokens(), 100);
/// ```
#[derive(Clone, Debug)]
pub struct RetryBudget {
    capacity: u32,
    tokens: Arc<AtomicU32>,
}

impl RetryBudget {
    /// What a repetition takes.
    pub const COST: u32 = 5;
    /// How many tokens a client starts with unless told otherwise: enough for a hundred repetitions
    /// in a row.
    pub const DEFAULT_CAPACITY: u32 = 500;
    /// What a call gives back that succeeded at once.
    const REWARD: u32 = 1;

    /// A full budget of so many tokens, which it never exceeds.
    pub fn new(capacity: u32) -> Self {
        Self {
            capacity,
            tokens: Arc::new(AtomicU32::new(capacity)),
        }
    }

    /// The tokens that are left.
    pub fn tokens(&self) -> u32 {
        self.tokens.load(Ordering::Relaxed)
    }

    /// Takes the tokens of one repetition, if there are that many.
    pub(crate) fn withdraw(&self) -> bool {
        let taken = self
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(Self::COST)
            });
        taken.is_ok()
    }

    /// Takes note of a call that succeeded.
    pub(crate) fn deposit(&self, after_repetition: bool) {
        let reward = if after_repetition {
            Self::COST
        } else {
            Self::REWARD
        };
        // Nearly always the budget is full, and all threads can leave it as it is.
        if self.tokens() == self.capacity {
            return;
        }
        // The closure never refuses.
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
    fn an_outage_uses_it_up_and_success_fills_it_again() {
        let budget = RetryBudget::new(12);
        assert!(budget.withdraw());
        assert!(budget.clone().withdraw(), "a clone is the same budget");
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
    fn without_tokens_nothing_is_repeated() {
        assert!(!RetryBudget::new(0).withdraw());
        assert_eq!(RetryBudget::default().tokens(), 500);
    }
}
