//! [`GetScaleAppMetric`] and its response. Needs the feature `GetScaleAppMetric`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetScaleAppMetric`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "GetScaleAppMetric",
    Method::GET,
    "/pop/v1/sam/getScaleAppMetric",
)
.with_parameters(&[
    ParameterDescriptor::optional("RegionId"),
    ParameterDescriptor::required("Limit").with_kind(Kind::Int64),
    ParameterDescriptor::optional("AppSource").with_known_values(&["job", "micro_service", "web"]),
    ParameterDescriptor::optional("CpuStrategy").with_known_values(&["always", "request"]),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Ranks applications by the limits of their automatic scaling.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/GetScaleAppMetric).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetScaleAppMetric {
    region_id: Option<String>,
    limit: Option<i64>,
    app_source: Option<AppSource>,
    cpu_strategy: Option<CpuStrategy>,
    extra_query: ExtraQuery,
}

impl GetScaleAppMetric {
    /// Creates the operation with its required parameters.
    ///
    /// - `limit`: maximum number of items.
    pub fn new(limit: i64) -> Self {
        Self {
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
    pub fn app_source(mut self, app_source: impl Into<AppSource>) -> Self {
        self.app_source = Some(app_source.into());
        self
    }

    /// CPU strategy.
    pub fn cpu_strategy(mut self, cpu_strategy: impl Into<CpuStrategy>) -> Self {
        self.cpu_strategy = Some(cpu_strategy.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GetScaleAppMetric {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RegionId" => &mut self.region_id,
            "Limit" => &mut self.limit,
            "AppSource" => &mut self.app_source,
            "CpuStrategy" => &mut self.cpu_strategy,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RegionId", self.region_id.value());
        visitor("Limit", self.limit.value());
        visitor("AppSource", self.app_source.value());
        visitor("CpuStrategy", self.cpu_strategy.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetScaleAppMetric {
    type Output = GetScaleAppMetricResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetScaleAppMetric`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetScaleAppMetricResponse {
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

impl model::Object for GetScaleAppMetricResponse {
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
    /// Application source: a parameter of [`GetScaleAppMetric`].
    pub enum AppSource {
        /// `job`.
        Job = "job",
        /// `micro_service`.
        MicroService = "micro_service",
        /// `web`.
        Web = "web",
    }
}

known_values! {
    /// CPU strategy: a parameter of [`GetScaleAppMetric`].
    pub enum CpuStrategy {
        /// `always`.
        Always = "always",
        /// `request`.
        Request = "request",
    }
}

/// An item of `Data` in the response of [`GetScaleAppMetric`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Maximum number of instances.
    pub max_replicas: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// ID of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
    /// Number of running instances.
    pub runnings: Option<i64>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "MaxReplicas" => &mut self.max_replicas,
            "Name" => &mut self.name,
            "RegionId" => &mut self.region_id,
            "Runnings" => &mut self.runnings,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("MaxReplicas", self.max_replicas.value());
        visitor("Name", self.name.value());
        visitor("RegionId", self.region_id.value());
        visitor("Runnings", self.runnings.value());
    }
}
