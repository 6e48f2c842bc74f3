//! The options of a single call.

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
    /// Starts without overrides: the call uses the client's settings and validates its request.
    pub const fn new() -> Self {
        Self {
            validate: true,
            timeout: None,
            retry: None,
            idempotent: None,
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
}

impl Default for CallOptions {
    fn default() -> Self {
        Self::new()
    }
}
