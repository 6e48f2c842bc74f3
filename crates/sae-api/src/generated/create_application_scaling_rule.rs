//! `CreateApplicationScalingRule` and what it answers. Needs the feature `CreateApplicationScalingRule`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{Fields, Slot, View};
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
    ParameterDescriptor::optional("MinReadyInstances").of(Kind::Int32),
    ParameterDescriptor::optional("MinReadyInstanceRatio").of(Kind::Int32),
    ParameterDescriptor::optional("ScalingRuleEnable").of(Kind::Boolean),
    ParameterDescriptor::optional("EnableIdle").of(Kind::Boolean),
])
.with_verdict()
.with_guaranteed(&["RequestId"]);

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

impl Fields for CreateApplicationScalingRule {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("AppId", self.app_id.view());
        to("ScalingRuleName", self.scaling_rule_name.view());
        to("ScalingRuleType", self.scaling_rule_type.view());
        to("ScalingRuleTimer", self.scaling_rule_timer.view());
        to("ScalingRuleMetric", self.scaling_rule_metric.view());
        to("MinReadyInstances", self.min_ready_instances.view());
        to(
            "MinReadyInstanceRatio",
            self.min_ready_instance_ratio.view(),
        );
        to("ScalingRuleEnable", self.scaling_rule_enable.view());
        to("EnableIdle", self.enable_idle.view());
        self.extra_query.each(to);
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

impl Fields for CreateApplicationScalingRuleResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Code", self.code.view());
        to("Data", self.data.view());
        to("ErrorCode", self.error_code.view());
        to("Message", self.message.view());
        to("RequestId", self.request_id.view());
        to("Success", self.success.view());
        to("TraceId", self.trace_id.view());
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

impl Fields for Data {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("AppId", self.app_id.view());
        to("CreateTime", self.create_time.view());
        to("EnableIdle", self.enable_idle.view());
        to("LastDisableTime", self.last_disable_time.view());
        to("Metric", self.metric.view());
        to("ScaleRuleEnabled", self.scale_rule_enabled.view());
        to("ScaleRuleName", self.scale_rule_name.view());
        to("ScaleRuleType", self.scale_rule_type.view());
        to("Timer", self.timer.view());
        to("UpdateTime", self.update_time.view());
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

impl Fields for Metric {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MaxReplicas" => &mut self.max_replicas,
            "Metrics" => &mut self.metrics,
            "MinReplicas" => &mut self.min_replicas,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("MaxReplicas", self.max_replicas.view());
        to("Metrics", self.metrics.view());
        to("MinReplicas", self.min_replicas.view());
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

impl Fields for MetricMetric {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to(
            "MetricTargetAverageUtilization",
            self.metric_target_average_utilization.view(),
        );
        to("MetricType", self.metric_type.view());
        to("SlbId", self.slb_id.view());
        to("SlbLogstore", self.slb_logstore.view());
        to("SlbProject", self.slb_project.view());
        to("Vport", self.vport.view());
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

impl Fields for Timer {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "BeginDate" => &mut self.begin_date,
            "EndDate" => &mut self.end_date,
            "Period" => &mut self.period,
            "Schedules" => &mut self.schedules,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("BeginDate", self.begin_date.view());
        to("EndDate", self.end_date.view());
        to("Period", self.period.view());
        to("Schedules", self.schedules.view());
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

impl Fields for Schedule {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AtTime" => &mut self.at_time,
            "MaxReplicas" => &mut self.max_replicas,
            "MinReplicas" => &mut self.min_replicas,
            "TargetReplicas" => &mut self.target_replicas,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("AtTime", self.at_time.view());
        to("MaxReplicas", self.max_replicas.view());
        to("MinReplicas", self.min_replicas.view());
        to("TargetReplicas", self.target_replicas.view());
    }
}
