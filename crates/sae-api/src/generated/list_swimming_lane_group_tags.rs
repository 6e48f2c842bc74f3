//! `ListSwimmingLaneGroupTags` and what it answers. Needs the feature `ListSwimmingLaneGroupTags`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`ListSwimmingLaneGroupTags`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListSwimmingLaneGroupTags",
    Method::GET,
    "/pop/v1/cas/gray/listSwimmingLaneGroupTags",
)
.with_parameters(&[
    ParameterDescriptor::optional("NamespaceId"),
    ParameterDescriptor::optional("GroupId").with_kind(Kind::Int64),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Lists swimming lane group tags.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/ListSwimmingLaneGroupTags).
///
/// Needs the feature `ListSwimmingLaneGroupTags`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListSwimmingLaneGroupTags {
    namespace_id: Option<String>,
    group_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListSwimmingLaneGroupTags {
    /// The operation, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// Id of the group of instances, which `DescribeApplicationGroups` lists.
    pub fn group_id(mut self, group_id: i64) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListSwimmingLaneGroupTags {
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

impl Operation for ListSwimmingLaneGroupTags {
    type Output = ListSwimmingLaneGroupTagsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`ListSwimmingLaneGroupTags`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListSwimmingLaneGroupTagsResponse {
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

impl model::Object for ListSwimmingLaneGroupTagsResponse {
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
    /// The member `Metadata`.
    pub metadata: Option<String>,
    /// The member `Tag`.
    pub tag: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Metadata" => &mut self.metadata,
            "Tag" => &mut self.tag,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Metadata", self.metadata.value());
        visitor("Tag", self.tag.value());
    }
}
