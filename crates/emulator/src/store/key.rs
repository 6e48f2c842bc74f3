//! Credentials that an emulator knows, and until when they are good.

use aliyun_sign::{SecretString, Signer, Timestamp};

use super::cleanup::RETENTION;
use crate::resources::{Principal, later};

/// Credentials, and whose they are.
pub(crate) struct Key {
    pub(crate) signer: Signer,
    pub(crate) principal: Principal,
    /// The second from which it is no longer good; `None`: it has no end.
    pub(super) expires: Option<Timestamp>,
    /// It has come to its end before its time.
    pub(super) is_revoked: bool,
}

impl Key {
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

    /// Whether it can be told from one that never was.
    pub(super) fn is_retained(&self, now: Timestamp) -> bool {
        let is_recent = |expires| later(expires, RETENTION) > now;
        self.expires.is_none_or(is_recent)
    }
}
