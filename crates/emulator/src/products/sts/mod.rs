//! Security Token Service: temporary credentials and the identity of the caller.
//!
//! The errors are those of the vendor's
//! [documentation](https://help.aliyun.com/zh/ram/developer-reference/api-sts-2015-04-01-errorcodes).

mod assume;
mod caller;
mod checks;
mod oidc;
mod role_request;
mod saml;

pub(crate) use self::assume::assume_role;
pub(crate) use self::caller::caller_identity;
pub(crate) use self::oidc::assume_role_with_oidc;
pub(crate) use self::saml::assume_role_with_saml;
