//! The V3 scheme, `ACS3-HMAC-SHA256`: the signature stands in the `Authorization` header and covers the body.
//!
//! It is the vendor's current scheme and serves both kinds of API. Covered are the method, the path, the
//! parameters of the URL, the headers `host`, `content-type` and all that begin with `x-acs-`, and through its
//! SHA-256 the body. Other headers may be changed on the way and are left out.
//!
//! [`sign`] does everything at once. [`hash`], [`canonical_request`], [`string_to_sign`] and [`signature`] are
//! its steps, for those who check signatures or want to see where two of them part ways.
//!
//! The vendor's description:
//! [V3 request structure and signature](https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature).

mod canonical;
mod request;
mod signed;

use alloc::string::String;

pub use canonical::canonical_request;
pub use request::Request;
pub use signed::Signed;

use crate::parameters::{self, Once, SignerParameter, SignerValue};
use crate::{ApiStyle, Buffer, SignError, Signer, digest, headers, target};

/// The name of the algorithm, as it stands in the string to sign and in the `Authorization` header.
const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// Signs `request`. With a bearer token there is no signature, only the header that carries the token.
///
/// Every attempt to send a request needs a nonce and a signature of its own.
///
/// # Errors
///
/// If the nonce is empty, method, host or path are none, a header or parameter is given twice or is one the
/// signer sets, or a header has a name or value that headers cannot have.
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
    let (own_headers, own_query) = match (common.bearer_token, request.style) {
        (None, _) => (&with_key[..], &[][..]),
        (Some(_), ApiStyle::Rpc) => (&RESERVED_WITH_TOKEN[..9], &SIGNATURE_TYPE[..]),
        (Some(_), ApiStyle::Roa) => (&RESERVED_WITH_TOKEN[..], &[][..]),
    };

    buffer.clear();
    let Buffer { text, order } = &mut *buffer;
    canonical::write_target(text, request.method, path);
    parameters::sort_unique(order, request.query)?;
    let query_start = text.len();
    if let Some(i) = parameters::write::<Once, _, _>(text, request.query, order, own_query) {
        let name = request.query[i].0.as_ref();
        return Err(SignError::ReservedParameter(name.into()));
    }
    let query = query_start..text.len();
    headers::check(order, request.headers, own_headers)?;
    order.retain(|&i| headers::is_signed(request.headers[i].0));
    let [header_names, hashed_payload] =
        canonical::write_rest(text, request.headers, order, own_headers, hashed_payload);
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
        text.repeat(header_names.clone());
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

/// The text that is signed for a canonical request: the algorithm and the hash of the canonical request.
pub fn string_to_sign(canonical_request: &str) -> String {
    let hash = digest::sha256(canonical_request.as_bytes());
    [ALGORITHM, "\n", hash.as_str()].concat()
}

/// The signature of a string to sign: its HMAC-SHA256 in lower-case hexadecimal. `None` with a bearer token.
pub fn signature(signer: &Signer, string_to_sign: &str) -> Option<String> {
    Some(signer.acs3(string_to_sign)?.as_str().into())
}

/// The SHA-256 of a body in lower-case hexadecimal, as it stands in `x-acs-content-sha256`.
pub fn hash(body: &[u8]) -> String {
    digest::sha256(body).as_str().into()
}

/// What the caller may not set with a bearer token. Nothing is signed then. The last one is set in the ROA style
/// only; the RPC style has a parameter in its place.
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

const SIGNATURE_TYPE: [SignerParameter<'static>; 1] = [SignerParameter {
    name: "SignatureType",
    value: SignerValue::Plain("BEARERTOKEN"),
}];
