// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

#[cfg(feature = "catalog")]
pub use self::generated::CATALOG;
#[cfg(feature = "AbortAndRollbackChangeOrder")]
pub use self::generated::{
    AbortAndRollbackChangeOrder, AbortAndRollbackChangeOrderResponse,
    abort_and_rollback_change_order,
};
#[cfg(feature = "AbortChangeOrder")]
pub use self::generated::{AbortChangeOrder, AbortChangeOrderResponse, abort_change_order};
#[cfg(feature = "BatchRestartApplications")]
pub use self::generated::{
    BatchRestartApplications, BatchRestartApplicationsResponse, batch_restart_applications,
};
#[cfg(feature = "BatchStartApplications")]
pub use self::generated::{
    BatchStartApplications, BatchStartApplicationsResponse, batch_start_applications,
};
#[cfg(feature = "BatchStopApplications")]
pub use self::generated::{
    BatchStopApplications, BatchStopApplicationsResponse, batch_stop_applications,
};
#[cfg(feature = "BindNlb")]
pub use self::generated::{BindNlb, BindNlbResponse, bind_nlb};
#[cfg(feature = "BindSlb")]
pub use self::generated::{BindSlb, BindSlbResponse, bind_slb};
#[cfg(feature = "ConfirmPipelineBatch")]
pub use self::generated::{
    ConfirmPipelineBatch, ConfirmPipelineBatchResponse, confirm_pipeline_batch,
};
#[cfg(feature = "CreateApplication")]
pub use self::generated::{CreateApplication, CreateApplicationResponse, create_application};
#[cfg(feature = "CreateApplicationScalingRule")]
pub use self::generated::{
    CreateApplicationScalingRule, CreateApplicationScalingRuleResponse,
    create_application_scaling_rule,
};
#[cfg(feature = "CreateConfigMap")]
pub use self::generated::{CreateConfigMap, CreateConfigMapResponse, create_config_map};
#[cfg(feature = "CreateGreyTagRoute")]
pub use self::generated::{CreateGreyTagRoute, CreateGreyTagRouteResponse, create_grey_tag_route};
#[cfg(feature = "CreateIngress")]
pub use self::generated::{CreateIngress, CreateIngressResponse, create_ingress};
#[cfg(feature = "CreateJob")]
pub use self::generated::{CreateJob, CreateJobResponse, create_job};
#[cfg(feature = "CreateNamespace")]
pub use self::generated::{CreateNamespace, CreateNamespaceResponse, create_namespace};
#[cfg(feature = "CreateOrUpdateSwimmingLane")]
pub use self::generated::{
    CreateOrUpdateSwimmingLane, CreateOrUpdateSwimmingLaneResponse, create_or_update_swimming_lane,
};
#[cfg(feature = "CreateOrUpdateSwimmingLaneGroup")]
pub use self::generated::{
    CreateOrUpdateSwimmingLaneGroup, CreateOrUpdateSwimmingLaneGroupResponse,
    create_or_update_swimming_lane_group,
};
#[cfg(feature = "CreateSecret")]
pub use self::generated::{CreateSecret, CreateSecretResponse, create_secret};
#[cfg(feature = "CreateWebApplication")]
pub use self::generated::{CreateWebApplication, create_web_application};
#[cfg(feature = "CreateWebCustomDomain")]
pub use self::generated::{CreateWebCustomDomain, create_web_custom_domain};
#[cfg(feature = "DeleteApplication")]
pub use self::generated::{DeleteApplication, DeleteApplicationResponse, delete_application};
#[cfg(feature = "DeleteApplicationScalingRule")]
pub use self::generated::{
    DeleteApplicationScalingRule, DeleteApplicationScalingRuleResponse,
    delete_application_scaling_rule,
};
#[cfg(feature = "DeleteConfigMap")]
pub use self::generated::{DeleteConfigMap, DeleteConfigMapResponse, delete_config_map};
#[cfg(feature = "DeleteGreyTagRoute")]
pub use self::generated::{DeleteGreyTagRoute, DeleteGreyTagRouteResponse, delete_grey_tag_route};
#[cfg(feature = "DeleteHistoryJob")]
pub use self::generated::{DeleteHistoryJob, DeleteHistoryJobResponse, delete_history_job};
#[cfg(feature = "DeleteIngress")]
pub use self::generated::{DeleteIngress, DeleteIngressResponse, delete_ingress};
#[cfg(feature = "DeleteInstances")]
pub use self::generated::{DeleteInstances, DeleteInstancesResponse, delete_instances};
#[cfg(feature = "DeleteJob")]
pub use self::generated::{DeleteJob, DeleteJobResponse, delete_job};
#[cfg(feature = "DeleteNamespace")]
pub use self::generated::{DeleteNamespace, DeleteNamespaceResponse, delete_namespace};
#[cfg(feature = "DeleteSecret")]
pub use self::generated::{DeleteSecret, DeleteSecretResponse, delete_secret};
#[cfg(feature = "DeleteSwimmingLaneGroup")]
pub use self::generated::{
    DeleteSwimmingLaneGroup, DeleteSwimmingLaneGroupResponse, delete_swimming_lane_group,
};
#[cfg(feature = "DeleteWebApplication")]
pub use self::generated::{DeleteWebApplication, delete_web_application};
#[cfg(feature = "DeleteWebApplicationRevision")]
pub use self::generated::{DeleteWebApplicationRevision, delete_web_application_revision};
#[cfg(feature = "DeleteWebCustomDomain")]
pub use self::generated::{DeleteWebCustomDomain, delete_web_custom_domain};
#[cfg(feature = "DeployApplication")]
pub use self::generated::{DeployApplication, DeployApplicationResponse, deploy_application};
#[cfg(feature = "DescribeAppServiceDetail")]
pub use self::generated::{
    DescribeAppServiceDetail, DescribeAppServiceDetailResponse, describe_app_service_detail,
};
#[cfg(feature = "DescribeApplicationConfig")]
pub use self::generated::{
    DescribeApplicationConfig, DescribeApplicationConfigResponse, describe_application_config,
};
#[cfg(feature = "DescribeApplicationGroups")]
pub use self::generated::{
    DescribeApplicationGroups, DescribeApplicationGroupsResponse, describe_application_groups,
};
#[cfg(feature = "DescribeApplicationImage")]
pub use self::generated::{
    DescribeApplicationImage, DescribeApplicationImageResponse, describe_application_image,
};
#[cfg(feature = "DescribeApplicationInstances")]
pub use self::generated::{
    DescribeApplicationInstances, DescribeApplicationInstancesResponse,
    describe_application_instances,
};
#[cfg(feature = "DescribeApplicationMseService")]
pub use self::generated::{
    DescribeApplicationMseService, DescribeApplicationMseServiceResponse,
    describe_application_mse_service,
};
#[cfg(feature = "DescribeApplicationNlbs")]
pub use self::generated::{
    DescribeApplicationNlbs, DescribeApplicationNlbsResponse, describe_application_nlbs,
};
#[cfg(feature = "DescribeApplicationScalingRule")]
pub use self::generated::{
    DescribeApplicationScalingRule, DescribeApplicationScalingRuleResponse,
    describe_application_scaling_rule,
};
#[cfg(feature = "DescribeApplicationScalingRules")]
pub use self::generated::{
    DescribeApplicationScalingRules, DescribeApplicationScalingRulesResponse,
    describe_application_scaling_rules,
};
#[cfg(feature = "DescribeApplicationSlbs")]
pub use self::generated::{
    DescribeApplicationSlbs, DescribeApplicationSlbsResponse, describe_application_slbs,
};
#[cfg(feature = "DescribeApplicationStatus")]
pub use self::generated::{
    DescribeApplicationStatus, DescribeApplicationStatusResponse, describe_application_status,
};
#[cfg(feature = "DescribeChangeOrder")]
pub use self::generated::{
    DescribeChangeOrder, DescribeChangeOrderResponse, describe_change_order,
};
#[cfg(feature = "DescribeComponents")]
pub use self::generated::{DescribeComponents, DescribeComponentsResponse, describe_components};
#[cfg(feature = "DescribeConfigMap")]
pub use self::generated::{DescribeConfigMap, DescribeConfigMapResponse, describe_config_map};
#[cfg(feature = "DescribeConfigurationPrice")]
pub use self::generated::{
    DescribeConfigurationPrice, DescribeConfigurationPriceResponse, describe_configuration_price,
};
#[cfg(feature = "DescribeEdasContainers")]
pub use self::generated::{
    DescribeEdasContainers, DescribeEdasContainersResponse, describe_edas_containers,
};
#[cfg(feature = "DescribeGreyTagRoute")]
pub use self::generated::{
    DescribeGreyTagRoute, DescribeGreyTagRouteResponse, describe_grey_tag_route,
};
#[cfg(feature = "DescribeIngress")]
pub use self::generated::{DescribeIngress, DescribeIngressResponse, describe_ingress};
#[cfg(feature = "DescribeInstanceLog")]
pub use self::generated::{
    DescribeInstanceLog, DescribeInstanceLogResponse, describe_instance_log,
};
#[cfg(feature = "DescribeInstanceSpecifications")]
pub use self::generated::{
    DescribeInstanceSpecifications, DescribeInstanceSpecificationsResponse,
    describe_instance_specifications,
};
#[cfg(feature = "DescribeJob")]
pub use self::generated::{DescribeJob, DescribeJobResponse, describe_job};
#[cfg(feature = "DescribeJobHistory")]
pub use self::generated::{DescribeJobHistory, DescribeJobHistoryResponse, describe_job_history};
#[cfg(feature = "DescribeJobStatus")]
pub use self::generated::{DescribeJobStatus, DescribeJobStatusResponse, describe_job_status};
#[cfg(feature = "DescribeNamespace")]
pub use self::generated::{DescribeNamespace, DescribeNamespaceResponse, describe_namespace};
#[cfg(feature = "DescribeNamespaceList")]
pub use self::generated::{
    DescribeNamespaceList, DescribeNamespaceListResponse, describe_namespace_list,
};
#[cfg(feature = "DescribeNamespaceResources")]
pub use self::generated::{
    DescribeNamespaceResources, DescribeNamespaceResourcesResponse, describe_namespace_resources,
};
#[cfg(feature = "DescribeNamespaces")]
pub use self::generated::{DescribeNamespaces, DescribeNamespacesResponse, describe_namespaces};
#[cfg(feature = "DescribePipeline")]
pub use self::generated::{DescribePipeline, DescribePipelineResponse, describe_pipeline};
#[cfg(feature = "DescribeRegions")]
pub use self::generated::{DescribeRegions, DescribeRegionsResponse, describe_regions};
#[cfg(feature = "DescribeSecret")]
pub use self::generated::{DescribeSecret, DescribeSecretResponse, describe_secret};
#[cfg(feature = "DescribeSwimmingLane")]
pub use self::generated::{
    DescribeSwimmingLane, DescribeSwimmingLaneResponse, describe_swimming_lane,
};
#[cfg(feature = "DescribeVSwitches")]
pub use self::generated::{DescribeVSwitches, DescribeVSwitchesResponse, describe_v_switches};
#[cfg(feature = "DescribeWebApplication")]
pub use self::generated::{DescribeWebApplication, describe_web_application};
#[cfg(feature = "DescribeWebApplicationResourceStatics")]
pub use self::generated::{
    DescribeWebApplicationResourceStatics, describe_web_application_resource_statics,
};
#[cfg(feature = "DescribeWebApplicationRevision")]
pub use self::generated::{DescribeWebApplicationRevision, describe_web_application_revision};
#[cfg(feature = "DescribeWebApplicationScalingConfig")]
pub use self::generated::{
    DescribeWebApplicationScalingConfig, describe_web_application_scaling_config,
};
#[cfg(feature = "DescribeWebApplicationTrafficConfig")]
pub use self::generated::{
    DescribeWebApplicationTrafficConfig, describe_web_application_traffic_config,
};
#[cfg(feature = "DescribeWebCustomDomain")]
pub use self::generated::{DescribeWebCustomDomain, describe_web_custom_domain};
#[cfg(feature = "DescribeWebInstanceLogs")]
pub use self::generated::{DescribeWebInstanceLogs, describe_web_instance_logs};
#[cfg(feature = "DisableApplicationScalingRule")]
pub use self::generated::{
    DisableApplicationScalingRule, DisableApplicationScalingRuleResponse,
    disable_application_scaling_rule,
};
#[cfg(feature = "DisableArms")]
pub use self::generated::{DisableArms, DisableArmsResponse, disable_arms};
#[cfg(feature = "DowngradeApplicationApmService")]
pub use self::generated::{
    DowngradeApplicationApmService, DowngradeApplicationApmServiceResponse,
    downgrade_application_apm_service,
};
#[cfg(feature = "EnableApplicationScalingRule")]
pub use self::generated::{
    EnableApplicationScalingRule, EnableApplicationScalingRuleResponse,
    enable_application_scaling_rule,
};
#[cfg(feature = "ExecJob")]
pub use self::generated::{ExecJob, ExecJobResponse, exec_job};
#[cfg(feature = "GetApplication")]
pub use self::generated::{GetApplication, GetApplicationResponse, get_application};
#[cfg(feature = "GetArmsTopNMetric")]
pub use self::generated::{GetArmsTopNMetric, GetArmsTopNMetricResponse, get_arms_top_n_metric};
#[cfg(feature = "GetAvailabilityMetric")]
pub use self::generated::{
    GetAvailabilityMetric, GetAvailabilityMetricResponse, get_availability_metric,
};
#[cfg(feature = "GetChangeOrderMetric")]
pub use self::generated::{
    GetChangeOrderMetric, GetChangeOrderMetricResponse, get_change_order_metric,
};
#[cfg(feature = "GetScaleAppMetric")]
pub use self::generated::{GetScaleAppMetric, GetScaleAppMetricResponse, get_scale_app_metric};
#[cfg(feature = "GetWarningEventMetric")]
pub use self::generated::{
    GetWarningEventMetric, GetWarningEventMetricResponse, get_warning_event_metric,
};
#[cfg(feature = "GetWebshellToken")]
pub use self::generated::{GetWebshellToken, GetWebshellTokenResponse, get_webshell_token};
#[cfg(feature = "ListAllSwimmingLaneGroups")]
pub use self::generated::{
    ListAllSwimmingLaneGroups, ListAllSwimmingLaneGroupsResponse, list_all_swimming_lane_groups,
};
#[cfg(feature = "ListAllSwimmingLanes")]
pub use self::generated::{
    ListAllSwimmingLanes, ListAllSwimmingLanesResponse, list_all_swimming_lanes,
};
#[cfg(feature = "ListAppEvents")]
pub use self::generated::{ListAppEvents, ListAppEventsResponse, list_app_events};
#[cfg(feature = "ListAppServices")]
pub use self::generated::{ListAppServices, ListAppServicesResponse, list_app_services};
#[cfg(feature = "ListAppServicesPage")]
pub use self::generated::{
    ListAppServicesPage, ListAppServicesPageResponse, list_app_services_page,
};
#[cfg(feature = "ListAppVersions")]
pub use self::generated::{ListAppVersions, ListAppVersionsResponse, list_app_versions};
#[cfg(feature = "ListApplicationCenterServiceInstances")]
pub use self::generated::{
    ListApplicationCenterServiceInstances, ListApplicationCenterServiceInstancesResponse,
    list_application_center_service_instances,
};
#[cfg(feature = "ListApplications")]
pub use self::generated::{ListApplications, ListApplicationsResponse, list_applications};
#[cfg(feature = "ListApplicationsForSwimmingLane")]
pub use self::generated::{
    ListApplicationsForSwimmingLane, ListApplicationsForSwimmingLaneResponse,
    list_applications_for_swimming_lane,
};
#[cfg(feature = "ListChangeOrders")]
pub use self::generated::{ListChangeOrders, ListChangeOrdersResponse, list_change_orders};
#[cfg(feature = "ListConsumedServices")]
pub use self::generated::{
    ListConsumedServices, ListConsumedServicesResponse, list_consumed_services,
};
#[cfg(feature = "ListGreyTagRoute")]
pub use self::generated::{ListGreyTagRoute, ListGreyTagRouteResponse, list_grey_tag_route};
#[cfg(feature = "ListIngresses")]
pub use self::generated::{ListIngresses, ListIngressesResponse, list_ingresses};
#[cfg(feature = "ListJobs")]
pub use self::generated::{ListJobs, ListJobsResponse, list_jobs};
#[cfg(feature = "ListLogConfigs")]
pub use self::generated::{ListLogConfigs, ListLogConfigsResponse, list_log_configs};
#[cfg(feature = "ListNamespaceChangeOrders")]
pub use self::generated::{
    ListNamespaceChangeOrders, ListNamespaceChangeOrdersResponse, list_namespace_change_orders,
};
#[cfg(feature = "ListNamespacedConfigMaps")]
pub use self::generated::{
    ListNamespacedConfigMaps, ListNamespacedConfigMapsResponse, list_namespaced_config_maps,
};
#[cfg(feature = "ListPublishedServices")]
pub use self::generated::{
    ListPublishedServices, ListPublishedServicesResponse, list_published_services,
};
#[cfg(feature = "ListSecrets")]
pub use self::generated::{ListSecrets, ListSecretsResponse, list_secrets};
#[cfg(feature = "ListSwimmingLaneGatewayRoutes")]
pub use self::generated::{
    ListSwimmingLaneGatewayRoutes, ListSwimmingLaneGatewayRoutesResponse,
    list_swimming_lane_gateway_routes,
};
#[cfg(feature = "ListSwimmingLaneGroupTags")]
pub use self::generated::{
    ListSwimmingLaneGroupTags, ListSwimmingLaneGroupTagsResponse, list_swimming_lane_group_tags,
};
#[cfg(feature = "ListTagResources")]
pub use self::generated::{ListTagResources, ListTagResourcesResponse, list_tag_resources};
#[cfg(feature = "ListWebApplicationInstances")]
pub use self::generated::{ListWebApplicationInstances, list_web_application_instances};
#[cfg(feature = "ListWebApplicationRevisions")]
pub use self::generated::{ListWebApplicationRevisions, list_web_application_revisions};
#[cfg(feature = "ListWebApplications")]
pub use self::generated::{ListWebApplications, list_web_applications};
#[cfg(feature = "ListWebCustomDomains")]
pub use self::generated::{ListWebCustomDomains, list_web_custom_domains};
pub use self::generated::{OPERATIONS, PRODUCT, types};
#[cfg(feature = "OpenSaeService")]
pub use self::generated::{OpenSaeService, OpenSaeServiceResponse, open_sae_service};
#[cfg(feature = "PublishWebApplicationRevision")]
pub use self::generated::{PublishWebApplicationRevision, publish_web_application_revision};
#[cfg(feature = "QueryArmsEnable")]
pub use self::generated::{QueryArmsEnable, QueryArmsEnableResponse, query_arms_enable};
#[cfg(feature = "QueryResourceStatics")]
pub use self::generated::{
    QueryResourceStatics, QueryResourceStaticsResponse, query_resource_statics,
};
#[cfg(feature = "ReduceApplicationCapacityByInstanceIds")]
pub use self::generated::{
    ReduceApplicationCapacityByInstanceIds, ReduceApplicationCapacityByInstanceIdsResponse,
    reduce_application_capacity_by_instance_ids,
};
#[cfg(feature = "RescaleApplication")]
pub use self::generated::{RescaleApplication, RescaleApplicationResponse, rescale_application};
#[cfg(feature = "RescaleApplicationVertically")]
pub use self::generated::{
    RescaleApplicationVertically, RescaleApplicationVerticallyResponse,
    rescale_application_vertically,
};
#[cfg(feature = "RestartApplication")]
pub use self::generated::{RestartApplication, RestartApplicationResponse, restart_application};
#[cfg(feature = "RestartInstances")]
pub use self::generated::{RestartInstances, RestartInstancesResponse, restart_instances};
#[cfg(feature = "ResumeTraffic")]
pub use self::generated::{ResumeTraffic, ResumeTrafficResponse, resume_traffic};
#[cfg(feature = "RollbackApplication")]
pub use self::generated::{RollbackApplication, RollbackApplicationResponse, rollback_application};
#[cfg(feature = "StartApplication")]
pub use self::generated::{StartApplication, StartApplicationResponse, start_application};
#[cfg(feature = "StartWebApplication")]
pub use self::generated::{StartWebApplication, start_web_application};
#[cfg(feature = "StopApplication")]
pub use self::generated::{StopApplication, StopApplicationResponse, stop_application};
#[cfg(feature = "StopWebApplication")]
pub use self::generated::{StopWebApplication, stop_web_application};
#[cfg(feature = "SuspendJob")]
pub use self::generated::{SuspendJob, SuspendJobResponse, suspend_job};
#[cfg(feature = "SuspendTraffic")]
pub use self::generated::{SuspendTraffic, SuspendTrafficResponse, suspend_traffic};
#[cfg(feature = "TagResources")]
pub use self::generated::{TagResources, TagResourcesResponse, tag_resources};
#[cfg(feature = "UnbindNlb")]
pub use self::generated::{UnbindNlb, UnbindNlbResponse, unbind_nlb};
#[cfg(feature = "UnbindSlb")]
pub use self::generated::{UnbindSlb, UnbindSlbResponse, unbind_slb};
#[cfg(feature = "UntagResources")]
pub use self::generated::{UntagResources, UntagResourcesResponse, untag_resources};
#[cfg(feature = "UpdateAppMode")]
pub use self::generated::{UpdateAppMode, UpdateAppModeResponse, update_app_mode};
#[cfg(feature = "UpdateAppSecurityGroup")]
pub use self::generated::{
    UpdateAppSecurityGroup, UpdateAppSecurityGroupResponse, update_app_security_group,
};
#[cfg(feature = "UpdateApplicationDescription")]
pub use self::generated::{
    UpdateApplicationDescription, UpdateApplicationDescriptionResponse,
    update_application_description,
};
#[cfg(feature = "UpdateApplicationScalingRule")]
pub use self::generated::{
    UpdateApplicationScalingRule, UpdateApplicationScalingRuleResponse,
    update_application_scaling_rule,
};
#[cfg(feature = "UpdateApplicationVswitches")]
pub use self::generated::{
    UpdateApplicationVswitches, UpdateApplicationVswitchesResponse, update_application_vswitches,
};
#[cfg(feature = "UpdateConfigMap")]
pub use self::generated::{UpdateConfigMap, UpdateConfigMapResponse, update_config_map};
#[cfg(feature = "UpdateGreyTagRoute")]
pub use self::generated::{UpdateGreyTagRoute, UpdateGreyTagRouteResponse, update_grey_tag_route};
#[cfg(feature = "UpdateIngress")]
pub use self::generated::{UpdateIngress, UpdateIngressResponse, update_ingress};
#[cfg(feature = "UpdateJob")]
pub use self::generated::{UpdateJob, UpdateJobResponse, update_job};
#[cfg(feature = "UpdateNamespace")]
pub use self::generated::{UpdateNamespace, UpdateNamespaceResponse, update_namespace};
#[cfg(feature = "UpdateNamespaceSlsConfigs")]
pub use self::generated::{
    UpdateNamespaceSlsConfigs, UpdateNamespaceSlsConfigsResponse, update_namespace_sls_configs,
};
#[cfg(feature = "UpdateNamespaceVpc")]
pub use self::generated::{UpdateNamespaceVpc, UpdateNamespaceVpcResponse, update_namespace_vpc};
#[cfg(feature = "UpdateSecret")]
pub use self::generated::{UpdateSecret, UpdateSecretResponse, update_secret};
#[cfg(feature = "UpdateSwimmingLaneEnableAttribute")]
pub use self::generated::{
    UpdateSwimmingLaneEnableAttribute, UpdateSwimmingLaneEnableAttributeResponse,
    update_swimming_lane_enable_attribute,
};
#[cfg(feature = "UpdateWebApplication")]
pub use self::generated::{UpdateWebApplication, update_web_application};
#[cfg(feature = "UpdateWebApplicationScalingConfig")]
pub use self::generated::{
    UpdateWebApplicationScalingConfig, update_web_application_scaling_config,
};
#[cfg(feature = "UpdateWebApplicationTrafficConfig")]
pub use self::generated::{
    UpdateWebApplicationTrafficConfig, update_web_application_traffic_config,
};
#[cfg(feature = "UpdateWebCustomDomain")]
pub use self::generated::{UpdateWebCustomDomain, update_web_custom_domain};
#[cfg(feature = "UpgradeApplicationApmService")]
pub use self::generated::{
    UpgradeApplicationApmService, UpgradeApplicationApmServiceResponse,
    upgrade_application_apm_service,
};
