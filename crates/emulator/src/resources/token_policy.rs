//! What the tokens of a bastion host may do.

use std::time::Duration;

/// How long the tokens of a bastion host last and how often they can be used and renewed.
///
/// The default: one hour, ten uses, ten renewals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenPolicy {
    pub(crate) validity: Duration,
    pub(crate) uses: Option<u64>,
    pub(crate) renewals: u64,
}

impl TokenPolicy {
    /// The default policy.
    pub fn new() -> Self {
        Self {
            validity: Duration::from_secs(3600),
            uses: Some(10),
            renewals: 10,
        }
    }

    /// How long a new token is valid, in whole seconds.
    pub fn validity(mut self, validity: Duration) -> Self {
        self.validity = validity;
        self
    }

    /// How often a token can be used; `None`: as often as one likes.
    pub fn uses(mut self, uses: Option<u64>) -> Self {
        self.uses = uses;
        self
    }

    /// How often a token can be renewed; 0: never.
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
