//! Base64, for parameters that the service expects in that encoding.

use aliyun_sign::SecretString;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

/// Encodes a secret in Base64, with the standard alphabet and padding.
pub fn encode(plain: &str) -> SecretString {
    SecretString::from(STANDARD.encode(plain))
}

/// Decodes Base64 with the standard alphabet and padding.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// Whether `text` is valid Base64 with the standard alphabet and padding.
pub fn is_valid(text: &str) -> bool {
    // The decoded bytes can be a password, so they are wiped.
    STANDARD.decode(text).map(Zeroizing::new).is_ok()
}

/// Decodes Base64 to a text of at least three characters. Returns `None` for anything else.
///
/// It is used to find the decoded form of a secret in texts of the service. A shorter text would occur
/// there by chance.
pub(crate) fn decode_text(text: &str) -> Option<String> {
    const MIN_CHARACTERS: usize = 3;
    let text = String::from_utf8(STANDARD.decode(text).ok()?).ok()?;
    (text.chars().count() >= MIN_CHARACTERS).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encoded_text_is_valid() {
        assert_eq!(encode("testpassword").expose_secret(), "dGVzdHBhc3N3b3Jk");
        for plain in ["", "a", "ab", "abc", "\u{5bc6}\u{7801}"] {
            assert!(is_valid(encode(plain).expose_secret()), "{plain}");
        }
    }

    #[test]
    fn other_texts_are_invalid() {
        for text in ["testpassword!", "dGVzdA", "dGVzdA=", "dGV zdA==", "-_-_"] {
            assert!(!is_valid(text), "{text}");
        }
    }
}
