use alloc::string::String;
use core::fmt;

use crate::wiped::Wiped;

/// A text that must not be shown: an access key secret, a security token, a bearer token.
///
/// The memory is overwritten when the value is dropped, and `Debug` prints `[redacted]`. Reading it
/// takes a call of [`expose_secret`](Self::expose_secret), so every place that does is easy to find.
///
/// Equality is the ordinary comparison of texts and takes time that depends on the contents; it is meant
/// for tests and for noticing that credentials have changed, not for checking what a stranger sent.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SecretString(Wiped);

impl SecretString {
    /// Takes over `secret`. A `String` is moved, not copied, so no second copy is left behind.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(Wiped::from(secret.into()))
    }

    /// The text itself.
    pub fn expose_secret(&self) -> &str {
        &self.0
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for SecretString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl From<String> for SecretString {
    fn from(secret: String) -> Self {
        Self::new(secret)
    }
}

impl From<&str> for SecretString {
    fn from(secret: &str) -> Self {
        Self::new(secret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;
    use zeroize::ZeroizeOnDrop;

    #[test]
    fn prints_nothing_of_itself() {
        assert_eq!(format!("{:?}", SecretString::from("hunter2")), "[redacted]");
        assert_eq!(format!("{:#?}", SecretString::default()), "[redacted]");
    }

    #[test]
    fn is_wiped_on_drop() {
        fn wiped<T: ZeroizeOnDrop>(_: &T) {}
        wiped(&SecretString::from("hunter2").0);
    }

    #[test]
    fn compares_and_exposes() {
        let secret = SecretString::from(alloc::string::String::from("hunter2"));
        assert_eq!(secret, SecretString::new("hunter2"));
        assert_eq!(secret.expose_secret(), "hunter2");
        assert!(!secret.is_empty() && SecretString::default().is_empty());
    }
}
