//! The lookup tables of percent-encoding, and the loop that writes text by them.

use alloc::string::String;

use crate::byte_class::{self, RESERVED};

/// Appends `text` to `target`, encoded by `table`.
///
/// Most names and values contain no byte that changes. Copying such a text whole is faster than the loop of
/// [`escape`].
#[inline]
pub(crate) fn push(target: &mut String, text: &str, table: &EscapeTable) {
    if byte_class::any(text, RESERVED) {
        escape(target, text, table);
    } else {
        target.push_str(text);
    }
}

/// Appends `text` to `target`, encoded by `table`, without a branch per byte.
///
/// Every entry of the table is copied whole, all eight bytes, although only the first one, three or five
/// belong to the encoded text. `end` then advances by the length that the entry contains, so the next copy
/// overwrites the surplus bytes of this one, and the surplus of the last copy is cut off by `[..end]`. A
/// copy of eight bytes is a single load and store. A copy of only the needed bytes would have a length that
/// depends on the data: a branch that the processor mispredicts often in text that mixes plain and escaped
/// bytes.
///
/// The encoded bytes of a chunk are collected in an array on the stack, because a `String` offers no room
/// beyond its end to write the surplus to. The array cannot overflow: it reserves eight bytes per input
/// byte, and `end` advances by at most five.
pub(crate) fn escape(target: &mut String, text: &str, table: &EscapeTable) {
    const CHUNK: usize = 32;
    for bytes in text.as_bytes().chunks(CHUNK) {
        let mut encoded = [Escape::default(); CHUNK];
        let encoded = encoded.as_flattened_mut();
        let mut end = 0;
        for byte in bytes {
            let escape = &table[usize::from(*byte)];
            encoded[end..end + escape.len()].copy_from_slice(escape);
            end += usize::from(escape[LENGTH]);
        }
        target.push_str(str::from_utf8(&encoded[..end]).expect("escapes are ASCII"));
    }
}

/// The encoded form of each byte.
pub(crate) type EscapeTable = [Escape; 256];

/// The encoded form of one byte: the byte itself or its escape from index 0 on, and the number of these
/// bytes at the index [`LENGTH`].
///
/// The length shares the entry with the bytes, so that one load of eight bytes returns both.
type Escape = [u8; 8];

const LENGTH: usize = 7;

/// Percent-encodes once: a reserved byte becomes `%XX`.
pub(crate) static ONCE: EscapeTable = escape_table(b"%");

/// Percent-encodes twice in one pass: a reserved byte becomes `%25XX`.
///
/// The first round leaves unreserved characters and `%XX`. The second round therefore changes the percent
/// signs only, each of them to `%25`, and both rounds together are one lookup.
pub(crate) static TWICE: EscapeTable = escape_table(b"%25");

/// Builds the table whose escapes start with `percent`.
const fn escape_table(percent: &[u8]) -> EscapeTable {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut table = [[0; 8]; 256];
    let mut i = 0_usize;
    while i < 256 {
        let byte = i.to_le_bytes()[0];
        let escape = &mut table[i];
        if byte_class::is(byte, RESERVED) {
            let (start, end) = escape.split_at_mut(percent.len());
            start.copy_from_slice(percent);
            end[0] = DIGITS[i >> 4];
            end[1] = DIGITS[i & 15];
            escape[LENGTH] = percent.len().to_le_bytes()[0] + 2;
        } else {
            escape[0] = byte;
            escape[LENGTH] = 1;
        }
        i += 1;
    }
    table
}
