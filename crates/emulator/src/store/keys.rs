//! All credentials that the emulator accepts: the configured ones and the issued ones.

use aliyun_sign::{Credentials, Signer, Timestamp};

use super::issued_credentials::IssuedCredentials;
use super::key::Key;
use super::random::{self, Random};
use super::ring_buffer::RingBuffer;
use crate::resources::{Principal, Session, later};
use crate::wire::{Identity, Rejection, Result};

/// The credentials, found by their access key ID or bearer token.
#[derive(Default)]
pub(crate) struct Keys {
    configured: Vec<Key>,
    issued: RingBuffer<Key>,
}

impl Keys {
    /// Adds credentials that do not expire. They replace those with the same access key ID.
    pub(crate) fn add(&mut self, credentials: Credentials, principal: Principal) {
        if let Some(id) = credentials.access_key_id() {
            self.configured.retain(|key| key.id() != Some(id));
        }
        self.configured.push(Key {
            signer: Signer::new(credentials),
            principal,
            expires: None,
            is_revoked: false,
        });
    }

    /// Issues temporary credentials of a session, valid for this many seconds.
    pub(crate) fn issue(
        &mut self,
        random: Random,
        session: Session,
        seconds: u64,
        now: Timestamp,
    ) -> IssuedCredentials {
        self.issued.retain(|key| key.is_retained(now));
        let credentials = random::sts_credentials(random);
        let expires = later(now, seconds);
        self.issued.push(Key {
            signer: Signer::new(credentials.clone()),
            principal: Principal::Session(session),
            expires: Some(expires),
            is_revoked: false,
        });
        IssuedCredentials {
            credentials,
            issued: now,
            expires,
        }
    }

    /// Whether issued credentials are neither expired nor revoked at a time.
    pub(crate) fn is_valid_at(&self, issued: &IssuedCredentials, at: Timestamp) -> bool {
        let id = issued.credentials.access_key_id();
        let mut keys = self.issued.iter();
        keys.any(|key| key.id() == id && !key.is_expired_or_revoked(at))
    }

    /// Revokes all credentials that have been issued so far.
    pub(crate) fn revoke_issued(&mut self) {
        for key in self.issued.iter_mut() {
            key.is_revoked = true;
        }
    }

    /// Finds the credentials that a request claims.
    ///
    /// Rejects those that are unknown, expired or revoked, and those whose security token differs.
    pub(crate) fn find(&self, identity: Identity<'_>, now: Timestamp) -> Result<&Key> {
        let matches = |key: &&Key| match identity {
            Identity::AccessKey { id, .. } => key.id() == Some(id),
            Identity::Bearer(token) => {
                let known = key.signer.credentials().bearer_token();
                known.is_some_and(|known| known.expose_secret() == token)
            }
        };
        let key = self.all().find(matches);
        let key = key.ok_or_else(|| unknown_identity(identity))?;
        self.check_security_token(key, identity)?;
        if key.is_expired_or_revoked(now) {
            return Err(Rejection::expired_token());
        }
        Ok(key)
    }

    fn all(&self) -> impl Iterator<Item = &Key> {
        self.configured.iter().chain(self.issued.iter())
    }

    /// Temporary credentials need their own security token, and a long-term access key has none.
    fn check_security_token(&self, key: &Key, identity: Identity<'_>) -> Result<()> {
        let Identity::AccessKey { security_token, .. } = identity else {
            return Ok(());
        };
        let presented = security_token.filter(|token| !token.is_empty());
        if presented == key.security_token() {
            return Ok(());
        }
        let is_known = |presented| {
            self.all()
                .any(|key| key.security_token() == Some(presented))
        };
        let (code, message) = match presented {
            None => (
                "InvalidSecurityToken.Malformed",
                "Specified SecurityToken is malformed. The access key is a temporary one and needs a token.",
            ),
            Some(presented) if is_known(presented) => (
                "InvalidSecurityToken.MismatchWithAccessKey",
                "Specified SecurityToken mismatch with the AccessKey.",
            ),
            Some(_) => (
                "InvalidSecurityToken.NotFound",
                "Specified SecurityToken is not found.",
            ),
        };
        Err(Rejection::new(400, code, message))
    }
}

fn unknown_identity(identity: Identity<'_>) -> Rejection {
    match identity {
        Identity::AccessKey { .. } => Rejection::new(
            404,
            "InvalidAccessKeyId.NotFound",
            "Specified access key is not found.",
        ),
        Identity::Bearer(_) => Rejection::new(
            400,
            "InvalidBearerToken.NotFound",
            "Specified bearer token is not found.",
        ),
    }
}
