//! [`DescribePipeline`] and its response. Needs the feature `DescribePipeline`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribePipeline`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribePipeline",
    Method::GET,
    "/pop/v1/sam/changeorder/DescribePipeline",
)
.with_parameters(&[ParameterDescriptor::required("PipelineId")])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes one batch of a change order.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribePipeline).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribePipeline {
    pipeline_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribePipeline {
    /// Creates the operation with its required parameters.
    ///
    /// - `pipeline_id`: ID of the batch of a change order.
    pub fn new(pipeline_id: impl Into<String>) -> Self {
        Self {
            pipeline_id: Some(pipeline_id.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribePipeline {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "PipelineId" => &mut self.pipeline_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("PipelineId", self.pipeline_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribePipeline {
    type Output = DescribePipelineResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribePipeline`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribePipelineResponse {
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

impl model::Object for DescribePipelineResponse {
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

/// `Data` in the response of [`DescribePipeline`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Status of the change order.
    pub co_status: Option<String>,
    /// ID of the current stage.
    pub current_stage_id: Option<String>,
    /// ID of the next pipeline.
    pub next_pipeline_id: Option<String>,
    /// ID of the batch of a change order.
    pub pipeline_id: Option<String>,
    /// Name of the pipeline.
    pub pipeline_name: Option<String>,
    /// Pipeline status. Known values: `0`, `1`, `10`, `2`, `3`, and `6`.
    pub pipeline_status: Option<i64>,
    /// Whether the batch is shown.
    pub show_batch: Option<bool>,
    /// Stages.
    pub stage_list: Vec<Stage>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CoStatus" => &mut self.co_status,
            "CurrentStageId" => &mut self.current_stage_id,
            "NextPipelineId" => &mut self.next_pipeline_id,
            "PipelineId" => &mut self.pipeline_id,
            "PipelineName" => &mut self.pipeline_name,
            "PipelineStatus" => &mut self.pipeline_status,
            "ShowBatch" => &mut self.show_batch,
            "StageList" => &mut self.stage_list,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CoStatus", self.co_status.value());
        visitor("CurrentStageId", self.current_stage_id.value());
        visitor("NextPipelineId", self.next_pipeline_id.value());
        visitor("PipelineId", self.pipeline_id.value());
        visitor("PipelineName", self.pipeline_name.value());
        visitor("PipelineStatus", self.pipeline_status.value());
        visitor("ShowBatch", self.show_batch.value());
        visitor("StageList", self.stage_list.value());
    }
}

/// An item of `Data.StageList` in the response of [`DescribePipeline`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stage {
    /// Executor type. Known values: `0` and `1`.
    pub executor_type: Option<i64>,
    /// ID of the stage.
    pub stage_id: Option<String>,
    /// Name of the stage.
    pub stage_name: Option<String>,
    /// Status. Known values: `0`, `1`, `2`, `3`, and `6`.
    pub status: Option<i64>,
    /// Tasks.
    pub task_list: Vec<Task>,
}

impl model::Object for Stage {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ExecutorType" => &mut self.executor_type,
            "StageId" => &mut self.stage_id,
            "StageName" => &mut self.stage_name,
            "Status" => &mut self.status,
            "TaskList" => &mut self.task_list,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ExecutorType", self.executor_type.value());
        visitor("StageId", self.stage_id.value());
        visitor("StageName", self.stage_name.value());
        visitor("Status", self.status.value());
        visitor("TaskList", self.task_list.value());
    }
}

/// An item of `Data.StageList.TaskList` in the response of [`DescribePipeline`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Task {
    /// Error code. A successful response can contain one, too; ignore it there.
    pub error_code: Option<String>,
    /// Error ignore. Known values: `0` and `1`.
    pub error_ignore: Option<i64>,
    /// Error message.
    pub error_message: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Show manual ignore.
    pub show_manual_ignore: Option<bool>,
    /// ID of the stage.
    pub stage_id: Option<String>,
    /// Status. Known values: `0`, `1`, `2`, `3`, `5`, and `6`.
    pub status: Option<i64>,
    /// ID of the task.
    pub task_id: Option<String>,
    /// Name of the task.
    pub task_name: Option<String>,
}

impl model::Object for Task {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ErrorCode" => &mut self.error_code,
            "ErrorIgnore" => &mut self.error_ignore,
            "ErrorMessage" => &mut self.error_message,
            "Message" => &mut self.message,
            "ShowManualIgnore" => &mut self.show_manual_ignore,
            "StageId" => &mut self.stage_id,
            "Status" => &mut self.status,
            "TaskId" => &mut self.task_id,
            "TaskName" => &mut self.task_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ErrorCode", self.error_code.value());
        visitor("ErrorIgnore", self.error_ignore.value());
        visitor("ErrorMessage", self.error_message.value());
        visitor("Message", self.message.value());
        visitor("ShowManualIgnore", self.show_manual_ignore.value());
        visitor("StageId", self.stage_id.value());
        visitor("Status", self.status.value());
        visitor("TaskId", self.task_id.value());
        visitor("TaskName", self.task_name.value());
    }
}
