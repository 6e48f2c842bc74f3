//! The operations of the product, and where it is served.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

#[cfg(feature = "AbortAndRollbackChangeOrder")]
pub mod abort_and_rollback_change_order;
#[cfg(feature = "AbortChangeOrder")]
pub mod abort_change_order;
#[cfg(feature = "BatchRestartApplications")]
pub mod batch_restart_applications;
#[cfg(feature = "BatchStartApplications")]
pub mod batch_start_applications;
#[cfg(feature = "BatchStopApplications")]
pub mod batch_stop_applications;
#[cfg(feature = "BindNlb")]
pub mod bind_nlb;
#[cfg(feature = "BindSlb")]
pub mod bind_slb;
#[cfg(feature = "ConfirmPipelineBatch")]
pub mod confirm_pipeline_batch;
#[cfg(feature = "CreateApplication")]
pub mod create_application;
#[cfg(feature = "CreateApplicationScalingRule")]
pub mod create_application_scaling_rule;
#[cfg(feature = "CreateConfigMap")]
pub mod create_config_map;
#[cfg(feature = "CreateGreyTagRoute")]
pub mod create_grey_tag_route;
#[cfg(feature = "CreateIngress")]
pub mod create_ingress;
#[cfg(feature = "CreateJob")]
pub mod create_job;
#[cfg(feature = "CreateNamespace")]
pub mod create_namespace;
#[cfg(feature = "CreateOrUpdateSwimmingLane")]
pub mod create_or_update_swimming_lane;
#[cfg(feature = "CreateOrUpdateSwimmingLaneGroup")]
pub mod create_or_update_swimming_lane_group;
#[cfg(feature = "CreateSecret")]
pub mod create_secret;
#[cfg(feature = "CreateWebApplication")]
pub mod create_web_application;
#[cfg(feature = "CreateWebCustomDomain")]
pub mod create_web_custom_domain;
#[cfg(feature = "DeleteApplication")]
pub mod delete_application;
#[cfg(feature = "DeleteApplicationScalingRule")]
pub mod delete_application_scaling_rule;
#[cfg(feature = "DeleteConfigMap")]
pub mod delete_config_map;
#[cfg(feature = "DeleteGreyTagRoute")]
pub mod delete_grey_tag_route;
#[cfg(feature = "DeleteHistoryJob")]
pub mod delete_history_job;
#[cfg(feature = "DeleteIngress")]
pub mod delete_ingress;
#[cfg(feature = "DeleteInstances")]
pub mod delete_instances;
#[cfg(feature = "DeleteJob")]
pub mod delete_job;
#[cfg(feature = "DeleteNamespace")]
pub mod delete_namespace;
#[cfg(feature = "DeleteSecret")]
pub mod delete_secret;
#[cfg(feature = "DeleteSwimmingLaneGroup")]
pub mod delete_swimming_lane_group;
#[cfg(feature = "DeleteWebApplication")]
pub mod delete_web_application;
#[cfg(feature = "DeleteWebApplicationRevision")]
pub mod delete_web_application_revision;
#[cfg(feature = "DeleteWebCustomDomain")]
pub mod delete_web_custom_domain;
#[cfg(feature = "DeployApplication")]
pub mod deploy_application;
#[cfg(feature = "DescribeAppServiceDetail")]
pub mod describe_app_service_detail;
#[cfg(feature = "DescribeApplicationConfig")]
pub mod describe_application_config;
#[cfg(feature = "DescribeApplicationGroups")]
pub mod describe_application_groups;
#[cfg(feature = "DescribeApplicationImage")]
pub mod describe_application_image;
#[cfg(feature = "DescribeApplicationInstances")]
pub mod describe_application_instances;
#[cfg(feature = "DescribeApplicationMseService")]
pub mod describe_application_mse_service;
#[cfg(feature = "DescribeApplicationNlbs")]
pub mod describe_application_nlbs;
#[cfg(feature = "DescribeApplicationScalingRule")]
pub mod describe_application_scaling_rule;
#[cfg(feature = "DescribeApplicationScalingRules")]
pub mod describe_application_scaling_rules;
#[cfg(feature = "DescribeApplicationSlbs")]
pub mod describe_application_slbs;
#[cfg(feature = "DescribeApplicationStatus")]
pub mod describe_application_status;
#[cfg(feature = "DescribeChangeOrder")]
pub mod describe_change_order;
#[cfg(feature = "DescribeComponents")]
pub mod describe_components;
#[cfg(feature = "DescribeConfigMap")]
pub mod describe_config_map;
#[cfg(feature = "DescribeConfigurationPrice")]
pub mod describe_configuration_price;
#[cfg(feature = "DescribeEdasContainers")]
pub mod describe_edas_containers;
#[cfg(feature = "DescribeGreyTagRoute")]
pub mod describe_grey_tag_route;
#[cfg(feature = "DescribeIngress")]
pub mod describe_ingress;
#[cfg(feature = "DescribeInstanceLog")]
pub mod describe_instance_log;
#[cfg(feature = "DescribeInstanceSpecifications")]
pub mod describe_instance_specifications;
#[cfg(feature = "DescribeJob")]
pub mod describe_job;
#[cfg(feature = "DescribeJobHistory")]
pub mod describe_job_history;
#[cfg(feature = "DescribeJobStatus")]
pub mod describe_job_status;
#[cfg(feature = "DescribeNamespace")]
pub mod describe_namespace;
#[cfg(feature = "DescribeNamespaceList")]
pub mod describe_namespace_list;
#[cfg(feature = "DescribeNamespaceResources")]
pub mod describe_namespace_resources;
#[cfg(feature = "DescribeNamespaces")]
pub mod describe_namespaces;
#[cfg(feature = "DescribePipeline")]
pub mod describe_pipeline;
#[cfg(feature = "DescribeRegions")]
pub mod describe_regions;
#[cfg(feature = "DescribeSecret")]
pub mod describe_secret;
#[cfg(feature = "DescribeSwimmingLane")]
pub mod describe_swimming_lane;
#[cfg(feature = "DescribeVSwitches")]
pub mod describe_v_switches;
#[cfg(feature = "DescribeWebApplication")]
pub mod describe_web_application;
#[cfg(feature = "DescribeWebApplicationResourceStatics")]
pub mod describe_web_application_resource_statics;
#[cfg(feature = "DescribeWebApplicationRevision")]
pub mod describe_web_application_revision;
#[cfg(feature = "DescribeWebApplicationScalingConfig")]
pub mod describe_web_application_scaling_config;
#[cfg(feature = "DescribeWebApplicationTrafficConfig")]
pub mod describe_web_application_traffic_config;
#[cfg(feature = "DescribeWebCustomDomain")]
pub mod describe_web_custom_domain;
#[cfg(feature = "DescribeWebInstanceLogs")]
pub mod describe_web_instance_logs;
#[cfg(feature = "DisableApplicationScalingRule")]
pub mod disable_application_scaling_rule;
#[cfg(feature = "DisableArms")]
pub mod disable_arms;
#[cfg(feature = "DowngradeApplicationApmService")]
pub mod downgrade_application_apm_service;
#[cfg(feature = "EnableApplicationScalingRule")]
pub mod enable_application_scaling_rule;
#[cfg(feature = "ExecJob")]
pub mod exec_job;
#[cfg(feature = "GetApplication")]
pub mod get_application;
#[cfg(feature = "GetArmsTopNMetric")]
pub mod get_arms_top_n_metric;
#[cfg(feature = "GetAvailabilityMetric")]
pub mod get_availability_metric;
#[cfg(feature = "GetChangeOrderMetric")]
pub mod get_change_order_metric;
#[cfg(feature = "GetScaleAppMetric")]
pub mod get_scale_app_metric;
#[cfg(feature = "GetWarningEventMetric")]
pub mod get_warning_event_metric;
#[cfg(feature = "GetWebshellToken")]
pub mod get_webshell_token;
#[cfg(feature = "ListAllSwimmingLaneGroups")]
pub mod list_all_swimming_lane_groups;
#[cfg(feature = "ListAllSwimmingLanes")]
pub mod list_all_swimming_lanes;
#[cfg(feature = "ListAppEvents")]
pub mod list_app_events;
#[cfg(feature = "ListAppServices")]
pub mod list_app_services;
#[cfg(feature = "ListAppServicesPage")]
pub mod list_app_services_page;
#[cfg(feature = "ListAppVersions")]
pub mod list_app_versions;
#[cfg(feature = "ListApplicationCenterServiceInstances")]
pub mod list_application_center_service_instances;
#[cfg(feature = "ListApplications")]
pub mod list_applications;
#[cfg(feature = "ListApplicationsForSwimmingLane")]
pub mod list_applications_for_swimming_lane;
#[cfg(feature = "ListChangeOrders")]
pub mod list_change_orders;
#[cfg(feature = "ListConsumedServices")]
pub mod list_consumed_services;
#[cfg(feature = "ListGreyTagRoute")]
pub mod list_grey_tag_route;
#[cfg(feature = "ListIngresses")]
pub mod list_ingresses;
#[cfg(feature = "ListJobs")]
pub mod list_jobs;
#[cfg(feature = "ListLogConfigs")]
pub mod list_log_configs;
#[cfg(feature = "ListNamespaceChangeOrders")]
pub mod list_namespace_change_orders;
#[cfg(feature = "ListNamespacedConfigMaps")]
pub mod list_namespaced_config_maps;
#[cfg(feature = "ListPublishedServices")]
pub mod list_published_services;
#[cfg(feature = "ListSecrets")]
pub mod list_secrets;
#[cfg(feature = "ListSwimmingLaneGatewayRoutes")]
pub mod list_swimming_lane_gateway_routes;
#[cfg(feature = "ListSwimmingLaneGroupTags")]
pub mod list_swimming_lane_group_tags;
#[cfg(feature = "ListTagResources")]
pub mod list_tag_resources;
#[cfg(feature = "ListWebApplicationInstances")]
pub mod list_web_application_instances;
#[cfg(feature = "ListWebApplicationRevisions")]
pub mod list_web_application_revisions;
#[cfg(feature = "ListWebApplications")]
pub mod list_web_applications;
#[cfg(feature = "ListWebCustomDomains")]
pub mod list_web_custom_domains;
#[cfg(feature = "OpenSaeService")]
pub mod open_sae_service;
mod product;
#[cfg(feature = "PublishWebApplicationRevision")]
pub mod publish_web_application_revision;
#[cfg(feature = "QueryArmsEnable")]
pub mod query_arms_enable;
#[cfg(feature = "QueryResourceStatics")]
pub mod query_resource_statics;
#[cfg(feature = "ReduceApplicationCapacityByInstanceIds")]
pub mod reduce_application_capacity_by_instance_ids;
#[cfg(feature = "RescaleApplication")]
pub mod rescale_application;
#[cfg(feature = "RescaleApplicationVertically")]
pub mod rescale_application_vertically;
#[cfg(feature = "RestartApplication")]
pub mod restart_application;
#[cfg(feature = "RestartInstances")]
pub mod restart_instances;
#[cfg(feature = "ResumeTraffic")]
pub mod resume_traffic;
#[cfg(feature = "RollbackApplication")]
pub mod rollback_application;
#[cfg(feature = "serde")]
mod serialize;
#[cfg(feature = "StartApplication")]
pub mod start_application;
#[cfg(feature = "StartWebApplication")]
pub mod start_web_application;
#[cfg(feature = "StopApplication")]
pub mod stop_application;
#[cfg(feature = "StopWebApplication")]
pub mod stop_web_application;
#[cfg(feature = "SuspendJob")]
pub mod suspend_job;
#[cfg(feature = "SuspendTraffic")]
pub mod suspend_traffic;
#[cfg(feature = "TagResources")]
pub mod tag_resources;
pub mod types;
#[cfg(feature = "UnbindNlb")]
pub mod unbind_nlb;
#[cfg(feature = "UnbindSlb")]
pub mod unbind_slb;
#[cfg(feature = "UntagResources")]
pub mod untag_resources;
#[cfg(feature = "UpdateAppMode")]
pub mod update_app_mode;
#[cfg(feature = "UpdateAppSecurityGroup")]
pub mod update_app_security_group;
#[cfg(feature = "UpdateApplicationDescription")]
pub mod update_application_description;
#[cfg(feature = "UpdateApplicationScalingRule")]
pub mod update_application_scaling_rule;
#[cfg(feature = "UpdateApplicationVswitches")]
pub mod update_application_vswitches;
#[cfg(feature = "UpdateConfigMap")]
pub mod update_config_map;
#[cfg(feature = "UpdateGreyTagRoute")]
pub mod update_grey_tag_route;
#[cfg(feature = "UpdateIngress")]
pub mod update_ingress;
#[cfg(feature = "UpdateJob")]
pub mod update_job;
#[cfg(feature = "UpdateNamespace")]
pub mod update_namespace;
#[cfg(feature = "UpdateNamespaceSlsConfigs")]
pub mod update_namespace_sls_configs;
#[cfg(feature = "UpdateNamespaceVpc")]
pub mod update_namespace_vpc;
#[cfg(feature = "UpdateSecret")]
pub mod update_secret;
#[cfg(feature = "UpdateSwimmingLaneEnableAttribute")]
pub mod update_swimming_lane_enable_attribute;
#[cfg(feature = "UpdateWebApplication")]
pub mod update_web_application;
#[cfg(feature = "UpdateWebApplicationScalingConfig")]
pub mod update_web_application_scaling_config;
#[cfg(feature = "UpdateWebApplicationTrafficConfig")]
pub mod update_web_application_traffic_config;
#[cfg(feature = "UpdateWebCustomDomain")]
pub mod update_web_custom_domain;
#[cfg(feature = "UpgradeApplicationApmService")]
pub mod upgrade_application_apm_service;

