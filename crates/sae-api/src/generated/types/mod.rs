//! Types that operations share. Each is compiled with any of the operations that use it.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

#[cfg(feature = "_Container")]
mod container;
#[cfg(feature = "_ContainerResources")]
mod container_resources;
#[cfg(feature = "_CreateWebApplicationInput")]
mod create_web_application_input;
#[cfg(feature = "_CreateWebCustomDomainInput")]
mod create_web_custom_domain_input;
#[cfg(feature = "_DescribeInstanceLogsOutput")]
mod describe_instance_logs_output;
#[cfg(feature = "_DescribeWebAppStaticsOutput")]
mod describe_web_app_statics_output;
#[cfg(feature = "_HttpGetAction")]
mod http_get_action;
#[cfg(feature = "_HttpHeader")]
mod http_header;
#[cfg(feature = "_ImageRegistryConfig")]
mod image_registry_config;
#[cfg(feature = "_InitContainerConfig")]
mod init_container_config;
#[cfg(feature = "_ListWebApplicationInstancesBody")]
mod list_web_application_instances_body;
#[cfg(feature = "_ListWebApplicationRevisionsBody")]
mod list_web_application_revisions_body;
#[cfg(feature = "_ListWebApplicationRevisionsOutput")]
mod list_web_application_revisions_output;
#[cfg(feature = "_ListWebApplicationsBody")]
mod list_web_applications_body;
#[cfg(feature = "_ListWebApplicationsOutput")]
mod list_web_applications_output;
#[cfg(feature = "_ListWebCustomDomainBody")]
mod list_web_custom_domain_body;
#[cfg(feature = "_ListWebCustomDomainOutput")]
mod list_web_custom_domain_output;
#[cfg(feature = "_ListWebInstancesOutput")]
mod list_web_instances_output;
#[cfg(feature = "_MetricsCollectConfig")]
mod metrics_collect_config;
#[cfg(feature = "_PathConfig")]
mod path_config;
#[cfg(feature = "_ProbeHandler")]
mod probe_handler;
#[cfg(feature = "_PublishWebApplicationRevisionInput")]
mod publish_web_application_revision_input;
#[cfg(feature = "_RegistryAuthenticationConfig")]
mod registry_authentication_config;
#[cfg(feature = "_RegistryCertificateConfig")]
mod registry_certificate_config;
#[cfg(feature = "_Revision")]
mod revision;
#[cfg(feature = "_RevisionConfig")]
mod revision_config;
#[cfg(feature = "_RouteConfig")]
mod route_config;
#[cfg(feature = "_SidecarContainerConfig")]
mod sidecar_container_config;
#[cfg(feature = "_SlsCollectConfig")]
mod sls_collect_config;
#[cfg(feature = "_SlsCollectConfigs")]
mod sls_collect_configs;
#[cfg(feature = "_StartupProbe")]
mod startup_probe;
#[cfg(feature = "_TcpSocketAction")]
mod tcp_socket_action;
#[cfg(feature = "_UpdateWebApplicationInput")]
mod update_web_application_input;
#[cfg(feature = "_UpdateWebApplicationScalingConfigInput")]
mod update_web_application_scaling_config_input;
#[cfg(feature = "_UpdateWebApplicationTrafficConfigInput")]
mod update_web_application_traffic_config_input;
#[cfg(feature = "_UpdateWebCustomDomainInput")]
mod update_web_custom_domain_input;
#[cfg(feature = "_WebAclConfig")]
mod web_acl_config;
#[cfg(feature = "_WebAclEntryConfig")]
mod web_acl_entry_config;
#[cfg(feature = "_WebApplication")]
mod web_application;
#[cfg(feature = "_WebApplicationBody")]
mod web_application_body;
#[cfg(feature = "_WebApplicationInstanceLogsBody")]
mod web_application_instance_logs_body;
#[cfg(feature = "_WebApplicationResourceStaticsBody")]
mod web_application_resource_statics_body;
#[cfg(feature = "_WebApplicationRevisionBody")]
mod web_application_revision_body;
#[cfg(feature = "_WebApplicationScalingConfigBody")]
mod web_application_scaling_config_body;
#[cfg(feature = "_WebApplicationTrafficConfigBody")]
mod web_application_traffic_config_body;
#[cfg(feature = "_WebApplicationWithInstanceCount")]
mod web_application_with_instance_count;
#[cfg(feature = "_WebCertConfig")]
mod web_cert_config;
#[cfg(feature = "_WebCustomDomain")]
mod web_custom_domain;
#[cfg(feature = "_WebCustomDomainBody")]
mod web_custom_domain_body;
#[cfg(feature = "_WebInstanceInfo")]
mod web_instance_info;
#[cfg(feature = "_WebLogEntry")]
mod web_log_entry;
#[cfg(feature = "_WebNasConfig")]
mod web_nas_config;
#[cfg(feature = "_WebNasMountPoint")]
mod web_nas_mount_point;
#[cfg(feature = "_WebNetworkConfig")]
mod web_network_config;
#[cfg(feature = "_WebOssConfig")]
mod web_oss_config;
#[cfg(feature = "_WebOssMountPoint")]
mod web_oss_mount_point;
#[cfg(feature = "_WebScalingConfig")]
mod web_scaling_config;
#[cfg(feature = "_WebStaticsInfo")]
mod web_statics_info;
#[cfg(feature = "_WebTlsConfig")]
mod web_tls_config;
#[cfg(feature = "_WebTrafficConfig")]
mod web_traffic_config;
#[cfg(feature = "_WebVersionStatus")]
mod web_version_status;
#[cfg(feature = "_WebWafConfig")]
mod web_waf_config;

