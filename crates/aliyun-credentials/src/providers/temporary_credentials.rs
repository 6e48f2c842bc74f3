//! Temporary credentials as services write them.

use std::borrow::Cow;

use aliyun_core::Now;
use aliyun_core::error::CredentialsError;
use aliyun_core::model::{Object, Slot, Value};
use aliyun_sign::{Credentials, SecretString, Timestamp};

use crate::Identity;

/// Temporary credentials as services write them.
#[derive(Default)]
pub(super) struct TemporaryCredentials {
    /// `Success`, or why it is none; empty where there is no such member.
    pub(super) code: String,
    pub(super) access_key_id: String,
    pub(super) access_key_secret: SecretString,
    pub(super) security_token: SecretString,
    pub(super) expiration: String,
}

impl TemporaryCredentials {
    /// What the members of an answer are called that has them at its top.
    pub(super) const MEMBERS: &'static [&'static str] = &[
        "AccessKeyId",
        "AccessKeySecret",
        "SecurityToken",
        "Expiration",
    ];

    /// The identity that a provider makes of them.
    pub(super) fn identity(
        self,
        provider: impl Into<Cow<'static, str>>,
        now: Now,
    ) -> Result<Identity, CredentialsError> {
        let provider = provider.into();
        if !matches!(self.code.as_str(), "" | "Success") {
            // With digits in it, it may be a part of the request that ought not to be told.
            let is_word = self.code.bytes().all(|byte| byte.is_ascii_alphabetic());
            let code = if is_word { &self.code } else { "…" };
            let reason = format!("`Code` of the answer is `{code}`, not `Success`");
            return Err(CredentialsError::failed(provider, reason));
        }
        let Some(expiration) = time(&self.expiration) else {
            let reason = "`Expiration` of the answer is not a time such as `2031-05-06T07:08:09Z`";
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
            // One service begins the names in lower case.
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

/// A time in the form of the vendor, or in another one of RFC 3339, which the CLI reads, too.
pub(super) fn time(text: &str) -> Option<Timestamp> {
    let (date, clock) = text.split_once(['T', 't', ' '])?;
    let (clock, ahead) = if let Some(clock) = clock.strip_suffix(['Z', 'z']) {
        (clock, 0)
    } else {
        let (clock, offset) = clock.split_at_checked(clock.len().checked_sub(6)?)?;
        (clock, offset_of(offset.as_bytes())?)
    };
    let whole = match clock.split_once('.') {
        Some((whole, fraction)) if is_number(fraction) => whole,
        Some(_) => return None,
        None => clock,
    };
    let time = Timestamp::parse_iso8601(&format!("{date}T{whole}Z"))?;
    Some(Timestamp::from_unix(
        time.unix().checked_add_signed(-ahead)?,
    ))
}

/// The seconds of `+08:00`.
fn offset_of(offset: &[u8]) -> Option<i64> {
    let [sign, h1, h2, b':', m1, m2] = offset else {
        return None;
    };
    let pair = |tens: &u8, ones: &u8| -> Option<i64> {
        let digit = |byte: &u8| char::from(*byte).to_digit(10).map(i64::from);
        Some(digit(tens)? * 10 + digit(ones)?)
    };
    let (hours, minutes) = (pair(h1, h2)?, pair(m1, m2)?);
    let seconds = (hours < 24 && minutes < 60).then_some(hours * 3600 + minutes * 60)?;
    match sign {
        b'+' => Some(seconds),
        b'-' => Some(-seconds),
        _ => None,
    }
}

fn is_number(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_every_form_of_rfc_3339() {
        let expected = Timestamp::parse_iso8601("2031-05-06T07:08:09Z");
        for text in [
            "2031-05-06T07:08:09Z",
            "2031-05-06T07:08:09.123456Z",
            "2031-05-06T15:08:09+08:00",
            "2031-05-05T23:38:09.5-07:30",
            "2031-05-06 07:08:09z",
        ] {
            assert_eq!(time(text), expected, "{text}");
        }
        for text in [
            "",
            "2031-05-06",
            "2031-05-06T07:08:09",
            "2031-05-06T07:08:09.xZ",
            "2031-05-06T07:08:09+0800",
            "2031-05-06T07:08:09+é:00",
            "2031-05-06T07:08:09+24:00",
            "2031-05-06T07:08:09+08:60",
            "2031-05-06T07:08:09++8:00",
            "2031-05-06T07:08:09 08:00",
            "2031-05-06T07:08:09.Z",
            "1936212489",
            "T",
            "éTé",
        ] {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
