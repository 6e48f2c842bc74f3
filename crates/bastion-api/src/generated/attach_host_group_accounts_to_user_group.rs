//! `AttachHostGroupAccountsToUserGroup` and what it answers. Needs the feature `AttachHostGroupAccountsToUserGroup`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Limit;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`AttachHostGroupAccountsToUserGroup`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "AttachHostGroupAccountsToUserGroup",
    Method::POST,
    "/",
)
.with_parameters(&[
    ParameterDescriptor::required("InstanceId"),
    ParameterDescriptor::optional("RegionId"),
    ParameterDescriptor::required("UserGroupId"),
    ParameterDescriptor::required("HostGroups")
        .with_limits(&[Limit::Pattern("^[^';<>=|\\(\\)]+$")]),
])
.with_required_members(&["RequestId"]);

/// Attaches host group accounts to user group.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/AttachHostGroupAccountsToUserGroup).
///
/// Needs the feature `AttachHostGroupAccountsToUserGroup`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct AttachHostGroupAccountsToUserGroup {
    instance_id: Option<String>,
    region_id: Option<String>,
    user_group_id: Option<String>,
    host_groups: Option<String>,
    extra_query: ExtraQuery,
}

impl AttachHostGroupAccountsToUserGroup {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    /// - `user_group_id`: id of the group of users.
    /// - `host_groups`: the parameter `HostGroups`.
    pub fn new(
        instance_id: impl Into<String>,
        user_group_id: impl Into<String>,
        host_groups: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            user_group_id: Some(user_group_id.into()),
            host_groups: Some(host_groups.into()),
            ..Self::default()
        }
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

impl model::Object for AttachHostGroupAccountsToUserGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "UserGroupId" => &mut self.user_group_id,
            "HostGroups" => &mut self.host_groups,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("UserGroupId", self.user_group_id.value());
        visitor("HostGroups", self.host_groups.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for AttachHostGroupAccountsToUserGroup {
    type Output = AttachHostGroupAccountsToUserGroupResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`AttachHostGroupAccountsToUserGroup`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttachHostGroupAccountsToUserGroupResponse {
    /// Id of the request.
    pub request_id: String,
    /// The member `Results`.
    pub results: Vec<AttachHostGroupAccountsToUserGroupResult>,
}

impl model::Object for AttachHostGroupAccountsToUserGroupResponse {
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
pub struct AttachHostGroupAccountsToUserGroupResult {
    /// The member `Code`.
    pub code: Option<Code>,
    /// The member `HostAccountNames`.
    pub host_account_names: Vec<HostAccountName>,
    /// Id of the group of hosts.
    pub host_group_id: Option<String>,
    /// The member `Message`.
    ///
    /// Deprecated by the vendor.
    pub message: Option<String>,
    /// Id of the group of users.
    pub user_group_id: Option<String>,
}

impl model::Object for AttachHostGroupAccountsToUserGroupResult {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "HostAccountNames" => &mut self.host_account_names,
            "HostGroupId" => &mut self.host_group_id,
            "Message" => &mut self.message,
            "UserGroupId" => &mut self.user_group_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("HostAccountNames", self.host_account_names.value());
        visitor("HostGroupId", self.host_group_id.value());
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

/// What stands in `HostAccountNames`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostAccountName {
    /// The member `Code`.
    pub code: Option<Code>,
    /// Name of the account of a host.
    pub host_account_name: Option<String>,
    /// The member `Message`.
    ///
    /// Deprecated by the vendor.
    pub message: Option<String>,
}

impl model::Object for HostAccountName {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "HostAccountName" => &mut self.host_account_name,
            "Message" => &mut self.message,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("HostAccountName", self.host_account_name.value());
        visitor("Message", self.message.value());
    }
}
