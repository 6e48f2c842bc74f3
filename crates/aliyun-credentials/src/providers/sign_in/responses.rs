//! The responses of the services that exchange access tokens.

use aliyun_core::Error;
use aliyun_core::error::{ApiErrorBuilder, excerpt};
use aliyun_core::http::Response;
use aliyun_core::model::{Object, Slot, Value, decode};
use aliyun_sign::SecretString;
use bytes::Bytes;

use crate::providers::temporary_credentials::TemporaryCredentials;

/// The response of `CloudSSO`.
#[derive(Default)]
pub(super) struct CloudSsoResponse {
    pub(super) cloud_credential: TemporaryCredentials,
}

impl Object for CloudSsoResponse {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        match name {
            "CloudCredential" => Some(&mut self.cloud_credential),
            _ => None,
        }
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("CloudCredential", self.cloud_credential.value());
    }
}

/// The body of an error. The names of its members differ between the two services, and from those of the
/// API gateway.
#[derive(Default)]
struct SignInErrorBody {
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
}

impl Object for SignInErrorBody {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ErrorCode" | "error" => &mut self.code,
            "ErrorMessage" | "error_description" => &mut self.message,
            "RequestId" | "requestId" => &mut self.request_id,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, _: &mut dyn FnMut(&'a str, Value<'a>)) {}
}

/// Returns the error in a response to a request with this token, if there is one. A code that may contain
/// the token is not used, and the message is an excerpt without it.
pub(super) fn refusal(response: &Response<Bytes>, token: &SecretString) -> Option<Error> {
    let body: SignInErrorBody = decode::object(response.body()).ok()?;
    let is_code = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    let is_short = |text: &String| {
        let has_token = text.contains(token.expose_secret());
        text.len() <= 64 && text.bytes().all(is_code) && !has_token
    };
    let code = body.code.filter(is_short)?;
    let message = body.message.unwrap_or_default();
    let message = excerpt(message.as_bytes());
    let mut error = ApiErrorBuilder::new(response.status(), code, message);
    error.request_id = body.request_id.filter(is_short);
    Some(error.build().into())
}
