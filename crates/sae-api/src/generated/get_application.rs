//! [`GetApplication`] and its response. Needs the feature `GetApplication`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetApplication`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "GetApplication",
    Method::GET,
    "/pop/v1/sam/app/getApplication",
)
.with_parameters(&[
    ParameterDescriptor::optional("AppId"),
    ParameterDescriptor::optional("AppName"),
    ParameterDescriptor::optional("NamespaceId"),
])
.idempotent()
.with_required_members(&["RequestId"]);

/// Describes an application that is found by its ID, or by its name and namespace.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/GetApplication).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetApplication {
    app_id: Option<String>,
    app_name: Option<String>,
    namespace_id: Option<String>,
    extra_query: ExtraQuery,
}

impl GetApplication {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Name of the application.
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// ID of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GetApplication {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "NamespaceId" => &mut self.namespace_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
        visitor("NamespaceId", self.namespace_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetApplication {
    type Output = GetApplicationResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetApplication`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetApplicationResponse {
    /// Application.
    pub application: Option<Application>,
    /// `success`, or the error message.
    pub message: Option<String>,
    /// ID of the request.
    pub request_id: String,
    /// ID that traces the request inside the service.
    pub trace_id: Option<String>,
}

impl model::Object for GetApplicationResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Application" => &mut self.application,
            "Message" => &mut self.message,
            "RequestId" => &mut self.request_id,
            "TraceId" => &mut self.trace_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Application", self.application.value());
        visitor("Message", self.message.value());
        visitor("RequestId", self.request_id.value());
        visitor("TraceId", self.trace_id.value());
    }
}

/// `Application` in the response of [`GetApplication`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Application {
    /// Description of the application.
    pub app_description: Option<String>,
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// ID of the baseline application.
    pub base_app_id: Option<String>,
    /// CPU of an instance, in thousandths of a core. Known values: `1000`, `12000`, `16000`,
    /// `2000`, `32000`, `4000`, `500`, and `8000`.
    pub cpu: Option<i64>,
    /// Instances.
    pub instances: Option<i64>,
    /// Whether it is stateful.
    pub is_stateful: Option<bool>,
    /// Memory.
    pub mem: Option<i64>,
    /// Whether MSE governs the application.
    pub mse_enabled: Option<bool>,
    /// ID of the MSE namespace.
    pub mse_namespace_id: Option<String>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// Programming language.
    pub programming_language: Option<ProgrammingLanguage>,
    /// Number of running instances.
    pub running_instances: Option<i64>,
    /// Whether the scale rule is enabled.
    pub scale_rule_enabled: Option<ScaleRuleEnabled>,
    /// Scale rule type.
    pub scale_rule_type: Option<ScaleRuleType>,
}

impl model::Object for Application {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppDescription" => &mut self.app_description,
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "BaseAppId" => &mut self.base_app_id,
            "Cpu" => &mut self.cpu,
            "Instances" => &mut self.instances,
            "IsStateful" => &mut self.is_stateful,
            "Mem" => &mut self.mem,
            "MseEnabled" => &mut self.mse_enabled,
            "MseNamespaceId" => &mut self.mse_namespace_id,
            "NamespaceId" => &mut self.namespace_id,
            "ProgrammingLanguage" => &mut self.programming_language,
            "RunningInstances" => &mut self.running_instances,
            "ScaleRuleEnabled" => &mut self.scale_rule_enabled,
            "ScaleRuleType" => &mut self.scale_rule_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppDescription", self.app_description.value());
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
        visitor("BaseAppId", self.base_app_id.value());
        visitor("Cpu", self.cpu.value());
        visitor("Instances", self.instances.value());
        visitor("IsStateful", self.is_stateful.value());
        visitor("Mem", self.mem.value());
        visitor("MseEnabled", self.mse_enabled.value());
        visitor("MseNamespaceId", self.mse_namespace_id.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("ProgrammingLanguage", self.programming_language.value());
        visitor("RunningInstances", self.running_instances.value());
        visitor("ScaleRuleEnabled", self.scale_rule_enabled.value());
        visitor("ScaleRuleType", self.scale_rule_type.value());
    }
}

known_values! {
    /// Programming language in the response of [`GetApplication`].
    pub enum ProgrammingLanguage {
        /// `java`.
        Java = "java",
        /// `other`.
        Other2 = "other",
        /// `php`.
        Php = "php",
    }
}

known_values! {
    /// Whether the scale rule is enabled in the response of [`GetApplication`].
    pub enum ScaleRuleEnabled {
        /// `false`.
        False = "false",
        /// `true`.
        True = "true",
    }
}

known_values! {
    /// Scale rule type in the response of [`GetApplication`].
    pub enum ScaleRuleType {
        /// `metric`.
        Metric = "metric",
        /// `mix`.
        Mix = "mix",
        /// `timing`.
        Timing = "timing",
    }
}
