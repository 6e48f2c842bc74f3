//! [`DescribeInstanceSpecifications`] and its response. Needs the feature `DescribeInstanceSpecifications`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation};

use super::PRODUCT;

/// Descriptor of [`DescribeInstanceSpecifications`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeInstanceSpecifications",
    Method::GET,
    "/pop/v1/paas/quota/instanceSpecifications",
)
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Lists the instance types that are available.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeInstanceSpecifications).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeInstanceSpecifications {
    extra_query: ExtraQuery,
}

impl DescribeInstanceSpecifications {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a query parameter that this version of the crate does not have.
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

/// Response of [`DescribeInstanceSpecifications`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeInstanceSpecificationsResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Result of the operation.
    pub data: Vec<Data>,
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

/// An item of `Data` in the response of [`DescribeInstanceSpecifications`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<i64>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// ID.
    pub id: Option<i64>,
    /// Memory of an instance, in MiB.
    pub memory: Option<i64>,
    /// Specification information.
    pub spec_info: Option<String>,
    /// Version.
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
