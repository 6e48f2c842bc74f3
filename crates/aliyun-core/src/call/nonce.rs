//! The nonce of a request.

/// 128 random bits as 32 hexadecimal digits, without an allocation.
pub(super) struct Nonce([u8; 32]);

impl Nonce {
    pub(super) fn from_bits(bits: u128) -> Self {
        let mut digits = [0; 32];
        for (index, digit) in digits.iter_mut().enumerate() {
            let nibble = bits >> (124 - 4 * index) & 0xf;
            *digit = b"0123456789abcdef"[nibble as usize];
        }
        Self(digits)
    }

    pub(super) fn as_str(&self) -> &str {
        str::from_utf8(&self.0).expect("digits are ASCII")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digits_are_those_of_the_standard_formatter() {
        for bits in [0, 1, u128::MAX, 0x0123_4567_89ab_cdef_0011_2233_4455_6677] {
            assert_eq!(Nonce::from_bits(bits).as_str(), format!("{bits:032x}"));
        }
    }
}
