//! [`DescribeJobStatus`] and its response. Needs the feature `DescribeJobStatus`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeJobStatus`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeJobStatus",
    Method::GET,
    "/pop/v1/sam/job/describeJobStatus",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::optional("JobId"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes the status of one run of a job.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeJobStatus).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeJobStatus {
    app_id: Option<String>,
    job_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeJobStatus {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// ID of the job.
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeJobStatus {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "JobId" => &mut self.job_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("JobId", self.job_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeJobStatus {
    type Output = DescribeJobStatusResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribeJobStatus`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeJobStatusResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Result of the operation.
    pub data: Option<Data>,
    /// Error code. A successful response can contain one, too; ignore it there.
    pub error_code: Option<String>,
    /// `success`, or the error message.
    pub message: Option<String>,
    /// ID of the request.
    pub request_id: String,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    /// ID that traces the request inside the service.
    pub trace_id: Option<String>,
}

impl model::Object for DescribeJobStatusResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Data" => &mut self.data,
            "ErrorCode" => &mut self.error_code,
            "Message" => &mut self.message,
            "RequestId" => &mut self.request_id,
            "Success" => &mut self.success,
            "TraceId" => &mut self.trace_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("Data", self.data.value());
        visitor("ErrorCode", self.error_code.value());
        visitor("Message", self.message.value());
        visitor("RequestId", self.request_id.value());
        visitor("Success", self.success.value());
        visitor("TraceId", self.trace_id.value());
    }
}

/// `Data` in the response of [`DescribeJobStatus`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Number of active instances.
    pub active: Option<i64>,
    /// Completion time.
    pub completion_time: Option<i64>,
    /// Number of failed instances.
    pub failed: Option<i64>,
    /// ID of the job.
    pub job_id: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Start time.
    pub start_time: Option<i64>,
    /// State. Known values: `0`, `1`, `2`, and `3`.
    pub state: Option<String>,
    /// Number of instances that succeeded.
    pub succeeded: Option<i64>,
}

impl Data {
    /// Returns `completion_time` as a moment, by the rule of [`model::unix_time`].
    pub fn completion_time_as_time(&self) -> Option<SystemTime> {
        self.completion_time.and_then(model::unix_time)
    }

    /// Returns `start_time` as a moment, by the rule of [`model::unix_time`].
    pub fn start_time_as_time(&self) -> Option<SystemTime> {
        self.start_time.and_then(model::unix_time)
    }
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Active" => &mut self.active,
            "CompletionTime" => &mut self.completion_time,
            "Failed" => &mut self.failed,
            "JobId" => &mut self.job_id,
            "Message" => &mut self.message,
            "StartTime" => &mut self.start_time,
            "State" => &mut self.state,
            "Succeeded" => &mut self.succeeded,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Active", self.active.value());
        visitor("CompletionTime", self.completion_time.value());
        visitor("Failed", self.failed.value());
        visitor("JobId", self.job_id.value());
        visitor("Message", self.message.value());
        visitor("StartTime", self.start_time.value());
        visitor("State", self.state.value());
        visitor("Succeeded", self.succeeded.value());
    }
}
