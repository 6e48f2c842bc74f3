//! [`SetPolicyAssetScope`] and its response. Needs the feature `SetPolicyAssetScope`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`SetPolicyAssetScope`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "SetPolicyAssetScope", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("PolicyId"),
            ParameterDescriptor::required("ScopeType").with_known_values(&[
                "All",
                "Database",
                "Host",
                "HostGroup",
            ]),
            ParameterDescriptor::optional("Hosts").with_kind(Kind::List(&Kind::Object(&[
                ParameterDescriptor::optional("AccountScopeType")
                    .with_known_values(&["AccountId", "All"]),
                ParameterDescriptor::optional("HostAccountIds").with_kind(Kind::List(&Kind::Text)),
                ParameterDescriptor::optional("HostId"),
            ]))),
            ParameterDescriptor::optional("Databases").with_kind(Kind::List(&Kind::Object(&[
                ParameterDescriptor::optional("AccountScopeType")
                    .with_known_values(&["AccountId", "All"]),
                ParameterDescriptor::optional("DatabaseAccountIds")
                    .with_kind(Kind::List(&Kind::Text)),
                ParameterDescriptor::optional("DatabaseId"),
            ]))),
            ParameterDescriptor::optional("HostGroups").with_kind(Kind::List(&Kind::Object(&[
                ParameterDescriptor::optional("AccountNames").with_kind(Kind::List(&Kind::Text)),
                ParameterDescriptor::optional("AccountScopeType")
                    .with_known_values(&["AccountName", "All"]),
                ParameterDescriptor::optional("HostGroupId"),
            ]))),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Sets the assets that a control policy applies to.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/SetPolicyAssetScope).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct SetPolicyAssetScope {
    instance_id: Option<String>,
    region_id: Option<String>,
    policy_id: Option<String>,
    scope_type: Option<ScopeType>,
    hosts: Option<Vec<Host>>,
    databases: Option<Vec<Database>>,
    host_groups: Option<Vec<HostGroup>>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl SetPolicyAssetScope {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `policy_id`: ID of the control policy.
    /// - `scope_type`: scope type.
    pub fn new(
        instance_id: impl Into<String>,
        policy_id: impl Into<String>,
        scope_type: impl Into<ScopeType>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            policy_id: Some(policy_id.into()),
            scope_type: Some(scope_type.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Hosts.
    pub fn hosts(mut self, hosts: impl IntoIterator<Item = Host>) -> Self {
        self.hosts = Some(hosts.into_iter().collect());
        self
    }

    /// Databases.
    pub fn databases(mut self, databases: impl IntoIterator<Item = Database>) -> Self {
        self.databases = Some(databases.into_iter().collect());
        self
    }

    /// Host groups.
    pub fn host_groups(mut self, host_groups: impl IntoIterator<Item = HostGroup>) -> Self {
        self.host_groups = Some(host_groups.into_iter().collect());
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

impl model::Object for SetPolicyAssetScope {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PolicyId" => &mut self.policy_id,
            "ScopeType" => &mut self.scope_type,
            "Hosts" => &mut self.hosts,
            "Databases" => &mut self.databases,
            "HostGroups" => &mut self.host_groups,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("PolicyId", self.policy_id.value());
        visitor("ScopeType", self.scope_type.value());
        visitor("Hosts", self.hosts.value());
        visitor("Databases", self.databases.value());
        visitor("HostGroups", self.host_groups.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for SetPolicyAssetScope {
    type Output = SetPolicyAssetScopeResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`SetPolicyAssetScope`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetPolicyAssetScopeResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for SetPolicyAssetScopeResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
    }
}

known_values! {
    /// Scope type: a parameter of [`SetPolicyAssetScope`].
    pub enum ScopeType {
        /// All.
        All = "All",
        /// Database.
        Database = "Database",
        /// Host.
        Host = "Host",
        /// Host group.
        HostGroup = "HostGroup",
    }
}

/// An item of `Hosts` in the request of [`SetPolicyAssetScope`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct Host {
    /// Account scope type.
    pub account_scope_type: Option<AccountScopeType>,
    /// IDs of the accounts of a host.
    pub host_account_ids: Option<Vec<String>>,
    /// ID of the host.
    pub host_id: Option<String>,
}

impl Host {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account scope type.
    pub fn account_scope_type(mut self, account_scope_type: impl Into<AccountScopeType>) -> Self {
        self.account_scope_type = Some(account_scope_type.into());
        self
    }

    /// IDs of the accounts of a host.
    pub fn host_account_ids(
        mut self,
        host_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.host_account_ids = Some(host_account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// ID of the host.
    pub fn host_id(mut self, host_id: impl Into<String>) -> Self {
        self.host_id = Some(host_id.into());
        self
    }
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

known_values! {
    /// Account scope type in the request of [`SetPolicyAssetScope`].
    pub enum AccountScopeType {
        /// Account ID.
        AccountId = "AccountId",
        /// All.
        All = "All",
    }
}

/// An item of `Databases` in the request of [`SetPolicyAssetScope`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct Database {
    /// Account scope type.
    pub account_scope_type: Option<AccountScopeType>,
    /// IDs of the accounts of a database.
    pub database_account_ids: Option<Vec<String>>,
    /// ID of the database.
    pub database_id: Option<String>,
}

impl Database {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account scope type.
    pub fn account_scope_type(mut self, account_scope_type: impl Into<AccountScopeType>) -> Self {
        self.account_scope_type = Some(account_scope_type.into());
        self
    }

    /// IDs of the accounts of a database.
    pub fn database_account_ids(
        mut self,
        database_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.database_account_ids =
            Some(database_account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// ID of the database.
    pub fn database_id(mut self, database_id: impl Into<String>) -> Self {
        self.database_id = Some(database_id.into());
        self
    }
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

/// An item of `HostGroups` in the request of [`SetPolicyAssetScope`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct HostGroup {
    /// Names of the accounts.
    pub account_names: Option<Vec<String>>,
    /// Account scope type.
    pub account_scope_type: Option<HostGroupsAccountScopeType>,
    /// ID of the host group.
    pub host_group_id: Option<String>,
}

impl HostGroup {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names of the accounts.
    pub fn account_names(
        mut self,
        account_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_names = Some(account_names.into_iter().map(Into::into).collect());
        self
    }

    /// Account scope type.
    pub fn account_scope_type(
        mut self,
        account_scope_type: impl Into<HostGroupsAccountScopeType>,
    ) -> Self {
        self.account_scope_type = Some(account_scope_type.into());
        self
    }

    /// ID of the host group.
    pub fn host_group_id(mut self, host_group_id: impl Into<String>) -> Self {
        self.host_group_id = Some(host_group_id.into());
        self
    }
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
    /// Account scope type in the request of [`SetPolicyAssetScope`].
    pub enum HostGroupsAccountScopeType {
        /// Account name.
        AccountName = "AccountName",
        /// All.
        All = "All",
    }
}
