//! Temporary credentials as they are returned to a client.

use aliyun_sign::{Credentials, SecretString, Timestamp};
use serde_json::{Value, json};

/// Temporary credentials with their validity.
#[derive(Clone)]
pub(crate) struct IssuedCredentials {
    pub(crate) credentials: Credentials,
    pub(crate) issued: Timestamp,
    /// The first second in which they are no longer valid.
    pub(crate) expires: Timestamp,
}

impl IssuedCredentials {
    /// The members that are common to STS, the metadata service and the credentials URI.
    pub(crate) fn json(&self) -> Value {
        let expose = |secret: Option<&SecretString>| json!(secret.map(SecretString::expose_secret));
        json!({
            "AccessKeyId": self.credentials.access_key_id(),
            "AccessKeySecret": expose(self.credentials.access_key_secret()),
            "SecurityToken": expose(self.credentials.security_token()),
            "Expiration": self.expires.iso8601().as_str(),
        })
    }
}
