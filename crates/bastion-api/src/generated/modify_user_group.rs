//! [`ModifyUserGroup`] and its response. Needs the feature `ModifyUserGroup`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyUserGroup`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "ModifyUserGroup", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("UserGroupId"),
        ParameterDescriptor::optional("UserGroupName"),
        ParameterDescriptor::optional("Comment"),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
    ])
    .with_required_members(&["RequestId"]);

/// Modifies the user group.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyUserGroup).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyUserGroup {
    instance_id: Option<String>,
    region_id: Option<String>,
    user_group_id: Option<String>,
    user_group_name: Option<String>,
    comment: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ModifyUserGroup {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `user_group_id`: ID of the user group.
    pub fn new(instance_id: impl Into<String>, user_group_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            user_group_id: Some(user_group_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Name of the user group.
    pub fn user_group_name(mut self, user_group_name: impl Into<String>) -> Self {
        self.user_group_name = Some(user_group_name.into());
        self
    }

    /// Remark.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
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

impl model::Object for ModifyUserGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "UserGroupId" => &mut self.user_group_id,
            "UserGroupName" => &mut self.user_group_name,
            "Comment" => &mut self.comment,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("UserGroupId", self.user_group_id.value());
        visitor("UserGroupName", self.user_group_name.value());
        visitor("Comment", self.comment.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyUserGroup {
    type Output = ModifyUserGroupResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyUserGroup`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyUserGroupResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ModifyUserGroupResponse {
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
