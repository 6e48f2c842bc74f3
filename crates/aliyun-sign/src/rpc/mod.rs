//! The RPC scheme with HMAC-SHA1: the signature is a parameter of the request.
//!
//! The signature covers the method and all parameters, whether they are sent in the URL, in the form body,
//! or in both. It does not cover the headers, the host and the path.
//!
//! [`sign`] performs all steps. The functions [`string_to_sign`] and [`signature`] are the single steps, to
//! check the signature of a received request or to find the step in which two signatures differ.
//!
//! The vendor's documentation: [RPC
//! mechanism](https://www.alibabacloud.com/help/en/sdk/product-overview/rpc-mechanism).

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

/// Signs `request`.
///
/// With a bearer token there is no signature: the result contains the token in a parameter instead.
///
/// Sign each attempt to send a request anew, with a new nonce, because the service rejects a nonce it has
/// seen before.
///
/// # Errors
///
/// Returns an error if the nonce is empty, if the method is invalid, or if a parameter is given twice or is
/// reserved for the signer.
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
    let timestamp_parameter = encoded_timestamp(&timestamp);
    let signer_parameters = SignerParameters {
        signer,
        action: request.action,
        version: request.version,
        nonce: request.nonce,
        timestamp: timestamp_parameter.as_str(),
    };
    let canonical_start = write_start(text, request.method);
    let clash = match signer.credentials().bearer_token() {
        None => {
            parameters::write::<Twice, _, _>(text, parameters, order, &signer_parameters.with_key())
        }
        Some(token) => {
            let added = signer_parameters.with_token(token.expose_secret());
            parameters::write::<Twice, _, _>(text, parameters, order, &added)
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

/// Returns the string to sign of a request with these parameters, which are not encoded and in any order.
///
/// A server that checks a signature passes all parameters that it received in the URL and in the form body,
/// except `Signature`. Nothing is checked; [`sign`] does that.
pub fn string_to_sign<N: AsRef<str>, V: AsRef<str>>(method: &str, parameters: &[(N, V)]) -> String {
    let mut order = Vec::new();
    parameters::sort(&mut order, parameters);
    let mut text = TextBuffer::default();
    write_start(&mut text, method);
    parameters::write::<Twice, _, _>(&mut text, parameters, &order, &[]);
    text.into_string()
}

/// Returns the signature of a string to sign: its HMAC-SHA1 in Base64. `None` with a bearer token.
pub fn signature(signer: &Signer, string_to_sign: &str) -> Option<String> {
    Some(signer.rpc(string_to_sign)?.as_str().into())
}

/// Writes the method and the encoded path, and returns the position after them, where the parameters start.
/// The path is always `/`, whatever the path of the URL is.
fn write_start(text: &mut TextBuffer, method: &str) -> usize {
    target::write_method(text, method);
    text.push_str("&%2F&");
    text.len()
}

/// Returns the parameter `Timestamp`, encoded twice, with the separator after it. Only the two colons of a
/// timestamp are encoded, and their positions are fixed, so its digits are copied into a template.
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

/// The values of the parameters that the signer adds.
struct SignerParameters<'a> {
    signer: &'a Signer,
    action: &'a str,
    version: &'a str,
    nonce: &'a str,
    /// The complete parameter, encoded twice.
    timestamp: &'a str,
}

impl<'a> SignerParameters<'a> {
    /// The parameters of a signed request. They must be sorted by name, because they are merged with the
    /// caller's.
    fn with_key(&self) -> [SignerParameter<'a>; 10] {
        let encoded =
            |piece: Option<&'a str>| piece.map_or(SignerValue::Reserved, SignerValue::Encoded);
        [
            parameter("AccessKeyId", encoded(self.signer.rpc_access_key_id())),
            parameter("Action", SignerValue::Plain(self.action)),
            parameter("BearerToken", SignerValue::Reserved),
            parameter("SecurityToken", encoded(self.signer.rpc_security_token())),
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

    /// The parameters of a request with a bearer token. They must be sorted by name, because they are
    /// merged with the caller's.
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
