//! Temporary credentials in the responses of services.

use std::borrow::Cow;

use aliyun_core::Now;
use aliyun_core::error::CredentialsError;
use aliyun_core::model::{Object, Slot, Value};
use aliyun_sign::{Credentials, SecretString};

use super::rfc3339;
use crate::Identity;

/// Temporary credentials in the response of a service.
#[derive(Default)]
pub(super) struct TemporaryCredentials {
    /// `Success` or an error code. Empty if the response has no such member.
    pub(super) code: String,
    pub(super) access_key_id: String,
    pub(super) access_key_secret: SecretString,
    pub(super) security_token: SecretString,
    pub(super) expiration: String,
}

impl TemporaryCredentials {
    /// The required members of a response that has the credentials at its top level.
    pub(super) const MEMBERS: &'static [&'static str] = &[
        "AccessKeyId",
        "AccessKeySecret",
        "SecurityToken",
        "Expiration",
    ];

    /// Returns the identity with these credentials, from this provider.
    pub(super) fn identity(
        self,
        provider: impl Into<Cow<'static, str>>,
        now: Now,
    ) -> Result<Identity, CredentialsError> {
        let provider = provider.into();
        if !matches!(self.code.as_str(), "" | "Success") {
            // Other characters may be from a secret of the request, which some services return in errors.
            let is_word = self.code.bytes().all(|byte| byte.is_ascii_alphabetic());
            let code = if is_word { &self.code } else { "…" };
            let reason = format!("`Code` of the response is `{code}`, not `Success`");
            return Err(CredentialsError::failed(provider, reason));
        }
        let Some(expiration) = rfc3339::parse(&self.expiration) else {
            let reason =
                "`Expiration` of the response is not a time such as `2031-05-06T07:08:09Z`";
            return Err(CredentialsError::failed(provider, reason));
        };
        let credentials = Credentials::sts(
            self.access_key_id,
            self.access_key_secret,
            self.security_token,
        );
        Identity::new(provider, credentials, Some(expiration), now)
    }
}

impl Object for TemporaryCredentials {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            // The OAuth service begins the names in lower case.
            "AccessKeyId" | "accessKeyId" => &mut self.access_key_id,
            "AccessKeySecret" | "accessKeySecret" => &mut self.access_key_secret,
            "SecurityToken" | "securityToken" => &mut self.security_token,
            "Expiration" | "expiration" => &mut self.expiration,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("Code", self.code.value());
        to("AccessKeyId", self.access_key_id.value());
        to("AccessKeySecret", self.access_key_secret.value());
        to("SecurityToken", self.security_token.value());
        to("Expiration", self.expiration.value());
    }
}
