//! The limits of O&M tokens.

use std::time::Duration;

/// How long the O&M tokens of a bastion host are valid, and how often they can be used and renewed.
///
/// [`Instance::token_policy`](crate::Instance::token_policy) sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a policy applies only once it is passed to `Instance::token_policy`"]
pub struct TokenPolicy {
    pub(crate) validity: Duration,
    pub(crate) uses: Option<u64>,
    pub(crate) renewals: u64,
}

impl TokenPolicy {
    /// Returns the default policy: tokens are valid for an hour, and can be used ten times and renewed ten times.
    pub fn new() -> Self {
        Self {
            validity: Duration::from_secs(3600),
            uses: Some(10),
            renewals: 10,
        }
    }

    /// Sets how long a new token is valid, in whole seconds. Defaults to an hour. A renewal adds an hour in any case.
    pub fn validity(mut self, validity: Duration) -> Self {
        self.validity = validity;
        self
    }

    /// Sets how often a token can be used; `None` removes the limit. Defaults to ten.
    pub fn uses(mut self, uses: Option<u64>) -> Self {
        self.uses = uses;
        self
    }

    /// Sets how often a token can be renewed; 0 forbids it. Defaults to ten.
    pub fn renewals(mut self, renewals: u64) -> Self {
        self.renewals = renewals;
        self
    }
}

impl Default for TokenPolicy {
    fn default() -> Self {
        Self::new()
    }
}
