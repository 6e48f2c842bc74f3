//! [`CreateNamespace`] and its response. Needs the feature `CreateNamespace`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`CreateNamespace`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "CreateNamespace",
    Method::POST,
    "/pop/v1/paas/namespace",
)
.with_parameters(&[
    ParameterDescriptor::optional("NamespaceId"),
    ParameterDescriptor::required("NamespaceName"),
    ParameterDescriptor::optional("NamespaceDescription"),
    ParameterDescriptor::optional("NameSpaceShortId"),
    ParameterDescriptor::optional("EnableMicroRegistration").with_kind(Kind::Boolean),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Creates a namespace.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/CreateNamespace).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateNamespace {
    namespace_id: Option<String>,
    namespace_name: Option<String>,
    namespace_description: Option<String>,
    name_space_short_id: Option<String>,
    enable_micro_registration: Option<bool>,
    extra_query: ExtraQuery,
}

impl CreateNamespace {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace_name`: name of the namespace.
    pub fn new(namespace_name: impl Into<String>) -> Self {
        Self {
            namespace_name: Some(namespace_name.into()),
            ..Self::default()
        }
    }

    /// ID of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// Description of the namespace.
    pub fn namespace_description(mut self, namespace_description: impl Into<String>) -> Self {
        self.namespace_description = Some(namespace_description.into());
        self
    }

    /// ID of the namespace without its region.
    pub fn name_space_short_id(mut self, name_space_short_id: impl Into<String>) -> Self {
        self.name_space_short_id = Some(name_space_short_id.into());
        self
    }

    /// Whether micro registration is enabled.
    pub fn enable_micro_registration(mut self, enable_micro_registration: bool) -> Self {
        self.enable_micro_registration = Some(enable_micro_registration);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for CreateNamespace {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "NamespaceName" => &mut self.namespace_name,
            "NamespaceDescription" => &mut self.namespace_description,
            "NameSpaceShortId" => &mut self.name_space_short_id,
            "EnableMicroRegistration" => &mut self.enable_micro_registration,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("NamespaceName", self.namespace_name.value());
        visitor("NamespaceDescription", self.namespace_description.value());
        visitor("NameSpaceShortId", self.name_space_short_id.value());
        visitor(
            "EnableMicroRegistration",
            self.enable_micro_registration.value(),
        );
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateNamespace {
    type Output = CreateNamespaceResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`CreateNamespace`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateNamespaceResponse {
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

impl model::Object for CreateNamespaceResponse {
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

/// `Data` in the response of [`CreateNamespace`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Whether micro registration is enabled.
    pub enable_micro_registration: Option<bool>,
    /// ID of the namespace without its region.
    pub name_space_short_id: Option<String>,
    /// Description of the namespace.
    pub namespace_description: Option<String>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// Name of the namespace.
    pub namespace_name: Option<String>,
    /// ID of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "EnableMicroRegistration" => &mut self.enable_micro_registration,
            "NameSpaceShortId" => &mut self.name_space_short_id,
            "NamespaceDescription" => &mut self.namespace_description,
            "NamespaceId" => &mut self.namespace_id,
            "NamespaceName" => &mut self.namespace_name,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor(
            "EnableMicroRegistration",
            self.enable_micro_registration.value(),
        );
        visitor("NameSpaceShortId", self.name_space_short_id.value());
        visitor("NamespaceDescription", self.namespace_description.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("NamespaceName", self.namespace_name.value());
        visitor("RegionId", self.region_id.value());
    }
}
