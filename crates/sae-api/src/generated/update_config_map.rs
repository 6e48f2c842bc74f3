//! [`UpdateConfigMap`] and its response. Needs the feature `UpdateConfigMap`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Location, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`UpdateConfigMap`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "UpdateConfigMap",
    Method::PUT,
    "/pop/v1/sam/configmap/configMap",
)
.with_parameters(&[
    ParameterDescriptor::required("ConfigMapId").with_kind(Kind::Int64),
    ParameterDescriptor::optional("Data")
        .with_kind(Kind::Object(&[ParameterDescriptor::required("Data")]))
        .with_location(Location::Body)
        .with_serialization(Serialization::Json),
    ParameterDescriptor::optional("Description"),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Updates a `ConfigMap`.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/UpdateConfigMap).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct UpdateConfigMap {
    config_map_id: Option<i64>,
    data: Option<Data>,
    description: Option<String>,
    extra_query: ExtraQuery,
}

impl UpdateConfigMap {
    /// Creates the operation with its required parameters.
    ///
    /// - `config_map_id`: ID of the ConfigMap.
    pub fn new(config_map_id: i64) -> Self {
        Self {
            config_map_id: Some(config_map_id),
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

impl model::Object for UpdateConfigMap {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ConfigMapId" => &mut self.config_map_id,
            "Data" => &mut self.data,
            "Description" => &mut self.description,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ConfigMapId", self.config_map_id.value());
        visitor("Data", self.data.value());
        visitor("Description", self.description.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for UpdateConfigMap {
    type Output = UpdateConfigMapResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`UpdateConfigMap`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpdateConfigMapResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Result of the operation.
    pub data: Option<UpdateConfigMapData>,
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

impl model::Object for UpdateConfigMapResponse {
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

/// `Data` in the request of [`UpdateConfigMap`].
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

/// `Data` in the response of [`UpdateConfigMap`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpdateConfigMapData {
    /// ID of the ConfigMap.
    pub config_map_id: Option<String>,
}

impl model::Object for UpdateConfigMapData {
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
