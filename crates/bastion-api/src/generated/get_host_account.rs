//! [`GetHostAccount`] and its response. Needs the feature `GetHostAccount`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetHostAccount`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "GetHostAccount", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("HostAccountId"),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
    ])
    .idempotent()
    .with_required_members(&["RequestId"]);

/// Describes an account of a host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetHostAccount).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetHostAccount {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_account_id: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl GetHostAccount {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `host_account_id`: ID of the account of a host.
    pub fn new(instance_id: impl Into<String>, host_account_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            host_account_id: Some(host_account_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// ID of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GetHostAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostAccountId" => &mut self.host_account_id,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("HostAccountId", self.host_account_id.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetHostAccount {
    type Output = GetHostAccountResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetHostAccount`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetHostAccountResponse {
    /// Host account.
    pub host_account: Option<HostAccount>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for GetHostAccountResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostAccount" => &mut self.host_account,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostAccount", self.host_account.value());
        visitor("RequestId", self.request_id.value());
    }
}

/// `HostAccount` in the response of [`GetHostAccount`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostAccount {
    /// Whether a password is set.
    pub has_password: Option<bool>,
    /// ID of the account of a host.
    pub host_account_id: Option<String>,
    /// Name of the account of a host.
    pub host_account_name: Option<String>,
    /// ID of the host.
    pub host_id: Option<String>,
    /// ID of the shared key.
    pub host_share_key_id: Option<String>,
    /// Name of the shared key.
    pub host_share_key_name: Option<String>,
    /// Fingerprint of the private key.
    pub private_key_fingerprint: Option<String>,
    /// Privilege type.
    pub privilege_type: Option<PrivilegeType>,
    /// Name of the protocol.
    pub protocol_name: Option<ProtocolName>,
    /// Rotation mode.
    pub rotation_mode: Option<RotationMode>,
}

impl model::Object for HostAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HasPassword" => &mut self.has_password,
            "HostAccountId" => &mut self.host_account_id,
            "HostAccountName" => &mut self.host_account_name,
            "HostId" => &mut self.host_id,
            "HostShareKeyId" => &mut self.host_share_key_id,
            "HostShareKeyName" => &mut self.host_share_key_name,
            "PrivateKeyFingerprint" => &mut self.private_key_fingerprint,
            "PrivilegeType" => &mut self.privilege_type,
            "ProtocolName" => &mut self.protocol_name,
            "RotationMode" => &mut self.rotation_mode,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HasPassword", self.has_password.value());
        visitor("HostAccountId", self.host_account_id.value());
        visitor("HostAccountName", self.host_account_name.value());
        visitor("HostId", self.host_id.value());
        visitor("HostShareKeyId", self.host_share_key_id.value());
        visitor("HostShareKeyName", self.host_share_key_name.value());
        visitor(
            "PrivateKeyFingerprint",
            self.private_key_fingerprint.value(),
        );
        visitor("PrivilegeType", self.privilege_type.value());
        visitor("ProtocolName", self.protocol_name.value());
        visitor("RotationMode", self.rotation_mode.value());
    }
}

known_values! {
    /// Privilege type in the response of [`GetHostAccount`].
    pub enum PrivilegeType {
        /// Normal.
        Normal = "Normal",
        /// Privileged.
        Privileged = "Privileged",
    }
}

known_values! {
    /// Name of the protocol in the response of [`GetHostAccount`].
    pub enum ProtocolName {
        /// `RDP`.
        Rdp = "RDP",
        /// `SSH`.
        Ssh = "SSH",
    }
}

known_values! {
    /// Rotation mode in the response of [`GetHostAccount`].
    pub enum RotationMode {
        /// Privileged.
        Privileged = "Privileged",
        /// `Self`.
        Self_ = "Self",
    }
}
