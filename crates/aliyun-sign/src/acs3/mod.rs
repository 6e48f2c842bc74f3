//! The ACS3 scheme, `ACS3-HMAC-SHA256`: the signature is in the `Authorization` header and covers the body.
//!
//! It is the vendor's current scheme, called V3 in the vendor's documentation, and applies to both API
//! styles. The signature covers the method, the path, the parameters of the URL, the headers `host`,
//! `content-type` and all whose name starts with `x-acs-`, and the body through its SHA-256 hash. Other
//! headers are not signed, because proxies may change them.
//!
//! [`sign`] performs all steps. The functions [`hash`], [`canonical_request`], [`string_to_sign`] and
//! [`signature`] are the single steps, to check the signature of a received request or to find the step in
//! which two signatures differ.
//!
//! The vendor's documentation: [V3 request structure and
//! signature](https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature).

mod canonical;
mod request;
mod signed;

use alloc::string::String;

pub use canonical::canonical_request;
pub use request::Request;
pub use signed::Signed;

use crate::parameters::{self, Once, SignerParameter, SignerValue};
use crate::{ApiStyle, Buffer, SignError, Signer, digest, headers, target};

/// The name of the algorithm in the string to sign and in the `Authorization` header.
const ALGORITHM: &str = "ACS3-HMAC-SHA256";

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
/// a header is invalid, or if a header or parameter is given twice or is reserved for the signer.
pub fn sign<'b, N: AsRef<str>, V: AsRef<str>>(
    signer: &'b Signer,
    request: &Request<'b, N, V>,
    buffer: &'b mut Buffer,
) -> Result<Signed<'b>, SignError> {
    target::check_method(request.method)?;
    let path = target::path(request.path)?;
    let common = headers::CommonHeaders::new(signer, request.host, request.version, request.nonce)?;
    let action = headers::value("x-acs-action", request.action)?;
    let date = request.timestamp.iso8601();
    let hashed_payload = digest::sha256(request.body);
    let hashed_payload = hashed_payload.as_str();
    let with_key = [
        ("authorization", None),
        ("host", Some(common.host)),
        ("x-acs-action", Some(action)),
        ("x-acs-bearer-token", None),
        ("x-acs-content-sha256", Some(hashed_payload)),
        ("x-acs-date", Some(date.as_str())),
        ("x-acs-security-token", common.security_token),
        ("x-acs-signature-nonce", Some(common.nonce)),
        ("x-acs-version", Some(common.version)),
    ];
    let (signer_headers, signer_query) = match (common.bearer_token, request.style) {
        (None, _) => (&with_key[..], &[][..]),
        (Some(_), ApiStyle::Rpc) => (&RESERVED_WITH_TOKEN[..9], &SIGNATURE_TYPE[..]),
        (Some(_), ApiStyle::Roa) => (&RESERVED_WITH_TOKEN[..], &[][..]),
    };

    // `order` belongs to the parameters until they are written, and to the headers afterwards, so these
    // steps cannot be rearranged.
    buffer.clear();
    let Buffer { text, order } = &mut *buffer;
    canonical::write_target(text, request.method, path);
    parameters::sort_unique(order, request.query)?;
    let query_start = text.len();
    if let Some(i) = parameters::write::<Once, _, _>(text, request.query, order, signer_query) {
        let name = request.query[i].0.as_ref();
        return Err(SignError::ReservedParameter(name.into()));
    }
    let query = query_start..text.len();
    headers::check(order, request.headers, signer_headers)?;
    order.retain(|&i| headers::is_signed(request.headers[i].0));
    let [header_names, hashed_payload] =
        canonical::write_rest(text, request.headers, order, signer_headers, hashed_payload);
    let canonical_end = text.len();

    let hash = digest::sha256(text.as_str().as_bytes());
    text.push_all([ALGORITHM, "\n", hash.as_str()]);
    let end = text.len();
    let signature = signer.acs3(&text.as_str()[canonical_end..]);
    if let Some(signature) = &signature {
        text.push_all([
            ALGORITHM,
            " Credential=",
            common.access_key_id,
            ",SignedHeaders=",
        ]);
        text.push_copy_of(header_names.clone());
        text.push_all([",Signature=", signature.as_str()]);
    }
    let text = buffer.text.as_str();
    Ok(Signed {
        style: request.style,
        common,
        action,
        date,
        hashed_payload: &text[hashed_payload],
        canonical_request: &text[..canonical_end],
        query: &text[query],
        header_names: &text[header_names],
        string_to_sign: &text[canonical_end..end],
        authorization: &text[end..],
        signature,
    })
}

/// Returns the string to sign of a canonical request: the name of the algorithm and the hash of the
/// canonical request.
pub fn string_to_sign(canonical_request: &str) -> String {
    let hash = digest::sha256(canonical_request.as_bytes());
    [ALGORITHM, "\n", hash.as_str()].concat()
}

/// Returns the signature of a string to sign: its HMAC-SHA256 in lower-case hexadecimal. `None` with a
/// bearer token.
pub fn signature(signer: &Signer, string_to_sign: &str) -> Option<String> {
    Some(signer.acs3(string_to_sign)?.as_str().into())
}

/// Returns the SHA-256 hash of a body in lower-case hexadecimal, the value of the header
/// `x-acs-content-sha256`.
pub fn hash(body: &[u8]) -> String {
    digest::sha256(body).as_str().into()
}

/// The headers that the caller cannot set if the credentials are a bearer token. No header is signed then.
///
/// The last one must stay the last: [`sign`] leaves it out for the RPC style, which has the parameter
/// `SignatureType` instead. The list is therefore not sorted, which only matters for headers with a value.
const RESERVED_WITH_TOKEN: [headers::SignerHeader<'static>; 10] = [
    ("authorization", None),
    ("host", None),
    ("x-acs-action", None),
    ("x-acs-bearer-token", None),
    ("x-acs-content-sha256", None),
    ("x-acs-date", None),
    ("x-acs-security-token", None),
    ("x-acs-signature-nonce", None),
    ("x-acs-version", None),
    ("x-acs-signature-type", None),
];

/// The parameter that announces a bearer token in the RPC style.
const SIGNATURE_TYPE: [SignerParameter<'static>; 1] = [SignerParameter {
    name: "SignatureType",
    value: SignerValue::Plain("BEARERTOKEN"),
}];
