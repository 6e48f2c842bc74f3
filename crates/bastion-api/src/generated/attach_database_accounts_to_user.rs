//! [`AttachDatabaseAccountsToUser`] and its response. Needs the feature `AttachDatabaseAccountsToUser`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`AttachDatabaseAccountsToUser`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "AttachDatabaseAccountsToUser", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("UserId"),
            ParameterDescriptor::optional("Databases").with_kind(Kind::List(&Kind::Object(&[
                ParameterDescriptor::optional("DatabaseAccountIds")
                    .with_kind(Kind::List(&Kind::Text)),
                ParameterDescriptor::optional("DatabaseId"),
            ]))),
        ])
        .with_required_members(&["RequestId"]);

/// Authorizes a user to manage databases with their accounts.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/AttachDatabaseAccountsToUser).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct AttachDatabaseAccountsToUser {
    instance_id: Option<String>,
    region_id: Option<String>,
    user_id: Option<String>,
    databases: Option<Vec<Database>>,
    extra_query: ExtraQuery,
}

impl AttachDatabaseAccountsToUser {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `user_id`: ID of the user.
    pub fn new(instance_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            user_id: Some(user_id.into()),
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

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for AttachDatabaseAccountsToUser {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "UserId" => &mut self.user_id,
            "Databases" => &mut self.databases,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("UserId", self.user_id.value());
        visitor("Databases", self.databases.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for AttachDatabaseAccountsToUser {
    type Output = AttachDatabaseAccountsToUserResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`AttachDatabaseAccountsToUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserResponse {
    /// ID of the request.
    pub request_id: String,
    /// Outcome of each part of the request.
    pub results: Vec<AttachDatabaseAccountsToUserResult>,
}

impl model::Object for AttachDatabaseAccountsToUserResponse {
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

/// An item of `Databases` in the request of [`AttachDatabaseAccountsToUser`].
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

/// An item of `Results` in the response of [`AttachDatabaseAccountsToUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserResult {
    /// `OK`, or why this part failed.
    pub code: Option<String>,
    /// Database accounts.
    pub database_accounts: Vec<DatabaseAccount>,
    /// ID of the database.
    pub database_id: Option<String>,
    /// Error message.
    pub message: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
}

impl model::Object for AttachDatabaseAccountsToUserResult {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "DatabaseAccounts" => &mut self.database_accounts,
            "DatabaseId" => &mut self.database_id,
            "Message" => &mut self.message,
            "UserId" => &mut self.user_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("DatabaseAccounts", self.database_accounts.value());
        visitor("DatabaseId", self.database_id.value());
        visitor("Message", self.message.value());
        visitor("UserId", self.user_id.value());
    }
}

/// An item of `Results.DatabaseAccounts` in the response of [`AttachDatabaseAccountsToUser`].
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
