//! [`GetPolicyUserScope`] and its response. Needs the feature `GetPolicyUserScope`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetPolicyUserScope`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "GetPolicyUserScope", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("PolicyId"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .idempotent()
        .with_required_members(&["RequestId"]);

/// Describes the users that a control policy applies to.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetPolicyUserScope).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetPolicyUserScope {
    instance_id: Option<String>,
    region_id: Option<String>,
    policy_id: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl GetPolicyUserScope {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `policy_id`: ID of the control policy.
    pub fn new(instance_id: impl Into<String>, policy_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            policy_id: Some(policy_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// ID of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GetPolicyUserScope {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PolicyId" => &mut self.policy_id,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("PolicyId", self.policy_id.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetPolicyUserScope {
    type Output = GetPolicyUserScopeResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetPolicyUserScope`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetPolicyUserScopeResponse {
    /// ID of the request.
    pub request_id: String,
    /// User scope.
    pub user_scope: Option<UserScope>,
}

impl model::Object for GetPolicyUserScopeResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "UserScope" => &mut self.user_scope,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
        visitor("UserScope", self.user_scope.value());
    }
}

/// `UserScope` in the response of [`GetPolicyUserScope`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserScope {
    /// Scope type.
    pub scope_type: Option<String>,
    /// IDs of the user groups.
    pub user_group_ids: Vec<String>,
    /// IDs of the users.
    pub user_ids: Vec<String>,
}

impl model::Object for UserScope {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ScopeType" => &mut self.scope_type,
            "UserGroupIds" => &mut self.user_group_ids,
            "UserIds" => &mut self.user_ids,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ScopeType", self.scope_type.value());
        visitor("UserGroupIds", self.user_group_ids.value());
        visitor("UserIds", self.user_ids.value());
    }
}
