//! `Serialize` for requests and responses.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::serialize_objects;

#[cfg(feature = "AbortAndRollbackChangeOrder")]
serialize_objects!(
    super::abort_and_rollback_change_order::AbortAndRollbackChangeOrder,
    super::abort_and_rollback_change_order::AbortAndRollbackChangeOrderResponse,
    super::abort_and_rollback_change_order::Data
);
#[cfg(feature = "AbortChangeOrder")]
serialize_objects!(
    super::abort_change_order::AbortChangeOrder,
    super::abort_change_order::AbortChangeOrderResponse,
    super::abort_change_order::Data
);
#[cfg(feature = "BatchRestartApplications")]
serialize_objects!(
    super::batch_restart_applications::BatchRestartApplications,
    super::batch_restart_applications::BatchRestartApplicationsResponse,
    super::batch_restart_applications::Data
);
#[cfg(feature = "BatchStartApplications")]
serialize_objects!(
    super::batch_start_applications::BatchStartApplications,
    super::batch_start_applications::BatchStartApplicationsResponse,
    super::batch_start_applications::Data
);
#[cfg(feature = "BatchStopApplications")]
serialize_objects!(
    super::batch_stop_applications::BatchStopApplications,
    super::batch_stop_applications::BatchStopApplicationsResponse,
    super::batch_stop_applications::Data
);
#[cfg(feature = "BindNlb")]
serialize_objects!(
    super::bind_nlb::BindNlb,
    super::bind_nlb::BindNlbResponse,
    super::bind_nlb::Data
);
#[cfg(feature = "BindSlb")]
serialize_objects!(
    super::bind_slb::BindSlb,
    super::bind_slb::BindSlbResponse,
    super::bind_slb::Data
);
#[cfg(feature = "ConfirmPipelineBatch")]
serialize_objects!(
    super::confirm_pipeline_batch::ConfirmPipelineBatch,
    super::confirm_pipeline_batch::ConfirmPipelineBatchResponse,
    super::confirm_pipeline_batch::Data
);
#[cfg(feature = "CreateApplication")]
serialize_objects!(
    super::create_application::CreateApplication,
    super::create_application::CreateApplicationResponse,
    super::create_application::RaspConfig,
    super::create_application::Data
);
#[cfg(feature = "CreateApplicationScalingRule")]
serialize_objects!(
    super::create_application_scaling_rule::CreateApplicationScalingRule,
    super::create_application_scaling_rule::CreateApplicationScalingRuleResponse,
    super::create_application_scaling_rule::Data,
    super::create_application_scaling_rule::Metric,
    super::create_application_scaling_rule::MetricMetric,
    super::create_application_scaling_rule::Timer,
    super::create_application_scaling_rule::Schedule
);
#[cfg(feature = "CreateConfigMap")]
serialize_objects!(
    super::create_config_map::CreateConfigMap,
    super::create_config_map::CreateConfigMapResponse,
    super::create_config_map::Data,
    super::create_config_map::CreateConfigMapData
);
#[cfg(feature = "CreateGreyTagRoute")]
serialize_objects!(
    super::create_grey_tag_route::CreateGreyTagRoute,
    super::create_grey_tag_route::CreateGreyTagRouteResponse,
    super::create_grey_tag_route::Data
);
#[cfg(feature = "CreateIngress")]
serialize_objects!(
    super::create_ingress::CreateIngress,
    super::create_ingress::CreateIngressResponse,
    super::create_ingress::Data
);
#[cfg(feature = "CreateJob")]
serialize_objects!(
    super::create_job::CreateJob,
    super::create_job::CreateJobResponse,
    super::create_job::Data
);
#[cfg(feature = "CreateNamespace")]
serialize_objects!(
    super::create_namespace::CreateNamespace,
    super::create_namespace::CreateNamespaceResponse,
    super::create_namespace::Data
);
#[cfg(feature = "CreateOrUpdateSwimmingLane")]
serialize_objects!(
    super::create_or_update_swimming_lane::CreateOrUpdateSwimmingLane,
    super::create_or_update_swimming_lane::CreateOrUpdateSwimmingLaneResponse,
    super::create_or_update_swimming_lane::AppEntryRule,
    super::create_or_update_swimming_lane::AppEntryRuleCondition,
    super::create_or_update_swimming_lane::MseGatewayEntryRule,
    super::create_or_update_swimming_lane::MseGatewayEntryRuleCondition,
    super::create_or_update_swimming_lane::Data
);
#[cfg(feature = "CreateOrUpdateSwimmingLaneGroup")]
serialize_objects!(
    super::create_or_update_swimming_lane_group::CreateOrUpdateSwimmingLaneGroup,
    super::create_or_update_swimming_lane_group::CreateOrUpdateSwimmingLaneGroupResponse,
    super::create_or_update_swimming_lane_group::Data
);
#[cfg(feature = "CreateSecret")]
serialize_objects!(
    super::create_secret::CreateSecret,
    super::create_secret::CreateSecretResponse,
    super::create_secret::SecretData,
    super::create_secret::Data
);
#[cfg(feature = "CreateWebApplication")]
serialize_objects!(super::create_web_application::CreateWebApplication);
#[cfg(feature = "CreateWebCustomDomain")]
serialize_objects!(super::create_web_custom_domain::CreateWebCustomDomain);
#[cfg(feature = "DeleteApplication")]
serialize_objects!(
    super::delete_application::DeleteApplication,
    super::delete_application::DeleteApplicationResponse,
    super::delete_application::Data
);
#[cfg(feature = "DeleteApplicationScalingRule")]
serialize_objects!(
    super::delete_application_scaling_rule::DeleteApplicationScalingRule,
    super::delete_application_scaling_rule::DeleteApplicationScalingRuleResponse
);
#[cfg(feature = "DeleteConfigMap")]
serialize_objects!(
    super::delete_config_map::DeleteConfigMap,
    super::delete_config_map::DeleteConfigMapResponse,
    super::delete_config_map::Data
);
#[cfg(feature = "DeleteGreyTagRoute")]
serialize_objects!(
    super::delete_grey_tag_route::DeleteGreyTagRoute,
    super::delete_grey_tag_route::DeleteGreyTagRouteResponse,
    super::delete_grey_tag_route::Data
);
#[cfg(feature = "DeleteHistoryJob")]
serialize_objects!(
    super::delete_history_job::DeleteHistoryJob,
    super::delete_history_job::DeleteHistoryJobResponse
);
#[cfg(feature = "DeleteIngress")]
serialize_objects!(
    super::delete_ingress::DeleteIngress,
    super::delete_ingress::DeleteIngressResponse,
    super::delete_ingress::Data
);
#[cfg(feature = "DeleteInstances")]
serialize_objects!(
    super::delete_instances::DeleteInstances,
    super::delete_instances::DeleteInstancesResponse,
    super::delete_instances::Data
);
#[cfg(feature = "DeleteJob")]
serialize_objects!(
    super::delete_job::DeleteJob,
    super::delete_job::DeleteJobResponse
);
#[cfg(feature = "DeleteNamespace")]
serialize_objects!(
    super::delete_namespace::DeleteNamespace,
    super::delete_namespace::DeleteNamespaceResponse
);
#[cfg(feature = "DeleteSecret")]
serialize_objects!(
    super::delete_secret::DeleteSecret,
    super::delete_secret::DeleteSecretResponse,
    super::delete_secret::Data
);
#[cfg(feature = "DeleteSwimmingLaneGroup")]
serialize_objects!(
    super::delete_swimming_lane_group::DeleteSwimmingLaneGroup,
    super::delete_swimming_lane_group::DeleteSwimmingLaneGroupResponse
);
#[cfg(feature = "DeleteWebApplication")]
serialize_objects!(super::delete_web_application::DeleteWebApplication);
#[cfg(feature = "DeleteWebApplicationRevision")]
serialize_objects!(super::delete_web_application_revision::DeleteWebApplicationRevision);
#[cfg(feature = "DeleteWebCustomDomain")]
serialize_objects!(super::delete_web_custom_domain::DeleteWebCustomDomain);
#[cfg(feature = "DeployApplication")]
serialize_objects!(
    super::deploy_application::DeployApplication,
    super::deploy_application::DeployApplicationResponse,
    super::deploy_application::RaspConfig,
    super::deploy_application::Data
);
#[cfg(feature = "DescribeAppServiceDetail")]
serialize_objects!(
    super::describe_app_service_detail::DescribeAppServiceDetail,
    super::describe_app_service_detail::DescribeAppServiceDetailResponse,
    super::describe_app_service_detail::Data,
    super::describe_app_service_detail::DataMethod,
    super::describe_app_service_detail::ParameterDefinition
);
#[cfg(feature = "DescribeApplicationConfig")]
serialize_objects!(
    super::describe_application_config::DescribeApplicationConfig,
    super::describe_application_config::DescribeApplicationConfigResponse,
    super::describe_application_config::Data,
    super::describe_application_config::ConfigMapMountDesc,
    super::describe_application_config::EmptyDirDesc,
    super::describe_application_config::InitContainersConfig,
    super::describe_application_config::SecretMountDesc,
    super::describe_application_config::MountDesc,
    super::describe_application_config::OssMountDesc,
    super::describe_application_config::RaspConfig,
    super::describe_application_config::SidecarContainersConfig,
    super::describe_application_config::Tag
);
#[cfg(feature = "DescribeApplicationGroups")]
serialize_objects!(
    super::describe_application_groups::DescribeApplicationGroups,
    super::describe_application_groups::DescribeApplicationGroupsResponse,
    super::describe_application_groups::Data
);
#[cfg(feature = "DescribeApplicationImage")]
serialize_objects!(
    super::describe_application_image::DescribeApplicationImage,
    super::describe_application_image::DescribeApplicationImageResponse,
    super::describe_application_image::Data
);
#[cfg(feature = "DescribeApplicationInstances")]
serialize_objects!(
    super::describe_application_instances::DescribeApplicationInstances,
    super::describe_application_instances::DescribeApplicationInstancesResponse,
    super::describe_application_instances::Data,
    super::describe_application_instances::Instance,
    super::describe_application_instances::SidecarContainersStatus,
    super::describe_application_instances::Tag
);
#[cfg(feature = "DescribeApplicationMseService")]
serialize_objects!(
    super::describe_application_mse_service::DescribeApplicationMseService,
    super::describe_application_mse_service::DescribeApplicationMseServiceResponse,
    super::describe_application_mse_service::Data
);
#[cfg(feature = "DescribeApplicationNlbs")]
serialize_objects!(
    super::describe_application_nlbs::DescribeApplicationNlbs,
    super::describe_application_nlbs::DescribeApplicationNlbsResponse,
    super::describe_application_nlbs::Data,
    super::describe_application_nlbs::Instance,
    super::describe_application_nlbs::Listener
);
#[cfg(feature = "DescribeApplicationScalingRule")]
serialize_objects!(
    super::describe_application_scaling_rule::DescribeApplicationScalingRule,
    super::describe_application_scaling_rule::DescribeApplicationScalingRuleResponse,
    super::describe_application_scaling_rule::Data,
    super::describe_application_scaling_rule::Metric,
    super::describe_application_scaling_rule::MetricMetric,
    super::describe_application_scaling_rule::MetricsStatus,
    super::describe_application_scaling_rule::CurrentMetric,
    super::describe_application_scaling_rule::NextScaleMetric,
    super::describe_application_scaling_rule::ScaleDownRules,
    super::describe_application_scaling_rule::ScaleUpRules,
    super::describe_application_scaling_rule::Timer,
    super::describe_application_scaling_rule::Schedule
);
#[cfg(feature = "DescribeApplicationScalingRules")]
serialize_objects!(
    super::describe_application_scaling_rules::DescribeApplicationScalingRules,
    super::describe_application_scaling_rules::DescribeApplicationScalingRulesResponse,
    super::describe_application_scaling_rules::Data,
    super::describe_application_scaling_rules::ApplicationScalingRule,
    super::describe_application_scaling_rules::Metric,
    super::describe_application_scaling_rules::MetricMetric,
    super::describe_application_scaling_rules::MetricsStatus,
    super::describe_application_scaling_rules::CurrentMetric,
    super::describe_application_scaling_rules::NextScaleMetric,
    super::describe_application_scaling_rules::PrometheusMetric,
    super::describe_application_scaling_rules::ScaleDownRules,
    super::describe_application_scaling_rules::ScaleUpRules,
    super::describe_application_scaling_rules::Timer,
    super::describe_application_scaling_rules::Schedule
);
#[cfg(feature = "DescribeApplicationSlbs")]
serialize_objects!(
    super::describe_application_slbs::DescribeApplicationSlbs,
    super::describe_application_slbs::DescribeApplicationSlbsResponse,
    super::describe_application_slbs::Data,
    super::describe_application_slbs::Internet,
    super::describe_application_slbs::Intranet
);
#[cfg(feature = "DescribeApplicationStatus")]
serialize_objects!(
    super::describe_application_status::DescribeApplicationStatus,
    super::describe_application_status::DescribeApplicationStatusResponse,
    super::describe_application_status::Data
);
#[cfg(feature = "DescribeChangeOrder")]
serialize_objects!(
    super::describe_change_order::DescribeChangeOrder,
    super::describe_change_order::DescribeChangeOrderResponse,
    super::describe_change_order::Data,
    super::describe_change_order::Pipeline
);
#[cfg(feature = "DescribeComponents")]
serialize_objects!(
    super::describe_components::DescribeComponents,
    super::describe_components::DescribeComponentsResponse,
    super::describe_components::Data
);
#[cfg(feature = "DescribeConfigMap")]
serialize_objects!(
    super::describe_config_map::DescribeConfigMap,
    super::describe_config_map::DescribeConfigMapResponse,
    super::describe_config_map::Data,
    super::describe_config_map::RelateApp
);
#[cfg(feature = "DescribeConfigurationPrice")]
serialize_objects!(
    super::describe_configuration_price::DescribeConfigurationPrice,
    super::describe_configuration_price::DescribeConfigurationPriceResponse,
    super::describe_configuration_price::Data,
    super::describe_configuration_price::BagUsage,
    super::describe_configuration_price::CpuMemPrice,
    super::describe_configuration_price::Order,
    super::describe_configuration_price::CpuMemPriceRule,
    super::describe_configuration_price::RequestPrice,
    super::describe_configuration_price::RequestPriceRule,
    super::describe_configuration_price::DataRule,
    super::describe_configuration_price::TrafficPrice,
    super::describe_configuration_price::TrafficPriceRule
);
#[cfg(feature = "DescribeEdasContainers")]
serialize_objects!(
    super::describe_edas_containers::DescribeEdasContainers,
    super::describe_edas_containers::DescribeEdasContainersResponse,
    super::describe_edas_containers::Data
);
#[cfg(feature = "DescribeGreyTagRoute")]
serialize_objects!(
    super::describe_grey_tag_route::DescribeGreyTagRoute,
    super::describe_grey_tag_route::DescribeGreyTagRouteResponse,
    super::describe_grey_tag_route::Data,
    super::describe_grey_tag_route::AlbRule,
    super::describe_grey_tag_route::Item,
    super::describe_grey_tag_route::DubboRule,
    super::describe_grey_tag_route::DubboRulesItem,
    super::describe_grey_tag_route::ScRule,
    super::describe_grey_tag_route::ScRulesItem
);
#[cfg(feature = "DescribeIngress")]
serialize_objects!(
    super::describe_ingress::DescribeIngress,
    super::describe_ingress::DescribeIngressResponse,
    super::describe_ingress::Data,
    super::describe_ingress::CorsConfig,
    super::describe_ingress::DefaultRule,
    super::describe_ingress::DataRule,
    super::describe_ingress::RuleAction
);
#[cfg(feature = "DescribeInstanceLog")]
serialize_objects!(
    super::describe_instance_log::DescribeInstanceLog,
    super::describe_instance_log::DescribeInstanceLogResponse
);
#[cfg(feature = "DescribeInstanceSpecifications")]
serialize_objects!(
    super::describe_instance_specifications::DescribeInstanceSpecifications,
    super::describe_instance_specifications::DescribeInstanceSpecificationsResponse,
    super::describe_instance_specifications::Data
);
#[cfg(feature = "DescribeJob")]
serialize_objects!(
    super::describe_job::DescribeJob,
    super::describe_job::DescribeJobResponse,
    super::describe_job::Data,
    super::describe_job::ConfigMapMountDesc,
    super::describe_job::MountDesc,
    super::describe_job::OssMountDesc,
    super::describe_job::Tag
);
#[cfg(feature = "DescribeJobHistory")]
serialize_objects!(
    super::describe_job_history::DescribeJobHistory,
    super::describe_job_history::DescribeJobHistoryResponse,
    super::describe_job_history::Data,
    super::describe_job_history::Job
);
#[cfg(feature = "DescribeJobStatus")]
serialize_objects!(
    super::describe_job_status::DescribeJobStatus,
    super::describe_job_status::DescribeJobStatusResponse,
    super::describe_job_status::Data
);
#[cfg(feature = "DescribeNamespace")]
serialize_objects!(
    super::describe_namespace::DescribeNamespace,
    super::describe_namespace::DescribeNamespaceResponse,
    super::describe_namespace::Data
);
#[cfg(feature = "DescribeNamespaceList")]
serialize_objects!(
    super::describe_namespace_list::DescribeNamespaceList,
    super::describe_namespace_list::DescribeNamespaceListResponse,
    super::describe_namespace_list::Data
);
#[cfg(feature = "DescribeNamespaceResources")]
serialize_objects!(
    super::describe_namespace_resources::DescribeNamespaceResources,
    super::describe_namespace_resources::DescribeNamespaceResourcesResponse,
    super::describe_namespace_resources::Data
);
#[cfg(feature = "DescribeNamespaces")]
serialize_objects!(
    super::describe_namespaces::DescribeNamespaces,
    super::describe_namespaces::DescribeNamespacesResponse,
    super::describe_namespaces::Data,
    super::describe_namespaces::Namespace
);
#[cfg(feature = "DescribePipeline")]
serialize_objects!(
    super::describe_pipeline::DescribePipeline,
    super::describe_pipeline::DescribePipelineResponse,
    super::describe_pipeline::Data,
    super::describe_pipeline::Stage,
    super::describe_pipeline::Task
);
#[cfg(feature = "DescribeRegions")]
serialize_objects!(
    super::describe_regions::DescribeRegions,
    super::describe_regions::DescribeRegionsResponse,
    super::describe_regions::Regions,
    super::describe_regions::Region,
    super::describe_regions::RecommendZones
);
#[cfg(feature = "DescribeSecret")]
serialize_objects!(
    super::describe_secret::DescribeSecret,
    super::describe_secret::DescribeSecretResponse,
    super::describe_secret::Data,
    super::describe_secret::RelateApp
);
#[cfg(feature = "DescribeSwimmingLane")]
serialize_objects!(
    super::describe_swimming_lane::DescribeSwimmingLane,
    super::describe_swimming_lane::DescribeSwimmingLaneResponse,
    super::describe_swimming_lane::Data,
    super::describe_swimming_lane::AppEntryRule,
    super::describe_swimming_lane::AppEntryRuleCondition,
    super::describe_swimming_lane::App,
    super::describe_swimming_lane::MseGatewayEntryRule,
    super::describe_swimming_lane::MseGatewayEntryRuleCondition,
    super::describe_swimming_lane::Route,
    super::describe_swimming_lane::RoutePredicate,
    super::describe_swimming_lane::PathPredicate
);
#[cfg(feature = "DescribeVSwitches")]
serialize_objects!(
    super::describe_v_switches::DescribeVSwitches,
    super::describe_v_switches::DescribeVSwitchesResponse,
    super::describe_v_switches::Data
);
#[cfg(feature = "DescribeWebApplication")]
serialize_objects!(super::describe_web_application::DescribeWebApplication);
#[cfg(feature = "DescribeWebApplicationResourceStatics")]
serialize_objects!(
    super::describe_web_application_resource_statics::DescribeWebApplicationResourceStatics
);
#[cfg(feature = "DescribeWebApplicationRevision")]
serialize_objects!(super::describe_web_application_revision::DescribeWebApplicationRevision);
#[cfg(feature = "DescribeWebApplicationScalingConfig")]
serialize_objects!(
    super::describe_web_application_scaling_config::DescribeWebApplicationScalingConfig
);
#[cfg(feature = "DescribeWebApplicationTrafficConfig")]
serialize_objects!(
    super::describe_web_application_traffic_config::DescribeWebApplicationTrafficConfig
);
#[cfg(feature = "DescribeWebCustomDomain")]
serialize_objects!(super::describe_web_custom_domain::DescribeWebCustomDomain);
#[cfg(feature = "DescribeWebInstanceLogs")]
serialize_objects!(super::describe_web_instance_logs::DescribeWebInstanceLogs);
#[cfg(feature = "DisableApplicationScalingRule")]
serialize_objects!(
    super::disable_application_scaling_rule::DisableApplicationScalingRule,
    super::disable_application_scaling_rule::DisableApplicationScalingRuleResponse
);
#[cfg(feature = "DisableArms")]
serialize_objects!(
    super::disable_arms::DisableArms,
    super::disable_arms::DisableArmsResponse,
    super::disable_arms::Data
);
#[cfg(feature = "DowngradeApplicationApmService")]
serialize_objects!(
    super::downgrade_application_apm_service::DowngradeApplicationApmService,
    super::downgrade_application_apm_service::DowngradeApplicationApmServiceResponse,
    super::downgrade_application_apm_service::Data
);
#[cfg(feature = "EnableApplicationScalingRule")]
serialize_objects!(
    super::enable_application_scaling_rule::EnableApplicationScalingRule,
    super::enable_application_scaling_rule::EnableApplicationScalingRuleResponse
);
#[cfg(feature = "ExecJob")]
serialize_objects!(
    super::exec_job::ExecJob,
    super::exec_job::ExecJobResponse,
    super::exec_job::Data
);
#[cfg(feature = "GetApplication")]
serialize_objects!(
    super::get_application::GetApplication,
    super::get_application::GetApplicationResponse,
    super::get_application::Application
);
#[cfg(feature = "GetArmsTopNMetric")]
serialize_objects!(
    super::get_arms_top_n_metric::GetArmsTopNMetric,
    super::get_arms_top_n_metric::GetArmsTopNMetricResponse,
    super::get_arms_top_n_metric::Data
);
#[cfg(feature = "GetAvailabilityMetric")]
serialize_objects!(
    super::get_availability_metric::GetAvailabilityMetric,
    super::get_availability_metric::GetAvailabilityMetricResponse,
    super::get_availability_metric::Data
);
#[cfg(feature = "GetChangeOrderMetric")]
serialize_objects!(
    super::get_change_order_metric::GetChangeOrderMetric,
    super::get_change_order_metric::GetChangeOrderMetricResponse,
    super::get_change_order_metric::Data
);
#[cfg(feature = "GetScaleAppMetric")]
serialize_objects!(
    super::get_scale_app_metric::GetScaleAppMetric,
    super::get_scale_app_metric::GetScaleAppMetricResponse,
    super::get_scale_app_metric::Data
);
#[cfg(feature = "GetWarningEventMetric")]
serialize_objects!(
    super::get_warning_event_metric::GetWarningEventMetric,
    super::get_warning_event_metric::GetWarningEventMetricResponse,
    super::get_warning_event_metric::Data
);
#[cfg(feature = "GetWebshellToken")]
serialize_objects!(
    super::get_webshell_token::GetWebshellToken,
    super::get_webshell_token::GetWebshellTokenResponse,
    super::get_webshell_token::WebshellToken
);
#[cfg(feature = "ListAllSwimmingLaneGroups")]
serialize_objects!(
    super::list_all_swimming_lane_groups::ListAllSwimmingLaneGroups,
    super::list_all_swimming_lane_groups::ListAllSwimmingLaneGroupsResponse,
    super::list_all_swimming_lane_groups::Data,
    super::list_all_swimming_lane_groups::App,
    super::list_all_swimming_lane_groups::EntryApp
);
#[cfg(feature = "ListAllSwimmingLanes")]
serialize_objects!(
    super::list_all_swimming_lanes::ListAllSwimmingLanes,
    super::list_all_swimming_lanes::ListAllSwimmingLanesResponse,
    super::list_all_swimming_lanes::Data,
    super::list_all_swimming_lanes::AppEntryRule,
    super::list_all_swimming_lanes::AppEntryRuleCondition,
    super::list_all_swimming_lanes::App,
    super::list_all_swimming_lanes::MseGatewayEntryRule,
    super::list_all_swimming_lanes::MseGatewayEntryRuleCondition,
    super::list_all_swimming_lanes::Route,
    super::list_all_swimming_lanes::RoutePredicate,
    super::list_all_swimming_lanes::PathPredicate
);
#[cfg(feature = "ListAppEvents")]
serialize_objects!(
    super::list_app_events::ListAppEvents,
    super::list_app_events::ListAppEventsResponse,
    super::list_app_events::Data,
    super::list_app_events::AppEventEntity
);
#[cfg(feature = "ListAppServices")]
serialize_objects!(
    super::list_app_services::ListAppServices,
    super::list_app_services::ListAppServicesResponse,
    super::list_app_services::Data
);
#[cfg(feature = "ListAppServicesPage")]
serialize_objects!(
    super::list_app_services_page::ListAppServicesPage,
    super::list_app_services_page::ListAppServicesPageResponse,
    super::list_app_services_page::Data,
    super::list_app_services_page::Service
);
#[cfg(feature = "ListAppVersions")]
serialize_objects!(
    super::list_app_versions::ListAppVersions,
    super::list_app_versions::ListAppVersionsResponse,
    super::list_app_versions::Data
);
#[cfg(feature = "ListApplicationCenterServiceInstances")]
serialize_objects!(
    super::list_application_center_service_instances::ListApplicationCenterServiceInstances,
    super::list_application_center_service_instances::ListApplicationCenterServiceInstancesResponse,
    super::list_application_center_service_instances::Data,
    super::list_application_center_service_instances::ServiceInstance
);
#[cfg(feature = "ListApplications")]
serialize_objects!(
    super::list_applications::ListApplications,
    super::list_applications::ListApplicationsResponse,
    super::list_applications::Data,
    super::list_applications::Application,
    super::list_applications::Children,
    super::list_applications::Tag
);
#[cfg(feature = "ListApplicationsForSwimmingLane")]
serialize_objects!(
    super::list_applications_for_swimming_lane::ListApplicationsForSwimmingLane,
    super::list_applications_for_swimming_lane::ListApplicationsForSwimmingLaneResponse,
    super::list_applications_for_swimming_lane::Data
);
#[cfg(feature = "ListChangeOrders")]
serialize_objects!(
    super::list_change_orders::ListChangeOrders,
    super::list_change_orders::ListChangeOrdersResponse,
    super::list_change_orders::Data,
    super::list_change_orders::ChangeOrder
);
#[cfg(feature = "ListConsumedServices")]
serialize_objects!(
    super::list_consumed_services::ListConsumedServices,
    super::list_consumed_services::ListConsumedServicesResponse,
    super::list_consumed_services::Data
);
#[cfg(feature = "ListGreyTagRoute")]
serialize_objects!(
    super::list_grey_tag_route::ListGreyTagRoute,
    super::list_grey_tag_route::ListGreyTagRouteResponse,
    super::list_grey_tag_route::Data,
    super::list_grey_tag_route::DataResult,
    super::list_grey_tag_route::AlbRule,
    super::list_grey_tag_route::Item,
    super::list_grey_tag_route::DubboRule,
    super::list_grey_tag_route::DubboRulesItem,
    super::list_grey_tag_route::ScRule,
    super::list_grey_tag_route::ScRulesItem
);
#[cfg(feature = "ListIngresses")]
serialize_objects!(
    super::list_ingresses::ListIngresses,
    super::list_ingresses::ListIngressesResponse,
    super::list_ingresses::Data,
    super::list_ingresses::Ingress,
    super::list_ingresses::CorsConfig,
    super::list_ingresses::DefaultRule,
    super::list_ingresses::IngressListRule,
    super::list_ingresses::RuleAction
);
#[cfg(feature = "ListJobs")]
serialize_objects!(
    super::list_jobs::ListJobs,
    super::list_jobs::ListJobsResponse,
    super::list_jobs::Data,
    super::list_jobs::Application,
    super::list_jobs::Tag
);
#[cfg(feature = "ListLogConfigs")]
serialize_objects!(
    super::list_log_configs::ListLogConfigs,
    super::list_log_configs::ListLogConfigsResponse,
    super::list_log_configs::Data,
    super::list_log_configs::LogConfig
);
#[cfg(feature = "ListNamespaceChangeOrders")]
serialize_objects!(
    super::list_namespace_change_orders::ListNamespaceChangeOrders,
    super::list_namespace_change_orders::ListNamespaceChangeOrdersResponse,
    super::list_namespace_change_orders::Data,
    super::list_namespace_change_orders::ChangeOrder
);
#[cfg(feature = "ListNamespacedConfigMaps")]
serialize_objects!(
    super::list_namespaced_config_maps::ListNamespacedConfigMaps,
    super::list_namespaced_config_maps::ListNamespacedConfigMapsResponse,
    super::list_namespaced_config_maps::Data,
    super::list_namespaced_config_maps::ConfigMap,
    super::list_namespaced_config_maps::RelateApp
);
#[cfg(feature = "ListPublishedServices")]
serialize_objects!(
    super::list_published_services::ListPublishedServices,
    super::list_published_services::ListPublishedServicesResponse,
    super::list_published_services::Data
);
#[cfg(feature = "ListSecrets")]
serialize_objects!(
    super::list_secrets::ListSecrets,
    super::list_secrets::ListSecretsResponse,
    super::list_secrets::Data,
    super::list_secrets::Secret,
    super::list_secrets::RelateApp
);
#[cfg(feature = "ListSwimmingLaneGatewayRoutes")]
serialize_objects!(
    super::list_swimming_lane_gateway_routes::ListSwimmingLaneGatewayRoutes,
    super::list_swimming_lane_gateway_routes::ListSwimmingLaneGatewayRoutesResponse,
    super::list_swimming_lane_gateway_routes::Data,
    super::list_swimming_lane_gateway_routes::RoutePredicate,
    super::list_swimming_lane_gateway_routes::PathPredicate
);
#[cfg(feature = "ListSwimmingLaneGroupTags")]
serialize_objects!(
    super::list_swimming_lane_group_tags::ListSwimmingLaneGroupTags,
    super::list_swimming_lane_group_tags::ListSwimmingLaneGroupTagsResponse,
    super::list_swimming_lane_group_tags::Data
);
#[cfg(feature = "ListTagResources")]
serialize_objects!(
    super::list_tag_resources::ListTagResources,
    super::list_tag_resources::ListTagResourcesResponse,
    super::list_tag_resources::Data,
    super::list_tag_resources::TagResource
);
#[cfg(feature = "ListWebApplicationInstances")]
serialize_objects!(super::list_web_application_instances::ListWebApplicationInstances);
#[cfg(feature = "ListWebApplicationRevisions")]
serialize_objects!(super::list_web_application_revisions::ListWebApplicationRevisions);
#[cfg(feature = "ListWebApplications")]
serialize_objects!(super::list_web_applications::ListWebApplications);
#[cfg(feature = "ListWebCustomDomains")]
serialize_objects!(super::list_web_custom_domains::ListWebCustomDomains);
#[cfg(feature = "OpenSaeService")]
serialize_objects!(
    super::open_sae_service::OpenSaeService,
    super::open_sae_service::OpenSaeServiceResponse
);
#[cfg(feature = "PublishWebApplicationRevision")]
serialize_objects!(super::publish_web_application_revision::PublishWebApplicationRevision);
#[cfg(feature = "QueryArmsEnable")]
serialize_objects!(
    super::query_arms_enable::QueryArmsEnable,
    super::query_arms_enable::QueryArmsEnableResponse,
    super::query_arms_enable::Data
);
#[cfg(feature = "QueryResourceStatics")]
serialize_objects!(
    super::query_resource_statics::QueryResourceStatics,
    super::query_resource_statics::QueryResourceStaticsResponse,
    super::query_resource_statics::Data,
    super::query_resource_statics::RealTimeRes,
    super::query_resource_statics::Summary
);
#[cfg(feature = "ReduceApplicationCapacityByInstanceIds")]
serialize_objects!(super::reduce_application_capacity_by_instance_ids::ReduceApplicationCapacityByInstanceIds, super::reduce_application_capacity_by_instance_ids::ReduceApplicationCapacityByInstanceIdsResponse, super::reduce_application_capacity_by_instance_ids::Data);
#[cfg(feature = "RescaleApplication")]
serialize_objects!(
    super::rescale_application::RescaleApplication,
    super::rescale_application::RescaleApplicationResponse,
    super::rescale_application::Data
);
#[cfg(feature = "RescaleApplicationVertically")]
serialize_objects!(
    super::rescale_application_vertically::RescaleApplicationVertically,
    super::rescale_application_vertically::RescaleApplicationVerticallyResponse,
    super::rescale_application_vertically::Data
);
#[cfg(feature = "RestartApplication")]
serialize_objects!(
    super::restart_application::RestartApplication,
    super::restart_application::RestartApplicationResponse,
    super::restart_application::Data
);
#[cfg(feature = "RestartInstances")]
serialize_objects!(
    super::restart_instances::RestartInstances,
    super::restart_instances::RestartInstancesResponse,
    super::restart_instances::Data
);
#[cfg(feature = "ResumeTraffic")]
serialize_objects!(
    super::resume_traffic::ResumeTraffic,
    super::resume_traffic::ResumeTrafficResponse,
    super::resume_traffic::Data
);
#[cfg(feature = "RollbackApplication")]
serialize_objects!(
    super::rollback_application::RollbackApplication,
    super::rollback_application::RollbackApplicationResponse,
    super::rollback_application::Data
);
#[cfg(feature = "StartApplication")]
serialize_objects!(
    super::start_application::StartApplication,
    super::start_application::StartApplicationResponse,
    super::start_application::Data
);
#[cfg(feature = "StartWebApplication")]
serialize_objects!(super::start_web_application::StartWebApplication);
#[cfg(feature = "StopApplication")]
serialize_objects!(
    super::stop_application::StopApplication,
    super::stop_application::StopApplicationResponse,
    super::stop_application::Data
);
#[cfg(feature = "StopWebApplication")]
serialize_objects!(super::stop_web_application::StopWebApplication);
#[cfg(feature = "SuspendJob")]
serialize_objects!(
    super::suspend_job::SuspendJob,
    super::suspend_job::SuspendJobResponse
);
#[cfg(feature = "SuspendTraffic")]
serialize_objects!(
    super::suspend_traffic::SuspendTraffic,
    super::suspend_traffic::SuspendTrafficResponse,
    super::suspend_traffic::Data
);
#[cfg(feature = "TagResources")]
serialize_objects!(
    super::tag_resources::TagResources,
    super::tag_resources::TagResourcesResponse
);
#[cfg(feature = "UnbindNlb")]
serialize_objects!(
    super::unbind_nlb::UnbindNlb,
    super::unbind_nlb::UnbindNlbResponse,
    super::unbind_nlb::Data
);
#[cfg(feature = "UnbindSlb")]
serialize_objects!(
    super::unbind_slb::UnbindSlb,
    super::unbind_slb::UnbindSlbResponse,
    super::unbind_slb::Data
);
#[cfg(feature = "UntagResources")]
serialize_objects!(
    super::untag_resources::UntagResources,
    super::untag_resources::UntagResourcesResponse
);
#[cfg(feature = "UpdateAppMode")]
serialize_objects!(
    super::update_app_mode::UpdateAppMode,
    super::update_app_mode::UpdateAppModeResponse
);
#[cfg(feature = "UpdateAppSecurityGroup")]
serialize_objects!(
    super::update_app_security_group::UpdateAppSecurityGroup,
    super::update_app_security_group::UpdateAppSecurityGroupResponse
);
#[cfg(feature = "UpdateApplicationDescription")]
serialize_objects!(
    super::update_application_description::UpdateApplicationDescription,
    super::update_application_description::UpdateApplicationDescriptionResponse
);
#[cfg(feature = "UpdateApplicationScalingRule")]
serialize_objects!(
    super::update_application_scaling_rule::UpdateApplicationScalingRule,
    super::update_application_scaling_rule::UpdateApplicationScalingRuleResponse,
    super::update_application_scaling_rule::Data,
    super::update_application_scaling_rule::Metric,
    super::update_application_scaling_rule::MetricMetric,
    super::update_application_scaling_rule::Timer,
    super::update_application_scaling_rule::Schedule
);
#[cfg(feature = "UpdateApplicationVswitches")]
serialize_objects!(
    super::update_application_vswitches::UpdateApplicationVswitches,
    super::update_application_vswitches::UpdateApplicationVswitchesResponse
);
#[cfg(feature = "UpdateConfigMap")]
serialize_objects!(
    super::update_config_map::UpdateConfigMap,
    super::update_config_map::UpdateConfigMapResponse,
    super::update_config_map::Data,
    super::update_config_map::UpdateConfigMapData
);
#[cfg(feature = "UpdateGreyTagRoute")]
serialize_objects!(
    super::update_grey_tag_route::UpdateGreyTagRoute,
    super::update_grey_tag_route::UpdateGreyTagRouteResponse,
    super::update_grey_tag_route::Data
);
#[cfg(feature = "UpdateIngress")]
serialize_objects!(
    super::update_ingress::UpdateIngress,
    super::update_ingress::UpdateIngressResponse,
    super::update_ingress::Data
);
#[cfg(feature = "UpdateJob")]
serialize_objects!(
    super::update_job::UpdateJob,
    super::update_job::UpdateJobResponse,
    super::update_job::Data
);
#[cfg(feature = "UpdateNamespace")]
serialize_objects!(
    super::update_namespace::UpdateNamespace,
    super::update_namespace::UpdateNamespaceResponse,
    super::update_namespace::Data
);
#[cfg(feature = "UpdateNamespaceSlsConfigs")]
serialize_objects!(
    super::update_namespace_sls_configs::UpdateNamespaceSlsConfigs,
    super::update_namespace_sls_configs::UpdateNamespaceSlsConfigsResponse
);
#[cfg(feature = "UpdateNamespaceVpc")]
serialize_objects!(
    super::update_namespace_vpc::UpdateNamespaceVpc,
    super::update_namespace_vpc::UpdateNamespaceVpcResponse
);
#[cfg(feature = "UpdateSecret")]
serialize_objects!(
    super::update_secret::UpdateSecret,
    super::update_secret::UpdateSecretResponse,
    super::update_secret::SecretData,
    super::update_secret::Data
);
#[cfg(feature = "UpdateSwimmingLaneEnableAttribute")]
serialize_objects!(
    super::update_swimming_lane_enable_attribute::UpdateSwimmingLaneEnableAttribute,
    super::update_swimming_lane_enable_attribute::UpdateSwimmingLaneEnableAttributeResponse
);
#[cfg(feature = "UpdateWebApplication")]
serialize_objects!(super::update_web_application::UpdateWebApplication);
#[cfg(feature = "UpdateWebApplicationScalingConfig")]
serialize_objects!(super::update_web_application_scaling_config::UpdateWebApplicationScalingConfig);
#[cfg(feature = "UpdateWebApplicationTrafficConfig")]
serialize_objects!(super::update_web_application_traffic_config::UpdateWebApplicationTrafficConfig);
#[cfg(feature = "UpdateWebCustomDomain")]
serialize_objects!(super::update_web_custom_domain::UpdateWebCustomDomain);
#[cfg(feature = "UpgradeApplicationApmService")]
serialize_objects!(
    super::upgrade_application_apm_service::UpgradeApplicationApmService,
    super::upgrade_application_apm_service::UpgradeApplicationApmServiceResponse,
    super::upgrade_application_apm_service::Data
);
#[cfg(feature = "_Container")]
serialize_objects!(super::types::Container);
#[cfg(feature = "_ContainerResources")]
serialize_objects!(super::types::ContainerResources);
#[cfg(feature = "_CreateWebApplicationInput")]
serialize_objects!(super::types::CreateWebApplicationInput);
#[cfg(feature = "_CreateWebCustomDomainInput")]
serialize_objects!(super::types::CreateWebCustomDomainInput);
#[cfg(feature = "_DescribeInstanceLogsOutput")]
serialize_objects!(super::types::DescribeInstanceLogsOutput);
#[cfg(feature = "_DescribeWebAppStaticsOutput")]
serialize_objects!(super::types::DescribeWebAppStaticsOutput);
#[cfg(feature = "_HttpGetAction")]
serialize_objects!(super::types::HttpGetAction);
#[cfg(feature = "_HttpHeader")]
serialize_objects!(super::types::HttpHeader);
#[cfg(feature = "_ImageRegistryConfig")]
serialize_objects!(super::types::ImageRegistryConfig);
#[cfg(feature = "_InitContainerConfig")]
serialize_objects!(super::types::InitContainerConfig);
#[cfg(feature = "_ListWebApplicationInstancesBody")]
serialize_objects!(super::types::ListWebApplicationInstancesBody);
#[cfg(feature = "_ListWebApplicationRevisionsBody")]
serialize_objects!(super::types::ListWebApplicationRevisionsBody);
#[cfg(feature = "_ListWebApplicationRevisionsOutput")]
serialize_objects!(super::types::ListWebApplicationRevisionsOutput);
#[cfg(feature = "_ListWebApplicationsBody")]
serialize_objects!(super::types::ListWebApplicationsBody);
#[cfg(feature = "_ListWebApplicationsOutput")]
serialize_objects!(super::types::ListWebApplicationsOutput);
#[cfg(feature = "_ListWebCustomDomainBody")]
serialize_objects!(super::types::ListWebCustomDomainBody);
#[cfg(feature = "_ListWebCustomDomainOutput")]
serialize_objects!(super::types::ListWebCustomDomainOutput);
#[cfg(feature = "_ListWebInstancesOutput")]
serialize_objects!(super::types::ListWebInstancesOutput);
#[cfg(feature = "_MetricsCollectConfig")]
serialize_objects!(super::types::MetricsCollectConfig);
#[cfg(feature = "_PathConfig")]
serialize_objects!(super::types::PathConfig);
#[cfg(feature = "_ProbeHandler")]
serialize_objects!(super::types::ProbeHandler);
#[cfg(feature = "_PublishWebApplicationRevisionInput")]
serialize_objects!(super::types::PublishWebApplicationRevisionInput);
#[cfg(feature = "_RegistryAuthenticationConfig")]
serialize_objects!(super::types::RegistryAuthenticationConfig);
#[cfg(feature = "_RegistryCertificateConfig")]
serialize_objects!(super::types::RegistryCertificateConfig);
#[cfg(feature = "_Revision")]
serialize_objects!(super::types::Revision);
#[cfg(feature = "_RevisionConfig")]
serialize_objects!(super::types::RevisionConfig);
#[cfg(feature = "_RouteConfig")]
serialize_objects!(super::types::RouteConfig);
#[cfg(feature = "_SlsCollectConfig")]
serialize_objects!(super::types::SlsCollectConfig);
#[cfg(feature = "_SlsCollectConfigs")]
serialize_objects!(super::types::SlsCollectConfigs);
#[cfg(feature = "_SidecarContainerConfig")]
serialize_objects!(super::types::SidecarContainerConfig);
#[cfg(feature = "_StartupProbe")]
serialize_objects!(super::types::StartupProbe);
#[cfg(feature = "_TcpSocketAction")]
serialize_objects!(super::types::TcpSocketAction);
#[cfg(feature = "_UpdateWebApplicationInput")]
serialize_objects!(super::types::UpdateWebApplicationInput);
#[cfg(feature = "_UpdateWebApplicationScalingConfigInput")]
serialize_objects!(super::types::UpdateWebApplicationScalingConfigInput);
#[cfg(feature = "_UpdateWebApplicationTrafficConfigInput")]
serialize_objects!(super::types::UpdateWebApplicationTrafficConfigInput);
#[cfg(feature = "_UpdateWebCustomDomainInput")]
serialize_objects!(super::types::UpdateWebCustomDomainInput);
#[cfg(feature = "_WebAclConfig")]
serialize_objects!(super::types::WebAclConfig);
#[cfg(feature = "_WebAclEntryConfig")]
serialize_objects!(super::types::WebAclEntryConfig);
#[cfg(feature = "_WebApplication")]
serialize_objects!(super::types::WebApplication);
#[cfg(feature = "_WebApplicationBody")]
serialize_objects!(super::types::WebApplicationBody);
#[cfg(feature = "_WebApplicationInstanceLogsBody")]
serialize_objects!(super::types::WebApplicationInstanceLogsBody);
#[cfg(feature = "_WebApplicationResourceStaticsBody")]
serialize_objects!(super::types::WebApplicationResourceStaticsBody);
#[cfg(feature = "_WebApplicationRevisionBody")]
serialize_objects!(super::types::WebApplicationRevisionBody);
#[cfg(feature = "_WebApplicationScalingConfigBody")]
serialize_objects!(super::types::WebApplicationScalingConfigBody);
#[cfg(feature = "_WebApplicationTrafficConfigBody")]
serialize_objects!(super::types::WebApplicationTrafficConfigBody);
#[cfg(feature = "_WebApplicationWithInstanceCount")]
serialize_objects!(super::types::WebApplicationWithInstanceCount);
#[cfg(feature = "_WebCertConfig")]
serialize_objects!(super::types::WebCertConfig);
#[cfg(feature = "_WebCustomDomain")]
serialize_objects!(super::types::WebCustomDomain);
#[cfg(feature = "_WebCustomDomainBody")]
serialize_objects!(super::types::WebCustomDomainBody);
#[cfg(feature = "_WebInstanceInfo")]
serialize_objects!(super::types::WebInstanceInfo);
#[cfg(feature = "_WebLogEntry")]
serialize_objects!(super::types::WebLogEntry);
#[cfg(feature = "_WebNasConfig")]
serialize_objects!(super::types::WebNasConfig);
#[cfg(feature = "_WebNasMountPoint")]
serialize_objects!(super::types::WebNasMountPoint);
#[cfg(feature = "_WebNetworkConfig")]
serialize_objects!(super::types::WebNetworkConfig);
#[cfg(feature = "_WebOssConfig")]
serialize_objects!(super::types::WebOssConfig);
#[cfg(feature = "_WebOssMountPoint")]
serialize_objects!(super::types::WebOssMountPoint);
#[cfg(feature = "_WebScalingConfig")]
serialize_objects!(super::types::WebScalingConfig);
#[cfg(feature = "_WebStaticsInfo")]
serialize_objects!(super::types::WebStaticsInfo);
#[cfg(feature = "_WebTlsConfig")]
serialize_objects!(super::types::WebTlsConfig);
#[cfg(feature = "_WebTrafficConfig")]
serialize_objects!(super::types::WebTrafficConfig);
#[cfg(feature = "_WebVersionStatus")]
serialize_objects!(super::types::WebVersionStatus);
#[cfg(feature = "_WebWafConfig")]
serialize_objects!(super::types::WebWafConfig);
