//! `Container` and what it is made of.

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

/// The constant facts of the members of [`Container`].
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

/// The object `Container` of requests and answers.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Container {
    /// The member `Args`.
    pub args: Option<String>,
    /// The member `Command`.
    pub command: Option<String>,
    /// The member `EnvironmentVariables`.
    pub environment_variables: Option<BTreeMap<String, String>>,
    /// The member `Image`.
    pub image: Option<String>,
    /// The member `ImageRegistryConfig`.
    pub image_registry_config: Option<ImageRegistryConfig>,
    /// The member `MetricsCollectConfig`.
    pub metrics_collect_config: Option<MetricsCollectConfig>,
    /// The member `Port`.
    pub port: Option<i32>,
    /// The member `RequestConcurrency`.
    pub request_concurrency: Option<i32>,
    /// The member `RequestTimeout`.
    pub request_timeout: Option<i32>,
    /// The member `Resources`.
    pub resources: Option<ContainerResources>,
    /// The member `SLSCollectConfigs`.
    pub sls_collect_configs: Option<SlsCollectConfigs>,
    /// The member `StartupProbe`.
    pub startup_probe: Option<StartupProbe>,
    /// The member `WebNASConfig`.
    pub web_nas_config: Option<WebNasConfig>,
    /// The member `WebOSSConfig`.
    pub web_oss_config: Option<WebOssConfig>,
}

impl Container {
    /// The object with what it requires.
    ///
    /// - `image`: the member `Image`.
    /// - `resources`: the member `Resources`.
    pub fn new(image: impl Into<String>, resources: ContainerResources) -> Self {
        Self {
            image: Some(image.into()),
            resources: Some(resources),
            ..Self::default()
        }
    }

    /// The member `Args`.
    pub fn args(mut self, args: impl Into<String>) -> Self {
        self.args = Some(args.into());
        self
    }

    /// The member `Command`.
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.command = Some(command.into());
        self
    }

    /// The member `EnvironmentVariables`.
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

    /// The member `ImageRegistryConfig`.
    pub fn image_registry_config(mut self, image_registry_config: ImageRegistryConfig) -> Self {
        self.image_registry_config = Some(image_registry_config);
        self
    }

    /// The member `MetricsCollectConfig`.
    pub fn metrics_collect_config(mut self, metrics_collect_config: MetricsCollectConfig) -> Self {
        self.metrics_collect_config = Some(metrics_collect_config);
        self
    }

    /// The member `Port`.
    pub fn port(mut self, port: i32) -> Self {
        self.port = Some(port);
        self
    }

    /// The member `RequestConcurrency`.
    pub fn request_concurrency(mut self, request_concurrency: i32) -> Self {
        self.request_concurrency = Some(request_concurrency);
        self
    }

    /// The member `RequestTimeout`.
    pub fn request_timeout(mut self, request_timeout: i32) -> Self {
        self.request_timeout = Some(request_timeout);
        self
    }

    /// The member `SLSCollectConfigs`.
    pub fn sls_collect_configs(mut self, sls_collect_configs: SlsCollectConfigs) -> Self {
        self.sls_collect_configs = Some(sls_collect_configs);
        self
    }

    /// The member `StartupProbe`.
    pub fn startup_probe(mut self, startup_probe: StartupProbe) -> Self {
        self.startup_probe = Some(startup_probe);
        self
    }

    /// The member `WebNASConfig`.
    pub fn web_nas_config(mut self, web_nas_config: WebNasConfig) -> Self {
        self.web_nas_config = Some(web_nas_config);
        self
    }

    /// The member `WebOSSConfig`.
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
