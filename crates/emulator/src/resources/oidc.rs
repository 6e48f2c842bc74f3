//! The identity providers that vouch for whoever assumes a role.

use aliyun_sign::{SecretString, Timestamp};

use super::account::arn;

/// An OIDC identity provider of the account [`demo::ACCOUNT_ID`](crate::demo::ACCOUNT_ID), for
/// [`Builder::oidc_provider`](crate::Builder::oidc_provider).
///
/// Its tokens are any texts of 4 to 20,000 characters. It vouches for those that it was told, and nothing is
/// read in them.
#[derive(Clone, Debug)]
pub struct OidcProvider {
    name: String,
    tokens: Vec<OidcToken>,
}

#[derive(Clone, Debug)]
pub(crate) struct OidcToken {
    text: SecretString,
    /// The second from which it is no longer valid; `None`: it has no end.
    pub(crate) expires: Option<Timestamp>,
}

impl OidcProvider {
    /// A provider that vouches for nobody.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tokens: Vec::new(),
        }
    }

    /// Adds a token that it vouches for.
    pub fn token(self, token: impl Into<SecretString>) -> Self {
        self.add(token.into(), None)
    }

    /// Adds a token that it vouches for until the emulator's clock shows `expires`.
    pub fn token_until(self, token: impl Into<SecretString>, expires: Timestamp) -> Self {
        self.add(token.into(), Some(expires))
    }

    /// Its full name, such as `acs:ram::1234567890123456:oidc-provider/demo-provider`.
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
