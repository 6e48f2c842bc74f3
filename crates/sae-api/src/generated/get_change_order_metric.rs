//! [`GetChangeOrderMetric`] and its response. Needs the feature `GetChangeOrderMetric`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetChangeOrderMetric`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "GetChangeOrderMetric",
    Method::GET,
    "/pop/v1/sam/getChangeOrderMetric",
)
.with_parameters(&[
    ParameterDescriptor::optional("RegionId"),
    ParameterDescriptor::required("CreateTime"),
    ParameterDescriptor::required("OrderBy"),
    ParameterDescriptor::required("Limit").with_kind(Kind::Int64),
    ParameterDescriptor::optional("AppSource"),
    ParameterDescriptor::optional("CpuStrategy"),
    ParameterDescriptor::optional("AppId"),
    ParameterDescriptor::optional("CoType"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Ranks applications by their change orders.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/GetChangeOrderMetric).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetChangeOrderMetric {
    region_id: Option<String>,
    create_time: Option<String>,
    order_by: Option<String>,
    limit: Option<i64>,
    app_source: Option<String>,
    cpu_strategy: Option<String>,
    app_id: Option<String>,
    co_type: Option<String>,
    extra_query: ExtraQuery,
}

impl GetChangeOrderMetric {
    /// Creates the operation with its required parameters.
    ///
    /// - `create_time`: creation time.
    /// - `order_by`: field to sort by.
    /// - `limit`: maximum number of items.
    pub fn new(create_time: impl Into<String>, order_by: impl Into<String>, limit: i64) -> Self {
        Self {
            create_time: Some(create_time.into()),
            order_by: Some(order_by.into()),
            limit: Some(limit),
            ..Self::default()
        }
    }

    /// ID of the region, such as `cn-shenzhen`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Application source.
    pub fn app_source(mut self, app_source: impl Into<String>) -> Self {
        self.app_source = Some(app_source.into());
        self
    }

    /// CPU strategy.
    pub fn cpu_strategy(mut self, cpu_strategy: impl Into<String>) -> Self {
        self.cpu_strategy = Some(cpu_strategy.into());
        self
    }

    /// ID of the application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Type of the change order.
    pub fn co_type(mut self, co_type: impl Into<String>) -> Self {
        self.co_type = Some(co_type.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GetChangeOrderMetric {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RegionId" => &mut self.region_id,
            "CreateTime" => &mut self.create_time,
            "OrderBy" => &mut self.order_by,
            "Limit" => &mut self.limit,
            "AppSource" => &mut self.app_source,
            "CpuStrategy" => &mut self.cpu_strategy,
            "AppId" => &mut self.app_id,
            "CoType" => &mut self.co_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RegionId", self.region_id.value());
        visitor("CreateTime", self.create_time.value());
        visitor("OrderBy", self.order_by.value());
        visitor("Limit", self.limit.value());
        visitor("AppSource", self.app_source.value());
        visitor("CpuStrategy", self.cpu_strategy.value());
        visitor("AppId", self.app_id.value());
        visitor("CoType", self.co_type.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetChangeOrderMetric {
    type Output = GetChangeOrderMetricResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetChangeOrderMetric`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChangeOrderMetricResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Result of the operation.
    pub data: Vec<Data>,
    /// `success`, or the error message.
    pub message: Option<String>,
    /// ID of the request.
    pub request_id: String,
    /// Whether the call succeeded.
    pub success: Option<bool>,
}

impl model::Object for GetChangeOrderMetricResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Data" => &mut self.data,
            "Message" => &mut self.message,
            "RequestId" => &mut self.request_id,
            "Success" => &mut self.success,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("Data", self.data.value());
        visitor("Message", self.message.value());
        visitor("RequestId", self.request_id.value());
        visitor("Success", self.success.value());
    }
}

/// An item of `Data` in the response of [`GetChangeOrderMetric`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Average duration, in milliseconds.
    pub avg_time_cost_ms: Option<f64>,
    /// Number of errors.
    pub error: Option<i64>,
    /// Percentage of errors.
    pub error_percent: Option<f64>,
    /// Maximum duration, in milliseconds.
    pub max_time_cost_ms: Option<f64>,
    /// Name.
    pub name: Option<String>,
    /// Suggestions for optimization.
    pub optimize_suggestions: Option<String>,
    /// ID of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
    /// Average duration of a task, in milliseconds.
    pub task_time_cost_ms_avg: Option<String>,
    /// Total.
    pub total: Option<i64>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "AvgTimeCostMs" => &mut self.avg_time_cost_ms,
            "Error" => &mut self.error,
            "ErrorPercent" => &mut self.error_percent,
            "MaxTimeCostMs" => &mut self.max_time_cost_ms,
            "Name" => &mut self.name,
            "OptimizeSuggestions" => &mut self.optimize_suggestions,
            "RegionId" => &mut self.region_id,
            "TaskTimeCostMsAvg" => &mut self.task_time_cost_ms_avg,
            "Total" => &mut self.total,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("AvgTimeCostMs", self.avg_time_cost_ms.value());
        visitor("Error", self.error.value());
        visitor("ErrorPercent", self.error_percent.value());
        visitor("MaxTimeCostMs", self.max_time_cost_ms.value());
        visitor("Name", self.name.value());
        visitor("OptimizeSuggestions", self.optimize_suggestions.value());
        visitor("RegionId", self.region_id.value());
        visitor("TaskTimeCostMsAvg", self.task_time_cost_ms_avg.value());
        visitor("Total", self.total.value());
    }
}
