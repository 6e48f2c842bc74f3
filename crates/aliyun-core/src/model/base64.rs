//! Base64 for parameters that the service wants encoded.

use aliyun_sign::SecretString;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

/// The Base64 form of a secret, with padding.
pub fn encode(plain: &str) -> SecretString {
    SecretString::from(STANDARD.encode(plain))
}

/// Whether a text is Base64 of the standard alphabet, with padding.
pub fn is_valid(text: &str) -> bool {
    STANDARD.decode(text).map(Zeroizing::new).is_ok()
}

/// What a Base64 text stands for, if that is a text worth the name.
pub(crate) fn decode_text(text: &str) -> Option<String> {
    const LEAST: usize = 3;
    let text = String::from_utf8(STANDARD.decode(text).ok()?).ok()?;
    (text.chars().count() >= LEAST).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_encoded_is_valid() {
        assert_eq!(encode("testpassword").expose_secret(), "dGVzdHBhc3N3b3Jk");
        for plain in ["", "a", "ab", "abc", "\u{5bc6}\u{7801}"] {
            assert!(is_valid(encode(plain).expose_secret()), "{plain}");
        }
    }

    #[test]
    fn other_texts_are_not() {
        for text in ["testpassword!", "dGVzdA", "dGVzdA=", "dGV zdA==", "-_-_"] {
            assert!(!is_valid(text), "{text}");
        }
    }
}
