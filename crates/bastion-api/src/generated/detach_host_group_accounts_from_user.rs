//! [`DetachHostGroupAccountsFromUser`] and its response. Needs the feature `DetachHostGroupAccountsFromUser`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DetachHostGroupAccountsFromUser`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DetachHostGroupAccountsFromUser",
    Method::POST,
    "/",
)
.with_parameters(&[
    ParameterDescriptor::required("InstanceId"),
    ParameterDescriptor::optional("RegionId"),
    ParameterDescriptor::required("UserId"),
    ParameterDescriptor::required("HostGroups"),
])
.with_required_members(&["RequestId"]);

/// Revokes a user's authorization to manage host groups with the accounts of their hosts.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/DetachHostGroupAccountsFromUser).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DetachHostGroupAccountsFromUser {
    instance_id: Option<String>,
    region_id: Option<String>,
    user_id: Option<String>,
    host_groups: Option<String>,
    extra_query: ExtraQuery,
}

impl DetachHostGroupAccountsFromUser {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `user_id`: ID of the user.
    /// - `host_groups`: host groups.
    pub fn new(
        instance_id: impl Into<String>,
        user_id: impl Into<String>,
        host_groups: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            user_id: Some(user_id.into()),
            host_groups: Some(host_groups.into()),
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

impl model::Object for DetachHostGroupAccountsFromUser {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "UserId" => &mut self.user_id,
            "HostGroups" => &mut self.host_groups,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("UserId", self.user_id.value());
        visitor("HostGroups", self.host_groups.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DetachHostGroupAccountsFromUser {
    type Output = DetachHostGroupAccountsFromUserResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DetachHostGroupAccountsFromUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DetachHostGroupAccountsFromUserResponse {
    /// ID of the request.
    pub request_id: String,
    /// Outcome of each part of the request.
    pub results: Vec<DetachHostGroupAccountsFromUserResult>,
}

impl model::Object for DetachHostGroupAccountsFromUserResponse {
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

/// An item of `Results` in the response of [`DetachHostGroupAccountsFromUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DetachHostGroupAccountsFromUserResult {
    /// `OK`, or why this part failed.
    pub code: Option<Code>,
    /// Names of accounts of hosts.
    pub host_account_names: Vec<HostAccountName>,
    /// ID of the host group.
    pub host_group_id: Option<String>,
    /// Error message. Deprecated by the vendor.
    pub message: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
}

impl model::Object for DetachHostGroupAccountsFromUserResult {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "HostAccountNames" => &mut self.host_account_names,
            "HostGroupId" => &mut self.host_group_id,
            "Message" => &mut self.message,
            "UserId" => &mut self.user_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("HostAccountNames", self.host_account_names.value());
        visitor("HostGroupId", self.host_group_id.value());
        visitor("Message", self.message.value());
        visitor("UserId", self.user_id.value());
    }
}

known_values! {
    /// `OK`, or why this part failed.
    pub enum Code {
        /// `INVALID_ARGUMENT`.
        InvalidArgument = "INVALID_ARGUMENT",
        /// `OBJECT_AlREADY_EXISTS`.
        ObjectAlReadyExists = "OBJECT_AlREADY_EXISTS",
        /// `OBJECT_NOT_FOUND`.
        ObjectNotFound = "OBJECT_NOT_FOUND",
        /// `OK`.
        Ok = "OK",
        /// `UNEXPECTED`.
        Unexpected = "UNEXPECTED",
    }
}

/// An item of `Results.HostAccountNames` in the response of [`DetachHostGroupAccountsFromUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostAccountName {
    /// `OK`, or why this part failed.
    pub code: Option<Code>,
    /// Name of the account of a host.
    pub host_account_name: Option<String>,
    /// Error message. Deprecated by the vendor.
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
