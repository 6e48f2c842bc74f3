//! Bearer tokens: the parameters of the other schemes without a signature.

use aliyun_core::operation::ApiStyle;
use aliyun_sign::acs3;

use super::acs3::hash_mismatch;
use super::common_parameters::{CommonParameters, Scheme, TimestampText};
use super::required::{expect_value, required_header, required_parameter};
use crate::wire::{DecodedRequest, Identity, Rejection, Result};

const SIGNATURE_TYPE: &str = "BEARERTOKEN";

/// Reads a token that is a parameter, as in RPC with HMAC-SHA1.
pub(super) fn read_parameters<'a>(
    request: &'a DecodedRequest<'a>,
    token: &'a str,
) -> Result<CommonParameters<'a>> {
    let action = required_parameter(request, "Action")?;
    let version = required_parameter(request, "Version")?;
    let kind = required_parameter(request, "SignatureType")?;
    let nonce = required_parameter(request, "SignatureNonce")?;
    let timestamp = required_parameter(request, "Timestamp")?;
    expect_value("SignatureType", kind, SIGNATURE_TYPE)?;
    Ok(CommonParameters {
        scheme: Scheme::Bearer(Some(ApiStyle::Rpc)),
        identity: Identity::Bearer(token),
        version,
        action: Some(action),
        timestamp: TimestampText::Iso8601(timestamp),
        nonce: Some(nonce),
    })
}

/// Reads a token that is a header, as in ACS3 or in ROA with HMAC-SHA1. The name of the date header tells them apart.
pub(super) fn read_headers<'a>(
    request: &'a DecodedRequest<'a>,
    token: &'a str,
) -> Result<CommonParameters<'a>> {
    let version = required_header(request, "x-acs-version", "Version")?;
    let kind = request
        .header("x-acs-signature-type")
        .or_else(|| request.parameter("SignatureType"))
        .ok_or_else(|| {
            Rejection::missing_parameter("SignatureType", Some("x-acs-signature-type"))
        })?;
    let nonce = required_header(request, "x-acs-signature-nonce", "SignatureNonce")?;
    expect_value("SignatureType", kind, SIGNATURE_TYPE)?;
    let (action, timestamp, style) = match (request.header("x-acs-date"), request.header("date")) {
        (None, Some(date)) => (
            request.header("x-acs-action"),
            TimestampText::HttpDate(date),
            Some(ApiStyle::Roa),
        ),
        _ => (
            Some(required_header(request, "x-acs-action", "Action")?),
            TimestampText::Iso8601(required_header(request, "x-acs-date", "Timestamp")?),
            None,
        ),
    };
    Ok(CommonParameters {
        scheme: Scheme::Bearer(style),
        identity: Identity::Bearer(token),
        version,
        action,
        timestamp,
        nonce: Some(nonce),
    })
}

/// Checks the hash of the body, if there is one. Nothing else can be wrong.
pub(super) fn check(request: &DecodedRequest<'_>) -> Result<()> {
    match request.header("x-acs-content-sha256") {
        Some(hash) if hash != acs3::hash(request.body) => Err(hash_mismatch(request.body)),
        _ => Ok(()),
    }
}
