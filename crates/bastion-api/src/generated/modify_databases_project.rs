//! [`ModifyDatabasesProject`] and its response. Needs the feature `ModifyDatabasesProject`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyDatabasesProject`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ModifyDatabasesProject", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("DatabaseIds"),
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("TargetProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Moves databases to another project.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyDatabasesProject).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyDatabasesProject {
    database_ids: Option<String>,
    instance_id: Option<String>,
    project_id: Option<i64>,
    region_id: Option<String>,
    target_project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ModifyDatabasesProject {
    /// Creates the operation with its required parameters.
    ///
    /// - `database_ids`: IDs of the databases.
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `target_project_id`: ID of the target project.
    pub fn new(
        database_ids: impl Into<String>,
        instance_id: impl Into<String>,
        target_project_id: i64,
    ) -> Self {
        Self {
            database_ids: Some(database_ids.into()),
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

impl model::Object for ModifyDatabasesProject {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DatabaseIds" => &mut self.database_ids,
            "InstanceId" => &mut self.instance_id,
            "ProjectId" => &mut self.project_id,
            "RegionId" => &mut self.region_id,
            "TargetProjectId" => &mut self.target_project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("DatabaseIds", self.database_ids.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("ProjectId", self.project_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("TargetProjectId", self.target_project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyDatabasesProject {
    type Output = ModifyDatabasesProjectResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyDatabasesProject`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyDatabasesProjectResponse {
    /// ID of the request.
    pub request_id: String,
    /// Outcome of each part of the request.
    pub results: Vec<ModifyDatabasesProjectResult>,
    /// Number of items that were processed successfully.
    pub success_count: Option<i64>,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ModifyDatabasesProjectResponse {
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

/// An item of `Results` in the response of [`ModifyDatabasesProject`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyDatabasesProjectResult {
    /// ID of the asset.
    pub asset_id: Option<String>,
    /// `OK`, or why this part failed.
    pub code: Option<String>,
    /// Error message.
    pub message: Option<String>,
}

impl model::Object for ModifyDatabasesProjectResult {
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
