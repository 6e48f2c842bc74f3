//! `DescribeChangeOrder` and what it answers. Needs the feature `DescribeChangeOrder`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DescribeChangeOrder`].
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

/// Describes change order.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/DescribeChangeOrder).
///
/// Needs the feature `DescribeChangeOrder`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeChangeOrder {
    change_order_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeChangeOrder {
    /// The operation with what it requires.
    ///
    /// - `change_order_id`: id of the change order.
    pub fn new(change_order_id: impl Into<String>) -> Self {
        Self {
            change_order_id: Some(change_order_id.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
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

/// What [`DescribeChangeOrder`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeChangeOrderResponse {
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

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Id of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// The member `ApplicationEnableGreyTagRoute`.
    pub application_enable_grey_tag_route: Option<bool>,
    /// The member `ApplicationUpdateStrategy`.
    pub application_update_strategy: Option<String>,
    /// The member `ApprovalId`.
    pub approval_id: Option<String>,
    /// The member `Auto`.
    pub auto: Option<bool>,
    /// The member `BatchCount`.
    pub batch_count: Option<i64>,
    /// The member `BatchType`.
    pub batch_type: Option<BatchType>,
    /// The member `BatchWaitTime`.
    pub batch_wait_time: Option<i64>,
    /// Id of the change order.
    pub change_order_id: Option<String>,
    /// The member `CoType`.
    pub co_type: Option<String>,
    /// The member `CoTypeCode`.
    pub co_type_code: Option<CoTypeCode>,
    /// The member `CreateTime`.
    pub create_time: Option<String>,
    /// The member `CurrentPipelineId`.
    pub current_pipeline_id: Option<String>,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `ErrorMessage`.
    pub error_message: Option<String>,
    /// The member `Pipelines`.
    pub pipelines: Vec<Pipeline>,
    /// The member `Status`.
    ///
    /// Known values: `0`, `1`, `10`, `11`, `12`, `2`, `3`, `6`, `8`, `9`.
    pub status: Option<i64>,
    /// The member `SubStatus`.
    ///
    /// Known values: `0`, `1`.
    pub sub_status: Option<i64>,
    /// The member `SupportRollback`.
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
    /// Values of `BatchType`.
    pub enum BatchType {
        /// The value `auto`.
        Auto = "auto",
        /// The value `manual`.
        Manual = "manual",
    }
}

known_values! {
    /// Values of `CoTypeCode`.
    pub enum CoTypeCode {
        /// The value `CoBatchStartApplication`.
        CoBatchStartApplication = "CoBatchStartApplication",
        /// The value `CoBatchStopApplication`.
        CoBatchStopApplication = "CoBatchStopApplication",
        /// The value `CoBindNas`.
        CoBindNas = "CoBindNas",
        /// The value `CoBindSlb`.
        CoBindSlb = "CoBindSlb",
        /// The value `CoCreateApp`.
        CoCreateApp = "CoCreateApp",
        /// The value `CoDeleteApp`.
        CoDeleteApp = "CoDeleteApp",
        /// The value `CoDeleteInstances`.
        CoDeleteInstances = "CoDeleteInstances",
        /// The value `CoDeploy`.
        CoDeploy = "CoDeploy",
        /// The value `CoDeployHistroy`.
        CoDeployHistroy = "CoDeployHistroy",
        /// The value `CoRescaleApplicationVertically`.
        CoRescaleApplicationVertically = "CoRescaleApplicationVertically",
        /// The value `CoRestartApplication`.
        CoRestartApplication = "CoRestartApplication",
        /// The value `CoRestartInstances`.
        CoRestartInstances = "CoRestartInstances",
        /// The value `CoRollback`.
        CoRollback = "CoRollback",
        /// The value `CoScaleIn`.
        CoScaleIn = "CoScaleIn",
        /// The value `CoScaleInAppWithInstances`.
        CoScaleInAppWithInstances = "CoScaleInAppWithInstances",
        /// The value `CoScaleOut`.
        CoScaleOut = "CoScaleOut",
        /// The value `CoStart`.
        CoStart = "CoStart",
        /// The value `CoStop`.
        CoStop = "CoStop",
        /// The value `CoUnbindNas`.
        CoUnbindNas = "CoUnbindNas",
        /// The value `CoUnbindSlb`.
        CoUnbindSlb = "CoUnbindSlb",
    }
}

/// What stands in `Pipelines`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pipeline {
    /// The member `BatchType`.
    pub batch_type: Option<i64>,
    /// The member `ParallelCount`.
    pub parallel_count: Option<i64>,
    /// Id of the batch of a change order.
    pub pipeline_id: Option<String>,
    /// The member `PipelineName`.
    pub pipeline_name: Option<String>,
    /// The member `StartTime`.
    pub start_time: Option<i64>,
    /// The member `Status`.
    ///
    /// Known values: `0`, `1`, `10`, `11`, `12`, `2`, `3`, `6`, `8`, `9`.
    pub status: Option<i64>,
    /// The member `UpdateTime`.
    pub update_time: Option<i64>,
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
