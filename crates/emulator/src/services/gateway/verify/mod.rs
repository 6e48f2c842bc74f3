//! Who sent a request: reading what it claims, and checking that the claim is true.
//!
//! Each scheme has a `read`, which finds the common parameters where the scheme puts them, and the schemes
//! that sign have a `check`, which computes the signature again from what arrived. Between the two the
//! gateway looks at version, action, time and key, so they are apart.

mod acs3;
mod bearer;
mod roa;
mod rpc;

use aliyun_core::operation::Style;
use aliyun_sign::{Signer, Timestamp};

use crate::wire::{Checked, Rejection, Wire};

/// What a request says about itself.
pub(crate) struct Claim<'a> {
    pub(crate) proof: Proof<'a>,
    pub(crate) identity: Identity<'a>,
    pub(crate) version: &'a str,
    /// Always there in the RPC style.
    pub(crate) action: Option<&'a str>,
    pub(crate) time: Time<'a>,
    pub(crate) nonce: Option<&'a str>,
}

/// The scheme, with what only it has.
pub(crate) enum Proof<'a> {
    Acs3(acs3::Authorization<'a>),
    /// The signature, of a request of the ROA style.
    Roa(&'a str),
    /// The signature, of a request of the RPC style.
    Rpc(&'a str),
    /// Possession of the token is the proof. The style, if the place of the token tells it.
    Bearer(Option<Style>),
}

/// Whose request it is.
#[derive(Clone, Copy)]
pub(crate) enum Identity<'a> {
    Key {
        id: &'a str,
        security_token: Option<&'a str>,
    },
    Bearer(&'a str),
}

/// The time of a request in either form.
#[derive(Clone, Copy)]
pub(crate) enum Time<'a> {
    Iso8601(&'a str),
    HttpDate(&'a str),
}

impl Time<'_> {
    pub(crate) fn parse(self) -> Option<Timestamp> {
        match self {
            Self::Iso8601(text) => Timestamp::parse_iso8601(text),
            Self::HttpDate(text) => Timestamp::parse_http_date(text),
        }
    }
}

impl<'a> Claim<'a> {
    /// Finds out the scheme and reads the common parameters.
    pub(crate) fn read(wire: &'a Wire<'a>) -> Checked<Self> {
        if let Some(authorization) = wire.header("authorization") {
            return match authorization.split_once(' ') {
                Some((acs3::ALGORITHM, rest)) => acs3::read(wire, rest),
                Some(("acs", rest)) => roa::read(wire, rest),
                _ => Err(Rejection::incomplete_signature(
                    "The Authorization header begins neither with ACS3-HMAC-SHA256 nor with acs.",
                )),
            };
        }
        if let Some(token) = wire.header("x-acs-bearer-token") {
            return bearer::read_headers(wire, token);
        }
        let has = |name| wire.parameter(name).is_some();
        let is_rpc = has("Action") || has("Signature") || wire.header("x-acs-action").is_none();
        if wire.path != "/" || !(is_rpc || has("BearerToken")) {
            return Err(Rejection::missing("Authorization", None));
        }
        match wire.parameter("BearerToken") {
            Some(token) => bearer::read_parameters(wire, token),
            None => rpc::read(wire),
        }
    }

    /// Whether an operation of this style can be called with this scheme.
    pub(crate) fn suits(&self, style: Style) -> bool {
        match self.proof {
            Proof::Acs3(_) | Proof::Bearer(None) => true,
            Proof::Roa(_) => style == Style::Roa,
            Proof::Rpc(_) => style == Style::Rpc,
            Proof::Bearer(Some(own)) => own == style,
        }
    }

    /// Checks the signature with the key it claims to be made with.
    pub(crate) fn check(&self, wire: &Wire<'_>, signer: &Signer) -> Checked<()> {
        match &self.proof {
            Proof::Acs3(authorization) => acs3::check(wire, authorization, signer),
            Proof::Roa(signature) => roa::check(wire, signature, signer),
            Proof::Rpc(signature) => rpc::check(wire, signature, signer),
            Proof::Bearer(_) => bearer::check(wire),
        }
    }
}

/// A header that must be there and not empty; `name` is how the gateway calls what it carries.
fn header<'a>(wire: &'a Wire<'_>, header: &str, name: &str) -> Checked<&'a str> {
    let value = wire.header(header).filter(|value| !value.is_empty());
    value.ok_or_else(|| Rejection::missing(name, Some(header)))
}

/// A parameter that must be there and not empty.
fn parameter<'a>(wire: &'a Wire<'_>, name: &str) -> Checked<&'a str> {
    let value = wire.parameter(name).filter(|value| !value.is_empty());
    value.ok_or_else(|| Rejection::missing(name, None))
}

/// A common parameter that can have one value only.
fn fixed(name: &str, value: &str, expected: &str) -> Checked<()> {
    if value == expected {
        return Ok(());
    }
    Err(Rejection::new(
        400,
        "InvalidParameter",
        format!("The specified parameter \"{name}\" is not valid; it must be {expected}."),
    ))
}
