//! [`GetDatabaseAccount`] and its response. Needs the feature `GetDatabaseAccount`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetDatabaseAccount`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "GetDatabaseAccount", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("DatabaseAccountId"),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .idempotent()
        .with_required_members(&["RequestId"]);

/// Describes an account of a database.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetDatabaseAccount).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetDatabaseAccount {
    instance_id: Option<String>,
    region_id: Option<String>,
    database_account_id: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl GetDatabaseAccount {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `database_account_id`: ID of the account of a database.
    pub fn new(instance_id: impl Into<String>, database_account_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            database_account_id: Some(database_account_id.into()),
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

impl model::Object for GetDatabaseAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "DatabaseAccountId" => &mut self.database_account_id,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("DatabaseAccountId", self.database_account_id.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetDatabaseAccount {
    type Output = GetDatabaseAccountResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetDatabaseAccount`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetDatabaseAccountResponse {
    /// Database account.
    pub database_account: Option<DatabaseAccount>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for GetDatabaseAccountResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DatabaseAccount" => &mut self.database_account,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("DatabaseAccount", self.database_account.value());
        visitor("RequestId", self.request_id.value());
    }
}

/// `DatabaseAccount` in the response of [`GetDatabaseAccount`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DatabaseAccount {
    /// ID of the account of a database.
    pub database_account_id: Option<String>,
    /// Name of the account of a database.
    pub database_account_name: Option<String>,
    /// Database schema.
    pub database_schema: Option<String>,
    /// Whether a password is set.
    pub has_password: Option<bool>,
    /// Login attribute.
    pub login_attribute: Option<LoginAttribute>,
}

impl model::Object for DatabaseAccount {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DatabaseAccountId" => &mut self.database_account_id,
            "DatabaseAccountName" => &mut self.database_account_name,
            "DatabaseSchema" => &mut self.database_schema,
            "HasPassword" => &mut self.has_password,
            "LoginAttribute" => &mut self.login_attribute,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("DatabaseAccountId", self.database_account_id.value());
        visitor("DatabaseAccountName", self.database_account_name.value());
        visitor("DatabaseSchema", self.database_schema.value());
        visitor("HasPassword", self.has_password.value());
        visitor("LoginAttribute", self.login_attribute.value());
    }
}

known_values! {
    /// Login attribute in the response of [`GetDatabaseAccount`].
    pub enum LoginAttribute {
        /// `SERVICENAME`.
        Servicename = "SERVICENAME",
        /// `SID`.
        Sid = "SID",
    }
}
