//! [`ListTodoOpsTaskApprovals`] and its response. Needs the feature `ListTodoOpsTaskApprovals`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListTodoOpsTaskApprovals`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListTodoOpsTaskApprovals", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("Keyword"),
            ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("ScheduleType").with_known_values(&[
                "CycleInterval",
                "FixTime",
                "Manual",
            ]),
        ])
        .idempotent()
        .with_required_members(&["RequestId"])
        .with_paging(
            Paging::by_number("PageNumber", "Approves")
                .with_size_parameter("PageSize")
                .with_total_count("TotalCount"),
        );

/// Lists the O&M tasks that wait for approval.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListTodoOpsTaskApprovals).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListTodoOpsTaskApprovals {
    instance_id: Option<String>,
    keyword: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    project_id: Option<i64>,
    region_id: Option<String>,
    schedule_type: Option<ScheduleType>,
    extra_query: ExtraQuery,
}

impl ListTodoOpsTaskApprovals {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            ..Self::default()
        }
    }

    /// Keyword.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Number of the page, counted from 1.
    pub fn page_number(mut self, page_number: i32) -> Self {
        self.page_number = Some(page_number.to_string());
        self
    }

    /// Maximum number of items on a page.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size.to_string());
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

    /// Schedule type.
    pub fn schedule_type(mut self, schedule_type: impl Into<ScheduleType>) -> Self {
        self.schedule_type = Some(schedule_type.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListTodoOpsTaskApprovals {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "Keyword" => &mut self.keyword,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "ProjectId" => &mut self.project_id,
            "RegionId" => &mut self.region_id,
            "ScheduleType" => &mut self.schedule_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("Keyword", self.keyword.value());
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("ProjectId", self.project_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("ScheduleType", self.schedule_type.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListTodoOpsTaskApprovals {
    type Output = ListTodoOpsTaskApprovalsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListTodoOpsTaskApprovals {
    type Item = Approve;

    #[inline]
    fn items(page: ListTodoOpsTaskApprovalsResponse) -> Vec<Self::Item> {
        page.approves
    }
}

/// Response of [`ListTodoOpsTaskApprovals`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListTodoOpsTaskApprovalsResponse {
    /// Approvals.
    pub approves: Vec<Approve>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListTodoOpsTaskApprovalsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Approves" => &mut self.approves,
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Approves", self.approves.value());
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
    }
}

known_values! {
    /// Schedule type: a parameter of [`ListTodoOpsTaskApprovals`].
    pub enum ScheduleType {
        /// Cycle interval.
        CycleInterval = "CycleInterval",
        /// Fix time.
        FixTime = "FixTime",
        /// Manual.
        Manual = "Manual",
    }
}

/// An item of `Approves` in the response of [`ListTodoOpsTaskApprovals`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Approve {
    /// Time of the application.
    pub apply_at: Option<i64>,
    /// ID of the approval.
    pub approve_id: Option<String>,
    /// Name of the client.
    pub client_name: Option<String>,
    /// Client UID.
    pub client_uid: Option<i64>,
    /// Remark.
    pub comment: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Schedule type.
    pub schedule_type: Option<String>,
    /// ID of the task.
    pub task_id: Option<i64>,
}

impl Approve {
    /// Returns `apply_at` as a moment, by the rule of [`model::unix_time`].
    pub fn apply_at_as_time(&self) -> Option<SystemTime> {
        self.apply_at.and_then(model::unix_time)
    }
}

impl model::Object for Approve {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ApplyAt" => &mut self.apply_at,
            "ApproveId" => &mut self.approve_id,
            "ClientName" => &mut self.client_name,
            "ClientUid" => &mut self.client_uid,
            "Comment" => &mut self.comment,
            "Name" => &mut self.name,
            "ScheduleType" => &mut self.schedule_type,
            "TaskId" => &mut self.task_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ApplyAt", self.apply_at.value());
        visitor("ApproveId", self.approve_id.value());
        visitor("ClientName", self.client_name.value());
        visitor("ClientUid", self.client_uid.value());
        visitor("Comment", self.comment.value());
        visitor("Name", self.name.value());
        visitor("ScheduleType", self.schedule_type.value());
        visitor("TaskId", self.task_id.value());
    }
}
