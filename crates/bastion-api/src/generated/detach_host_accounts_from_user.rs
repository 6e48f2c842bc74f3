//! [`DetachHostAccountsFromUser`] and its response. Needs the feature `DetachHostAccountsFromUser`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DetachHostAccountsFromUser`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "DetachHostAccountsFromUser", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("UserId"),
            ParameterDescriptor::required("Hosts"),
        ])
        .with_required_members(&["RequestId"]);

/// Revokes a user's authorization to manage hosts with their accounts.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/DetachHostAccountsFromUser).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DetachHostAccountsFromUser {
    instance_id: Option<String>,
    region_id: Option<String>,
    user_id: Option<String>,
    hosts: Option<String>,
    extra_query: ExtraQuery,
}

impl DetachHostAccountsFromUser {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `user_id`: ID of the user.
    /// - `hosts`: hosts.
    pub fn new(
        instance_id: impl Into<String>,
        user_id: impl Into<String>,
        hosts: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            user_id: Some(user_id.into()),
            hosts: Some(hosts.into()),
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

impl model::Object for DetachHostAccountsFromUser {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "UserId" => &mut self.user_id,
            "Hosts" => &mut self.hosts,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("UserId", self.user_id.value());
        visitor("Hosts", self.hosts.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DetachHostAccountsFromUser {
    type Output = DetachHostAccountsFromUserResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DetachHostAccountsFromUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DetachHostAccountsFromUserResponse {
    /// ID of the request.
    pub request_id: String,
    /// Outcome of each part of the request.
    pub results: Vec<DetachHostAccountsFromUserResult>,
}

impl model::Object for DetachHostAccountsFromUserResponse {
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

/// An item of `Results` in the response of [`DetachHostAccountsFromUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DetachHostAccountsFromUserResult {
    /// `OK`, or why this part failed.
    pub code: Option<Code>,
    /// Host accounts.
    pub host_accounts: Vec<HostAccount>,
    /// ID of the host.
    pub host_id: Option<String>,
    /// Error message. Deprecated by the vendor.
    pub message: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
}

impl model::Object for DetachHostAccountsFromUserResult {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "HostAccounts" => &mut self.host_accounts,
            "HostId" => &mut self.host_id,
            "Message" => &mut self.message,
            "UserId" => &mut self.user_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("HostAccounts", self.host_accounts.value());
        visitor("HostId", self.host_id.value());
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

/// An item of `Results.HostAccounts` in the response of [`DetachHostAccountsFromUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostAccount {
    /// `OK`, or why this part failed.
    pub code: Option<Code>,
    /// ID of the account of a host.
    pub host_account_id: Option<String>,
    /// Error message. Deprecated by the vendor.
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
