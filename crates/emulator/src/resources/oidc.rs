//! OIDC identity providers, whose tokens are accepted by `AssumeRoleWithOIDC`.

use aliyun_sign::{SecretString, Timestamp};

use super::account::arn;

/// An OIDC identity provider of the account [`demo::ACCOUNT_ID`](crate::demo::ACCOUNT_ID).
///
/// [`Builder::oidc_provider`](crate::Builder::oidc_provider) adds it to an emulator. Its tokens are arbitrary strings
/// of 4 to 20,000 characters. They are compared as a whole; no claims are read.
#[derive(Clone, Debug)]
#[must_use = "a provider is emulated only once it is added with `Builder::oidc_provider`"]
pub struct OidcProvider {
    name: String,
    tokens: Vec<OidcToken>,
}

#[derive(Clone, Debug)]
pub(crate) struct OidcToken {
    text: SecretString,
    /// The first second in which the token is no longer valid; `None` if it does not expire.
    pub(crate) expires: Option<Timestamp>,
}

impl OidcProvider {
    /// Creates a provider without tokens.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tokens: Vec::new(),
        }
    }

    /// Adds a token that does not expire.
    pub fn token(self, token: impl Into<SecretString>) -> Self {
        self.add(token.into(), None)
    }

    /// Adds a token that is valid until the emulator's clock reaches `expires`.
    pub fn token_until(self, token: impl Into<SecretString>, expires: Timestamp) -> Self {
        self.add(token.into(), Some(expires))
    }

    /// The ARN of the provider, for instance `acs:ram::1234567890123456:oidc-provider/demo-provider`.
    pub fn arn(&self) -> String {
        arn(&format!("oidc-provider/{}", self.name))
    }

    pub(crate) fn find(&self, token: &str) -> Option<&OidcToken> {
        let mut tokens = self.tokens.iter();
        tokens.find(|known| known.text.expose_secret() == token)
    }

    fn add(mut self, text: SecretString, expires: Option<Timestamp>) -> Self {
        self.tokens.push(OidcToken { text, expires });
        self
    }
}
