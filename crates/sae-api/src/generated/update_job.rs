//! [`UpdateJob`] and its response. Needs the feature `UpdateJob`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::descriptor::{Kind, Limit, Location};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`UpdateJob`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "UpdateJob",
    Method::POST,
    "/pop/v1/sam/job/updateJob",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::optional("Jdk"),
    ParameterDescriptor::optional("WebContainer"),
    ParameterDescriptor::optional("PackageVersion"),
    ParameterDescriptor::optional("PackageUrl"),
    ParameterDescriptor::optional("ImageUrl"),
    ParameterDescriptor::optional("Command"),
    ParameterDescriptor::optional("CommandArgs"),
    ParameterDescriptor::optional("Envs"),
    ParameterDescriptor::optional("CustomHostAlias"),
    ParameterDescriptor::optional("JarStartOptions"),
    ParameterDescriptor::optional("JarStartArgs"),
    ParameterDescriptor::optional("EdasContainerVersion"),
    ParameterDescriptor::optional("SlsConfigs"),
    ParameterDescriptor::optional("Timezone"),
    ParameterDescriptor::optional("NasId"),
    ParameterDescriptor::optional("MountHost"),
    ParameterDescriptor::optional("MountDesc"),
    ParameterDescriptor::optional("PostStart"),
    ParameterDescriptor::optional("PreStop"),
    ParameterDescriptor::optional("WarStartOptions"),
    ParameterDescriptor::optional("ConfigMapMountDesc").with_location(Location::Form),
    ParameterDescriptor::optional("TerminationGracePeriodSeconds")
        .with_kind(Kind::Int32)
        .with_limits(&[Limit::Minimum(0), Limit::Maximum(6000)]),
    ParameterDescriptor::optional("PhpConfigLocation"),
    ParameterDescriptor::optional("PhpConfig").with_location(Location::Form),
    ParameterDescriptor::optional("TomcatConfig"),
    ParameterDescriptor::optional("OssMountDescs").with_location(Location::Form),
    ParameterDescriptor::optional("OssAkId").with_location(Location::Form),
    ParameterDescriptor::optional("OssAkSecret")
        .secret()
        .with_location(Location::Form),
    ParameterDescriptor::optional("Php").with_location(Location::Form),
    ParameterDescriptor::optional("AcrInstanceId").with_location(Location::Form),
    ParameterDescriptor::optional("AcrAssumeRoleArn"),
    ParameterDescriptor::optional("ImagePullSecrets"),
    ParameterDescriptor::optional("EnableImageAccl")
        .with_kind(Kind::Boolean)
        .with_location(Location::Form),
    ParameterDescriptor::optional("TriggerConfig"),
    ParameterDescriptor::optional("ConcurrencyPolicy")
        .with_known_values(&["Allow", "Forbid", "Replace"]),
    ParameterDescriptor::optional("Timeout").with_kind(Kind::Int64),
    ParameterDescriptor::optional("BackoffLimit").with_kind(Kind::Int64),
    ParameterDescriptor::optional("Slice").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("SliceEnvs"),
    ParameterDescriptor::optional("Replicas"),
    ParameterDescriptor::optional("RefAppId"),
    ParameterDescriptor::optional("ProgrammingLanguage"),
    ParameterDescriptor::optional("Python"),
    ParameterDescriptor::optional("PythonModules"),
    ParameterDescriptor::optional("NasConfigs"),
    ParameterDescriptor::optional("BestEffortType"),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Updates a job template.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/UpdateJob).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct UpdateJob {
    app_id: Option<String>,
    jdk: Option<String>,
    web_container: Option<String>,
    package_version: Option<String>,
    package_url: Option<String>,
    image_url: Option<String>,
    command: Option<String>,
    command_args: Option<String>,
    envs: Option<String>,
    custom_host_alias: Option<String>,
    jar_start_options: Option<String>,
    jar_start_args: Option<String>,
    edas_container_version: Option<String>,
    sls_configs: Option<String>,
    timezone: Option<String>,
    nas_id: Option<String>,
    mount_host: Option<String>,
    mount_desc: Option<String>,
    post_start: Option<String>,
    pre_stop: Option<String>,
    war_start_options: Option<String>,
    config_map_mount_desc: Option<String>,
    termination_grace_period_seconds: Option<i32>,
    php_config_location: Option<String>,
    php_config: Option<String>,
    tomcat_config: Option<String>,
    oss_mount_descs: Option<String>,
    oss_ak_id: Option<String>,
    oss_ak_secret: Option<SecretString>,
    php: Option<String>,
    acr_instance_id: Option<String>,
    acr_assume_role_arn: Option<String>,
    image_pull_secrets: Option<String>,
    enable_image_accl: Option<bool>,
    trigger_config: Option<String>,
    concurrency_policy: Option<ConcurrencyPolicy>,
    timeout: Option<i64>,
    backoff_limit: Option<i64>,
    slice: Option<bool>,
    slice_envs: Option<String>,
    replicas: Option<String>,
    ref_app_id: Option<String>,
    programming_language: Option<String>,
    python: Option<String>,
    python_modules: Option<String>,
    nas_configs: Option<String>,
    best_effort_type: Option<String>,
    extra_query: ExtraQuery,
}

