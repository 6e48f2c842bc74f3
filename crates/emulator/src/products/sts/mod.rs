//! What STS does with a request that has been let in.
//!
//! Its errors are those that the vendor
//! [documents](https://help.aliyun.com/zh/ram/developer-reference/api-sts-2015-04-01-errorcodes).

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
