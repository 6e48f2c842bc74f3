//! `DescribeApplicationStatus` and what it answers. Needs the feature `DescribeApplicationStatus`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DescribeApplicationStatus`].
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

/// Describes application status.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/DescribeApplicationStatus).
///
/// Needs the feature `DescribeApplicationStatus`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeApplicationStatus {
    app_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeApplicationStatus {
    /// The operation with what it requires.
    ///
    /// - `app_id`: id of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
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

/// What [`DescribeApplicationStatus`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeApplicationStatusResponse {
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

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Id of the application.
    pub app_id: Option<String>,
    /// The member `ArmsAdvancedEnabled`.
    pub arms_advanced_enabled: Option<ArmsAdvancedEnabled>,
    /// The member `ArmsApmInfo`.
    pub arms_apm_info: Option<String>,
    /// The member `CreateTime`.
    pub create_time: Option<String>,
    /// The member `CurrentStatus`.
    pub current_status: Option<CurrentStatus>,
    /// The member `EnableAgent`.
    pub enable_agent: Option<bool>,
    /// The member `FileSizeLimit`.
    pub file_size_limit: Option<i64>,
    /// The member `LastChangeOrderId`.
    pub last_change_order_id: Option<String>,
    /// The member `LastChangeOrderRunning`.
    pub last_change_order_running: Option<bool>,
    /// The member `LastChangeOrderStatus`.
    pub last_change_order_status: Option<LastChangeOrderStatus>,
    /// The member `RunningInstances`.
    pub running_instances: Option<i64>,
    /// The member `SubStatus`.
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
    /// Values of `ArmsAdvancedEnabled`.
    pub enum ArmsAdvancedEnabled {
        /// The value `false`.
        False = "false",
        /// The value `true`.
        True = "true",
    }
}

known_values! {
    /// Values of `CurrentStatus`.
    pub enum CurrentStatus {
        /// The value `RUNNING`.
        Running = "RUNNING",
        /// The value `STOPPED`.
        Stopped = "STOPPED",
        /// The value `UNKNOWN`.
        Unknown = "UNKNOWN",
    }
}

known_values! {
    /// Values of `LastChangeOrderStatus`.
    pub enum LastChangeOrderStatus {
        /// The value `ABORT`.
        Abort = "ABORT",
        /// The value `APPROVED`.
        Approved = "APPROVED",
        /// The value `AUTO_BATCH_WAIT`.
        AutoBatchWait = "AUTO_BATCH_WAIT",
        /// The value `FAIL`.
        Fail = "FAIL",
        /// The value `READY`.
        Ready = "READY",
        /// The value `RUNNING`.
        Running = "RUNNING",
        /// The value `SUCCESS`.
        Success = "SUCCESS",
        /// The value `SYSTEM_FAIL`.
        SystemFail = "SYSTEM_FAIL",
        /// The value `WAIT_APPROVAL`.
        WaitApproval = "WAIT_APPROVAL",
        /// The value `WAIT_BATCH_CONFIRM`.
        WaitBatchConfirm = "WAIT_BATCH_CONFIRM",
    }
}

known_values! {
    /// Values of `SubStatus`.
    pub enum SubStatus {
        /// The value `NORMAL`.
        Normal = "NORMAL",
        /// The value `RUNNING_BUT_HAS_ERROR`.
        RunningButHasError = "RUNNING_BUT_HAS_ERROR",
    }
}
