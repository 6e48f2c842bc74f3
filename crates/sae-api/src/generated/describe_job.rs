//! [`DescribeJob`] and its response. Needs the feature `DescribeJob`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeJob`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeJob",
    Method::GET,
    "/pop/v1/sam/job/describeJob",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::optional("JobId"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes a job template.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeJob).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeJob {
    app_id: Option<String>,
    job_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeJob {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// ID of the job.
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeJob {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "JobId" => &mut self.job_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("JobId", self.job_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeJob {
    type Output = DescribeJobResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribeJob`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeJobResponse {
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

impl model::Object for DescribeJobResponse {
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

/// `Data` in the response of [`DescribeJob`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ARN of the RAM role to assume for images of another account's ACR.
    pub acr_assume_role_arn: Option<String>,
    /// ID of the ACR Enterprise Edition instance.
    pub acr_instance_id: Option<String>,
    /// Description of the application.
    pub app_description: Option<String>,
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// Number of retries before the job counts as failed.
    pub backoff_limit: Option<i64>,
    /// Best effort type.
    pub best_effort_type: Option<String>,
    /// Command that starts the container.
    pub command: Option<String>,
    /// Arguments of the command that starts the container.
    pub command_args: Option<String>,
    /// Concurrency policy.
    pub concurrency_policy: Option<ConcurrencyPolicy>,
    /// `ConfigMap` mounts.
    pub config_map_mount_desc: Vec<ConfigMapMountDesc>,
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<i64>,
    /// Entries of the `hosts` file of the containers, as JSON.
    pub custom_host_alias: Option<String>,
    /// EDAS container version.
    pub edas_container_version: Option<String>,
    /// Environment variables, as JSON.
    pub envs: Option<String>,
    /// Secret with which images are pulled.
    pub image_pull_secrets: Option<String>,
    /// Image URL.
    pub image_url: Option<String>,
    /// Arguments of the application that a JAR starts.
    pub jar_start_args: Option<String>,
    /// JVM options of the application that a JAR starts.
    pub jar_start_options: Option<String>,
    /// JDK of the application.
    pub jdk: Option<String>,
    /// Memory of an instance, in MiB.
    pub memory: Option<i64>,
    /// NAS mounts.
    pub mount_desc: Vec<MountDesc>,
    /// Mount target of the NAS file system.
    pub mount_host: Option<String>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// NAS mounts, as JSON.
    pub nas_configs: Option<String>,
    /// ID of the NAS file system.
    pub nas_id: Option<String>,
    /// ID of the access key for OSS.
    pub oss_ak_id: Option<String>,
    /// Secret of the access key for OSS. Secret: never shown by `Debug`.
    pub oss_ak_secret: Option<SecretString>,
    /// OSS mounts.
    pub oss_mount_descs: Vec<OssMountDesc>,
    /// Package type.
    pub package_type: Option<String>,
    /// Package URL.
    pub package_url: Option<String>,
    /// Version of the package.
    pub package_version: Option<String>,
    /// Content of the PHP configuration file.
    pub php_config: Option<String>,
    /// Path of the PHP configuration file.
    pub php_config_location: Option<String>,
    /// Hook that runs after a container has started, as JSON.
    pub post_start: Option<String>,
    /// Hook that runs before a container stops, as JSON.
    pub pre_stop: Option<String>,
    /// Programming language.
    pub programming_language: Option<ProgrammingLanguage>,
    /// Public webhook URLs.
    pub public_web_hook_urls: Vec<String>,
    /// Python runtime of the application.
    pub python: Option<String>,
    /// Python modules to install.
    pub python_modules: Option<String>,
    /// ID of the referenced application.
    pub ref_app_id: Option<String>,
    /// IDs of the applications that refer to it.
    pub refed_app_ids: Vec<String>,
    /// ID of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
    /// Number of instances.
    pub replicas: Option<i64>,
    /// ID of the security group.
    pub security_group_id: Option<String>,
    /// Whether the job is split into slices.
    pub slice: Option<bool>,
    /// Environment variables of the slices.
    pub slice_envs: Option<String>,
    /// Log collection to SLS, as JSON.
    pub sls_configs: Option<String>,
    /// Whether the job is suspended.
    pub suspend: Option<bool>,
    /// Tags.
    pub tags: Vec<Tag>,
    /// Termination grace period, in seconds.
    pub termination_grace_period_seconds: Option<i64>,
    /// Timeout.
    pub timeout: Option<i64>,
    /// Time zone.
    pub timezone: Option<String>,
    /// Tomcat configuration, as JSON.
    pub tomcat_config: Option<String>,
    /// Trigger configuration.
    pub trigger_config: Option<String>,
    /// ID of the vSwitch.
    pub v_switch_id: Option<String>,
    /// ID of the VPC.
    pub vpc_id: Option<String>,
    /// VPC webhook URLs.
    pub vpc_web_hook_urls: Vec<String>,
    /// JVM options of the application that a WAR starts.
    pub war_start_options: Option<String>,
    /// Version of Tomcat.
    pub web_container: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AcrAssumeRoleArn" => &mut self.acr_assume_role_arn,
            "AcrInstanceId" => &mut self.acr_instance_id,
            "AppDescription" => &mut self.app_description,
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "BackoffLimit" => &mut self.backoff_limit,
            "BestEffortType" => &mut self.best_effort_type,
            "Command" => &mut self.command,
            "CommandArgs" => &mut self.command_args,
            "ConcurrencyPolicy" => &mut self.concurrency_policy,
            "ConfigMapMountDesc" => &mut self.config_map_mount_desc,
            "Cpu" => &mut self.cpu,
            "CustomHostAlias" => &mut self.custom_host_alias,
            "EdasContainerVersion" => &mut self.edas_container_version,
            "Envs" => &mut self.envs,
            "ImagePullSecrets" => &mut self.image_pull_secrets,
            "ImageUrl" => &mut self.image_url,
            "JarStartArgs" => &mut self.jar_start_args,
            "JarStartOptions" => &mut self.jar_start_options,
            "Jdk" => &mut self.jdk,
            "Memory" => &mut self.memory,
            "MountDesc" => &mut self.mount_desc,
            "MountHost" => &mut self.mount_host,
            "NamespaceId" => &mut self.namespace_id,
            "NasConfigs" => &mut self.nas_configs,
            "NasId" => &mut self.nas_id,
            "OssAkId" => &mut self.oss_ak_id,
            "OssAkSecret" => &mut self.oss_ak_secret,
            "OssMountDescs" => &mut self.oss_mount_descs,
            "PackageType" => &mut self.package_type,
            "PackageUrl" => &mut self.package_url,
            "PackageVersion" => &mut self.package_version,
            "PhpConfig" => &mut self.php_config,
            "PhpConfigLocation" => &mut self.php_config_location,
            "PostStart" => &mut self.post_start,
            "PreStop" => &mut self.pre_stop,
            "ProgrammingLanguage" => &mut self.programming_language,
            "PublicWebHookUrls" => &mut self.public_web_hook_urls,
            "Python" => &mut self.python,
            "PythonModules" => &mut self.python_modules,
            "RefAppId" => &mut self.ref_app_id,
            "RefedAppIds" => &mut self.refed_app_ids,
            "RegionId" => &mut self.region_id,
            "Replicas" => &mut self.replicas,
            "SecurityGroupId" => &mut self.security_group_id,
            "Slice" => &mut self.slice,
            "SliceEnvs" => &mut self.slice_envs,
            "SlsConfigs" => &mut self.sls_configs,
            "Suspend" => &mut self.suspend,
            "Tags" => &mut self.tags,
            "TerminationGracePeriodSeconds" => &mut self.termination_grace_period_seconds,
            "Timeout" => &mut self.timeout,
            "Timezone" => &mut self.timezone,
            "TomcatConfig" => &mut self.tomcat_config,
            "TriggerConfig" => &mut self.trigger_config,
            "VSwitchId" => &mut self.v_switch_id,
            "VpcId" => &mut self.vpc_id,
            "VpcWebHookUrls" => &mut self.vpc_web_hook_urls,
            "WarStartOptions" => &mut self.war_start_options,
            "WebContainer" => &mut self.web_container,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AcrAssumeRoleArn", self.acr_assume_role_arn.value());
        visitor("AcrInstanceId", self.acr_instance_id.value());
        visitor("AppDescription", self.app_description.value());
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
        visitor("BackoffLimit", self.backoff_limit.value());
        visitor("BestEffortType", self.best_effort_type.value());
        visitor("Command", self.command.value());
        visitor("CommandArgs", self.command_args.value());
        visitor("ConcurrencyPolicy", self.concurrency_policy.value());
        visitor("ConfigMapMountDesc", self.config_map_mount_desc.value());
        visitor("Cpu", self.cpu.value());
        visitor("CustomHostAlias", self.custom_host_alias.value());
        visitor("EdasContainerVersion", self.edas_container_version.value());
        visitor("Envs", self.envs.value());
        visitor("ImagePullSecrets", self.image_pull_secrets.value());
        visitor("ImageUrl", self.image_url.value());
        visitor("JarStartArgs", self.jar_start_args.value());
        visitor("JarStartOptions", self.jar_start_options.value());
        visitor("Jdk", self.jdk.value());
        visitor("Memory", self.memory.value());
        visitor("MountDesc", self.mount_desc.value());
        visitor("MountHost", self.mount_host.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("NasConfigs", self.nas_configs.value());
        visitor("NasId", self.nas_id.value());
        visitor("OssAkId", self.oss_ak_id.value());
        visitor("OssAkSecret", self.oss_ak_secret.value());
        visitor("OssMountDescs", self.oss_mount_descs.value());
        visitor("PackageType", self.package_type.value());
        visitor("PackageUrl", self.package_url.value());
        visitor("PackageVersion", self.package_version.value());
        visitor("PhpConfig", self.php_config.value());
        visitor("PhpConfigLocation", self.php_config_location.value());
        visitor("PostStart", self.post_start.value());
        visitor("PreStop", self.pre_stop.value());
        visitor("ProgrammingLanguage", self.programming_language.value());
        visitor("PublicWebHookUrls", self.public_web_hook_urls.value());
        visitor("Python", self.python.value());
        visitor("PythonModules", self.python_modules.value());
        visitor("RefAppId", self.ref_app_id.value());
        visitor("RefedAppIds", self.refed_app_ids.value());
        visitor("RegionId", self.region_id.value());
        visitor("Replicas", self.replicas.value());
        visitor("SecurityGroupId", self.security_group_id.value());
        visitor("Slice", self.slice.value());
        visitor("SliceEnvs", self.slice_envs.value());
        visitor("SlsConfigs", self.sls_configs.value());
        visitor("Suspend", self.suspend.value());
        visitor("Tags", self.tags.value());
        visitor(
            "TerminationGracePeriodSeconds",
            self.termination_grace_period_seconds.value(),
        );
        visitor("Timeout", self.timeout.value());
        visitor("Timezone", self.timezone.value());
        visitor("TomcatConfig", self.tomcat_config.value());
        visitor("TriggerConfig", self.trigger_config.value());
        visitor("VSwitchId", self.v_switch_id.value());
        visitor("VpcId", self.vpc_id.value());
        visitor("VpcWebHookUrls", self.vpc_web_hook_urls.value());
        visitor("WarStartOptions", self.war_start_options.value());
        visitor("WebContainer", self.web_container.value());
    }
}

known_values! {
    /// Concurrency policy in the response of [`DescribeJob`].
    pub enum ConcurrencyPolicy {
        /// Allow.
        Allow = "Allow",
        /// Forbid.
        Forbid = "Forbid",
        /// Replace.
        Replace = "Replace",
    }
}

/// An item of `Data.ConfigMapMountDesc` in the response of [`DescribeJob`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfigMapMountDesc {
    /// ID of the ConfigMap.
    pub config_map_id: Option<i64>,
    /// Name of the ConfigMap.
    pub config_map_name: Option<String>,
    /// Key.
    pub key: Option<String>,
    /// Mount path.
    pub mount_path: Option<String>,
}

impl model::Object for ConfigMapMountDesc {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ConfigMapId" => &mut self.config_map_id,
            "ConfigMapName" => &mut self.config_map_name,
            "Key" => &mut self.key,
            "MountPath" => &mut self.mount_path,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ConfigMapId", self.config_map_id.value());
        visitor("ConfigMapName", self.config_map_name.value());
        visitor("Key", self.key.value());
        visitor("MountPath", self.mount_path.value());
    }
}

/// An item of `Data.MountDesc` in the response of [`DescribeJob`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MountDesc {
    /// Mount path.
    pub mount_path: Option<String>,
    /// NAS path.
    pub nas_path: Option<String>,
}

impl model::Object for MountDesc {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MountPath" => &mut self.mount_path,
            "NasPath" => &mut self.nas_path,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MountPath", self.mount_path.value());
        visitor("NasPath", self.nas_path.value());
    }
}

/// An item of `Data.OssMountDescs` in the response of [`DescribeJob`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OssMountDesc {
    /// Name of the OSS bucket.
    pub bucket_name: Option<String>,
    /// Directory in the OSS bucket.
    pub bucket_path: Option<String>,
    /// Mount path.
    pub mount_path: Option<String>,
    /// Whether the mount is read-only.
    pub read_only: Option<bool>,
}

impl model::Object for OssMountDesc {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "bucketName" => &mut self.bucket_name,
            "bucketPath" => &mut self.bucket_path,
            "mountPath" => &mut self.mount_path,
            "readOnly" => &mut self.read_only,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("bucketName", self.bucket_name.value());
        visitor("bucketPath", self.bucket_path.value());
        visitor("mountPath", self.mount_path.value());
        visitor("readOnly", self.read_only.value());
    }
}

known_values! {
    /// Programming language in the response of [`DescribeJob`].
    pub enum ProgrammingLanguage {
        /// `java`.
        Java = "java",
        /// `other`.
        Other2 = "other",
        /// `php`.
        Php = "php",
        /// `python`.
        Python = "python",
    }
}

/// An item of `Data.Tags` in the response of [`DescribeJob`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tag {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
}

impl model::Object for Tag {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Key" => &mut self.key,
            "Value" => &mut self.value,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Key", self.key.value());
        visitor("Value", self.value.value());
    }
}