#[cfg(feature = "_Container")]
pub use self::container::*;
#[cfg(feature = "_ContainerResources")]
pub use self::container_resources::*;
#[cfg(feature = "_CreateWebApplicationInput")]
pub use self::create_web_application_input::*;
#[cfg(feature = "_CreateWebCustomDomainInput")]
pub use self::create_web_custom_domain_input::*;
#[cfg(feature = "_DescribeInstanceLogsOutput")]
pub use self::describe_instance_logs_output::*;
#[cfg(feature = "_DescribeWebAppStaticsOutput")]
pub use self::describe_web_app_statics_output::*;
#[cfg(feature = "_HttpGetAction")]
pub use self::http_get_action::*;
#[cfg(feature = "_HttpHeader")]
pub use self::http_header::*;
#[cfg(feature = "_ImageRegistryConfig")]
pub use self::image_registry_config::*;
#[cfg(feature = "_InitContainerConfig")]
pub use self::init_container_config::*;
#[cfg(feature = "_ListWebApplicationInstancesBody")]
pub use self::list_web_application_instances_body::*;
#[cfg(feature = "_ListWebApplicationRevisionsBody")]
pub use self::list_web_application_revisions_body::*;
#[cfg(feature = "_ListWebApplicationRevisionsOutput")]
pub use self::list_web_application_revisions_output::*;
#[cfg(feature = "_ListWebApplicationsBody")]
pub use self::list_web_applications_body::*;
#[cfg(feature = "_ListWebApplicationsOutput")]
pub use self::list_web_applications_output::*;
#[cfg(feature = "_ListWebCustomDomainBody")]
pub use self::list_web_custom_domain_body::*;
#[cfg(feature = "_ListWebCustomDomainOutput")]
pub use self::list_web_custom_domain_output::*;
#[cfg(feature = "_ListWebInstancesOutput")]
pub use self::list_web_instances_output::*;
#[cfg(feature = "_MetricsCollectConfig")]
pub use self::metrics_collect_config::*;
#[cfg(feature = "_PathConfig")]
pub use self::path_config::*;
#[cfg(feature = "_ProbeHandler")]
pub use self::probe_handler::*;
#[cfg(feature = "_PublishWebApplicationRevisionInput")]
pub use self::publish_web_application_revision_input::*;
#[cfg(feature = "_RegistryAuthenticationConfig")]
pub use self::registry_authentication_config::*;
#[cfg(feature = "_RegistryCertificateConfig")]
pub use self::registry_certificate_config::*;
#[cfg(feature = "_Revision")]
pub use self::revision::*;
#[cfg(feature = "_RevisionConfig")]
pub use self::revision_config::*;
#[cfg(feature = "_RouteConfig")]
pub use self::route_config::*;
#[cfg(feature = "_SidecarContainerConfig")]
pub use self::sidecar_container_config::*;
#[cfg(feature = "_SlsCollectConfig")]
pub use self::sls_collect_config::*;
#[cfg(feature = "_SlsCollectConfigs")]
pub use self::sls_collect_configs::*;
#[cfg(feature = "_StartupProbe")]
pub use self::startup_probe::*;
#[cfg(feature = "_TcpSocketAction")]
pub use self::tcp_socket_action::*;
#[cfg(feature = "_UpdateWebApplicationInput")]
pub use self::update_web_application_input::*;
#[cfg(feature = "_UpdateWebApplicationScalingConfigInput")]
pub use self::update_web_application_scaling_config_input::*;
#[cfg(feature = "_UpdateWebApplicationTrafficConfigInput")]
pub use self::update_web_application_traffic_config_input::*;
#[cfg(feature = "_UpdateWebCustomDomainInput")]
pub use self::update_web_custom_domain_input::*;
#[cfg(feature = "_WebAclConfig")]
pub use self::web_acl_config::*;
#[cfg(feature = "_WebAclEntryConfig")]
pub use self::web_acl_entry_config::*;
#[cfg(feature = "_WebApplication")]
pub use self::web_application::*;
#[cfg(feature = "_WebApplicationBody")]
pub use self::web_application_body::*;
#[cfg(feature = "_WebApplicationInstanceLogsBody")]
pub use self::web_application_instance_logs_body::*;
#[cfg(feature = "_WebApplicationResourceStaticsBody")]
pub use self::web_application_resource_statics_body::*;
#[cfg(feature = "_WebApplicationRevisionBody")]
pub use self::web_application_revision_body::*;
#[cfg(feature = "_WebApplicationScalingConfigBody")]
pub use self::web_application_scaling_config_body::*;
#[cfg(feature = "_WebApplicationTrafficConfigBody")]
pub use self::web_application_traffic_config_body::*;
#[cfg(feature = "_WebApplicationWithInstanceCount")]
pub use self::web_application_with_instance_count::*;
#[cfg(feature = "_WebCertConfig")]
pub use self::web_cert_config::*;
#[cfg(feature = "_WebCustomDomain")]
pub use self::web_custom_domain::*;
#[cfg(feature = "_WebCustomDomainBody")]
pub use self::web_custom_domain_body::*;
#[cfg(feature = "_WebInstanceInfo")]
pub use self::web_instance_info::*;
#[cfg(feature = "_WebLogEntry")]
pub use self::web_log_entry::*;
#[cfg(feature = "_WebNasConfig")]
pub use self::web_nas_config::*;
#[cfg(feature = "_WebNasMountPoint")]
pub use self::web_nas_mount_point::*;
#[cfg(feature = "_WebNetworkConfig")]
pub use self::web_network_config::*;
#[cfg(feature = "_WebOssConfig")]
pub use self::web_oss_config::*;
#[cfg(feature = "_WebOssMountPoint")]
pub use self::web_oss_mount_point::*;
#[cfg(feature = "_WebScalingConfig")]
pub use self::web_scaling_config::*;
#[cfg(feature = "_WebStaticsInfo")]
pub use self::web_statics_info::*;
#[cfg(feature = "_WebTlsConfig")]
pub use self::web_tls_config::*;
#[cfg(feature = "_WebTrafficConfig")]
pub use self::web_traffic_config::*;
#[cfg(feature = "_WebVersionStatus")]
pub use self::web_version_status::*;
#[cfg(feature = "_WebWafConfig")]
pub use self::web_waf_config::*;
