//! [`ModifyProject`] and its response. Needs the feature `ModifyProject`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyProject`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "ModifyProject", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::optional("Description"),
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("MemberIds"),
        ParameterDescriptor::optional("Name"),
        ParameterDescriptor::required("ProjectId").with_kind(Kind::Int64),
        ParameterDescriptor::optional("RegionId"),
    ])
    .with_required_members(&["RequestId"]);

/// Modifies the project.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyProject).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyProject {
    description: Option<String>,
    instance_id: Option<String>,
    member_ids: Option<String>,
    name: Option<String>,
    project_id: Option<i64>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ModifyProject {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `project_id`: ID of the project.
    pub fn new(instance_id: impl Into<String>, project_id: i64) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            project_id: Some(project_id),
            ..Self::default()
        }
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// IDs of the members.
    pub fn member_ids(mut self, member_ids: impl Into<String>) -> Self {
        self.member_ids = Some(member_ids.into());
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
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

impl model::Object for ModifyProject {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Description" => &mut self.description,
            "InstanceId" => &mut self.instance_id,
            "MemberIds" => &mut self.member_ids,
            "Name" => &mut self.name,
            "ProjectId" => &mut self.project_id,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Description", self.description.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("MemberIds", self.member_ids.value());
        visitor("Name", self.name.value());
        visitor("ProjectId", self.project_id.value());
        visitor("RegionId", self.region_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyProject {
    type Output = ModifyProjectResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyProject`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyProjectResponse {
    /// ID of the project.
    pub project_id: Option<String>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ModifyProjectResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ProjectId" => &mut self.project_id,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ProjectId", self.project_id.value());
        visitor("RequestId", self.request_id.value());
    }
}
