//! `CreateConfigMap` and what it answers. Needs the feature `CreateConfigMap`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Location, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`CreateConfigMap`].
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

/// Creates config map.
///
/// The vendor describes it [here](https://api.aliyun.com/document/sae/2019-05-06/CreateConfigMap).
///
/// Needs the feature `CreateConfigMap`.
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
    /// The operation with what it requires.
    ///
    /// - `name`: the parameter `Name`.
    /// - `namespace_id`: id of the namespace.
    pub fn new(name: impl Into<String>, namespace_id: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            namespace_id: Some(namespace_id.into()),
            ..Self::default()
        }
    }

    /// The parameter `Data`.
    pub fn data(mut self, data: Data) -> Self {
        self.data = Some(data);
        self
    }

    /// The parameter `Description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Adds a query parameter that this model does not know.
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

/// What [`CreateConfigMap`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateConfigMapResponse {
    /// Status in the manner of HTTP: 2xx for success.
    pub code: Option<String>,
    /// The member `Data`.
    pub data: Option<CreateConfigMapData>,
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

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// The parameter `Data`.
    pub data: Option<String>,
}

impl Data {
    /// The object with what it requires.
    ///
    /// - `data`: the parameter `Data`.
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

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateConfigMapData {
    /// Id of the `ConfigMap`.
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
