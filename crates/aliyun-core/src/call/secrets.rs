//! Keeping what must not be shown out of what the service says about it.

use aliyun_sign::encode::encode;
use aliyun_sign::{Credentials, SecretString};
use zeroize::Zeroizing;

use crate::base64;
use crate::operation::Descriptor;
use crate::parameters::Parameters;

/// The secrets that went into a request, in case the service repeats them.
///
/// It does: the message of `SignatureDoesNotMatch` has the whole string to sign in it.
pub(super) struct Secrets<'a> {
    pub(super) descriptor: &'static Descriptor,
    pub(super) parameters: Option<&'a Parameters<'a>>,
    pub(super) credentials: Option<&'a Credentials>,
}

impl Secrets<'_> {
    /// The text as a person can be shown it: without the secrets, in whichever form they stand in
    /// it, without control characters, and not longer than one reads.
    pub(super) fn mask(&self, text: &str) -> String {
        const LIMIT: usize = 4096;
        let mut masked = text.to_owned();
        for secret in self.values().filter(|secret| !secret.is_empty()) {
            for form in forms(secret) {
                if masked.contains(&*form) {
                    masked = masked.replace(&*form, "[redacted]");
                }
            }
        }
        let mut shown = String::with_capacity(masked.len().min(LIMIT));
        for c in masked.chars() {
            if shown.len() >= LIMIT {
                shown.push('…');
                break;
            }
            // A terminal takes them for orders.
            if c.is_control() {
                shown.extend(c.escape_default());
            } else {
                shown.push(c);
            }
        }
        shown
    }

    fn values(&self) -> impl Iterator<Item = &str> {
        let parameters = self
            .parameters
            .into_iter()
            .flat_map(Parameters::as_query)
            .filter(|(name, _)| self.is_secret(name))
            .map(|(_, value)| &**value);
        let credentials = self.credentials.into_iter().flat_map(|credentials| {
            [
                credentials.access_key_secret(),
                credentials.security_token(),
                credentials.bearer_token(),
            ]
        });
        parameters.chain(credentials.flatten().map(SecretString::expose_secret))
    }

    fn is_secret(&self, name: &str) -> bool {
        self.descriptor
            .parameter(name)
            .is_some_and(|parameter| parameter.secret)
    }
}

/// The forms in which a service repeats a secret: encoded as often as in a string to sign, once,
/// not at all, and decoded where it was Base64.
fn forms(secret: &str) -> Vec<Zeroizing<String>> {
    let once = encode(secret).into_owned();
    let twice = encode(&once).into_owned();
    let mut forms = vec![twice, once, secret.to_owned()];
    let unpadded = secret.trim_end_matches('=');
    if unpadded.len() < secret.len() {
        forms.push(unpadded.to_owned());
    }
    forms.extend(base64::decode_text(secret));
    forms.into_iter().map(Zeroizing::new).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_known_in_every_form_it_is_repeated_in() {
        let forms = forms("aHVudGVyMg==");
        for form in [
            "aHVudGVyMg%253D%253D",
            "aHVudGVyMg%3D%3D",
            "aHVudGVyMg==",
            "aHVudGVyMg",
            "hunter2",
        ] {
            assert!(forms.iter().any(|known| **known == form), "{form}");
        }
    }
}
