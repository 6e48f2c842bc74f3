//! [`SuspendJob`] and its response. Needs the feature `SuspendJob`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`SuspendJob`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "SuspendJob",
    Method::GET,
    "/pop/v1/sam/job/suspendJob",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::required("Suspend").with_kind(Kind::Boolean),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Suspends a job, or resumes it.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/SuspendJob).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct SuspendJob {
    app_id: Option<String>,
    suspend: Option<bool>,
    extra_query: ExtraQuery,
}

impl SuspendJob {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    /// - `suspend`: whether to suspend the job, or to resume it.
    pub fn new(app_id: impl Into<String>, suspend: bool) -> Self {
        Self {
            app_id: Some(app_id.into()),
            suspend: Some(suspend),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for SuspendJob {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "Suspend" => &mut self.suspend,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("Suspend", self.suspend.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for SuspendJob {
    type Output = SuspendJobResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`SuspendJob`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SuspendJobResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Result of the operation.
    pub data: Option<String>,
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

impl model::Object for SuspendJobResponse {
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
