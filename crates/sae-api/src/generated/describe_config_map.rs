//! [`DescribeConfigMap`] and its response. Needs the feature `DescribeConfigMap`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;
use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::model::{self, Json, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeConfigMap`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeConfigMap",
    Method::GET,
    "/pop/v1/sam/configmap/configMap",
)
.with_parameters(&[ParameterDescriptor::required("ConfigMapId").with_kind(Kind::Int64)])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes a `ConfigMap`.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeConfigMap).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeConfigMap {
    config_map_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl DescribeConfigMap {
    /// Creates the operation with its required parameters.
    ///
    /// - `config_map_id`: ID of the ConfigMap.
    pub fn new(config_map_id: i64) -> Self {
        Self {
            config_map_id: Some(config_map_id),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeConfigMap {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ConfigMapId" => &mut self.config_map_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ConfigMapId", self.config_map_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeConfigMap {
    type Output = DescribeConfigMapResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribeConfigMap`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeConfigMapResponse {
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

impl model::Object for DescribeConfigMapResponse {
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

/// `Data` in the response of [`DescribeConfigMap`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the ConfigMap.
    pub config_map_id: Option<i64>,
    /// Creation time.
    pub create_time: Option<i64>,
    /// Data.
    pub data: BTreeMap<String, Json>,
    /// Description.
    pub description: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// Applications that use it.
    pub relate_apps: Vec<RelateApp>,
    /// Time of the last update.
    pub update_time: Option<i64>,
}

impl Data {
    /// Returns `create_time` as a moment, by the rule of [`model::unix_time`].
    pub fn create_time_as_time(&self) -> Option<SystemTime> {
        self.create_time.and_then(model::unix_time)
    }

    /// Returns `update_time` as a moment, by the rule of [`model::unix_time`].
    pub fn update_time_as_time(&self) -> Option<SystemTime> {
        self.update_time.and_then(model::unix_time)
    }
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ConfigMapId" => &mut self.config_map_id,
            "CreateTime" => &mut self.create_time,
            "Data" => &mut self.data,
            "Description" => &mut self.description,
            "Name" => &mut self.name,
            "NamespaceId" => &mut self.namespace_id,
            "RelateApps" => &mut self.relate_apps,
            "UpdateTime" => &mut self.update_time,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ConfigMapId", self.config_map_id.value());
        visitor("CreateTime", self.create_time.value());
        visitor("Data", self.data.value());
        visitor("Description", self.description.value());
        visitor("Name", self.name.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("RelateApps", self.relate_apps.value());
        visitor("UpdateTime", self.update_time.value());
    }
}

/// An item of `Data.RelateApps` in the response of [`DescribeConfigMap`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RelateApp {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
}

impl model::Object for RelateApp {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
    }
}
