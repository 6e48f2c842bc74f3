//! What a client is configured with, and how it behaves in failures.

mod builder;
mod client;
pub(crate) mod clock;
pub(crate) mod endpoint;
pub(crate) mod observe;
mod proxy;
mod retry;

pub use self::builder::{BuildClient, ClientBuilder};
pub use self::client::{CallOptions, Config, SignatureScheme};
pub use self::clock::{Now, ServerClock};
pub use self::endpoint::Endpoint;
pub use self::observe::{AttemptInfo, CallEnd, CallInfo, CallOutcome, NextAction, Observer};
pub use self::proxy::{Proxies, Proxy};
pub use self::retry::{
    FailedAttempt, Failure, GiveUpReason, RetryBudget, RetryDecision, RetryPolicy,
};
