//! Bearer tokens: the shape of the other schemes, and nothing signed.

use aliyun_core::operation::ApiStyle;
use aliyun_sign::acs3;

use super::acs3::wrong_hash;
use super::claim::{Claim, Proof, Time};
use super::fields::{fixed, header, parameter};
use crate::wire::{Checked, Identity, Rejection, Wire};

const ANNOUNCEMENT: &str = "BEARERTOKEN";

/// The token is a parameter: the shape of RPC with HMAC-SHA1.
pub(super) fn read_parameters<'a>(wire: &'a Wire<'a>, token: &'a str) -> Checked<Claim<'a>> {
    let action = parameter(wire, "Action")?;
    let version = parameter(wire, "Version")?;
    let kind = parameter(wire, "SignatureType")?;
    let nonce = parameter(wire, "SignatureNonce")?;
    let timestamp = parameter(wire, "Timestamp")?;
    fixed("SignatureType", kind, ANNOUNCEMENT)?;
    Ok(Claim {
        proof: Proof::Bearer(Some(ApiStyle::Rpc)),
        identity: Identity::Bearer(token),
        version,
        action: Some(action),
        time: Time::Iso8601(timestamp),
        nonce: Some(nonce),
    })
}

/// The token is a header: the shape of V3, or of ROA with HMAC-SHA1. The name of the date tells which.
pub(super) fn read_headers<'a>(wire: &'a Wire<'a>, token: &'a str) -> Checked<Claim<'a>> {
    let version = header(wire, "x-acs-version", "Version")?;
    let kind = wire
        .header("x-acs-signature-type")
        .or_else(|| wire.parameter("SignatureType"))
        .ok_or_else(|| Rejection::missing("SignatureType", Some("x-acs-signature-type")))?;
    let nonce = header(wire, "x-acs-signature-nonce", "SignatureNonce")?;
    fixed("SignatureType", kind, ANNOUNCEMENT)?;
    let (action, time, style) = match (wire.header("x-acs-date"), wire.header("date")) {
        (None, Some(date)) => (
            wire.header("x-acs-action"),
            Time::HttpDate(date),
            Some(ApiStyle::Roa),
        ),
        _ => (
            Some(header(wire, "x-acs-action", "Action")?),
            Time::Iso8601(header(wire, "x-acs-date", "Timestamp")?),
            None,
        ),
    };
    Ok(Claim {
        proof: Proof::Bearer(style),
        identity: Identity::Bearer(token),
        version,
        action,
        time,
        nonce: Some(nonce),
    })
}

/// Only the hash of the body can be wrong.
pub(super) fn check(wire: &Wire<'_>) -> Checked<()> {
    match wire.header("x-acs-content-sha256") {
        Some(hash) if hash != acs3::hash(wire.body) => Err(wrong_hash(wire.body)),
        _ => Ok(()),
    }
}
