//! [`GetExportConfigJob`] and its response. Needs the feature `GetExportConfigJob`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetExportConfigJob`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "GetExportConfigJob", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("JobId"),
        ])
        .idempotent()
        .with_required_members(&["RequestId"]);

/// Describes a job that exports the configuration of a bastion host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetExportConfigJob).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetExportConfigJob {
    instance_id: Option<String>,
    region_id: Option<String>,
    job_id: Option<String>,
    extra_query: ExtraQuery,
}

impl GetExportConfigJob {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `job_id`: ID of the job.
    pub fn new(instance_id: impl Into<String>, job_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            job_id: Some(job_id.into()),
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

impl model::Object for GetExportConfigJob {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "JobId" => &mut self.job_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("JobId", self.job_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetExportConfigJob {
    type Output = GetExportConfigJobResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetExportConfigJob`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetExportConfigJobResponse {
    /// Download URL.
    pub download_url: Option<String>,
    /// Expiration time.
    pub expire_time: Option<i64>,
    /// ID of the job.
    pub job_id: Option<String>,
    /// Error message.
    pub message: Option<String>,
    /// ID of the request.
    pub request_id: String,
    /// Status.
    pub status: Option<String>,
}

impl GetExportConfigJobResponse {
    /// Returns `expire_time` as a moment, by the rule of [`model::unix_time`].
    pub fn expire_time_as_time(&self) -> Option<SystemTime> {
        self.expire_time.and_then(model::unix_time)
    }
}

impl model::Object for GetExportConfigJobResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DownloadUrl" => &mut self.download_url,
            "ExpireTime" => &mut self.expire_time,
            "JobId" => &mut self.job_id,
            "Message" => &mut self.message,
            "RequestId" => &mut self.request_id,
            "Status" => &mut self.status,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("DownloadUrl", self.download_url.value());
        visitor("ExpireTime", self.expire_time.value());
        visitor("JobId", self.job_id.value());
        visitor("Message", self.message.value());
        visitor("RequestId", self.request_id.value());
        visitor("Status", self.status.value());
    }
}