#[cfg(feature = "catalog")]
use aliyun_core::operation::CatalogEntry;
use aliyun_core::operation::Descriptor;

#[cfg(feature = "AbortAndRollbackChangeOrder")]
pub use self::abort_and_rollback_change_order::{
    AbortAndRollbackChangeOrder, AbortAndRollbackChangeOrderResponse,
};
#[cfg(feature = "AbortChangeOrder")]
pub use self::abort_change_order::{AbortChangeOrder, AbortChangeOrderResponse};
#[cfg(feature = "BatchRestartApplications")]
pub use self::batch_restart_applications::{
    BatchRestartApplications, BatchRestartApplicationsResponse,
};
#[cfg(feature = "BatchStartApplications")]
pub use self::batch_start_applications::{BatchStartApplications, BatchStartApplicationsResponse};
#[cfg(feature = "BatchStopApplications")]
pub use self::batch_stop_applications::{BatchStopApplications, BatchStopApplicationsResponse};
#[cfg(feature = "BindNlb")]
pub use self::bind_nlb::{BindNlb, BindNlbResponse};
#[cfg(feature = "BindSlb")]
pub use self::bind_slb::{BindSlb, BindSlbResponse};
#[cfg(feature = "ConfirmPipelineBatch")]
pub use self::confirm_pipeline_batch::{ConfirmPipelineBatch, ConfirmPipelineBatchResponse};
#[cfg(feature = "CreateApplication")]
pub use self::create_application::{CreateApplication, CreateApplicationResponse};
#[cfg(feature = "CreateApplicationScalingRule")]
pub use self::create_application_scaling_rule::{
    CreateApplicationScalingRule, CreateApplicationScalingRuleResponse,
};
#[cfg(feature = "CreateConfigMap")]
pub use self::create_config_map::{CreateConfigMap, CreateConfigMapResponse};
#[cfg(feature = "CreateGreyTagRoute")]
pub use self::create_grey_tag_route::{CreateGreyTagRoute, CreateGreyTagRouteResponse};
#[cfg(feature = "CreateIngress")]
pub use self::create_ingress::{CreateIngress, CreateIngressResponse};
#[cfg(feature = "CreateJob")]
pub use self::create_job::{CreateJob, CreateJobResponse};
#[cfg(feature = "CreateNamespace")]
pub use self::create_namespace::{CreateNamespace, CreateNamespaceResponse};
#[cfg(feature = "CreateOrUpdateSwimmingLane")]
pub use self::create_or_update_swimming_lane::{
    CreateOrUpdateSwimmingLane, CreateOrUpdateSwimmingLaneResponse,
};
#[cfg(feature = "CreateOrUpdateSwimmingLaneGroup")]
pub use self::create_or_update_swimming_lane_group::{
    CreateOrUpdateSwimmingLaneGroup, CreateOrUpdateSwimmingLaneGroupResponse,
};
#[cfg(feature = "CreateSecret")]
pub use self::create_secret::{CreateSecret, CreateSecretResponse};
#[cfg(feature = "CreateWebApplication")]
pub use self::create_web_application::CreateWebApplication;
#[cfg(feature = "CreateWebCustomDomain")]
pub use self::create_web_custom_domain::CreateWebCustomDomain;
#[cfg(feature = "DeleteApplication")]
pub use self::delete_application::{DeleteApplication, DeleteApplicationResponse};
#[cfg(feature = "DeleteApplicationScalingRule")]
pub use self::delete_application_scaling_rule::{
    DeleteApplicationScalingRule, DeleteApplicationScalingRuleResponse,
};
#[cfg(feature = "DeleteConfigMap")]
pub use self::delete_config_map::{DeleteConfigMap, DeleteConfigMapResponse};
#[cfg(feature = "DeleteGreyTagRoute")]
pub use self::delete_grey_tag_route::{DeleteGreyTagRoute, DeleteGreyTagRouteResponse};
#[cfg(feature = "DeleteHistoryJob")]
pub use self::delete_history_job::{DeleteHistoryJob, DeleteHistoryJobResponse};
#[cfg(feature = "DeleteIngress")]
pub use self::delete_ingress::{DeleteIngress, DeleteIngressResponse};
#[cfg(feature = "DeleteInstances")]
pub use self::delete_instances::{DeleteInstances, DeleteInstancesResponse};
#[cfg(feature = "DeleteJob")]
pub use self::delete_job::{DeleteJob, DeleteJobResponse};
#[cfg(feature = "DeleteNamespace")]
pub use self::delete_namespace::{DeleteNamespace, DeleteNamespaceResponse};
#[cfg(feature = "DeleteSecret")]
pub use self::delete_secret::{DeleteSecret, DeleteSecretResponse};
#[cfg(feature = "DeleteSwimmingLaneGroup")]
pub use self::delete_swimming_lane_group::{
    DeleteSwimmingLaneGroup, DeleteSwimmingLaneGroupResponse,
};
#[cfg(feature = "DeleteWebApplication")]
pub use self::delete_web_application::DeleteWebApplication;
#[cfg(feature = "DeleteWebApplicationRevision")]
pub use self::delete_web_application_revision::DeleteWebApplicationRevision;
#[cfg(feature = "DeleteWebCustomDomain")]
pub use self::delete_web_custom_domain::DeleteWebCustomDomain;
#[cfg(feature = "DeployApplication")]
pub use self::deploy_application::{DeployApplication, DeployApplicationResponse};
#[cfg(feature = "DescribeAppServiceDetail")]
pub use self::describe_app_service_detail::{
    DescribeAppServiceDetail, DescribeAppServiceDetailResponse,
};
#[cfg(feature = "DescribeApplicationConfig")]
pub use self::describe_application_config::{
    DescribeApplicationConfig, DescribeApplicationConfigResponse,
};
#[cfg(feature = "DescribeApplicationGroups")]
pub use self::describe_application_groups::{
    DescribeApplicationGroups, DescribeApplicationGroupsResponse,
};
#[cfg(feature = "DescribeApplicationImage")]
pub use self::describe_application_image::{
    DescribeApplicationImage, DescribeApplicationImageResponse,
};
#[cfg(feature = "DescribeApplicationInstances")]
pub use self::describe_application_instances::{
    DescribeApplicationInstances, DescribeApplicationInstancesResponse,
};
#[cfg(feature = "DescribeApplicationMseService")]
pub use self::describe_application_mse_service::{
    DescribeApplicationMseService, DescribeApplicationMseServiceResponse,
};
#[cfg(feature = "DescribeApplicationNlbs")]
pub use self::describe_application_nlbs::{
    DescribeApplicationNlbs, DescribeApplicationNlbsResponse,
};
#[cfg(feature = "DescribeApplicationScalingRule")]
pub use self::describe_application_scaling_rule::{
    DescribeApplicationScalingRule, DescribeApplicationScalingRuleResponse,
};
#[cfg(feature = "DescribeApplicationScalingRules")]
pub use self::describe_application_scaling_rules::{
    DescribeApplicationScalingRules, DescribeApplicationScalingRulesResponse,
};
#[cfg(feature = "DescribeApplicationSlbs")]
pub use self::describe_application_slbs::{
    DescribeApplicationSlbs, DescribeApplicationSlbsResponse,
};
#[cfg(feature = "DescribeApplicationStatus")]
pub use self::describe_application_status::{
    DescribeApplicationStatus, DescribeApplicationStatusResponse,
};
#[cfg(feature = "DescribeChangeOrder")]
pub use self::describe_change_order::{DescribeChangeOrder, DescribeChangeOrderResponse};
#[cfg(feature = "DescribeComponents")]
pub use self::describe_components::{DescribeComponents, DescribeComponentsResponse};
#[cfg(feature = "DescribeConfigMap")]
pub use self::describe_config_map::{DescribeConfigMap, DescribeConfigMapResponse};
#[cfg(feature = "DescribeConfigurationPrice")]
pub use self::describe_configuration_price::{
    DescribeConfigurationPrice, DescribeConfigurationPriceResponse,
};
#[cfg(feature = "DescribeEdasContainers")]
pub use self::describe_edas_containers::{DescribeEdasContainers, DescribeEdasContainersResponse};
#[cfg(feature = "DescribeGreyTagRoute")]
pub use self::describe_grey_tag_route::{DescribeGreyTagRoute, DescribeGreyTagRouteResponse};
#[cfg(feature = "DescribeIngress")]
pub use self::describe_ingress::{DescribeIngress, DescribeIngressResponse};
#[cfg(feature = "DescribeInstanceLog")]
pub use self::describe_instance_log::{DescribeInstanceLog, DescribeInstanceLogResponse};
#[cfg(feature = "DescribeInstanceSpecifications")]
pub use self::describe_instance_specifications::{
    DescribeInstanceSpecifications, DescribeInstanceSpecificationsResponse,
};
#[cfg(feature = "DescribeJob")]
pub use self::describe_job::{DescribeJob, DescribeJobResponse};
#[cfg(feature = "DescribeJobHistory")]
pub use self::describe_job_history::{DescribeJobHistory, DescribeJobHistoryResponse};
#[cfg(feature = "DescribeJobStatus")]
pub use self::describe_job_status::{DescribeJobStatus, DescribeJobStatusResponse};
#[cfg(feature = "DescribeNamespace")]
pub use self::describe_namespace::{DescribeNamespace, DescribeNamespaceResponse};
#[cfg(feature = "DescribeNamespaceList")]
pub use self::describe_namespace_list::{DescribeNamespaceList, DescribeNamespaceListResponse};
#[cfg(feature = "DescribeNamespaceResources")]
pub use self::describe_namespace_resources::{
    DescribeNamespaceResources, DescribeNamespaceResourcesResponse,
};
#[cfg(feature = "DescribeNamespaces")]
pub use self::describe_namespaces::{DescribeNamespaces, DescribeNamespacesResponse};
#[cfg(feature = "DescribePipeline")]
pub use self::describe_pipeline::{DescribePipeline, DescribePipelineResponse};
#[cfg(feature = "DescribeRegions")]
pub use self::describe_regions::{DescribeRegions, DescribeRegionsResponse};
#[cfg(feature = "DescribeSecret")]
pub use self::describe_secret::{DescribeSecret, DescribeSecretResponse};
#[cfg(feature = "DescribeSwimmingLane")]
pub use self::describe_swimming_lane::{DescribeSwimmingLane, DescribeSwimmingLaneResponse};
#[cfg(feature = "DescribeVSwitches")]
pub use self::describe_v_switches::{DescribeVSwitches, DescribeVSwitchesResponse};
#[cfg(feature = "DescribeWebApplication")]
pub use self::describe_web_application::DescribeWebApplication;
#[cfg(feature = "DescribeWebApplicationResourceStatics")]
pub use self::describe_web_application_resource_statics::DescribeWebApplicationResourceStatics;
#[cfg(feature = "DescribeWebApplicationRevision")]
pub use self::describe_web_application_revision::DescribeWebApplicationRevision;
#[cfg(feature = "DescribeWebApplicationScalingConfig")]
pub use self::describe_web_application_scaling_config::DescribeWebApplicationScalingConfig;
#[cfg(feature = "DescribeWebApplicationTrafficConfig")]
pub use self::describe_web_application_traffic_config::DescribeWebApplicationTrafficConfig;
#[cfg(feature = "DescribeWebCustomDomain")]
pub use self::describe_web_custom_domain::DescribeWebCustomDomain;
#[cfg(feature = "DescribeWebInstanceLogs")]
pub use self::describe_web_instance_logs::DescribeWebInstanceLogs;
#[cfg(feature = "DisableApplicationScalingRule")]
pub use self::disable_application_scaling_rule::{
    DisableApplicationScalingRule, DisableApplicationScalingRuleResponse,
};
#[cfg(feature = "DisableArms")]
pub use self::disable_arms::{DisableArms, DisableArmsResponse};
#[cfg(feature = "DowngradeApplicationApmService")]
pub use self::downgrade_application_apm_service::{
    DowngradeApplicationApmService, DowngradeApplicationApmServiceResponse,
};
#[cfg(feature = "EnableApplicationScalingRule")]
pub use self::enable_application_scaling_rule::{
    EnableApplicationScalingRule, EnableApplicationScalingRuleResponse,
};
#[cfg(feature = "ExecJob")]
pub use self::exec_job::{ExecJob, ExecJobResponse};
#[cfg(feature = "GetApplication")]
pub use self::get_application::{GetApplication, GetApplicationResponse};
#[cfg(feature = "GetArmsTopNMetric")]
pub use self::get_arms_top_n_metric::{GetArmsTopNMetric, GetArmsTopNMetricResponse};
#[cfg(feature = "GetAvailabilityMetric")]
pub use self::get_availability_metric::{GetAvailabilityMetric, GetAvailabilityMetricResponse};
#[cfg(feature = "GetChangeOrderMetric")]
pub use self::get_change_order_metric::{GetChangeOrderMetric, GetChangeOrderMetricResponse};
#[cfg(feature = "GetScaleAppMetric")]
pub use self::get_scale_app_metric::{GetScaleAppMetric, GetScaleAppMetricResponse};
#[cfg(feature = "GetWarningEventMetric")]
pub use self::get_warning_event_metric::{GetWarningEventMetric, GetWarningEventMetricResponse};
#[cfg(feature = "GetWebshellToken")]
pub use self::get_webshell_token::{GetWebshellToken, GetWebshellTokenResponse};
#[cfg(feature = "ListAllSwimmingLaneGroups")]
pub use self::list_all_swimming_lane_groups::{
    ListAllSwimmingLaneGroups, ListAllSwimmingLaneGroupsResponse,
};
#[cfg(feature = "ListAllSwimmingLanes")]
pub use self::list_all_swimming_lanes::{ListAllSwimmingLanes, ListAllSwimmingLanesResponse};
#[cfg(feature = "ListAppEvents")]
pub use self::list_app_events::{ListAppEvents, ListAppEventsResponse};
#[cfg(feature = "ListAppServices")]
pub use self::list_app_services::{ListAppServices, ListAppServicesResponse};
#[cfg(feature = "ListAppServicesPage")]
pub use self::list_app_services_page::{ListAppServicesPage, ListAppServicesPageResponse};
#[cfg(feature = "ListAppVersions")]
pub use self::list_app_versions::{ListAppVersions, ListAppVersionsResponse};
#[cfg(feature = "ListApplicationCenterServiceInstances")]
pub use self::list_application_center_service_instances::{
    ListApplicationCenterServiceInstances, ListApplicationCenterServiceInstancesResponse,
};
#[cfg(feature = "ListApplications")]
pub use self::list_applications::{ListApplications, ListApplicationsResponse};
#[cfg(feature = "ListApplicationsForSwimmingLane")]
pub use self::list_applications_for_swimming_lane::{
    ListApplicationsForSwimmingLane, ListApplicationsForSwimmingLaneResponse,
};
#[cfg(feature = "ListChangeOrders")]
pub use self::list_change_orders::{ListChangeOrders, ListChangeOrdersResponse};
#[cfg(feature = "ListConsumedServices")]
pub use self::list_consumed_services::{ListConsumedServices, ListConsumedServicesResponse};
#[cfg(feature = "ListGreyTagRoute")]
pub use self::list_grey_tag_route::{ListGreyTagRoute, ListGreyTagRouteResponse};
#[cfg(feature = "ListIngresses")]
pub use self::list_ingresses::{ListIngresses, ListIngressesResponse};
#[cfg(feature = "ListJobs")]
pub use self::list_jobs::{ListJobs, ListJobsResponse};
#[cfg(feature = "ListLogConfigs")]
pub use self::list_log_configs::{ListLogConfigs, ListLogConfigsResponse};
#[cfg(feature = "ListNamespaceChangeOrders")]
pub use self::list_namespace_change_orders::{
    ListNamespaceChangeOrders, ListNamespaceChangeOrdersResponse,
};
#[cfg(feature = "ListNamespacedConfigMaps")]
pub use self::list_namespaced_config_maps::{
    ListNamespacedConfigMaps, ListNamespacedConfigMapsResponse,
};
#[cfg(feature = "ListPublishedServices")]
pub use self::list_published_services::{ListPublishedServices, ListPublishedServicesResponse};
#[cfg(feature = "ListSecrets")]
pub use self::list_secrets::{ListSecrets, ListSecretsResponse};
#[cfg(feature = "ListSwimmingLaneGatewayRoutes")]
pub use self::list_swimming_lane_gateway_routes::{
    ListSwimmingLaneGatewayRoutes, ListSwimmingLaneGatewayRoutesResponse,
};
#[cfg(feature = "ListSwimmingLaneGroupTags")]
pub use self::list_swimming_lane_group_tags::{
    ListSwimmingLaneGroupTags, ListSwimmingLaneGroupTagsResponse,
};
#[cfg(feature = "ListTagResources")]
pub use self::list_tag_resources::{ListTagResources, ListTagResourcesResponse};
#[cfg(feature = "ListWebApplicationInstances")]
pub use self::list_web_application_instances::ListWebApplicationInstances;
#[cfg(feature = "ListWebApplicationRevisions")]
pub use self::list_web_application_revisions::ListWebApplicationRevisions;
#[cfg(feature = "ListWebApplications")]
pub use self::list_web_applications::ListWebApplications;
#[cfg(feature = "ListWebCustomDomains")]
pub use self::list_web_custom_domains::ListWebCustomDomains;
#[cfg(feature = "OpenSaeService")]
pub use self::open_sae_service::{OpenSaeService, OpenSaeServiceResponse};
pub use self::product::PRODUCT;
#[cfg(feature = "PublishWebApplicationRevision")]
pub use self::publish_web_application_revision::PublishWebApplicationRevision;
#[cfg(feature = "QueryArmsEnable")]
pub use self::query_arms_enable::{QueryArmsEnable, QueryArmsEnableResponse};
#[cfg(feature = "QueryResourceStatics")]
pub use self::query_resource_statics::{QueryResourceStatics, QueryResourceStaticsResponse};
#[cfg(feature = "ReduceApplicationCapacityByInstanceIds")]
pub use self::reduce_application_capacity_by_instance_ids::{
    ReduceApplicationCapacityByInstanceIds, ReduceApplicationCapacityByInstanceIdsResponse,
};
#[cfg(feature = "RescaleApplication")]
pub use self::rescale_application::{RescaleApplication, RescaleApplicationResponse};
#[cfg(feature = "RescaleApplicationVertically")]
pub use self::rescale_application_vertically::{
    RescaleApplicationVertically, RescaleApplicationVerticallyResponse,
};
#[cfg(feature = "RestartApplication")]
pub use self::restart_application::{RestartApplication, RestartApplicationResponse};
#[cfg(feature = "RestartInstances")]
pub use self::restart_instances::{RestartInstances, RestartInstancesResponse};
#[cfg(feature = "ResumeTraffic")]
pub use self::resume_traffic::{ResumeTraffic, ResumeTrafficResponse};
#[cfg(feature = "RollbackApplication")]
pub use self::rollback_application::{RollbackApplication, RollbackApplicationResponse};
#[cfg(feature = "StartApplication")]
pub use self::start_application::{StartApplication, StartApplicationResponse};
#[cfg(feature = "StartWebApplication")]
pub use self::start_web_application::StartWebApplication;
#[cfg(feature = "StopApplication")]
pub use self::stop_application::{StopApplication, StopApplicationResponse};
#[cfg(feature = "StopWebApplication")]
pub use self::stop_web_application::StopWebApplication;
#[cfg(feature = "SuspendJob")]
pub use self::suspend_job::{SuspendJob, SuspendJobResponse};
#[cfg(feature = "SuspendTraffic")]
pub use self::suspend_traffic::{SuspendTraffic, SuspendTrafficResponse};
#[cfg(feature = "TagResources")]
pub use self::tag_resources::{TagResources, TagResourcesResponse};
#[cfg(feature = "UnbindNlb")]
pub use self::unbind_nlb::{UnbindNlb, UnbindNlbResponse};
#[cfg(feature = "UnbindSlb")]
pub use self::unbind_slb::{UnbindSlb, UnbindSlbResponse};
#[cfg(feature = "UntagResources")]
pub use self::untag_resources::{UntagResources, UntagResourcesResponse};
#[cfg(feature = "UpdateAppMode")]
pub use self::update_app_mode::{UpdateAppMode, UpdateAppModeResponse};
#[cfg(feature = "UpdateAppSecurityGroup")]
pub use self::update_app_security_group::{UpdateAppSecurityGroup, UpdateAppSecurityGroupResponse};
#[cfg(feature = "UpdateApplicationDescription")]
pub use self::update_application_description::{
    UpdateApplicationDescription, UpdateApplicationDescriptionResponse,
};
#[cfg(feature = "UpdateApplicationScalingRule")]
pub use self::update_application_scaling_rule::{
    UpdateApplicationScalingRule, UpdateApplicationScalingRuleResponse,
};
#[cfg(feature = "UpdateApplicationVswitches")]
pub use self::update_application_vswitches::{
    UpdateApplicationVswitches, UpdateApplicationVswitchesResponse,
};
#[cfg(feature = "UpdateConfigMap")]
pub use self::update_config_map::{UpdateConfigMap, UpdateConfigMapResponse};
#[cfg(feature = "UpdateGreyTagRoute")]
pub use self::update_grey_tag_route::{UpdateGreyTagRoute, UpdateGreyTagRouteResponse};
#[cfg(feature = "UpdateIngress")]
pub use self::update_ingress::{UpdateIngress, UpdateIngressResponse};
#[cfg(feature = "UpdateJob")]
pub use self::update_job::{UpdateJob, UpdateJobResponse};
#[cfg(feature = "UpdateNamespace")]
pub use self::update_namespace::{UpdateNamespace, UpdateNamespaceResponse};
#[cfg(feature = "UpdateNamespaceSlsConfigs")]
pub use self::update_namespace_sls_configs::{
    UpdateNamespaceSlsConfigs, UpdateNamespaceSlsConfigsResponse,
};
#[cfg(feature = "UpdateNamespaceVpc")]
pub use self::update_namespace_vpc::{UpdateNamespaceVpc, UpdateNamespaceVpcResponse};
#[cfg(feature = "UpdateSecret")]
pub use self::update_secret::{UpdateSecret, UpdateSecretResponse};
#[cfg(feature = "UpdateSwimmingLaneEnableAttribute")]
pub use self::update_swimming_lane_enable_attribute::{
    UpdateSwimmingLaneEnableAttribute, UpdateSwimmingLaneEnableAttributeResponse,
};
#[cfg(feature = "UpdateWebApplication")]
pub use self::update_web_application::UpdateWebApplication;
#[cfg(feature = "UpdateWebApplicationScalingConfig")]
pub use self::update_web_application_scaling_config::UpdateWebApplicationScalingConfig;
#[cfg(feature = "UpdateWebApplicationTrafficConfig")]
pub use self::update_web_application_traffic_config::UpdateWebApplicationTrafficConfig;
#[cfg(feature = "UpdateWebCustomDomain")]
pub use self::update_web_custom_domain::UpdateWebCustomDomain;
#[cfg(feature = "UpgradeApplicationApmService")]
pub use self::upgrade_application_apm_service::{
    UpgradeApplicationApmService, UpgradeApplicationApmServiceResponse,
};

