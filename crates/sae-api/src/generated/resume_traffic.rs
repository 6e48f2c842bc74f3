//! `ResumeTraffic` and what it answers. Needs the feature `ResumeTraffic`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`ResumeTraffic`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ResumeTraffic",
    Method::PUT,
    "/pop/v1/sam/app/instanceTrafficResume",
)
.with_parameters(&[
    ParameterDescriptor::optional("AppId"),
    ParameterDescriptor::optional("InstanceIds"),
])
.with_verdict()
.with_guaranteed(&["RequestId"]);

/// Resumes traffic.
///
/// The vendor describes it [here](https://api.aliyun.com/document/sae/2019-05-06/ResumeTraffic).
///
/// Needs the feature `ResumeTraffic`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ResumeTraffic {
    app_id: Option<String>,
    instance_ids: Option<String>,
    extra_query: ExtraQuery,
}

impl ResumeTraffic {
    /// The operation, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// The parameter `InstanceIds`.
    pub fn instance_ids(mut self, instance_ids: impl Into<String>) -> Self {
        self.instance_ids = Some(instance_ids.into());
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Fields for ResumeTraffic {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "InstanceIds" => &mut self.instance_ids,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("AppId", self.app_id.view());
        to("InstanceIds", self.instance_ids.view());
        self.extra_query.each(to);
    }
}

impl Operation for ResumeTraffic {
    type Output = ResumeTrafficResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`ResumeTraffic`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResumeTrafficResponse {
    /// Status in the manner of HTTP: 2xx for success.
    pub code: Option<String>,
    /// The member `Data`.
    pub data: Option<Data>,
    /// Error code of a failure. Successful answers can carry one, too; it means nothing there.
    pub error_code: Option<String>,
    /// `success`, or what went wrong.
    pub message: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Whether it worked.
    pub success: Option<String>,
    /// Id for tracing inside the service.
    pub trace_id: Option<String>,
}

impl Fields for ResumeTrafficResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Code", self.code.view());
        to("Data", self.data.view());
        to("ErrorCode", self.error_code.view());
        to("Message", self.message.view());
        to("RequestId", self.request_id.view());
        to("Success", self.success.view());
        to("TraceId", self.trace_id.view());
    }
}

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// The member `msg`.
    pub msg: Option<String>,
    /// The member `success`.
    pub success: Option<bool>,
}

impl Fields for Data {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "msg" => &mut self.msg,
            "success" => &mut self.success,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("msg", self.msg.view());
        to("success", self.success.view());
    }
}
