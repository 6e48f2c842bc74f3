//! `AttachHostAccountsToUserGroup` and what it answers. Needs the feature `AttachHostAccountsToUserGroup`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`AttachHostAccountsToUserGroup`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "AttachHostAccountsToUserGroup", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("UserGroupId"),
            ParameterDescriptor::required("Hosts"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Attaches host accounts to user group.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/AttachHostAccountsToUserGroup).
///
/// Needs the feature `AttachHostAccountsToUserGroup`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct AttachHostAccountsToUserGroup {
    instance_id: Option<String>,
    region_id: Option<String>,
    user_group_id: Option<String>,
    hosts: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl AttachHostAccountsToUserGroup {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    /// - `user_group_id`: id of the group of users.
    /// - `hosts`: the parameter `Hosts`.
    pub fn new(
        instance_id: impl Into<String>,
        user_group_id: impl Into<String>,
        hosts: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            user_group_id: Some(user_group_id.into()),
            hosts: Some(hosts.into()),
            ..Self::default()
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Id of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for AttachHostAccountsToUserGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "UserGroupId" => &mut self.user_group_id,
            "Hosts" => &mut self.hosts,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("UserGroupId", self.user_group_id.value());
        visitor("Hosts", self.hosts.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for AttachHostAccountsToUserGroup {
    type Output = AttachHostAccountsToUserGroupResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`AttachHostAccountsToUserGroup`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttachHostAccountsToUserGroupResponse {
    /// Id of the request.
    pub request_id: String,
    /// The member `Results`.
    pub results: Vec<AttachHostAccountsToUserGroupResult>,
}

impl model::Object for AttachHostAccountsToUserGroupResponse {
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

/// What stands in `Results`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttachHostAccountsToUserGroupResult {
    /// The member `Code`.
    pub code: Option<Code>,
    /// The member `HostAccounts`.
    pub host_accounts: Vec<HostAccount>,
    /// Id of the host.
    pub host_id: Option<String>,
    /// The member `Message`.
    ///
    /// Deprecated by the vendor.
    pub message: Option<String>,
    /// Id of the group of users.
    pub user_group_id: Option<String>,
}

impl model::Object for AttachHostAccountsToUserGroupResult {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "HostAccounts" => &mut self.host_accounts,
            "HostId" => &mut self.host_id,
            "Message" => &mut self.message,
            "UserGroupId" => &mut self.user_group_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("HostAccounts", self.host_accounts.value());
        visitor("HostId", self.host_id.value());
        visitor("Message", self.message.value());
        visitor("UserGroupId", self.user_group_id.value());
    }
}

known_values! {
    /// Values of `Code`.
    pub enum Code {
        /// The value `INVALID_ARGUMENT`.
        InvalidArgument = "INVALID_ARGUMENT",
        /// The value `OBJECT_AlREADY_EXISTS`.
        ObjectAlReadyExists = "OBJECT_AlREADY_EXISTS",
        /// The value `OBJECT_NOT_FOUND`.
        ObjectNotFound = "OBJECT_NOT_FOUND",
        /// The value `OK`.
        Ok = "OK",
        /// The value `UNEXPECTED`.
        Unexpected = "UNEXPECTED",
    }
}

/// What stands in `HostAccounts`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostAccount {
    /// The member `Code`.
    pub code: Option<Code>,
    /// Id of the account of a host.
    pub host_account_id: Option<String>,
    /// The member `Message`.
    ///
    /// Deprecated by the vendor.
    pub message: Option<String>,
}

impl model::Object for HostAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "HostAccountId" => &mut self.host_account_id,
            "Message" => &mut self.message,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("HostAccountId", self.host_account_id.value());
        visitor("Message", self.message.value());
    }
}
