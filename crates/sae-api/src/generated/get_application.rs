//! `GetApplication` and what it answers. Needs the feature `GetApplication`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`GetApplication`].
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

/// Gets application.
///
/// The vendor describes it [here](https://api.aliyun.com/document/sae/2019-05-06/GetApplication).
///
/// Needs the feature `GetApplication`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetApplication {
    app_id: Option<String>,
    app_name: Option<String>,
    namespace_id: Option<String>,
    extra_query: ExtraQuery,
}

impl GetApplication {
    /// The operation, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Name of the application.
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Id of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// Adds a query parameter that this model does not know.
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

/// What [`GetApplication`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetApplicationResponse {
    /// The member `Application`.
    pub application: Option<Application>,
    /// `success`, or what went wrong.
    pub message: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Id for tracing inside the service.
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

/// What stands in `Application`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Application {
    /// Description of the application.
    pub app_description: Option<String>,
    /// Id of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// The member `BaseAppId`.
    pub base_app_id: Option<String>,
    /// CPU of an instance, in thousandths of a core.
    ///
    /// Known values: `1000`, `12000`, `16000`, `2000`, `32000`, `4000`, `500`, `8000`.
    pub cpu: Option<i64>,
    /// The member `Instances`.
    pub instances: Option<i64>,
    /// The member `IsStateful`.
    pub is_stateful: Option<bool>,
    /// The member `Mem`.
    pub mem: Option<i64>,
    /// The member `MseEnabled`.
    pub mse_enabled: Option<bool>,
    /// The member `MseNamespaceId`.
    pub mse_namespace_id: Option<String>,
    /// Id of the namespace.
    pub namespace_id: Option<String>,
    /// The member `ProgrammingLanguage`.
    pub programming_language: Option<ProgrammingLanguage>,
    /// The member `RunningInstances`.
    pub running_instances: Option<i64>,
    /// The member `ScaleRuleEnabled`.
    pub scale_rule_enabled: Option<ScaleRuleEnabled>,
    /// The member `ScaleRuleType`.
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
    /// Values of `ProgrammingLanguage`.
    pub enum ProgrammingLanguage {
        /// The value `java`.
        Java = "java",
        /// The value `other`.
        Other2 = "other",
        /// The value `php`.
        Php = "php",
    }
}

known_values! {
    /// Values of `ScaleRuleEnabled`.
    pub enum ScaleRuleEnabled {
        /// The value `false`.
        False = "false",
        /// The value `true`.
        True = "true",
    }
}

known_values! {
    /// Values of `ScaleRuleType`.
    pub enum ScaleRuleType {
        /// The value `metric`.
        Metric = "metric",
        /// The value `mix`.
        Mix = "mix",
        /// The value `timing`.
        Timing = "timing",
    }
}
