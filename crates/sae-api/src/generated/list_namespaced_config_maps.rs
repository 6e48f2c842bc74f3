//! `ListNamespacedConfigMaps` and what it answers. Needs the feature `ListNamespacedConfigMaps`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Json, Slot, View};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`ListNamespacedConfigMaps`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListNamespacedConfigMaps",
    Method::GET,
    "/pop/v1/sam/configmap/listNamespacedConfigMaps",
)
.with_parameters(&[ParameterDescriptor::required("NamespaceId")])
.repeatable()
.with_verdict()
.with_guaranteed(&["RequestId"]);

/// Lists namespaced config maps.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/ListNamespacedConfigMaps).
///
/// Needs the feature `ListNamespacedConfigMaps`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListNamespacedConfigMaps {
    namespace_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ListNamespacedConfigMaps {
    /// The operation with what it requires.
    ///
    /// - `namespace_id`: id of the namespace.
    pub fn new(namespace_id: impl Into<String>) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Fields for ListNamespacedConfigMaps {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("NamespaceId", self.namespace_id.view());
        self.extra_query.each(to);
    }
}

impl Operation for ListNamespacedConfigMaps {
    type Output = ListNamespacedConfigMapsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`ListNamespacedConfigMaps`] answers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamespacedConfigMapsResponse {
    /// Status in the manner of HTTP: 2xx for success.
    pub code: Option<String>,
    /// The member `Data`.
    pub data: Option<Data>,
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

impl Fields for ListNamespacedConfigMapsResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Code", self.code.view());
        to("Data", self.data.view());
        to("ErrorCode", self.error_code.view());
        to("Message", self.message.view());
        to("RequestId", self.request_id.view());
        to("Success", self.success.view());
        to("TraceId", self.trace_id.view());
    }
}

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// The member `ConfigMaps`.
    pub config_maps: Vec<ConfigMap>,
}

impl Fields for Data {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ConfigMaps" => &mut self.config_maps,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("ConfigMaps", self.config_maps.view());
    }
}

/// What stands in `ConfigMaps`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigMap {
    /// Id of the `ConfigMap`.
    pub config_map_id: Option<i64>,
    /// The member `CreateTime`.
    pub create_time: Option<i64>,
    /// The member `Data`.
    pub data: BTreeMap<String, Json>,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `Name`.
    pub name: Option<String>,
    /// Id of the namespace.
    pub namespace_id: Option<String>,
    /// The member `RelateApps`.
    pub relate_apps: Vec<RelateApp>,
    /// The member `UpdateTime`.
    pub update_time: Option<i64>,
}

impl Fields for ConfigMap {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("ConfigMapId", self.config_map_id.view());
        to("CreateTime", self.create_time.view());
        to("Data", self.data.view());
        to("Description", self.description.view());
        to("Name", self.name.view());
        to("NamespaceId", self.namespace_id.view());
        to("RelateApps", self.relate_apps.view());
        to("UpdateTime", self.update_time.view());
    }
}

/// What stands in `RelateApps`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RelateApp {
    /// Id of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
}

impl Fields for RelateApp {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("AppId", self.app_id.view());
        to("AppName", self.app_name.view());
    }
}
