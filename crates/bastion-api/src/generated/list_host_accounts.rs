//! [`ListHostAccounts`] and its response. Needs the feature `ListHostAccounts`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListHostAccounts`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListHostAccounts", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("HostId"),
            ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("HostAccountName"),
            ParameterDescriptor::optional("ProtocolName").with_known_values(&["RDP", "SSH"]),
            ParameterDescriptor::optional("HostIds"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .idempotent()
        .with_required_members(&["HostAccounts[].HostAccountId", "RequestId"])
        .with_paging(
            Paging::by_number("PageNumber", "HostAccounts")
                .with_size_parameter("PageSize")
                .with_total_count("TotalCount"),
        );

/// Lists the accounts of hosts.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListHostAccounts).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListHostAccounts {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    host_account_name: Option<String>,
    protocol_name: Option<ProtocolName>,
    host_ids: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListHostAccounts {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `host_id`: ID of the host.
    pub fn new(instance_id: impl Into<String>, host_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            host_id: Some(host_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
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

    /// Name of the account of a host.
    pub fn host_account_name(mut self, host_account_name: impl Into<String>) -> Self {
        self.host_account_name = Some(host_account_name.into());
        self
    }

    /// Name of the protocol.
    pub fn protocol_name(mut self, protocol_name: impl Into<ProtocolName>) -> Self {
        self.protocol_name = Some(protocol_name.into());
        self
    }

    /// IDs of the hosts.
    pub fn host_ids(mut self, host_ids: impl Into<String>) -> Self {
        self.host_ids = Some(host_ids.into());
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

impl model::Object for ListHostAccounts {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostId" => &mut self.host_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "HostAccountName" => &mut self.host_account_name,
            "ProtocolName" => &mut self.protocol_name,
            "HostIds" => &mut self.host_ids,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("HostId", self.host_id.value());
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("HostAccountName", self.host_account_name.value());
        visitor("ProtocolName", self.protocol_name.value());
        visitor("HostIds", self.host_ids.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListHostAccounts {
    type Output = ListHostAccountsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListHostAccounts {
    type Item = HostAccount;

    #[inline]
    fn items(page: ListHostAccountsResponse) -> Vec<Self::Item> {
        page.host_accounts
    }
}

/// Response of [`ListHostAccounts`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListHostAccountsResponse {
    /// Host accounts.
    pub host_accounts: Vec<HostAccount>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListHostAccountsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostAccounts" => &mut self.host_accounts,
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostAccounts", self.host_accounts.value());
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
    }
}

known_values! {
    /// Name of the protocol: a parameter of [`ListHostAccounts`].
    pub enum ProtocolName {
        /// `RDP`.
        Rdp = "RDP",
        /// `SSH`.
        Ssh = "SSH",
    }
}

/// An item of `HostAccounts` in the response of [`ListHostAccounts`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostAccount {
    /// Whether a password is set.
    pub has_password: Option<bool>,
    /// ID of the account. `GenerateAssetOperationToken` takes it as `AssetAccountId`.
    pub host_account_id: String,
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
    /// Privilege type in the response of [`ListHostAccounts`].
    pub enum PrivilegeType {
        /// Normal.
        Normal = "Normal",
        /// Privileged.
        Privileged = "Privileged",
    }
}

known_values! {
    /// Rotation mode in the response of [`ListHostAccounts`].
    pub enum RotationMode {
        /// Privileged.
        Privileged = "Privileged",
        /// `Self`.
        Self_ = "Self",
    }
}
