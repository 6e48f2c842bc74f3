//! The tables of the percent-encoding, and how text is written by them.

use alloc::string::String;

use crate::byte_class::{self, RESERVED};

/// Appends `text` as `spellings` has it.
#[inline]
pub(crate) fn push(target: &mut String, text: &str, spellings: &EscapeTable) {
    if byte_class::any(text, RESERVED) {
        escape(target, text, spellings);
    } else {
        target.push_str(text);
    }
}

/// Spells byte after byte without a branch: what follows a short spelling is overwritten by the next.
pub(crate) fn escape(target: &mut String, text: &str, spellings: &EscapeTable) {
    const TOGETHER: usize = 32;
    for bytes in text.as_bytes().chunks(TOGETHER) {
        let mut spelt = [Escape::default(); TOGETHER];
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
pub(crate) type EscapeTable = [Escape; 256];

/// The byte itself or the bytes of its escape, and at [`LENGTH`] how many they are.
type Escape = [u8; 8];

const LENGTH: usize = 7;

/// Encoded once.
pub(crate) static ONCE: EscapeTable = escape_table(b"%");

/// Encoded twice: the second round changes nothing but the percent signs of the first.
pub(crate) static TWICE: EscapeTable = escape_table(b"%25");

const fn escape_table(percent: &[u8]) -> EscapeTable {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut spellings = [[0; 8]; 256];
    let mut i = 0_usize;
    while i < 256 {
        let byte = i.to_le_bytes()[0];
        let spelling = &mut spellings[i];
        if byte_class::is(byte, RESERVED) {
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
