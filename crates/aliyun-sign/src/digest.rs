//! SHA-256 and its hexadecimal form.

use sha2::{Digest as _, Sha256};

use crate::ascii::Ascii;

/// A SHA-256 or HMAC-SHA256 in lower-case hexadecimal.
pub(crate) type Hex = Ascii<64>;

/// The hash of nothing. Most requests have no body, and the hash of one is as dear as that of 64 bytes.
const EMPTY: Hex = Ascii(*b"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

pub(crate) fn sha256(bytes: &[u8]) -> Hex {
    if bytes.is_empty() {
        return EMPTY;
    }
    hex(Sha256::digest(bytes).into())
}

pub(crate) fn hex(hash: [u8; 32]) -> Hex {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = [0; 64];
    for (pair, byte) in text.chunks_exact_mut(2).zip(hash) {
        pair[0] = DIGITS[usize::from(byte >> 4)];
        pair[1] = DIGITS[usize::from(byte & 15)];
    }
    Ascii(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_of_nothing_is_right() {
        assert_eq!(sha256(b""), hex(Sha256::digest(b"").into()));
    }
}
