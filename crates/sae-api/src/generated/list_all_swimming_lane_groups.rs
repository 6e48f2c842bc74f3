//! [`ListAllSwimmingLaneGroups`] and its response. Needs the feature `ListAllSwimmingLaneGroups`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ListAllSwimmingLaneGroups`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListAllSwimmingLaneGroups",
    Method::GET,
    "/pop/v1/cas/gray/listSwimmingLaneGroups",
)
.with_parameters(&[ParameterDescriptor::optional("NamespaceId")])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Lists the groups of swimming lanes of a namespace.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListAllSwimmingLaneGroups).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListAllSwimmingLaneGroups {
    namespace_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ListAllSwimmingLaneGroups {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListAllSwimmingLaneGroups {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListAllSwimmingLaneGroups {
    type Output = ListAllSwimmingLaneGroupsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ListAllSwimmingLaneGroups`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListAllSwimmingLaneGroupsResponse {
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

impl model::Object for ListAllSwimmingLaneGroupsResponse {
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

/// An item of `Data` in the response of [`ListAllSwimmingLaneGroups`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// IDs of the applications.
    pub app_ids: Vec<String>,
    /// Applications.
    pub apps: Vec<App>,
    /// Canary model.
    pub canary_model: Option<i64>,
    /// Entry application.
    pub entry_app: Option<EntryApp>,
    /// ID of the entry application.
    pub entry_app_id: Option<String>,
    /// Entry application type.
    pub entry_app_type: Option<String>,
    /// ID of the group of swimming lanes, which `ListAllSwimmingLaneGroups` lists.
    pub group_id: Option<i64>,
    /// Name of the group.
    pub group_name: Option<String>,
    /// ID of the MSE namespace.
    pub mse_namespace_id: Option<String>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// Swim version.
    pub swim_version: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppIds" => &mut self.app_ids,
            "Apps" => &mut self.apps,
            "CanaryModel" => &mut self.canary_model,
            "EntryApp" => &mut self.entry_app,
            "EntryAppId" => &mut self.entry_app_id,
            "EntryAppType" => &mut self.entry_app_type,
            "GroupId" => &mut self.group_id,
            "GroupName" => &mut self.group_name,
            "MseNamespaceId" => &mut self.mse_namespace_id,
            "NamespaceId" => &mut self.namespace_id,
            "SwimVersion" => &mut self.swim_version,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppIds", self.app_ids.value());
        visitor("Apps", self.apps.value());
        visitor("CanaryModel", self.canary_model.value());
        visitor("EntryApp", self.entry_app.value());
        visitor("EntryAppId", self.entry_app_id.value());
        visitor("EntryAppType", self.entry_app_type.value());
        visitor("GroupId", self.group_id.value());
        visitor("GroupName", self.group_name.value());
        visitor("MseNamespaceId", self.mse_namespace_id.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("SwimVersion", self.swim_version.value());
    }
}

/// An item of `Data.Apps` in the response of [`ListAllSwimmingLaneGroups`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct App {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// ID of the MSE application.
    pub mse_app_id: Option<String>,
    /// Name of the MSE application.
    pub mse_app_name: Option<String>,
    /// ID of the MSE namespace.
    pub mse_namespace_id: Option<String>,
}

impl model::Object for App {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "MseAppId" => &mut self.mse_app_id,
            "MseAppName" => &mut self.mse_app_name,
            "MseNamespaceId" => &mut self.mse_namespace_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
        visitor("MseAppId", self.mse_app_id.value());
        visitor("MseAppName", self.mse_app_name.value());
        visitor("MseNamespaceId", self.mse_namespace_id.value());
    }
}

/// `Data.EntryApp` in the response of [`ListAllSwimmingLaneGroups`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct EntryApp {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// Application type.
    pub app_type: Option<String>,
    /// ID of the MSE application.
    pub mse_app_id: Option<String>,
    /// Name of the MSE application.
    pub mse_app_name: Option<String>,
    /// ID of the MSE namespace.
    pub mse_namespace_id: Option<String>,
}

impl model::Object for EntryApp {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "AppType" => &mut self.app_type,
            "MseAppId" => &mut self.mse_app_id,
            "MseAppName" => &mut self.mse_app_name,
            "MseNamespaceId" => &mut self.mse_namespace_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
        visitor("AppType", self.app_type.value());
        visitor("MseAppId", self.mse_app_id.value());
        visitor("MseAppName", self.mse_app_name.value());
        visitor("MseNamespaceId", self.mse_namespace_id.value());
    }
}
