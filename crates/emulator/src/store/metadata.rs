//! The state of the metadata service: its tokens, and the credentials it hands out.

use aliyun_sign::{SecretString, Timestamp};

use super::issued_credentials::IssuedCredentials;
use super::keys::Keys;
use super::random::Random;
use super::ring_buffer::RingBuffer;
use crate::resources::{MetadataService, Session, later};

/// How long before their expiry credentials are replaced, in seconds. Short-lived ones are replaced after half
/// of their lifetime.
const REFRESH_LEAD: u64 = 1800;

/// The metadata service with its tokens and its current credentials.
pub(crate) struct Metadata {
    /// `None` if the service is switched off.
    pub(crate) service: Option<MetadataService>,
    tokens: RingBuffer<Token>,
    current: Option<IssuedCredentials>,
}

struct Token {
    text: SecretString,
    /// The first second in which the token is no longer valid.
    expires: Timestamp,
}

impl Metadata {
    /// Adds a token, and removes those that have expired.
    pub(crate) fn add_token(&mut self, text: &str, expires: Timestamp, now: Timestamp) {
        self.tokens.retain(|token| token.expires > now);
        self.tokens.push(Token {
            text: SecretString::from(text),
            expires,
        });
    }

    /// Whether a token is known and has not expired.
    pub(crate) fn is_valid_token(&self, text: &str, now: Timestamp) -> bool {
        let mut tokens = self.tokens.iter();
        tokens.any(|token| token.text.expose_secret() == text && token.expires > now)
    }

    /// Returns the current credentials, which are replaced [`REFRESH_LEAD`] seconds before they expire and after
    /// they were revoked. `validity` is the lifetime of new ones, in seconds.
    pub(crate) fn credentials(
        &mut self,
        keys: &mut Keys,
        random: Random,
        session: Session,
        validity: u64,
        now: Timestamp,
    ) -> &IssuedCredentials {
        let lead = REFRESH_LEAD.min(validity / 2);
        let current = self
            .current
            .take()
            .filter(|issued| keys.is_valid_at(issued, later(now, lead)));
        let current = current.unwrap_or_else(|| keys.issue(random, session, validity, now));
        self.current.insert(current)
    }
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
