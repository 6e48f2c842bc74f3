//! The options of a single call.

use std::time::Duration;

use super::{Additions, Endpoint, Limits, RetryPolicy};
use crate::error::ConfigError;

/// Overrides the configuration of a client for one call.
///
/// What is set for a call takes precedence over everything that is set for its client.
#[derive(Clone, Debug)]
#[must_use = "options do nothing until a call is made with them"]
pub struct CallOptions {
    pub(crate) validate: bool,
    pub(crate) timeout: Option<Duration>,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) idempotent: Option<bool>,
    pub(crate) region: Option<Box<str>>,
    pub(crate) endpoint: Option<Result<Endpoint, ConfigError>>,
    pub(crate) additions: Additions,
}

impl CallOptions {
    /// Starts without overrides: the call uses the client's settings and validates its request.
    pub const fn new() -> Self {
        Self {
            validate: true,
            timeout: None,
            read_timeout: None,
            retry: None,
            idempotent: None,
            region: None,
            endpoint: None,
            additions: Additions::new(),
        }
    }

    /// Sets the region whose endpoint is called, for example `cn-shenzhen`. Defaults to the client's region
    /// or endpoint. The credentials are the client's.
    pub fn region(mut self, region: impl Into<Box<str>>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets the endpoint to call: a host, optionally with a scheme and a port. It takes precedence over a
    /// [`region`](Self::region). Defaults to the client's region or endpoint.
    ///
    /// A call with an invalid endpoint fails with [`ConfigError::InvalidEndpoint`], and one with a plain
    /// `http://` endpoint on another machine with [`ConfigError::PlainHttp`] unless the client
    /// [allows](super::ConfigBuilder::allow_plain_http) it.
    pub fn endpoint(mut self, endpoint: impl AsRef<str>) -> Self {
        self.endpoint = Some(Endpoint::parse(endpoint.as_ref()));
        self
    }

    /// Sends the request without validating it. By default a request that breaks a documented rule is an
    /// error before it is sent. Skip the validation for values that the service accepts and the model
    /// does not know yet.
    pub const fn skip_validation(mut self) -> Self {
        self.validate = false;
        self
    }

    /// Sets the timeout of the whole call: from its first step to its result, including all attempts and
    /// the waits between them. Defaults to the client's timeout, which defaults to 30 seconds.
    ///
    /// Each attempt is still limited by the [`read_timeout`](Self::read_timeout).
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the timeout for a response that makes no progress: the time until its first byte, and the time
    /// between any two reads. Defaults to the client's read timeout, which defaults to 10 seconds.
    ///
    /// An operation that takes longer to respond needs a longer one. A longer [`timeout`](Self::timeout)
    /// does not change it, because it is also the time after which a silent server is given up and the
    /// request is sent to another one. The call ends with its `timeout` in any case. A call with a read
    /// timeout of zero fails with [`ConfigError::ZeroTimeout`].
    pub const fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = Some(if timeout.as_nanos() > Limits::MAX_DURATION.as_nanos() {
            Limits::MAX_DURATION
        } else {
            timeout
        });
        self
    }

    /// Sets how often failed attempts of this call are retried, and after which delays. Defaults to the
    /// client's policy, which defaults to three attempts.
    pub const fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Sets whether the request is idempotent, that is, safe to send twice. Only an idempotent request is
    /// retried when an earlier attempt may have taken effect. By default the operation's
    /// [descriptor](crate::operation::Descriptor::idempotent) decides. Set `true`, for instance, where a
    /// second token does no harm.
    pub const fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = Some(idempotent);
        self
    }

    /// Adds a header to the requests of this call. It replaces one of the client with the same name. By
    /// default only those of the client are added. A name that this library or the operation sets itself,
    /// and a value that is not printable ASCII, end the call before anything is sent, with
    /// [`ConfigError::InvalidAddition`].
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.additions.header(name, value);
        self
    }

    /// Adds a query parameter to the requests of this call. It replaces one of the client with the same
    /// name. By default only those of the client are added. A name that this library or the operation sets
    /// itself, and control characters, end the call before anything is sent, with
    /// [`ConfigError::InvalidAddition`].
    pub fn query_parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.additions.query_parameter(name, value);
        self
    }
}

impl Default for CallOptions {
    fn default() -> Self {
        Self::new()
    }
}
