//! [`DeleteSwimmingLaneGroup`] and its response. Needs the feature `DeleteSwimmingLaneGroup`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DeleteSwimmingLaneGroup`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DeleteSwimmingLaneGroup",
    Method::POST,
    "/pop/v1/cas/gray/deleteSwimmingLaneGroup",
)
.with_parameters(&[
    ParameterDescriptor::optional("NamespaceId"),
    ParameterDescriptor::optional("GroupId").with_kind(Kind::Int64),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Deletes a group of swimming lanes.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DeleteSwimmingLaneGroup).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DeleteSwimmingLaneGroup {
    namespace_id: Option<String>,
    group_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl DeleteSwimmingLaneGroup {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// ID of the group of swimming lanes, which `ListAllSwimmingLaneGroups` lists.
    pub fn group_id(mut self, group_id: i64) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DeleteSwimmingLaneGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "GroupId" => &mut self.group_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("GroupId", self.group_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DeleteSwimmingLaneGroup {
    type Output = DeleteSwimmingLaneGroupResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DeleteSwimmingLaneGroup`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeleteSwimmingLaneGroupResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
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

impl model::Object for DeleteSwimmingLaneGroupResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
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
        visitor("ErrorCode", self.error_code.value());
        visitor("Message", self.message.value());
        visitor("RequestId", self.request_id.value());
        visitor("Success", self.success.value());
        visitor("TraceId", self.trace_id.value());
    }
}
