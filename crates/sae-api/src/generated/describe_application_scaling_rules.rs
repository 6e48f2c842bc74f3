//! [`DescribeApplicationScalingRules`] and its response. Needs the feature `DescribeApplicationScalingRules`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeApplicationScalingRules`].
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

/// Lists the scaling rules of an application.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeApplicationScalingRules).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeApplicationScalingRules {
    app_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeApplicationScalingRules {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
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

/// Response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesResponse {
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

/// `Data` in the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Application scaling rules.
    pub application_scaling_rules: Vec<ApplicationScalingRule>,
    /// Number of the page, counted from 1.
    pub current_page: Option<i64>,
    /// Maximum number of items on a page.
    pub page_size: Option<i64>,
    /// Total number of items, on all pages.
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

/// An item of `Data.ApplicationScalingRules` in the response of
/// [`DescribeApplicationScalingRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApplicationScalingRule {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Creation time.
    pub create_time: Option<i64>,
    /// Last disable time.
    pub last_disable_time: Option<i64>,
    /// Metric.
    pub metric: Option<Metric>,
    /// Minimum percentage of instances that stay available during a change.
    pub min_ready_instance_ratio: Option<i64>,
    /// Minimum number of instances that stay available during a change.
    pub min_ready_instances: Option<i64>,
    /// Whether the scale rule is enabled.
    pub scale_rule_enabled: Option<bool>,
    /// Name of the scale rule.
    pub scale_rule_name: Option<String>,
    /// Scale rule type.
    pub scale_rule_type: Option<ScaleRuleType>,
    /// Timer.
    pub timer: Option<Timer>,
    /// Time of the last update.
    pub update_time: Option<i64>,
}

impl ApplicationScalingRule {
    /// Returns `create_time` as a moment, by the rule of [`model::unix_time`].
    pub fn create_time_as_time(&self) -> Option<SystemTime> {
        self.create_time.and_then(model::unix_time)
    }

    /// Returns `last_disable_time` as a moment, by the rule of [`model::unix_time`].
    pub fn last_disable_time_as_time(&self) -> Option<SystemTime> {
        self.last_disable_time.and_then(model::unix_time)
    }

    /// Returns `update_time` as a moment, by the rule of [`model::unix_time`].
    pub fn update_time_as_time(&self) -> Option<SystemTime> {
        self.update_time.and_then(model::unix_time)
    }
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

/// `Data.ApplicationScalingRules.Metric` in the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Metric {
    /// Maximum number of instances.
    pub max_replicas: Option<i64>,
    /// Metric source.
    pub metric_source: Option<String>,
    /// Metrics.
    pub metrics: Vec<MetricMetric>,
    /// Metrics status.
    pub metrics_status: Option<MetricsStatus>,
    /// Minimum number of instances.
    pub min_replicas: Option<i64>,
    /// Prometheus metrics.
    pub prometheus_metrics: Vec<PrometheusMetric>,
    /// Token for Prometheus. Secret: never shown by `Debug`.
    pub prometheus_token: Option<SecretString>,
    /// Prometheus URL.
    pub prometheus_url: Option<String>,
    /// Scale down rules.
    pub scale_down_rules: Option<ScaleDownRules>,
    /// Scale up rules.
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

/// An item of `Data.ApplicationScalingRules.Metric.Metrics` in the response of
/// [`DescribeApplicationScalingRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MetricMetric {
    /// Metric target average utilization.
    pub metric_target_average_utilization: Option<i64>,
    /// Metric type.
    pub metric_type: Option<MetricType>,
    /// ID of the SLB.
    pub slb_id: Option<String>,
    /// SLB Logstore.
    pub slb_logstore: Option<String>,
    /// SLB project.
    pub slb_project: Option<String>,
    /// Port of the listener.
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
    /// Metric type in the response of [`DescribeApplicationScalingRules`].
    pub enum MetricType {
        /// `CPU`.
        Cpu = "CPU",
        /// `INTRANET_SLB_QPS`.
        IntranetSlbQps = "INTRANET_SLB_QPS",
        /// `INTRANET_SLB_RT`.
        IntranetSlbRt = "INTRANET_SLB_RT",
        /// `MEMORY`.
        Memory = "MEMORY",
        /// `QPS`.
        Qps = "QPS",
        /// `RT`.
        Rt = "RT",
        /// `SLB_QPS`.
        SlbQps = "SLB_QPS",
        /// `SLB_RT`.
        SlbRt = "SLB_RT",
        /// `tcpActiveConn`.
        TcpActiveConn = "tcpActiveConn",
    }
}

