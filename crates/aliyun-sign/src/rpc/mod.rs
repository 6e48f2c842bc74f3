//! The RPC scheme with HMAC-SHA1: everything is a parameter, and so is the signature.
//!
//! The signature covers the method and all parameters, wherever they travel: in the URL, in the form body, or
//! divided between the two. Headers, host and path are not covered.
//!
//! [`sign`] does everything at once. [`string_to_sign`] and [`signature`] are its steps, for those who check
//! signatures or want to see where two of them part ways.
//!
//! The vendor's description: [RPC mechanism](https://www.alibabacloud.com/help/en/sdk/product-overview/rpc-mechanism).

mod request;
mod signed;

use alloc::string::String;
use alloc::vec::Vec;

pub use request::Request;
pub use signed::Signed;

use crate::ascii::Ascii;
use crate::buffer::TextBuffer;
use crate::parameters::{self, SignerParameter, SignerValue, Twice};
use crate::time::Iso8601;
use crate::{Buffer, SignError, Signer, target};

/// Signs `request`. With a bearer token there is no signature, only the parameters that carry the token.
///
/// Every attempt to send a request needs a nonce and a signature of its own.
///
/// # Errors
///
/// If the nonce is empty, the method is none, or a parameter is given twice or is one the signer sets.
pub fn sign<'b, N: AsRef<str>, V: AsRef<str>>(
    signer: &'b Signer,
    request: &Request<'b, N, V>,
    buffer: &'b mut Buffer,
) -> Result<Signed<'b>, SignError> {
    target::check_method(request.method)?;
    if request.nonce.is_empty() {
        return Err(SignError::EmptyNonce);
    }
    buffer.clear();
    let Buffer { text, order } = &mut *buffer;
    let parameters = request.parameters;
    parameters::sort_unique(order, parameters)?;

    let timestamp = request.timestamp.iso8601();
    let timestamp_piece = encoded_timestamp(&timestamp);
    let signed = SignerParameters {
        signer,
        action: request.action,
        version: request.version,
        nonce: request.nonce,
        timestamp: timestamp_piece.as_str(),
    };
    let canonical_start = write_start(text, request.method);
    let clash = match signer.credentials().bearer_token() {
        None => parameters::write::<Twice, _, _>(text, parameters, order, &signed.with_key()),
        Some(token) => {
            let own = signed.with_token(token.expose_secret());
            parameters::write::<Twice, _, _>(text, parameters, order, &own)
        }
    };
    if let Some(i) = clash {
        return Err(SignError::ReservedParameter(
            parameters[i].0.as_ref().into(),
        ));
    }

    let text = buffer.text.as_str();
    Ok(Signed {
        signer,
        action: request.action,
        version: request.version,
        nonce: request.nonce,
        timestamp,
        string_to_sign: text,
        canonical_query: &text[canonical_start..],
        signature: signer.rpc(text),
    })
}

/// The text that is signed for a request with exactly these parameters, in any order and not encoded.
///
/// A server that checks a signature puts in all parameters it received, from URL and form body, but
/// `Signature`.
pub fn string_to_sign<N: AsRef<str>, V: AsRef<str>>(method: &str, parameters: &[(N, V)]) -> String {
    let mut order = Vec::new();
    parameters::sort(&mut order, parameters);
    let mut text = TextBuffer::default();
    write_start(&mut text, method);
    parameters::write::<Twice, _, _>(&mut text, parameters, &order, &[]);
    text.into_string()
}

/// The signature of a string to sign: base64 of its HMAC-SHA1. `None` with a bearer token.
pub fn signature(signer: &Signer, string_to_sign: &str) -> Option<String> {
    Some(signer.rpc(string_to_sign)?.as_str().into())
}

/// Writes what precedes the parameters and returns where they begin.
fn write_start(text: &mut TextBuffer, method: &str) -> usize {
    target::write_method(text, method);
    text.push_str("&%2F&");
    text.len()
}

/// `timestamp` as a parameter. Only its two colons need to be encoded, and they are always in the same places.
fn encoded_timestamp(timestamp: &Iso8601) -> Ascii<43> {
    let mut piece = *b"Timestamp%3D0000-00-00T00%253A00%253A00Z%26";
    let text = timestamp.as_str().as_bytes();
    for (at, from) in [(12, 0..13), (30, 14..16), (37, 17..20)] {
        if let Some(part) = text.get(from) {
            piece[at..at + part.len()].copy_from_slice(part);
        }
    }
    Ascii(piece)
}

/// What goes into the parameters that the signer adds.
struct SignerParameters<'a> {
    signer: &'a Signer,
    action: &'a str,
    version: &'a str,
    nonce: &'a str,
    /// The whole parameter, encoded twice.
    timestamp: &'a str,
}

impl<'a> SignerParameters<'a> {
    /// Sorted by name, as everything that is merged.
    fn with_key(&self) -> [SignerParameter<'a>; 10] {
        let ready =
            |piece: Option<&'a str>| piece.map_or(SignerValue::Reserved, SignerValue::Encoded);
        [
            parameter("AccessKeyId", ready(self.signer.rpc_access_key_id())),
            parameter("Action", SignerValue::Plain(self.action)),
            parameter("BearerToken", SignerValue::Reserved),
            parameter("SecurityToken", ready(self.signer.rpc_security_token())),
            parameter("Signature", SignerValue::Reserved),
            parameter(
                "SignatureMethod",
                SignerValue::Encoded("SignatureMethod%3DHMAC-SHA1%26"),
            ),
            parameter("SignatureNonce", SignerValue::Plain(self.nonce)),
            parameter(
                "SignatureVersion",
                SignerValue::Encoded("SignatureVersion%3D1.0%26"),
            ),
            parameter("Timestamp", SignerValue::Encoded(self.timestamp)),
            parameter("Version", SignerValue::Plain(self.version)),
        ]
    }

    fn with_token(&self, token: &'a str) -> [SignerParameter<'a>; 11] {
        [
            parameter("AccessKeyId", SignerValue::Reserved),
            parameter("Action", SignerValue::Plain(self.action)),
            parameter("BearerToken", SignerValue::Plain(token)),
            parameter("SecurityToken", SignerValue::Reserved),
            parameter("Signature", SignerValue::Reserved),
            parameter("SignatureMethod", SignerValue::Reserved),
            parameter("SignatureNonce", SignerValue::Plain(self.nonce)),
            parameter("SignatureType", SignerValue::Plain("BEARERTOKEN")),
            parameter("SignatureVersion", SignerValue::Reserved),
            parameter("Timestamp", SignerValue::Encoded(self.timestamp)),
            parameter("Version", SignerValue::Plain(self.version)),
        ]
    }
}

fn parameter<'a>(name: &'static str, value: SignerValue<'a>) -> SignerParameter<'a> {
    SignerParameter { name, value }
}
