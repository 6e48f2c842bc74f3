//! [`DescribeApplicationStatus`] and its response. Needs the feature `DescribeApplicationStatus`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeApplicationStatus`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeApplicationStatus",
    Method::GET,
    "/pop/v1/sam/app/describeApplicationStatus",
)
.with_parameters(&[ParameterDescriptor::required("AppId")])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes the status of an application and of its last change order.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeApplicationStatus).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeApplicationStatus {
    app_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeApplicationStatus {
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

impl model::Object for DescribeApplicationStatus {
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

impl Operation for DescribeApplicationStatus {
    type Output = DescribeApplicationStatusResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribeApplicationStatus`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeApplicationStatusResponse {
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

impl model::Object for DescribeApplicationStatusResponse {
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

/// `Data` in the response of [`DescribeApplicationStatus`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Whether advanced monitoring by ARMS is enabled.
    pub arms_advanced_enabled: Option<ArmsAdvancedEnabled>,
    /// ARMS APM information.
    pub arms_apm_info: Option<String>,
    /// Creation time.
    pub create_time: Option<String>,
    /// Current status.
    pub current_status: Option<CurrentStatus>,
    /// Whether the agent is enabled.
    pub enable_agent: Option<bool>,
    /// File size limit.
    pub file_size_limit: Option<i64>,
    /// ID of the last change order.
    pub last_change_order_id: Option<String>,
    /// Whether the last change order is still running.
    pub last_change_order_running: Option<bool>,
    /// Last change order status.
    pub last_change_order_status: Option<LastChangeOrderStatus>,
    /// Number of running instances.
    pub running_instances: Option<i64>,
    /// Detailed status.
    pub sub_status: Option<SubStatus>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "ArmsAdvancedEnabled" => &mut self.arms_advanced_enabled,
            "ArmsApmInfo" => &mut self.arms_apm_info,
            "CreateTime" => &mut self.create_time,
            "CurrentStatus" => &mut self.current_status,
            "EnableAgent" => &mut self.enable_agent,
            "FileSizeLimit" => &mut self.file_size_limit,
            "LastChangeOrderId" => &mut self.last_change_order_id,
            "LastChangeOrderRunning" => &mut self.last_change_order_running,
            "LastChangeOrderStatus" => &mut self.last_change_order_status,
            "RunningInstances" => &mut self.running_instances,
            "SubStatus" => &mut self.sub_status,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("ArmsAdvancedEnabled", self.arms_advanced_enabled.value());
        visitor("ArmsApmInfo", self.arms_apm_info.value());
        visitor("CreateTime", self.create_time.value());
        visitor("CurrentStatus", self.current_status.value());
        visitor("EnableAgent", self.enable_agent.value());
        visitor("FileSizeLimit", self.file_size_limit.value());
        visitor("LastChangeOrderId", self.last_change_order_id.value());
        visitor(
            "LastChangeOrderRunning",
            self.last_change_order_running.value(),
        );
        visitor(
            "LastChangeOrderStatus",
            self.last_change_order_status.value(),
        );
        visitor("RunningInstances", self.running_instances.value());
        visitor("SubStatus", self.sub_status.value());
    }
}

known_values! {
    /// Whether advanced monitoring by ARMS is enabled.
    pub enum ArmsAdvancedEnabled {
        /// `false`.
        False = "false",
        /// `true`.
        True = "true",
    }
}

known_values! {
    /// Current status in the response of [`DescribeApplicationStatus`].
    pub enum CurrentStatus {
        /// `RUNNING`.
        Running = "RUNNING",
        /// `STOPPED`.
        Stopped = "STOPPED",
        /// `UNKNOWN`.
        Unknown = "UNKNOWN",
    }
}

known_values! {
    /// Last change order status in the response of [`DescribeApplicationStatus`].
    pub enum LastChangeOrderStatus {
        /// `ABORT`.
        Abort = "ABORT",
        /// `APPROVED`.
        Approved = "APPROVED",
        /// `AUTO_BATCH_WAIT`.
        AutoBatchWait = "AUTO_BATCH_WAIT",
        /// `FAIL`.
        Fail = "FAIL",
        /// `READY`.
        Ready = "READY",
        /// `RUNNING`.
        Running = "RUNNING",
        /// `SUCCESS`.
        Success = "SUCCESS",
        /// `SYSTEM_FAIL`.
        SystemFail = "SYSTEM_FAIL",
        /// `WAIT_APPROVAL`.
        WaitApproval = "WAIT_APPROVAL",
        /// `WAIT_BATCH_CONFIRM`.
        WaitBatchConfirm = "WAIT_BATCH_CONFIRM",
    }
}

known_values! {
    /// Detailed status.
    pub enum SubStatus {
        /// `NORMAL`.
        Normal = "NORMAL",
        /// `RUNNING_BUT_HAS_ERROR`.
        RunningButHasError = "RUNNING_BUT_HAS_ERROR",
    }
}
