//! The ROA scheme with HMAC-SHA1: the signature stands in the `Authorization` header.
//!
//! The signature covers the method, the headers `Accept`, `Content-MD5`, `Content-Type`, `Date` and all
//! that begin with `x-acs-`, the path and the parameters of the URL. Host and body are not covered; for the body,
//! send `Content-MD5`.
//!
//! [`sign`] does everything at once. [`string_to_sign`] and [`signature`] are its steps, for those who check
//! signatures or want to see where two of them part ways.
//!
//! A parameter with an empty value is signed as a bare name, which is what most of the vendor's own libraries
//! do; some sign `name=`, and no document decides. Better leave such parameters out.
//!
//! The vendor's description: [ROA mechanism](https://www.alibabacloud.com/help/en/sdk/product-overview/roa-mechanism).

mod request;
mod signed;

use alloc::string::String;
use alloc::vec::Vec;

pub use request::Request;
pub use signed::Signed;

use crate::buffer::TextBuffer;
use crate::parameters::{self, Raw};
use crate::{Buffer, SignError, Signer, headers, target};

/// Signs `request`. With a bearer token there is no signature, only the headers that carry the token.
///
/// Every attempt to send a request needs a nonce and a signature of its own.
///
/// # Errors
///
/// If the nonce is empty, method, host or path are none, a header or parameter is given twice, a header is one
/// the signer sets, or a header has a name or value that headers cannot have.
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
    let own = match common.bearer_token {
        None => &with_key[..],
        Some(_) => &RESERVED_WITH_TOKEN,
    };

    buffer.clear();
    let Buffer { text, order } = &mut *buffer;
    headers::check(order, request.headers, own)?;
    write_start(text, request.method, request.headers, &date);
    order.retain(|&i| headers::is_vendor(request.headers[i].0));
    headers::write_lines(text, request.headers, order, own);
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

/// The text that is signed for a request with exactly these headers and parameters.
///
/// `path` is as it stands on the wire; the parameters are not encoded. `headers` are all that the request has,
/// `Date` among them; those that are not covered are passed over.
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

/// The signature of a string to sign: base64 of its HMAC-SHA1. `None` with a bearer token.
pub fn signature(signer: &Signer, string_to_sign: &str) -> Option<String> {
    Some(signer.roa(string_to_sign)?.as_str().into())
}

/// What the caller may not set with a bearer token. Nothing is signed then.
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

/// Writes the method and the lines that stand at fixed places; a header that is missing leaves its line empty.
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
