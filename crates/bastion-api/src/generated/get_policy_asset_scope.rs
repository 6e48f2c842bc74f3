//! [`GetPolicyAssetScope`] and its response. Needs the feature `GetPolicyAssetScope`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetPolicyAssetScope`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "GetPolicyAssetScope", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("PolicyId"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .idempotent()
        .with_required_members(&["RequestId"]);

/// Describes the assets that a control policy applies to.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetPolicyAssetScope).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetPolicyAssetScope {
    instance_id: Option<String>,
    region_id: Option<String>,
    policy_id: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl GetPolicyAssetScope {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `policy_id`: ID of the control policy.
    pub fn new(instance_id: impl Into<String>, policy_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            policy_id: Some(policy_id.into()),
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

impl model::Object for GetPolicyAssetScope {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PolicyId" => &mut self.policy_id,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("PolicyId", self.policy_id.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetPolicyAssetScope {
    type Output = GetPolicyAssetScopeResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetPolicyAssetScope`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetPolicyAssetScopeResponse {
    /// Asset scope.
    pub asset_scope: Option<AssetScope>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for GetPolicyAssetScopeResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AssetScope" => &mut self.asset_scope,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AssetScope", self.asset_scope.value());
        visitor("RequestId", self.request_id.value());
    }
}

/// `AssetScope` in the response of [`GetPolicyAssetScope`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AssetScope {
    /// Databases.
    pub databases: Vec<Database>,
    /// Host groups.
    pub host_groups: Vec<HostGroup>,
    /// Hosts.
    pub hosts: Vec<Host>,
    /// Scope type.
    pub scope_type: Option<String>,
}

impl model::Object for AssetScope {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Databases" => &mut self.databases,
            "HostGroups" => &mut self.host_groups,
            "Hosts" => &mut self.hosts,
            "ScopeType" => &mut self.scope_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Databases", self.databases.value());
        visitor("HostGroups", self.host_groups.value());
        visitor("Hosts", self.hosts.value());
        visitor("ScopeType", self.scope_type.value());
    }
}

/// An item of `AssetScope.Databases` in the response of [`GetPolicyAssetScope`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Database {
    /// Account scope type.
    pub account_scope_type: Option<AccountScopeType>,
    /// IDs of the accounts of a database.
    pub database_account_ids: Vec<String>,
    /// ID of the database.
    pub database_id: Option<String>,
}

impl model::Object for Database {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AccountScopeType" => &mut self.account_scope_type,
            "DatabaseAccountIds" => &mut self.database_account_ids,
            "DatabaseId" => &mut self.database_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AccountScopeType", self.account_scope_type.value());
        visitor("DatabaseAccountIds", self.database_account_ids.value());
        visitor("DatabaseId", self.database_id.value());
    }
}

known_values! {
    /// Account scope type in the response of [`GetPolicyAssetScope`].
    pub enum AccountScopeType {
        /// Account ID.
        AccountId = "AccountId",
        /// All.
        All = "All",
    }
}

/// An item of `AssetScope.HostGroups` in the response of [`GetPolicyAssetScope`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostGroup {
    /// Names of the accounts.
    pub account_names: Vec<String>,
    /// Account scope type.
    pub account_scope_type: Option<HostGroupsAccountScopeType>,
    /// ID of the host group.
    pub host_group_id: Option<String>,
}

impl model::Object for HostGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AccountNames" => &mut self.account_names,
            "AccountScopeType" => &mut self.account_scope_type,
            "HostGroupId" => &mut self.host_group_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AccountNames", self.account_names.value());
        visitor("AccountScopeType", self.account_scope_type.value());
        visitor("HostGroupId", self.host_group_id.value());
    }
}

known_values! {
    /// Account scope type in the response of [`GetPolicyAssetScope`].
    pub enum HostGroupsAccountScopeType {
        /// Account name.
        AccountName = "AccountName",
        /// All.
        All = "All",
    }
}

/// An item of `AssetScope.Hosts` in the response of [`GetPolicyAssetScope`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Host {
    /// Account scope type.
    pub account_scope_type: Option<AccountScopeType>,
    /// IDs of the accounts of a host.
    pub host_account_ids: Vec<String>,
    /// ID of the host.
    pub host_id: Option<String>,
}

impl model::Object for Host {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AccountScopeType" => &mut self.account_scope_type,
            "HostAccountIds" => &mut self.host_account_ids,
            "HostId" => &mut self.host_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AccountScopeType", self.account_scope_type.value());
        visitor("HostAccountIds", self.host_account_ids.value());
        visitor("HostId", self.host_id.value());
    }
}
