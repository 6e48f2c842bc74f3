//! `DescribeInstanceSpecifications` and what it answers. Needs the feature `DescribeInstanceSpecifications`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation};

use super::PRODUCT;

/// The constant facts of [`DescribeInstanceSpecifications`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeInstanceSpecifications",
    Method::GET,
    "/pop/v1/paas/quota/instanceSpecifications",
)
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes instance specifications.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/DescribeInstanceSpecifications).
///
/// Needs the feature `DescribeInstanceSpecifications`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeInstanceSpecifications {
    extra_query: ExtraQuery,
}

impl DescribeInstanceSpecifications {
    /// The operation, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeInstanceSpecifications {
    #[inline]
    fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeInstanceSpecifications {
    type Output = DescribeInstanceSpecificationsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DescribeInstanceSpecifications`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeInstanceSpecificationsResponse {
    /// Status in the manner of HTTP: 2xx for success.
    pub code: Option<String>,
    /// The member `Data`.
    pub data: Vec<Data>,
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

impl model::Object for DescribeInstanceSpecificationsResponse {
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

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<i64>,
    /// The member `Enable`.
    pub enable: Option<bool>,
    /// The member `Id`.
    pub id: Option<i64>,
    /// Memory of an instance, in MiB.
    pub memory: Option<i64>,
    /// The member `SpecInfo`.
    pub spec_info: Option<String>,
    /// The member `Version`.
    pub version: Option<i64>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Cpu" => &mut self.cpu,
            "Enable" => &mut self.enable,
            "Id" => &mut self.id,
            "Memory" => &mut self.memory,
            "SpecInfo" => &mut self.spec_info,
            "Version" => &mut self.version,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Cpu", self.cpu.value());
        visitor("Enable", self.enable.value());
        visitor("Id", self.id.value());
        visitor("Memory", self.memory.value());
        visitor("SpecInfo", self.spec_info.value());
        visitor("Version", self.version.value());
    }
}
