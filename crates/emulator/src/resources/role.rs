//! RAM roles.

use std::time::Duration;

use super::account::arn;

/// A RAM role of the account [`demo::ACCOUNT_ID`](crate::demo::ACCOUNT_ID).
///
/// [`Builder::role`](crate::Builder::role) adds it to an emulator. All credentials may assume it with `AssumeRole`,
/// except those of the account itself, and every token of an [`OidcProvider`](crate::OidcProvider) may with
/// `AssumeRoleWithOIDC`.
#[derive(Clone, Debug)]
#[must_use = "a role is emulated only once it is added with `Builder::role`"]
pub struct Role {
    pub(crate) name: String,
    pub(crate) external_id: Option<String>,
    pub(crate) max_session_duration: Duration,
}

impl Role {
    /// Creates a role without an external ID, whose sessions last an hour at most.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            external_id: None,
            max_session_duration: Duration::from_secs(3600),
        }
    }

    /// Sets the `ExternalId` that `AssumeRole` requires. By default none is required, and any is accepted.
    /// `AssumeRoleWithOIDC` has no such parameter.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets the longest duration of a session, in whole seconds. Defaults to an hour, as for a new RAM role; a real
    /// role has from one hour to twelve.
    pub fn max_session_duration(mut self, max_session_duration: Duration) -> Self {
        self.max_session_duration = max_session_duration;
        self
    }

    /// The ARN of the role, for instance `acs:ram::1234567890123456:role/demo-role`.
    pub fn arn(&self) -> String {
        arn(&format!("role/{}", self.name))
    }
}