/// The descriptors of the operations that are compiled in, sorted by name.
pub static OPERATIONS: &[&Descriptor] = &[
    #[cfg(feature = "AbortAndRollbackChangeOrder")]
    &abort_and_rollback_change_order::DESCRIPTOR,
    #[cfg(feature = "AbortChangeOrder")]
    &abort_change_order::DESCRIPTOR,
    #[cfg(feature = "BatchRestartApplications")]
    &batch_restart_applications::DESCRIPTOR,
    #[cfg(feature = "BatchStartApplications")]
    &batch_start_applications::DESCRIPTOR,
    #[cfg(feature = "BatchStopApplications")]
    &batch_stop_applications::DESCRIPTOR,
    #[cfg(feature = "BindNlb")]
    &bind_nlb::DESCRIPTOR,
    #[cfg(feature = "BindSlb")]
    &bind_slb::DESCRIPTOR,
    #[cfg(feature = "ConfirmPipelineBatch")]
    &confirm_pipeline_batch::DESCRIPTOR,
    #[cfg(feature = "CreateApplication")]
    &create_application::DESCRIPTOR,
    #[cfg(feature = "CreateApplicationScalingRule")]
    &create_application_scaling_rule::DESCRIPTOR,
    #[cfg(feature = "CreateConfigMap")]
    &create_config_map::DESCRIPTOR,
    #[cfg(feature = "CreateGreyTagRoute")]
    &create_grey_tag_route::DESCRIPTOR,
    #[cfg(feature = "CreateIngress")]
    &create_ingress::DESCRIPTOR,
    #[cfg(feature = "CreateJob")]
    &create_job::DESCRIPTOR,
    #[cfg(feature = "CreateNamespace")]
    &create_namespace::DESCRIPTOR,
    #[cfg(feature = "CreateOrUpdateSwimmingLane")]
    &create_or_update_swimming_lane::DESCRIPTOR,
    #[cfg(feature = "CreateOrUpdateSwimmingLaneGroup")]
    &create_or_update_swimming_lane_group::DESCRIPTOR,
    #[cfg(feature = "CreateSecret")]
    &create_secret::DESCRIPTOR,
    #[cfg(feature = "CreateWebApplication")]
    &create_web_application::DESCRIPTOR,
    #[cfg(feature = "CreateWebCustomDomain")]
    &create_web_custom_domain::DESCRIPTOR,
    #[cfg(feature = "DeleteApplication")]
    &delete_application::DESCRIPTOR,
    #[cfg(feature = "DeleteApplicationScalingRule")]
    &delete_application_scaling_rule::DESCRIPTOR,
    #[cfg(feature = "DeleteConfigMap")]
    &delete_config_map::DESCRIPTOR,
    #[cfg(feature = "DeleteGreyTagRoute")]
    &delete_grey_tag_route::DESCRIPTOR,
    #[cfg(feature = "DeleteHistoryJob")]
    &delete_history_job::DESCRIPTOR,
    #[cfg(feature = "DeleteIngress")]
    &delete_ingress::DESCRIPTOR,
    #[cfg(feature = "DeleteInstances")]
    &delete_instances::DESCRIPTOR,
    #[cfg(feature = "DeleteJob")]
    &delete_job::DESCRIPTOR,
    #[cfg(feature = "DeleteNamespace")]
    &delete_namespace::DESCRIPTOR,
    #[cfg(feature = "DeleteSecret")]
    &delete_secret::DESCRIPTOR,
    #[cfg(feature = "DeleteSwimmingLaneGroup")]
    &delete_swimming_lane_group::DESCRIPTOR,
    #[cfg(feature = "DeleteWebApplication")]
    &delete_web_application::DESCRIPTOR,
    #[cfg(feature = "DeleteWebApplicationRevision")]
    &delete_web_application_revision::DESCRIPTOR,
    #[cfg(feature = "DeleteWebCustomDomain")]
    &delete_web_custom_domain::DESCRIPTOR,
    #[cfg(feature = "DeployApplication")]
    &deploy_application::DESCRIPTOR,
    #[cfg(feature = "DescribeAppServiceDetail")]
    &describe_app_service_detail::DESCRIPTOR,
    #[cfg(feature = "DescribeApplicationConfig")]
    &describe_application_config::DESCRIPTOR,
    #[cfg(feature = "DescribeApplicationGroups")]
    &describe_application_groups::DESCRIPTOR,
    #[cfg(feature = "DescribeApplicationImage")]
    &describe_application_image::DESCRIPTOR,
    #[cfg(feature = "DescribeApplicationInstances")]
    &describe_application_instances::DESCRIPTOR,
    #[cfg(feature = "DescribeApplicationMseService")]
    &describe_application_mse_service::DESCRIPTOR,
    #[cfg(feature = "DescribeApplicationNlbs")]
    &describe_application_nlbs::DESCRIPTOR,
    #[cfg(feature = "DescribeApplicationScalingRule")]
    &describe_application_scaling_rule::DESCRIPTOR,
    #[cfg(feature = "DescribeApplicationScalingRules")]
    &describe_application_scaling_rules::DESCRIPTOR,
    #[cfg(feature = "DescribeApplicationSlbs")]
    &describe_application_slbs::DESCRIPTOR,
    #[cfg(feature = "DescribeApplicationStatus")]
    &describe_application_status::DESCRIPTOR,
    #[cfg(feature = "DescribeChangeOrder")]
    &describe_change_order::DESCRIPTOR,
    #[cfg(feature = "DescribeComponents")]
    &describe_components::DESCRIPTOR,
    #[cfg(feature = "DescribeConfigMap")]
    &describe_config_map::DESCRIPTOR,
    #[cfg(feature = "DescribeConfigurationPrice")]
    &describe_configuration_price::DESCRIPTOR,
    #[cfg(feature = "DescribeEdasContainers")]
    &describe_edas_containers::DESCRIPTOR,
    #[cfg(feature = "DescribeGreyTagRoute")]
    &describe_grey_tag_route::DESCRIPTOR,
    #[cfg(feature = "DescribeIngress")]
    &describe_ingress::DESCRIPTOR,
    #[cfg(feature = "DescribeInstanceLog")]
    &describe_instance_log::DESCRIPTOR,
    #[cfg(feature = "DescribeInstanceSpecifications")]
    &describe_instance_specifications::DESCRIPTOR,
    #[cfg(feature = "DescribeJob")]
    &describe_job::DESCRIPTOR,
    #[cfg(feature = "DescribeJobHistory")]
    &describe_job_history::DESCRIPTOR,
    #[cfg(feature = "DescribeJobStatus")]
    &describe_job_status::DESCRIPTOR,
    #[cfg(feature = "DescribeNamespace")]
    &describe_namespace::DESCRIPTOR,
    #[cfg(feature = "DescribeNamespaceList")]
    &describe_namespace_list::DESCRIPTOR,
    #[cfg(feature = "DescribeNamespaceResources")]
    &describe_namespace_resources::DESCRIPTOR,
    #[cfg(feature = "DescribeNamespaces")]
    &describe_namespaces::DESCRIPTOR,
    #[cfg(feature = "DescribePipeline")]
    &describe_pipeline::DESCRIPTOR,
    #[cfg(feature = "DescribeRegions")]
    &describe_regions::DESCRIPTOR,
    #[cfg(feature = "DescribeSecret")]
    &describe_secret::DESCRIPTOR,
    #[cfg(feature = "DescribeSwimmingLane")]
    &describe_swimming_lane::DESCRIPTOR,
    #[cfg(feature = "DescribeVSwitches")]
    &describe_v_switches::DESCRIPTOR,
    #[cfg(feature = "DescribeWebApplication")]
    &describe_web_application::DESCRIPTOR,
    #[cfg(feature = "DescribeWebApplicationResourceStatics")]
    &describe_web_application_resource_statics::DESCRIPTOR,
    #[cfg(feature = "DescribeWebApplicationRevision")]
    &describe_web_application_revision::DESCRIPTOR,
    #[cfg(feature = "DescribeWebApplicationScalingConfig")]
    &describe_web_application_scaling_config::DESCRIPTOR,
    #[cfg(feature = "DescribeWebApplicationTrafficConfig")]
    &describe_web_application_traffic_config::DESCRIPTOR,
    #[cfg(feature = "DescribeWebCustomDomain")]
    &describe_web_custom_domain::DESCRIPTOR,
    #[cfg(feature = "DescribeWebInstanceLogs")]
    &describe_web_instance_logs::DESCRIPTOR,
    #[cfg(feature = "DisableApplicationScalingRule")]
    &disable_application_scaling_rule::DESCRIPTOR,
    #[cfg(feature = "DisableArms")]
    &disable_arms::DESCRIPTOR,
    #[cfg(feature = "DowngradeApplicationApmService")]
    &downgrade_application_apm_service::DESCRIPTOR,
    #[cfg(feature = "EnableApplicationScalingRule")]
    &enable_application_scaling_rule::DESCRIPTOR,
    #[cfg(feature = "ExecJob")]
    &exec_job::DESCRIPTOR,
    #[cfg(feature = "GetApplication")]
    &get_application::DESCRIPTOR,
    #[cfg(feature = "GetArmsTopNMetric")]
    &get_arms_top_n_metric::DESCRIPTOR,
    #[cfg(feature = "GetAvailabilityMetric")]
    &get_availability_metric::DESCRIPTOR,
    #[cfg(feature = "GetChangeOrderMetric")]
    &get_change_order_metric::DESCRIPTOR,
    #[cfg(feature = "GetScaleAppMetric")]
    &get_scale_app_metric::DESCRIPTOR,
    #[cfg(feature = "GetWarningEventMetric")]
    &get_warning_event_metric::DESCRIPTOR,
    #[cfg(feature = "GetWebshellToken")]
    &get_webshell_token::DESCRIPTOR,
    #[cfg(feature = "ListAllSwimmingLaneGroups")]
    &list_all_swimming_lane_groups::DESCRIPTOR,
    #[cfg(feature = "ListAllSwimmingLanes")]
    &list_all_swimming_lanes::DESCRIPTOR,
    #[cfg(feature = "ListAppEvents")]
    &list_app_events::DESCRIPTOR,
    #[cfg(feature = "ListAppServices")]
    &list_app_services::DESCRIPTOR,
    #[cfg(feature = "ListAppServicesPage")]
    &list_app_services_page::DESCRIPTOR,
    #[cfg(feature = "ListAppVersions")]
    &list_app_versions::DESCRIPTOR,
    #[cfg(feature = "ListApplicationCenterServiceInstances")]
    &list_application_center_service_instances::DESCRIPTOR,
    #[cfg(feature = "ListApplications")]
    &list_applications::DESCRIPTOR,
    #[cfg(feature = "ListApplicationsForSwimmingLane")]
    &list_applications_for_swimming_lane::DESCRIPTOR,
    #[cfg(feature = "ListChangeOrders")]
    &list_change_orders::DESCRIPTOR,
    #[cfg(feature = "ListConsumedServices")]
    &list_consumed_services::DESCRIPTOR,
    #[cfg(feature = "ListGreyTagRoute")]
    &list_grey_tag_route::DESCRIPTOR,
    #[cfg(feature = "ListIngresses")]
    &list_ingresses::DESCRIPTOR,
    #[cfg(feature = "ListJobs")]
    &list_jobs::DESCRIPTOR,
    #[cfg(feature = "ListLogConfigs")]
    &list_log_configs::DESCRIPTOR,
    #[cfg(feature = "ListNamespaceChangeOrders")]
    &list_namespace_change_orders::DESCRIPTOR,
    #[cfg(feature = "ListNamespacedConfigMaps")]
    &list_namespaced_config_maps::DESCRIPTOR,
    #[cfg(feature = "ListPublishedServices")]
    &list_published_services::DESCRIPTOR,
    #[cfg(feature = "ListSecrets")]
    &list_secrets::DESCRIPTOR,
    #[cfg(feature = "ListSwimmingLaneGatewayRoutes")]
    &list_swimming_lane_gateway_routes::DESCRIPTOR,
    #[cfg(feature = "ListSwimmingLaneGroupTags")]
    &list_swimming_lane_group_tags::DESCRIPTOR,
    #[cfg(feature = "ListTagResources")]
    &list_tag_resources::DESCRIPTOR,
    #[cfg(feature = "ListWebApplicationInstances")]
    &list_web_application_instances::DESCRIPTOR,
    #[cfg(feature = "ListWebApplicationRevisions")]
    &list_web_application_revisions::DESCRIPTOR,
    #[cfg(feature = "ListWebApplications")]
    &list_web_applications::DESCRIPTOR,
    #[cfg(feature = "ListWebCustomDomains")]
    &list_web_custom_domains::DESCRIPTOR,
    #[cfg(feature = "OpenSaeService")]
    &open_sae_service::DESCRIPTOR,
    #[cfg(feature = "PublishWebApplicationRevision")]
    &publish_web_application_revision::DESCRIPTOR,
    #[cfg(feature = "QueryArmsEnable")]
    &query_arms_enable::DESCRIPTOR,
    #[cfg(feature = "QueryResourceStatics")]
    &query_resource_statics::DESCRIPTOR,
    #[cfg(feature = "ReduceApplicationCapacityByInstanceIds")]
    &reduce_application_capacity_by_instance_ids::DESCRIPTOR,
    #[cfg(feature = "RescaleApplication")]
    &rescale_application::DESCRIPTOR,
    #[cfg(feature = "RescaleApplicationVertically")]
    &rescale_application_vertically::DESCRIPTOR,
    #[cfg(feature = "RestartApplication")]
    &restart_application::DESCRIPTOR,
    #[cfg(feature = "RestartInstances")]
    &restart_instances::DESCRIPTOR,
    #[cfg(feature = "ResumeTraffic")]
    &resume_traffic::DESCRIPTOR,
    #[cfg(feature = "RollbackApplication")]
    &rollback_application::DESCRIPTOR,
    #[cfg(feature = "StartApplication")]
    &start_application::DESCRIPTOR,
    #[cfg(feature = "StartWebApplication")]
    &start_web_application::DESCRIPTOR,
    #[cfg(feature = "StopApplication")]
    &stop_application::DESCRIPTOR,
    #[cfg(feature = "StopWebApplication")]
    &stop_web_application::DESCRIPTOR,
    #[cfg(feature = "SuspendJob")]
    &suspend_job::DESCRIPTOR,
    #[cfg(feature = "SuspendTraffic")]
    &suspend_traffic::DESCRIPTOR,
    #[cfg(feature = "TagResources")]
    &tag_resources::DESCRIPTOR,
    #[cfg(feature = "UnbindNlb")]
    &unbind_nlb::DESCRIPTOR,
    #[cfg(feature = "UnbindSlb")]
    &unbind_slb::DESCRIPTOR,
    #[cfg(feature = "UntagResources")]
    &untag_resources::DESCRIPTOR,
    #[cfg(feature = "UpdateAppMode")]
    &update_app_mode::DESCRIPTOR,
    #[cfg(feature = "UpdateAppSecurityGroup")]
    &update_app_security_group::DESCRIPTOR,
    #[cfg(feature = "UpdateApplicationDescription")]
    &update_application_description::DESCRIPTOR,
    #[cfg(feature = "UpdateApplicationScalingRule")]
    &update_application_scaling_rule::DESCRIPTOR,
    #[cfg(feature = "UpdateApplicationVswitches")]
    &update_application_vswitches::DESCRIPTOR,
    #[cfg(feature = "UpdateConfigMap")]
    &update_config_map::DESCRIPTOR,
    #[cfg(feature = "UpdateGreyTagRoute")]
    &update_grey_tag_route::DESCRIPTOR,
    #[cfg(feature = "UpdateIngress")]
    &update_ingress::DESCRIPTOR,
    #[cfg(feature = "UpdateJob")]
    &update_job::DESCRIPTOR,
    #[cfg(feature = "UpdateNamespace")]
    &update_namespace::DESCRIPTOR,
    #[cfg(feature = "UpdateNamespaceSlsConfigs")]
    &update_namespace_sls_configs::DESCRIPTOR,
    #[cfg(feature = "UpdateNamespaceVpc")]
    &update_namespace_vpc::DESCRIPTOR,
    #[cfg(feature = "UpdateSecret")]
    &update_secret::DESCRIPTOR,
    #[cfg(feature = "UpdateSwimmingLaneEnableAttribute")]
    &update_swimming_lane_enable_attribute::DESCRIPTOR,
    #[cfg(feature = "UpdateWebApplication")]
    &update_web_application::DESCRIPTOR,
    #[cfg(feature = "UpdateWebApplicationScalingConfig")]
    &update_web_application_scaling_config::DESCRIPTOR,
    #[cfg(feature = "UpdateWebApplicationTrafficConfig")]
    &update_web_application_traffic_config::DESCRIPTOR,
    #[cfg(feature = "UpdateWebCustomDomain")]
    &update_web_custom_domain::DESCRIPTOR,
    #[cfg(feature = "UpgradeApplicationApmService")]
    &upgrade_application_apm_service::DESCRIPTOR,
];

