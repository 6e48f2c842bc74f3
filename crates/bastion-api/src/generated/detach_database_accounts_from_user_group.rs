//! `DetachDatabaseAccountsFromUserGroup` and what it answers. Needs the feature `DetachDatabaseAccountsFromUserGroup`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DetachDatabaseAccountsFromUserGroup`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DetachDatabaseAccountsFromUserGroup",
    Method::POST,
    "/",
)
.with_parameters(&[
    ParameterDescriptor::required("InstanceId"),
    ParameterDescriptor::optional("RegionId"),
    ParameterDescriptor::required("UserGroupId"),
    ParameterDescriptor::optional("Databases").of(Kind::List(&Kind::Object(&[
        ParameterDescriptor::optional("DatabaseAccountIds").of(Kind::List(&Kind::Text)),
        ParameterDescriptor::optional("DatabaseId"),
    ]))),
    ParameterDescriptor::optional("ProjectId").of(Kind::Int64),
])
.with_guaranteed(&["RequestId"]);

/// Detaches database accounts from user group.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/DetachDatabaseAccountsFromUserGroup).
///
/// Needs the feature `DetachDatabaseAccountsFromUserGroup`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DetachDatabaseAccountsFromUserGroup {
    instance_id: Option<String>,
    region_id: Option<String>,
    user_group_id: Option<String>,
    databases: Option<Vec<Database>>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl DetachDatabaseAccountsFromUserGroup {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    /// - `user_group_id`: id of the group of users.
    pub fn new(instance_id: impl Into<String>, user_group_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            user_group_id: Some(user_group_id.into()),
            ..Self::default()
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// The parameter `Databases`.
    pub fn databases(mut self, databases: impl IntoIterator<Item = Database>) -> Self {
        self.databases = Some(databases.into_iter().collect());
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

impl Fields for DetachDatabaseAccountsFromUserGroup {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("InstanceId", self.instance_id.view());
        to("RegionId", self.region_id.view());
        to("UserGroupId", self.user_group_id.view());
        to("Databases", self.databases.view());
        to("ProjectId", self.project_id.view());
        self.extra_query.each(to);
    }
}

impl Operation for DetachDatabaseAccountsFromUserGroup {
    type Output = DetachDatabaseAccountsFromUserGroupResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DetachDatabaseAccountsFromUserGroup`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DetachDatabaseAccountsFromUserGroupResponse {
    /// Id of the request.
    pub request_id: String,
    /// The member `Results`.
    pub results: Vec<DetachDatabaseAccountsFromUserGroupResult>,
}

impl Fields for DetachDatabaseAccountsFromUserGroupResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Results" => &mut self.results,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("RequestId", self.request_id.view());
        to("Results", self.results.view());
    }
}

/// What stands in `Databases`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Database {
    /// Ids of accounts of a database.
    pub database_account_ids: Option<Vec<String>>,
    /// Id of the database.
    pub database_id: Option<String>,
}

impl Database {
    /// The object, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of accounts of a database.
    pub fn database_account_ids(
        mut self,
        database_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.database_account_ids =
            Some(database_account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Id of the database.
    pub fn database_id(mut self, database_id: impl Into<String>) -> Self {
        self.database_id = Some(database_id.into());
        self
    }
}

impl Fields for Database {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DatabaseAccountIds" => &mut self.database_account_ids,
            "DatabaseId" => &mut self.database_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("DatabaseAccountIds", self.database_account_ids.view());
        to("DatabaseId", self.database_id.view());
    }
}

/// What stands in `Results`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DetachDatabaseAccountsFromUserGroupResult {
    /// The member `Code`.
    pub code: Option<String>,
    /// The member `DatabaseAccounts`.
    pub database_accounts: Vec<DatabaseAccount>,
    /// Id of the database.
    pub database_id: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
    /// Id of the group of users.
    pub user_group_id: Option<String>,
}

impl Fields for DetachDatabaseAccountsFromUserGroupResult {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Code", self.code.view());
        to("DatabaseAccounts", self.database_accounts.view());
        to("DatabaseId", self.database_id.view());
        to("Message", self.message.view());
        to("UserGroupId", self.user_group_id.view());
    }
}

/// What stands in `DatabaseAccounts`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DatabaseAccount {
    /// The member `Code`.
    pub code: Option<String>,
    /// Id of the account of a database.
    pub database_account_id: Option<String>,
    /// The member `Message`.
    pub message: Option<String>,
}

impl Fields for DatabaseAccount {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "DatabaseAccountId" => &mut self.database_account_id,
            "Message" => &mut self.message,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Code", self.code.view());
        to("DatabaseAccountId", self.database_account_id.view());
        to("Message", self.message.view());
    }
}
