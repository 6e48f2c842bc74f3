//! V3: `Authorization: ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…`.

use aliyun_sign::{Signer, acs3};

use super::authorization::{Authorization, parse};
use super::claim::{Claim, Proof, Time};
use super::fields::header;
use crate::wire::{Checked, Identity, Rejection, Wire};

pub(super) const ALGORITHM: &str = "ACS3-HMAC-SHA256";

pub(super) fn read<'a>(wire: &'a Wire<'a>, rest: &'a str) -> Checked<Claim<'a>> {
    let authorization = parse(rest).ok_or_else(|| {
        Rejection::incomplete_signature(
            "The Authorization header is not of the form: \
             ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…",
        )
    })?;
    let action = header(wire, "x-acs-action", "Action")?;
    let version = header(wire, "x-acs-version", "Version")?;
    let timestamp = header(wire, "x-acs-date", "Timestamp")?;
    let nonce = header(wire, "x-acs-signature-nonce", "SignatureNonce")?;
    header(wire, "x-acs-content-sha256", "ContentSha256")?;
    Ok(Claim {
        identity: Identity::Key {
            id: authorization.credential,
            security_token: wire.header("x-acs-security-token"),
        },
        proof: Proof::Acs3(authorization),
        version,
        action: Some(action),
        time: Time::Iso8601(timestamp),
        nonce: Some(nonce),
    })
}

pub(super) fn check(
    wire: &Wire<'_>,
    authorization: &Authorization<'_>,
    signer: &Signer,
) -> Checked<()> {
    let headers = signed_headers(wire, authorization.signed_headers)?;
    let hash = acs3::hash(wire.body);
    if wire.header("x-acs-content-sha256") != Some(&hash) {
        return Err(wrong_hash(wire.body));
    }
    let canonical = acs3::canonical_request(wire.method, wire.path, &wire.query, &headers, &hash);
    let text = acs3::string_to_sign(&canonical);
    if acs3::signature(signer, &text).as_deref() == Some(authorization.signature) {
        return Ok(());
    }
    Err(Rejection::signature(&format!(
        "server string to sign is:{text} server canonical request is:{canonical}"
    )))
}

pub(super) fn wrong_hash(body: &[u8]) -> Rejection {
    let hash = acs3::hash(body);
    Rejection::signature(&format!("server value of x-acs-content-sha256 is:{hash}"))
}

/// The headers the signature says it covers, if it covers all it must.
fn signed_headers<'a>(wire: &'a Wire<'_>, list: &'a str) -> Checked<Vec<(&'a str, &'a str)>> {
    let names: Vec<&str> = list.split(';').collect();
    let in_order = names.windows(2).all(|pair| pair[0] < pair[1]);
    if !in_order || list.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Err(Rejection::incomplete_signature(
            "SignedHeaders must be in lower case, sorted, and each there once.",
        ));
    }
    let sent = wire.headers.iter().map(|(name, _)| name.as_str());
    // A content type belongs to the list, too. But HTTP libraries add one on their own, of which the
    // vendor's libraries know nothing when they sign, and the service lets those requests in.
    let must = |name: &&str| name.starts_with("x-acs-");
    for name in sent.filter(must).chain(["host"]) {
        if !names.contains(&name) {
            let why = format!("SignedHeaders must contain {name}.");
            return Err(Rejection::incomplete_signature(&why));
        }
    }
    names
        .into_iter()
        .map(|name| match wire.header(name) {
            Some(value) => Ok((name, value)),
            None => Err(Rejection::incomplete_signature(&format!(
                "SignedHeaders contains {name}, which did not arrive."
            ))),
        })
        .collect()
}
