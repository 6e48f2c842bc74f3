//! Classes of bytes: which bytes are allowed in a method, a host, a path or a header.
//!
//! A class is one bit, and a byte can be in several classes. All checks of a text share one table.

/// Percent-encoding changes the byte.
pub(crate) const RESERVED: u8 = 1;
/// The byte is not allowed in the value of a header: it could end the line or be changed in transit.
pub(crate) const NOT_IN_VALUE: u8 = 2;
/// The byte is not allowed in a `token` of RFC 9110. Methods and header names are tokens.
pub(crate) const NOT_IN_TOKEN: u8 = 4;
/// The byte is not allowed in an encoded path.
pub(crate) const NOT_IN_PATH: u8 = 8;
/// The byte is not allowed in the value of the `Host` header.
pub(crate) const NOT_IN_HOST: u8 = 16;

/// Whether any byte of `text` is in `class`.
///
/// Nearly always no byte is, so stopping at the first one would not save work, and would cost a branch per
/// byte. This function looks at every byte and tests the sum of their classes once.
#[inline]
pub(crate) fn any(text: &str, class: u8) -> bool {
    let classes = |byte: u8| CLASSES[usize::from(byte)];
    text.bytes().fold(0, |found, byte| found | classes(byte)) & class != 0
}

/// Whether `byte` is in `class`. The slow form, for tables that are computed at compile time.
pub(crate) const fn is(byte: u8, class: u8) -> bool {
    classes_of(byte) & class != 0
}

/// Returns `value` without surrounding spaces and tabs, which HTTP implementations remove in transit.
///
/// `str::trim` would be wrong here: it removes line breaks as well, which must be an error in a header
/// value.
pub(crate) fn trim(value: &str) -> &str {
    let is_text = |byte: &u8| !matches!(byte, b' ' | b'\t');
    let bytes = value.as_bytes();
    let start = bytes.iter().position(is_text).unwrap_or_default();
    let end = bytes
        .iter()
        .rposition(is_text)
        .map_or(start, |last| last + 1);
    &value[start..end]
}

static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut i = 0_usize;
    while i < 256 {
        classes[i] = classes_of(i.to_le_bytes()[0]);
        i += 1;
    }
    classes
};

const fn classes_of(byte: u8) -> u8 {
    let alphanumeric = byte.is_ascii_alphanumeric();
    let control = byte.is_ascii_control();
    let mut classes = 0;
    if !alphanumeric && !matches!(byte, b'-' | b'.' | b'_' | b'~') {
        classes |= RESERVED;
    }
    if control {
        classes |= NOT_IN_VALUE;
    }
    if !alphanumeric
        && !matches!(byte, b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'.' | b'^'..=b'`' | b'|' | b'~')
    {
        classes |= NOT_IN_TOKEN;
    }
    if !byte.is_ascii_graphic() || matches!(byte, b'?' | b'#') {
        classes |= NOT_IN_PATH;
    }
    if control || matches!(byte, b' ' | b'/') {
        classes |= NOT_IN_HOST;
    }
    classes
}
