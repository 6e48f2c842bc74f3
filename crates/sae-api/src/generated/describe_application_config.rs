//! [`DescribeApplicationConfig`] and its response. Needs the feature `DescribeApplicationConfig`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeApplicationConfig`].
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

/// Describes the configuration of an application.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeApplicationConfig).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeApplicationConfig {
    app_id: Option<String>,
    version_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeApplicationConfig {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// ID of the version.
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.version_id = Some(version_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
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

/// Response of [`DescribeApplicationConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeApplicationConfigResponse {
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

/// `Data` in the response of [`DescribeApplicationConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ARN of the RAM role to assume for images of another account's ACR.
    pub acr_assume_role_arn: Option<String>,
    /// ID of the ACR Enterprise Edition instance.
    pub acr_instance_id: Option<String>,
    /// Agent version.
    pub agent_version: Option<String>,
    /// ALB ingress readiness gate.
    pub alb_ingress_readiness_gate: Option<String>,
    /// Description of the application.
    pub app_description: Option<String>,
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// Application source.
    pub app_source: Option<String>,
    /// Whether each instance gets an EIP.
    pub associate_eip: Option<bool>,
    /// ID of the baseline application.
    pub base_app_id: Option<String>,
    /// Time between two batches.
    pub batch_wait_time: Option<i64>,
    /// ID of the cluster.
    pub cluster_id: Option<String>,
    /// ID of the CloudMonitor service.
    pub cms_service_id: Option<String>,
    /// Command that starts the container.
    pub command: Option<String>,
    /// Arguments of the command that starts the container.
    pub command_args: Option<String>,
    /// `ConfigMap` mounts.
    pub config_map_mount_desc: Vec<ConfigMapMountDesc>,
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<i64>,
    /// Entries of the `hosts` file of the containers, as JSON.
    pub custom_host_alias: Option<String>,
    /// Network over which a custom image is pulled.
    pub custom_image_network_type: Option<CustomImageNetworkType>,
    /// Name of the deployment.
    pub deployment_name: Option<String>,
    /// Size of the disk, in GB.
    pub disk_size: Option<i64>,
    /// .NET runtime of the application.
    pub dotnet: Option<String>,
    /// EDAS container version.
    pub edas_container_version: Option<String>,
    /// Empty directories to mount.
    pub empty_dir_desc: Vec<EmptyDirDesc>,
    /// Whether AHAS is enabled.
    pub enable_ahas: Option<EnableAhas>,
    /// Whether CPU burst is enabled.
    pub enable_cpu_burst: Option<EnableCpuBurst>,
    /// Whether grey release by tags is enabled.
    pub enable_grey_tag_route: Option<bool>,
    /// Whether the idle mode is enabled.
    pub enable_idle: Option<bool>,
    /// Whether the agent version of the namespace applies.
    pub enable_namespace_agent_version: Option<bool>,
    /// Whether the new version of ARMS is enabled.
    pub enable_new_arms: Option<bool>,
    /// Whether Prometheus is enabled.
    pub enable_prometheus: Option<bool>,
    /// Environment variables, as JSON.
    pub envs: Option<String>,
    /// Number of GPUs.
    pub gpu_count: Option<String>,
    /// GPU type.
    pub gpu_type: Option<String>,
    /// Headless PrivateZone discovery.
    pub headless_pvtz_discovery: Option<String>,
    /// Runtime of static pages.
    pub html: Option<String>,
    /// Hours of the idle mode.
    pub idle_hour: Option<String>,
    /// Secret with which images are pulled.
    pub image_pull_secrets: Option<String>,
    /// Image URL.
    pub image_url: Option<String>,
    /// Init containers.
    pub init_containers_config: Vec<InitContainersConfig>,
    /// Whether it is stateful.
    pub is_stateful: Option<bool>,
    /// Arguments of the application that a JAR starts.
    pub jar_start_args: Option<String>,
    /// JVM options of the application that a JAR starts.
    pub jar_start_options: Option<String>,
    /// JDK of the application.
    pub jdk: Option<Jdk>,
    /// Log collection to Kafka, as JSON.
    pub kafka_configs: Option<String>,
    /// Labels.
    pub labels: BTreeMap<String, String>,
    /// Liveness probe, as JSON.
    pub liveness: Option<String>,
    /// Log collection to Loki, as JSON.
    pub loki_configs: Option<String>,
    /// Maximum percentage of surge instances.
    pub max_surge_instance_ratio: Option<i64>,
    /// Maximum number of surge instances.
    pub max_surge_instances: Option<i64>,
    /// Memory of an instance, in MiB.
    pub memory: Option<i64>,
    /// Service registry of the application. Known values: `0`, `1`, and `2`.
    pub micro_registration: Option<String>,
    /// Configuration of the service registry.
    pub micro_registration_config: Option<String>,
    /// Microservice engine configuration.
    pub microservice_engine_config: Option<String>,
    /// Minimum percentage of instances that stay available during a change.
    pub min_ready_instance_ratio: Option<i64>,
    /// Minimum number of instances that stay available during a change.
    pub min_ready_instances: Option<i64>,
    /// NAS mounts.
    pub mount_desc: Vec<MountDesc>,
    /// Mount target of the NAS file system.
    pub mount_host: Option<String>,
    /// ID of the MSE application.
    pub mse_application_id: Option<String>,
    /// Name of the MSE application.
    pub mse_application_name: Option<String>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// NAS mounts, as JSON.
    pub nas_configs: Option<String>,
    /// ID of the NAS file system.
    pub nas_id: Option<String>,
    /// Edition of SAE.
    pub new_sae_version: Option<NewSaeVersion>,
    /// Name of the OIDC role.
    pub oidc_role_name: Option<String>,
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
    /// PHP runtime of the application.
    pub php: Option<String>,
    /// Path of the file that configures ARMS for PHP.
    pub php_arms_config_location: Option<String>,
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
    /// PrivateZone discovery.
    pub pvtz_discovery: Option<String>,
    /// Python runtime of the application.
    pub python: Option<String>,
    /// Python modules to install.
    pub python_modules: Option<String>,
    /// RASP configuration.
    pub rasp_config: Vec<RaspConfig>,
    /// Readiness probe, as JSON.
    pub readiness: Option<String>,
    /// ID of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
    /// Number of instances.
    pub replicas: Option<i64>,
    /// Resource type.
    pub resource_type: Option<String>,
    /// Secret mounts.
    pub secret_mount_desc: Vec<SecretMountDesc>,
    /// ID of the security group.
    pub security_group_id: Option<String>,
    /// Service tags.
    pub service_tags: BTreeMap<String, String>,
    /// Sidecar containers.
    pub sidecar_containers_config: Vec<SidecarContainersConfig>,
    /// Log collection to SLS, as JSON.
    pub sls_configs: Option<String>,
    /// Tags of collected logs.
    pub sls_log_env_tags: Option<String>,
    /// Startup probe.
    pub startup_probe: Option<String>,
    /// Swimlane PrivateZone discovery.
    pub swimlane_pvtz_discovery: Option<String>,
    /// Tags.
    pub tags: Vec<Tag>,
    /// Termination grace period, in seconds.
    pub termination_grace_period_seconds: Option<i64>,
    /// Time zone.
    pub timezone: Option<String>,
    /// Tomcat configuration, as JSON.
    pub tomcat_config: Option<String>,
    /// Update strategy.
    pub update_strategy: Option<String>,
    /// ID of the vSwitch.
    pub v_switch_id: Option<String>,
    /// ID of the VPC.
    pub vpc_id: Option<String>,
    /// JVM options of the application that a WAR starts.
    pub war_start_options: Option<String>,
    /// Version of Tomcat.
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

/// An item of `Data.ConfigMapMountDesc` in the response of [`DescribeApplicationConfig`].
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

known_values! {
    /// Network over which a custom image is pulled.
    pub enum CustomImageNetworkType {
        /// `internet`.
        Internet = "internet",
        /// `intranet`.
        Intranet = "intranet",
    }
}

/// An item of `Data.EmptyDirDesc` in the response of [`DescribeApplicationConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct EmptyDirDesc {
    /// Mount path.
    pub mount_path: Option<String>,
    /// Name.
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
    /// Whether AHAS is enabled in the response of [`DescribeApplicationConfig`].
    pub enum EnableAhas {
        /// `false`.
        False = "false",
        /// `true`.
        True = "true",
    }
}

known_values! {
    /// Whether CPU burst is enabled.
    pub enum EnableCpuBurst {
        /// `false`.
        False = "false",
        /// `true`.
        True = "true",
    }
}

/// An item of `Data.InitContainersConfig` in the response of [`DescribeApplicationConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct InitContainersConfig {
    /// Command that starts the container.
    pub command: Option<String>,
    /// Arguments of the command that starts the container.
    pub command_args: Option<String>,
    /// `ConfigMap` mounts.
    pub config_map_mount_desc: Vec<ConfigMapMountDesc>,
    /// Empty directories to mount.
    pub empty_dir_desc: Vec<EmptyDirDesc>,
    /// Environment variables, as JSON.
    pub envs: Option<String>,
    /// Image URL.
    pub image_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Secret mounts.
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

/// An item of `Data.InitContainersConfig.SecretMountDesc` in the response of
/// [`DescribeApplicationConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SecretMountDesc {
    /// Key.
    pub key: Option<String>,
    /// Mount path.
    pub mount_path: Option<String>,
    /// ID of the secret.
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
    /// JDK of the application.
    pub enum Jdk {
        /// `Dragonwell 11`.
        Dragonwell11 = "Dragonwell 11",
        /// `Dragonwell 8`.
        Dragonwell8 = "Dragonwell 8",
        /// `Open JDK 7`.
        OpenJdk7 = "Open JDK 7",
        /// `Open JDK 8`.
        OpenJdk8 = "Open JDK 8",
        /// `openjdk-7u201-jdk-alpine3.9`.
        Openjdk7u201JdkAlpine39 = "openjdk-7u201-jdk-alpine3.9",
        /// `openjdk-8u191-jdk-alpine3.9`.
        Openjdk8u191JdkAlpine39 = "openjdk-8u191-jdk-alpine3.9",
    }
}

