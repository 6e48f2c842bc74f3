//! [`ListOperationDatabaseAccounts`] and its response. Needs the feature `ListOperationDatabaseAccounts`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListOperationDatabaseAccounts`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListOperationDatabaseAccounts", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("DatabaseId"),
            ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("DatabaseAccountName"),
            ParameterDescriptor::optional("OperationProjectId"),
        ])
        .idempotent()
        .with_required_members(&["DatabaseAccounts[].DatabaseAccountId", "RequestId"])
        .with_paging(
            Paging::by_number("PageNumber", "DatabaseAccounts")
                .with_size_parameter("PageSize")
                .with_total_count("TotalCount"),
        );

/// Lists the accounts of a database that the caller may log on with.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListOperationDatabaseAccounts).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListOperationDatabaseAccounts {
    instance_id: Option<String>,
    region_id: Option<String>,
    database_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    database_account_name: Option<String>,
    operation_project_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ListOperationDatabaseAccounts {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `database_id`: ID of the database.
    pub fn new(instance_id: impl Into<String>, database_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            database_id: Some(database_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
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

    /// ID of the operation project.
    pub fn operation_project_id(mut self, operation_project_id: impl Into<String>) -> Self {
        self.operation_project_id = Some(operation_project_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListOperationDatabaseAccounts {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "DatabaseId" => &mut self.database_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "DatabaseAccountName" => &mut self.database_account_name,
            "OperationProjectId" => &mut self.operation_project_id,
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
        visitor("OperationProjectId", self.operation_project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListOperationDatabaseAccounts {
    type Output = ListOperationDatabaseAccountsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListOperationDatabaseAccounts {
    type Item = DatabaseAccount;

    #[inline]
    fn items(page: ListOperationDatabaseAccountsResponse) -> Vec<Self::Item> {
        page.database_accounts
    }
}

/// Response of [`ListOperationDatabaseAccounts`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListOperationDatabaseAccountsResponse {
    /// Database accounts.
    pub database_accounts: Vec<DatabaseAccount>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListOperationDatabaseAccountsResponse {
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

/// An item of `DatabaseAccounts` in the response of [`ListOperationDatabaseAccounts`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DatabaseAccount {
    /// Name of the database.
    pub db_name: Option<String>,
    /// ID of the account. `GenerateAssetOperationToken` takes it as `AssetAccountId`.
    pub database_account_id: String,
    /// Name of the account of a database.
    pub database_account_name: Option<String>,
    /// ID of the database.
    pub database_id: Option<String>,
    /// Whether a password is set.
    pub has_password: Option<String>,
    /// Login attribute.
    pub login_attribute: Option<LoginAttribute>,
    /// Name of the protocol.
    pub protocol_name: Option<String>,
}

impl model::Object for DatabaseAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DBName" => &mut self.db_name,
            "DatabaseAccountId" => &mut self.database_account_id,
            "DatabaseAccountName" => &mut self.database_account_name,
            "DatabaseId" => &mut self.database_id,
            "HasPassword" => &mut self.has_password,
            "LoginAttribute" => &mut self.login_attribute,
            "ProtocolName" => &mut self.protocol_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("DBName", self.db_name.value());
        visitor("DatabaseAccountId", self.database_account_id.value());
        visitor("DatabaseAccountName", self.database_account_name.value());
        visitor("DatabaseId", self.database_id.value());
        visitor("HasPassword", self.has_password.value());
        visitor("LoginAttribute", self.login_attribute.value());
        visitor("ProtocolName", self.protocol_name.value());
    }
}

known_values! {
    /// Login attribute in the response of [`ListOperationDatabaseAccounts`].
    pub enum LoginAttribute {
        /// `SERVICENAME`.
        Servicename = "SERVICENAME",
        /// `SID`.
        Sid = "SID",
    }
}
