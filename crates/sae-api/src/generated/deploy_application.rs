//! [`DeployApplication`] and its response. Needs the feature `DeployApplication`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::descriptor::{Kind, Limit, Location, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;
use super::types::{self, InitContainerConfig, SidecarContainerConfig};

/// Descriptor of [`DeployApplication`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DeployApplication",
    Method::POST,
    "/pop/v1/sam/app/deployApplication",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::optional("Jdk").with_known_values(&[
        "Dragonwell 11",
        "Dragonwell 8",
        "Open JDK 7",
        "Open JDK 8",
        "openjdk-7u201-jdk-alpine3.9",
        "openjdk-8u191-jdk-alpine3.9",
    ]),
    ParameterDescriptor::optional("WebContainer")
        .with_known_values(&["apache-tomcat-7.0.91", "apache-tomcat-8.5.42"]),
    ParameterDescriptor::optional("PackageVersion"),
    ParameterDescriptor::optional("PackageUrl"),
    ParameterDescriptor::optional("ImageUrl"),
    ParameterDescriptor::optional("Command"),
    ParameterDescriptor::optional("CommandArgs"),
    ParameterDescriptor::optional("Envs"),
    ParameterDescriptor::optional("CustomHostAlias"),
    ParameterDescriptor::optional("JarStartOptions"),
    ParameterDescriptor::optional("JarStartArgs"),
    ParameterDescriptor::optional("Liveness"),
    ParameterDescriptor::optional("Readiness"),
    ParameterDescriptor::optional("MinReadyInstances").with_kind(Kind::Int32),
    ParameterDescriptor::optional("MinReadyInstanceRatio").with_kind(Kind::Int32),
    ParameterDescriptor::optional("BatchWaitTime").with_kind(Kind::Int32),
    ParameterDescriptor::optional("EdasContainerVersion"),
    ParameterDescriptor::optional("UpdateStrategy"),
    ParameterDescriptor::optional("SlsConfigs"),
    ParameterDescriptor::optional("Timezone"),
    ParameterDescriptor::optional("NasId"),
    ParameterDescriptor::optional("MountHost"),
    ParameterDescriptor::optional("MountDesc"),
    ParameterDescriptor::optional("PostStart"),
    ParameterDescriptor::optional("PreStop"),
    ParameterDescriptor::optional("ChangeOrderDesc"),
    ParameterDescriptor::optional("WarStartOptions"),
    ParameterDescriptor::optional("AutoEnableApplicationScalingRule").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("ConfigMapMountDesc").with_location(Location::Form),
    ParameterDescriptor::optional("TerminationGracePeriodSeconds")
        .with_kind(Kind::Int32)
        .with_limits(&[Limit::Minimum(0), Limit::Maximum(6000)]),
    ParameterDescriptor::optional("EnableAhas").with_known_values(&["false", "true"]),
    ParameterDescriptor::optional("PhpArmsConfigLocation"),
    ParameterDescriptor::optional("PhpConfigLocation"),
    ParameterDescriptor::optional("PhpConfig").with_location(Location::Form),
    ParameterDescriptor::optional("TomcatConfig"),
    ParameterDescriptor::optional("OssMountDescs").with_location(Location::Form),
    ParameterDescriptor::optional("OssAkId").with_location(Location::Form),
    ParameterDescriptor::optional("OssAkSecret")
        .secret()
        .with_location(Location::Form),
    ParameterDescriptor::optional("EnableGreyTagRoute").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("Php").with_location(Location::Form),
    ParameterDescriptor::optional("AcrInstanceId").with_location(Location::Form),
    ParameterDescriptor::optional("AcrAssumeRoleArn"),
    ParameterDescriptor::optional("ImagePullSecrets"),
    ParameterDescriptor::optional("AssociateEip")
        .with_kind(Kind::Boolean)
        .with_location(Location::Form),
    ParameterDescriptor::optional("KafkaConfigs"),
    ParameterDescriptor::optional("PvtzDiscoverySvc"),
    ParameterDescriptor::optional("SwimlanePvtzDiscoverySvc").with_location(Location::Form),
    ParameterDescriptor::optional("MicroRegistration"),
    ParameterDescriptor::optional("MicroRegistrationConfig").with_location(Location::Form),
    ParameterDescriptor::optional("NasConfigs"),
    ParameterDescriptor::optional("Python"),
    ParameterDescriptor::optional("PythonModules"),
    ParameterDescriptor::optional("Dotnet"),
    ParameterDescriptor::optional("Deploy"),
    ParameterDescriptor::optional("PackageType"),
    ParameterDescriptor::optional("Cpu").with_kind(Kind::Int32),
    ParameterDescriptor::optional("Memory").with_kind(Kind::Int32),
    ParameterDescriptor::optional("Replicas").with_kind(Kind::Int32),
    ParameterDescriptor::optional("SecurityGroupId"),
    ParameterDescriptor::optional("VSwitchId"),
    ParameterDescriptor::optional("ServiceTags").with_location(Location::Form),
    ParameterDescriptor::optional("EnableNewArms").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("EnableCpuBurst").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("OidcRoleName"),
    ParameterDescriptor::optional("SidecarContainersConfig")
        .with_kind(Kind::List(&Kind::Object(&types::SIDECAR_CONTAINER_CONFIG)))
        .with_location(Location::Form)
        .with_serialization(Serialization::Json),
    ParameterDescriptor::optional("SecretMountDesc"),
    ParameterDescriptor::optional("EnableSidecarResourceIsolated")
        .with_kind(Kind::Boolean)
        .with_location(Location::Form),
    ParameterDescriptor::optional("CustomImageNetworkType"),
    ParameterDescriptor::optional("MicroserviceEngineConfig"),
    ParameterDescriptor::optional("NewSaeVersion"),
    ParameterDescriptor::optional("InitContainersConfig")
        .with_kind(Kind::List(&Kind::Object(&types::INIT_CONTAINER_CONFIG)))
        .with_location(Location::Form)
        .with_serialization(Serialization::Json),
    ParameterDescriptor::optional("GpuConfig"),
    ParameterDescriptor::optional("StartupProbe"),
    ParameterDescriptor::optional("EnablePrometheus").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("Html"),
    ParameterDescriptor::optional("EmptyDirDesc").with_location(Location::Form),
    ParameterDescriptor::optional("AlbIngressReadinessGate"),
    ParameterDescriptor::optional("MaxSurgeInstances").with_kind(Kind::Int32),
    ParameterDescriptor::optional("MaxSurgeInstanceRatio").with_kind(Kind::Int32),
    ParameterDescriptor::optional("AgentVersion"),
    ParameterDescriptor::optional("EnableNamespaceAgentVersion").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("SlsLogEnvTags"),
    ParameterDescriptor::optional("Labels")
        .with_kind(Kind::Map(&Kind::Text))
        .with_serialization(Serialization::Json),
    ParameterDescriptor::optional("LokiConfigs"),
    ParameterDescriptor::optional("RaspConfig")
        .with_kind(Kind::Object(&[
            ParameterDescriptor::optional("EnableRasp").with_kind(Kind::Boolean),
            ParameterDescriptor::optional("RaspAppKey"),
            ParameterDescriptor::optional("RaspAppName"),
        ]))
        .with_serialization(Serialization::Json),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Deploys an application with another package, image or configuration.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DeployApplication).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DeployApplication {
    app_id: Option<String>,
    jdk: Option<Jdk>,
    web_container: Option<WebContainer>,
    package_version: Option<String>,
    package_url: Option<String>,
    image_url: Option<String>,
    command: Option<String>,
    command_args: Option<String>,
    envs: Option<String>,
    custom_host_alias: Option<String>,
    jar_start_options: Option<String>,
    jar_start_args: Option<String>,
    liveness: Option<String>,
    readiness: Option<String>,
    min_ready_instances: Option<i32>,
    min_ready_instance_ratio: Option<i32>,
    batch_wait_time: Option<i32>,
    edas_container_version: Option<String>,
    update_strategy: Option<String>,
    sls_configs: Option<String>,
    timezone: Option<String>,
    nas_id: Option<String>,
    mount_host: Option<String>,
    mount_desc: Option<String>,
    post_start: Option<String>,
    pre_stop: Option<String>,
    change_order_desc: Option<String>,
    war_start_options: Option<String>,
    auto_enable_application_scaling_rule: Option<bool>,
    config_map_mount_desc: Option<String>,
    termination_grace_period_seconds: Option<i32>,
    enable_ahas: Option<EnableAhas>,
    php_arms_config_location: Option<String>,
    php_config_location: Option<String>,
    php_config: Option<String>,
    tomcat_config: Option<String>,
    oss_mount_descs: Option<String>,
    oss_ak_id: Option<String>,
    oss_ak_secret: Option<SecretString>,
    enable_grey_tag_route: Option<bool>,
    php: Option<String>,
    acr_instance_id: Option<String>,
    acr_assume_role_arn: Option<String>,
    image_pull_secrets: Option<String>,
    associate_eip: Option<bool>,
    kafka_configs: Option<String>,
    pvtz_discovery_svc: Option<String>,
    swimlane_pvtz_discovery_svc: Option<String>,
    micro_registration: Option<String>,
    micro_registration_config: Option<String>,
    nas_configs: Option<String>,
    python: Option<String>,
    python_modules: Option<String>,
    dotnet: Option<String>,
    deploy: Option<String>,
    package_type: Option<String>,
    cpu: Option<i32>,
    memory: Option<i32>,
    replicas: Option<i32>,
    security_group_id: Option<String>,
    v_switch_id: Option<String>,
    service_tags: Option<String>,
    enable_new_arms: Option<bool>,
    enable_cpu_burst: Option<bool>,
    oidc_role_name: Option<String>,
    sidecar_containers_config: Option<Vec<SidecarContainerConfig>>,
    secret_mount_desc: Option<String>,
    enable_sidecar_resource_isolated: Option<bool>,
    custom_image_network_type: Option<String>,
    microservice_engine_config: Option<String>,
    new_sae_version: Option<String>,
    init_containers_config: Option<Vec<InitContainerConfig>>,
    gpu_config: Option<String>,
    startup_probe: Option<String>,
    enable_prometheus: Option<bool>,
    html: Option<String>,
    empty_dir_desc: Option<String>,
    alb_ingress_readiness_gate: Option<String>,
    max_surge_instances: Option<i32>,
    max_surge_instance_ratio: Option<i32>,
    agent_version: Option<String>,
    enable_namespace_agent_version: Option<bool>,
    sls_log_env_tags: Option<String>,
    labels: Option<BTreeMap<String, String>>,
    loki_configs: Option<String>,
    rasp_config: Option<RaspConfig>,
    extra_query: ExtraQuery,
}

