//! `GetRule` and what it answers. Needs the feature `GetRule`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`GetRule`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "GetRule", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("RuleId"),
        ParameterDescriptor::optional("ProjectId").of(Kind::Int64),
    ])
    .repeatable()
    .with_guaranteed(&["RequestId"]);

/// Gets rule.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetRule).
///
/// Needs the feature `GetRule`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetRule {
    instance_id: Option<String>,
    region_id: Option<String>,
    rule_id: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl GetRule {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    /// - `rule_id`: id of the authorization rule.
    pub fn new(instance_id: impl Into<String>, rule_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            rule_id: Some(rule_id.into()),
            ..Self::default()
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Id of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Fields for GetRule {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "RuleId" => &mut self.rule_id,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("InstanceId", self.instance_id.view());
        to("RegionId", self.region_id.view());
        to("RuleId", self.rule_id.view());
        to("ProjectId", self.project_id.view());
        self.extra_query.each(to);
    }
}

impl Operation for GetRule {
    type Output = GetRuleResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`GetRule`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetRuleResponse {
    /// Id of the request.
    pub request_id: String,
    /// The member `Rule`.
    pub rule: Option<GetRuleRule>,
}

impl Fields for GetRuleResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Rule" => &mut self.rule,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("RequestId", self.request_id.view());
        to("Rule", self.rule.view());
    }
}

/// What stands in `Rule`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetRuleRule {
    /// A remark.
    pub comment: Option<String>,
    /// The member `Databases`.
    pub databases: Vec<Database>,
    /// The member `EffectiveEndTime`.
    pub effective_end_time: Option<String>,
    /// The member `EffectiveStartTime`.
    pub effective_start_time: Option<String>,
    /// The member `HostGroups`.
    pub host_groups: Vec<HostGroup>,
    /// The member `Hosts`.
    pub hosts: Vec<Host>,
    /// Id of the authorization rule.
    pub rule_id: Option<String>,
    /// The member `RuleName`.
    pub rule_name: Option<String>,
    /// The member `UserGroups`.
    pub user_groups: Vec<UserGroup>,
    /// The member `Users`.
    pub users: Vec<User>,
}

impl Fields for GetRuleRule {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Comment" => &mut self.comment,
            "Databases" => &mut self.databases,
            "EffectiveEndTime" => &mut self.effective_end_time,
            "EffectiveStartTime" => &mut self.effective_start_time,
            "HostGroups" => &mut self.host_groups,
            "Hosts" => &mut self.hosts,
            "RuleId" => &mut self.rule_id,
            "RuleName" => &mut self.rule_name,
            "UserGroups" => &mut self.user_groups,
            "Users" => &mut self.users,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Comment", self.comment.view());
        to("Databases", self.databases.view());
        to("EffectiveEndTime", self.effective_end_time.view());
        to("EffectiveStartTime", self.effective_start_time.view());
        to("HostGroups", self.host_groups.view());
        to("Hosts", self.hosts.view());
        to("RuleId", self.rule_id.view());
        to("RuleName", self.rule_name.view());
        to("UserGroups", self.user_groups.view());
        to("Users", self.users.view());
    }
}

/// What stands in `Databases`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Database {
    /// The member `DatabaseAccounts`.
    pub database_accounts: Vec<DatabaseAccount>,
    /// Id of the database.
    pub database_id: Option<String>,
}

impl Fields for Database {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DatabaseAccounts" => &mut self.database_accounts,
            "DatabaseId" => &mut self.database_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("DatabaseAccounts", self.database_accounts.view());
        to("DatabaseId", self.database_id.view());
    }
}

/// What stands in `DatabaseAccounts`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DatabaseAccount {
    /// Id of the account of a database.
    pub database_account_id: Option<String>,
}

impl Fields for DatabaseAccount {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DatabaseAccountId" => &mut self.database_account_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("DatabaseAccountId", self.database_account_id.view());
    }
}

/// What stands in `HostGroups`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostGroup {
    /// The member `HostAccountNames`.
    pub host_account_names: Vec<String>,
    /// Id of the group of hosts.
    pub host_group_id: Option<String>,
}

impl Fields for HostGroup {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostAccountNames" => &mut self.host_account_names,
            "HostGroupId" => &mut self.host_group_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("HostAccountNames", self.host_account_names.view());
        to("HostGroupId", self.host_group_id.view());
    }
}

/// What stands in `Hosts`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Host {
    /// The member `HostAccounts`.
    pub host_accounts: Vec<HostAccount>,
    /// Id of the host.
    pub host_id: Option<String>,
}

impl Fields for Host {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostAccounts" => &mut self.host_accounts,
            "HostId" => &mut self.host_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("HostAccounts", self.host_accounts.view());
        to("HostId", self.host_id.view());
    }
}

/// What stands in `HostAccounts`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostAccount {
    /// Id of the account of a host.
    pub host_account_id: Option<String>,
    /// Name of the account of a host.
    pub host_account_name: Option<String>,
}

impl Fields for HostAccount {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostAccountId" => &mut self.host_account_id,
            "HostAccountName" => &mut self.host_account_name,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("HostAccountId", self.host_account_id.view());
        to("HostAccountName", self.host_account_name.view());
    }
}

/// What stands in `UserGroups`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserGroup {
    /// Id of the group of users.
    pub user_group_id: Option<String>,
}

impl Fields for UserGroup {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "UserGroupId" => &mut self.user_group_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("UserGroupId", self.user_group_id.view());
    }
}

/// What stands in `Users`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct User {
    /// Id of the user.
    pub user_id: Option<String>,
}

impl Fields for User {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "UserId" => &mut self.user_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("UserId", self.user_id.view());
    }
}
