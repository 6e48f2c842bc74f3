//! [`ListSecrets`] and its response. Needs the feature `ListSecrets`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ListSecrets`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListSecrets",
    Method::GET,
    "/pop/v1/sam/secret/secrets",
)
.with_parameters(&[ParameterDescriptor::required("NamespaceId")])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Lists the secrets of a namespace.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListSecrets).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListSecrets {
    namespace_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ListSecrets {
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

impl model::Object for ListSecrets {
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

impl Operation for ListSecrets {
    type Output = ListSecretsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ListSecrets`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListSecretsResponse {
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

impl model::Object for ListSecretsResponse {
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

/// `Data` in the response of [`ListSecrets`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Secrets.
    pub secrets: Vec<Secret>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Secrets" => &mut self.secrets,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Secrets", self.secrets.value());
    }
}

/// An item of `Data.Secrets` in the response of [`ListSecrets`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Secret {
    /// Creation time.
    pub create_time: Option<i64>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// Applications that use it.
    pub relate_apps: Vec<RelateApp>,
    /// ID of the secret.
    pub secret_id: Option<i64>,
    /// Name of the secret.
    pub secret_name: Option<String>,
    /// Secret type.
    pub secret_type: Option<String>,
    /// Time of the last update.
    pub update_time: Option<i64>,
}

impl Secret {
    /// Returns `create_time` as a moment, by the rule of [`model::unix_time`].
    pub fn create_time_as_time(&self) -> Option<SystemTime> {
        self.create_time.and_then(model::unix_time)
    }

    /// Returns `update_time` as a moment, by the rule of [`model::unix_time`].
    pub fn update_time_as_time(&self) -> Option<SystemTime> {
        self.update_time.and_then(model::unix_time)
    }
}

impl model::Object for Secret {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CreateTime" => &mut self.create_time,
            "NamespaceId" => &mut self.namespace_id,
            "RelateApps" => &mut self.relate_apps,
            "SecretId" => &mut self.secret_id,
            "SecretName" => &mut self.secret_name,
            "SecretType" => &mut self.secret_type,
            "UpdateTime" => &mut self.update_time,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CreateTime", self.create_time.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("RelateApps", self.relate_apps.value());
        visitor("SecretId", self.secret_id.value());
        visitor("SecretName", self.secret_name.value());
        visitor("SecretType", self.secret_type.value());
        visitor("UpdateTime", self.update_time.value());
    }
}

/// An item of `Data.Secrets.RelateApps` in the response of [`ListSecrets`].
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
