//! [`AttachDatabaseAccountsToUserGroup`] and its response. Needs the feature `AttachDatabaseAccountsToUserGroup`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`AttachDatabaseAccountsToUserGroup`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "AttachDatabaseAccountsToUserGroup",
    Method::POST,
    "/",
)
.with_parameters(&[
    ParameterDescriptor::required("InstanceId"),
    ParameterDescriptor::optional("RegionId"),
    ParameterDescriptor::required("UserGroupId"),
    ParameterDescriptor::optional("Databases").with_kind(Kind::List(&Kind::Object(&[
        ParameterDescriptor::optional("DatabaseAccountIds").with_kind(Kind::List(&Kind::Text)),
        ParameterDescriptor::optional("DatabaseId"),
    ]))),
    ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
])
.with_required_members(&["RequestId"]);

/// Authorizes a user group to manage databases with their accounts.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/AttachDatabaseAccountsToUserGroup).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct AttachDatabaseAccountsToUserGroup {
    instance_id: Option<String>,
    region_id: Option<String>,
    user_group_id: Option<String>,
    databases: Option<Vec<Database>>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl AttachDatabaseAccountsToUserGroup {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `user_group_id`: ID of the user group.
    pub fn new(instance_id: impl Into<String>, user_group_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            user_group_id: Some(user_group_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Databases.
    pub fn databases(mut self, databases: impl IntoIterator<Item = Database>) -> Self {
        self.databases = Some(databases.into_iter().collect());
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

impl model::Object for AttachDatabaseAccountsToUserGroup {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "UserGroupId" => &mut self.user_group_id,
            "Databases" => &mut self.databases,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("UserGroupId", self.user_group_id.value());
        visitor("Databases", self.databases.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for AttachDatabaseAccountsToUserGroup {
    type Output = AttachDatabaseAccountsToUserGroupResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`AttachDatabaseAccountsToUserGroup`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserGroupResponse {
    /// ID of the request.
    pub request_id: String,
    /// Outcome of each part of the request.
    pub results: Vec<AttachDatabaseAccountsToUserGroupResult>,
}

impl model::Object for AttachDatabaseAccountsToUserGroupResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Results" => &mut self.results,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
        visitor("Results", self.results.value());
    }
}

/// An item of `Databases` in the request of [`AttachDatabaseAccountsToUserGroup`].
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

/// An item of `Results` in the response of [`AttachDatabaseAccountsToUserGroup`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserGroupResult {
    /// `OK`, or why this part failed.
    pub code: Option<String>,
    /// Database accounts.
    pub database_accounts: Vec<DatabaseAccount>,
    /// ID of the database.
    pub database_id: Option<String>,
    /// Error message.
    pub message: Option<String>,
    /// ID of the user group.
    pub user_group_id: Option<String>,
}

impl model::Object for AttachDatabaseAccountsToUserGroupResult {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "DatabaseAccounts" => &mut self.database_accounts,
            "DatabaseId" => &mut self.database_id,
            "Message" => &mut self.message,
            "UserGroupId" => &mut self.user_group_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("DatabaseAccounts", self.database_accounts.value());
        visitor("DatabaseId", self.database_id.value());
        visitor("Message", self.message.value());
        visitor("UserGroupId", self.user_group_id.value());
    }
}

/// An item of `Results.DatabaseAccounts` in the response of [`AttachDatabaseAccountsToUserGroup`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DatabaseAccount {
    /// `OK`, or why this part failed.
    pub code: Option<String>,
    /// ID of the account of a database.
    pub database_account_id: Option<String>,
    /// Error message.
    pub message: Option<String>,
}

impl model::Object for DatabaseAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "DatabaseAccountId" => &mut self.database_account_id,
            "Message" => &mut self.message,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("DatabaseAccountId", self.database_account_id.value());
        visitor("Message", self.message.value());
    }
}
