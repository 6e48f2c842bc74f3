use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::buffer::TextBuffer;
use crate::parameters::{self, Once};
use crate::{headers, target};

/// The canonical request of exactly these parameters and headers: the text whose hash is signed.
///
/// `path` is as it stands on the wire, `/` for RPC style; the parameters are not encoded. All of
/// `signed_headers` are signed, so a server that checks a signature puts in those that `SignedHeaders` lists,
/// with the values it received. `hashed_payload` is the [`hash`](super::hash) of the body.
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

/// Writes what precedes the parameters.
pub(super) fn write_target(text: &mut TextBuffer, method: &str, path: &str) {
    target::write_method(text, method);
    text.push_all(["\n", path, "\n"]);
}

/// Writes what follows the parameters and returns where the names of the headers and the hash are.
pub(super) fn write_rest<H: AsRef<str>, W: AsRef<str>>(
    text: &mut TextBuffer,
    headers: &[(H, W)],
    order: &[usize],
    own: &[headers::SignerHeader<'_>],
    hashed_payload: &str,
) -> [Range<usize>; 2] {
    text.push_str("\n");
    headers::write_lines(text, headers, order, own);
    text.push_str("\n");
    let names = text.len();
    headers::write_names(text, headers, order, own);
    let names = names..text.len();
    text.push_all(["\n", hashed_payload]);
    let hash = names.end + 1..text.len();
    [names, hash]
}
