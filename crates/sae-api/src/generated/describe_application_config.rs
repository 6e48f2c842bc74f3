//! `DescribeApplicationConfig` and what it answers. Needs the feature `DescribeApplicationConfig`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DescribeApplicationConfig`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeApplicationConfig",
    Method::GET,
    "/pop/v1/sam/app/describeApplicationConfig",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::optional("VersionId"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes application config.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/DescribeApplicationConfig).
///
/// Needs the feature `DescribeApplicationConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeApplicationConfig {
    app_id: Option<String>,
    version_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeApplicationConfig {
    /// The operation with what it requires.
    ///
    /// - `app_id`: id of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// The parameter `VersionId`.
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.version_id = Some(version_id.into());
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeApplicationConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "VersionId" => &mut self.version_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("VersionId", self.version_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeApplicationConfig {
    type Output = DescribeApplicationConfigResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DescribeApplicationConfig`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeApplicationConfigResponse {
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

impl model::Object for DescribeApplicationConfigResponse {
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
    /// The member `AgentVersion`.
    pub agent_version: Option<String>,
    /// The member `AlbIngressReadinessGate`.
    pub alb_ingress_readiness_gate: Option<String>,
    /// Description of the application.
    pub app_description: Option<String>,
    /// Id of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// The member `AppSource`.
    pub app_source: Option<String>,
    /// The member `AssociateEip`.
    pub associate_eip: Option<bool>,
    /// The member `BaseAppId`.
    pub base_app_id: Option<String>,
    /// The member `BatchWaitTime`.
    pub batch_wait_time: Option<i64>,
    /// The member `ClusterId`.
    pub cluster_id: Option<String>,
    /// The member `CmsServiceId`.
    pub cms_service_id: Option<String>,
    /// The member `Command`.
    pub command: Option<String>,
    /// The member `CommandArgs`.
    pub command_args: Option<String>,
    /// The member `ConfigMapMountDesc`.
    pub config_map_mount_desc: Vec<ConfigMapMountDesc>,
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<i64>,
    /// The member `CustomHostAlias`.
    pub custom_host_alias: Option<String>,
    /// The member `CustomImageNetworkType`.
    pub custom_image_network_type: Option<CustomImageNetworkType>,
    /// The member `DeploymentName`.
    pub deployment_name: Option<String>,
    /// The member `DiskSize`.
    pub disk_size: Option<i64>,
    /// The member `Dotnet`.
    pub dotnet: Option<String>,
    /// The member `EdasContainerVersion`.
    pub edas_container_version: Option<String>,
    /// The member `EmptyDirDesc`.
    pub empty_dir_desc: Vec<EmptyDirDesc>,
    /// The member `EnableAhas`.
    pub enable_ahas: Option<EnableAhas>,
    /// The member `EnableCpuBurst`.
    pub enable_cpu_burst: Option<EnableCpuBurst>,
    /// The member `EnableGreyTagRoute`.
    pub enable_grey_tag_route: Option<bool>,
    /// The member `EnableIdle`.
    pub enable_idle: Option<bool>,
    /// The member `EnableNamespaceAgentVersion`.
    pub enable_namespace_agent_version: Option<bool>,
    /// The member `EnableNewArms`.
    pub enable_new_arms: Option<bool>,
    /// The member `EnablePrometheus`.
    pub enable_prometheus: Option<bool>,
    /// The member `Envs`.
    pub envs: Option<String>,
    /// The member `GpuCount`.
    pub gpu_count: Option<String>,
    /// The member `GpuType`.
    pub gpu_type: Option<String>,
    /// The member `HeadlessPvtzDiscovery`.
    pub headless_pvtz_discovery: Option<String>,
    /// The member `Html`.
    pub html: Option<String>,
    /// The member `IdleHour`.
    pub idle_hour: Option<String>,
    /// The member `ImagePullSecrets`.
    pub image_pull_secrets: Option<String>,
    /// Address of the image.
    pub image_url: Option<String>,
    /// The member `InitContainersConfig`.
    pub init_containers_config: Vec<InitContainersConfig>,
    /// The member `IsStateful`.
    pub is_stateful: Option<bool>,
    /// The member `JarStartArgs`.
    pub jar_start_args: Option<String>,
    /// The member `JarStartOptions`.
    pub jar_start_options: Option<String>,
    /// The member `Jdk`.
    pub jdk: Option<Jdk>,
    /// The member `KafkaConfigs`.
    pub kafka_configs: Option<String>,
    /// The member `Labels`.
    pub labels: BTreeMap<String, String>,
    /// The member `Liveness`.
    pub liveness: Option<String>,
    /// The member `LokiConfigs`.
    pub loki_configs: Option<String>,
    /// The member `MaxSurgeInstanceRatio`.
    pub max_surge_instance_ratio: Option<i64>,
    /// The member `MaxSurgeInstances`.
    pub max_surge_instances: Option<i64>,
    /// Memory of an instance, in MiB.
    pub memory: Option<i64>,
    /// The member `MicroRegistration`.
    ///
    /// Known values: `0`, `1`, `2`.
    pub micro_registration: Option<String>,
    /// The member `MicroRegistrationConfig`.
    pub micro_registration_config: Option<String>,
    /// The member `MicroserviceEngineConfig`.
    pub microservice_engine_config: Option<String>,
    /// The member `MinReadyInstanceRatio`.
    pub min_ready_instance_ratio: Option<i64>,
    /// The member `MinReadyInstances`.
    pub min_ready_instances: Option<i64>,
    /// The member `MountDesc`.
    pub mount_desc: Vec<MountDesc>,
    /// The member `MountHost`.
    pub mount_host: Option<String>,
    /// The member `MseApplicationId`.
    pub mse_application_id: Option<String>,
    /// The member `MseApplicationName`.
    pub mse_application_name: Option<String>,
    /// Id of the namespace.
    pub namespace_id: Option<String>,
    /// The member `NasConfigs`.
    pub nas_configs: Option<String>,
    /// The member `NasId`.
    pub nas_id: Option<String>,
    /// The member `NewSaeVersion`.
    pub new_sae_version: Option<NewSaeVersion>,
    /// The member `OidcRoleName`.
    pub oidc_role_name: Option<String>,
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
    /// The member `Php`.
    pub php: Option<String>,
    /// The member `PhpArmsConfigLocation`.
    pub php_arms_config_location: Option<String>,
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
    /// The member `PvtzDiscovery`.
    pub pvtz_discovery: Option<String>,
    /// The member `Python`.
    pub python: Option<String>,
    /// The member `PythonModules`.
    pub python_modules: Option<String>,
    /// The member `RaspConfig`.
    pub rasp_config: Vec<RaspConfig>,
    /// The member `Readiness`.
    pub readiness: Option<String>,
    /// Id of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
    /// How many instances there are to be.
    pub replicas: Option<i64>,
    /// The member `ResourceType`.
    pub resource_type: Option<String>,
    /// The member `SecretMountDesc`.
    pub secret_mount_desc: Vec<SecretMountDesc>,
    /// Id of the security group.
    pub security_group_id: Option<String>,
    /// The member `ServiceTags`.
    pub service_tags: BTreeMap<String, String>,
    /// The member `SidecarContainersConfig`.
    pub sidecar_containers_config: Vec<SidecarContainersConfig>,
    /// The member `SlsConfigs`.
    pub sls_configs: Option<String>,
    /// The member `SlsLogEnvTags`.
    pub sls_log_env_tags: Option<String>,
    /// The member `StartupProbe`.
    pub startup_probe: Option<String>,
    /// The member `SwimlanePvtzDiscovery`.
    pub swimlane_pvtz_discovery: Option<String>,
    /// The member `Tags`.
    pub tags: Vec<Tag>,
    /// The member `TerminationGracePeriodSeconds`.
    pub termination_grace_period_seconds: Option<i64>,
    /// The member `Timezone`.
    pub timezone: Option<String>,
    /// The member `TomcatConfig`.
    pub tomcat_config: Option<String>,
    /// The member `UpdateStrategy`.
    pub update_strategy: Option<String>,
    /// Id of the vSwitch.
    pub v_switch_id: Option<String>,
    /// Id of the VPC.
    pub vpc_id: Option<String>,
    /// The member `WarStartOptions`.
    pub war_start_options: Option<String>,
    /// The member `WebContainer`.
    pub web_container: Option<WebContainer>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AcrAssumeRoleArn" => &mut self.acr_assume_role_arn,
            "AcrInstanceId" => &mut self.acr_instance_id,
            "AgentVersion" => &mut self.agent_version,
            "AlbIngressReadinessGate" => &mut self.alb_ingress_readiness_gate,
            "AppDescription" => &mut self.app_description,
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "AppSource" => &mut self.app_source,
            "AssociateEip" => &mut self.associate_eip,
            "BaseAppId" => &mut self.base_app_id,
            "BatchWaitTime" => &mut self.batch_wait_time,
            "ClusterId" => &mut self.cluster_id,
            "CmsServiceId" => &mut self.cms_service_id,
            "Command" => &mut self.command,
            "CommandArgs" => &mut self.command_args,
            "ConfigMapMountDesc" => &mut self.config_map_mount_desc,
            "Cpu" => &mut self.cpu,
            "CustomHostAlias" => &mut self.custom_host_alias,
            "CustomImageNetworkType" => &mut self.custom_image_network_type,
            "DeploymentName" => &mut self.deployment_name,
            "DiskSize" => &mut self.disk_size,
            "Dotnet" => &mut self.dotnet,
            "EdasContainerVersion" => &mut self.edas_container_version,
            "EmptyDirDesc" => &mut self.empty_dir_desc,
            "EnableAhas" => &mut self.enable_ahas,
            "EnableCpuBurst" => &mut self.enable_cpu_burst,
            "EnableGreyTagRoute" => &mut self.enable_grey_tag_route,
            "EnableIdle" => &mut self.enable_idle,
            "EnableNamespaceAgentVersion" => &mut self.enable_namespace_agent_version,
            "EnableNewArms" => &mut self.enable_new_arms,
            "EnablePrometheus" => &mut self.enable_prometheus,
            "Envs" => &mut self.envs,
            "GpuCount" => &mut self.gpu_count,
            "GpuType" => &mut self.gpu_type,
            "HeadlessPvtzDiscovery" => &mut self.headless_pvtz_discovery,
            "Html" => &mut self.html,
            "IdleHour" => &mut self.idle_hour,
            "ImagePullSecrets" => &mut self.image_pull_secrets,
            "ImageUrl" => &mut self.image_url,
            "InitContainersConfig" => &mut self.init_containers_config,
            "IsStateful" => &mut self.is_stateful,
            "JarStartArgs" => &mut self.jar_start_args,
            "JarStartOptions" => &mut self.jar_start_options,
            "Jdk" => &mut self.jdk,
            "KafkaConfigs" => &mut self.kafka_configs,
            "Labels" => &mut self.labels,
            "Liveness" => &mut self.liveness,
            "LokiConfigs" => &mut self.loki_configs,
            "MaxSurgeInstanceRatio" => &mut self.max_surge_instance_ratio,
            "MaxSurgeInstances" => &mut self.max_surge_instances,
            "Memory" => &mut self.memory,
            "MicroRegistration" => &mut self.micro_registration,
            "MicroRegistrationConfig" => &mut self.micro_registration_config,
            "MicroserviceEngineConfig" => &mut self.microservice_engine_config,
            "MinReadyInstanceRatio" => &mut self.min_ready_instance_ratio,
            "MinReadyInstances" => &mut self.min_ready_instances,
            "MountDesc" => &mut self.mount_desc,
            "MountHost" => &mut self.mount_host,
            "MseApplicationId" => &mut self.mse_application_id,
            "MseApplicationName" => &mut self.mse_application_name,
            "NamespaceId" => &mut self.namespace_id,
            "NasConfigs" => &mut self.nas_configs,
            "NasId" => &mut self.nas_id,
            "NewSaeVersion" => &mut self.new_sae_version,
            "OidcRoleName" => &mut self.oidc_role_name,
            "OssAkId" => &mut self.oss_ak_id,
            "OssAkSecret" => &mut self.oss_ak_secret,
            "OssMountDescs" => &mut self.oss_mount_descs,
            "PackageType" => &mut self.package_type,
            "PackageUrl" => &mut self.package_url,
            "PackageVersion" => &mut self.package_version,
            "Php" => &mut self.php,
            "PhpArmsConfigLocation" => &mut self.php_arms_config_location,
            "PhpConfig" => &mut self.php_config,
            "PhpConfigLocation" => &mut self.php_config_location,
            "PostStart" => &mut self.post_start,
            "PreStop" => &mut self.pre_stop,
            "ProgrammingLanguage" => &mut self.programming_language,
            "PvtzDiscovery" => &mut self.pvtz_discovery,
            "Python" => &mut self.python,
            "PythonModules" => &mut self.python_modules,
            "RaspConfig" => &mut self.rasp_config,
            "Readiness" => &mut self.readiness,
            "RegionId" => &mut self.region_id,
            "Replicas" => &mut self.replicas,
            "ResourceType" => &mut self.resource_type,
            "SecretMountDesc" => &mut self.secret_mount_desc,
            "SecurityGroupId" => &mut self.security_group_id,
            "ServiceTags" => &mut self.service_tags,
            "SidecarContainersConfig" => &mut self.sidecar_containers_config,
            "SlsConfigs" => &mut self.sls_configs,
            "SlsLogEnvTags" => &mut self.sls_log_env_tags,
            "StartupProbe" => &mut self.startup_probe,
            "SwimlanePvtzDiscovery" => &mut self.swimlane_pvtz_discovery,
            "Tags" => &mut self.tags,
            "TerminationGracePeriodSeconds" => &mut self.termination_grace_period_seconds,
            "Timezone" => &mut self.timezone,
            "TomcatConfig" => &mut self.tomcat_config,
            "UpdateStrategy" => &mut self.update_strategy,
            "VSwitchId" => &mut self.v_switch_id,
            "VpcId" => &mut self.vpc_id,
            "WarStartOptions" => &mut self.war_start_options,
            "WebContainer" => &mut self.web_container,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AcrAssumeRoleArn", self.acr_assume_role_arn.value());
        visitor("AcrInstanceId", self.acr_instance_id.value());
        visitor("AgentVersion", self.agent_version.value());
        visitor(
            "AlbIngressReadinessGate",
            self.alb_ingress_readiness_gate.value(),
        );
        visitor("AppDescription", self.app_description.value());
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
        visitor("AppSource", self.app_source.value());
        visitor("AssociateEip", self.associate_eip.value());
        visitor("BaseAppId", self.base_app_id.value());
        visitor("BatchWaitTime", self.batch_wait_time.value());
        visitor("ClusterId", self.cluster_id.value());
        visitor("CmsServiceId", self.cms_service_id.value());
        visitor("Command", self.command.value());
        visitor("CommandArgs", self.command_args.value());
        visitor("ConfigMapMountDesc", self.config_map_mount_desc.value());
        visitor("Cpu", self.cpu.value());
        visitor("CustomHostAlias", self.custom_host_alias.value());
        visitor(
            "CustomImageNetworkType",
            self.custom_image_network_type.value(),
        );
        visitor("DeploymentName", self.deployment_name.value());
        visitor("DiskSize", self.disk_size.value());
        visitor("Dotnet", self.dotnet.value());
        visitor("EdasContainerVersion", self.edas_container_version.value());
        visitor("EmptyDirDesc", self.empty_dir_desc.value());
        visitor("EnableAhas", self.enable_ahas.value());
        visitor("EnableCpuBurst", self.enable_cpu_burst.value());
        visitor("EnableGreyTagRoute", self.enable_grey_tag_route.value());
        visitor("EnableIdle", self.enable_idle.value());
        visitor(
            "EnableNamespaceAgentVersion",
            self.enable_namespace_agent_version.value(),
        );
        visitor("EnableNewArms", self.enable_new_arms.value());
        visitor("EnablePrometheus", self.enable_prometheus.value());
        visitor("Envs", self.envs.value());
        visitor("GpuCount", self.gpu_count.value());
        visitor("GpuType", self.gpu_type.value());
        visitor(
            "HeadlessPvtzDiscovery",
            self.headless_pvtz_discovery.value(),
        );
        visitor("Html", self.html.value());
        visitor("IdleHour", self.idle_hour.value());
        visitor("ImagePullSecrets", self.image_pull_secrets.value());
        visitor("ImageUrl", self.image_url.value());
        visitor("InitContainersConfig", self.init_containers_config.value());
        visitor("IsStateful", self.is_stateful.value());
        visitor("JarStartArgs", self.jar_start_args.value());
        visitor("JarStartOptions", self.jar_start_options.value());
        visitor("Jdk", self.jdk.value());
        visitor("KafkaConfigs", self.kafka_configs.value());
        visitor("Labels", self.labels.value());
        visitor("Liveness", self.liveness.value());
        visitor("LokiConfigs", self.loki_configs.value());
        visitor(
            "MaxSurgeInstanceRatio",
            self.max_surge_instance_ratio.value(),
        );
        visitor("MaxSurgeInstances", self.max_surge_instances.value());
        visitor("Memory", self.memory.value());
        visitor("MicroRegistration", self.micro_registration.value());
        visitor(
            "MicroRegistrationConfig",
            self.micro_registration_config.value(),
        );
        visitor(
            "MicroserviceEngineConfig",
            self.microservice_engine_config.value(),
        );
        visitor(
            "MinReadyInstanceRatio",
            self.min_ready_instance_ratio.value(),
        );
        visitor("MinReadyInstances", self.min_ready_instances.value());
        visitor("MountDesc", self.mount_desc.value());
        visitor("MountHost", self.mount_host.value());
        visitor("MseApplicationId", self.mse_application_id.value());
        visitor("MseApplicationName", self.mse_application_name.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("NasConfigs", self.nas_configs.value());
        visitor("NasId", self.nas_id.value());
        visitor("NewSaeVersion", self.new_sae_version.value());
        visitor("OidcRoleName", self.oidc_role_name.value());
        visitor("OssAkId", self.oss_ak_id.value());
        visitor("OssAkSecret", self.oss_ak_secret.value());
        visitor("OssMountDescs", self.oss_mount_descs.value());
        visitor("PackageType", self.package_type.value());
        visitor("PackageUrl", self.package_url.value());
        visitor("PackageVersion", self.package_version.value());
        visitor("Php", self.php.value());
        visitor(
            "PhpArmsConfigLocation",
            self.php_arms_config_location.value(),
        );
        visitor("PhpConfig", self.php_config.value());
        visitor("PhpConfigLocation", self.php_config_location.value());
        visitor("PostStart", self.post_start.value());
        visitor("PreStop", self.pre_stop.value());
        visitor("ProgrammingLanguage", self.programming_language.value());
        visitor("PvtzDiscovery", self.pvtz_discovery.value());
        visitor("Python", self.python.value());
        visitor("PythonModules", self.python_modules.value());
        visitor("RaspConfig", self.rasp_config.value());
        visitor("Readiness", self.readiness.value());
        visitor("RegionId", self.region_id.value());
        visitor("Replicas", self.replicas.value());
        visitor("ResourceType", self.resource_type.value());
        visitor("SecretMountDesc", self.secret_mount_desc.value());
        visitor("SecurityGroupId", self.security_group_id.value());
        visitor("ServiceTags", self.service_tags.value());
        visitor(
            "SidecarContainersConfig",
            self.sidecar_containers_config.value(),
        );
        visitor("SlsConfigs", self.sls_configs.value());
        visitor("SlsLogEnvTags", self.sls_log_env_tags.value());
        visitor("StartupProbe", self.startup_probe.value());
        visitor(
            "SwimlanePvtzDiscovery",
            self.swimlane_pvtz_discovery.value(),
        );
        visitor("Tags", self.tags.value());
        visitor(
            "TerminationGracePeriodSeconds",
            self.termination_grace_period_seconds.value(),
        );
        visitor("Timezone", self.timezone.value());
        visitor("TomcatConfig", self.tomcat_config.value());
        visitor("UpdateStrategy", self.update_strategy.value());
        visitor("VSwitchId", self.v_switch_id.value());
        visitor("VpcId", self.vpc_id.value());
        visitor("WarStartOptions", self.war_start_options.value());
        visitor("WebContainer", self.web_container.value());
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

known_values! {
    /// Values of `CustomImageNetworkType`.
    pub enum CustomImageNetworkType {
        /// The value `internet`.
        Internet = "internet",
        /// The value `intranet`.
        Intranet = "intranet",
    }
}

/// What stands in `EmptyDirDesc`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct EmptyDirDesc {
    /// The member `MountPath`.
    pub mount_path: Option<String>,
    /// The member `Name`.
    pub name: Option<String>,
}

impl model::Object for EmptyDirDesc {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MountPath" => &mut self.mount_path,
            "Name" => &mut self.name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MountPath", self.mount_path.value());
        visitor("Name", self.name.value());
    }
}

known_values! {
    /// Values of `EnableAhas`.
    pub enum EnableAhas {
        /// The value `false`.
        False = "false",
        /// The value `true`.
        True = "true",
    }
}

known_values! {
    /// Values of `EnableCpuBurst`.
    pub enum EnableCpuBurst {
        /// The value `false`.
        False = "false",
        /// The value `true`.
        True = "true",
    }
}

/// What stands in `InitContainersConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct InitContainersConfig {
    /// The member `Command`.
    pub command: Option<String>,
    /// The member `CommandArgs`.
    pub command_args: Option<String>,
    /// The member `ConfigMapMountDesc`.
    pub config_map_mount_desc: Vec<ConfigMapMountDesc>,
    /// The member `EmptyDirDesc`.
    pub empty_dir_desc: Vec<EmptyDirDesc>,
    /// The member `Envs`.
    pub envs: Option<String>,
    /// Address of the image.
    pub image_url: Option<String>,
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `SecretMountDesc`.
    pub secret_mount_desc: Vec<SecretMountDesc>,
}

impl model::Object for InitContainersConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Command" => &mut self.command,
            "CommandArgs" => &mut self.command_args,
            "ConfigMapMountDesc" => &mut self.config_map_mount_desc,
            "EmptyDirDesc" => &mut self.empty_dir_desc,
            "Envs" => &mut self.envs,
            "ImageUrl" => &mut self.image_url,
            "Name" => &mut self.name,
            "SecretMountDesc" => &mut self.secret_mount_desc,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Command", self.command.value());
        visitor("CommandArgs", self.command_args.value());
        visitor("ConfigMapMountDesc", self.config_map_mount_desc.value());
        visitor("EmptyDirDesc", self.empty_dir_desc.value());
        visitor("Envs", self.envs.value());
        visitor("ImageUrl", self.image_url.value());
        visitor("Name", self.name.value());
        visitor("SecretMountDesc", self.secret_mount_desc.value());
    }
}

/// What stands in `SecretMountDesc`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SecretMountDesc {
    /// The member `Key`.
    pub key: Option<String>,
    /// The member `MountPath`.
    pub mount_path: Option<String>,
    /// Id of the secret.
    pub secret_id: Option<i64>,
    /// Name of the secret.
    pub secret_name: Option<String>,
}

