//! What the bytes of a text can and cannot stand in.

/// Percent-encoding changes the byte.
pub(crate) const RESERVED: u8 = 1;
/// The byte cannot stand in the value of a header: it could end the line or be changed on the way.
pub(crate) const NOT_IN_VALUE: u8 = 2;
/// The byte cannot stand in a `token` of RFC 9110, which names of headers and methods are.
pub(crate) const NOT_IN_TOKEN: u8 = 4;
/// The byte cannot stand in a path as it goes on the wire.
pub(crate) const NOT_IN_PATH: u8 = 8;
/// The byte cannot stand in the value of the `Host` header.
pub(crate) const NOT_IN_HOST: u8 = 16;

/// Whether a byte of `text` is of `kind`.
///
/// Nearly always none is. So this looks at all of them instead of stopping at the first, which would take a
/// branch for each byte.
#[inline]
pub(crate) fn any(text: &str, kind: u8) -> bool {
    let kinds = |byte: u8| KINDS[usize::from(byte)];
    text.bytes().fold(0, |found, byte| found | kinds(byte)) & kind != 0
}

/// Whether `byte` is of `kind`.
pub(crate) const fn is(byte: u8, kind: u8) -> bool {
    kinds_of(byte) & kind != 0
}

/// `value` without the blanks around it, which do not survive the wire.
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

static KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut i = 0_usize;
    while i < 256 {
        kinds[i] = kinds_of(i.to_le_bytes()[0]);
        i += 1;
    }
    kinds
};

const fn kinds_of(byte: u8) -> u8 {
    let alphanumeric = byte.is_ascii_alphanumeric();
    let control = byte.is_ascii_control();
    let mut kinds = 0;
    if !alphanumeric && !matches!(byte, b'-' | b'.' | b'_' | b'~') {
        kinds |= RESERVED;
    }
    if control {
        kinds |= NOT_IN_VALUE;
    }
    if !alphanumeric
        && !matches!(byte, b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'.' | b'^'..=b'`' | b'|' | b'~')
    {
        kinds |= NOT_IN_TOKEN;
    }
    if !byte.is_ascii_graphic() || matches!(byte, b'?' | b'#') {
        kinds |= NOT_IN_PATH;
    }
    if control || matches!(byte, b' ' | b'/') {
        kinds |= NOT_IN_HOST;
    }
    kinds
}
