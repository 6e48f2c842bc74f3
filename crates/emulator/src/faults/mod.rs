//! Fault injection: the kinds of faults, and which request has which.

mod fault;
mod injector;
mod random;
mod retry_after;

pub use self::fault::Fault;
pub use self::random::Faults;
pub use self::retry_after::RetryAfter;

pub(crate) use self::injector::FaultInjector;
pub(crate) use self::retry_after::exhausted_limit;
