//! [`GetCallerIdentity`] and its response.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation};

use super::PRODUCT;

const DOCUMENTATION_URL: &str = "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-getcalleridentity";

/// Descriptor of [`GetCallerIdentity`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "GetCallerIdentity", Method::POST, "/")
        .idempotent()
        .with_required_members(&["AccountId"])
        .with_documentation_url(DOCUMENTATION_URL);

/// Returns the identity whose credentials sign the request.
///
/// It requires no permission, and works with credentials of every kind.
///
/// See the vendor's
/// [documentation](https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-getcalleridentity).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetCallerIdentity {
    extra_query: ExtraQuery,
}

impl GetCallerIdentity {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GetCallerIdentity {
    #[inline]
    fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetCallerIdentity {
    type Output = GetCallerIdentityResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetCallerIdentity`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetCallerIdentityResponse {
    /// ID of the account.
    pub account_id: String,
    /// ARN of the identity.
    pub arn: Option<String>,
    /// Type of the identity: `Account`, `RAMUser` or `AssumedRoleUser`.
    pub identity_type: Option<String>,
    /// ID of the identity. For a role, with the name of the session.
    pub principal_id: Option<String>,
    /// ID of the request.
    pub request_id: Option<String>,
    /// ID of the role.
    pub role_id: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
}

impl model::Object for GetCallerIdentityResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AccountId" => &mut self.account_id,
            "Arn" => &mut self.arn,
            "IdentityType" => &mut self.identity_type,
            "PrincipalId" => &mut self.principal_id,
            "RequestId" => &mut self.request_id,
            "RoleId" => &mut self.role_id,
            "UserId" => &mut self.user_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AccountId", self.account_id.value());
        visitor("Arn", self.arn.value());
        visitor("IdentityType", self.identity_type.value());
        visitor("PrincipalId", self.principal_id.value());
        visitor("RequestId", self.request_id.value());
        visitor("RoleId", self.role_id.value());
        visitor("UserId", self.user_id.value());
    }
}
