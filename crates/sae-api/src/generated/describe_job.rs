//! `DescribeJob` and what it answers. Needs the feature `DescribeJob`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DescribeJob`].
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

/// Describes job.
///
/// The vendor describes it [here](https://api.aliyun.com/document/sae/2019-05-06/DescribeJob).
///
/// Needs the feature `DescribeJob`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeJob {
    app_id: Option<String>,
    job_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeJob {
    /// The operation with what it requires.
    ///
    /// - `app_id`: id of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// Id of the job.
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Adds a query parameter that this model does not know.
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

/// What [`DescribeJob`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeJobResponse {
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

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// The member `AcrAssumeRoleArn`.
    pub acr_assume_role_arn: Option<String>,
    /// The member `AcrInstanceId`.
    pub acr_instance_id: Option<String>,
    /// Description of the application.
    pub app_description: Option<String>,
    /// Id of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// The member `BackoffLimit`.
    pub backoff_limit: Option<i64>,
    /// The member `BestEffortType`.
    pub best_effort_type: Option<String>,
    /// The member `Command`.
    pub command: Option<String>,
    /// The member `CommandArgs`.
    pub command_args: Option<String>,
    /// The member `ConcurrencyPolicy`.
    pub concurrency_policy: Option<ConcurrencyPolicy>,
    /// The member `ConfigMapMountDesc`.
    pub config_map_mount_desc: Vec<ConfigMapMountDesc>,
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<i64>,
    /// The member `CustomHostAlias`.
    pub custom_host_alias: Option<String>,
    /// The member `EdasContainerVersion`.
    pub edas_container_version: Option<String>,
    /// The member `Envs`.
    pub envs: Option<String>,
    /// The member `ImagePullSecrets`.
    pub image_pull_secrets: Option<String>,
    /// Address of the image.
    pub image_url: Option<String>,
    /// The member `JarStartArgs`.
    pub jar_start_args: Option<String>,
    /// The member `JarStartOptions`.
    pub jar_start_options: Option<String>,
    /// The member `Jdk`.
    pub jdk: Option<String>,
    /// Memory of an instance, in MiB.
    pub memory: Option<i64>,
    /// The member `MountDesc`.
    pub mount_desc: Vec<MountDesc>,
    /// The member `MountHost`.
    pub mount_host: Option<String>,
    /// Id of the namespace.
    pub namespace_id: Option<String>,
    /// The member `NasConfigs`.
    pub nas_configs: Option<String>,
    /// The member `NasId`.
    pub nas_id: Option<String>,
    /// Id of the access key for OSS.
    pub oss_ak_id: Option<String>,
    /// Secret of the access key for OSS.
    pub oss_ak_secret: Option<SecretString>,
    /// The member `OssMountDescs`.
    pub oss_mount_descs: Vec<OssMountDesc>,
    /// The member `PackageType`.
    pub package_type: Option<String>,
    /// The member `PackageUrl`.
    pub package_url: Option<String>,
    /// The member `PackageVersion`.
    pub package_version: Option<String>,
    /// The member `PhpConfig`.
    pub php_config: Option<String>,
    /// The member `PhpConfigLocation`.
    pub php_config_location: Option<String>,
    /// The member `PostStart`.
    pub post_start: Option<String>,
    /// The member `PreStop`.
    pub pre_stop: Option<String>,
    /// The member `ProgrammingLanguage`.
    pub programming_language: Option<ProgrammingLanguage>,
    /// The member `PublicWebHookUrls`.
    pub public_web_hook_urls: Vec<String>,
    /// The member `Python`.
    pub python: Option<String>,
    /// The member `PythonModules`.
    pub python_modules: Option<String>,
    /// The member `RefAppId`.
    pub ref_app_id: Option<String>,
    /// The member `RefedAppIds`.
    pub refed_app_ids: Vec<String>,
    /// Id of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
    /// How many instances there are to be.
    pub replicas: Option<i64>,
    /// Id of the security group.
    pub security_group_id: Option<String>,
    /// The member `Slice`.
    pub slice: Option<bool>,
    /// The member `SliceEnvs`.
    pub slice_envs: Option<String>,
    /// The member `SlsConfigs`.
    pub sls_configs: Option<String>,
    /// The member `Suspend`.
    pub suspend: Option<bool>,
    /// The member `Tags`.
    pub tags: Vec<Tag>,
    /// The member `TerminationGracePeriodSeconds`.
    pub termination_grace_period_seconds: Option<i64>,
    /// The member `Timeout`.
    pub timeout: Option<i64>,
    /// The member `Timezone`.
    pub timezone: Option<String>,
    /// The member `TomcatConfig`.
    pub tomcat_config: Option<String>,
    /// The member `TriggerConfig`.
    pub trigger_config: Option<String>,
    /// Id of the vSwitch.
    pub v_switch_id: Option<String>,
    /// Id of the VPC.
    pub vpc_id: Option<String>,
    /// The member `VpcWebHookUrls`.
    pub vpc_web_hook_urls: Vec<String>,
    /// The member `WarStartOptions`.
    pub war_start_options: Option<String>,
    /// The member `WebContainer`.
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
    /// Values of `ConcurrencyPolicy`.
    pub enum ConcurrencyPolicy {
        /// The value `Allow`.
        Allow = "Allow",
        /// The value `Forbid`.
        Forbid = "Forbid",
        /// The value `Replace`.
        Replace = "Replace",
    }
}

/// What stands in `ConfigMapMountDesc`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfigMapMountDesc {
    /// Id of the `ConfigMap`.
    pub config_map_id: Option<i64>,
    /// The member `ConfigMapName`.
    pub config_map_name: Option<String>,
    /// The member `Key`.
    pub key: Option<String>,
    /// The member `MountPath`.
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

/// What stands in `MountDesc`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MountDesc {
    /// The member `MountPath`.
    pub mount_path: Option<String>,
    /// The member `NasPath`.
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

/// What stands in `OssMountDescs`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OssMountDesc {
    /// The member `bucketName`.
    pub bucket_name: Option<String>,
    /// The member `bucketPath`.
    pub bucket_path: Option<String>,
    /// The member `mountPath`.
    pub mount_path: Option<String>,
    /// The member `readOnly`.
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
    /// Values of `ProgrammingLanguage`.
    pub enum ProgrammingLanguage {
        /// The value `java`.
        Java = "java",
        /// The value `other`.
        Other2 = "other",
        /// The value `php`.
        Php = "php",
        /// The value `python`.
        Python = "python",
    }
}

/// What stands in `Tags`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tag {
    /// The member `Key`.
    pub key: Option<String>,
    /// The member `Value`.
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
