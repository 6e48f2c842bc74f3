//! [`ConfirmPipelineBatch`] and its response. Needs the feature `ConfirmPipelineBatch`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ConfirmPipelineBatch`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ConfirmPipelineBatch",
    Method::GET,
    "/pop/v1/sam/changeorder/ConfirmPipelineBatch",
)
.with_parameters(&[
    ParameterDescriptor::required("PipelineId"),
    ParameterDescriptor::required("Confirm").with_kind(Kind::Boolean),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Confirms that a change order goes on with its next batch.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/ConfirmPipelineBatch).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ConfirmPipelineBatch {
    pipeline_id: Option<String>,
    confirm: Option<bool>,
    extra_query: ExtraQuery,
}

impl ConfirmPipelineBatch {
    /// Creates the operation with its required parameters.
    ///
    /// - `pipeline_id`: ID of the batch of a change order.
    /// - `confirm`: confirm.
    pub fn new(pipeline_id: impl Into<String>, confirm: bool) -> Self {
        Self {
            pipeline_id: Some(pipeline_id.into()),
            confirm: Some(confirm),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ConfirmPipelineBatch {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "PipelineId" => &mut self.pipeline_id,
            "Confirm" => &mut self.confirm,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("PipelineId", self.pipeline_id.value());
        visitor("Confirm", self.confirm.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ConfirmPipelineBatch {
    type Output = ConfirmPipelineBatchResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ConfirmPipelineBatch`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfirmPipelineBatchResponse {
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

impl model::Object for ConfirmPipelineBatchResponse {
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

/// `Data` in the response of [`ConfirmPipelineBatch`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the batch of a change order.
    pub pipeline_id: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "PipelineId" => &mut self.pipeline_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("PipelineId", self.pipeline_id.value());
    }
}
