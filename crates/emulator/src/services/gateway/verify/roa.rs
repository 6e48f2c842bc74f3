//! ROA with HMAC-SHA1: `Authorization: acs id:signature`.

use aliyun_sign::{Signer, roa};

use super::common_parameters::{CommonParameters, Scheme, TimestampText};
use super::required::{expect_value, required_header};
use crate::wire::{DecodedRequest, Identity, Rejection, Result};

pub(super) fn read<'a>(
    request: &'a DecodedRequest<'a>,
    rest: &'a str,
) -> Result<CommonParameters<'a>> {
    let (id, signature) = rest
        .split_once(':')
        .filter(|(id, signature)| !id.is_empty() && !signature.is_empty())
        .ok_or_else(|| {
            Rejection::incomplete_signature(
                "The Authorization header is not of the form: acs AccessKeyId:Signature",
            )
        })?;
    let version = required_header(request, "x-acs-version", "Version")?;
    let method = required_header(request, "x-acs-signature-method", "SignatureMethod")?;
    let signature_version =
        required_header(request, "x-acs-signature-version", "SignatureVersion")?;
    let date = required_header(request, "date", "Date")?;
    expect_value("x-acs-signature-method", method, "HMAC-SHA1")?;
    expect_value("x-acs-signature-version", signature_version, "1.0")?;
    Ok(CommonParameters {
        scheme: Scheme::Roa(signature),
        identity: Identity::AccessKey {
            id,
            security_token: request.header("x-acs-security-token"),
        },
        version,
        action: request.header("x-acs-action"),
        timestamp: TimestampText::HttpDate(date),
        // The vendor's older SDKs send no nonce in this scheme, so it is optional here. A nonce that
        // is present is checked as in the other schemes.
        nonce: request
            .header("x-acs-signature-nonce")
            .filter(|nonce| !nonce.is_empty()),
    })
}

pub(super) fn check(request: &DecodedRequest<'_>, signature: &str, signer: &Signer) -> Result<()> {
    let text = roa::string_to_sign(
        request.method,
        request.path,
        &request.query,
        &request.headers,
    );
    let matches = |text: &str| roa::signature(signer, text).as_deref() == Some(signature);
    if matches(&text) || matches(&with_equals(request)) {
        return Ok(());
    }
    if request.body.is_empty() && matches(&without_content_type(request)) {
        return Ok(());
    }
    Err(Rejection::signature_mismatch(&format!(
        "server string to sign is:{text}"
    )))
}

/// The alternative string to sign of a request with empty values.
///
/// The vendor's SDKs differ: some sign `name`, some `name=`, and the documentation leaves it open. Both are accepted.
fn with_equals(request: &DecodedRequest<'_>) -> String {
    let query: Vec<(String, &str)> = request
        .query
        .iter()
        .map(|(name, value)| match value.as_str() {
            "" => (format!("{name}="), ""),
            value => (name.clone(), value),
        })
        .collect();
    roa::string_to_sign(request.method, request.path, &query, &request.headers)
}

/// The string to sign without `content-type`, for a request without a body.
///
/// Some HTTP libraries add this header after the request was signed.
fn without_content_type(request: &DecodedRequest<'_>) -> String {
    let headers: Vec<(&str, &str)> = request
        .headers
        .iter()
        .filter(|(name, _)| name != "content-type")
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    roa::string_to_sign(request.method, request.path, &request.query, &headers)
}
