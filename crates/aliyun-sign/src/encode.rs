//! Percent-encoding by the rules of the signature schemes.
//!
//! Of the UTF-8 bytes of a text, the ASCII letters and digits and `-` `_` `.` `~` stay (the unreserved
//! characters of RFC 3986). Every other byte becomes `%` and two upper-case hexadecimal digits. A space is
//! `%20`, never `+`, and a `%` in the text becomes `%25`.
//!
//! The service encodes the parameters it received by these rules to check the signature. Use the same
//! encoding for the URL and the form body: all servers decode it to the same text, while `+` and unescaped
//! reserved characters are read differently.
//!
//! ```
//! use aliyun_sign::encode;
//!
//! assert_eq!(encode::encode("a b*~/中"), "a%20b%2A~%2F%E4%B8%AD");
//! assert_eq!(encode::encode_path("/pods/a b/日志"), "/pods/a%20b/%E6%97%A5%E5%BF%97");
//! assert_eq!(encode::query(&[("b", "2"), ("a", "x=y")]), "a=x%3Dy&b=2");
//! ```

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::buffer::TextBuffer;
use crate::byte_class::{self, RESERVED};
use crate::escape::{ONCE, escape, push};
use crate::parameters::{self, Once};

/// Percent-encodes `text`. Returns it borrowed if no byte changes.
pub fn encode(text: &str) -> Cow<'_, str> {
    if !byte_class::any(text, RESERVED) {
        return Cow::Borrowed(text);
    }
    let mut encoded = String::with_capacity(text.len() + 16);
    escape(&mut encoded, text, &ONCE);
    Cow::Owned(encoded)
}

/// Appends `text` to `target`, percent-encoded.
pub fn encode_into(target: &mut String, text: &str) {
    push(target, text, &ONCE);
}

/// Percent-encodes each segment of `path`; the slashes stay.
///
/// Pass a path that is not encoded yet. An encoded path would be encoded twice, because a `%` becomes
/// `%25`.
pub fn encode_path(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len() + 16);
    for (i, segment) in path.split('/').enumerate() {
        if i > 0 {
            encoded.push('/');
        }
        encode_into(&mut encoded, segment);
    }
    encoded
}

/// Returns a query string or form body: `name=value` pairs joined with `&`, names and values
/// percent-encoded.
///
/// The pairs are sorted by the bytes of the names before encoding, which is the order in which the schemes
/// sign them. A parameter with an empty value keeps its `=`.
pub fn query<N: AsRef<str>, V: AsRef<str>>(parameters: &[(N, V)]) -> String {
    let mut order = Vec::new();
    parameters::sort(&mut order, parameters);
    let mut text = TextBuffer::default();
    parameters::write::<Once, _, _>(&mut text, parameters, &order, &[]);
    text.into_string()
}
