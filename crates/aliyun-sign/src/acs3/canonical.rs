//! The canonical request of the ACS3 scheme.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::buffer::TextBuffer;
use crate::parameters::{self, Once};
use crate::{headers, target};

/// Returns the canonical request: the text whose hash is signed.
///
/// - `path` is the path as it is sent, percent-encoded. In the RPC style it is `/`.
/// - `query` contains the parameters of the URL, not encoded, in any order.
/// - `signed_headers` are all signed. A server that checks a signature passes the headers that
///   `SignedHeaders` in the `Authorization` header lists, with the received values.
/// - `hashed_payload` is the [`hash`](super::hash) of the body.
///
/// Nothing is checked; [`sign`](super::sign) does that.
pub fn canonical_request<N, V, H, W>(
    method: &str,
    path: &str,
    query: &[(N, V)],
    signed_headers: &[(H, W)],
    hashed_payload: &str,
) -> String
where
    N: AsRef<str>,
    V: AsRef<str>,
    H: AsRef<str>,
    W: AsRef<str>,
{
    let mut text = TextBuffer::default();
    let mut order = Vec::new();
    write_target(&mut text, method, target::or_root(path));
    parameters::sort(&mut order, query);
    parameters::write::<Once, _, _>(&mut text, query, &order, &[]);
    headers::sort_indices(&mut order, signed_headers);
    write_rest(&mut text, signed_headers, &order, &[], hashed_payload);
    text.into_string()
}

/// Writes the lines before the parameters: method and path.
pub(super) fn write_target(text: &mut TextBuffer, method: &str, path: &str) {
    target::write_method(text, method);
    text.push_all(["\n", path, "\n"]);
}

/// Writes the lines after the parameters: the headers, their names and the hash of the body. Returns the
/// ranges of the names and of the hash in the text.
pub(super) fn write_rest<H: AsRef<str>, W: AsRef<str>>(
    text: &mut TextBuffer,
    headers: &[(H, W)],
    order: &[usize],
    signer_headers: &[headers::SignerHeader<'_>],
    hashed_payload: &str,
) -> [Range<usize>; 2] {
    text.push_str("\n");
    headers::write_lines(text, headers, order, signer_headers);
    text.push_str("\n");
    let names = text.len();
    headers::write_names(text, headers, order, signer_headers);
    let names = names..text.len();
    text.push_all(["\n", hashed_payload]);
    let hash = names.end + 1..text.len();
    [names, hash]
}
