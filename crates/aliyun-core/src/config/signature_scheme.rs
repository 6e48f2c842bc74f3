//! How requests are signed.

/// How requests are signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureScheme {
    /// `ACS3-HMAC-SHA256`, the vendor's current scheme.
    #[default]
    Acs3,
    /// The HMAC-SHA1 schemes of RPC and ROA. The vendor calls them discontinued; some private
    /// gateways still need them.
    HmacSha1,
}
