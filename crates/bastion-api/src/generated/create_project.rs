//! [`CreateProject`] and its response. Needs the feature `CreateProject`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`CreateProject`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "CreateProject", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::optional("Description"),
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("MemberIds"),
        ParameterDescriptor::required("Name"),
        ParameterDescriptor::optional("RegionId"),
    ])
    .with_required_members(&["RequestId"]);

/// Creates a project.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/CreateProject).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateProject {
    description: Option<String>,
    instance_id: Option<String>,
    member_ids: Option<String>,
    name: Option<String>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl CreateProject {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `name`: name.
    pub fn new(instance_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            name: Some(name.into()),
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

impl model::Object for CreateProject {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Description" => &mut self.description,
            "InstanceId" => &mut self.instance_id,
            "MemberIds" => &mut self.member_ids,
            "Name" => &mut self.name,
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
        visitor("RegionId", self.region_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateProject {
    type Output = CreateProjectResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`CreateProject`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateProjectResponse {
    /// ID of the project.
    pub project_id: Option<String>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for CreateProjectResponse {
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
