//! [`ListApplicationsForSwimmingLane`] and its response. Needs the feature `ListApplicationsForSwimmingLane`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ListApplicationsForSwimmingLane`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListApplicationsForSwimmingLane",
    Method::GET,
    "/pop/v1/cas/gray/listApplicationsForSwimmingLane",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::optional("GroupId").with_kind(Kind::Int64),
    ParameterDescriptor::optional("Tag"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Lists the applications that a swimming lane can contain.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListApplicationsForSwimmingLane).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListApplicationsForSwimmingLane {
    namespace_id: Option<String>,
    group_id: Option<i64>,
    tag: Option<String>,
    extra_query: ExtraQuery,
}

impl ListApplicationsForSwimmingLane {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace_id`: ID of the namespace.
    pub fn new(namespace_id: impl Into<String>) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            ..Self::default()
        }
    }

    /// ID of the group of swimming lanes, which `ListAllSwimmingLaneGroups` lists.
    pub fn group_id(mut self, group_id: i64) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// Tag.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListApplicationsForSwimmingLane {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "GroupId" => &mut self.group_id,
            "Tag" => &mut self.tag,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("GroupId", self.group_id.value());
        visitor("Tag", self.tag.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListApplicationsForSwimmingLane {
    type Output = ListApplicationsForSwimmingLaneResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ListApplicationsForSwimmingLane`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListApplicationsForSwimmingLaneResponse {
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
}

impl model::Object for ListApplicationsForSwimmingLaneResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Data" => &mut self.data,
            "ErrorCode" => &mut self.error_code,
            "Message" => &mut self.message,
            "RequestId" => &mut self.request_id,
            "Success" => &mut self.success,
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
    }
}

/// An item of `Data` in the response of [`ListApplicationsForSwimmingLane`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// ID of the baseline application.
    pub base_app_id: Option<String>,
    /// Name of the baseline application.
    pub base_app_name: Option<String>,
    /// ID of the MSE application.
    pub mse_app_id: Option<String>,
    /// Name of the MSE application.
    pub mse_app_name: Option<String>,
    /// ID of the MSE namespace.
    pub mse_namespace_id: Option<String>,
    /// Service tags.
    pub service_tags: BTreeMap<String, String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "BaseAppId" => &mut self.base_app_id,
            "BaseAppName" => &mut self.base_app_name,
            "MseAppId" => &mut self.mse_app_id,
            "MseAppName" => &mut self.mse_app_name,
            "MseNamespaceId" => &mut self.mse_namespace_id,
            "ServiceTags" => &mut self.service_tags,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
        visitor("BaseAppId", self.base_app_id.value());
        visitor("BaseAppName", self.base_app_name.value());
        visitor("MseAppId", self.mse_app_id.value());
        visitor("MseAppName", self.mse_app_name.value());
        visitor("MseNamespaceId", self.mse_namespace_id.value());
        visitor("ServiceTags", self.service_tags.value());
    }
}
