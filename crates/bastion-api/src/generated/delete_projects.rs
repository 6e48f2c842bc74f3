//! `DeleteProjects` and what it answers. Needs the feature `DeleteProjects`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Object, Slot, Value};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DeleteProjects`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "DeleteProjects", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::required("ProjectIds"),
        ParameterDescriptor::optional("RegionId"),
    ])
    .with_required_members(&["RequestId"]);

/// Deletes projects.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/DeleteProjects).
///
/// Needs the feature `DeleteProjects`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DeleteProjects {
    instance_id: Option<String>,
    project_ids: Option<String>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DeleteProjects {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    /// - `project_ids`: the parameter `ProjectIds`.
    pub fn new(instance_id: impl Into<String>, project_ids: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            project_ids: Some(project_ids.into()),
            ..Self::default()
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Object for DeleteProjects {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "ProjectIds" => &mut self.project_ids,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("InstanceId", self.instance_id.value());
        to("ProjectIds", self.project_ids.value());
        to("RegionId", self.region_id.value());
        self.extra_query.visit(to);
    }
}

impl Operation for DeleteProjects {
    type Output = DeleteProjectsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DeleteProjects`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeleteProjectsResponse {
    /// Id of the request.
    pub request_id: String,
    /// The member `Results`.
    pub results: Vec<DeleteProjectsResult>,
}

impl Object for DeleteProjectsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Results" => &mut self.results,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("RequestId", self.request_id.value());
        to("Results", self.results.value());
    }
}

/// What stands in `Results`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeleteProjectsResult {
    /// The member `Code`.
    pub code: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
    /// Id of the project.
    pub project_id: Option<String>,
}

impl Object for DeleteProjectsResult {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Message" => &mut self.message,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("Code", self.code.value());
        to("Message", self.message.value());
        to("ProjectId", self.project_id.value());
    }
}
