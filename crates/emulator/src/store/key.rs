//! Credentials that the emulator accepts, with their owner and their validity.

use aliyun_sign::{SecretString, Signer, Timestamp};

use super::cleanup::RETENTION;
use crate::resources::{Principal, later};

/// Credentials of any kind with their owner.
pub(crate) struct Key {
    pub(crate) signer: Signer,
    pub(crate) principal: Principal,
    /// The first second in which they are no longer valid; `None` if they do not expire.
    pub(super) expires: Option<Timestamp>,
    /// They were revoked before they expired.
    pub(super) is_revoked: bool,
}

impl Key {
    /// The access key ID; `None` for a bearer token.
    pub(super) fn id(&self) -> Option<&str> {
        self.signer.credentials().access_key_id()
    }

    pub(super) fn security_token(&self) -> Option<&str> {
        let token = self.signer.credentials().security_token();
        token.map(SecretString::expose_secret)
    }

    pub(super) fn is_expired_or_revoked(&self, now: Timestamp) -> bool {
        self.is_revoked || self.expires.is_some_and(|expires| expires <= now)
    }

    /// Whether they are kept, so that they are reported as expired and not as unknown.
    pub(super) fn is_retained(&self, now: Timestamp) -> bool {
        let is_recent = |expires| later(expires, RETENTION) > now;
        self.expires.is_none_or(is_recent)
    }
}
