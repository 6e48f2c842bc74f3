//! `DescribeApplicationScalingRules` and what it answers. Needs the feature `DescribeApplicationScalingRules`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DescribeApplicationScalingRules`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeApplicationScalingRules",
    Method::GET,
    "/pop/v1/sam/scale/applicationScalingRules",
)
.with_parameters(&[ParameterDescriptor::required("AppId")])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes application scaling rules.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/DescribeApplicationScalingRules).
///
/// Needs the feature `DescribeApplicationScalingRules`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeApplicationScalingRules {
    app_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeApplicationScalingRules {
    /// The operation with what it requires.
    ///
    /// - `app_id`: id of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeApplicationScalingRules {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeApplicationScalingRules {
    type Output = DescribeApplicationScalingRulesResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DescribeApplicationScalingRules`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesResponse {
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

impl model::Object for DescribeApplicationScalingRulesResponse {
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
    /// The member `ApplicationScalingRules`.
    pub application_scaling_rules: Vec<ApplicationScalingRule>,
    /// Number of the page, counted from 1.
    pub current_page: Option<i64>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// How many items there are on all pages.
    pub total_size: Option<i64>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ApplicationScalingRules" => &mut self.application_scaling_rules,
            "CurrentPage" => &mut self.current_page,
            "PageSize" => &mut self.page_size,
            "TotalSize" => &mut self.total_size,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor(
            "ApplicationScalingRules",
            self.application_scaling_rules.value(),
        );
        visitor("CurrentPage", self.current_page.value());
        visitor("PageSize", self.page_size.value());
        visitor("TotalSize", self.total_size.value());
    }
}

/// What stands in `ApplicationScalingRules`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApplicationScalingRule {
    /// Id of the application.
    pub app_id: Option<String>,
    /// The member `CreateTime`.
    pub create_time: Option<i64>,
    /// The member `LastDisableTime`.
    pub last_disable_time: Option<i64>,
    /// The member `Metric`.
    pub metric: Option<Metric>,
    /// The member `MinReadyInstanceRatio`.
    pub min_ready_instance_ratio: Option<i64>,
    /// The member `MinReadyInstances`.
    pub min_ready_instances: Option<i64>,
    /// The member `ScaleRuleEnabled`.
    pub scale_rule_enabled: Option<bool>,
    /// The member `ScaleRuleName`.
    pub scale_rule_name: Option<String>,
    /// The member `ScaleRuleType`.
    pub scale_rule_type: Option<ScaleRuleType>,
    /// The member `Timer`.
    pub timer: Option<Timer>,
    /// The member `UpdateTime`.
    pub update_time: Option<i64>,
}

impl model::Object for ApplicationScalingRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "CreateTime" => &mut self.create_time,
            "LastDisableTime" => &mut self.last_disable_time,
            "Metric" => &mut self.metric,
            "MinReadyInstanceRatio" => &mut self.min_ready_instance_ratio,
            "MinReadyInstances" => &mut self.min_ready_instances,
            "ScaleRuleEnabled" => &mut self.scale_rule_enabled,
            "ScaleRuleName" => &mut self.scale_rule_name,
            "ScaleRuleType" => &mut self.scale_rule_type,
            "Timer" => &mut self.timer,
            "UpdateTime" => &mut self.update_time,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("CreateTime", self.create_time.value());
        visitor("LastDisableTime", self.last_disable_time.value());
        visitor("Metric", self.metric.value());
        visitor(
            "MinReadyInstanceRatio",
            self.min_ready_instance_ratio.value(),
        );
        visitor("MinReadyInstances", self.min_ready_instances.value());
        visitor("ScaleRuleEnabled", self.scale_rule_enabled.value());
        visitor("ScaleRuleName", self.scale_rule_name.value());
        visitor("ScaleRuleType", self.scale_rule_type.value());
        visitor("Timer", self.timer.value());
        visitor("UpdateTime", self.update_time.value());
    }
}

/// What stands in `Metric`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Metric {
    /// The member `MaxReplicas`.
    pub max_replicas: Option<i64>,
    /// The member `MetricSource`.
    pub metric_source: Option<String>,
    /// The member `Metrics`.
    pub metrics: Vec<MetricMetric>,
    /// The member `MetricsStatus`.
    pub metrics_status: Option<MetricsStatus>,
    /// The member `MinReplicas`.
    pub min_replicas: Option<i64>,
    /// The member `PrometheusMetrics`.
    pub prometheus_metrics: Vec<PrometheusMetric>,
    /// Token for Prometheus.
    pub prometheus_token: Option<SecretString>,
    /// The member `PrometheusUrl`.
    pub prometheus_url: Option<String>,
    /// The member `ScaleDownRules`.
    pub scale_down_rules: Option<ScaleDownRules>,
    /// The member `ScaleUpRules`.
    pub scale_up_rules: Option<ScaleUpRules>,
}

impl model::Object for Metric {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MaxReplicas" => &mut self.max_replicas,
            "MetricSource" => &mut self.metric_source,
            "Metrics" => &mut self.metrics,
            "MetricsStatus" => &mut self.metrics_status,
            "MinReplicas" => &mut self.min_replicas,
            "PrometheusMetrics" => &mut self.prometheus_metrics,
            "PrometheusToken" => &mut self.prometheus_token,
            "PrometheusUrl" => &mut self.prometheus_url,
            "ScaleDownRules" => &mut self.scale_down_rules,
            "ScaleUpRules" => &mut self.scale_up_rules,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MaxReplicas", self.max_replicas.value());
        visitor("MetricSource", self.metric_source.value());
        visitor("Metrics", self.metrics.value());
        visitor("MetricsStatus", self.metrics_status.value());
        visitor("MinReplicas", self.min_replicas.value());
        visitor("PrometheusMetrics", self.prometheus_metrics.value());
        visitor("PrometheusToken", self.prometheus_token.value());
        visitor("PrometheusUrl", self.prometheus_url.value());
        visitor("ScaleDownRules", self.scale_down_rules.value());
        visitor("ScaleUpRules", self.scale_up_rules.value());
    }
}

/// What stands in `Metrics`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MetricMetric {
    /// The member `MetricTargetAverageUtilization`.
    pub metric_target_average_utilization: Option<i64>,
    /// The member `MetricType`.
    pub metric_type: Option<MetricType>,
    /// Id of the SLB instance.
    pub slb_id: Option<String>,
    /// The member `SlbLogstore`.
    pub slb_logstore: Option<String>,
    /// The member `SlbProject`.
    pub slb_project: Option<String>,
    /// The member `Vport`.
    pub vport: Option<String>,
}

impl model::Object for MetricMetric {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MetricTargetAverageUtilization" => &mut self.metric_target_average_utilization,
            "MetricType" => &mut self.metric_type,
            "SlbId" => &mut self.slb_id,
            "SlbLogstore" => &mut self.slb_logstore,
            "SlbProject" => &mut self.slb_project,
            "Vport" => &mut self.vport,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor(
            "MetricTargetAverageUtilization",
            self.metric_target_average_utilization.value(),
        );
        visitor("MetricType", self.metric_type.value());
        visitor("SlbId", self.slb_id.value());
        visitor("SlbLogstore", self.slb_logstore.value());
        visitor("SlbProject", self.slb_project.value());
        visitor("Vport", self.vport.value());
    }
}

known_values! {
    /// Values of `MetricType`.
    pub enum MetricType {
        /// The value `CPU`.
        Cpu = "CPU",
        /// The value `INTRANET_SLB_QPS`.
        IntranetSlbQps = "INTRANET_SLB_QPS",
        /// The value `INTRANET_SLB_RT`.
        IntranetSlbRt = "INTRANET_SLB_RT",
        /// The value `MEMORY`.
        Memory = "MEMORY",
        /// The value `QPS`.
        Qps = "QPS",
        /// The value `RT`.
        Rt = "RT",
        /// The value `SLB_QPS`.
        SlbQps = "SLB_QPS",
        /// The value `SLB_RT`.
        SlbRt = "SLB_RT",
        /// The value `tcpActiveConn`.
        TcpActiveConn = "tcpActiveConn",
    }
}

/// What stands in `MetricsStatus`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MetricsStatus {
    /// The member `CurrentMetrics`.
    pub current_metrics: Vec<CurrentMetric>,
    /// The member `CurrentReplicas`.
    pub current_replicas: Option<i64>,
    /// The member `DesiredReplicas`.
    pub desired_replicas: Option<i64>,
    /// The member `LastScaleTime`.
    pub last_scale_time: Option<String>,
    /// The member `MaxReplicas`.
    pub max_replicas: Option<i64>,
    /// The member `MinReplicas`.
    pub min_replicas: Option<i64>,
    /// The member `NextScaleMetrics`.
    pub next_scale_metrics: Vec<NextScaleMetric>,
    /// The member `NextScaleTimePeriod`.
    pub next_scale_time_period: Option<i64>,
}

impl model::Object for MetricsStatus {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CurrentMetrics" => &mut self.current_metrics,
            "CurrentReplicas" => &mut self.current_replicas,
            "DesiredReplicas" => &mut self.desired_replicas,
            "LastScaleTime" => &mut self.last_scale_time,
            "MaxReplicas" => &mut self.max_replicas,
            "MinReplicas" => &mut self.min_replicas,
            "NextScaleMetrics" => &mut self.next_scale_metrics,
            "NextScaleTimePeriod" => &mut self.next_scale_time_period,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CurrentMetrics", self.current_metrics.value());
        visitor("CurrentReplicas", self.current_replicas.value());
        visitor("DesiredReplicas", self.desired_replicas.value());
        visitor("LastScaleTime", self.last_scale_time.value());
        visitor("MaxReplicas", self.max_replicas.value());
        visitor("MinReplicas", self.min_replicas.value());
        visitor("NextScaleMetrics", self.next_scale_metrics.value());
        visitor("NextScaleTimePeriod", self.next_scale_time_period.value());
    }
}

/// What stands in `CurrentMetrics`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CurrentMetric {
    /// The member `CurrentValue`.
    pub current_value: Option<i64>,
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `Type`.
    pub r#type: Option<String>,
}

impl model::Object for CurrentMetric {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CurrentValue" => &mut self.current_value,
            "Name" => &mut self.name,
            "Type" => &mut self.r#type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CurrentValue", self.current_value.value());
        visitor("Name", self.name.value());
        visitor("Type", self.r#type.value());
    }
}

/// What stands in `NextScaleMetrics`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct NextScaleMetric {
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `NextScaleInAverageUtilization`.
    pub next_scale_in_average_utilization: Option<i64>,
    /// The member `NextScaleOutAverageUtilization`.
    pub next_scale_out_average_utilization: Option<i64>,
}

impl model::Object for NextScaleMetric {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Name" => &mut self.name,
            "NextScaleInAverageUtilization" => &mut self.next_scale_in_average_utilization,
            "NextScaleOutAverageUtilization" => &mut self.next_scale_out_average_utilization,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Name", self.name.value());
        visitor(
            "NextScaleInAverageUtilization",
            self.next_scale_in_average_utilization.value(),
        );
        visitor(
            "NextScaleOutAverageUtilization",
            self.next_scale_out_average_utilization.value(),
        );
    }
}

/// What stands in `PrometheusMetrics`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PrometheusMetric {
    /// The member `PrometheusQuery`.
    pub prometheus_query: Option<String>,
    /// The member `TargetMetricValue`.
    pub target_metric_value: Option<String>,
}

impl model::Object for PrometheusMetric {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "PrometheusQuery" => &mut self.prometheus_query,
            "TargetMetricValue" => &mut self.target_metric_value,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("PrometheusQuery", self.prometheus_query.value());
        visitor("TargetMetricValue", self.target_metric_value.value());
    }
}

/// What stands in `ScaleDownRules`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScaleDownRules {
    /// The member `Disabled`.
    pub disabled: Option<bool>,
    /// The member `StabilizationWindowSeconds`.
    pub stabilization_window_seconds: Option<i64>,
    /// The member `Step`.
    pub step: Option<i64>,
}

impl model::Object for ScaleDownRules {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Disabled" => &mut self.disabled,
            "StabilizationWindowSeconds" => &mut self.stabilization_window_seconds,
            "Step" => &mut self.step,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Disabled", self.disabled.value());
        visitor(
            "StabilizationWindowSeconds",
            self.stabilization_window_seconds.value(),
        );
        visitor("Step", self.step.value());
    }
}

/// What stands in `ScaleUpRules`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScaleUpRules {
    /// The member `Disabled`.
    pub disabled: Option<bool>,
    /// The member `StabilizationWindowSeconds`.
    pub stabilization_window_seconds: Option<i64>,
    /// The member `Step`.
    pub step: Option<i64>,
}

impl model::Object for ScaleUpRules {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Disabled" => &mut self.disabled,
            "StabilizationWindowSeconds" => &mut self.stabilization_window_seconds,
            "Step" => &mut self.step,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Disabled", self.disabled.value());
        visitor(
            "StabilizationWindowSeconds",
            self.stabilization_window_seconds.value(),
        );
        visitor("Step", self.step.value());
    }
}

known_values! {
    /// Values of `ScaleRuleType`.
    pub enum ScaleRuleType {
        /// The value `metric`.
        Metric = "metric",
        /// The value `mix`.
        Mix = "mix",
        /// The value `timing`.
        Timing = "timing",
    }
}

/// What stands in `Timer`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timer {
    /// The member `BeginDate`.
    pub begin_date: Option<String>,
    /// The member `EndDate`.
    pub end_date: Option<String>,
    /// The member `Period`.
    pub period: Option<String>,
    /// The member `Schedules`.
    pub schedules: Vec<Schedule>,
    /// The member `TimeZone`.
    pub time_zone: Option<String>,
}

impl model::Object for Timer {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "BeginDate" => &mut self.begin_date,
            "EndDate" => &mut self.end_date,
            "Period" => &mut self.period,
            "Schedules" => &mut self.schedules,
            "TimeZone" => &mut self.time_zone,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("BeginDate", self.begin_date.value());
        visitor("EndDate", self.end_date.value());
        visitor("Period", self.period.value());
        visitor("Schedules", self.schedules.value());
        visitor("TimeZone", self.time_zone.value());
    }
}

/// What stands in `Schedules`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Schedule {
    /// The member `AtTime`.
    pub at_time: Option<String>,
    /// The member `MaxReplicas`.
    pub max_replicas: Option<i64>,
    /// The member `MinReplicas`.
    pub min_replicas: Option<i64>,
    /// The member `TargetReplicas`.
    pub target_replicas: Option<i64>,
}

impl model::Object for Schedule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AtTime" => &mut self.at_time,
            "MaxReplicas" => &mut self.max_replicas,
            "MinReplicas" => &mut self.min_replicas,
            "TargetReplicas" => &mut self.target_replicas,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AtTime", self.at_time.value());
        visitor("MaxReplicas", self.max_replicas.value());
        visitor("MinReplicas", self.min_replicas.value());
        visitor("TargetReplicas", self.target_replicas.value());
    }
}
