//! RPC with HMAC-SHA1: all common parameters are query or form parameters.

use aliyun_sign::{Signer, rpc};

use super::common_parameters::{CommonParameters, Scheme, TimestampText};
use super::required::{expect_value, required_parameter};
use crate::wire::{DecodedRequest, Identity, Rejection, Result};

pub(super) fn read<'a>(request: &'a DecodedRequest<'a>) -> Result<CommonParameters<'a>> {
    let action = required_parameter(request, "Action")?;
    let version = required_parameter(request, "Version")?;
    let id = required_parameter(request, "AccessKeyId")?;
    let signature = required_parameter(request, "Signature")?;
    let method = required_parameter(request, "SignatureMethod")?;
    let signature_version = required_parameter(request, "SignatureVersion")?;
    let nonce = required_parameter(request, "SignatureNonce")?;
    let timestamp = required_parameter(request, "Timestamp")?;
    expect_value("SignatureMethod", method, "HMAC-SHA1")?;
    expect_value("SignatureVersion", signature_version, "1.0")?;
    // Older SDKs send an empty one with an access key.
    expect_value(
        "SignatureType",
        request.parameter("SignatureType").unwrap_or_default(),
        "",
    )?;
    Ok(CommonParameters {
        scheme: Scheme::Rpc(signature),
        identity: Identity::AccessKey {
            id,
            security_token: request.parameter("SecurityToken"),
        },
        version,
        action: Some(action),
        timestamp: TimestampText::Iso8601(timestamp),
        nonce: Some(nonce),
    })
}

pub(super) fn check(request: &DecodedRequest<'_>, signature: &str, signer: &Signer) -> Result<()> {
    let parameters: Vec<(&str, &str)> = request
        .parameters()
        .filter(|(name, _)| *name != "Signature")
        .collect();
    let text = rpc::string_to_sign(request.method, &parameters);
    if rpc::signature(signer, &text).as_deref() == Some(signature) {
        return Ok(());
    }
    Err(Rejection::signature_mismatch(&format!(
        "server string to sign is:{text}"
    )))
}
