//! The configuration of a client: endpoint, limits, retries, proxies and observer.

pub(crate) mod additions;
mod address_family;
mod builder;
mod call_options;
mod client;
pub(crate) mod clock;
pub(crate) mod endpoint;
mod limits;
pub(crate) mod observe;
mod proxy;
mod retry;
mod root_certificates;
mod settings;
mod shown_headers;
mod signature_scheme;
mod user_agent;

pub use self::additions::Additions;
pub use self::address_family::AddressFamily;
pub use self::builder::ConfigBuilder;
pub use self::call_options::CallOptions;
pub use self::client::Config;
pub use self::clock::{Now, ServerClock};
pub use self::endpoint::Endpoint;
pub use self::limits::Limits;
pub use self::observe::{
    AttemptInfo, CallEnd, CallInfo, CallOutcome, NextAction, Observer, QueryNames, RequestInfo,
    ResponseInfo,
};
pub use self::proxy::{Proxies, Proxy, Tunnel};
pub(crate) use self::retry::fraction_of;
pub use self::retry::{
    FailedAttempt, Failure, GiveUpReason, RetryBudget, RetryDecision, RetryPolicy,
};
pub use self::root_certificates::{LoadedCertificates, RootCertificates};
pub use self::shown_headers::ShownHeaders;
pub use self::signature_scheme::SignatureScheme;
