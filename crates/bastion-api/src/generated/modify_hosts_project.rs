//! [`ModifyHostsProject`] and its response. Needs the feature `ModifyHostsProject`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyHostsProject`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ModifyHostsProject", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("HostIds"),
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("TargetProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Moves hosts to another project.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyHostsProject).
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
    /// Creates the operation with its required parameters.
    ///
    /// - `host_ids`: IDs of the hosts.
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `target_project_id`: ID of the target project.
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

    /// ID of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
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

impl model::Object for ModifyHostsProject {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostIds", self.host_ids.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("ProjectId", self.project_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("TargetProjectId", self.target_project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyHostsProject {
    type Output = ModifyHostsProjectResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyHostsProject`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyHostsProjectResponse {
    /// ID of the request.
    pub request_id: String,
    /// Outcome of each part of the request.
    pub results: Vec<ModifyHostsProjectResult>,
    /// Number of items that were processed successfully.
    pub success_count: Option<i64>,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ModifyHostsProjectResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Results" => &mut self.results,
            "SuccessCount" => &mut self.success_count,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
        visitor("Results", self.results.value());
        visitor("SuccessCount", self.success_count.value());
        visitor("TotalCount", self.total_count.value());
    }
}

/// An item of `Results` in the response of [`ModifyHostsProject`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyHostsProjectResult {
    /// ID of the asset.
    pub asset_id: Option<String>,
    /// `OK`, or why this part failed.
    pub code: Option<String>,
    /// Error message.
    pub message: Option<String>,
}

impl model::Object for ModifyHostsProjectResult {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AssetId" => &mut self.asset_id,
            "Code" => &mut self.code,
            "Message" => &mut self.message,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AssetId", self.asset_id.value());
        visitor("Code", self.code.value());
        visitor("Message", self.message.value());
    }
}
