//! The options of a single call.

use std::time::Duration;

use super::{Additions, RetryPolicy};

/// Overrides the configuration of a client for one call.
#[derive(Clone, Debug)]
#[must_use = "options do nothing until a call is made with them"]
pub struct CallOptions {
    pub(crate) validate: bool,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) idempotent: Option<bool>,
    pub(crate) additions: Additions,
}

impl CallOptions {
    /// Starts without overrides: the call uses the client's settings and validates its request.
    pub const fn new() -> Self {
        Self {
            validate: true,
            timeout: None,
            retry: None,
            idempotent: None,
            additions: Additions::new(),
        }
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
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
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
    /// [`ConfigError::InvalidAddition`](crate::error::ConfigError::InvalidAddition).
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.additions.header(name, value);
        self
    }

    /// Adds a query parameter to the requests of this call. It replaces one of the client with the same
    /// name. By default only those of the client are added. A name that this library or the operation sets
    /// itself, and control characters, end the call before anything is sent, with
    /// [`ConfigError::InvalidAddition`](crate::error::ConfigError::InvalidAddition).
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
