//! The ROA scheme with HMAC-SHA1: the signature is in the `Authorization` header.
//!
//! The signature covers the method, the headers `Accept`, `Content-MD5`, `Content-Type`, `Date` and all
//! whose name starts with `x-acs-`, the path and the parameters of the URL. It does not cover the host and
//! the body. To protect the body, send its hash in `Content-MD5`.
//!
//! [`sign`] performs all steps. The functions [`string_to_sign`] and [`signature`] are the single steps, to
//! check the signature of a received request or to find the step in which two signatures differ.
//!
//! A parameter with an empty value is signed as its name alone, like in most of the vendor's libraries.
//! Some of them sign `name=` instead, and the documentation does not specify it. Leave out parameters with
//! empty values where possible.
//!
//! The vendor's documentation: [ROA
//! mechanism](https://www.alibabacloud.com/help/en/sdk/product-overview/roa-mechanism).

mod request;
mod signed;

use alloc::string::String;
use alloc::vec::Vec;

pub use request::Request;
pub use signed::Signed;

use crate::buffer::TextBuffer;
use crate::parameters::{self, Raw};
use crate::{Buffer, SignError, Signer, headers, target};

/// Signs `request`.
///
/// With a bearer token there is no signature: the result contains the token in a header instead.
///
/// Sign each attempt to send a request anew, with a new nonce, because the service rejects a nonce it has
/// seen before.
///
/// # Errors
///
/// Returns an error if the nonce is empty, if the method, host or path is invalid, if the name or value of
/// a header is invalid, if a header or parameter is given twice, or if a header is reserved for the signer.
pub fn sign<'b, N: AsRef<str>, V: AsRef<str>>(
    signer: &'b Signer,
    request: &Request<'b, N, V>,
    buffer: &'b mut Buffer,
) -> Result<Signed<'b>, SignError> {
    target::check_method(request.method)?;
    let path = target::path(request.path)?;
    let common = headers::CommonHeaders::new(signer, request.host, request.version, request.nonce)?;
    let date = request.timestamp.http_date();
    let with_key = [
        ("authorization", None),
        ("date", None),
        ("host", None),
        ("x-acs-bearer-token", None),
        ("x-acs-security-token", common.security_token),
        ("x-acs-signature-method", Some("HMAC-SHA1")),
        ("x-acs-signature-nonce", Some(common.nonce)),
        ("x-acs-signature-version", Some("1.0")),
        ("x-acs-version", Some(common.version)),
    ];
    let signer_headers = match common.bearer_token {
        None => &with_key[..],
        Some(_) => &RESERVED_WITH_TOKEN,
    };

    // `order` belongs to the headers until they are written, and to the parameters afterwards, so these
    // steps cannot be rearranged.
    buffer.clear();
    let Buffer { text, order } = &mut *buffer;
    headers::check(order, request.headers, signer_headers)?;
    write_start(text, request.method, request.headers, &date);
    order.retain(|&i| headers::is_vendor(request.headers[i].0));
    headers::write_lines(text, request.headers, order, signer_headers);
    parameters::sort_unique(order, request.query)?;
    write_resource(text, path, request.query, order);

    let end = text.len();
    let signature = signer.roa(text.as_str());
    if let Some(signature) = &signature {
        text.push_all(["acs ", common.access_key_id, ":", signature.as_str()]);
    }
    let (string_to_sign, authorization) = buffer.text.as_str().split_at(end);
    Ok(Signed {
        common,
        date,
        string_to_sign,
        authorization,
        signature,
    })
}

/// Returns the string to sign of a request.
///
/// - `path` is the path as it is sent, percent-encoded.
/// - `query` contains the parameters of the URL, not encoded, in any order.
/// - `headers` are all headers of the request, including `Date`. Headers that the scheme does not sign are
///   skipped.
///
/// Nothing is checked; [`sign`] does that.
pub fn string_to_sign<N, V, H, W>(
    method: &str,
    path: &str,
    query: &[(N, V)],
    headers: &[(H, W)],
) -> String
where
    N: AsRef<str>,
    V: AsRef<str>,
    H: AsRef<str>,
    W: AsRef<str>,
{
    let mut text = TextBuffer::default();
    let mut order = Vec::new();
    headers::sort_indices(&mut order, headers);
    write_start(&mut text, method, headers, headers::find(headers, "date"));
    order.retain(|&i| headers::is_vendor(headers[i].0.as_ref()));
    headers::write_lines(&mut text, headers, &order, &[]);
    parameters::sort(&mut order, query);
    write_resource(&mut text, target::or_root(path), query, &order);
    text.into_string()
}

/// Returns the signature of a string to sign: its HMAC-SHA1 in Base64. `None` with a bearer token.
pub fn signature(signer: &Signer, string_to_sign: &str) -> Option<String> {
    Some(signer.roa(string_to_sign)?.as_str().into())
}

/// The headers that the caller cannot set if the credentials are a bearer token. No header is signed then.
const RESERVED_WITH_TOKEN: [headers::SignerHeader<'static>; 10] = [
    ("authorization", None),
    ("date", None),
    ("host", None),
    ("x-acs-bearer-token", None),
    ("x-acs-security-token", None),
    ("x-acs-signature-method", None),
    ("x-acs-signature-nonce", None),
    ("x-acs-signature-type", None),
    ("x-acs-signature-version", None),
    ("x-acs-version", None),
];

/// Writes the method and the headers that have a fixed line each. The line of a missing header is empty.
fn write_start<H: AsRef<str>, W: AsRef<str>>(
    text: &mut TextBuffer,
    method: &str,
    headers: &[(H, W)],
    date: &str,
) {
    target::write_method(text, method);
    for name in ["accept", "content-md5", "content-type"] {
        text.push_all(["\n", headers::find(headers, name)]);
    }
    text.push_all(["\n", date, "\n"]);
}

/// Writes the path and the parameters, which end the string to sign.
fn write_resource<N: AsRef<str>, V: AsRef<str>>(
    text: &mut TextBuffer,
    path: &str,
    query: &[(N, V)],
    order: &[usize],
) {
    text.push_str(path);
    if !query.is_empty() {
        text.push_str("?");
        parameters::write::<Raw, _, _>(text, query, order, &[]);
    }
}
