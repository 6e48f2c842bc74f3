//! `GetAutoOpsTask` and what it answers. Needs the feature `GetAutoOpsTask`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Location};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`GetAutoOpsTask`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "GetAutoOpsTask", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::optional("InstanceId"),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("TaskId").with_location(Location::Form),
    ])
    .idempotent()
    .with_required_members(&["RequestId"]);

/// Gets auto ops task.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetAutoOpsTask).
///
/// Needs the feature `GetAutoOpsTask`.
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
    /// The operation with what it requires.
    ///
    /// - `task_id`: the parameter `TaskId`.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: Some(task_id.into()),
            ..Self::default()
        }
    }

    /// Id of the bastion host, which `DescribeInstances` lists.
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }

    /// Id of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Adds a query parameter that this model does not know.
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

/// What [`GetAutoOpsTask`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetAutoOpsTaskResponse {
    /// Id of the request.
    pub request_id: String,
    /// The member `Task`.
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

/// What stands in `Task`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Task {
    /// The member `AllowedOverTime`.
    pub allowed_over_time: Option<i64>,
    /// A remark.
    pub comment: Option<String>,
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `ScheduleTimeInfo`.
    pub schedule_time_info: Option<String>,
    /// The member `ScheduleType`.
    pub schedule_type: Option<ScheduleType>,
    /// The member `Script`.
    pub script: Option<String>,
    /// The member `ScriptId`.
    pub script_id: Option<i64>,
    /// The member `ScriptName`.
    pub script_name: Option<String>,
    /// The member `ScriptType`.
    pub script_type: Option<ScriptType>,
    /// The member `TaskId`.
    pub task_id: Option<String>,
    /// The member `TaskState`.
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
    /// Values of `ScheduleType`.
    pub enum ScheduleType {
        /// The value `CycleInterval`.
        CycleInterval = "CycleInterval",
        /// The value `FixTime`.
        FixTime = "FixTime",
        /// The value `Manual`.
        Manual = "Manual",
    }
}

known_values! {
    /// Values of `ScriptType`.
    pub enum ScriptType {
        /// The value `HandInput`.
        HandInput = "HandInput",
        /// The value `SpecificScript`.
        SpecificScript = "SpecificScript",
    }
}

known_values! {
    /// Values of `TaskState`.
    pub enum TaskState {
        /// The value `Cancelled`.
        Cancelled = "Cancelled",
        /// The value `Completed`.
        Completed = "Completed",
        /// The value `Failed`.
        Failed = "Failed",
        /// The value `PendingApproval`.
        PendingApproval = "PendingApproval",
        /// The value `PendingExecution`.
        PendingExecution = "PendingExecution",
        /// The value `PrepareRun`.
        PrepareRun = "PrepareRun",
        /// The value `Rejected`.
        Rejected = "Rejected",
        /// The value `Running`.
        Running = "Running",
    }
}
