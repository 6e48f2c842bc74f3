//! The result of an ROA signature.

use core::fmt;

use crate::headers::CommonHeaders;
use crate::signer::Base64;
use crate::time::HttpDate;

/// A request signed with the ROA scheme: the headers to add, and the texts of the single steps.
pub struct Signed<'b> {
    pub(super) common: CommonHeaders<'b>,
    pub(super) date: HttpDate,
    pub(super) string_to_sign: &'b str,
    pub(super) authorization: &'b str,
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

    /// Returns the value of the `Authorization` header; `None` with a bearer token.
    pub fn authorization(&self) -> Option<&str> {
        self.signature.is_some().then_some(self.authorization)
    }

    /// Returns the headers to set in addition to the caller's, with lower-case names.
    ///
    /// Send them unchanged. The URL consists of the unchanged path and the parameters as
    /// [`encode::query`](crate::encode::query) encodes them.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let bearer = self.common.bearer_token;
        [
            ("host", Some(self.common.host)),
            ("date", Some(self.date.as_str())),
            ("x-acs-signature-nonce", Some(self.common.nonce)),
            ("x-acs-signature-method", Some("HMAC-SHA1")),
            ("x-acs-signature-version", Some("1.0")),
            ("x-acs-version", Some(self.common.version)),
            ("x-acs-security-token", self.common.security_token),
            ("x-acs-bearer-token", bearer),
            ("x-acs-signature-type", bearer.and(Some("BEARERTOKEN"))),
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
            .field("version", &self.common.version)
            .finish_non_exhaustive()
    }
}
