//! `DetachMembersFromProject` and what it answers. Needs the feature `DetachMembersFromProject`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DetachMembersFromProject`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "DetachMembersFromProject", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::required("MemberIds"),
            ParameterDescriptor::required("ProjectId").of(Kind::Int64),
            ParameterDescriptor::optional("RegionId"),
        ])
        .with_guaranteed(&["RequestId"]);

/// Detaches members from project.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/DetachMembersFromProject).
///
/// Needs the feature `DetachMembersFromProject`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DetachMembersFromProject {
    instance_id: Option<String>,
    member_ids: Option<String>,
    project_id: Option<i64>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DetachMembersFromProject {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    /// - `member_ids`: the parameter `MemberIds`.
    /// - `project_id`: id of the project.
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

impl Fields for DetachMembersFromProject {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "MemberIds" => &mut self.member_ids,
            "ProjectId" => &mut self.project_id,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("InstanceId", self.instance_id.view());
        to("MemberIds", self.member_ids.view());
        to("ProjectId", self.project_id.view());
        to("RegionId", self.region_id.view());
        self.extra_query.each(to);
    }
}

impl Operation for DetachMembersFromProject {
    type Output = DetachMembersFromProjectResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DetachMembersFromProject`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DetachMembersFromProjectResponse {
    /// Id of the request.
    pub request_id: String,
    /// The member `Results`.
    pub results: Vec<DetachMembersFromProjectResult>,
}

impl Fields for DetachMembersFromProjectResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Results" => &mut self.results,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("RequestId", self.request_id.view());
        to("Results", self.results.view());
    }
}

/// What stands in `Results`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DetachMembersFromProjectResult {
    /// The member `Code`.
    pub code: Option<String>,
    /// The member `MemberId`.
    pub member_id: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

impl Fields for DetachMembersFromProjectResult {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "MemberId" => &mut self.member_id,
            "Message" => &mut self.message,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Code", self.code.view());
        to("MemberId", self.member_id.view());
        to("Message", self.message.view());
    }
}
