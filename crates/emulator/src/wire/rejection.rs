//! Why a request is refused, in the words the gateway uses.

use std::borrow::Cow;

/// An error answer before it has a request id and a body.
///
/// A message can hold what the client sent, secrets included, because the gateway shows the text it
/// computed a signature from. So there is no `Debug`.
pub(crate) struct Rejection {
    pub(crate) status: u16,
    pub(crate) code: Cow<'static, str>,
    pub(crate) message: String,
    /// Name and value of a header of its own.
    pub(crate) header: Option<(&'static str, String)>,
}

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

    /// Something mandatory is missing. `place` says where it travels, if not as a parameter.
    pub(crate) fn missing_parameter(name: &str, place: Option<&str>) -> Self {
        let mut message = format!("{name} is mandatory for this action.");
        if let Some(header) = place {
            message.push_str(" It travels in the header ");
            message.push_str(header);
            message.push('.');
        }
        Self::new(400, format!("Missing{name}"), message)
    }

    /// Bytes that are not the text they should be.
    pub(crate) fn invalid_encoding(what: &str) -> Self {
        Self::new(
            400,
            "InvalidEncoding",
            format!("The {what} is not percent-encoded UTF-8."),
        )
    }

    /// An `Authorization` header that cannot be read or does not cover what it must.
    pub(crate) fn incomplete_signature(why: &str) -> Self {
        Self::new(
            400,
            "IncompleteSignature",
            format!("The request signature does not conform to Aliyun standards. {why}"),
        )
    }

    /// A signature that differs; `server` is what the signature should have been computed from.
    pub(crate) fn signature_mismatch(server: &str) -> Self {
        Self::new(
            400,
            "SignatureDoesNotMatch",
            format!("Specified signature is not matched with our calculation. {server}"),
        )
    }

    /// A parameter with a value, or in a place, that it cannot have.
    pub(crate) fn invalid_parameter(why: &str) -> Self {
        Self::new(
            400,
            "InvalidParameter",
            format!("The argument is invalid. {why}"),
        )
    }

    pub(crate) fn nonce_used() -> Self {
        Self::new(
            400,
            "SignatureNonceUsed",
            "Specified signature nonce was used already.",
        )
    }

    pub(crate) fn expired_token() -> Self {
        Self::new(
            400,
            "InvalidSecurityToken.Expired",
            "Specified SecurityToken is expired.",
        )
    }

    pub(crate) fn unknown_action() -> Self {
        Self::new(
            404,
            "InvalidAction.NotFound",
            "Specified api is not found, please check your url and method.",
        )
    }
}
