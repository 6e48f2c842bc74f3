//! [`DescribeJobHistory`] and its response. Needs the feature `DescribeJobHistory`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`DescribeJobHistory`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeJobHistory",
    Method::GET,
    "/pop/v1/sam/job/describeJobHistory",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::optional("CurrentPage").with_kind(Kind::Int64),
    ParameterDescriptor::optional("PageSize").with_kind(Kind::Int64),
    ParameterDescriptor::optional("State"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"])
.with_paging(
    Paging::by_number("CurrentPage", "Data.Jobs")
        .with_size_parameter("PageSize")
        .with_total_count("Data.TotalSize")
        .with_page_number("Data.CurrentPage")
        .with_page_size("Data.PageSize"),
);

/// Lists the runs of a job.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeJobHistory).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeJobHistory {
    app_id: Option<String>,
    current_page: Option<i64>,
    page_size: Option<i64>,
    state: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeJobHistory {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// Number of the page, counted from 1.
    pub fn current_page(mut self, current_page: i64) -> Self {
        self.current_page = Some(current_page);
        self
    }

    /// Maximum number of items on a page.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// State. Known values: `0`, `1`, `2`, and `3`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeJobHistory {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "CurrentPage" => &mut self.current_page,
            "PageSize" => &mut self.page_size,
            "State" => &mut self.state,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("CurrentPage", self.current_page.value());
        visitor("PageSize", self.page_size.value());
        visitor("State", self.state.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeJobHistory {
    type Output = DescribeJobHistoryResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for DescribeJobHistory {
    type Item = Job;

    #[inline]
    fn items(page: DescribeJobHistoryResponse) -> Vec<Self::Item> {
        page.data.unwrap_or_default().jobs
    }
}

/// Response of [`DescribeJobHistory`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeJobHistoryResponse {
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

impl model::Object for DescribeJobHistoryResponse {
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

/// `Data` in the response of [`DescribeJobHistory`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Number of the page, counted from 1.
    pub current_page: Option<i64>,
    /// Jobs.
    pub jobs: Vec<Job>,
    /// Maximum number of items on a page.
    pub page_size: Option<i64>,
    /// Total number of items, on all pages.
    pub total_size: Option<i64>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CurrentPage" => &mut self.current_page,
            "Jobs" => &mut self.jobs,
            "PageSize" => &mut self.page_size,
            "TotalSize" => &mut self.total_size,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CurrentPage", self.current_page.value());
        visitor("Jobs", self.jobs.value());
        visitor("PageSize", self.page_size.value());
        visitor("TotalSize", self.total_size.value());
    }
}

/// An item of `Data.Jobs` in the response of [`DescribeJobHistory`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Job {
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

impl Job {
    /// Returns `completion_time` as a moment, by the rule of [`model::unix_time`].
    pub fn completion_time_as_time(&self) -> Option<SystemTime> {
        self.completion_time.and_then(model::unix_time)
    }

    /// Returns `start_time` as a moment, by the rule of [`model::unix_time`].
    pub fn start_time_as_time(&self) -> Option<SystemTime> {
        self.start_time.and_then(model::unix_time)
    }
}

impl model::Object for Job {
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
