//! Credentials as they are handed out.

use aliyun_sign::{Credentials, SecretString, Timestamp};
use serde_json::{Value, json};

/// Temporary credentials, and how long they are good.
#[derive(Clone)]
pub(crate) struct IssuedCredentials {
    pub(crate) credentials: Credentials,
    pub(crate) issued: Timestamp,
    pub(crate) expires: Timestamp,
}

impl IssuedCredentials {
    /// The members that they have wherever they are handed out.
    pub(crate) fn json(&self) -> Value {
        let shown = |secret: Option<&SecretString>| json!(secret.map(SecretString::expose_secret));
        json!({
            "AccessKeyId": self.credentials.access_key_id(),
            "AccessKeySecret": shown(self.credentials.access_key_secret()),
            "SecurityToken": shown(self.credentials.security_token()),
            "Expiration": self.expires.iso8601().as_str(),
        })
    }
}
