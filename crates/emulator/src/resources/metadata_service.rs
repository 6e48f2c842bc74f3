//! The settings of the metadata service.

use std::time::Duration;

use super::ids::ECS_ROLE_NAME;

/// The settings of the metadata service of an ECS instance.
///
/// [`Builder::metadata_service`](crate::Builder::metadata_service) applies them to an emulator.
///
/// ```
/// use emulator::{Emulator, MetadataService, MetadataTokens};
///
/// let hardened = MetadataService::new().tokens(MetadataTokens::Required);
/// let emulator = Emulator::builder().metadata_service(hardened).start()?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "the settings apply only once they are passed to `Builder::metadata_service`"]
pub struct MetadataService {
    pub(crate) tokens: MetadataTokens,
    pub(crate) role: Option<String>,
    pub(crate) validity: Duration,
}

/// Whether the metadata service requires the token of `PUT /latest/api/token`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MetadataTokens {
    /// Tokens are checked if they are sent, and requests without one are accepted. This is the default of an ECS
    /// instance (`HttpTokens=optional`).
    Optional,
    /// Requests without a token are rejected: the security hardening mode (`HttpTokens=required`).
    Required,
    /// There are no tokens: the path of the token does not exist and the header is ignored, as in old versions of the
    /// service.
    Unsupported,
}

impl MetadataService {
    /// Returns the settings of an instance with the role [`demo::ECS_ROLE_NAME`](crate::demo::ECS_ROLE_NAME) and
    /// optional tokens. Credentials are valid for six hours, as those of the real service are.
    pub fn new() -> Self {
        Self {
            tokens: MetadataTokens::Optional,
            role: Some(ECS_ROLE_NAME.to_owned()),
            validity: Duration::from_secs(6 * 3600),
        }
    }

    /// Sets whether tokens are required. Defaults to [`MetadataTokens::Optional`], as for an ECS instance.
    pub fn tokens(mut self, tokens: MetadataTokens) -> Self {
        self.tokens = tokens;
        self
    }

    /// Sets the name of the instance's role; with `None` the instance has no role and there are no credentials.
    /// Defaults to [`demo::ECS_ROLE_NAME`](crate::demo::ECS_ROLE_NAME).
    pub fn role<'a>(mut self, name: impl Into<Option<&'a str>>) -> Self {
        self.role = name.into().map(str::to_owned);
        self
    }

    /// Sets how long new credentials are valid, in whole seconds. Defaults to six hours, as in the real service.
    ///
    /// They are replaced half an hour before they expire, or after half of their validity if that is later.
    pub fn validity(mut self, validity: Duration) -> Self {
        self.validity = validity;
        self
    }
}

impl Default for MetadataService {
    fn default() -> Self {
        Self::new()
    }
}
