//! Keeping what must not be shown out of what the service says about it.

use aliyun_sign::encode::encode;
use aliyun_sign::{Credentials, SecretString};

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
    /// The text without the secrets, whether they stand in it plainly or encoded, and not longer
    /// than a person reads.
    pub(super) fn mask(&self, text: &str) -> String {
        const LIMIT: usize = 4096;
        let mut masked = text.to_owned();
        for secret in self.values().filter(|secret| !secret.is_empty()) {
            let once = encode(secret);
            let twice = encode(&once);
            for form in [&*twice, &*once, secret] {
                if masked.contains(form) {
                    masked = masked.replace(form, "[redacted]");
                }
            }
        }
        if let Some((end, _)) = masked.char_indices().nth(LIMIT) {
            masked.truncate(end);
            masked.push('…');
        }
        masked
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
