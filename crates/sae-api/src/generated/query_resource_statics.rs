//! [`QueryResourceStatics`] and its response. Needs the feature `QueryResourceStatics`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`QueryResourceStatics`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "QueryResourceStatics",
    Method::GET,
    "/pop/v1/paas/quota/queryResourceStatics",
)
.with_parameters(&[ParameterDescriptor::required("AppId")])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes the resources that an application uses and has used.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/QueryResourceStatics).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct QueryResourceStatics {
    app_id: Option<String>,
    extra_query: ExtraQuery,
}

impl QueryResourceStatics {
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

impl model::Object for QueryResourceStatics {
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

impl Operation for QueryResourceStatics {
    type Output = QueryResourceStaticsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`QueryResourceStatics`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryResourceStaticsResponse {
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

impl model::Object for QueryResourceStaticsResponse {
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

/// `Data` in the response of [`QueryResourceStatics`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// Resources in use now.
    pub real_time_res: Option<RealTimeRes>,
    /// Summary.
    pub summary: Option<Summary>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RealTimeRes" => &mut self.real_time_res,
            "Summary" => &mut self.summary,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RealTimeRes", self.real_time_res.value());
        visitor("Summary", self.summary.value());
    }
}

/// `Data.RealTimeRes` in the response of [`QueryResourceStatics`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RealTimeRes {
    /// CPU that is used.
    pub cpu: Option<f64>,
    /// Ephemeral storage.
    pub ephemeral_storage: Option<f64>,
    /// Memory that is used.
    pub memory: Option<f64>,
}

impl model::Object for RealTimeRes {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Cpu" => &mut self.cpu,
            "EphemeralStorage" => &mut self.ephemeral_storage,
            "Memory" => &mut self.memory,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Cpu", self.cpu.value());
        visitor("EphemeralStorage", self.ephemeral_storage.value());
        visitor("Memory", self.memory.value());
    }
}

/// `Data.Summary` in the response of [`QueryResourceStatics`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Summary {
    /// Active CPU.
    pub active_cpu: Option<f64>,
    /// CPU that is used.
    pub cpu: Option<f64>,
    /// Capacity units (CU).
    pub cu: Option<f64>,
    /// Ephemeral storage.
    pub ephemeral_storage: Option<f64>,
    /// A10 GPUs.
    pub gpu_a10: Option<f64>,
    /// PPU 810E GPUs.
    pub gpu_ppu810e: Option<f64>,
    /// Idle CPU.
    pub idle_cpu: Option<f64>,
    /// Memory that is used.
    pub memory: Option<f64>,
}

impl model::Object for Summary {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ActiveCpu" => &mut self.active_cpu,
            "Cpu" => &mut self.cpu,
            "Cu" => &mut self.cu,
            "EphemeralStorage" => &mut self.ephemeral_storage,
            "GpuA10" => &mut self.gpu_a10,
            "GpuPpu810e" => &mut self.gpu_ppu810e,
            "IdleCpu" => &mut self.idle_cpu,
            "Memory" => &mut self.memory,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ActiveCpu", self.active_cpu.value());
        visitor("Cpu", self.cpu.value());
        visitor("Cu", self.cu.value());
        visitor("EphemeralStorage", self.ephemeral_storage.value());
        visitor("GpuA10", self.gpu_a10.value());
        visitor("GpuPpu810e", self.gpu_ppu810e.value());
        visitor("IdleCpu", self.idle_cpu.value());
        visitor("Memory", self.memory.value());
    }
}
