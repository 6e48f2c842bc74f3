//! The result of an ACS3 signature.

use core::fmt;

use crate::ApiStyle;
use crate::digest::Hex;
use crate::headers::CommonHeaders;
use crate::time::Iso8601;

/// A request signed with the ACS3 scheme: the headers to add, the query string to send, and the texts of
/// the single steps.
pub struct Signed<'b> {
    pub(super) style: ApiStyle,
    pub(super) common: CommonHeaders<'b>,
    pub(super) action: &'b str,
    pub(super) date: Iso8601,
    pub(super) hashed_payload: &'b str,
    pub(super) canonical_request: &'b str,
    pub(super) query: &'b str,
    pub(super) header_names: &'b str,
    pub(super) string_to_sign: &'b str,
    pub(super) authorization: &'b str,
    pub(super) signature: Option<Hex>,
}

impl Signed<'_> {
    /// Returns the text whose hash was signed; `None` with a bearer token.
    ///
    /// It contains the values of all parameters and the security token: do not log it.
    pub fn canonical_request(&self) -> Option<&str> {
        self.signature.is_some().then_some(self.canonical_request)
    }

    /// Returns the names of the signed headers, in lower case, joined with semicolons; `None` with a bearer
    /// token.
    pub fn signed_headers(&self) -> Option<&str> {
        self.signature.is_some().then_some(self.header_names)
    }

    /// Returns the text that was signed; `None` with a bearer token. It contains a hash, but no parameter
    /// values.
    pub fn string_to_sign(&self) -> Option<&str> {
        self.signature.is_some().then_some(self.string_to_sign)
    }

    /// Returns the signature in lower-case hexadecimal; `None` with a bearer token.
    pub fn signature(&self) -> Option<&str> {
        self.signature.as_ref().map(Hex::as_str)
    }

    /// Returns the value of the `Authorization` header; `None` with a bearer token.
    pub fn authorization(&self) -> Option<&str> {
        self.signature.is_some().then_some(self.authorization)
    }

    /// Returns the SHA-256 hash of the body in lower-case hexadecimal.
    pub fn hashed_payload(&self) -> &str {
        self.hashed_payload
    }

    /// Returns the complete query string of the URL, without the leading `?`. Append it to the path of the
    /// request, which must not change.
    ///
    /// It contains the values of all parameters: do not log it.
    pub fn query(&self) -> &str {
        self.query
    }

    /// Returns the headers to set in addition to the caller's, with lower-case names.
    ///
    /// Send them unchanged, including `host`: an HTTP library that drops the port or derives the host
    /// itself sends a different value than the signed one, and the service rejects the signature.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let bearer = self.common.bearer_token;
        let signature_type = bearer
            .filter(|_| self.style == ApiStyle::Roa)
            .and(Some("BEARERTOKEN"));
        [
            ("host", Some(self.common.host)),
            ("x-acs-action", Some(self.action)),
            ("x-acs-version", Some(self.common.version)),
            ("x-acs-date", Some(self.date.as_str())),
            ("x-acs-signature-nonce", Some(self.common.nonce)),
            ("x-acs-content-sha256", Some(self.hashed_payload)),
            ("x-acs-security-token", self.common.security_token),
            ("x-acs-bearer-token", bearer),
            ("x-acs-signature-type", signature_type),
            ("authorization", self.authorization()),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
    }
}

impl fmt::Debug for Signed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signed")
            .field("host", &self.common.host)
            .field("action", &self.action)
            .field("version", &self.common.version)
            .finish_non_exhaustive()
    }
}
