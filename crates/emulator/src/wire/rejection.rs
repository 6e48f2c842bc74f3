//! Why a request is rejected, with the codes and messages of the gateway.

use std::borrow::Cow;

/// An error response, before it has a request ID and a body.
///
/// It has no `Debug`: like the real gateway, a message can contain the string to sign, with all parameters of the
/// request and their secrets.
pub(crate) struct Rejection {
    pub(crate) status: u16,
    pub(crate) code: Cow<'static, str>,
    pub(crate) message: String,
    /// The name and the value of an additional header.
    pub(crate) header: Option<(&'static str, String)>,
}

/// The result of handling a request.
pub(crate) type Result<T, E = Rejection> = std::result::Result<T, E>;

impl Rejection {
    pub(crate) fn new(
        status: u16,
        code: impl Into<Cow<'static, str>>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            status,
            code: code.into(),
            message: message.into(),
            header: None,
        }
    }

    /// A required value is missing. `header` is the header in which it travels, if it is not a parameter.
    pub(crate) fn missing_parameter(name: &str, header: Option<&str>) -> Self {
        let mut message = format!("{name} is mandatory for this action.");
        if let Some(header) = header {
            message.push_str(" It travels in the header ");
            message.push_str(header);
            message.push('.');
        }
        Self::new(400, format!("Missing{name}"), message)
    }

    /// A part of the request is not percent-encoded UTF-8.
    pub(crate) fn invalid_encoding(part: &str) -> Self {
        Self::new(
            400,
            "InvalidEncoding",
            format!("The {part} is not percent-encoded UTF-8."),
        )
    }

    /// The `Authorization` header is malformed, or the signature does not cover a required header.
    pub(crate) fn incomplete_signature(why: &str) -> Self {
        Self::new(
            400,
            "IncompleteSignature",
            format!("The request signature does not conform to Aliyun standards. {why}"),
        )
    }

    /// The signature is wrong. `server` contains the text from which it should have been computed.
    pub(crate) fn signature_mismatch(server: &str) -> Self {
        Self::new(
            400,
            "SignatureDoesNotMatch",
            format!("Specified signature is not matched with our calculation. {server}"),
        )
    }

    /// A parameter is invalid, or travels in the wrong location.
    pub(crate) fn invalid_parameter(why: &str) -> Self {
        Self::new(
            400,
            "InvalidParameter",
            format!("The argument is invalid. {why}"),
        )
    }

    /// The nonce was used before.
    pub(crate) fn nonce_used() -> Self {
        Self::new(
            400,
            "SignatureNonceUsed",
            "Specified signature nonce was used already.",
        )
    }

    /// Temporary credentials have expired or were revoked.
    pub(crate) fn expired_token() -> Self {
        Self::new(
            400,
            "InvalidSecurityToken.Expired",
            "Specified SecurityToken is expired.",
        )
    }

    /// No operation matches the request.
    pub(crate) fn unknown_action() -> Self {
        Self::new(
            404,
            "InvalidAction.NotFound",
            "Specified api is not found, please check your url and method.",
        )
    }
}
