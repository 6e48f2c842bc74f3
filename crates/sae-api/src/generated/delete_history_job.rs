//! `DeleteHistoryJob` and what it answers. Needs the feature `DeleteHistoryJob`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DeleteHistoryJob`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DeleteHistoryJob",
    Method::DELETE,
    "/pop/v1/sam/job/deleteHistoryJob",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::required("JobId"),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Deletes history job.
///
/// The vendor describes it [here](https://api.aliyun.com/document/sae/2019-05-06/DeleteHistoryJob).
///
/// Needs the feature `DeleteHistoryJob`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DeleteHistoryJob {
    app_id: Option<String>,
    job_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DeleteHistoryJob {
    /// The operation with what it requires.
    ///
    /// - `app_id`: id of the application.
    /// - `job_id`: id of the job.
    pub fn new(app_id: impl Into<String>, job_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            job_id: Some(job_id.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DeleteHistoryJob {
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

impl Operation for DeleteHistoryJob {
    type Output = DeleteHistoryJobResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DeleteHistoryJob`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeleteHistoryJobResponse {
    /// Status in the manner of HTTP: 2xx for success.
    pub code: Option<String>,
    /// The member `Data`.
    pub data: Option<String>,
    /// Error code of a failure. Successful answers can carry one, too; it means nothing there.
    pub error_code: Option<String>,
    /// `success`, or what went wrong.
    pub message: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Whether it worked.
    pub success: Option<bool>,
    /// Id for tracing inside the service.
    pub trace_id: Option<String>,
}

impl model::Object for DeleteHistoryJobResponse {
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
