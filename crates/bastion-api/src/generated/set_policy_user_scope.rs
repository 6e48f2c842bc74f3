//! [`SetPolicyUserScope`] and its response. Needs the feature `SetPolicyUserScope`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`SetPolicyUserScope`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "SetPolicyUserScope", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("PolicyId"),
            ParameterDescriptor::required("ScopeType").with_known_values(&[
                "All",
                "User",
                "UserGroup",
            ]),
            ParameterDescriptor::optional("UserIds").with_kind(Kind::List(&Kind::Text)),
            ParameterDescriptor::optional("UserGroupIds").with_kind(Kind::List(&Kind::Text)),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Sets the users that a control policy applies to.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/SetPolicyUserScope).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct SetPolicyUserScope {
    instance_id: Option<String>,
    region_id: Option<String>,
    policy_id: Option<String>,
    scope_type: Option<ScopeType>,
    user_ids: Option<Vec<String>>,
    user_group_ids: Option<Vec<String>>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl SetPolicyUserScope {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `policy_id`: ID of the control policy.
    /// - `scope_type`: scope type.
    pub fn new(
        instance_id: impl Into<String>,
        policy_id: impl Into<String>,
        scope_type: impl Into<ScopeType>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            policy_id: Some(policy_id.into()),
            scope_type: Some(scope_type.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// IDs of the users.
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// IDs of the user groups.
    pub fn user_group_ids(
        mut self,
        user_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_group_ids = Some(user_group_ids.into_iter().map(Into::into).collect());
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

impl model::Object for SetPolicyUserScope {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PolicyId" => &mut self.policy_id,
            "ScopeType" => &mut self.scope_type,
            "UserIds" => &mut self.user_ids,
            "UserGroupIds" => &mut self.user_group_ids,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("PolicyId", self.policy_id.value());
        visitor("ScopeType", self.scope_type.value());
        visitor("UserIds", self.user_ids.value());
        visitor("UserGroupIds", self.user_group_ids.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for SetPolicyUserScope {
    type Output = SetPolicyUserScopeResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`SetPolicyUserScope`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetPolicyUserScopeResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for SetPolicyUserScopeResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
    }
}

known_values! {
    /// Scope type: a parameter of [`SetPolicyUserScope`].
    pub enum ScopeType {
        /// All.
        All = "All",
        /// User.
        User = "User",
        /// User group.
        UserGroup = "UserGroup",
    }
}
