//! [`ListHostAccountsForUserGroup`] and its response. Needs the feature `ListHostAccountsForUserGroup`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListHostAccountsForUserGroup`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListHostAccountsForUserGroup", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("UserGroupId"),
            ParameterDescriptor::required("HostId"),
            ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("HostAccountName"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .idempotent()
        .with_required_members(&["RequestId"])
        .with_paging(
            Paging::by_number("PageNumber", "HostAccounts")
                .with_size_parameter("PageSize")
                .with_total_count("TotalCount"),
        );

/// Lists the accounts of a host and whether a user group is authorized to use them.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListHostAccountsForUserGroup).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListHostAccountsForUserGroup {
    instance_id: Option<String>,
    region_id: Option<String>,
    user_group_id: Option<String>,
    host_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    host_account_name: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListHostAccountsForUserGroup {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `user_group_id`: ID of the user group.
    /// - `host_id`: ID of the host.
    pub fn new(
        instance_id: impl Into<String>,
        user_group_id: impl Into<String>,
        host_id: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            user_group_id: Some(user_group_id.into()),
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

impl model::Object for ListHostAccountsForUserGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "UserGroupId" => &mut self.user_group_id,
            "HostId" => &mut self.host_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "HostAccountName" => &mut self.host_account_name,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("UserGroupId", self.user_group_id.value());
        visitor("HostId", self.host_id.value());
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("HostAccountName", self.host_account_name.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListHostAccountsForUserGroup {
    type Output = ListHostAccountsForUserGroupResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListHostAccountsForUserGroup {
    type Item = HostAccount;

    #[inline]
    fn items(page: ListHostAccountsForUserGroupResponse) -> Vec<Self::Item> {
        page.host_accounts
    }
}

/// Response of [`ListHostAccountsForUserGroup`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListHostAccountsForUserGroupResponse {
    /// Host accounts.
    pub host_accounts: Vec<HostAccount>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListHostAccountsForUserGroupResponse {
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

/// An item of `HostAccounts` in the response of [`ListHostAccountsForUserGroup`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostAccount {
    /// ID of the account of a host.
    pub host_account_id: Option<String>,
    /// Name of the account of a host.
    pub host_account_name: Option<String>,
    /// Host account type.
    pub host_account_type: Option<String>,
    /// ID of the host.
    pub host_id: Option<String>,
    /// Whether it is authorized.
    pub is_authorized: Option<bool>,
    /// Name of the protocol.
    pub protocol_name: Option<ProtocolName>,
}

impl model::Object for HostAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostAccountId" => &mut self.host_account_id,
            "HostAccountName" => &mut self.host_account_name,
            "HostAccountType" => &mut self.host_account_type,
            "HostId" => &mut self.host_id,
            "IsAuthorized" => &mut self.is_authorized,
            "ProtocolName" => &mut self.protocol_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostAccountId", self.host_account_id.value());
        visitor("HostAccountName", self.host_account_name.value());
        visitor("HostAccountType", self.host_account_type.value());
        visitor("HostId", self.host_id.value());
        visitor("IsAuthorized", self.is_authorized.value());
        visitor("ProtocolName", self.protocol_name.value());
    }
}

known_values! {
    /// Name of the protocol in the response of [`ListHostAccountsForUserGroup`].
    pub enum ProtocolName {
        /// `RDP`.
        Rdp = "RDP",
        /// `SSH`.
        Ssh = "SSH",
    }
}
