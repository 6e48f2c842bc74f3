//! `UpdateSecret` and what it answers. Needs the feature `UpdateSecret`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::descriptor::{Kind, Limit, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`UpdateSecret`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "UpdateSecret",
    Method::PUT,
    "/pop/v1/sam/secret/secret",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("SecretId")
        .with_kind(Kind::Int64)
        .with_limits(&[Limit::Minimum(1), Limit::Maximum(1_000_000_000)]),
    ParameterDescriptor::required("SecretData")
        .with_kind(Kind::Object(&[
            ParameterDescriptor::required("SecretData").secret()
        ]))
        .with_serialization(Serialization::Json),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Updates secret.
///
/// The vendor describes it [here](https://api.aliyun.com/document/sae/2019-05-06/UpdateSecret).
///
/// Needs the feature `UpdateSecret`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct UpdateSecret {
    namespace_id: Option<String>,
    secret_id: Option<i64>,
    secret_data: Option<SecretData>,
    extra_query: ExtraQuery,
}

impl UpdateSecret {
    /// The operation with what it requires.
    ///
    /// - `namespace_id`: id of the namespace.
    /// - `secret_id`: id of the secret.
    /// - `secret_data`: the data of the secret.
    pub fn new(namespace_id: impl Into<String>, secret_id: i64, secret_data: SecretData) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            secret_id: Some(secret_id),
            secret_data: Some(secret_data),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for UpdateSecret {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "SecretId" => &mut self.secret_id,
            "SecretData" => &mut self.secret_data,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("SecretId", self.secret_id.value());
        visitor("SecretData", self.secret_data.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for UpdateSecret {
    type Output = UpdateSecretResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`UpdateSecret`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpdateSecretResponse {
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

impl model::Object for UpdateSecretResponse {
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

/// What stands in `SecretData`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SecretData {
    /// The data of the secret.
    pub secret_data: Option<SecretString>,
}

impl SecretData {
    /// The object with what it requires.
    ///
    /// - `secret_data`: the data of the secret.
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

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Id of the secret.
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
