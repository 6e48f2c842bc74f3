//! SHA-256 in hexadecimal.

use sha2::{Digest as _, Sha256};

use crate::ascii::Ascii;

/// A SHA-256 hash or an HMAC-SHA256 in lower-case hexadecimal.
pub(crate) type Hex = Ascii<64>;

/// The hash of an empty body. Most requests have none, and hashing it would still take one block, as much
/// as 55 bytes.
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

/// Returns the hexadecimal digit of `number`, which must be below 16. By arithmetic instead of a table,
/// because the compiler vectorizes arithmetic.
fn digit(number: u8) -> u8 {
    number + if number < 10 { b'0' } else { b'a' - 10 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_constant_for_an_empty_body_is_its_hash() {
        assert_eq!(sha256(b""), hex(Sha256::digest(b"").into()));
    }
}