impl UpdateJob {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// JDK of the application.
    pub fn jdk(mut self, jdk: impl Into<String>) -> Self {
        self.jdk = Some(jdk.into());
        self
    }

    /// Version of Tomcat.
    pub fn web_container(mut self, web_container: impl Into<String>) -> Self {
        self.web_container = Some(web_container.into());
        self
    }

    /// Version of the package.
    pub fn package_version(mut self, package_version: impl Into<String>) -> Self {
        self.package_version = Some(package_version.into());
        self
    }

    /// Package URL.
    pub fn package_url(mut self, package_url: impl Into<String>) -> Self {
        self.package_url = Some(package_url.into());
        self
    }

    /// Image URL.
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Command that starts the container.
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.command = Some(command.into());
        self
    }

    /// Arguments of the command that starts the container.
    pub fn command_args(mut self, command_args: impl Into<String>) -> Self {
        self.command_args = Some(command_args.into());
        self
    }

    /// Environment variables, as JSON.
    pub fn envs(mut self, envs: impl Into<String>) -> Self {
        self.envs = Some(envs.into());
        self
    }

    /// Entries of the `hosts` file of the containers, as JSON.
    pub fn custom_host_alias(mut self, custom_host_alias: impl Into<String>) -> Self {
        self.custom_host_alias = Some(custom_host_alias.into());
        self
    }

    /// JVM options of the application that a JAR starts.
    pub fn jar_start_options(mut self, jar_start_options: impl Into<String>) -> Self {
        self.jar_start_options = Some(jar_start_options.into());
        self
    }

    /// Arguments of the application that a JAR starts.
    pub fn jar_start_args(mut self, jar_start_args: impl Into<String>) -> Self {
        self.jar_start_args = Some(jar_start_args.into());
        self
    }

    /// EDAS container version.
    pub fn edas_container_version(mut self, edas_container_version: impl Into<String>) -> Self {
        self.edas_container_version = Some(edas_container_version.into());
        self
    }

    /// Log collection to SLS, as JSON.
    pub fn sls_configs(mut self, sls_configs: impl Into<String>) -> Self {
        self.sls_configs = Some(sls_configs.into());
        self
    }

    /// Time zone.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// ID of the NAS file system.
    pub fn nas_id(mut self, nas_id: impl Into<String>) -> Self {
        self.nas_id = Some(nas_id.into());
        self
    }

    /// Mount target of the NAS file system.
    pub fn mount_host(mut self, mount_host: impl Into<String>) -> Self {
        self.mount_host = Some(mount_host.into());
        self
    }

    /// NAS mounts.
    pub fn mount_desc(mut self, mount_desc: impl Into<String>) -> Self {
        self.mount_desc = Some(mount_desc.into());
        self
    }

    /// Hook that runs after a container has started, as JSON.
    pub fn post_start(mut self, post_start: impl Into<String>) -> Self {
        self.post_start = Some(post_start.into());
        self
    }

    /// Hook that runs before a container stops, as JSON.
    pub fn pre_stop(mut self, pre_stop: impl Into<String>) -> Self {
        self.pre_stop = Some(pre_stop.into());
        self
    }

    /// JVM options of the application that a WAR starts.
    pub fn war_start_options(mut self, war_start_options: impl Into<String>) -> Self {
        self.war_start_options = Some(war_start_options.into());
        self
    }

    /// `ConfigMap` mounts. Sent in the form.
    pub fn config_map_mount_desc(mut self, config_map_mount_desc: impl Into<String>) -> Self {
        self.config_map_mount_desc = Some(config_map_mount_desc.into());
        self
    }

    /// Termination grace period, in seconds. Limits: at least 0 and at most 6000.
    pub fn termination_grace_period_seconds(
        mut self,
        termination_grace_period_seconds: i32,
    ) -> Self {
        self.termination_grace_period_seconds = Some(termination_grace_period_seconds);
        self
    }

    /// Path of the PHP configuration file.
    pub fn php_config_location(mut self, php_config_location: impl Into<String>) -> Self {
        self.php_config_location = Some(php_config_location.into());
        self
    }

    /// Content of the PHP configuration file. Sent in the form.
    pub fn php_config(mut self, php_config: impl Into<String>) -> Self {
        self.php_config = Some(php_config.into());
        self
    }

    /// Tomcat configuration, as JSON.
    pub fn tomcat_config(mut self, tomcat_config: impl Into<String>) -> Self {
        self.tomcat_config = Some(tomcat_config.into());
        self
    }

    /// OSS mounts. Sent in the form.
    pub fn oss_mount_descs(mut self, oss_mount_descs: impl Into<String>) -> Self {
        self.oss_mount_descs = Some(oss_mount_descs.into());
        self
    }

    /// ID of the access key for OSS. Sent in the form.
    pub fn oss_ak_id(mut self, oss_ak_id: impl Into<String>) -> Self {
        self.oss_ak_id = Some(oss_ak_id.into());
        self
    }

    /// Secret of the access key for OSS. Sent in the form. Secret: never shown by `Debug`.
    pub fn oss_ak_secret(mut self, oss_ak_secret: impl Into<SecretString>) -> Self {
        self.oss_ak_secret = Some(oss_ak_secret.into());
        self
    }

    /// PHP runtime of the application. Sent in the form.
    pub fn php(mut self, php: impl Into<String>) -> Self {
        self.php = Some(php.into());
        self
    }

    /// ID of the ACR Enterprise Edition instance. Sent in the form.
    pub fn acr_instance_id(mut self, acr_instance_id: impl Into<String>) -> Self {
        self.acr_instance_id = Some(acr_instance_id.into());
        self
    }

    /// ARN of the RAM role to assume for images of another account's ACR.
    pub fn acr_assume_role_arn(mut self, acr_assume_role_arn: impl Into<String>) -> Self {
        self.acr_assume_role_arn = Some(acr_assume_role_arn.into());
        self
    }

    /// Secret with which images are pulled.
    pub fn image_pull_secrets(mut self, image_pull_secrets: impl Into<String>) -> Self {
        self.image_pull_secrets = Some(image_pull_secrets.into());
        self
    }

    /// Whether image acceleration is enabled. Sent in the form.
    pub fn enable_image_accl(mut self, enable_image_accl: bool) -> Self {
        self.enable_image_accl = Some(enable_image_accl);
        self
    }

    /// Trigger configuration.
    pub fn trigger_config(mut self, trigger_config: impl Into<String>) -> Self {
        self.trigger_config = Some(trigger_config.into());
        self
    }

    /// Concurrency policy.
    pub fn concurrency_policy(mut self, concurrency_policy: impl Into<ConcurrencyPolicy>) -> Self {
        self.concurrency_policy = Some(concurrency_policy.into());
        self
    }

    /// Timeout.
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Number of retries before the job counts as failed.
    pub fn backoff_limit(mut self, backoff_limit: i64) -> Self {
        self.backoff_limit = Some(backoff_limit);
        self
    }

    /// Whether the job is split into slices.
    pub fn slice(mut self, slice: bool) -> Self {
        self.slice = Some(slice);
        self
    }

    /// Environment variables of the slices.
    pub fn slice_envs(mut self, slice_envs: impl Into<String>) -> Self {
        self.slice_envs = Some(slice_envs.into());
        self
    }

    /// Number of instances.
    pub fn replicas(mut self, replicas: impl Into<String>) -> Self {
        self.replicas = Some(replicas.into());
        self
    }

    /// ID of the referenced application.
    pub fn ref_app_id(mut self, ref_app_id: impl Into<String>) -> Self {
        self.ref_app_id = Some(ref_app_id.into());
        self
    }

    /// Programming language.
    pub fn programming_language(mut self, programming_language: impl Into<String>) -> Self {
        self.programming_language = Some(programming_language.into());
        self
    }

    /// Python runtime of the application.
    pub fn python(mut self, python: impl Into<String>) -> Self {
        self.python = Some(python.into());
        self
    }

    /// Python modules to install.
    pub fn python_modules(mut self, python_modules: impl Into<String>) -> Self {
        self.python_modules = Some(python_modules.into());
        self
    }

    /// NAS mounts, as JSON.
    pub fn nas_configs(mut self, nas_configs: impl Into<String>) -> Self {
        self.nas_configs = Some(nas_configs.into());
        self
    }

    /// Best effort type.
    pub fn best_effort_type(mut self, best_effort_type: impl Into<String>) -> Self {
        self.best_effort_type = Some(best_effort_type.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for UpdateJob {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "Jdk" => &mut self.jdk,
            "WebContainer" => &mut self.web_container,
            "PackageVersion" => &mut self.package_version,
            "PackageUrl" => &mut self.package_url,
            "ImageUrl" => &mut self.image_url,
            "Command" => &mut self.command,
            "CommandArgs" => &mut self.command_args,
            "Envs" => &mut self.envs,
            "CustomHostAlias" => &mut self.custom_host_alias,
            "JarStartOptions" => &mut self.jar_start_options,
            "JarStartArgs" => &mut self.jar_start_args,
            "EdasContainerVersion" => &mut self.edas_container_version,
            "SlsConfigs" => &mut self.sls_configs,
            "Timezone" => &mut self.timezone,
            "NasId" => &mut self.nas_id,
            "MountHost" => &mut self.mount_host,
            "MountDesc" => &mut self.mount_desc,
            "PostStart" => &mut self.post_start,
            "PreStop" => &mut self.pre_stop,
            "WarStartOptions" => &mut self.war_start_options,
            "ConfigMapMountDesc" => &mut self.config_map_mount_desc,
            "TerminationGracePeriodSeconds" => &mut self.termination_grace_period_seconds,
            "PhpConfigLocation" => &mut self.php_config_location,
            "PhpConfig" => &mut self.php_config,
            "TomcatConfig" => &mut self.tomcat_config,
            "OssMountDescs" => &mut self.oss_mount_descs,
            "OssAkId" => &mut self.oss_ak_id,
            "OssAkSecret" => &mut self.oss_ak_secret,
            "Php" => &mut self.php,
            "AcrInstanceId" => &mut self.acr_instance_id,
            "AcrAssumeRoleArn" => &mut self.acr_assume_role_arn,
            "ImagePullSecrets" => &mut self.image_pull_secrets,
            "EnableImageAccl" => &mut self.enable_image_accl,
            "TriggerConfig" => &mut self.trigger_config,
            "ConcurrencyPolicy" => &mut self.concurrency_policy,
            "Timeout" => &mut self.timeout,
            "BackoffLimit" => &mut self.backoff_limit,
            "Slice" => &mut self.slice,
            "SliceEnvs" => &mut self.slice_envs,
            "Replicas" => &mut self.replicas,
            "RefAppId" => &mut self.ref_app_id,
            "ProgrammingLanguage" => &mut self.programming_language,
            "Python" => &mut self.python,
            "PythonModules" => &mut self.python_modules,
            "NasConfigs" => &mut self.nas_configs,
            "BestEffortType" => &mut self.best_effort_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("Jdk", self.jdk.value());
        visitor("WebContainer", self.web_container.value());
        visitor("PackageVersion", self.package_version.value());
        visitor("PackageUrl", self.package_url.value());
        visitor("ImageUrl", self.image_url.value());
        visitor("Command", self.command.value());
        visitor("CommandArgs", self.command_args.value());
        visitor("Envs", self.envs.value());
        visitor("CustomHostAlias", self.custom_host_alias.value());
        visitor("JarStartOptions", self.jar_start_options.value());
        visitor("JarStartArgs", self.jar_start_args.value());
        visitor("EdasContainerVersion", self.edas_container_version.value());
        visitor("SlsConfigs", self.sls_configs.value());
        visitor("Timezone", self.timezone.value());
        visitor("NasId", self.nas_id.value());
        visitor("MountHost", self.mount_host.value());
        visitor("MountDesc", self.mount_desc.value());
        visitor("PostStart", self.post_start.value());
        visitor("PreStop", self.pre_stop.value());
        visitor("WarStartOptions", self.war_start_options.value());
        visitor("ConfigMapMountDesc", self.config_map_mount_desc.value());
        visitor(
            "TerminationGracePeriodSeconds",
            self.termination_grace_period_seconds.value(),
        );
        visitor("PhpConfigLocation", self.php_config_location.value());
        visitor("PhpConfig", self.php_config.value());
        visitor("TomcatConfig", self.tomcat_config.value());
        visitor("OssMountDescs", self.oss_mount_descs.value());
        visitor("OssAkId", self.oss_ak_id.value());
        visitor("OssAkSecret", self.oss_ak_secret.value());
        visitor("Php", self.php.value());
        visitor("AcrInstanceId", self.acr_instance_id.value());
        visitor("AcrAssumeRoleArn", self.acr_assume_role_arn.value());
        visitor("ImagePullSecrets", self.image_pull_secrets.value());
        visitor("EnableImageAccl", self.enable_image_accl.value());
        visitor("TriggerConfig", self.trigger_config.value());
        visitor("ConcurrencyPolicy", self.concurrency_policy.value());
        visitor("Timeout", self.timeout.value());
        visitor("BackoffLimit", self.backoff_limit.value());
        visitor("Slice", self.slice.value());
        visitor("SliceEnvs", self.slice_envs.value());
        visitor("Replicas", self.replicas.value());
        visitor("RefAppId", self.ref_app_id.value());
        visitor("ProgrammingLanguage", self.programming_language.value());
        visitor("Python", self.python.value());
        visitor("PythonModules", self.python_modules.value());
        visitor("NasConfigs", self.nas_configs.value());
        visitor("BestEffortType", self.best_effort_type.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for UpdateJob {
    type Output = UpdateJobResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`UpdateJob`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpdateJobResponse {
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

impl model::Object for UpdateJobResponse {
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
    /// Concurrency policy: a parameter of [`UpdateJob`].
    pub enum ConcurrencyPolicy {
        /// Allow.
        Allow = "Allow",
        /// Forbid.
        Forbid = "Forbid",
        /// Replace.
        Replace = "Replace",
    }
}

/// `Data` in the response of [`UpdateJob`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the application.
    pub app_id: Option<String>,
    /// ID of the change order.
    pub change_order_id: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "ChangeOrderId" => &mut self.change_order_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("ChangeOrderId", self.change_order_id.value());
    }
}