impl DeployApplication {
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
    pub fn jdk(mut self, jdk: impl Into<Jdk>) -> Self {
        self.jdk = Some(jdk.into());
        self
    }

    /// Version of Tomcat.
    pub fn web_container(mut self, web_container: impl Into<WebContainer>) -> Self {
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

    /// Liveness probe, as JSON.
    pub fn liveness(mut self, liveness: impl Into<String>) -> Self {
        self.liveness = Some(liveness.into());
        self
    }

    /// Readiness probe, as JSON.
    pub fn readiness(mut self, readiness: impl Into<String>) -> Self {
        self.readiness = Some(readiness.into());
        self
    }

    /// Minimum number of instances that stay available during a change.
    pub fn min_ready_instances(mut self, min_ready_instances: i32) -> Self {
        self.min_ready_instances = Some(min_ready_instances);
        self
    }

    /// Minimum percentage of instances that stay available during a change.
    pub fn min_ready_instance_ratio(mut self, min_ready_instance_ratio: i32) -> Self {
        self.min_ready_instance_ratio = Some(min_ready_instance_ratio);
        self
    }

    /// Time between two batches.
    pub fn batch_wait_time(mut self, batch_wait_time: i32) -> Self {
        self.batch_wait_time = Some(batch_wait_time);
        self
    }

    /// EDAS container version.
    pub fn edas_container_version(mut self, edas_container_version: impl Into<String>) -> Self {
        self.edas_container_version = Some(edas_container_version.into());
        self
    }

    /// Update strategy.
    pub fn update_strategy(mut self, update_strategy: impl Into<String>) -> Self {
        self.update_strategy = Some(update_strategy.into());
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

    /// Description of the change order.
    pub fn change_order_desc(mut self, change_order_desc: impl Into<String>) -> Self {
        self.change_order_desc = Some(change_order_desc.into());
        self
    }

    /// JVM options of the application that a WAR starts.
    pub fn war_start_options(mut self, war_start_options: impl Into<String>) -> Self {
        self.war_start_options = Some(war_start_options.into());
        self
    }

    /// Whether scaling rules are enabled again after the change.
    pub fn auto_enable_application_scaling_rule(
        mut self,
        auto_enable_application_scaling_rule: bool,
    ) -> Self {
        self.auto_enable_application_scaling_rule = Some(auto_enable_application_scaling_rule);
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

    /// Whether AHAS is enabled.
    pub fn enable_ahas(mut self, enable_ahas: impl Into<EnableAhas>) -> Self {
        self.enable_ahas = Some(enable_ahas.into());
        self
    }

    /// Path of the file that configures ARMS for PHP.
    pub fn php_arms_config_location(mut self, php_arms_config_location: impl Into<String>) -> Self {
        self.php_arms_config_location = Some(php_arms_config_location.into());
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

    /// Whether grey release by tags is enabled.
    pub fn enable_grey_tag_route(mut self, enable_grey_tag_route: bool) -> Self {
        self.enable_grey_tag_route = Some(enable_grey_tag_route);
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

    /// Whether each instance gets an EIP. Sent in the form.
    pub fn associate_eip(mut self, associate_eip: bool) -> Self {
        self.associate_eip = Some(associate_eip);
        self
    }

    /// Log collection to Kafka, as JSON.
    pub fn kafka_configs(mut self, kafka_configs: impl Into<String>) -> Self {
        self.kafka_configs = Some(kafka_configs.into());
        self
    }

    /// Service discovery by PrivateZone.
    pub fn pvtz_discovery_svc(mut self, pvtz_discovery_svc: impl Into<String>) -> Self {
        self.pvtz_discovery_svc = Some(pvtz_discovery_svc.into());
        self
    }

    /// Service discovery by PrivateZone for swimming lanes. Sent in the form.
    pub fn swimlane_pvtz_discovery_svc(
        mut self,
        swimlane_pvtz_discovery_svc: impl Into<String>,
    ) -> Self {
        self.swimlane_pvtz_discovery_svc = Some(swimlane_pvtz_discovery_svc.into());
        self
    }

    /// Service registry of the application. Known values: `0`, `1`, and `2`.
    pub fn micro_registration(mut self, micro_registration: impl Into<String>) -> Self {
        self.micro_registration = Some(micro_registration.into());
        self
    }

    /// Configuration of the service registry. Sent in the form.
    pub fn micro_registration_config(
        mut self,
        micro_registration_config: impl Into<String>,
    ) -> Self {
        self.micro_registration_config = Some(micro_registration_config.into());
        self
    }

    /// NAS mounts, as JSON.
    pub fn nas_configs(mut self, nas_configs: impl Into<String>) -> Self {
        self.nas_configs = Some(nas_configs.into());
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

    /// .NET runtime of the application.
    pub fn dotnet(mut self, dotnet: impl Into<String>) -> Self {
        self.dotnet = Some(dotnet.into());
        self
    }

    /// Whether to deploy the application at once.
    pub fn deploy(mut self, deploy: impl Into<String>) -> Self {
        self.deploy = Some(deploy.into());
        self
    }

    /// Package type.
    pub fn package_type(mut self, package_type: impl Into<String>) -> Self {
        self.package_type = Some(package_type.into());
        self
    }

    /// CPU of an instance, in thousandths of a core.
    pub fn cpu(mut self, cpu: i32) -> Self {
        self.cpu = Some(cpu);
        self
    }

    /// Memory of an instance, in MiB.
    pub fn memory(mut self, memory: i32) -> Self {
        self.memory = Some(memory);
        self
    }

    /// Number of instances.
    pub fn replicas(mut self, replicas: i32) -> Self {
        self.replicas = Some(replicas);
        self
    }

    /// ID of the security group.
    pub fn security_group_id(mut self, security_group_id: impl Into<String>) -> Self {
        self.security_group_id = Some(security_group_id.into());
        self
    }

    /// ID of the vSwitch.
    pub fn v_switch_id(mut self, v_switch_id: impl Into<String>) -> Self {
        self.v_switch_id = Some(v_switch_id.into());
        self
    }

    /// Service tags. Sent in the form.
    pub fn service_tags(mut self, service_tags: impl Into<String>) -> Self {
        self.service_tags = Some(service_tags.into());
        self
    }

    /// Whether the new version of ARMS is enabled.
    pub fn enable_new_arms(mut self, enable_new_arms: bool) -> Self {
        self.enable_new_arms = Some(enable_new_arms);
        self
    }

    /// Whether CPU burst is enabled.
    pub fn enable_cpu_burst(mut self, enable_cpu_burst: bool) -> Self {
        self.enable_cpu_burst = Some(enable_cpu_burst);
        self
    }

    /// Name of the OIDC role.
    pub fn oidc_role_name(mut self, oidc_role_name: impl Into<String>) -> Self {
        self.oidc_role_name = Some(oidc_role_name.into());
        self
    }

    /// Sidecar containers. Sent in the form.
    pub fn sidecar_containers_config(
        mut self,
        sidecar_containers_config: impl IntoIterator<Item = SidecarContainerConfig>,
    ) -> Self {
        self.sidecar_containers_config = Some(sidecar_containers_config.into_iter().collect());
        self
    }

    /// Secret mounts.
    pub fn secret_mount_desc(mut self, secret_mount_desc: impl Into<String>) -> Self {
        self.secret_mount_desc = Some(secret_mount_desc.into());
        self
    }

    /// Whether sidecar containers have resources of their own. Sent in the form.
    pub fn enable_sidecar_resource_isolated(
        mut self,
        enable_sidecar_resource_isolated: bool,
    ) -> Self {
        self.enable_sidecar_resource_isolated = Some(enable_sidecar_resource_isolated);
        self
    }

    /// Network over which a custom image is pulled.
    pub fn custom_image_network_type(
        mut self,
        custom_image_network_type: impl Into<String>,
    ) -> Self {
        self.custom_image_network_type = Some(custom_image_network_type.into());
        self
    }

    /// Microservice engine configuration.
    pub fn microservice_engine_config(
        mut self,
        microservice_engine_config: impl Into<String>,
    ) -> Self {
        self.microservice_engine_config = Some(microservice_engine_config.into());
        self
    }

    /// Edition of SAE.
    pub fn new_sae_version(mut self, new_sae_version: impl Into<String>) -> Self {
        self.new_sae_version = Some(new_sae_version.into());
        self
    }

    /// Init containers. Sent in the form.
    pub fn init_containers_config(
        mut self,
        init_containers_config: impl IntoIterator<Item = InitContainerConfig>,
    ) -> Self {
        self.init_containers_config = Some(init_containers_config.into_iter().collect());
        self
    }

    /// GPU configuration.
    pub fn gpu_config(mut self, gpu_config: impl Into<String>) -> Self {
        self.gpu_config = Some(gpu_config.into());
        self
    }

    /// Startup probe.
    pub fn startup_probe(mut self, startup_probe: impl Into<String>) -> Self {
        self.startup_probe = Some(startup_probe.into());
        self
    }

    /// Whether Prometheus is enabled.
    pub fn enable_prometheus(mut self, enable_prometheus: bool) -> Self {
        self.enable_prometheus = Some(enable_prometheus);
        self
    }

    /// Runtime of static pages.
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }

    /// Empty directories to mount. Sent in the form.
    pub fn empty_dir_desc(mut self, empty_dir_desc: impl Into<String>) -> Self {
        self.empty_dir_desc = Some(empty_dir_desc.into());
        self
    }

    /// ALB ingress readiness gate.
    pub fn alb_ingress_readiness_gate(
        mut self,
        alb_ingress_readiness_gate: impl Into<String>,
    ) -> Self {
        self.alb_ingress_readiness_gate = Some(alb_ingress_readiness_gate.into());
        self
    }

    /// Maximum number of surge instances.
    pub fn max_surge_instances(mut self, max_surge_instances: i32) -> Self {
        self.max_surge_instances = Some(max_surge_instances);
        self
    }

    /// Maximum percentage of surge instances.
    pub fn max_surge_instance_ratio(mut self, max_surge_instance_ratio: i32) -> Self {
        self.max_surge_instance_ratio = Some(max_surge_instance_ratio);
        self
    }

    /// Agent version.
    pub fn agent_version(mut self, agent_version: impl Into<String>) -> Self {
        self.agent_version = Some(agent_version.into());
        self
    }

    /// Whether the agent version of the namespace applies.
    pub fn enable_namespace_agent_version(mut self, enable_namespace_agent_version: bool) -> Self {
        self.enable_namespace_agent_version = Some(enable_namespace_agent_version);
        self
    }

    /// Tags of collected logs.
    pub fn sls_log_env_tags(mut self, sls_log_env_tags: impl Into<String>) -> Self {
        self.sls_log_env_tags = Some(sls_log_env_tags.into());
        self
    }

    /// Labels.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = Some(
            labels
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Log collection to Loki, as JSON.
    pub fn loki_configs(mut self, loki_configs: impl Into<String>) -> Self {
        self.loki_configs = Some(loki_configs.into());
        self
    }

    /// RASP configuration.
    pub fn rasp_config(mut self, rasp_config: RaspConfig) -> Self {
        self.rasp_config = Some(rasp_config);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DeployApplication {
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
            "Liveness" => &mut self.liveness,
            "Readiness" => &mut self.readiness,
            "MinReadyInstances" => &mut self.min_ready_instances,
            "MinReadyInstanceRatio" => &mut self.min_ready_instance_ratio,
            "BatchWaitTime" => &mut self.batch_wait_time,
            "EdasContainerVersion" => &mut self.edas_container_version,
            "UpdateStrategy" => &mut self.update_strategy,
            "SlsConfigs" => &mut self.sls_configs,
            "Timezone" => &mut self.timezone,
            "NasId" => &mut self.nas_id,
            "MountHost" => &mut self.mount_host,
            "MountDesc" => &mut self.mount_desc,
            "PostStart" => &mut self.post_start,
            "PreStop" => &mut self.pre_stop,
            "ChangeOrderDesc" => &mut self.change_order_desc,
            "WarStartOptions" => &mut self.war_start_options,
            "AutoEnableApplicationScalingRule" => &mut self.auto_enable_application_scaling_rule,
            "ConfigMapMountDesc" => &mut self.config_map_mount_desc,
            "TerminationGracePeriodSeconds" => &mut self.termination_grace_period_seconds,
            "EnableAhas" => &mut self.enable_ahas,
            "PhpArmsConfigLocation" => &mut self.php_arms_config_location,
            "PhpConfigLocation" => &mut self.php_config_location,
            "PhpConfig" => &mut self.php_config,
            "TomcatConfig" => &mut self.tomcat_config,
            "OssMountDescs" => &mut self.oss_mount_descs,
            "OssAkId" => &mut self.oss_ak_id,
            "OssAkSecret" => &mut self.oss_ak_secret,
            "EnableGreyTagRoute" => &mut self.enable_grey_tag_route,
            "Php" => &mut self.php,
            "AcrInstanceId" => &mut self.acr_instance_id,
            "AcrAssumeRoleArn" => &mut self.acr_assume_role_arn,
            "ImagePullSecrets" => &mut self.image_pull_secrets,
            "AssociateEip" => &mut self.associate_eip,
            "KafkaConfigs" => &mut self.kafka_configs,
            "PvtzDiscoverySvc" => &mut self.pvtz_discovery_svc,
            "SwimlanePvtzDiscoverySvc" => &mut self.swimlane_pvtz_discovery_svc,
            "MicroRegistration" => &mut self.micro_registration,
            "MicroRegistrationConfig" => &mut self.micro_registration_config,
            "NasConfigs" => &mut self.nas_configs,
            "Python" => &mut self.python,
            "PythonModules" => &mut self.python_modules,
            "Dotnet" => &mut self.dotnet,
            "Deploy" => &mut self.deploy,
            "PackageType" => &mut self.package_type,
            "Cpu" => &mut self.cpu,
            "Memory" => &mut self.memory,
            "Replicas" => &mut self.replicas,
            "SecurityGroupId" => &mut self.security_group_id,
            "VSwitchId" => &mut self.v_switch_id,
            "ServiceTags" => &mut self.service_tags,
            "EnableNewArms" => &mut self.enable_new_arms,
            "EnableCpuBurst" => &mut self.enable_cpu_burst,
            "OidcRoleName" => &mut self.oidc_role_name,
            "SidecarContainersConfig" => &mut self.sidecar_containers_config,
            "SecretMountDesc" => &mut self.secret_mount_desc,
            "EnableSidecarResourceIsolated" => &mut self.enable_sidecar_resource_isolated,
            "CustomImageNetworkType" => &mut self.custom_image_network_type,
            "MicroserviceEngineConfig" => &mut self.microservice_engine_config,
            "NewSaeVersion" => &mut self.new_sae_version,
            "InitContainersConfig" => &mut self.init_containers_config,
            "GpuConfig" => &mut self.gpu_config,
            "StartupProbe" => &mut self.startup_probe,
            "EnablePrometheus" => &mut self.enable_prometheus,
            "Html" => &mut self.html,
            "EmptyDirDesc" => &mut self.empty_dir_desc,
            "AlbIngressReadinessGate" => &mut self.alb_ingress_readiness_gate,
            "MaxSurgeInstances" => &mut self.max_surge_instances,
            "MaxSurgeInstanceRatio" => &mut self.max_surge_instance_ratio,
            "AgentVersion" => &mut self.agent_version,
            "EnableNamespaceAgentVersion" => &mut self.enable_namespace_agent_version,
            "SlsLogEnvTags" => &mut self.sls_log_env_tags,
            "Labels" => &mut self.labels,
            "LokiConfigs" => &mut self.loki_configs,
            "RaspConfig" => &mut self.rasp_config,
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
        visitor("Liveness", self.liveness.value());
        visitor("Readiness", self.readiness.value());
        visitor("MinReadyInstances", self.min_ready_instances.value());
        visitor(
            "MinReadyInstanceRatio",
            self.min_ready_instance_ratio.value(),
        );
        visitor("BatchWaitTime", self.batch_wait_time.value());
        visitor("EdasContainerVersion", self.edas_container_version.value());
        visitor("UpdateStrategy", self.update_strategy.value());
        visitor("SlsConfigs", self.sls_configs.value());
        visitor("Timezone", self.timezone.value());
        visitor("NasId", self.nas_id.value());
        visitor("MountHost", self.mount_host.value());
        visitor("MountDesc", self.mount_desc.value());
        visitor("PostStart", self.post_start.value());
        visitor("PreStop", self.pre_stop.value());
        visitor("ChangeOrderDesc", self.change_order_desc.value());
        visitor("WarStartOptions", self.war_start_options.value());
        visitor(
            "AutoEnableApplicationScalingRule",
            self.auto_enable_application_scaling_rule.value(),
        );
        visitor("ConfigMapMountDesc", self.config_map_mount_desc.value());
        visitor(
            "TerminationGracePeriodSeconds",
            self.termination_grace_period_seconds.value(),
        );
        visitor("EnableAhas", self.enable_ahas.value());
        visitor(
            "PhpArmsConfigLocation",
            self.php_arms_config_location.value(),
        );
        visitor("PhpConfigLocation", self.php_config_location.value());
        visitor("PhpConfig", self.php_config.value());
        visitor("TomcatConfig", self.tomcat_config.value());
        visitor("OssMountDescs", self.oss_mount_descs.value());
        visitor("OssAkId", self.oss_ak_id.value());
        visitor("OssAkSecret", self.oss_ak_secret.value());
        visitor("EnableGreyTagRoute", self.enable_grey_tag_route.value());
        visitor("Php", self.php.value());
        visitor("AcrInstanceId", self.acr_instance_id.value());
        visitor("AcrAssumeRoleArn", self.acr_assume_role_arn.value());
        visitor("ImagePullSecrets", self.image_pull_secrets.value());
        visitor("AssociateEip", self.associate_eip.value());
        visitor("KafkaConfigs", self.kafka_configs.value());
        visitor("PvtzDiscoverySvc", self.pvtz_discovery_svc.value());
        visitor(
            "SwimlanePvtzDiscoverySvc",
            self.swimlane_pvtz_discovery_svc.value(),
        );
        visitor("MicroRegistration", self.micro_registration.value());
        visitor(
            "MicroRegistrationConfig",
            self.micro_registration_config.value(),
        );
        visitor("NasConfigs", self.nas_configs.value());
        visitor("Python", self.python.value());
        visitor("PythonModules", self.python_modules.value());
        visitor("Dotnet", self.dotnet.value());
        visitor("Deploy", self.deploy.value());
        visitor("PackageType", self.package_type.value());
        visitor("Cpu", self.cpu.value());
        visitor("Memory", self.memory.value());
        visitor("Replicas", self.replicas.value());
        visitor("SecurityGroupId", self.security_group_id.value());
        visitor("VSwitchId", self.v_switch_id.value());
        visitor("ServiceTags", self.service_tags.value());
        visitor("EnableNewArms", self.enable_new_arms.value());
        visitor("EnableCpuBurst", self.enable_cpu_burst.value());
        visitor("OidcRoleName", self.oidc_role_name.value());
        visitor(
            "SidecarContainersConfig",
            self.sidecar_containers_config.value(),
        );
        visitor("SecretMountDesc", self.secret_mount_desc.value());
        visitor(
            "EnableSidecarResourceIsolated",
            self.enable_sidecar_resource_isolated.value(),
        );
        visitor(
            "CustomImageNetworkType",
            self.custom_image_network_type.value(),
        );
        visitor(
            "MicroserviceEngineConfig",
            self.microservice_engine_config.value(),
        );
        visitor("NewSaeVersion", self.new_sae_version.value());
        visitor("InitContainersConfig", self.init_containers_config.value());
        visitor("GpuConfig", self.gpu_config.value());
        visitor("StartupProbe", self.startup_probe.value());
        visitor("EnablePrometheus", self.enable_prometheus.value());
        visitor("Html", self.html.value());
        visitor("EmptyDirDesc", self.empty_dir_desc.value());
        visitor(
            "AlbIngressReadinessGate",
            self.alb_ingress_readiness_gate.value(),
        );
        visitor("MaxSurgeInstances", self.max_surge_instances.value());
        visitor(
            "MaxSurgeInstanceRatio",
            self.max_surge_instance_ratio.value(),
        );
        visitor("AgentVersion", self.agent_version.value());
        visitor(
            "EnableNamespaceAgentVersion",
            self.enable_namespace_agent_version.value(),
        );
        visitor("SlsLogEnvTags", self.sls_log_env_tags.value());
        visitor("Labels", self.labels.value());
        visitor("LokiConfigs", self.loki_configs.value());
        visitor("RaspConfig", self.rasp_config.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DeployApplication {
    type Output = DeployApplicationResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DeployApplication`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeployApplicationResponse {
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

impl model::Object for DeployApplicationResponse {
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

known_values! {
    /// Version of Tomcat.
    pub enum WebContainer {
        /// `apache-tomcat-7.0.91`.
        ApacheTomcat7091 = "apache-tomcat-7.0.91",
        /// `apache-tomcat-8.5.42`.
        ApacheTomcat8542 = "apache-tomcat-8.5.42",
    }
}

known_values! {
    /// Whether AHAS is enabled: a parameter of [`DeployApplication`].
    pub enum EnableAhas {
        /// `false`.
        False = "false",
        /// `true`.
        True = "true",
    }
}

/// `RaspConfig` in the request of [`DeployApplication`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct RaspConfig {
    /// Whether RASP is enabled.
    pub enable_rasp: Option<bool>,
    /// RASP application key.
    pub rasp_app_key: Option<String>,
    /// Name of the RASP application.
    pub rasp_app_name: Option<String>,
}

impl RaspConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether RASP is enabled.
    pub fn enable_rasp(mut self, enable_rasp: bool) -> Self {
        self.enable_rasp = Some(enable_rasp);
        self
    }

    /// RASP application key.
    pub fn rasp_app_key(mut self, rasp_app_key: impl Into<String>) -> Self {
        self.rasp_app_key = Some(rasp_app_key.into());
        self
    }

    /// Name of the RASP application.
    pub fn rasp_app_name(mut self, rasp_app_name: impl Into<String>) -> Self {
        self.rasp_app_name = Some(rasp_app_name.into());
        self
    }
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

/// `Data` in the response of [`DeployApplication`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the application.
    pub app_id: Option<String>,
    /// ID of the change order.
    pub change_order_id: Option<String>,
    /// Whether the change needs approval.
    pub is_need_approval: Option<bool>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "ChangeOrderId" => &mut self.change_order_id,
            "IsNeedApproval" => &mut self.is_need_approval,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("ChangeOrderId", self.change_order_id.value());
        visitor("IsNeedApproval", self.is_need_approval.value());
    }
}
