//! [`RejectOperationTaskApproval`] and its response. Needs the feature `RejectOperationTaskApproval`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`RejectOperationTaskApproval`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "RejectOperationTaskApproval", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("ApproveId"),
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
            ParameterDescriptor::optional("RegionId"),
        ])
        .with_required_members(&["RequestId"]);

/// Rejects an O&M task.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/RejectOperationTaskApproval).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct RejectOperationTaskApproval {
    approve_id: Option<String>,
    instance_id: Option<String>,
    project_id: Option<i64>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl RejectOperationTaskApproval {
    /// Creates the operation with its required parameters.
    ///
    /// - `approve_id`: ID of the approval.
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    pub fn new(approve_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self {
            approve_id: Some(approve_id.into()),
            instance_id: Some(instance_id.into()),
            ..Self::default()
        }
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

impl model::Object for RejectOperationTaskApproval {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ApproveId" => &mut self.approve_id,
            "InstanceId" => &mut self.instance_id,
            "ProjectId" => &mut self.project_id,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ApproveId", self.approve_id.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("ProjectId", self.project_id.value());
        visitor("RegionId", self.region_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for RejectOperationTaskApproval {
    type Output = RejectOperationTaskApprovalResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`RejectOperationTaskApproval`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RejectOperationTaskApprovalResponse {
    /// ID of the request.
    pub request_id: String,
    /// Outcome of each part of the request.
    pub results: Vec<RejectOperationTaskApprovalResult>,
}

impl model::Object for RejectOperationTaskApprovalResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Results" => &mut self.results,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
        visitor("Results", self.results.value());
    }
}

/// An item of `Results` in the response of [`RejectOperationTaskApproval`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RejectOperationTaskApprovalResult {
    /// `OK`, or why this part failed.
    pub code: Option<String>,
    /// Error message.
    pub message: Option<String>,
    /// ID of the task.
    pub task_id: Option<String>,
}

impl model::Object for RejectOperationTaskApprovalResult {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Message" => &mut self.message,
            "TaskId" => &mut self.task_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("Message", self.message.value());
        visitor("TaskId", self.task_id.value());
    }
}
