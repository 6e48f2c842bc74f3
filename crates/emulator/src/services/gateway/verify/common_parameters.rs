//! What a request claims: who sent it, when, and how it can be checked.

use aliyun_core::operation::ApiStyle;
use aliyun_sign::Timestamp;

use super::authorization::Authorization;
use crate::wire::Identity;

/// What a request says about itself.
pub(crate) struct CommonParameters<'a> {
    pub(crate) scheme: Scheme<'a>,
    pub(crate) identity: Identity<'a>,
    pub(crate) version: &'a str,
    /// Always there in the RPC style.
    pub(crate) action: Option<&'a str>,
    pub(crate) timestamp: TimestampText<'a>,
    pub(crate) nonce: Option<&'a str>,
}

/// The scheme, with what only it has.
pub(crate) enum Scheme<'a> {
    Acs3(Authorization<'a>),
    /// The signature, of a request of the ROA style.
    Roa(&'a str),
    /// The signature, of a request of the RPC style.
    Rpc(&'a str),
    /// Possession of the token is the proof. The style, if the place of the token tells it.
    Bearer(Option<ApiStyle>),
}

/// The time of a request in either form.
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
    /// Whether an operation of this style can be called with this scheme.
    pub(crate) fn supports(&self, style: ApiStyle) -> bool {
        match self.scheme {
            Scheme::Acs3(_) | Scheme::Bearer(None) => true,
            Scheme::Roa(_) => style == ApiStyle::Roa,
            Scheme::Rpc(_) => style == ApiStyle::Rpc,
            Scheme::Bearer(Some(own)) => own == style,
        }
    }
}
