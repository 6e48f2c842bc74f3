//! `ModifyHostsProject` and what it answers. Needs the feature `ModifyHostsProject`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`ModifyHostsProject`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ModifyHostsProject", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("HostIds"),
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("ProjectId").of(Kind::Int64),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("TargetProjectId").of(Kind::Int64),
        ])
        .with_guaranteed(&["RequestId"]);

/// Modifies hosts project.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyHostsProject).
///
/// Needs the feature `ModifyHostsProject`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyHostsProject {
    host_ids: Option<String>,
    instance_id: Option<String>,
    project_id: Option<i64>,
    region_id: Option<String>,
    target_project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ModifyHostsProject {
    /// The operation with what it requires.
    ///
    /// - `host_ids`: ids of hosts.
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    /// - `target_project_id`: the parameter `TargetProjectId`.
    pub fn new(
        host_ids: impl Into<String>,
        instance_id: impl Into<String>,
        target_project_id: i64,
    ) -> Self {
        Self {
            host_ids: Some(host_ids.into()),
            instance_id: Some(instance_id.into()),
            target_project_id: Some(target_project_id),
            ..Self::default()
        }
    }

    /// Id of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
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

impl Fields for ModifyHostsProject {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostIds" => &mut self.host_ids,
            "InstanceId" => &mut self.instance_id,
            "ProjectId" => &mut self.project_id,
            "RegionId" => &mut self.region_id,
            "TargetProjectId" => &mut self.target_project_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("HostIds", self.host_ids.view());
        to("InstanceId", self.instance_id.view());
        to("ProjectId", self.project_id.view());
        to("RegionId", self.region_id.view());
        to("TargetProjectId", self.target_project_id.view());
        self.extra_query.each(to);
    }
}

impl Operation for ModifyHostsProject {
    type Output = ModifyHostsProjectResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`ModifyHostsProject`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyHostsProjectResponse {
    /// Id of the request.
    pub request_id: String,
    /// The member `Results`.
    pub results: Vec<ModifyHostsProjectResult>,
    /// The member `SuccessCount`.
    pub success_count: Option<i64>,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
}

impl Fields for ModifyHostsProjectResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Results" => &mut self.results,
            "SuccessCount" => &mut self.success_count,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("RequestId", self.request_id.view());
        to("Results", self.results.view());
        to("SuccessCount", self.success_count.view());
        to("TotalCount", self.total_count.view());
    }
}

/// What stands in `Results`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyHostsProjectResult {
    /// The member `AssetId`.
    pub asset_id: Option<String>,
    /// The member `Code`.
    pub code: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

impl Fields for ModifyHostsProjectResult {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AssetId" => &mut self.asset_id,
            "Code" => &mut self.code,
            "Message" => &mut self.message,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("AssetId", self.asset_id.view());
        to("Code", self.code.view());
        to("Message", self.message.view());
    }
}
