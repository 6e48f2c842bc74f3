//! Secret text.

use alloc::string::String;
use core::fmt;

use crate::wiped::Wiped;

/// A secret text, such as an access key secret, a security token, a bearer token or a password.
///
/// Its memory is overwritten when it is dropped. `Debug` prints `[redacted]`, and there is no `Display`.
/// The text is only readable through [`expose_secret`](Self::expose_secret), so a search for that name
/// finds every use.
///
/// `==` compares like `str` and takes a time that depends on the contents. Use it in tests and to notice
/// changed credentials. Do not use it to check a secret received from a peer, which could measure that
/// time.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SecretString(Wiped);

impl SecretString {
    /// Creates a secret from `secret`. A `String` is moved, so no copy of it remains in memory; a `&str` is
    /// copied, and the original stays as it is.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(Wiped::from(secret.into()))
    }

    /// Returns the secret text.
    pub fn expose_secret(&self) -> &str {
        &self.0
    }

    /// Whether the text is empty.
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
    fn debug_is_redacted() {
        assert_eq!(format!("{:?}", SecretString::from("hunter2")), "[redacted]");
        assert_eq!(format!("{:#?}", SecretString::default()), "[redacted]");
    }

    #[test]
    fn is_wiped_on_drop() {
        fn wiped<T: ZeroizeOnDrop>(_: &T) {}
        wiped(&SecretString::from("hunter2").0);
    }

    #[test]
    fn compares_and_exposes_the_text() {
        let secret = SecretString::from(alloc::string::String::from("hunter2"));
        assert_eq!(secret, SecretString::new("hunter2"));
        assert_eq!(secret.expose_secret(), "hunter2");
        assert!(!secret.is_empty() && SecretString::default().is_empty());
    }
}
