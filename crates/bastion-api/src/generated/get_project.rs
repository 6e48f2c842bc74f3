//! [`GetProject`] and its response. Needs the feature `GetProject`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetProject`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "GetProject", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::required("ProjectId").with_kind(Kind::Int64),
        ParameterDescriptor::optional("RegionId"),
    ])
    .idempotent()
    .with_required_members(&["RequestId"]);

/// Describes a project.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetProject).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetProject {
    instance_id: Option<String>,
    project_id: Option<i64>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl GetProject {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `project_id`: ID of the project.
    pub fn new(instance_id: impl Into<String>, project_id: i64) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            project_id: Some(project_id),
            ..Self::default()
        }
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

impl model::Object for GetProject {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "ProjectId" => &mut self.project_id,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("ProjectId", self.project_id.value());
        visitor("RegionId", self.region_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetProject {
    type Output = GetProjectResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetProject`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetProjectResponse {
    /// Project.
    pub project: Option<Project>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for GetProjectResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Project" => &mut self.project,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Project", self.project.value());
        visitor("RequestId", self.request_id.value());
    }
}

/// `Project` in the response of [`GetProject`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Project {
    /// Number of applications.
    pub app_count: Option<i64>,
    /// Creation time.
    pub created_at: Option<i64>,
    /// Number of databases.
    pub database_count: Option<i64>,
    /// Description.
    pub description: Option<String>,
    /// Number of hosts.
    pub host_count: Option<i64>,
    /// Whether it is the default.
    pub is_default: Option<bool>,
    /// IDs of the members.
    pub member_ids: Vec<String>,
    /// Name.
    pub name: Option<String>,
    /// Receivers of notifications.
    pub notify_receivers: Vec<NotifyReceiver>,
    /// ID of the project.
    pub project_id: Option<i64>,
    /// Time of the last update.
    pub updated_at: Option<i64>,
}

impl Project {
    /// Returns `created_at` as a moment, by the rule of [`model::unix_time`].
    pub fn created_at_as_time(&self) -> Option<SystemTime> {
        self.created_at.and_then(model::unix_time)
    }

    /// Returns `updated_at` as a moment, by the rule of [`model::unix_time`].
    pub fn updated_at_as_time(&self) -> Option<SystemTime> {
        self.updated_at.and_then(model::unix_time)
    }
}

impl model::Object for Project {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppCount" => &mut self.app_count,
            "CreatedAt" => &mut self.created_at,
            "DatabaseCount" => &mut self.database_count,
            "Description" => &mut self.description,
            "HostCount" => &mut self.host_count,
            "IsDefault" => &mut self.is_default,
            "MemberIds" => &mut self.member_ids,
            "Name" => &mut self.name,
            "NotifyReceivers" => &mut self.notify_receivers,
            "ProjectId" => &mut self.project_id,
            "UpdatedAt" => &mut self.updated_at,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppCount", self.app_count.value());
        visitor("CreatedAt", self.created_at.value());
        visitor("DatabaseCount", self.database_count.value());
        visitor("Description", self.description.value());
        visitor("HostCount", self.host_count.value());
        visitor("IsDefault", self.is_default.value());
        visitor("MemberIds", self.member_ids.value());
        visitor("Name", self.name.value());
        visitor("NotifyReceivers", self.notify_receivers.value());
        visitor("ProjectId", self.project_id.value());
        visitor("UpdatedAt", self.updated_at.value());
    }
}

/// An item of `Project.NotifyReceivers` in the response of [`GetProject`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotifyReceiver {
    /// Email address.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// ID of the receiver.
    pub receiver_id: Option<String>,
}

impl model::Object for NotifyReceiver {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Email" => &mut self.email,
            "Name" => &mut self.name,
            "Phone" => &mut self.phone,
            "ReceiverId" => &mut self.receiver_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Email", self.email.value());
        visitor("Name", self.name.value());
        visitor("Phone", self.phone.value());
        visitor("ReceiverId", self.receiver_id.value());
    }
}
