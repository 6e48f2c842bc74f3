use alloc::string::String;
use core::fmt;

use crate::SecretString;

/// What a request is signed with: an access key, temporary credentials, or a bearer token.
///
/// `Debug` shows the kind and, of a key id longer than eight characters, the last four.
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
    /// A lasting access key of an account or a RAM user.
    pub fn access_key(id: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        Self(Kind::AccessKey {
            id: id.into(),
            secret: secret.into(),
            security_token: None,
        })
    }

    /// Temporary credentials, as the Security Token Service hands them out.
    ///
    /// An empty `security_token` counts as none: settings often spell "not set" that way, and the
    /// service refuses an empty token.
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

    /// A bearer token. Requests carry the token itself; nothing is signed.
    pub fn bearer(token: impl Into<SecretString>) -> Self {
        Self(Kind::Bearer(token.into()))
    }

    /// The access key id; `None` for a bearer token.
    pub fn access_key_id(&self) -> Option<&str> {
        match &self.0 {
            Kind::AccessKey { id, .. } => Some(id),
            Kind::Bearer(_) => None,
        }
    }

    /// The secret of the access key; `None` for a bearer token.
    pub fn access_key_secret(&self) -> Option<&SecretString> {
        match &self.0 {
            Kind::AccessKey { secret, .. } => Some(secret),
            Kind::Bearer(_) => None,
        }
    }

    /// The security token of temporary credentials.
    pub fn security_token(&self) -> Option<&SecretString> {
        match &self.0 {
            Kind::AccessKey { security_token, .. } => security_token.as_ref(),
            Kind::Bearer(_) => None,
        }
    }

    /// The bearer token, if that is what these credentials are.
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

/// Enough of a key id to tell two keys apart, too little to use one.
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
    fn debug_tells_the_kind_and_no_secret() {
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
    fn a_short_key_id_is_hidden_whole() {
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
    fn an_empty_security_token_is_none() {
        let credentials = Credentials::sts("id", "secret", "");
        assert!(credentials.security_token().is_none());
    }

    #[test]
    fn each_kind_offers_its_own_parts() {
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
