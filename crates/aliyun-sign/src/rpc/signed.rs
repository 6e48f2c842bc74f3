use alloc::string::String;
use core::fmt;

use crate::signer::Base64;
use crate::time::Iso8601;
use crate::{SecretString, Signer, encode};

/// A signed RPC request: the texts of the signature and what has to be sent.
pub struct Signed<'b> {
    pub(super) signer: &'b Signer,
    pub(super) action: &'b str,
    pub(super) version: &'b str,
    pub(super) nonce: &'b str,
    pub(super) timestamp: Iso8601,
    pub(super) string_to_sign: &'b str,
    /// The part of the string to sign that holds the parameters, encoded twice.
    pub(super) canonical_query: &'b str,
    pub(super) signature: Option<Base64>,
}

impl Signed<'_> {
    /// The text that was signed; `None` with a bearer token. It contains the values of all parameters.
    pub fn string_to_sign(&self) -> Option<&str> {
        self.signature.is_some().then_some(self.string_to_sign)
    }

    /// The signature in base64; `None` with a bearer token.
    pub fn signature(&self) -> Option<&str> {
        self.signature.as_ref().map(Base64::as_str)
    }

    /// All parameters but `Signature`, sorted and encoded.
    pub fn canonical_query(&self) -> String {
        let mut query = String::with_capacity(self.canonical_query.len());
        self.write_canonical_query(&mut query);
        query
    }

    /// All parameters, sorted and encoded, `Signature` last: the query string of the URL or the form body,
    /// whole.
    ///
    /// It contains whatever secrets the parameters hold, the security token among them; do not log it.
    pub fn encoded(&self) -> String {
        let mut encoded = String::with_capacity(self.canonical_query.len() + 64);
        self.write_encoded(&mut encoded);
        encoded
    }

    /// Appends what [`encoded`](Self::encoded) returns to `target`.
    pub fn write_encoded(&self, target: &mut String) {
        self.write_canonical_query(target);
        if let Some(signature) = &self.signature {
            target.push_str("&Signature=");
            encode::encode_into(target, signature.as_str());
        }
    }

    /// The names and plain values of the parameters to add to the caller's, for those who divide them between
    /// URL and form body or leave the encoding to somebody else.
    pub fn added(&self) -> impl Iterator<Item = (&'static str, &str)> {
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

    /// Undoes the second round of encoding. It only ever made three escapes: of `%`, `&` and `=`.
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
