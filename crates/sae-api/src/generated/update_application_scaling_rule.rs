//! [`UpdateApplicationScalingRule`] and its response. Needs the feature `UpdateApplicationScalingRule`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`UpdateApplicationScalingRule`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "UpdateApplicationScalingRule",
    Method::PUT,
    "/pop/v1/sam/scale/applicationScalingRule",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::required("ScalingRuleName"),
    ParameterDescriptor::optional("ScalingRuleTimer"),
    ParameterDescriptor::optional("ScalingRuleMetric"),
    ParameterDescriptor::optional("MinReadyInstances").with_kind(Kind::Int32),
    ParameterDescriptor::optional("MinReadyInstanceRatio").with_kind(Kind::Int32),
    ParameterDescriptor::optional("EnableIdle").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("ScalingRuleType"),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Updates a scaling rule of an application.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/UpdateApplicationScalingRule).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct UpdateApplicationScalingRule {
    app_id: Option<String>,
    scaling_rule_name: Option<String>,
    scaling_rule_timer: Option<String>,
    scaling_rule_metric: Option<String>,
    min_ready_instances: Option<i32>,
    min_ready_instance_ratio: Option<i32>,
    enable_idle: Option<bool>,
    scaling_rule_type: Option<String>,
    extra_query: ExtraQuery,
}

impl UpdateApplicationScalingRule {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    /// - `scaling_rule_name`: name of the scaling rule.
    pub fn new(app_id: impl Into<String>, scaling_rule_name: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            scaling_rule_name: Some(scaling_rule_name.into()),
            ..Self::default()
        }
    }

    /// Scaling rule timer.
    pub fn scaling_rule_timer(mut self, scaling_rule_timer: impl Into<String>) -> Self {
        self.scaling_rule_timer = Some(scaling_rule_timer.into());
        self
    }

    /// Scaling rule metric.
    pub fn scaling_rule_metric(mut self, scaling_rule_metric: impl Into<String>) -> Self {
        self.scaling_rule_metric = Some(scaling_rule_metric.into());
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

    /// Whether the idle mode is enabled.
    pub fn enable_idle(mut self, enable_idle: bool) -> Self {
        self.enable_idle = Some(enable_idle);
        self
    }

    /// Scaling rule type.
    pub fn scaling_rule_type(mut self, scaling_rule_type: impl Into<String>) -> Self {
        self.scaling_rule_type = Some(scaling_rule_type.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for UpdateApplicationScalingRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "ScalingRuleName" => &mut self.scaling_rule_name,
            "ScalingRuleTimer" => &mut self.scaling_rule_timer,
            "ScalingRuleMetric" => &mut self.scaling_rule_metric,
            "MinReadyInstances" => &mut self.min_ready_instances,
            "MinReadyInstanceRatio" => &mut self.min_ready_instance_ratio,
            "EnableIdle" => &mut self.enable_idle,
            "ScalingRuleType" => &mut self.scaling_rule_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("ScalingRuleName", self.scaling_rule_name.value());
        visitor("ScalingRuleTimer", self.scaling_rule_timer.value());
        visitor("ScalingRuleMetric", self.scaling_rule_metric.value());
        visitor("MinReadyInstances", self.min_ready_instances.value());
        visitor(
            "MinReadyInstanceRatio",
            self.min_ready_instance_ratio.value(),
        );
        visitor("EnableIdle", self.enable_idle.value());
        visitor("ScalingRuleType", self.scaling_rule_type.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for UpdateApplicationScalingRule {
    type Output = UpdateApplicationScalingRuleResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleResponse {
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

impl model::Object for UpdateApplicationScalingRuleResponse {
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

/// `Data` in the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Creation time.
    pub create_time: Option<i64>,
    /// Whether the idle mode is enabled.
    pub enable_idle: Option<bool>,
    /// Last disable time.
    pub last_disable_time: Option<i64>,
    /// Metric.
    pub metric: Option<Metric>,
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

impl Data {
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

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "CreateTime" => &mut self.create_time,
            "EnableIdle" => &mut self.enable_idle,
            "LastDisableTime" => &mut self.last_disable_time,
            "Metric" => &mut self.metric,
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
        visitor("EnableIdle", self.enable_idle.value());
        visitor("LastDisableTime", self.last_disable_time.value());
        visitor("Metric", self.metric.value());
        visitor("ScaleRuleEnabled", self.scale_rule_enabled.value());
        visitor("ScaleRuleName", self.scale_rule_name.value());
        visitor("ScaleRuleType", self.scale_rule_type.value());
        visitor("Timer", self.timer.value());
        visitor("UpdateTime", self.update_time.value());
    }
}

/// `Data.Metric` in the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Metric {
    /// Maximum number of instances.
    pub max_replicas: Option<i64>,
    /// Metrics.
    pub metrics: Vec<MetricMetric>,
    /// Minimum number of instances.
    pub min_replicas: Option<i64>,
}

impl model::Object for Metric {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MaxReplicas" => &mut self.max_replicas,
            "Metrics" => &mut self.metrics,
            "MinReplicas" => &mut self.min_replicas,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MaxReplicas", self.max_replicas.value());
        visitor("Metrics", self.metrics.value());
        visitor("MinReplicas", self.min_replicas.value());
    }
}

/// An item of `Data.Metric.Metrics` in the response of [`UpdateApplicationScalingRule`].
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
    /// Metric type in the response of [`UpdateApplicationScalingRule`].
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

known_values! {
    /// Scale rule type in the response of [`UpdateApplicationScalingRule`].
    pub enum ScaleRuleType {
        /// `metric`.
        Metric = "metric",
        /// `mix`.
        Mix = "mix",
        /// `timing`.
        Timing = "timing",
    }
}

/// `Data.Timer` in the response of [`UpdateApplicationScalingRule`].
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
}

impl model::Object for Timer {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "BeginDate" => &mut self.begin_date,
            "EndDate" => &mut self.end_date,
            "Period" => &mut self.period,
            "Schedules" => &mut self.schedules,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("BeginDate", self.begin_date.value());
        visitor("EndDate", self.end_date.value());
        visitor("Period", self.period.value());
        visitor("Schedules", self.schedules.value());
    }
}

/// An item of `Data.Timer.Schedules` in the response of [`UpdateApplicationScalingRule`].
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
