//! [`Container`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

use super::super::types;
use super::{
    ContainerResources, ImageRegistryConfig, MetricsCollectConfig, SlsCollectConfigs, StartupProbe,
    WebNasConfig, WebOssConfig,
};

/// Descriptors of the members of [`Container`].
pub static CONTAINER: [ParameterDescriptor; 14] = [
    ParameterDescriptor::optional("Args"),
    ParameterDescriptor::optional("Command"),
    ParameterDescriptor::optional("EnvironmentVariables").with_kind(Kind::Map(&Kind::Text)),
    ParameterDescriptor::required("Image"),
    ParameterDescriptor::optional("ImageRegistryConfig")
        .with_kind(Kind::Object(&types::IMAGE_REGISTRY_CONFIG)),
    ParameterDescriptor::optional("MetricsCollectConfig")
        .with_kind(Kind::Object(&types::METRICS_COLLECT_CONFIG)),
    ParameterDescriptor::optional("Port").with_kind(Kind::Int32),
    ParameterDescriptor::optional("RequestConcurrency").with_kind(Kind::Int32),
    ParameterDescriptor::optional("RequestTimeout").with_kind(Kind::Int32),
    ParameterDescriptor::required("Resources").with_kind(Kind::Object(&types::CONTAINER_RESOURCES)),
    ParameterDescriptor::optional("SLSCollectConfigs")
        .with_kind(Kind::Object(&types::SLS_COLLECT_CONFIGS)),
    ParameterDescriptor::optional("StartupProbe").with_kind(Kind::Object(&types::STARTUP_PROBE)),
    ParameterDescriptor::optional("WebNASConfig").with_kind(Kind::Object(&types::WEB_NAS_CONFIG)),
    ParameterDescriptor::optional("WebOSSConfig").with_kind(Kind::Object(&types::WEB_OSS_CONFIG)),
];

/// Container.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Container {
    /// Arguments.
    pub args: Option<String>,
    /// Command that starts the container.
    pub command: Option<String>,
    /// Environment variables.
    pub environment_variables: Option<BTreeMap<String, String>>,
    /// Image. Required.
    pub image: Option<String>,
    /// Image registry configuration.
    pub image_registry_config: Option<ImageRegistryConfig>,
    /// Metrics collection settings.
    pub metrics_collect_config: Option<MetricsCollectConfig>,
    /// Port.
    pub port: Option<i32>,
    /// Request concurrency.
    pub request_concurrency: Option<i32>,
    /// Timeout of a request.
    pub request_timeout: Option<i32>,
    /// Resources. Required.
    pub resources: Option<ContainerResources>,
    /// Log collection settings of SLS.
    pub sls_collect_configs: Option<SlsCollectConfigs>,
    /// Startup probe.
    pub startup_probe: Option<StartupProbe>,
    /// Web NAS configuration.
    pub web_nas_config: Option<WebNasConfig>,
    /// Web OSS configuration.
    pub web_oss_config: Option<WebOssConfig>,
}

impl Container {
    /// Creates the object with its required members.
    ///
    /// - `image`: image.
    /// - `resources`: resources.
    pub fn new(image: impl Into<String>, resources: ContainerResources) -> Self {
        Self {
            image: Some(image.into()),
            resources: Some(resources),
            ..Self::default()
        }
    }

    /// Arguments.
    pub fn args(mut self, args: impl Into<String>) -> Self {
        self.args = Some(args.into());
        self
    }

    /// Command that starts the container.
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.command = Some(command.into());
        self
    }

    /// Environment variables.
    pub fn environment_variables(
        mut self,
        environment_variables: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.environment_variables = Some(
            environment_variables
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Image registry configuration.
    pub fn image_registry_config(mut self, image_registry_config: ImageRegistryConfig) -> Self {
        self.image_registry_config = Some(image_registry_config);
        self
    }

    /// Metrics collection settings.
    pub fn metrics_collect_config(mut self, metrics_collect_config: MetricsCollectConfig) -> Self {
        self.metrics_collect_config = Some(metrics_collect_config);
        self
    }

    /// Port.
    pub fn port(mut self, port: i32) -> Self {
        self.port = Some(port);
        self
    }

    /// Request concurrency.
    pub fn request_concurrency(mut self, request_concurrency: i32) -> Self {
        self.request_concurrency = Some(request_concurrency);
        self
    }

    /// Timeout of a request.
    pub fn request_timeout(mut self, request_timeout: i32) -> Self {
        self.request_timeout = Some(request_timeout);
        self
    }

    /// Log collection settings of SLS.
    pub fn sls_collect_configs(mut self, sls_collect_configs: SlsCollectConfigs) -> Self {
        self.sls_collect_configs = Some(sls_collect_configs);
        self
    }

    /// Startup probe.
    pub fn startup_probe(mut self, startup_probe: StartupProbe) -> Self {
        self.startup_probe = Some(startup_probe);
        self
    }

    /// Web NAS configuration.
    pub fn web_nas_config(mut self, web_nas_config: WebNasConfig) -> Self {
        self.web_nas_config = Some(web_nas_config);
        self
    }

    /// Web OSS configuration.
    pub fn web_oss_config(mut self, web_oss_config: WebOssConfig) -> Self {
        self.web_oss_config = Some(web_oss_config);
        self
    }
}

impl model::Object for Container {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Args" => &mut self.args,
            "Command" => &mut self.command,
            "EnvironmentVariables" => &mut self.environment_variables,
            "Image" => &mut self.image,
            "ImageRegistryConfig" => &mut self.image_registry_config,
            "MetricsCollectConfig" => &mut self.metrics_collect_config,
            "Port" => &mut self.port,
            "RequestConcurrency" => &mut self.request_concurrency,
            "RequestTimeout" => &mut self.request_timeout,
            "Resources" => &mut self.resources,
            "SLSCollectConfigs" => &mut self.sls_collect_configs,
            "StartupProbe" => &mut self.startup_probe,
            "WebNASConfig" => &mut self.web_nas_config,
            "WebOSSConfig" => &mut self.web_oss_config,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Args", self.args.value());
        visitor("Command", self.command.value());
        visitor("EnvironmentVariables", self.environment_variables.value());
        visitor("Image", self.image.value());
        visitor("ImageRegistryConfig", self.image_registry_config.value());
        visitor("MetricsCollectConfig", self.metrics_collect_config.value());
        visitor("Port", self.port.value());
        visitor("RequestConcurrency", self.request_concurrency.value());
        visitor("RequestTimeout", self.request_timeout.value());
        visitor("Resources", self.resources.value());
        visitor("SLSCollectConfigs", self.sls_collect_configs.value());
        visitor("StartupProbe", self.startup_probe.value());
        visitor("WebNASConfig", self.web_nas_config.value());
        visitor("WebOSSConfig", self.web_oss_config.value());
    }
}
