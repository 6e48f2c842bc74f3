//! What the metadata service remembers.

use aliyun_sign::{SecretString, Timestamp};

use super::issued_credentials::IssuedCredentials;
use super::ring_buffer::RingBuffer;
use crate::resources::MetadataService;

/// What the service remembers.
pub(crate) struct Metadata {
    /// `None`: it is switched off.
    pub(crate) service: Option<MetadataService>,
    pub(crate) tokens: RingBuffer<Token>,
    /// The credentials that it hands out at the moment.
    pub(crate) current: Option<IssuedCredentials>,
}

pub(crate) struct Token {
    pub(crate) text: SecretString,
    /// The second from which it is no longer valid.
    pub(crate) expires: Timestamp,
}

impl Default for Metadata {
    fn default() -> Self {
        Self {
            service: Some(MetadataService::new()),
            tokens: RingBuffer::default(),
            current: None,
        }
    }
}