/// An item of `Data.MountDesc` in the response of [`DescribeApplicationConfig`].
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

known_values! {
    /// Edition of SAE.
    pub enum NewSaeVersion {
        /// `lite`.
        Lite = "lite",
        /// `pro`.
        Pro = "pro",
        /// `std`.
        Std = "std",
    }
}

/// An item of `Data.OssMountDescs` in the response of [`DescribeApplicationConfig`].
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
    /// Programming language in the response of [`DescribeApplicationConfig`].
    pub enum ProgrammingLanguage {
        /// `java`.
        Java = "java",
        /// `other`.
        Other2 = "other",
        /// `php`.
        Php = "php",
    }
}

/// An item of `Data.RaspConfig` in the response of [`DescribeApplicationConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RaspConfig {
    /// Whether RASP is enabled.
    pub enable_rasp: Option<bool>,
    /// RASP application key.
    pub rasp_app_key: Option<String>,
    /// Name of the RASP application.
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

/// An item of `Data.SidecarContainersConfig` in the response of [`DescribeApplicationConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SidecarContainersConfig {
    /// ID of the ACR Enterprise Edition instance.
    pub acr_instance_id: Option<String>,
    /// Command that starts the container.
    pub command: Option<String>,
    /// Arguments of the command that starts the container.
    pub command_args: Option<String>,
    /// `ConfigMap` mounts.
    pub config_map_mount_desc: Vec<ConfigMapMountDesc>,
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<i64>,
    /// Empty directories to mount.
    pub empty_dir_desc: Vec<EmptyDirDesc>,
    /// Environment variables, as JSON.
    pub envs: Option<String>,
    /// Image URL.
    pub image_url: Option<String>,
    /// Liveness probe, as JSON.
    pub liveness: Option<String>,
    /// Memory of an instance, in MiB.
    pub memory: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Hook that runs after a container has started, as JSON.
    pub post_start: Option<String>,
    /// Hook that runs before a container stops, as JSON.
    pub pre_stop: Option<String>,
    /// Readiness probe, as JSON.
    pub readiness: Option<String>,
    /// Secret mounts.
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

/// An item of `Data.Tags` in the response of [`DescribeApplicationConfig`].
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

known_values! {
    /// Version of Tomcat.
    pub enum WebContainer {
        /// `apache-tomcat-7.0.91`.
        ApacheTomcat7091 = "apache-tomcat-7.0.91",
        /// `apache-tomcat-8.5.42`.
        ApacheTomcat8542 = "apache-tomcat-8.5.42",
    }
}
