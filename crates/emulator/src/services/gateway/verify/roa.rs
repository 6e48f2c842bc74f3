//! ROA with HMAC-SHA1: `Authorization: acs id:signature`.

use aliyun_sign::{Signer, roa};

use super::claim::{Claim, Proof, Time};
use super::fields::{fixed, header};
use crate::wire::{Checked, Identity, Rejection, Wire};

pub(super) fn read<'a>(wire: &'a Wire<'a>, rest: &'a str) -> Checked<Claim<'a>> {
    let (id, signature) = rest
        .split_once(':')
        .filter(|(id, signature)| !id.is_empty() && !signature.is_empty())
        .ok_or_else(|| {
            Rejection::incomplete_signature(
                "The Authorization header is not of the form: acs AccessKeyId:Signature",
            )
        })?;
    let version = header(wire, "x-acs-version", "Version")?;
    let method = header(wire, "x-acs-signature-method", "SignatureMethod")?;
    let signature_version = header(wire, "x-acs-signature-version", "SignatureVersion")?;
    let date = header(wire, "date", "Date")?;
    fixed("x-acs-signature-method", method, "HMAC-SHA1")?;
    fixed("x-acs-signature-version", signature_version, "1.0")?;
    Ok(Claim {
        proof: Proof::Roa(signature),
        identity: Identity::Key {
            id,
            security_token: wire.header("x-acs-security-token"),
        },
        version,
        action: wire.header("x-acs-action"),
        time: Time::HttpDate(date),
        // The vendor's older libraries send none under this scheme, and under no other, so here it may be
        // missing. One that is there is checked as everywhere.
        nonce: wire
            .header("x-acs-signature-nonce")
            .filter(|nonce| !nonce.is_empty()),
    })
}

pub(super) fn check(wire: &Wire<'_>, signature: &str, signer: &Signer) -> Checked<()> {
    let text = roa::string_to_sign(wire.method, wire.path, &wire.query, &wire.headers);
    let matches = |text: &str| roa::signature(signer, text).as_deref() == Some(signature);
    if matches(&text) || matches(&with_equals(wire)) {
        return Ok(());
    }
    if wire.body.is_empty() && matches(&without_content_type(wire)) {
        return Ok(());
    }
    Err(Rejection::signature(&format!(
        "server string to sign is:{text}"
    )))
}

/// The other string to sign of a request with empty values.
///
/// The vendor's libraries disagree: some sign `name`, some `name=`, and no document decides. Both are accepted.
fn with_equals(wire: &Wire<'_>) -> String {
    let query: Vec<(String, &str)> = wire
        .query
        .iter()
        .map(|(name, value)| match value.as_str() {
            "" => (format!("{name}="), ""),
            value => (name.clone(), value),
        })
        .collect();
    roa::string_to_sign(wire.method, wire.path, &query, &wire.headers)
}

/// The string to sign of a request without a body, whose content type describes nothing.
///
/// Some HTTP libraries add one on their own after the request was signed.
fn without_content_type(wire: &Wire<'_>) -> String {
    let headers: Vec<(&str, &str)> = wire
        .headers
        .iter()
        .filter(|(name, _)| name != "content-type")
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    roa::string_to_sign(wire.method, wire.path, &wire.query, &headers)
}
