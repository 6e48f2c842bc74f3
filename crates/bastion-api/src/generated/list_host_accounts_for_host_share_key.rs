//! [`ListHostAccountsForHostShareKey`] and its response. Needs the feature `ListHostAccountsForHostShareKey`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListHostAccountsForHostShareKey`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListHostAccountsForHostShareKey",
    Method::POST,
    "/",
)
.with_parameters(&[
    ParameterDescriptor::required("InstanceId"),
    ParameterDescriptor::optional("RegionId"),
    ParameterDescriptor::required("HostShareKeyId"),
    ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
    ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
    ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
])
.idempotent()
.with_required_members(&["RequestId"])
.with_paging(
    Paging::by_number("PageNumber", "HostAccounts")
        .with_size_parameter("PageSize")
        .with_total_count("TotalCount"),
);

/// Lists the accounts of hosts that are associated with a shared key.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListHostAccountsForHostShareKey).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListHostAccountsForHostShareKey {
    instance_id: Option<String>,
    region_id: Option<String>,
    host_share_key_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListHostAccountsForHostShareKey {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `host_share_key_id`: ID of the shared key.
    pub fn new(instance_id: impl Into<String>, host_share_key_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            host_share_key_id: Some(host_share_key_id.into()),
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

impl model::Object for ListHostAccountsForHostShareKey {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "HostShareKeyId" => &mut self.host_share_key_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("HostShareKeyId", self.host_share_key_id.value());
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListHostAccountsForHostShareKey {
    type Output = ListHostAccountsForHostShareKeyResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListHostAccountsForHostShareKey {
    type Item = HostAccount;

    #[inline]
    fn items(page: ListHostAccountsForHostShareKeyResponse) -> Vec<Self::Item> {
        page.host_accounts
    }
}

/// Response of [`ListHostAccountsForHostShareKey`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListHostAccountsForHostShareKeyResponse {
    /// Host accounts.
    pub host_accounts: Vec<HostAccount>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListHostAccountsForHostShareKeyResponse {
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

/// An item of `HostAccounts` in the response of [`ListHostAccountsForHostShareKey`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostAccount {
    /// Name of the account of a host.
    pub host_account_name: Option<String>,
    /// ID of the host.
    pub host_id: Option<String>,
    /// ID of the account of a host.
    pub hosts_account_id: Option<String>,
    /// Name of the protocol.
    pub protocol_name: Option<String>,
}

impl model::Object for HostAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostAccountName" => &mut self.host_account_name,
            "HostId" => &mut self.host_id,
            "HostsAccountId" => &mut self.hosts_account_id,
            "ProtocolName" => &mut self.protocol_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostAccountName", self.host_account_name.value());
        visitor("HostId", self.host_id.value());
        visitor("HostsAccountId", self.hosts_account_id.value());
        visitor("ProtocolName", self.protocol_name.value());
    }
}
