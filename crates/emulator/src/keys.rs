//! The keys an emulator knows.

use aliyun_sign::{Credentials, SecretString, Signer};

use crate::rejection::{Checked, Rejection};
use crate::verify::Identity;

#[derive(Default)]
pub(crate) struct Keys {
    signers: Vec<Signer>,
}

impl Keys {
    /// Makes credentials known; they replace others of the same id.
    pub(crate) fn add(&mut self, credentials: Credentials) {
        if let Some(id) = credentials.access_key_id() {
            let same = |signer: &Signer| signer.credentials().access_key_id() == Some(id);
            self.signers.retain(|signer| !same(signer));
        }
        self.signers.push(Signer::new(credentials));
    }

    /// Whoever has this access key id with this security token, or this bearer token.
    pub(crate) fn find(&self, identity: Identity<'_>) -> Checked<&Signer> {
        let is_meant = |signer: &&Signer| {
            let credentials = signer.credentials();
            match identity {
                Identity::Key { id, .. } => credentials.access_key_id() == Some(id),
                Identity::Bearer(token) => credentials
                    .bearer_token()
                    .is_some_and(|known| known.expose_secret() == token),
            }
        };
        let signer = self.signers.iter().find(is_meant);
        let signer = signer.ok_or_else(|| stranger(identity))?;
        self.check_security_token(signer, identity)?;
        Ok(signer)
    }

    /// A temporary key needs its own token; a lasting one has none.
    fn check_security_token(&self, signer: &Signer, identity: Identity<'_>) -> Checked<()> {
        let Identity::Key { security_token, .. } = identity else {
            return Ok(());
        };
        let given = security_token.filter(|token| !token.is_empty());
        if given == token_of(signer) {
            return Ok(());
        }
        let is_known = |given| {
            let mut others = self.signers.iter();
            others.any(|signer| token_of(signer) == Some(given))
        };
        let (code, message) = match given {
            None => (
                "InvalidSecurityToken.Malformed",
                "Specified SecurityToken is malformed. The access key is a temporary one and needs a token.",
            ),
            Some(given) if is_known(given) => (
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

fn token_of(signer: &Signer) -> Option<&str> {
    let token = signer.credentials().security_token();
    token.map(SecretString::expose_secret)
}

fn stranger(identity: Identity<'_>) -> Rejection {
    match identity {
        Identity::Key { .. } => Rejection::new(
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
