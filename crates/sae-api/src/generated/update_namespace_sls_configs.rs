//! [`UpdateNamespaceSlsConfigs`] and its response. Needs the feature `UpdateNamespaceSlsConfigs`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`UpdateNamespaceSlsConfigs`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "UpdateNamespaceSlsConfigs",
    Method::POST,
    "/pop/cas/namespace/updateNamespaceSlsConfigs",
)
.with_parameters(&[
    ParameterDescriptor::optional("NamespaceId"),
    ParameterDescriptor::optional("NameSpaceShortId"),
    ParameterDescriptor::optional("SlsConfigs"),
    ParameterDescriptor::optional("SlsLogEnvTags"),
])
.success_in_body();

/// Updates the log collection settings of a namespace.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/UpdateNamespaceSlsConfigs).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct UpdateNamespaceSlsConfigs {
    namespace_id: Option<String>,
    name_space_short_id: Option<String>,
    sls_configs: Option<String>,
    sls_log_env_tags: Option<String>,
    extra_query: ExtraQuery,
}

impl UpdateNamespaceSlsConfigs {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// ID of the namespace without its region.
    pub fn name_space_short_id(mut self, name_space_short_id: impl Into<String>) -> Self {
        self.name_space_short_id = Some(name_space_short_id.into());
        self
    }

    /// Log collection to SLS, as JSON.
    pub fn sls_configs(mut self, sls_configs: impl Into<String>) -> Self {
        self.sls_configs = Some(sls_configs.into());
        self
    }

    /// Tags of collected logs.
    pub fn sls_log_env_tags(mut self, sls_log_env_tags: impl Into<String>) -> Self {
        self.sls_log_env_tags = Some(sls_log_env_tags.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for UpdateNamespaceSlsConfigs {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "NameSpaceShortId" => &mut self.name_space_short_id,
            "SlsConfigs" => &mut self.sls_configs,
            "SlsLogEnvTags" => &mut self.sls_log_env_tags,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("NameSpaceShortId", self.name_space_short_id.value());
        visitor("SlsConfigs", self.sls_configs.value());
        visitor("SlsLogEnvTags", self.sls_log_env_tags.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for UpdateNamespaceSlsConfigs {
    type Output = UpdateNamespaceSlsConfigsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`UpdateNamespaceSlsConfigs`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpdateNamespaceSlsConfigsResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Error code. A successful response can contain one, too; ignore it there.
    pub error_code: Option<String>,
    /// `success`, or the error message.
    pub message: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    /// ID that traces the request inside the service.
    pub trace_id: Option<String>,
    /// ID of the request.
    pub request_id: Option<String>,
}

impl model::Object for UpdateNamespaceSlsConfigsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "ErrorCode" => &mut self.error_code,
            "Message" => &mut self.message,
            "Success" => &mut self.success,
            "TraceId" => &mut self.trace_id,
            "requestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("ErrorCode", self.error_code.value());
        visitor("Message", self.message.value());
        visitor("Success", self.success.value());
        visitor("TraceId", self.trace_id.value());
        visitor("requestId", self.request_id.value());
    }
}
