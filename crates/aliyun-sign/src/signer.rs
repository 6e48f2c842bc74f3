//! Credentials with prepared HMAC keys.

use alloc::string::String;
use core::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;
use sha2::Sha256;

use crate::ascii::Ascii;
use crate::digest::{Hex, hex};
use crate::parameters::{self, Twice};
use crate::wiped::Wiped;
use crate::{Credentials, SecretString};

/// An HMAC-SHA1 in Base64, the form of the signature in the RPC and ROA schemes.
pub(crate) type Base64 = Ascii<28>;

/// Signs requests with one set of credentials.
///
/// Each of the two hashes of an HMAC starts with one block derived from the key. The state after that block
/// depends on the key alone, so it is computed once, in [`Signer::new`], and each signature starts from a
/// copy. Create one signer per set of credentials, not one per request.
#[derive(Clone)]
pub struct Signer {
    credentials: Credentials,
    keys: Option<PreparedKeys>,
}

/// The parts of a signature that depend on the access key only.
#[derive(Clone)]
struct PreparedKeys {
    /// The key of the RPC scheme, which is the secret followed by `&`.
    rpc: Hmac<Sha1>,
    roa: Hmac<Sha1>,
    acs3: Hmac<Sha256>,
    /// `AccessKeyId=…&`, encoded twice, as the string to sign of the RPC scheme contains it.
    access_key_id: String,
    /// `SecurityToken=…&`, encoded twice, as the string to sign of the RPC scheme contains it. A token is
    /// often hundreds of bytes long, so it is worth encoding once per signer instead of once per request.
    security_token: Option<SecretString>,
}

impl Signer {
    /// Prepares the keys of `credentials`.
    pub fn new(credentials: Credentials) -> Self {
        let keys = credentials
            .access_key_secret()
            .map(|secret| PreparedKeys::new(&credentials, secret));
        Self { credentials, keys }
    }

    /// Returns the credentials that this signer was created with.
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// The RPC signature of `text`; `None` with a bearer token.
    pub(crate) fn rpc(&self, text: &str) -> Option<Base64> {
        self.keys.as_ref().map(|keys| hmac_sha1(&keys.rpc, text))
    }

    /// The ROA signature of `text`; `None` with a bearer token.
    pub(crate) fn roa(&self, text: &str) -> Option<Base64> {
        self.keys.as_ref().map(|keys| hmac_sha1(&keys.roa, text))
    }

    /// The ACS3 signature of `text`; `None` with a bearer token.
    pub(crate) fn acs3(&self, text: &str) -> Option<Hex> {
        self.keys.as_ref().map(|keys| {
            let mut mac = keys.acs3.clone();
            mac.update(text.as_bytes());
            hex(mac.finalize().into_bytes().into())
        })
    }

    /// The encoded RPC parameter `AccessKeyId`, separator included; `None` with a bearer token.
    pub(crate) fn rpc_access_key_id(&self) -> Option<&str> {
        self.keys.as_ref().map(|keys| keys.access_key_id.as_str())
    }

    /// The encoded RPC parameter `SecurityToken`, separator included; `None` without a security token.
    pub(crate) fn rpc_security_token(&self) -> Option<&str> {
        let token = self.keys.as_ref()?.security_token.as_ref()?;
        Some(token.expose_secret())
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer")
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

impl PreparedKeys {
    fn new(credentials: &Credentials, secret: &SecretString) -> Self {
        let secret = secret.expose_secret();
        let mut rpc_key = Wiped::with_capacity(secret.len() + 1);
        rpc_key.push_str(secret);
        rpc_key.push('&');
        Self {
            rpc: prepare_sha1(rpc_key.as_bytes()),
            roa: prepare_sha1(secret.as_bytes()),
            acs3: Hmac::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of any length"),
            access_key_id: parameters::encoded_pair::<Twice>(
                "AccessKeyId",
                credentials.access_key_id().unwrap_or_default(),
            ),
            security_token: credentials.security_token().map(|token| {
                parameters::encoded_pair::<Twice>("SecurityToken", token.expose_secret()).into()
            }),
        }
    }
}

fn prepare_sha1(key: &[u8]) -> Hmac<Sha1> {
    Hmac::new_from_slice(key).expect("HMAC takes keys of any length")
}

fn hmac_sha1(key: &Hmac<Sha1>, text: &str) -> Base64 {
    let mut mac = key.clone();
    mac.update(text.as_bytes());
    let mut signature = [0; 28];
    STANDARD
        .encode_slice(mac.finalize().into_bytes(), &mut signature)
        .expect("20 bytes are 28 bytes in Base64");
    Ascii(signature)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    #[test]
    fn debug_shows_no_secret() {
        let signer = Signer::new(Credentials::sts("LTAI5tExample", "hunter2", "CAIS-token"));
        assert_eq!(
            format!("{signer:?}"),
            "Signer { credentials: Sts { access_key_id: ****mple, .. }, .. }"
        );
    }

    #[test]
    fn a_bearer_token_has_no_signature() {
        let signer = Signer::new(Credentials::bearer("token"));
        assert_eq!(signer.rpc("text"), None);
        assert_eq!(signer.roa("text"), None);
        assert_eq!(signer.acs3("text"), None);
    }

    /// RFC 2202 and RFC 4231, second test case of each.
    #[test]
    fn signatures_match_the_rfc_examples() {
        let signer = Signer::new(Credentials::access_key("id", "Jefe"));
        let text = "what do ya want for nothing?";
        let sha1 = signer.roa(text).unwrap();
        assert_eq!(sha1.as_str(), "7/zfauXrL6LSdBbV8YTfnCWafHk=");
        let sha256 = signer.acs3(text).unwrap();
        assert_eq!(
            sha256.as_str(),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }
}