/// The types of the operations that are compiled in, sorted by name. Needs the feature `catalog`.
#[cfg(feature = "catalog")]
pub static CATALOG: &[CatalogEntry] = &[
    #[cfg(feature = "AbortAndRollbackChangeOrder")]
    CatalogEntry::new::<AbortAndRollbackChangeOrder>(&abort_and_rollback_change_order::DESCRIPTOR),
    #[cfg(feature = "AbortChangeOrder")]
    CatalogEntry::new::<AbortChangeOrder>(&abort_change_order::DESCRIPTOR),
    #[cfg(feature = "BatchRestartApplications")]
    CatalogEntry::new::<BatchRestartApplications>(&batch_restart_applications::DESCRIPTOR),
    #[cfg(feature = "BatchStartApplications")]
    CatalogEntry::new::<BatchStartApplications>(&batch_start_applications::DESCRIPTOR),
    #[cfg(feature = "BatchStopApplications")]
    CatalogEntry::new::<BatchStopApplications>(&batch_stop_applications::DESCRIPTOR),
    #[cfg(feature = "BindNlb")]
    CatalogEntry::new::<BindNlb>(&bind_nlb::DESCRIPTOR),
    #[cfg(feature = "BindSlb")]
    CatalogEntry::new::<BindSlb>(&bind_slb::DESCRIPTOR),
    #[cfg(feature = "ConfirmPipelineBatch")]
    CatalogEntry::new::<ConfirmPipelineBatch>(&confirm_pipeline_batch::DESCRIPTOR),
    #[cfg(feature = "CreateApplication")]
    CatalogEntry::new::<CreateApplication>(&create_application::DESCRIPTOR),
    #[cfg(feature = "CreateApplicationScalingRule")]
    CatalogEntry::new::<CreateApplicationScalingRule>(&create_application_scaling_rule::DESCRIPTOR),
    #[cfg(feature = "CreateConfigMap")]
    CatalogEntry::new::<CreateConfigMap>(&create_config_map::DESCRIPTOR),
    #[cfg(feature = "CreateGreyTagRoute")]
    CatalogEntry::new::<CreateGreyTagRoute>(&create_grey_tag_route::DESCRIPTOR),
    #[cfg(feature = "CreateIngress")]
    CatalogEntry::new::<CreateIngress>(&create_ingress::DESCRIPTOR),
    #[cfg(feature = "CreateJob")]
    CatalogEntry::new::<CreateJob>(&create_job::DESCRIPTOR),
    #[cfg(feature = "CreateNamespace")]
    CatalogEntry::new::<CreateNamespace>(&create_namespace::DESCRIPTOR),
    #[cfg(feature = "CreateOrUpdateSwimmingLane")]
    CatalogEntry::new::<CreateOrUpdateSwimmingLane>(&create_or_update_swimming_lane::DESCRIPTOR),
    #[cfg(feature = "CreateOrUpdateSwimmingLaneGroup")]
    CatalogEntry::new::<CreateOrUpdateSwimmingLaneGroup>(
        &create_or_update_swimming_lane_group::DESCRIPTOR,
    ),
    #[cfg(feature = "CreateSecret")]
    CatalogEntry::new::<CreateSecret>(&create_secret::DESCRIPTOR),
    #[cfg(feature = "CreateWebApplication")]
    CatalogEntry::new::<CreateWebApplication>(&create_web_application::DESCRIPTOR),
    #[cfg(feature = "CreateWebCustomDomain")]
    CatalogEntry::new::<CreateWebCustomDomain>(&create_web_custom_domain::DESCRIPTOR),
    #[cfg(feature = "DeleteApplication")]
    CatalogEntry::new::<DeleteApplication>(&delete_application::DESCRIPTOR),
    #[cfg(feature = "DeleteApplicationScalingRule")]
    CatalogEntry::new::<DeleteApplicationScalingRule>(&delete_application_scaling_rule::DESCRIPTOR),
    #[cfg(feature = "DeleteConfigMap")]
    CatalogEntry::new::<DeleteConfigMap>(&delete_config_map::DESCRIPTOR),
    #[cfg(feature = "DeleteGreyTagRoute")]
    CatalogEntry::new::<DeleteGreyTagRoute>(&delete_grey_tag_route::DESCRIPTOR),
    #[cfg(feature = "DeleteHistoryJob")]
    CatalogEntry::new::<DeleteHistoryJob>(&delete_history_job::DESCRIPTOR),
    #[cfg(feature = "DeleteIngress")]
    CatalogEntry::new::<DeleteIngress>(&delete_ingress::DESCRIPTOR),
    #[cfg(feature = "DeleteInstances")]
    CatalogEntry::new::<DeleteInstances>(&delete_instances::DESCRIPTOR),
    #[cfg(feature = "DeleteJob")]
    CatalogEntry::new::<DeleteJob>(&delete_job::DESCRIPTOR),
    #[cfg(feature = "DeleteNamespace")]
    CatalogEntry::new::<DeleteNamespace>(&delete_namespace::DESCRIPTOR),
    #[cfg(feature = "DeleteSecret")]
    CatalogEntry::new::<DeleteSecret>(&delete_secret::DESCRIPTOR),
    #[cfg(feature = "DeleteSwimmingLaneGroup")]
    CatalogEntry::new::<DeleteSwimmingLaneGroup>(&delete_swimming_lane_group::DESCRIPTOR),
    #[cfg(feature = "DeleteWebApplication")]
    CatalogEntry::new::<DeleteWebApplication>(&delete_web_application::DESCRIPTOR),
    #[cfg(feature = "DeleteWebApplicationRevision")]
    CatalogEntry::new::<DeleteWebApplicationRevision>(&delete_web_application_revision::DESCRIPTOR),
    #[cfg(feature = "DeleteWebCustomDomain")]
    CatalogEntry::new::<DeleteWebCustomDomain>(&delete_web_custom_domain::DESCRIPTOR),
    #[cfg(feature = "DeployApplication")]
    CatalogEntry::new::<DeployApplication>(&deploy_application::DESCRIPTOR),
    #[cfg(feature = "DescribeAppServiceDetail")]
    CatalogEntry::new::<DescribeAppServiceDetail>(&describe_app_service_detail::DESCRIPTOR),
    #[cfg(feature = "DescribeApplicationConfig")]
    CatalogEntry::new::<DescribeApplicationConfig>(&describe_application_config::DESCRIPTOR),
    #[cfg(feature = "DescribeApplicationGroups")]
    CatalogEntry::new::<DescribeApplicationGroups>(&describe_application_groups::DESCRIPTOR),
    #[cfg(feature = "DescribeApplicationImage")]
    CatalogEntry::new::<DescribeApplicationImage>(&describe_application_image::DESCRIPTOR),
    #[cfg(feature = "DescribeApplicationInstances")]
    CatalogEntry::new::<DescribeApplicationInstances>(&describe_application_instances::DESCRIPTOR),
    #[cfg(feature = "DescribeApplicationMseService")]
    CatalogEntry::new::<DescribeApplicationMseService>(
        &describe_application_mse_service::DESCRIPTOR,
    ),
    #[cfg(feature = "DescribeApplicationNlbs")]
    CatalogEntry::new::<DescribeApplicationNlbs>(&describe_application_nlbs::DESCRIPTOR),
    #[cfg(feature = "DescribeApplicationScalingRule")]
    CatalogEntry::new::<DescribeApplicationScalingRule>(
        &describe_application_scaling_rule::DESCRIPTOR,
    ),
    #[cfg(feature = "DescribeApplicationScalingRules")]
    CatalogEntry::new::<DescribeApplicationScalingRules>(
        &describe_application_scaling_rules::DESCRIPTOR,
    ),
    #[cfg(feature = "DescribeApplicationSlbs")]
    CatalogEntry::new::<DescribeApplicationSlbs>(&describe_application_slbs::DESCRIPTOR),
    #[cfg(feature = "DescribeApplicationStatus")]
    CatalogEntry::new::<DescribeApplicationStatus>(&describe_application_status::DESCRIPTOR),
    #[cfg(feature = "DescribeChangeOrder")]
    CatalogEntry::new::<DescribeChangeOrder>(&describe_change_order::DESCRIPTOR),
    #[cfg(feature = "DescribeComponents")]
    CatalogEntry::new::<DescribeComponents>(&describe_components::DESCRIPTOR),
    #[cfg(feature = "DescribeConfigMap")]
    CatalogEntry::new::<DescribeConfigMap>(&describe_config_map::DESCRIPTOR),
    #[cfg(feature = "DescribeConfigurationPrice")]
    CatalogEntry::new::<DescribeConfigurationPrice>(&describe_configuration_price::DESCRIPTOR),
    #[cfg(feature = "DescribeEdasContainers")]
    CatalogEntry::new::<DescribeEdasContainers>(&describe_edas_containers::DESCRIPTOR),
    #[cfg(feature = "DescribeGreyTagRoute")]
    CatalogEntry::new::<DescribeGreyTagRoute>(&describe_grey_tag_route::DESCRIPTOR),
    #[cfg(feature = "DescribeIngress")]
    CatalogEntry::new::<DescribeIngress>(&describe_ingress::DESCRIPTOR),
    #[cfg(feature = "DescribeInstanceLog")]
    CatalogEntry::new::<DescribeInstanceLog>(&describe_instance_log::DESCRIPTOR),
    #[cfg(feature = "DescribeInstanceSpecifications")]
    CatalogEntry::new::<DescribeInstanceSpecifications>(
        &describe_instance_specifications::DESCRIPTOR,
    ),
    #[cfg(feature = "DescribeJob")]
    CatalogEntry::new::<DescribeJob>(&describe_job::DESCRIPTOR),
    #[cfg(feature = "DescribeJobHistory")]
    CatalogEntry::new::<DescribeJobHistory>(&describe_job_history::DESCRIPTOR),
    #[cfg(feature = "DescribeJobStatus")]
    CatalogEntry::new::<DescribeJobStatus>(&describe_job_status::DESCRIPTOR),
    #[cfg(feature = "DescribeNamespace")]
    CatalogEntry::new::<DescribeNamespace>(&describe_namespace::DESCRIPTOR),
    #[cfg(feature = "DescribeNamespaceList")]
    CatalogEntry::new::<DescribeNamespaceList>(&describe_namespace_list::DESCRIPTOR),
    #[cfg(feature = "DescribeNamespaceResources")]
    CatalogEntry::new::<DescribeNamespaceResources>(&describe_namespace_resources::DESCRIPTOR),
    #[cfg(feature = "DescribeNamespaces")]
    CatalogEntry::new::<DescribeNamespaces>(&describe_namespaces::DESCRIPTOR),
    #[cfg(feature = "DescribePipeline")]
    CatalogEntry::new::<DescribePipeline>(&describe_pipeline::DESCRIPTOR),
    #[cfg(feature = "DescribeRegions")]
    CatalogEntry::new::<DescribeRegions>(&describe_regions::DESCRIPTOR),
    #[cfg(feature = "DescribeSecret")]
    CatalogEntry::new::<DescribeSecret>(&describe_secret::DESCRIPTOR),
    #[cfg(feature = "DescribeSwimmingLane")]
    CatalogEntry::new::<DescribeSwimmingLane>(&describe_swimming_lane::DESCRIPTOR),
    #[cfg(feature = "DescribeVSwitches")]
    CatalogEntry::new::<DescribeVSwitches>(&describe_v_switches::DESCRIPTOR),
    #[cfg(feature = "DescribeWebApplication")]
    CatalogEntry::new::<DescribeWebApplication>(&describe_web_application::DESCRIPTOR),
    #[cfg(feature = "DescribeWebApplicationResourceStatics")]
    CatalogEntry::new::<DescribeWebApplicationResourceStatics>(
        &describe_web_application_resource_statics::DESCRIPTOR,
    ),
    #[cfg(feature = "DescribeWebApplicationRevision")]
    CatalogEntry::new::<DescribeWebApplicationRevision>(
        &describe_web_application_revision::DESCRIPTOR,
    ),
    #[cfg(feature = "DescribeWebApplicationScalingConfig")]
    CatalogEntry::new::<DescribeWebApplicationScalingConfig>(
        &describe_web_application_scaling_config::DESCRIPTOR,
    ),
    #[cfg(feature = "DescribeWebApplicationTrafficConfig")]
    CatalogEntry::new::<DescribeWebApplicationTrafficConfig>(
        &describe_web_application_traffic_config::DESCRIPTOR,
    ),
    #[cfg(feature = "DescribeWebCustomDomain")]
    CatalogEntry::new::<DescribeWebCustomDomain>(&describe_web_custom_domain::DESCRIPTOR),
    #[cfg(feature = "DescribeWebInstanceLogs")]
    CatalogEntry::new::<DescribeWebInstanceLogs>(&describe_web_instance_logs::DESCRIPTOR),
    #[cfg(feature = "DisableApplicationScalingRule")]
    CatalogEntry::new::<DisableApplicationScalingRule>(
        &disable_application_scaling_rule::DESCRIPTOR,
    ),
    #[cfg(feature = "DisableArms")]
    CatalogEntry::new::<DisableArms>(&disable_arms::DESCRIPTOR),
    #[cfg(feature = "DowngradeApplicationApmService")]
    CatalogEntry::new::<DowngradeApplicationApmService>(
        &downgrade_application_apm_service::DESCRIPTOR,
    ),
    #[cfg(feature = "EnableApplicationScalingRule")]
    CatalogEntry::new::<EnableApplicationScalingRule>(&enable_application_scaling_rule::DESCRIPTOR),
    #[cfg(feature = "ExecJob")]
    CatalogEntry::new::<ExecJob>(&exec_job::DESCRIPTOR),
    #[cfg(feature = "GetApplication")]
    CatalogEntry::new::<GetApplication>(&get_application::DESCRIPTOR),
    #[cfg(feature = "GetArmsTopNMetric")]
    CatalogEntry::new::<GetArmsTopNMetric>(&get_arms_top_n_metric::DESCRIPTOR),
    #[cfg(feature = "GetAvailabilityMetric")]
    CatalogEntry::new::<GetAvailabilityMetric>(&get_availability_metric::DESCRIPTOR),
    #[cfg(feature = "GetChangeOrderMetric")]
    CatalogEntry::new::<GetChangeOrderMetric>(&get_change_order_metric::DESCRIPTOR),
    #[cfg(feature = "GetScaleAppMetric")]
    CatalogEntry::new::<GetScaleAppMetric>(&get_scale_app_metric::DESCRIPTOR),
    #[cfg(feature = "GetWarningEventMetric")]
    CatalogEntry::new::<GetWarningEventMetric>(&get_warning_event_metric::DESCRIPTOR),
    #[cfg(feature = "GetWebshellToken")]
    CatalogEntry::new::<GetWebshellToken>(&get_webshell_token::DESCRIPTOR),
    #[cfg(feature = "ListAllSwimmingLaneGroups")]
    CatalogEntry::new::<ListAllSwimmingLaneGroups>(&list_all_swimming_lane_groups::DESCRIPTOR),
    #[cfg(feature = "ListAllSwimmingLanes")]
    CatalogEntry::new::<ListAllSwimmingLanes>(&list_all_swimming_lanes::DESCRIPTOR),
    #[cfg(feature = "ListAppEvents")]
    CatalogEntry::new::<ListAppEvents>(&list_app_events::DESCRIPTOR),
    #[cfg(feature = "ListAppServices")]
    CatalogEntry::new::<ListAppServices>(&list_app_services::DESCRIPTOR),
    #[cfg(feature = "ListAppServicesPage")]
    CatalogEntry::new::<ListAppServicesPage>(&list_app_services_page::DESCRIPTOR),
    #[cfg(feature = "ListAppVersions")]
    CatalogEntry::new::<ListAppVersions>(&list_app_versions::DESCRIPTOR),
    #[cfg(feature = "ListApplicationCenterServiceInstances")]
    CatalogEntry::new::<ListApplicationCenterServiceInstances>(
        &list_application_center_service_instances::DESCRIPTOR,
    ),
    #[cfg(feature = "ListApplications")]
    CatalogEntry::new::<ListApplications>(&list_applications::DESCRIPTOR),
    #[cfg(feature = "ListApplicationsForSwimmingLane")]
    CatalogEntry::new::<ListApplicationsForSwimmingLane>(
        &list_applications_for_swimming_lane::DESCRIPTOR,
    ),
    #[cfg(feature = "ListChangeOrders")]
    CatalogEntry::new::<ListChangeOrders>(&list_change_orders::DESCRIPTOR),
    #[cfg(feature = "ListConsumedServices")]
    CatalogEntry::new::<ListConsumedServices>(&list_consumed_services::DESCRIPTOR),
    #[cfg(feature = "ListGreyTagRoute")]
    CatalogEntry::new::<ListGreyTagRoute>(&list_grey_tag_route::DESCRIPTOR),
    #[cfg(feature = "ListIngresses")]
    CatalogEntry::new::<ListIngresses>(&list_ingresses::DESCRIPTOR),
    #[cfg(feature = "ListJobs")]
    CatalogEntry::new::<ListJobs>(&list_jobs::DESCRIPTOR),
    #[cfg(feature = "ListLogConfigs")]
    CatalogEntry::new::<ListLogConfigs>(&list_log_configs::DESCRIPTOR),
    #[cfg(feature = "ListNamespaceChangeOrders")]
    CatalogEntry::new::<ListNamespaceChangeOrders>(&list_namespace_change_orders::DESCRIPTOR),
    #[cfg(feature = "ListNamespacedConfigMaps")]
    CatalogEntry::new::<ListNamespacedConfigMaps>(&list_namespaced_config_maps::DESCRIPTOR),
    #[cfg(feature = "ListPublishedServices")]
    CatalogEntry::new::<ListPublishedServices>(&list_published_services::DESCRIPTOR),
    #[cfg(feature = "ListSecrets")]
    CatalogEntry::new::<ListSecrets>(&list_secrets::DESCRIPTOR),
    #[cfg(feature = "ListSwimmingLaneGatewayRoutes")]
    CatalogEntry::new::<ListSwimmingLaneGatewayRoutes>(
        &list_swimming_lane_gateway_routes::DESCRIPTOR,
    ),
    #[cfg(feature = "ListSwimmingLaneGroupTags")]
    CatalogEntry::new::<ListSwimmingLaneGroupTags>(&list_swimming_lane_group_tags::DESCRIPTOR),
    #[cfg(feature = "ListTagResources")]
    CatalogEntry::new::<ListTagResources>(&list_tag_resources::DESCRIPTOR),
    #[cfg(feature = "ListWebApplicationInstances")]
    CatalogEntry::new::<ListWebApplicationInstances>(&list_web_application_instances::DESCRIPTOR),
    #[cfg(feature = "ListWebApplicationRevisions")]
    CatalogEntry::new::<ListWebApplicationRevisions>(&list_web_application_revisions::DESCRIPTOR),
    #[cfg(feature = "ListWebApplications")]
    CatalogEntry::new::<ListWebApplications>(&list_web_applications::DESCRIPTOR),
    #[cfg(feature = "ListWebCustomDomains")]
    CatalogEntry::new::<ListWebCustomDomains>(&list_web_custom_domains::DESCRIPTOR),
    #[cfg(feature = "OpenSaeService")]
    CatalogEntry::new::<OpenSaeService>(&open_sae_service::DESCRIPTOR),
    #[cfg(feature = "PublishWebApplicationRevision")]
    CatalogEntry::new::<PublishWebApplicationRevision>(
        &publish_web_application_revision::DESCRIPTOR,
    ),
    #[cfg(feature = "QueryArmsEnable")]
    CatalogEntry::new::<QueryArmsEnable>(&query_arms_enable::DESCRIPTOR),
    #[cfg(feature = "QueryResourceStatics")]
    CatalogEntry::new::<QueryResourceStatics>(&query_resource_statics::DESCRIPTOR),
    #[cfg(feature = "ReduceApplicationCapacityByInstanceIds")]
    CatalogEntry::new::<ReduceApplicationCapacityByInstanceIds>(
        &reduce_application_capacity_by_instance_ids::DESCRIPTOR,
    ),
    #[cfg(feature = "RescaleApplication")]
    CatalogEntry::new::<RescaleApplication>(&rescale_application::DESCRIPTOR),
    #[cfg(feature = "RescaleApplicationVertically")]
    CatalogEntry::new::<RescaleApplicationVertically>(&rescale_application_vertically::DESCRIPTOR),
    #[cfg(feature = "RestartApplication")]
    CatalogEntry::new::<RestartApplication>(&restart_application::DESCRIPTOR),
    #[cfg(feature = "RestartInstances")]
    CatalogEntry::new::<RestartInstances>(&restart_instances::DESCRIPTOR),
    #[cfg(feature = "ResumeTraffic")]
    CatalogEntry::new::<ResumeTraffic>(&resume_traffic::DESCRIPTOR),
    #[cfg(feature = "RollbackApplication")]
    CatalogEntry::new::<RollbackApplication>(&rollback_application::DESCRIPTOR),
    #[cfg(feature = "StartApplication")]
    CatalogEntry::new::<StartApplication>(&start_application::DESCRIPTOR),
    #[cfg(feature = "StartWebApplication")]
    CatalogEntry::new::<StartWebApplication>(&start_web_application::DESCRIPTOR),
    #[cfg(feature = "StopApplication")]
    CatalogEntry::new::<StopApplication>(&stop_application::DESCRIPTOR),
    #[cfg(feature = "StopWebApplication")]
    CatalogEntry::new::<StopWebApplication>(&stop_web_application::DESCRIPTOR),
    #[cfg(feature = "SuspendJob")]
    CatalogEntry::new::<SuspendJob>(&suspend_job::DESCRIPTOR),
    #[cfg(feature = "SuspendTraffic")]
    CatalogEntry::new::<SuspendTraffic>(&suspend_traffic::DESCRIPTOR),
    #[cfg(feature = "TagResources")]
    CatalogEntry::new::<TagResources>(&tag_resources::DESCRIPTOR),
    #[cfg(feature = "UnbindNlb")]
    CatalogEntry::new::<UnbindNlb>(&unbind_nlb::DESCRIPTOR),
    #[cfg(feature = "UnbindSlb")]
    CatalogEntry::new::<UnbindSlb>(&unbind_slb::DESCRIPTOR),
    #[cfg(feature = "UntagResources")]
    CatalogEntry::new::<UntagResources>(&untag_resources::DESCRIPTOR),
    #[cfg(feature = "UpdateAppMode")]
    CatalogEntry::new::<UpdateAppMode>(&update_app_mode::DESCRIPTOR),
    #[cfg(feature = "UpdateAppSecurityGroup")]
    CatalogEntry::new::<UpdateAppSecurityGroup>(&update_app_security_group::DESCRIPTOR),
    #[cfg(feature = "UpdateApplicationDescription")]
    CatalogEntry::new::<UpdateApplicationDescription>(&update_application_description::DESCRIPTOR),
    #[cfg(feature = "UpdateApplicationScalingRule")]
    CatalogEntry::new::<UpdateApplicationScalingRule>(&update_application_scaling_rule::DESCRIPTOR),
    #[cfg(feature = "UpdateApplicationVswitches")]
    CatalogEntry::new::<UpdateApplicationVswitches>(&update_application_vswitches::DESCRIPTOR),
    #[cfg(feature = "UpdateConfigMap")]
    CatalogEntry::new::<UpdateConfigMap>(&update_config_map::DESCRIPTOR),
    #[cfg(feature = "UpdateGreyTagRoute")]
    CatalogEntry::new::<UpdateGreyTagRoute>(&update_grey_tag_route::DESCRIPTOR),
    #[cfg(feature = "UpdateIngress")]
    CatalogEntry::new::<UpdateIngress>(&update_ingress::DESCRIPTOR),
    #[cfg(feature = "UpdateJob")]
    CatalogEntry::new::<UpdateJob>(&update_job::DESCRIPTOR),
    #[cfg(feature = "UpdateNamespace")]
    CatalogEntry::new::<UpdateNamespace>(&update_namespace::DESCRIPTOR),
    #[cfg(feature = "UpdateNamespaceSlsConfigs")]
    CatalogEntry::new::<UpdateNamespaceSlsConfigs>(&update_namespace_sls_configs::DESCRIPTOR),
    #[cfg(feature = "UpdateNamespaceVpc")]
    CatalogEntry::new::<UpdateNamespaceVpc>(&update_namespace_vpc::DESCRIPTOR),
    #[cfg(feature = "UpdateSecret")]
    CatalogEntry::new::<UpdateSecret>(&update_secret::DESCRIPTOR),
    #[cfg(feature = "UpdateSwimmingLaneEnableAttribute")]
    CatalogEntry::new::<UpdateSwimmingLaneEnableAttribute>(
        &update_swimming_lane_enable_attribute::DESCRIPTOR,
    ),
    #[cfg(feature = "UpdateWebApplication")]
    CatalogEntry::new::<UpdateWebApplication>(&update_web_application::DESCRIPTOR),
    #[cfg(feature = "UpdateWebApplicationScalingConfig")]
    CatalogEntry::new::<UpdateWebApplicationScalingConfig>(
        &update_web_application_scaling_config::DESCRIPTOR,
    ),
    #[cfg(feature = "UpdateWebApplicationTrafficConfig")]
    CatalogEntry::new::<UpdateWebApplicationTrafficConfig>(
        &update_web_application_traffic_config::DESCRIPTOR,
    ),
    #[cfg(feature = "UpdateWebCustomDomain")]
    CatalogEntry::new::<UpdateWebCustomDomain>(&update_web_custom_domain::DESCRIPTOR),
    #[cfg(feature = "UpgradeApplicationApmService")]
    CatalogEntry::new::<UpgradeApplicationApmService>(&upgrade_application_apm_service::DESCRIPTOR),
];
