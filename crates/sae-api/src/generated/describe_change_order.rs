//! [`DescribeChangeOrder`] and its response. Needs the feature `DescribeChangeOrder`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeChangeOrder`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeChangeOrder",
    Method::GET,
    "/pop/v1/sam/changeorder/DescribeChangeOrder",
)
.with_parameters(&[ParameterDescriptor::required("ChangeOrderId")])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes a change order with its batches.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeChangeOrder).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeChangeOrder {
    change_order_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeChangeOrder {
    /// Creates the operation with its required parameters.
    ///
    /// - `change_order_id`: ID of the change order.
    pub fn new(change_order_id: impl Into<String>) -> Self {
        Self {
            change_order_id: Some(change_order_id.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeChangeOrder {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ChangeOrderId" => &mut self.change_order_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ChangeOrderId", self.change_order_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeChangeOrder {
    type Output = DescribeChangeOrderResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribeChangeOrder`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeChangeOrderResponse {
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

impl model::Object for DescribeChangeOrderResponse {
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

/// `Data` in the response of [`DescribeChangeOrder`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// Whether grey release by tags is enabled for the application.
    pub application_enable_grey_tag_route: Option<bool>,
    /// Application update strategy.
    pub application_update_strategy: Option<String>,
    /// ID of the approval.
    pub approval_id: Option<String>,
    /// Whether the batches start automatically.
    pub auto: Option<bool>,
    /// Number of batches.
    pub batch_count: Option<i64>,
    /// Batch type.
    pub batch_type: Option<BatchType>,
    /// Time between two batches.
    pub batch_wait_time: Option<i64>,
    /// ID of the change order.
    pub change_order_id: Option<String>,
    /// Type of the change order.
    pub co_type: Option<String>,
    /// Code of the type of the change order.
    pub co_type_code: Option<CoTypeCode>,
    /// Creation time.
    pub create_time: Option<String>,
    /// ID of the current pipeline.
    pub current_pipeline_id: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Error message.
    pub error_message: Option<String>,
    /// Pipelines.
    pub pipelines: Vec<Pipeline>,
    /// Status. Known values: `0`, `1`, `10`, `11`, `12`, `2`, `3`, `6`, `8`, and `9`.
    pub status: Option<i64>,
    /// Detailed status. Known values: `0` and `1`.
    pub sub_status: Option<i64>,
    /// Whether the change order can be rolled back.
    pub support_rollback: Option<bool>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "ApplicationEnableGreyTagRoute" => &mut self.application_enable_grey_tag_route,
            "ApplicationUpdateStrategy" => &mut self.application_update_strategy,
            "ApprovalId" => &mut self.approval_id,
            "Auto" => &mut self.auto,
            "BatchCount" => &mut self.batch_count,
            "BatchType" => &mut self.batch_type,
            "BatchWaitTime" => &mut self.batch_wait_time,
            "ChangeOrderId" => &mut self.change_order_id,
            "CoType" => &mut self.co_type,
            "CoTypeCode" => &mut self.co_type_code,
            "CreateTime" => &mut self.create_time,
            "CurrentPipelineId" => &mut self.current_pipeline_id,
            "Description" => &mut self.description,
            "ErrorMessage" => &mut self.error_message,
            "Pipelines" => &mut self.pipelines,
            "Status" => &mut self.status,
            "SubStatus" => &mut self.sub_status,
            "SupportRollback" => &mut self.support_rollback,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
        visitor(
            "ApplicationEnableGreyTagRoute",
            self.application_enable_grey_tag_route.value(),
        );
        visitor(
            "ApplicationUpdateStrategy",
            self.application_update_strategy.value(),
        );
        visitor("ApprovalId", self.approval_id.value());
        visitor("Auto", self.auto.value());
        visitor("BatchCount", self.batch_count.value());
        visitor("BatchType", self.batch_type.value());
        visitor("BatchWaitTime", self.batch_wait_time.value());
        visitor("ChangeOrderId", self.change_order_id.value());
        visitor("CoType", self.co_type.value());
        visitor("CoTypeCode", self.co_type_code.value());
        visitor("CreateTime", self.create_time.value());
        visitor("CurrentPipelineId", self.current_pipeline_id.value());
        visitor("Description", self.description.value());
        visitor("ErrorMessage", self.error_message.value());
        visitor("Pipelines", self.pipelines.value());
        visitor("Status", self.status.value());
        visitor("SubStatus", self.sub_status.value());
        visitor("SupportRollback", self.support_rollback.value());
    }
}

known_values! {
    /// Batch type in the response of [`DescribeChangeOrder`].
    pub enum BatchType {
        /// `auto`.
        Auto = "auto",
        /// `manual`.
        Manual = "manual",
    }
}

known_values! {
    /// Code of the type of the change order.
    pub enum CoTypeCode {
        /// Starts several applications.
        CoBatchStartApplication = "CoBatchStartApplication",
        /// Stops several applications.
        CoBatchStopApplication = "CoBatchStopApplication",
        /// Binds a NAS file system.
        CoBindNas = "CoBindNas",
        /// Binds an SLB instance.
        CoBindSlb = "CoBindSlb",
        /// Creates the application.
        CoCreateApp = "CoCreateApp",
        /// Deletes the application.
        CoDeleteApp = "CoDeleteApp",
        /// Deletes instances.
        CoDeleteInstances = "CoDeleteInstances",
        /// Deploys the application.
        CoDeploy = "CoDeploy",
        /// Deploys an earlier version.
        CoDeployHistroy = "CoDeployHistroy",
        /// Changes CPU and memory.
        CoRescaleApplicationVertically = "CoRescaleApplicationVertically",
        /// Restarts the application.
        CoRestartApplication = "CoRestartApplication",
        /// Restarts instances.
        CoRestartInstances = "CoRestartInstances",
        /// Rolls the application back.
        CoRollback = "CoRollback",
        /// Removes instances.
        CoScaleIn = "CoScaleIn",
        /// Removes certain instances.
        CoScaleInAppWithInstances = "CoScaleInAppWithInstances",
        /// Adds instances.
        CoScaleOut = "CoScaleOut",
        /// Starts the application.
        CoStart = "CoStart",
        /// Stops the application.
        CoStop = "CoStop",
        /// Unbinds a NAS file system.
        CoUnbindNas = "CoUnbindNas",
        /// Unbinds an SLB instance.
        CoUnbindSlb = "CoUnbindSlb",
    }
}

/// An item of `Data.Pipelines` in the response of [`DescribeChangeOrder`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pipeline {
    /// Batch type.
    pub batch_type: Option<i64>,
    /// Number of parallel tasks.
    pub parallel_count: Option<i64>,
    /// ID of the batch of a change order.
    pub pipeline_id: Option<String>,
    /// Name of the pipeline.
    pub pipeline_name: Option<String>,
    /// Start time.
    pub start_time: Option<i64>,
    /// Status. Known values: `0`, `1`, `10`, `11`, `12`, `2`, `3`, `6`, `8`, and `9`.
    pub status: Option<i64>,
    /// Time of the last update.
    pub update_time: Option<i64>,
}

impl Pipeline {
    /// Returns `start_time` as a moment, by the rule of [`model::unix_time`].
    pub fn start_time_as_time(&self) -> Option<SystemTime> {
        self.start_time.and_then(model::unix_time)
    }

    /// Returns `update_time` as a moment, by the rule of [`model::unix_time`].
    pub fn update_time_as_time(&self) -> Option<SystemTime> {
        self.update_time.and_then(model::unix_time)
    }
}

impl model::Object for Pipeline {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "BatchType" => &mut self.batch_type,
            "ParallelCount" => &mut self.parallel_count,
            "PipelineId" => &mut self.pipeline_id,
            "PipelineName" => &mut self.pipeline_name,
            "StartTime" => &mut self.start_time,
            "Status" => &mut self.status,
            "UpdateTime" => &mut self.update_time,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("BatchType", self.batch_type.value());
        visitor("ParallelCount", self.parallel_count.value());
        visitor("PipelineId", self.pipeline_id.value());
        visitor("PipelineName", self.pipeline_name.value());
        visitor("StartTime", self.start_time.value());
        visitor("Status", self.status.value());
        visitor("UpdateTime", self.update_time.value());
    }
}
