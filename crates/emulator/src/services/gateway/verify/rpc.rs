//! RPC with HMAC-SHA1: everything is a parameter, in the query, in the form or divided between them.

use aliyun_sign::{Signer, rpc};

use super::claim::{Claim, Proof, Time};
use super::fields::{fixed, parameter};
use crate::wire::{Checked, Identity, Rejection, Wire};

pub(super) fn read<'a>(wire: &'a Wire<'a>) -> Checked<Claim<'a>> {
    let action = parameter(wire, "Action")?;
    let version = parameter(wire, "Version")?;
    let id = parameter(wire, "AccessKeyId")?;
    let signature = parameter(wire, "Signature")?;
    let method = parameter(wire, "SignatureMethod")?;
    let signature_version = parameter(wire, "SignatureVersion")?;
    let nonce = parameter(wire, "SignatureNonce")?;
    let timestamp = parameter(wire, "Timestamp")?;
    fixed("SignatureMethod", method, "HMAC-SHA1")?;
    fixed("SignatureVersion", signature_version, "1.0")?;
    // Older libraries send an empty one with an access key.
    fixed(
        "SignatureType",
        wire.parameter("SignatureType").unwrap_or_default(),
        "",
    )?;
    Ok(Claim {
        proof: Proof::Rpc(signature),
        identity: Identity::Key {
            id,
            security_token: wire.parameter("SecurityToken"),
        },
        version,
        action: Some(action),
        time: Time::Iso8601(timestamp),
        nonce: Some(nonce),
    })
}

pub(super) fn check(wire: &Wire<'_>, signature: &str, signer: &Signer) -> Checked<()> {
    let parameters: Vec<(&str, &str)> = wire
        .parameters()
        .filter(|(name, _)| *name != "Signature")
        .collect();
    let text = rpc::string_to_sign(wire.method, &parameters);
    if rpc::signature(signer, &text).as_deref() == Some(signature) {
        return Ok(());
    }
    Err(Rejection::signature(&format!(
        "server string to sign is:{text}"
    )))
}
