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
    let mut text = [0; 64];
    for (digits, byte) in text.as_chunks_mut().0.iter_mut().zip(hash) {
        *digits = [digit(byte >> 4), digit(byte & 15)];
    }
    Ascii(text)
}

/// By arithmetic, which the compiler can do for many digits at once.
fn digit(number: u8) -> u8 {
    number + if number < 10 { b'0' } else { b'a' - 10 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_of_nothing_is_right() {
        assert_eq!(sha256(b""), hex(Sha256::digest(b"").into()));
    }
}
