//! `GetCallerIdentity` and what it answers.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation};

use super::PRODUCT;

const PAGE: &str = "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-getcalleridentity";

/// The constant facts of [`GetCallerIdentity`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "GetCallerIdentity", Method::POST, "/")
        .idempotent()
        .with_required_members(&["AccountId"])
        .with_documentation(PAGE);

/// Tells whose credentials a request is signed with.
///
/// It needs no permission, and works with credentials of every kind.
///
/// The vendor describes it
/// [here](https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-getcalleridentity).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetCallerIdentity {
    extra_query: ExtraQuery,
}

impl GetCallerIdentity {
    /// The operation, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a query parameter that this model does not know.
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

/// What [`GetCallerIdentity`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetCallerIdentityResponse {
    /// Id of the account.
    pub account_id: String,
    /// The name of whoever it is.
    pub arn: Option<String>,
    /// What it is: `Account`, `RAMUser` or `AssumedRoleUser`.
    pub identity_type: Option<String>,
    /// The id of whoever it is, of a role with the name of the session.
    pub principal_id: Option<String>,
    /// Id of the request.
    pub request_id: Option<String>,
    /// Id of the role.
    pub role_id: Option<String>,
    /// Id of the user.
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
