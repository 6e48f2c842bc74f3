//! The output of a program that prints credentials.

use aliyun_core::model::{Object, Slot, Value};
use aliyun_sign::{Credentials, SecretString};

use crate::context::Context;
use crate::providers::rfc3339;
use crate::resolution::Resolved;
use crate::{Identity, key_text};

pub(super) const NAME: &str = "external";

/// The JSON object that a program prints.
#[derive(Default)]
pub(super) struct ProcessOutput {
    mode: Option<String>,
    access_key_id: Option<String>,
    access_key_secret: Option<SecretString>,
    sts_token: Option<SecretString>,
    expiration: Option<String>,
}

impl ProcessOutput {
    /// Returns the identity, or the rest of a sentence about what is wrong with the output.
    pub(super) fn identity(self, context: &Context) -> Result<Resolved, String> {
        let mode = self.mode.as_deref().unwrap_or_default();
        let missing = |name| format!("printed no `{name}`");
        if !matches!(mode, "" | "AK" | "StsToken") {
            return Err("printed a `mode` that is neither `AK` nor `StsToken`".to_owned());
        }
        let id = self.access_key_id.filter(|id| !id.is_empty());
        let id = id.ok_or_else(|| missing("access_key_id"))?;
        let secret = self.access_key_secret.filter(|secret| !secret.is_empty());
        let secret = secret.ok_or_else(|| missing("access_key_secret"))?;
        let token = self.sts_token.filter(|token| !token.is_empty());
        let credentials = match token {
            Some(token) => Credentials::sts(id, secret, token),
            None if mode == "StsToken" => return Err(missing("sts_token")),
            None => Credentials::access_key(id, secret),
        };
        for (part, name, text) in [
            (
                "access key ID",
                "access_key_id",
                credentials.access_key_id(),
            ),
            (
                "access key secret",
                "access_key_secret",
                credentials
                    .access_key_secret()
                    .map(SecretString::expose_secret),
            ),
            (
                "security token",
                "sts_token",
                credentials
                    .security_token()
                    .map(SecretString::expose_secret),
            ),
        ] {
            if let Some(Err(reason)) = text.map(|text| key_text::check(part, name, text)) {
                return Err(format!("printed JSON that is refused: {reason}"));
            }
        }
        let expiration = self.expiration.filter(|time| !time.is_empty());
        let expiration = match expiration.as_deref().map(rfc3339::parse) {
            Some(None) => return Err("printed an invalid `expiration`".to_owned()),
            Some(time) => time,
            None => None,
        };
        Ok(Identity::new(NAME, credentials, expiration, context.now()))
    }
}

impl Object for ProcessOutput {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "mode" => &mut self.mode,
            "access_key_id" => &mut self.access_key_id,
            "access_key_secret" => &mut self.access_key_secret,
            "sts_token" => &mut self.sts_token,
            "expiration" => &mut self.expiration,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, _: &mut dyn FnMut(&'a str, Value<'a>)) {}
}
