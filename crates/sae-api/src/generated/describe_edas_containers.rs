//! [`DescribeEdasContainers`] and its response. Needs the feature `DescribeEdasContainers`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation};

use super::PRODUCT;

/// Descriptor of [`DescribeEdasContainers`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeEdasContainers",
    Method::GET,
    "/pop/v1/sam/resource/edasContainers",
)
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Lists the versions of the EDAS container.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeEdasContainers).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeEdasContainers {
    extra_query: ExtraQuery,
}

impl DescribeEdasContainers {
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

impl model::Object for DescribeEdasContainers {
    #[inline]
    fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeEdasContainers {
    type Output = DescribeEdasContainersResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribeEdasContainers`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeEdasContainersResponse {
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

impl model::Object for DescribeEdasContainersResponse {
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

/// An item of `Data` in the response of [`DescribeEdasContainers`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Whether it is disabled.
    pub disabled: Option<bool>,
    /// EDAS container version.
    pub edas_container_version: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Disabled" => &mut self.disabled,
            "EdasContainerVersion" => &mut self.edas_container_version,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Disabled", self.disabled.value());
        visitor("EdasContainerVersion", self.edas_container_version.value());
    }
}
