//! The percent-encoding all three schemes share.
//!
//! Of the UTF-8 bytes of a text the letters and digits of ASCII and `-` `_` `.` `~` stay, every other
//! byte becomes `%` and two upper-case hexadecimal digits: RFC 3986 with nothing reserved left bare. A
//! space is `%20`, never `+`, and a `%` is data like any other and becomes `%25`.
//!
//! Use it for the URL and form body as well: it is the one spelling that all servers decode alike.
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

/// `text`, encoded; borrowed if nothing in it needs to be.
pub fn encode(text: &str) -> Cow<'_, str> {
    if !byte_class::any(text, RESERVED) {
        return Cow::Borrowed(text);
    }
    let mut encoded = String::with_capacity(text.len() + 16);
    escape(&mut encoded, text, &ONCE);
    Cow::Owned(encoded)
}

/// Appends `text`, encoded, to `target`.
pub fn encode_into(target: &mut String, text: &str) {
    push(target, text, &ONCE);
}

/// `path` with each of its segments encoded; the slashes stay.
///
/// For a path that is still plain text. One that is encoded already would be encoded twice.
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

/// A query string or form body: `name=value` pairs, both sides encoded, sorted by the bytes of the plain
/// names and joined with `&`. An empty value keeps its `=`.
pub fn query<N: AsRef<str>, V: AsRef<str>>(parameters: &[(N, V)]) -> String {
    let mut order = Vec::new();
    parameters::sort(&mut order, parameters);
    let mut text = TextBuffer::default();
    parameters::write::<Once, _, _>(&mut text, parameters, &order, &[]);
    text.into_string()
}
