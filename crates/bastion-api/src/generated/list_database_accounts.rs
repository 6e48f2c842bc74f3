//! [`ListDatabaseAccounts`] and its response. Needs the feature `ListDatabaseAccounts`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListDatabaseAccounts`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListDatabaseAccounts", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("DatabaseId"),
            ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("DatabaseAccountName"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .idempotent()
        .with_required_members(&["DatabaseAccounts[].DatabaseAccountId", "RequestId"])
        .with_paging(
            Paging::by_number("PageNumber", "DatabaseAccounts")
                .with_size_parameter("PageSize")
                .with_total_count("TotalCount"),
        );

/// Lists the accounts of a database.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListDatabaseAccounts).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListDatabaseAccounts {
    instance_id: Option<String>,
    region_id: Option<String>,
    database_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    database_account_name: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListDatabaseAccounts {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// ID of the database.
    pub fn database_id(mut self, database_id: impl Into<String>) -> Self {
        self.database_id = Some(database_id.into());
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

    /// Name of the account of a database.
    pub fn database_account_name(mut self, database_account_name: impl Into<String>) -> Self {
        self.database_account_name = Some(database_account_name.into());
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

impl model::Object for ListDatabaseAccounts {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "DatabaseId" => &mut self.database_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "DatabaseAccountName" => &mut self.database_account_name,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("DatabaseId", self.database_id.value());
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("DatabaseAccountName", self.database_account_name.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListDatabaseAccounts {
    type Output = ListDatabaseAccountsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListDatabaseAccounts {
    type Item = DatabaseAccount;

    #[inline]
    fn items(page: ListDatabaseAccountsResponse) -> Vec<Self::Item> {
        page.database_accounts
    }
}

/// Response of [`ListDatabaseAccounts`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListDatabaseAccountsResponse {
    /// Database accounts.
    pub database_accounts: Vec<DatabaseAccount>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListDatabaseAccountsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DatabaseAccounts" => &mut self.database_accounts,
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("DatabaseAccounts", self.database_accounts.value());
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
    }
}

/// An item of `DatabaseAccounts` in the response of [`ListDatabaseAccounts`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DatabaseAccount {
    /// ID of the account. `GenerateAssetOperationToken` takes it as `AssetAccountId`.
    pub database_account_id: String,
    /// Name of the account of a database.
    pub database_account_name: Option<String>,
    /// ID of the database.
    pub database_id: Option<String>,
    /// Database schema.
    pub database_schema: Option<String>,
    /// Whether a password is set.
    pub has_password: Option<HasPassword>,
}

impl model::Object for DatabaseAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DatabaseAccountId" => &mut self.database_account_id,
            "DatabaseAccountName" => &mut self.database_account_name,
            "DatabaseId" => &mut self.database_id,
            "DatabaseSchema" => &mut self.database_schema,
            "HasPassword" => &mut self.has_password,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("DatabaseAccountId", self.database_account_id.value());
        visitor("DatabaseAccountName", self.database_account_name.value());
        visitor("DatabaseId", self.database_id.value());
        visitor("DatabaseSchema", self.database_schema.value());
        visitor("HasPassword", self.has_password.value());
    }
}

known_values! {
    /// Whether a password is set.
    pub enum HasPassword {
        /// `false`.
        False = "false",
        /// `true`.
        True = "true",
    }
}