/// `Data.ApplicationScalingRules.Metric.MetricsStatus` in the response of
/// [`DescribeApplicationScalingRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MetricsStatus {
    /// Current metrics.
    pub current_metrics: Vec<CurrentMetric>,
    /// Current replicas.
    pub current_replicas: Option<i64>,
    /// Desired replicas.
    pub desired_replicas: Option<i64>,
    /// Last scale time.
    pub last_scale_time: Option<String>,
    /// Maximum number of instances.
    pub max_replicas: Option<i64>,
    /// Minimum number of instances.
    pub min_replicas: Option<i64>,
    /// Next scale metrics.
    pub next_scale_metrics: Vec<NextScaleMetric>,
    /// Next scale time period.
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

/// An item of `Data.ApplicationScalingRules.Metric.MetricsStatus.CurrentMetrics` in the response of
/// [`DescribeApplicationScalingRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CurrentMetric {
    /// Current value.
    pub current_value: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Type.
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

/// An item of `Data.ApplicationScalingRules.Metric.MetricsStatus.NextScaleMetrics` in the response
/// of [`DescribeApplicationScalingRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct NextScaleMetric {
    /// Name.
    pub name: Option<String>,
    /// Next scale in average utilization.
    pub next_scale_in_average_utilization: Option<i64>,
    /// Next scale out average utilization.
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

/// An item of `Data.ApplicationScalingRules.Metric.PrometheusMetrics` in the response of
/// [`DescribeApplicationScalingRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PrometheusMetric {
    /// Prometheus query.
    pub prometheus_query: Option<String>,
    /// Target metric value.
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

/// `Data.ApplicationScalingRules.Metric.ScaleDownRules` in the response of
/// [`DescribeApplicationScalingRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScaleDownRules {
    /// Whether it is disabled.
    pub disabled: Option<bool>,
    /// Stabilization window, in seconds.
    pub stabilization_window_seconds: Option<i64>,
    /// Step.
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

/// `Data.ApplicationScalingRules.Metric.ScaleUpRules` in the response of
/// [`DescribeApplicationScalingRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScaleUpRules {
    /// Whether it is disabled.
    pub disabled: Option<bool>,
    /// Stabilization window, in seconds.
    pub stabilization_window_seconds: Option<i64>,
    /// Step.
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
    /// Scale rule type in the response of [`DescribeApplicationScalingRules`].
    pub enum ScaleRuleType {
        /// `metric`.
        Metric = "metric",
        /// `mix`.
        Mix = "mix",
        /// `timing`.
        Timing = "timing",
    }
}

/// `Data.ApplicationScalingRules.Timer` in the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timer {
    /// Start date.
    pub begin_date: Option<String>,
    /// End date.
    pub end_date: Option<String>,
    /// Period.
    pub period: Option<String>,
    /// Schedules.
    pub schedules: Vec<Schedule>,
    /// Time zone.
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

/// An item of `Data.ApplicationScalingRules.Timer.Schedules` in the response of
/// [`DescribeApplicationScalingRules`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Schedule {
    /// Time of day.
    pub at_time: Option<String>,
    /// Maximum number of instances.
    pub max_replicas: Option<i64>,
    /// Minimum number of instances.
    pub min_replicas: Option<i64>,
    /// Number of instances to scale to.
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
