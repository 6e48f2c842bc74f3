use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::buffer::Text;
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
    let mut text = Text::default();
    let mut order = Vec::new();
    let mut names = String::new();
    write_target(&mut text, method, target::or_root(path));
    parameters::sort(&mut order, query);
    parameters::write::<Once, _, _>(&mut text, query, &order, &[]);
    text.push_str("\n");
    headers::arrange(&mut order, signed_headers);
    headers::write(&mut text, &mut names, signed_headers, &order, &[], |_| true);
    write_end(&mut text, &names, hashed_payload);
    text.into_string()
}

/// Writes what precedes the parameters.
pub(super) fn write_target(text: &mut Text, method: &str, path: &str) {
    target::write_method(text, method);
    text.push_str("\n");
    text.push_str(path);
    text.push_str("\n");
}

/// Writes what follows the headers and returns where the list of their names is. `names` has a semicolon after
/// each of them, the list only between them.
pub(super) fn write_end(text: &mut Text, names: &str, hashed_payload: &str) -> Range<usize> {
    text.push_str("\n");
    let start = text.len();
    text.push_str(names.strip_suffix(';').unwrap_or_default());
    let end = text.len();
    text.push_str("\n");
    text.push_str(hashed_payload);
    start..end
}
