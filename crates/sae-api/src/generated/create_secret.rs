//! [`CreateSecret`] and its response. Needs the feature `CreateSecret`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::descriptor::{Kind, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`CreateSecret`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "CreateSecret",
    Method::POST,
    "/pop/v1/sam/secret/secret",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("SecretName"),
    ParameterDescriptor::required("SecretType").with_known_values(&[
        "kubernetes.io/dockerconfigjson",
        "kubernetes.io/tls",
        "Opaque",
    ]),
    ParameterDescriptor::required("SecretData")
        .with_kind(Kind::Object(&[
            ParameterDescriptor::required("SecretData").secret()
        ]))
        .with_serialization(Serialization::Json),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Creates a secret in a namespace.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/CreateSecret).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateSecret {
    namespace_id: Option<String>,
    secret_name: Option<String>,
    secret_type: Option<SecretType>,
    secret_data: Option<SecretData>,
    extra_query: ExtraQuery,
}

impl CreateSecret {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace_id`: ID of the namespace.
    /// - `secret_name`: name of the secret.
    /// - `secret_type`: secret type.
    /// - `secret_data`: data of the secret.
    pub fn new(
        namespace_id: impl Into<String>,
        secret_name: impl Into<String>,
        secret_type: impl Into<SecretType>,
        secret_data: SecretData,
    ) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            secret_name: Some(secret_name.into()),
            secret_type: Some(secret_type.into()),
            secret_data: Some(secret_data),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for CreateSecret {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "SecretName" => &mut self.secret_name,
            "SecretType" => &mut self.secret_type,
            "SecretData" => &mut self.secret_data,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("SecretName", self.secret_name.value());
        visitor("SecretType", self.secret_type.value());
        visitor("SecretData", self.secret_data.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateSecret {
    type Output = CreateSecretResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`CreateSecret`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateSecretResponse {
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

impl model::Object for CreateSecretResponse {
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

known_values! {
    /// Secret type: a parameter of [`CreateSecret`].
    pub enum SecretType {
        /// `kubernetes.io/dockerconfigjson`.
        KubernetesIoDockerconfigjson = "kubernetes.io/dockerconfigjson",
        /// `kubernetes.io/tls`.
        KubernetesIoTls = "kubernetes.io/tls",
        /// Opaque.
        Opaque = "Opaque",
    }
}

/// `SecretData` in the request of [`CreateSecret`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct SecretData {
    /// Data of the secret. Required. Secret: never shown by `Debug`.
    pub secret_data: Option<SecretString>,
}

impl SecretData {
    /// Creates the object with its required members.
    ///
    /// - `secret_data`: data of the secret.
    pub fn new(secret_data: impl Into<SecretString>) -> Self {
        Self {
            secret_data: Some(secret_data.into()),
        }
    }
}

impl model::Object for SecretData {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "SecretData" => &mut self.secret_data,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("SecretData", self.secret_data.value());
    }
}

/// `Data` in the response of [`CreateSecret`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the secret.
    pub secret_id: Option<i64>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "SecretId" => &mut self.secret_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("SecretId", self.secret_id.value());
    }
}
