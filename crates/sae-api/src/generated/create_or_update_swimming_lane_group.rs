//! [`CreateOrUpdateSwimmingLaneGroup`] and its response. Needs the feature `CreateOrUpdateSwimmingLaneGroup`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`CreateOrUpdateSwimmingLaneGroup`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "CreateOrUpdateSwimmingLaneGroup",
    Method::POST,
    "/pop/v1/cas/gray/createOrUpdateSwimmingLaneGroup",
)
.with_parameters(&[
    ParameterDescriptor::optional("GroupId").with_kind(Kind::Int64),
    ParameterDescriptor::optional("GroupName"),
    ParameterDescriptor::optional("NamespaceId"),
    ParameterDescriptor::optional("AppIds")
        .with_kind(Kind::List(&Kind::Text))
        .with_serialization(Serialization::Json),
    ParameterDescriptor::optional("EntryAppType"),
    ParameterDescriptor::optional("EntryAppId"),
    ParameterDescriptor::optional("SwimVersion"),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Creates a group of swimming lanes, or updates it if it exists.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/CreateOrUpdateSwimmingLaneGroup).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateOrUpdateSwimmingLaneGroup {
    group_id: Option<i64>,
    group_name: Option<String>,
    namespace_id: Option<String>,
    app_ids: Option<Vec<String>>,
    entry_app_type: Option<String>,
    entry_app_id: Option<String>,
    swim_version: Option<String>,
    extra_query: ExtraQuery,
}

impl CreateOrUpdateSwimmingLaneGroup {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the group of swimming lanes, which `ListAllSwimmingLaneGroups` lists.
    pub fn group_id(mut self, group_id: i64) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// Name of the group.
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// ID of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// IDs of the applications.
    pub fn app_ids(mut self, app_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.app_ids = Some(app_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Entry application type.
    pub fn entry_app_type(mut self, entry_app_type: impl Into<String>) -> Self {
        self.entry_app_type = Some(entry_app_type.into());
        self
    }

    /// ID of the entry application.
    pub fn entry_app_id(mut self, entry_app_id: impl Into<String>) -> Self {
        self.entry_app_id = Some(entry_app_id.into());
        self
    }

    /// Swim version.
    pub fn swim_version(mut self, swim_version: impl Into<String>) -> Self {
        self.swim_version = Some(swim_version.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for CreateOrUpdateSwimmingLaneGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "GroupId" => &mut self.group_id,
            "GroupName" => &mut self.group_name,
            "NamespaceId" => &mut self.namespace_id,
            "AppIds" => &mut self.app_ids,
            "EntryAppType" => &mut self.entry_app_type,
            "EntryAppId" => &mut self.entry_app_id,
            "SwimVersion" => &mut self.swim_version,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("GroupId", self.group_id.value());
        visitor("GroupName", self.group_name.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("AppIds", self.app_ids.value());
        visitor("EntryAppType", self.entry_app_type.value());
        visitor("EntryAppId", self.entry_app_id.value());
        visitor("SwimVersion", self.swim_version.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateOrUpdateSwimmingLaneGroup {
    type Output = CreateOrUpdateSwimmingLaneGroupResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`CreateOrUpdateSwimmingLaneGroup`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneGroupResponse {
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

impl model::Object for CreateOrUpdateSwimmingLaneGroupResponse {
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

/// `Data` in the response of [`CreateOrUpdateSwimmingLaneGroup`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the group of swimming lanes, which `ListAllSwimmingLaneGroups` lists.
    pub group_id: Option<i64>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "GroupId" => &mut self.group_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("GroupId", self.group_id.value());
    }
}