impl model::Object for SecretMountDesc {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Key" => &mut self.key,
            "MountPath" => &mut self.mount_path,
            "SecretId" => &mut self.secret_id,
            "SecretName" => &mut self.secret_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Key", self.key.value());
        visitor("MountPath", self.mount_path.value());
        visitor("SecretId", self.secret_id.value());
        visitor("SecretName", self.secret_name.value());
    }
}

known_values! {
    /// Values of `Jdk`.
    pub enum Jdk {
        /// The value `Dragonwell 11`.
        Dragonwell11 = "Dragonwell 11",
        /// The value `Dragonwell 8`.
        Dragonwell8 = "Dragonwell 8",
        /// The value `Open JDK 7`.
        OpenJdk7 = "Open JDK 7",
        /// The value `Open JDK 8`.
        OpenJdk8 = "Open JDK 8",
        /// The value `openjdk-7u201-jdk-alpine3.9`.
        Openjdk7u201JdkAlpine39 = "openjdk-7u201-jdk-alpine3.9",
        /// The value `openjdk-8u191-jdk-alpine3.9`.
        Openjdk8u191JdkAlpine39 = "openjdk-8u191-jdk-alpine3.9",
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

known_values! {
    /// Values of `NewSaeVersion`.
    pub enum NewSaeVersion {
        /// The value `lite`.
        Lite = "lite",
        /// The value `pro`.
        Pro = "pro",
        /// The value `std`.
        Std = "std",
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
    }
}

/// What stands in `RaspConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RaspConfig {
    /// The member `EnableRasp`.
    pub enable_rasp: Option<bool>,
    /// The member `RaspAppKey`.
    pub rasp_app_key: Option<String>,
    /// The member `RaspAppName`.
    pub rasp_app_name: Option<String>,
}

impl model::Object for RaspConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "EnableRasp" => &mut self.enable_rasp,
            "RaspAppKey" => &mut self.rasp_app_key,
            "RaspAppName" => &mut self.rasp_app_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("EnableRasp", self.enable_rasp.value());
        visitor("RaspAppKey", self.rasp_app_key.value());
        visitor("RaspAppName", self.rasp_app_name.value());
    }
}

