//! The choice of a signature scheme.

/// The scheme that requests are signed with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureScheme {
    /// `ACS3-HMAC-SHA256`, the vendor's current scheme.
    #[default]
    Acs3,
    /// The HMAC-SHA1 scheme of the operation's API style, RPC or ROA. The vendor has discontinued both;
    /// some private gateways still need them.
    HmacSha1,
}
