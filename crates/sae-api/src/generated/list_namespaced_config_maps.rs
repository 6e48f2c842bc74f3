//! [`ListNamespacedConfigMaps`] and its response. Needs the feature `ListNamespacedConfigMaps`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;
use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::model::{self, Json, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ListNamespacedConfigMaps`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListNamespacedConfigMaps",
    Method::GET,
    "/pop/v1/sam/configmap/listNamespacedConfigMaps",
)
.with_parameters(&[ParameterDescriptor::required("NamespaceId")])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Lists the `ConfigMap` objects of a namespace.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListNamespacedConfigMaps).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListNamespacedConfigMaps {
    namespace_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ListNamespacedConfigMaps {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace_id`: ID of the namespace.
    pub fn new(namespace_id: impl Into<String>) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListNamespacedConfigMaps {
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

impl Operation for ListNamespacedConfigMaps {
    type Output = ListNamespacedConfigMapsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ListNamespacedConfigMaps`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamespacedConfigMapsResponse {
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

impl model::Object for ListNamespacedConfigMapsResponse {
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

/// `Data` in the response of [`ListNamespacedConfigMaps`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// ConfigMaps.
    pub config_maps: Vec<ConfigMap>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ConfigMaps" => &mut self.config_maps,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ConfigMaps", self.config_maps.value());
    }
}

/// An item of `Data.ConfigMaps` in the response of [`ListNamespacedConfigMaps`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigMap {
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

impl ConfigMap {
    /// Returns `create_time` as a moment, by the rule of [`model::unix_time`].
    pub fn create_time_as_time(&self) -> Option<SystemTime> {
        self.create_time.and_then(model::unix_time)
    }

    /// Returns `update_time` as a moment, by the rule of [`model::unix_time`].
    pub fn update_time_as_time(&self) -> Option<SystemTime> {
        self.update_time.and_then(model::unix_time)
    }
}

impl model::Object for ConfigMap {
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

/// An item of `Data.ConfigMaps.RelateApps` in the response of [`ListNamespacedConfigMaps`].
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
