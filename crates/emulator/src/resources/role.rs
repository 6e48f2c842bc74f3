//! The roles that can be assumed.

use std::time::Duration;

use super::account::arn;

/// A RAM role of the account [`demo::ACCOUNT_ID`](crate::demo::ACCOUNT_ID), for
/// [`Builder::role`](crate::Builder::role).
///
/// Every key may assume it, but for those of the account itself, and so may whoever has a token of an
/// [`OidcProvider`](crate::OidcProvider).
#[derive(Clone, Debug)]
pub struct Role {
    pub(crate) name: String,
    pub(crate) external_id: Option<String>,
    pub(crate) max_session_duration: Duration,
}

impl Role {
    /// A role that asks for no external id and can be assumed for an hour.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            external_id: None,
            max_session_duration: Duration::from_secs(3600),
        }
    }

    /// The `ExternalId` that `AssumeRole` has to be called with.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// How long one call can assume it at the most, in whole seconds. A real role has an hour to twelve.
    pub fn max_session_duration(mut self, max_session_duration: Duration) -> Self {
        self.max_session_duration = max_session_duration;
        self
    }

    /// Its full name, such as `acs:ram::1234567890123456:role/demo-role`.
    pub fn arn(&self) -> String {
        arn(&format!("role/{}", self.name))
    }
}
