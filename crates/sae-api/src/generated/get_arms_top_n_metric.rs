//! [`GetArmsTopNMetric`] and its response. Needs the feature `GetArmsTopNMetric`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetArmsTopNMetric`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "GetArmsTopNMetric",
    Method::GET,
    "/pop/v1/sam/getArmsTopNMetric",
)
.with_parameters(&[
    ParameterDescriptor::required("RegionId"),
    ParameterDescriptor::required("OrderBy"),
    ParameterDescriptor::required("Limit").with_kind(Kind::Int64),
    ParameterDescriptor::required("StartTime").with_kind(Kind::Int64),
    ParameterDescriptor::required("EndTime").with_kind(Kind::Int64),
    ParameterDescriptor::optional("AppSource").with_known_values(&["always", "request"]),
    ParameterDescriptor::optional("CpuStrategy"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Ranks applications by the metrics of ARMS.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/GetArmsTopNMetric).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetArmsTopNMetric {
    region_id: Option<String>,
    order_by: Option<String>,
    limit: Option<i64>,
    start_time: Option<i64>,
    end_time: Option<i64>,
    app_source: Option<AppSource>,
    cpu_strategy: Option<String>,
    extra_query: ExtraQuery,
}

impl GetArmsTopNMetric {
    /// Creates the operation with its required parameters.
    ///
    /// - `region_id`: ID of the region, such as `cn-shenzhen`.
    /// - `order_by`: field to sort by.
    /// - `limit`: maximum number of items.
    /// - `start_time`: start time.
    /// - `end_time`: end time.
    pub fn new(
        region_id: impl Into<String>,
        order_by: impl Into<String>,
        limit: i64,
        start_time: i64,
        end_time: i64,
    ) -> Self {
        Self {
            region_id: Some(region_id.into()),
            order_by: Some(order_by.into()),
            limit: Some(limit),
            start_time: Some(start_time),
            end_time: Some(end_time),
            ..Self::default()
        }
    }

    /// Application source.
    pub fn app_source(mut self, app_source: impl Into<AppSource>) -> Self {
        self.app_source = Some(app_source.into());
        self
    }

    /// CPU strategy.
    pub fn cpu_strategy(mut self, cpu_strategy: impl Into<String>) -> Self {
        self.cpu_strategy = Some(cpu_strategy.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GetArmsTopNMetric {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RegionId" => &mut self.region_id,
            "OrderBy" => &mut self.order_by,
            "Limit" => &mut self.limit,
            "StartTime" => &mut self.start_time,
            "EndTime" => &mut self.end_time,
            "AppSource" => &mut self.app_source,
            "CpuStrategy" => &mut self.cpu_strategy,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RegionId", self.region_id.value());
        visitor("OrderBy", self.order_by.value());
        visitor("Limit", self.limit.value());
        visitor("StartTime", self.start_time.value());
        visitor("EndTime", self.end_time.value());
        visitor("AppSource", self.app_source.value());
        visitor("CpuStrategy", self.cpu_strategy.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetArmsTopNMetric {
    type Output = GetArmsTopNMetricResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetArmsTopNMetric`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetArmsTopNMetricResponse {
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

impl model::Object for GetArmsTopNMetricResponse {
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

known_values! {
    /// Application source: a parameter of [`GetArmsTopNMetric`].
    pub enum AppSource {
        /// `always`.
        Always = "always",
        /// `request`.
        Request = "request",
    }
}

/// An item of `Data` in the response of [`GetArmsTopNMetric`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Count.
    pub count: Option<i64>,
    /// Number of errors.
    pub error: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// ID of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
    /// Response time.
    pub rt: Option<i64>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "Count" => &mut self.count,
            "Error" => &mut self.error,
            "Name" => &mut self.name,
            "RegionId" => &mut self.region_id,
            "Rt" => &mut self.rt,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("Count", self.count.value());
        visitor("Error", self.error.value());
        visitor("Name", self.name.value());
        visitor("RegionId", self.region_id.value());
        visitor("Rt", self.rt.value());
    }
}
