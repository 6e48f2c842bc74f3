//! What one call does differently.

use std::time::Duration;

use super::RetryPolicy;

/// Overrides the configuration of a client for one call.
#[derive(Clone, Copy, Debug)]
#[must_use = "options do nothing until a call is made with them"]
pub struct CallOptions {
    pub(crate) validate: bool,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) idempotent: Option<bool>,
}

impl CallOptions {
    /// No overrides.
    pub const fn new() -> Self {
        Self {
            validate: true,
            timeout: None,
            retry: None,
            idempotent: None,
        }
    }

    /// Sends the request without validating it first. By default a request that breaks a documented
    /// limit is refused before it is sent. Skip that for values which the service accepts and the
    /// model does not know yet.
    pub const fn skip_validation(mut self) -> Self {
        self.validate = false;
        self
    }

    /// Sets the deadline of this call: the time from its first step to its result, with all attempts
    /// and the waits between them. By default the client's, which is 30 seconds by default.
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets how often failed attempts of this call are retried, and after which delays. By default
    /// the client's policy, which is three attempts by default.
    pub const fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Sets whether the request is idempotent, so that it is retried although an earlier attempt may
    /// have had its effect. By default the operation's
    /// [descriptor](crate::operation::Descriptor::idempotent) decides. Set `true`, for instance, where
    /// a second token does no harm.
    pub const fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = Some(idempotent);
        self
    }
}

impl Default for CallOptions {
    fn default() -> Self {
        Self::new()
    }
}
