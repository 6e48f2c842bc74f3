//! [`AttachMembersToProject`] and its response. Needs the feature `AttachMembersToProject`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`AttachMembersToProject`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "AttachMembersToProject", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::required("MemberIds"),
            ParameterDescriptor::required("ProjectId").with_kind(Kind::Int64),
            ParameterDescriptor::optional("RegionId"),
        ])
        .with_required_members(&["RequestId"]);

/// Adds members to a project.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/AttachMembersToProject).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct AttachMembersToProject {
    instance_id: Option<String>,
    member_ids: Option<String>,
    project_id: Option<i64>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl AttachMembersToProject {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `member_ids`: IDs of the members.
    /// - `project_id`: ID of the project.
    pub fn new(
        instance_id: impl Into<String>,
        member_ids: impl Into<String>,
        project_id: i64,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            member_ids: Some(member_ids.into()),
            project_id: Some(project_id),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for AttachMembersToProject {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "MemberIds" => &mut self.member_ids,
            "ProjectId" => &mut self.project_id,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("MemberIds", self.member_ids.value());
        visitor("ProjectId", self.project_id.value());
        visitor("RegionId", self.region_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for AttachMembersToProject {
    type Output = AttachMembersToProjectResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`AttachMembersToProject`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttachMembersToProjectResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for AttachMembersToProjectResponse {
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