/// What stands in `SidecarContainersConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SidecarContainersConfig {
    /// The member `AcrInstanceId`.
    pub acr_instance_id: Option<String>,
    /// The member `Command`.
    pub command: Option<String>,
    /// The member `CommandArgs`.
    pub command_args: Option<String>,
    /// The member `ConfigMapMountDesc`.
    pub config_map_mount_desc: Vec<ConfigMapMountDesc>,
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<i64>,
    /// The member `EmptyDirDesc`.
    pub empty_dir_desc: Vec<EmptyDirDesc>,
    /// The member `Envs`.
    pub envs: Option<String>,
    /// Address of the image.
    pub image_url: Option<String>,
    /// The member `Liveness`.
    pub liveness: Option<String>,
    /// Memory of an instance, in MiB.
    pub memory: Option<i64>,
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `PostStart`.
    pub post_start: Option<String>,
    /// The member `PreStop`.
    pub pre_stop: Option<String>,
    /// The member `Readiness`.
    pub readiness: Option<String>,
    /// The member `SecretMountDesc`.
    pub secret_mount_desc: Vec<SecretMountDesc>,
}

impl model::Object for SidecarContainersConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AcrInstanceId" => &mut self.acr_instance_id,
            "Command" => &mut self.command,
            "CommandArgs" => &mut self.command_args,
            "ConfigMapMountDesc" => &mut self.config_map_mount_desc,
            "Cpu" => &mut self.cpu,
            "EmptyDirDesc" => &mut self.empty_dir_desc,
            "Envs" => &mut self.envs,
            "ImageUrl" => &mut self.image_url,
            "Liveness" => &mut self.liveness,
            "Memory" => &mut self.memory,
            "Name" => &mut self.name,
            "PostStart" => &mut self.post_start,
            "PreStop" => &mut self.pre_stop,
            "Readiness" => &mut self.readiness,
            "SecretMountDesc" => &mut self.secret_mount_desc,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AcrInstanceId", self.acr_instance_id.value());
        visitor("Command", self.command.value());
        visitor("CommandArgs", self.command_args.value());
        visitor("ConfigMapMountDesc", self.config_map_mount_desc.value());
        visitor("Cpu", self.cpu.value());
        visitor("EmptyDirDesc", self.empty_dir_desc.value());
        visitor("Envs", self.envs.value());
        visitor("ImageUrl", self.image_url.value());
        visitor("Liveness", self.liveness.value());
        visitor("Memory", self.memory.value());
        visitor("Name", self.name.value());
        visitor("PostStart", self.post_start.value());
        visitor("PreStop", self.pre_stop.value());
        visitor("Readiness", self.readiness.value());
        visitor("SecretMountDesc", self.secret_mount_desc.value());
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

known_values! {
    /// Values of `WebContainer`.
    pub enum WebContainer {
        /// The value `apache-tomcat-7.0.91`.
        ApacheTomcat7091 = "apache-tomcat-7.0.91",
        /// The value `apache-tomcat-8.5.42`.
        ApacheTomcat8542 = "apache-tomcat-8.5.42",
    }
}
