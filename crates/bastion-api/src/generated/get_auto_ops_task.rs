//! [`GetAutoOpsTask`] and its response. Needs the feature `GetAutoOpsTask`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Location};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetAutoOpsTask`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "GetAutoOpsTask", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::optional("InstanceId"),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("TaskId").with_location(Location::Form),
    ])
    .idempotent()
    .with_required_members(&["RequestId"]);

/// Describes an automatic O&M task.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetAutoOpsTask).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetAutoOpsTask {
    instance_id: Option<String>,
    project_id: Option<i64>,
    region_id: Option<String>,
    task_id: Option<String>,
    extra_query: ExtraQuery,
}

impl GetAutoOpsTask {
    /// Creates the operation with its required parameters.
    ///
    /// - `task_id`: ID of the task.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: Some(task_id.into()),
            ..Self::default()
        }
    }

    /// ID of the bastion host, which `DescribeInstances` lists.
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }

    /// ID of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GetAutoOpsTask {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "ProjectId" => &mut self.project_id,
            "RegionId" => &mut self.region_id,
            "TaskId" => &mut self.task_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("ProjectId", self.project_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("TaskId", self.task_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetAutoOpsTask {
    type Output = GetAutoOpsTaskResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetAutoOpsTask`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetAutoOpsTaskResponse {
    /// ID of the request.
    pub request_id: String,
    /// Task.
    pub task: Option<Task>,
}

impl model::Object for GetAutoOpsTaskResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Task" => &mut self.task,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
        visitor("Task", self.task.value());
    }
}

/// `Task` in the response of [`GetAutoOpsTask`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Task {
    /// Allowed overtime.
    pub allowed_over_time: Option<i64>,
    /// Remark.
    pub comment: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Schedule time information.
    pub schedule_time_info: Option<String>,
    /// Schedule type.
    pub schedule_type: Option<ScheduleType>,
    /// Script.
    pub script: Option<String>,
    /// ID of the script.
    pub script_id: Option<i64>,
    /// Name of the script.
    pub script_name: Option<String>,
    /// Script type.
    pub script_type: Option<ScriptType>,
    /// ID of the task.
    pub task_id: Option<String>,
    /// Task state.
    pub task_state: Option<TaskState>,
}

impl model::Object for Task {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AllowedOverTime" => &mut self.allowed_over_time,
            "Comment" => &mut self.comment,
            "Name" => &mut self.name,
            "ScheduleTimeInfo" => &mut self.schedule_time_info,
            "ScheduleType" => &mut self.schedule_type,
            "Script" => &mut self.script,
            "ScriptId" => &mut self.script_id,
            "ScriptName" => &mut self.script_name,
            "ScriptType" => &mut self.script_type,
            "TaskId" => &mut self.task_id,
            "TaskState" => &mut self.task_state,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AllowedOverTime", self.allowed_over_time.value());
        visitor("Comment", self.comment.value());
        visitor("Name", self.name.value());
        visitor("ScheduleTimeInfo", self.schedule_time_info.value());
        visitor("ScheduleType", self.schedule_type.value());
        visitor("Script", self.script.value());
        visitor("ScriptId", self.script_id.value());
        visitor("ScriptName", self.script_name.value());
        visitor("ScriptType", self.script_type.value());
        visitor("TaskId", self.task_id.value());
        visitor("TaskState", self.task_state.value());
    }
}

known_values! {
    /// Schedule type in the response of [`GetAutoOpsTask`].
    pub enum ScheduleType {
        /// Cycle interval.
        CycleInterval = "CycleInterval",
        /// Fix time.
        FixTime = "FixTime",
        /// Manual.
        Manual = "Manual",
    }
}

known_values! {
    /// Script type in the response of [`GetAutoOpsTask`].
    pub enum ScriptType {
        /// Hand input.
        HandInput = "HandInput",
        /// Specific script.
        SpecificScript = "SpecificScript",
    }
}

known_values! {
    /// Task state in the response of [`GetAutoOpsTask`].
    pub enum TaskState {
        /// Cancelled.
        Cancelled = "Cancelled",
        /// Completed.
        Completed = "Completed",
        /// Failed.
        Failed = "Failed",
        /// Pending approval.
        PendingApproval = "PendingApproval",
        /// Pending execution.
        PendingExecution = "PendingExecution",
        /// Prepare run.
        PrepareRun = "PrepareRun",
        /// Rejected.
        Rejected = "Rejected",
        /// Running.
        Running = "Running",
    }
}
