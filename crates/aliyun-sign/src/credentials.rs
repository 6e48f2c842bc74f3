//! The credentials of a signer.

use alloc::string::String;
use core::fmt;

use crate::SecretString;

/// Credentials: an access key, temporary credentials, or a bearer token.
///
/// `Debug` shows the kind and the last four characters of the access key ID. An ID of eight characters or
/// fewer is hidden completely. Secrets and tokens are never shown.
#[derive(Clone)]
pub struct Credentials(Kind);

#[derive(Clone)]
enum Kind {
    AccessKey {
        id: String,
        secret: SecretString,
        security_token: Option<SecretString>,
    },
    Bearer(SecretString),
}

impl Credentials {
    /// Creates credentials from a long-term access key of an account or a RAM user.
    pub fn access_key(id: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        Self(Kind::AccessKey {
            id: id.into(),
            secret: secret.into(),
            security_token: None,
        })
    }

    /// Creates temporary credentials, such as those issued by the Security Token Service (STS).
    ///
    /// An empty `security_token` is treated as absent, and the result equals
    /// [`access_key`](Self::access_key): configuration often represents "not set" by an empty value, and
    /// the service rejects an empty token.
    pub fn sts(
        id: impl Into<String>,
        secret: impl Into<SecretString>,
        security_token: impl Into<SecretString>,
    ) -> Self {
        Self(Kind::AccessKey {
            id: id.into(),
            secret: secret.into(),
            security_token: Some(security_token.into()).filter(|token| !token.is_empty()),
        })
    }

    /// Creates credentials from a bearer token. Requests contain the token itself and no signature.
    pub fn bearer(token: impl Into<SecretString>) -> Self {
        Self(Kind::Bearer(token.into()))
    }

    /// Returns the access key ID; `None` for a bearer token.
    pub fn access_key_id(&self) -> Option<&str> {
        match &self.0 {
            Kind::AccessKey { id, .. } => Some(id),
            Kind::Bearer(_) => None,
        }
    }

    /// Returns the access key secret; `None` for a bearer token.
    pub fn access_key_secret(&self) -> Option<&SecretString> {
        match &self.0 {
            Kind::AccessKey { secret, .. } => Some(secret),
            Kind::Bearer(_) => None,
        }
    }

    /// Returns the security token; `None` unless these are temporary credentials.
    pub fn security_token(&self) -> Option<&SecretString> {
        match &self.0 {
            Kind::AccessKey { security_token, .. } => security_token.as_ref(),
            Kind::Bearer(_) => None,
        }
    }

    /// Returns the bearer token; `None` for an access key and for temporary credentials.
    pub fn bearer_token(&self) -> Option<&SecretString> {
        match &self.0 {
            Kind::AccessKey { .. } => None,
            Kind::Bearer(token) => Some(token),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::AccessKey {
                id, security_token, ..
            } => {
                let kind = if security_token.is_some() {
                    "Sts"
                } else {
                    "AccessKey"
                };
                f.debug_struct(kind)
                    .field("access_key_id", &Masked(id))
                    .finish_non_exhaustive()
            }
            Kind::Bearer(_) => f.debug_struct("Bearer").finish_non_exhaustive(),
        }
    }
}

/// The last four characters of an access key ID: enough to distinguish two keys in a log. A short ID is
/// hidden completely, because four characters would be most of it.
struct Masked<'a>(&'a str);

impl fmt::Debug for Masked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("****")?;
        let Some((start, _)) = self.0.char_indices().rev().nth(3) else {
            return Ok(());
        };
        if self.0.chars().nth(8).is_none() {
            return Ok(());
        }
        write!(f, "{}", self.0[start..].escape_debug())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    #[test]
    fn debug_shows_the_kind_and_no_secret() {
        let id = "LTAI5tExampleKeyId";
        assert_eq!(
            format!("{:?}", Credentials::access_key(id, "hunter2")),
            "AccessKey { access_key_id: ****eyId, .. }"
        );
        assert_eq!(
            format!("{:?}", Credentials::sts(id, "hunter2", "CAIS-token")),
            "Sts { access_key_id: ****eyId, .. }"
        );
        assert_eq!(
            format!("{:?}", Credentials::bearer("hunter2")),
            "Bearer { .. }"
        );
    }

    #[test]
    fn a_short_access_key_id_is_hidden_completely() {
        for (id, shown) in [
            ("", "****"),
            ("12345678", "****"),
            ("123456789", "****6789"),
            ("键键键键键键键键键", "****键键键键"),
        ] {
            assert_eq!(format!("{:?}", Masked(id)), shown);
        }
    }

    #[test]
    fn an_empty_security_token_is_absent() {
        let credentials = Credentials::sts("id", "secret", "");
        assert!(credentials.security_token().is_none());
    }

    #[test]
    fn each_kind_returns_its_own_parts_only() {
        let sts = Credentials::sts("id", "secret", "token");
        assert_eq!(sts.access_key_id(), Some("id"));
        assert_eq!(sts.access_key_secret(), Some(&"secret".into()));
        assert_eq!(sts.security_token(), Some(&"token".into()));
        assert_eq!(sts.bearer_token(), None);
        let bearer = Credentials::bearer("token");
        assert_eq!(bearer.access_key_id(), None);
        assert_eq!(bearer.access_key_secret(), None);
        assert_eq!(bearer.security_token(), None);
        assert_eq!(bearer.bearer_token(), Some(&"token".into()));
    }
}
