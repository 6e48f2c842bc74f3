//! `CreateApplicationScalingRule` and what it answers. Needs the feature `CreateApplicationScalingRule`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`CreateApplicationScalingRule`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "CreateApplicationScalingRule",
    Method::POST,
    "/pop/v1/sam/scale/applicationScalingRule",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::required("ScalingRuleName"),
    ParameterDescriptor::required("ScalingRuleType"),
    ParameterDescriptor::optional("ScalingRuleTimer"),
    ParameterDescriptor::optional("ScalingRuleMetric"),
    ParameterDescriptor::optional("MinReadyInstances").with_kind(Kind::Int32),
    ParameterDescriptor::optional("MinReadyInstanceRatio").with_kind(Kind::Int32),
    ParameterDescriptor::optional("ScalingRuleEnable").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("EnableIdle").with_kind(Kind::Boolean),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Creates application scaling rule.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/CreateApplicationScalingRule).
///
/// Needs the feature `CreateApplicationScalingRule`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateApplicationScalingRule {
    app_id: Option<String>,
    scaling_rule_name: Option<String>,
    scaling_rule_type: Option<ScalingRuleType>,
    scaling_rule_timer: Option<String>,
    scaling_rule_metric: Option<String>,
    min_ready_instances: Option<i32>,
    min_ready_instance_ratio: Option<i32>,
    scaling_rule_enable: Option<bool>,
    enable_idle: Option<bool>,
    extra_query: ExtraQuery,
}

impl CreateApplicationScalingRule {
    /// The operation with what it requires.
    ///
    /// - `app_id`: id of the application.
    /// - `scaling_rule_name`: the parameter `ScalingRuleName`.
    /// - `scaling_rule_type`: the parameter `ScalingRuleType`.
    pub fn new(
        app_id: impl Into<String>,
        scaling_rule_name: impl Into<String>,
        scaling_rule_type: impl Into<ScalingRuleType>,
    ) -> Self {
        Self {
            app_id: Some(app_id.into()),
            scaling_rule_name: Some(scaling_rule_name.into()),
            scaling_rule_type: Some(scaling_rule_type.into()),
            ..Self::default()
        }
    }

    /// The parameter `ScalingRuleTimer`.
    pub fn scaling_rule_timer(mut self, scaling_rule_timer: impl Into<String>) -> Self {
        self.scaling_rule_timer = Some(scaling_rule_timer.into());
        self
    }

    /// The parameter `ScalingRuleMetric`.
    pub fn scaling_rule_metric(mut self, scaling_rule_metric: impl Into<String>) -> Self {
        self.scaling_rule_metric = Some(scaling_rule_metric.into());
        self
    }

    /// The parameter `MinReadyInstances`.
    pub fn min_ready_instances(mut self, min_ready_instances: i32) -> Self {
        self.min_ready_instances = Some(min_ready_instances);
        self
    }

    /// The parameter `MinReadyInstanceRatio`.
    pub fn min_ready_instance_ratio(mut self, min_ready_instance_ratio: i32) -> Self {
        self.min_ready_instance_ratio = Some(min_ready_instance_ratio);
        self
    }

    /// The parameter `ScalingRuleEnable`.
    pub fn scaling_rule_enable(mut self, scaling_rule_enable: bool) -> Self {
        self.scaling_rule_enable = Some(scaling_rule_enable);
        self
    }

    /// The parameter `EnableIdle`.
    pub fn enable_idle(mut self, enable_idle: bool) -> Self {
        self.enable_idle = Some(enable_idle);
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for CreateApplicationScalingRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "ScalingRuleName" => &mut self.scaling_rule_name,
            "ScalingRuleType" => &mut self.scaling_rule_type,
            "ScalingRuleTimer" => &mut self.scaling_rule_timer,
            "ScalingRuleMetric" => &mut self.scaling_rule_metric,
            "MinReadyInstances" => &mut self.min_ready_instances,
            "MinReadyInstanceRatio" => &mut self.min_ready_instance_ratio,
            "ScalingRuleEnable" => &mut self.scaling_rule_enable,
            "EnableIdle" => &mut self.enable_idle,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("ScalingRuleName", self.scaling_rule_name.value());
        visitor("ScalingRuleType", self.scaling_rule_type.value());
        visitor("ScalingRuleTimer", self.scaling_rule_timer.value());
        visitor("ScalingRuleMetric", self.scaling_rule_metric.value());
        visitor("MinReadyInstances", self.min_ready_instances.value());
        visitor(
            "MinReadyInstanceRatio",
            self.min_ready_instance_ratio.value(),
        );
        visitor("ScalingRuleEnable", self.scaling_rule_enable.value());
        visitor("EnableIdle", self.enable_idle.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateApplicationScalingRule {
    type Output = CreateApplicationScalingRuleResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`CreateApplicationScalingRule`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleResponse {
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

impl model::Object for CreateApplicationScalingRuleResponse {
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
    /// Values of `ScalingRuleType`.
    pub enum ScalingRuleType {
        /// The value `metric`.
        Metric = "metric",
        /// The value `mix`.
        Mix = "mix",
        /// The value `timing`.
        Timing = "timing",
    }
}

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Id of the application.
    pub app_id: Option<String>,
    /// The member `CreateTime`.
    pub create_time: Option<i64>,
    /// The member `EnableIdle`.
    pub enable_idle: Option<bool>,
    /// The member `LastDisableTime`.
    pub last_disable_time: Option<i64>,
    /// The member `Metric`.
    pub metric: Option<Metric>,
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

/// What stands in `Metric`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Metric {
    /// The member `MaxReplicas`.
    pub max_replicas: Option<i64>,
    /// The member `Metrics`.
    pub metrics: Vec<MetricMetric>,
    /// The member `MinReplicas`.
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
