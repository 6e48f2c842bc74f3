//! What can go wrong with requests: what there is, and when it happens.

mod fault;
mod injector;
mod random;
mod retry_after;

pub use self::fault::Fault;
pub use self::random::Faults;
pub use self::retry_after::RetryAfter;

pub(crate) use self::injector::FaultInjector;
pub(crate) use self::retry_after::exhausted_limit;
