//! The common parameters of a request: operation, sender, timestamp, nonce and signature.

use aliyun_core::operation::ApiStyle;
use aliyun_sign::Timestamp;

use super::authorization::Authorization;
use crate::wire::Identity;

/// The common parameters, which are not verified yet.
pub(crate) struct CommonParameters<'a> {
    pub(crate) scheme: Scheme<'a>,
    pub(crate) identity: Identity<'a>,
    pub(crate) version: &'a str,
    /// Always present in the RPC style.
    pub(crate) action: Option<&'a str>,
    pub(crate) timestamp: TimestampText<'a>,
    pub(crate) nonce: Option<&'a str>,
}

/// The signature scheme with its signature.
pub(crate) enum Scheme<'a> {
    Acs3(Authorization<'a>),
    /// The signature of ROA with HMAC-SHA1.
    Roa(&'a str),
    /// The signature of RPC with HMAC-SHA1.
    Rpc(&'a str),
    /// A bearer token, which has no signature. It contains the API style, if the location of the token determines it.
    Bearer(Option<ApiStyle>),
}

/// The timestamp of a request in either format.
#[derive(Clone, Copy)]
pub(crate) enum TimestampText<'a> {
    Iso8601(&'a str),
    HttpDate(&'a str),
}

impl TimestampText<'_> {
    pub(crate) fn parse(self) -> Option<Timestamp> {
        match self {
            Self::Iso8601(text) => Timestamp::parse_iso8601(text),
            Self::HttpDate(text) => Timestamp::parse_http_date(text),
        }
    }
}

impl CommonParameters<'_> {
    /// Whether an operation of this API style can be called with this scheme.
    pub(crate) fn supports(&self, style: ApiStyle) -> bool {
        match self.scheme {
            Scheme::Acs3(_) | Scheme::Bearer(None) => true,
            Scheme::Roa(_) => style == ApiStyle::Roa,
            Scheme::Rpc(_) => style == ApiStyle::Rpc,
            Scheme::Bearer(Some(own)) => own == style,
        }
    }
}
