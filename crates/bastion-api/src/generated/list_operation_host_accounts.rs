//! [`ListOperationHostAccounts`] and its response. Needs the feature `ListOperationHostAccounts`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListOperationHostAccounts`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListOperationHostAccounts", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("HostId"),
            ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("HostAccountName"),
        ])
        .idempotent()
        .with_required_members(&["HostAccounts[].HostAccountId", "RequestId"])
        .with_paging(
            Paging::by_number("PageNumber", "HostAccounts")
                .with_size_parameter("PageSize")
                .with_total_count("TotalCount"),
        );

/// Lists the accounts of a host that the caller may log on with.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListOperationHostAccounts).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListOperationHostAccounts {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    host_account_name: Option<String>,
    extra_query: ExtraQuery,
}

impl ListOperationHostAccounts {
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

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListOperationHostAccounts {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostId" => &mut self.host_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "HostAccountName" => &mut self.host_account_name,
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
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListOperationHostAccounts {
    type Output = ListOperationHostAccountsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListOperationHostAccounts {
    type Item = HostAccount;

    #[inline]
    fn items(page: ListOperationHostAccountsResponse) -> Vec<Self::Item> {
        page.host_accounts
    }
}

/// Response of [`ListOperationHostAccounts`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListOperationHostAccountsResponse {
    /// Host accounts.
    pub host_accounts: Vec<HostAccount>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListOperationHostAccountsResponse {
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

/// An item of `HostAccounts` in the response of [`ListOperationHostAccounts`].
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
    /// Fingerprint of the private key.
    pub private_key_fingerprint: Option<String>,
    /// Name of the protocol.
    pub protocol_name: Option<String>,
    /// SSH configuration.
    pub ssh_config: Option<SshConfig>,
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
            "PrivateKeyFingerprint" => &mut self.private_key_fingerprint,
            "ProtocolName" => &mut self.protocol_name,
            "SSHConfig" => &mut self.ssh_config,
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
        visitor(
            "PrivateKeyFingerprint",
            self.private_key_fingerprint.value(),
        );
        visitor("ProtocolName", self.protocol_name.value());
        visitor("SSHConfig", self.ssh_config.value());
    }
}

/// `HostAccounts.SSHConfig` in the response of [`ListOperationHostAccounts`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SshConfig {
    /// Whether the SFTP channel is enabled.
    pub enable_sftp_channel: Option<bool>,
    /// Whether the SSH channel is enabled.
    pub enable_ssh_channel: Option<bool>,
}

impl model::Object for SshConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "EnableSFTPChannel" => &mut self.enable_sftp_channel,
            "EnableSSHChannel" => &mut self.enable_ssh_channel,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("EnableSFTPChannel", self.enable_sftp_channel.value());
        visitor("EnableSSHChannel", self.enable_ssh_channel.value());
    }
}
