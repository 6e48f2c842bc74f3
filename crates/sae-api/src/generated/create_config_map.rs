//! [`CreateConfigMap`] and its response. Needs the feature `CreateConfigMap`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Location, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`CreateConfigMap`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "CreateConfigMap",
    Method::POST,
    "/pop/v1/sam/configmap/configMap",
)
.with_parameters(&[
    ParameterDescriptor::required("Name"),
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::optional("Data")
        .with_kind(Kind::Object(&[ParameterDescriptor::required("Data")]))
        .with_location(Location::Body)
        .with_serialization(Serialization::Json),
    ParameterDescriptor::optional("Description"),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Creates a `ConfigMap` in a namespace.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/CreateConfigMap).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateConfigMap {
    name: Option<String>,
    namespace_id: Option<String>,
    data: Option<Data>,
    description: Option<String>,
    extra_query: ExtraQuery,
}

impl CreateConfigMap {
    /// Creates the operation with its required parameters.
    ///
    /// - `name`: name.
    /// - `namespace_id`: ID of the namespace.
    pub fn new(name: impl Into<String>, namespace_id: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            namespace_id: Some(namespace_id.into()),
            ..Self::default()
        }
    }

    /// Data. Sent as the body.
    pub fn data(mut self, data: Data) -> Self {
        self.data = Some(data);
        self
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for CreateConfigMap {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Name" => &mut self.name,
            "NamespaceId" => &mut self.namespace_id,
            "Data" => &mut self.data,
            "Description" => &mut self.description,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Name", self.name.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("Data", self.data.value());
        visitor("Description", self.description.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateConfigMap {
    type Output = CreateConfigMapResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`CreateConfigMap`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateConfigMapResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Result of the operation.
    pub data: Option<CreateConfigMapData>,
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

impl model::Object for CreateConfigMapResponse {
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

/// `Data` in the request of [`CreateConfigMap`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Data. Required.
    pub data: Option<String>,
}

impl Data {
    /// Creates the object with its required members.
    ///
    /// - `data`: data.
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            data: Some(data.into()),
        }
    }
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Data" => &mut self.data,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Data", self.data.value());
    }
}

/// `Data` in the response of [`CreateConfigMap`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateConfigMapData {
    /// ID of the ConfigMap.
    pub config_map_id: Option<i64>,
}

impl model::Object for CreateConfigMapData {
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
    }
}
