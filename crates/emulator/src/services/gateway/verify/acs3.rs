//! ACS3 (V3): `Authorization: ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…`.

use aliyun_sign::{Signer, acs3};

use super::authorization::{Authorization, parse};
use super::common_parameters::{CommonParameters, Scheme, TimestampText};
use super::required::required_header;
use crate::wire::{DecodedRequest, Identity, Rejection, Result};

pub(super) const ALGORITHM: &str = "ACS3-HMAC-SHA256";

pub(super) fn read<'a>(
    request: &'a DecodedRequest<'a>,
    rest: &'a str,
) -> Result<CommonParameters<'a>> {
    let authorization = parse(rest).ok_or_else(|| {
        Rejection::incomplete_signature(
            "The Authorization header is not of the form: \
             ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…",
        )
    })?;
    let action = required_header(request, "x-acs-action", "Action")?;
    let version = required_header(request, "x-acs-version", "Version")?;
    let timestamp = required_header(request, "x-acs-date", "Timestamp")?;
    let nonce = required_header(request, "x-acs-signature-nonce", "SignatureNonce")?;
    required_header(request, "x-acs-content-sha256", "ContentSha256")?;
    Ok(CommonParameters {
        identity: Identity::AccessKey {
            id: authorization.credential,
            security_token: request.header("x-acs-security-token"),
        },
        scheme: Scheme::Acs3(authorization),
        version,
        action: Some(action),
        timestamp: TimestampText::Iso8601(timestamp),
        nonce: Some(nonce),
    })
}

pub(super) fn check(
    request: &DecodedRequest<'_>,
    authorization: &Authorization<'_>,
    signer: &Signer,
) -> Result<()> {
    let headers = signed_headers(request, authorization.signed_headers)?;
    let hash = acs3::hash(request.body);
    if request.header("x-acs-content-sha256") != Some(&hash) {
        return Err(hash_mismatch(request.body));
    }
    let canonical = acs3::canonical_request(
        request.method,
        request.path,
        &request.query,
        &headers,
        &hash,
    );
    let text = acs3::string_to_sign(&canonical);
    if acs3::signature(signer, &text).as_deref() == Some(authorization.signature) {
        return Ok(());
    }
    Err(Rejection::signature_mismatch(&format!(
        "server string to sign is:{text} server canonical request is:{canonical}"
    )))
}

pub(super) fn hash_mismatch(body: &[u8]) -> Rejection {
    let hash = acs3::hash(body);
    Rejection::signature_mismatch(&format!("server value of x-acs-content-sha256 is:{hash}"))
}

/// The headers that the signature covers. Rejects a list that is malformed or lacks a required header.
fn signed_headers<'a>(
    request: &'a DecodedRequest<'_>,
    list: &'a str,
) -> Result<Vec<(&'a str, &'a str)>> {
    let names: Vec<&str> = list.split(';').collect();
    let in_order = names.windows(2).all(|pair| pair[0] < pair[1]);
    if !in_order || list.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Err(Rejection::incomplete_signature(
            "SignedHeaders must be in lower case, sorted, and each there once.",
        ));
    }
    let sent = request.headers.iter().map(|(name, _)| name.as_str());
    // The documentation requires `content-type` as well. But HTTP libraries add one after the vendor's SDKs have
    // signed the request, and the real service accepts those requests.
    let is_required = |name: &&str| name.starts_with("x-acs-");
    for name in sent.filter(is_required).chain(["host"]) {
        if !names.contains(&name) {
            let why = format!("SignedHeaders must contain {name}.");
            return Err(Rejection::incomplete_signature(&why));
        }
    }
    names
        .into_iter()
        .map(|name| match request.header(name) {
            Some(value) => Ok((name, value)),
            None => Err(Rejection::incomplete_signature(&format!(
                "SignedHeaders contains {name}, which did not arrive."
            ))),
        })
        .collect()
}
