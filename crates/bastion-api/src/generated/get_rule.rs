//! [`GetRule`] and its response. Needs the feature `GetRule`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetRule`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "GetRule", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("RuleId"),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
    ])
    .idempotent()
    .with_required_members(&["RequestId"]);

/// Describes an authorization rule.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetRule).
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

impl model::Object for GetRule {
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
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("RuleId", self.rule_id.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetRule {
    type Output = GetRuleResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetRuleResponse {
    /// ID of the request.
    pub request_id: String,
    /// Rule.
    pub rule: Option<GetRuleRule>,
}

impl model::Object for GetRuleResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Rule" => &mut self.rule,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
        visitor("Rule", self.rule.value());
    }
}

/// `Rule` in the response of [`GetRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetRuleRule {
    /// Remark.
    pub comment: Option<String>,
    /// Databases.
    pub databases: Vec<Database>,
    /// End of the validity period.
    pub effective_end_time: Option<String>,
    /// Start of the validity period.
    pub effective_start_time: Option<String>,
    /// Host groups.
    pub host_groups: Vec<HostGroup>,
    /// Hosts.
    pub hosts: Vec<Host>,
    /// ID of the authorization rule.
    pub rule_id: Option<String>,
    /// Name of the authorization rule.
    pub rule_name: Option<String>,
    /// User groups.
    pub user_groups: Vec<UserGroup>,
    /// Users.
    pub users: Vec<User>,
}

impl model::Object for GetRuleRule {
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
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Comment", self.comment.value());
        visitor("Databases", self.databases.value());
        visitor("EffectiveEndTime", self.effective_end_time.value());
        visitor("EffectiveStartTime", self.effective_start_time.value());
        visitor("HostGroups", self.host_groups.value());
        visitor("Hosts", self.hosts.value());
        visitor("RuleId", self.rule_id.value());
        visitor("RuleName", self.rule_name.value());
        visitor("UserGroups", self.user_groups.value());
        visitor("Users", self.users.value());
    }
}

/// An item of `Rule.Databases` in the response of [`GetRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Database {
    /// Database accounts.
    pub database_accounts: Vec<DatabaseAccount>,
    /// ID of the database.
    pub database_id: Option<String>,
}

impl model::Object for Database {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DatabaseAccounts" => &mut self.database_accounts,
            "DatabaseId" => &mut self.database_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("DatabaseAccounts", self.database_accounts.value());
        visitor("DatabaseId", self.database_id.value());
    }
}

/// An item of `Rule.Databases.DatabaseAccounts` in the response of [`GetRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DatabaseAccount {
    /// ID of the account of a database.
    pub database_account_id: Option<String>,
}

impl model::Object for DatabaseAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DatabaseAccountId" => &mut self.database_account_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("DatabaseAccountId", self.database_account_id.value());
    }
}

/// An item of `Rule.HostGroups` in the response of [`GetRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostGroup {
    /// Names of accounts of hosts.
    pub host_account_names: Vec<String>,
    /// ID of the host group.
    pub host_group_id: Option<String>,
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

/// An item of `Rule.Hosts` in the response of [`GetRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Host {
    /// Host accounts.
    pub host_accounts: Vec<HostAccount>,
    /// ID of the host.
    pub host_id: Option<String>,
}

impl model::Object for Host {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostAccounts" => &mut self.host_accounts,
            "HostId" => &mut self.host_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostAccounts", self.host_accounts.value());
        visitor("HostId", self.host_id.value());
    }
}

/// An item of `Rule.Hosts.HostAccounts` in the response of [`GetRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostAccount {
    /// ID of the account of a host.
    pub host_account_id: Option<String>,
    /// Name of the account of a host.
    pub host_account_name: Option<String>,
}

impl model::Object for HostAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostAccountId" => &mut self.host_account_id,
            "HostAccountName" => &mut self.host_account_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostAccountId", self.host_account_id.value());
        visitor("HostAccountName", self.host_account_name.value());
    }
}

/// An item of `Rule.UserGroups` in the response of [`GetRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserGroup {
    /// ID of the user group.
    pub user_group_id: Option<String>,
}

impl model::Object for UserGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "UserGroupId" => &mut self.user_group_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("UserGroupId", self.user_group_id.value());
    }
}

/// An item of `Rule.Users` in the response of [`GetRule`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct User {
    /// ID of the user.
    pub user_id: Option<String>,
}

impl model::Object for User {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "UserId" => &mut self.user_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("UserId", self.user_id.value());
    }
}
