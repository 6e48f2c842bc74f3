//! How the metadata service is to be.

use std::time::Duration;

use super::ids::ECS_ROLE_NAME;

/// The metadata service of an ECS instance, for [`Builder::metadata_service`](crate::Builder::metadata_service).
///
/// ```
/// use emulator::{Emulator, MetadataService, MetadataTokens};
///
/// let hardened = MetadataService::new().tokens(MetadataTokens::Required);
/// let emulator = Emulator::builder().metadata_service(hardened).start()?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct MetadataService {
    pub(crate) tokens: MetadataTokens,
    pub(crate) role: Option<String>,
    pub(crate) validity: Duration,
}

/// What the metadata service does about tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MetadataTokens {
    /// It has them, and answers without one as well. An instance is so by default (`HttpTokens=optional`).
    Optional,
    /// It answers nothing without one: the security hardening mode (`HttpTokens=required`).
    Required,
    /// It knows of none, as before there were any.
    Unsupported,
}

impl MetadataService {
    /// The service of an instance that has the role [`demo::ECS_ROLE_NAME`](crate::demo::ECS_ROLE_NAME), with and without tokens. Its
    /// credentials are good for six hours, as the real ones are.
    pub fn new() -> Self {
        Self {
            tokens: MetadataTokens::Optional,
            role: Some(ECS_ROLE_NAME.to_owned()),
            validity: Duration::from_secs(6 * 3600),
        }
    }

    /// What it does about tokens.
    pub fn tokens(mut self, tokens: MetadataTokens) -> Self {
        self.tokens = tokens;
        self
    }

    /// The name of the role that the instance has; `None`: it has no role, and there are no credentials.
    pub fn role<'a>(mut self, name: impl Into<Option<&'a str>>) -> Self {
        self.role = name.into().map(str::to_owned);
        self
    }

    /// How long new credentials are good, in whole seconds.
    ///
    /// Half an hour before they expire, or after half of their time if that is later, others take their place.
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
