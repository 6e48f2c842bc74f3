//! [`DescribeConfigurationPrice`] and its response. Needs the feature `DescribeConfigurationPrice`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeConfigurationPrice`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeConfigurationPrice",
    Method::GET,
    "/pop/v1/paas/configurationPrice",
)
.with_parameters(&[
    ParameterDescriptor::required("Cpu").with_kind(Kind::Int32),
    ParameterDescriptor::required("Memory").with_kind(Kind::Int32),
    ParameterDescriptor::optional("Workload").with_known_values(&["micro_service", "web"]),
    ParameterDescriptor::optional("ResourceType"),
    ParameterDescriptor::optional("NewSaeVersion").with_known_values(&["lite", "pro", "std"]),
    ParameterDescriptor::optional("BestEffortType").with_known_values(&[
        "besteffort",
        "default",
        "try-besteffort",
    ]),
    ParameterDescriptor::optional("GpuA10"),
    ParameterDescriptor::optional("GpuPpu810e"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Calculates the price of CPU, memory and requests.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeConfigurationPrice).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeConfigurationPrice {
    cpu: Option<i32>,
    memory: Option<i32>,
    workload: Option<Workload>,
    resource_type: Option<String>,
    new_sae_version: Option<NewSaeVersion>,
    best_effort_type: Option<BestEffortType>,
    gpu_a10: Option<String>,
    gpu_ppu810e: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeConfigurationPrice {
    /// Creates the operation with its required parameters.
    ///
    /// - `cpu`: CPU of an instance, in thousandths of a core.
    /// - `memory`: memory of an instance, in MiB.
    pub fn new(cpu: i32, memory: i32) -> Self {
        Self {
            cpu: Some(cpu),
            memory: Some(memory),
            ..Self::default()
        }
    }

    /// Workload.
    pub fn workload(mut self, workload: impl Into<Workload>) -> Self {
        self.workload = Some(workload.into());
        self
    }

    /// Resource type.
    pub fn resource_type(mut self, resource_type: impl Into<String>) -> Self {
        self.resource_type = Some(resource_type.into());
        self
    }

    /// Edition of SAE.
    pub fn new_sae_version(mut self, new_sae_version: impl Into<NewSaeVersion>) -> Self {
        self.new_sae_version = Some(new_sae_version.into());
        self
    }

    /// Best effort type.
    pub fn best_effort_type(mut self, best_effort_type: impl Into<BestEffortType>) -> Self {
        self.best_effort_type = Some(best_effort_type.into());
        self
    }

    /// A10 GPUs.
    pub fn gpu_a10(mut self, gpu_a10: impl Into<String>) -> Self {
        self.gpu_a10 = Some(gpu_a10.into());
        self
    }

    /// PPU 810E GPUs.
    pub fn gpu_ppu810e(mut self, gpu_ppu810e: impl Into<String>) -> Self {
        self.gpu_ppu810e = Some(gpu_ppu810e.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeConfigurationPrice {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Cpu" => &mut self.cpu,
            "Memory" => &mut self.memory,
            "Workload" => &mut self.workload,
            "ResourceType" => &mut self.resource_type,
            "NewSaeVersion" => &mut self.new_sae_version,
            "BestEffortType" => &mut self.best_effort_type,
            "GpuA10" => &mut self.gpu_a10,
            "GpuPpu810e" => &mut self.gpu_ppu810e,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Cpu", self.cpu.value());
        visitor("Memory", self.memory.value());
        visitor("Workload", self.workload.value());
        visitor("ResourceType", self.resource_type.value());
        visitor("NewSaeVersion", self.new_sae_version.value());
        visitor("BestEffortType", self.best_effort_type.value());
        visitor("GpuA10", self.gpu_a10.value());
        visitor("GpuPpu810e", self.gpu_ppu810e.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeConfigurationPrice {
    type Output = DescribeConfigurationPriceResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribeConfigurationPrice`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeConfigurationPriceResponse {
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

impl model::Object for DescribeConfigurationPriceResponse {
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
    /// Workload: a parameter of [`DescribeConfigurationPrice`].
    pub enum Workload {
        /// `micro_service`.
        MicroService = "micro_service",
        /// `web`.
        Web = "web",
    }
}

known_values! {
    /// Edition of SAE.
    pub enum NewSaeVersion {
        /// `lite`.
        Lite = "lite",
        /// `pro`.
        Pro = "pro",
        /// `std`.
        Std = "std",
    }
}

known_values! {
    /// Best effort type: a parameter of [`DescribeConfigurationPrice`].
    pub enum BestEffortType {
        /// `besteffort`.
        Besteffort = "besteffort",
        /// `default`.
        Default = "default",
        /// `try-besteffort`.
        TryBesteffort = "try-besteffort",
    }
}

/// `Data` in the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// Usage of the resource plan.
    pub bag_usage: Option<BagUsage>,
    /// Price of CPU and memory.
    pub cpu_mem_price: Option<CpuMemPrice>,
    /// Order.
    pub order: Option<Order>,
    /// Request price.
    pub request_price: Option<RequestPrice>,
    /// Rules.
    pub rules: Vec<DataRule>,
    /// Traffic price.
    pub traffic_price: Option<TrafficPrice>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "BagUsage" => &mut self.bag_usage,
            "CpuMemPrice" => &mut self.cpu_mem_price,
            "Order" => &mut self.order,
            "RequestPrice" => &mut self.request_price,
            "Rules" => &mut self.rules,
            "TrafficPrice" => &mut self.traffic_price,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("BagUsage", self.bag_usage.value());
        visitor("CpuMemPrice", self.cpu_mem_price.value());
        visitor("Order", self.order.value());
        visitor("RequestPrice", self.request_price.value());
        visitor("Rules", self.rules.value());
        visitor("TrafficPrice", self.traffic_price.value());
    }
}

/// `Data.BagUsage` in the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BagUsage {
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<f64>,
    /// Capacity units (CU).
    pub cu: Option<f64>,
    /// Memory.
    pub mem: Option<f64>,
}

impl model::Object for BagUsage {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Cpu" => &mut self.cpu,
            "Cu" => &mut self.cu,
            "Mem" => &mut self.mem,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Cpu", self.cpu.value());
        visitor("Cu", self.cu.value());
        visitor("Mem", self.mem.value());
    }
}

/// `Data.CpuMemPrice` in the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CpuMemPrice {
    /// Order.
    pub order: Option<Order>,
    /// Rules.
    pub rules: Vec<CpuMemPriceRule>,
}

impl model::Object for CpuMemPrice {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Order" => &mut self.order,
            "Rules" => &mut self.rules,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Order", self.order.value());
        visitor("Rules", self.rules.value());
    }
}

/// `Data.CpuMemPrice.Order` in the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Discount amount.
    pub discount_amount: Option<f64>,
    /// Original amount.
    pub original_amount: Option<f64>,
    /// IDs of the rules.
    pub rule_ids: Vec<String>,
    /// Trade amount.
    pub trade_amount: Option<f64>,
}

impl model::Object for Order {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DiscountAmount" => &mut self.discount_amount,
            "OriginalAmount" => &mut self.original_amount,
            "RuleIds" => &mut self.rule_ids,
            "TradeAmount" => &mut self.trade_amount,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("DiscountAmount", self.discount_amount.value());
        visitor("OriginalAmount", self.original_amount.value());
        visitor("RuleIds", self.rule_ids.value());
        visitor("TradeAmount", self.trade_amount.value());
    }
}

/// An item of `Data.CpuMemPrice.Rules` in the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CpuMemPriceRule {
    /// Name.
    pub name: Option<String>,
    /// Rule description ID.
    pub rule_desc_id: Option<f64>,
}

impl model::Object for CpuMemPriceRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Name" => &mut self.name,
            "RuleDescId" => &mut self.rule_desc_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Name", self.name.value());
        visitor("RuleDescId", self.rule_desc_id.value());
    }
}

/// `Data.RequestPrice` in the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestPrice {
    /// Order.
    pub order: Option<Order>,
    /// Rules.
    pub rules: Vec<RequestPriceRule>,
}

impl model::Object for RequestPrice {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Order" => &mut self.order,
            "Rules" => &mut self.rules,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Order", self.order.value());
        visitor("Rules", self.rules.value());
    }
}

/// An item of `Data.RequestPrice.Rules` in the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestPriceRule {
    /// Name.
    pub name: Option<String>,
    /// Rule description ID.
    pub rule_desc_id: Option<i64>,
}

impl model::Object for RequestPriceRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Name" => &mut self.name,
            "RuleDescId" => &mut self.rule_desc_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Name", self.name.value());
        visitor("RuleDescId", self.rule_desc_id.value());
    }
}

/// An item of `Data.Rules` in the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DataRule {
    /// Name.
    pub name: Option<String>,
    /// Rule description ID.
    pub rule_desc_id: Option<i64>,
}

impl model::Object for DataRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Name" => &mut self.name,
            "RuleDescId" => &mut self.rule_desc_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Name", self.name.value());
        visitor("RuleDescId", self.rule_desc_id.value());
    }
}

/// `Data.TrafficPrice` in the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TrafficPrice {
    /// Order.
    pub order: Option<Order>,
    /// Rules.
    pub rules: Vec<TrafficPriceRule>,
}

impl model::Object for TrafficPrice {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Order" => &mut self.order,
            "Rules" => &mut self.rules,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Order", self.order.value());
        visitor("Rules", self.rules.value());
    }
}

/// An item of `Data.TrafficPrice.Rules` in the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TrafficPriceRule {
    /// Name.
    pub name: Option<String>,
    /// Rule description ID.
    pub rule_desc_id: Option<f64>,
}

impl model::Object for TrafficPriceRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Name" => &mut self.name,
            "RuleDescId" => &mut self.rule_desc_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Name", self.name.value());
        visitor("RuleDescId", self.rule_desc_id.value());
    }
}
