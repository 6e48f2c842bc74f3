//! `GetRule` and what it answers. Needs the feature `GetRule`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Object, Slot, Value};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`GetRule`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "GetRule", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("RuleId"),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
    ])
    .idempotent()
    .with_required_members(&["RequestId"]);

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

impl Object for GetRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "RuleId" => &mut self.rule_id,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("InstanceId", self.instance_id.value());
        to("RegionId", self.region_id.value());
        to("RuleId", self.rule_id.value());
        to("ProjectId", self.project_id.value());
        self.extra_query.visit(to);
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

impl Object for GetRuleResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Rule" => &mut self.rule,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("RequestId", self.request_id.value());
        to("Rule", self.rule.value());
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

impl Object for GetRuleRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("Comment", self.comment.value());
        to("Databases", self.databases.value());
        to("EffectiveEndTime", self.effective_end_time.value());
        to("EffectiveStartTime", self.effective_start_time.value());
        to("HostGroups", self.host_groups.value());
        to("Hosts", self.hosts.value());
        to("RuleId", self.rule_id.value());
        to("RuleName", self.rule_name.value());
        to("UserGroups", self.user_groups.value());
        to("Users", self.users.value());
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

impl Object for Database {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DatabaseAccounts" => &mut self.database_accounts,
            "DatabaseId" => &mut self.database_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("DatabaseAccounts", self.database_accounts.value());
        to("DatabaseId", self.database_id.value());
    }
}

/// What stands in `DatabaseAccounts`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DatabaseAccount {
    /// Id of the account of a database.
    pub database_account_id: Option<String>,
}

impl Object for DatabaseAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DatabaseAccountId" => &mut self.database_account_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("DatabaseAccountId", self.database_account_id.value());
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

impl Object for HostGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostAccountNames" => &mut self.host_account_names,
            "HostGroupId" => &mut self.host_group_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("HostAccountNames", self.host_account_names.value());
        to("HostGroupId", self.host_group_id.value());
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

impl Object for Host {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostAccounts" => &mut self.host_accounts,
            "HostId" => &mut self.host_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("HostAccounts", self.host_accounts.value());
        to("HostId", self.host_id.value());
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

impl Object for HostAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostAccountId" => &mut self.host_account_id,
            "HostAccountName" => &mut self.host_account_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("HostAccountId", self.host_account_id.value());
        to("HostAccountName", self.host_account_name.value());
    }
}

/// What stands in `UserGroups`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserGroup {
    /// Id of the group of users.
    pub user_group_id: Option<String>,
}

impl Object for UserGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "UserGroupId" => &mut self.user_group_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("UserGroupId", self.user_group_id.value());
    }
}

/// What stands in `Users`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct User {
    /// Id of the user.
    pub user_id: Option<String>,
}

impl Object for User {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "UserId" => &mut self.user_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("UserId", self.user_id.value());
    }
}
