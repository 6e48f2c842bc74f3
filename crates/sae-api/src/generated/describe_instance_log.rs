//! `DescribeInstanceLog` and what it answers. Needs the feature `DescribeInstanceLog`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DescribeInstanceLog`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeInstanceLog",
    Method::GET,
    "/pop/v1/sam/instance/describeInstanceLog",
)
.with_parameters(&[
    ParameterDescriptor::required("InstanceId"),
    ParameterDescriptor::optional("ContainerId"),
    ParameterDescriptor::optional("Previous"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes instance log.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/DescribeInstanceLog).
///
/// Needs the feature `DescribeInstanceLog`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeInstanceLog {
    instance_id: Option<String>,
    container_id: Option<String>,
    previous: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeInstanceLog {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the instance.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            ..Self::default()
        }
    }

    /// The parameter `ContainerId`.
    pub fn container_id(mut self, container_id: impl Into<String>) -> Self {
        self.container_id = Some(container_id.into());
        self
    }

    /// The parameter `Previous`.
    pub fn previous(mut self, previous: impl Into<String>) -> Self {
        self.previous = Some(previous.into());
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeInstanceLog {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "ContainerId" => &mut self.container_id,
            "Previous" => &mut self.previous,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("ContainerId", self.container_id.value());
        visitor("Previous", self.previous.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeInstanceLog {
    type Output = DescribeInstanceLogResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DescribeInstanceLog`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeInstanceLogResponse {
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

impl model::Object for DescribeInstanceLogResponse {
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
