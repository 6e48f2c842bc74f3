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

use crate::buffer::Text;
use crate::parameters::{self, Once};

/// `text`, encoded; borrowed if nothing in it needs to be.
pub fn encode(text: &str) -> Cow<'_, str> {
    if is_unreserved(text) {
        return Cow::Borrowed(text);
    }
    let mut encoded = String::with_capacity(text.len() + 16);
    escape(&mut encoded, text, b"%");
    Cow::Owned(encoded)
}

/// Appends `text`, encoded, to `target`.
pub fn encode_into(target: &mut String, text: &str) {
    if is_unreserved(text) {
        target.push_str(text);
    } else {
        escape(target, text, b"%");
    }
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
    let mut text = Text::default();
    parameters::write::<Once, _, _>(&mut text, parameters, &order, &[]);
    text.into_string()
}

/// Whether encoding leaves every byte of `text` as it is.
#[inline]
pub(crate) fn is_unreserved(text: &str) -> bool {
    text.bytes().all(|byte| UNRESERVED[usize::from(byte)])
}

/// Appends `text` with `percent` and two digits in place of each reserved byte.
///
/// With `%25` for `percent` this encodes twice in one pass, because the second round changes nothing but
/// the percent signs of the first.
pub(crate) fn escape<const N: usize>(target: &mut String, text: &str, percent: &[u8; N]) {
    // Reserved bytes seldom come alone, three of them are a Chinese character. So they are spelt out in a
    // small array first and appended together.
    const TOGETHER: usize = 24;
    const LONGEST: usize = 5;
    let mut spelt = [0; TOGETHER * LONGEST];
    let is_plain = |byte: &u8| UNRESERVED[usize::from(*byte)];
    for run in text.as_bytes().chunk_by(|a, b| is_plain(a) == is_plain(b)) {
        if run.first().is_some_and(is_plain) {
            push_ascii(target, run);
            continue;
        }
        for bytes in run.chunks(TOGETHER) {
            for (escape, byte) in spelt.chunks_exact_mut(N + 2).zip(bytes) {
                escape[..N].copy_from_slice(percent);
                escape[N..].copy_from_slice(&DIGITS[usize::from(*byte)]);
            }
            push_ascii(target, &spelt[..bytes.len() * (N + 2)]);
        }
    }
}

fn push_ascii(target: &mut String, ascii: &[u8]) {
    target.push_str(str::from_utf8(ascii).unwrap_or_default());
}

static UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] =
            byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    table
};

/// The two hexadecimal digits of every byte.
static DIGITS: [[u8; 2]; 256] = {
    let digits = b"0123456789ABCDEF";
    let mut table = [[0; 2]; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = [digits[byte >> 4], digits[byte & 15]];
        byte += 1;
    }
    table
};
