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
use crate::bytes::{self, RESERVED};
use crate::parameters::{self, Once};

/// `text`, encoded; borrowed if nothing in it needs to be.
pub fn encode(text: &str) -> Cow<'_, str> {
    if !bytes::any(text, RESERVED) {
        return Cow::Borrowed(text);
    }
    let mut encoded = String::with_capacity(text.len() + 16);
    spell(&mut encoded, text, &ONCE);
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
    let mut text = Text::default();
    parameters::write::<Once, _, _>(&mut text, parameters, &order, &[]);
    text.into_string()
}

/// Appends `text` as `spellings` has it.
#[inline]
pub(crate) fn push(target: &mut String, text: &str, spellings: &Spellings) {
    if bytes::any(text, RESERVED) {
        spell(target, text, spellings);
    } else {
        target.push_str(text);
    }
}

/// Spells byte after byte without a branch: what follows a short spelling is overwritten by the next.
fn spell(target: &mut String, text: &str, spellings: &Spellings) {
    const TOGETHER: usize = 32;
    for bytes in text.as_bytes().chunks(TOGETHER) {
        let mut spelt = [Spelling::default(); TOGETHER];
        let spelt = spelt.as_flattened_mut();
        let mut end = 0;
        for byte in bytes {
            let spelling = &spellings[usize::from(*byte)];
            spelt[end..end + spelling.len()].copy_from_slice(spelling);
            end += usize::from(spelling[LENGTH]);
        }
        target.push_str(str::from_utf8(&spelt[..end]).expect("spellings are ASCII"));
    }
}

/// What each byte becomes.
pub(crate) type Spellings = [Spelling; 256];

/// The byte itself or the bytes of its escape, and at [`LENGTH`] how many they are.
type Spelling = [u8; 8];

const LENGTH: usize = 7;

/// Encoded once.
pub(crate) static ONCE: Spellings = spellings(b"%");

/// Encoded twice: the second round changes nothing but the percent signs of the first.
pub(crate) static TWICE: Spellings = spellings(b"%25");

const fn spellings(percent: &[u8]) -> Spellings {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut spellings = [[0; 8]; 256];
    let mut i = 0_usize;
    while i < 256 {
        let byte = i.to_le_bytes()[0];
        let spelling = &mut spellings[i];
        if bytes::is(byte, RESERVED) {
            let (start, end) = spelling.split_at_mut(percent.len());
            start.copy_from_slice(percent);
            end[0] = DIGITS[i >> 4];
            end[1] = DIGITS[i & 15];
            spelling[LENGTH] = percent.len().to_le_bytes()[0] + 2;
        } else {
            spelling[0] = byte;
            spelling[LENGTH] = 1;
        }
        i += 1;
    }
    spellings
}
