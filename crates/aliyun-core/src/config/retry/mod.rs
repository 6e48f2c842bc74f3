//! The decision whether a failed attempt is retried, and when.

mod budget;
mod decision;
mod failure;
mod policy;

pub use self::budget::RetryBudget;
pub use self::decision::{FailedAttempt, GiveUpReason, RetryDecision};
pub use self::failure::Failure;
pub use self::policy::RetryPolicy;
pub(crate) use self::policy::fraction_of;

#[cfg(test)]
mod tests;
