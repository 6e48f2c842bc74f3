//! The result of an RPC signature.

use alloc::string::String;
use core::fmt;

use crate::signer::Base64;
use crate::time::Iso8601;
use crate::{SecretString, Signer, encode};

/// A request signed with the RPC scheme: the parameters to send, and the texts of the single steps.
pub struct Signed<'b> {
    pub(super) signer: &'b Signer,
    pub(super) action: &'b str,
    pub(super) version: &'b str,
    pub(super) nonce: &'b str,
    pub(super) timestamp: Iso8601,
    pub(super) string_to_sign: &'b str,
    /// The part of the string to sign that contains the parameters, encoded twice.
    pub(super) canonical_query: &'b str,
    pub(super) signature: Option<Base64>,
}

impl Signed<'_> {
    /// Returns the text that was signed; `None` with a bearer token.
    ///
    /// It contains the values of all parameters and the security token: do not log it.
    pub fn string_to_sign(&self) -> Option<&str> {
        self.signature.is_some().then_some(self.string_to_sign)
    }

    /// Returns the signature in Base64; `None` with a bearer token.
    pub fn signature(&self) -> Option<&str> {
        self.signature.as_ref().map(Base64::as_str)
    }

    /// Returns all parameters except `Signature`, sorted and percent-encoded.
    ///
    /// It contains the values of all parameters and the security or bearer token: do not log it.
    pub fn canonical_query(&self) -> String {
        let mut query = String::with_capacity(self.canonical_query.len());
        self.write_canonical_query(&mut query);
        query
    }

    /// Returns all parameters, sorted and percent-encoded, with `Signature` as the last one. This is the
    /// complete query string of the URL, or the complete form body.
    ///
    /// It contains the values of all parameters and the security or bearer token: do not log it.
    pub fn query(&self) -> String {
        let mut query = String::with_capacity(self.canonical_query.len() + 64);
        self.write_query(&mut query);
        query
    }

    /// Appends all parameters to `target`, sorted and percent-encoded, with `Signature` as the last one.
    /// Like [`query`](Self::query), but without an allocation if `target` has enough capacity.
    pub fn write_query(&self, target: &mut String) {
        self.write_canonical_query(target);
        if let Some(signature) = &self.signature {
            target.push_str("&Signature=");
            encode::encode_into(target, signature.as_str());
        }
    }

    /// Returns the names and values of the parameters to send in addition to the caller's, not encoded.
    ///
    /// Use it instead of [`query`](Self::query) to send some parameters in the URL and others in the
    /// form body, or if an HTTP library encodes them.
    pub fn additional_parameters(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let credentials = self.signer.credentials();
        let signature = self.signature();
        let bearer = credentials.bearer_token();
        [
            ("AccessKeyId", credentials.access_key_id()),
            ("Action", Some(self.action)),
            ("BearerToken", bearer.map(SecretString::expose_secret)),
            (
                "SecurityToken",
                credentials
                    .security_token()
                    .map(SecretString::expose_secret),
            ),
            ("SignatureMethod", signature.and(Some("HMAC-SHA1"))),
            ("SignatureNonce", Some(self.nonce)),
            ("SignatureType", bearer.and(Some("BEARERTOKEN"))),
            ("SignatureVersion", signature.and(Some("1.0"))),
            ("Timestamp", Some(self.timestamp.as_str())),
            ("Version", Some(self.version)),
            ("Signature", signature),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
    }

    /// Appends the parameters encoded once, by decoding the second round of encoding in the string to sign.
    /// That is cheaper than encoding the parameters anew, because the second round creates three escapes
    /// only: `%25`, `%26` and `%3D`.
    fn write_canonical_query(&self, target: &mut String) {
        let mut parts = self.canonical_query.split('%');
        target.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let (escape, rest) = part.split_at_checked(2).unwrap_or((part, ""));
            target.push_str(match escape {
                "25" => "%",
                "26" => "&",
                _ => "=",
            });
            target.push_str(rest);
        }
    }
}

impl fmt::Debug for Signed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signed")
            .field("action", &self.action)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}
