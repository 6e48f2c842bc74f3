//! [`ModifyRule`] and its response. Needs the feature `ModifyRule`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyRule`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "ModifyRule", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("RuleId"),
        ParameterDescriptor::optional("RuleName"),
        ParameterDescriptor::optional("Comment"),
        ParameterDescriptor::optional("EffectiveStartTime").with_kind(Kind::Int64),
        ParameterDescriptor::optional("EffectiveEndTime").with_kind(Kind::Int64),
        ParameterDescriptor::optional("UserIds").with_kind(Kind::List(&Kind::Text)),
        ParameterDescriptor::optional("UserGroupIds").with_kind(Kind::List(&Kind::Text)),
        ParameterDescriptor::optional("Hosts").with_kind(Kind::List(&Kind::Object(&[
            ParameterDescriptor::optional("HostAccountIds").with_kind(Kind::List(&Kind::Text)),
            ParameterDescriptor::optional("HostId"),
        ]))),
        ParameterDescriptor::optional("Databases").with_kind(Kind::List(&Kind::Object(&[
            ParameterDescriptor::optional("DatabaseAccountIds").with_kind(Kind::List(&Kind::Text)),
            ParameterDescriptor::optional("DatabaseId"),
        ]))),
        ParameterDescriptor::optional("HostGroups").with_kind(Kind::List(&Kind::Object(&[
            ParameterDescriptor::optional("HostAccountNames").with_kind(Kind::List(&Kind::Text)),
            ParameterDescriptor::optional("HostGroupId"),
        ]))),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
    ])
    .with_required_members(&["RequestId"]);

/// Modifies an authorization rule.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyRule).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyRule {
    instance_id: Option<String>,
    region_id: Option<String>,
    rule_id: Option<String>,
    rule_name: Option<String>,
    comment: Option<String>,
    effective_start_time: Option<i64>,
    effective_end_time: Option<i64>,
    user_ids: Option<Vec<String>>,
    user_group_ids: Option<Vec<String>>,
    hosts: Option<Vec<Host>>,
    databases: Option<Vec<Database>>,
    host_groups: Option<Vec<HostGroup>>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ModifyRule {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `rule_id`: ID of the authorization rule.
    pub fn new(instance_id: impl Into<String>, rule_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            rule_id: Some(rule_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Name of the authorization rule.
    pub fn rule_name(mut self, rule_name: impl Into<String>) -> Self {
        self.rule_name = Some(rule_name.into());
        self
    }

    /// Remark.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Start of the validity period.
    pub fn effective_start_time(mut self, effective_start_time: i64) -> Self {
        self.effective_start_time = Some(effective_start_time);
        self
    }

    /// End of the validity period.
    pub fn effective_end_time(mut self, effective_end_time: i64) -> Self {
        self.effective_end_time = Some(effective_end_time);
        self
    }

    /// IDs of the users.
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// IDs of the user groups.
    pub fn user_group_ids(
        mut self,
        user_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_group_ids = Some(user_group_ids.into_iter().map(Into::into).collect());
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

impl model::Object for ModifyRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "RuleId" => &mut self.rule_id,
            "RuleName" => &mut self.rule_name,
            "Comment" => &mut self.comment,
            "EffectiveStartTime" => &mut self.effective_start_time,
            "EffectiveEndTime" => &mut self.effective_end_time,
            "UserIds" => &mut self.user_ids,
            "UserGroupIds" => &mut self.user_group_ids,
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
        visitor("RuleId", self.rule_id.value());
        visitor("RuleName", self.rule_name.value());
        visitor("Comment", self.comment.value());
        visitor("EffectiveStartTime", self.effective_start_time.value());
        visitor("EffectiveEndTime", self.effective_end_time.value());
        visitor("UserIds", self.user_ids.value());
        visitor("UserGroupIds", self.user_group_ids.value());
        visitor("Hosts", self.hosts.value());
        visitor("Databases", self.databases.value());
        visitor("HostGroups", self.host_groups.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyRule {
    type Output = ModifyRuleResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyRuleResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ModifyRuleResponse {
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

/// An item of `Hosts` in the request of [`ModifyRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Host {
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
            "HostAccountIds" => &mut self.host_account_ids,
            "HostId" => &mut self.host_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostAccountIds", self.host_account_ids.value());
        visitor("HostId", self.host_id.value());
    }
}

/// An item of `Databases` in the request of [`ModifyRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Database {
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
            "DatabaseAccountIds" => &mut self.database_account_ids,
            "DatabaseId" => &mut self.database_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("DatabaseAccountIds", self.database_account_ids.value());
        visitor("DatabaseId", self.database_id.value());
    }
}

/// An item of `HostGroups` in the request of [`ModifyRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostGroup {
    /// Names of accounts of hosts.
    pub host_account_names: Option<Vec<String>>,
    /// ID of the host group.
    pub host_group_id: Option<String>,
}

impl HostGroup {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names of accounts of hosts.
    pub fn host_account_names(
        mut self,
        host_account_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.host_account_names = Some(host_account_names.into_iter().map(Into::into).collect());
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
            "HostAccountNames" => &mut self.host_account_names,
            "HostGroupId" => &mut self.host_group_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostAccountNames", self.host_account_names.value());
        visitor("HostGroupId", self.host_group_id.value());
    }
}
